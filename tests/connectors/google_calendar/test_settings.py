"""Which settings are accepted, and when reading goes on or begins anew."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.google_calendar.sync_token import ResumePoint, goes_on, query_fingerprint
from daemon.ports import Cursor

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
UNTIL = "2026-11-24T09:00:00+00:00"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"base_url": "www.googleapis.com"}, "expected an address such as"),
        ({"base_url": "file:///etc/passwd"}, "expected an address such as"),
        ({"calendars": []}, "at least 1 item"),
        ({"calendars": ["primary", " "]}, "expected a name or an id"),
        ({"days_ahead": 7}, r"write_days_ahead \(14\) not to be more than days_ahead \(7\)"),
        ({"reconcile_every": "0s"}, "longer than nothing"),
        ({"timeout": "soon"}, "expected a duration with its unit"),
        ({"max_share": 1.5}, "less than or equal to 1"),
        ({"calendar": "primary"}, "Extra inputs are not permitted"),
    ],
)
def test_a_wrong_setting_says_what_to_write(wrong: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        GoogleCalendarSettings(**wrong)


def test_a_calendar_named_twice_is_read_once() -> None:
    assert GoogleCalendarSettings(calendars=("Work", "primary", "Work ")).calendars == ("Work", "primary")


def test_a_token_is_never_shown() -> None:
    settings = GoogleCalendarSettings.model_validate({"token": "ya29.secret"})

    assert "ya29.secret" not in repr(settings) + str(settings) + settings.model_dump_json(fallback=str)


@pytest.mark.parametrize(
    ("read_whole_at", "value", "token"),
    [
        (NOW - timedelta(hours=23), f"q1 {UNTIL} s1", "s1"),
        (NOW - DAY, f"q1 {UNTIL} s1", None),
        (NOW + timedelta(seconds=1), f"q1 {UNTIL} s1", None),  # the clock was set back
        (NOW, f"q2 {UNTIL} s1", None),
        (NOW, f"q1 {UNTIL} ", None),
        (NOW, "q1 s1", None),
        (NOW, "q1 2026-11-24T09:00:00 s1", None),
        (NOW, "", None),
    ],
)
def test_reading_goes_on_only_with_a_fresh_token_of_the_same_question(
    read_whole_at: datetime, value: str, token: str | None
) -> None:
    point = goes_on(Cursor(value, read_whole_at), "q1", now=NOW, whole_every=DAY)

    assert (point.token if point else None) == token


def test_a_calendar_never_read_is_read_whole() -> None:
    assert goes_on(None, "q1", now=NOW, whole_every=DAY) is None


def test_a_sync_token_with_spaces_comes_back_as_it_was() -> None:
    point = ResumePoint("q1", NOW, "C P i w= =")

    assert ResumePoint.of(Cursor(point.cursor_value, NOW)) == point


@pytest.mark.parametrize("other", [{"days_back": 2}, {"days_ahead": 91}, {"base_url": "http://127.0.0.1:1"}])
def test_another_window_or_address_is_another_question(other: dict[str, Any]) -> None:
    assert query_fingerprint(GoogleCalendarSettings(**other)) != query_fingerprint(GoogleCalendarSettings())
