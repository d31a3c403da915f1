"""Relative moments of the sample's data files mean what a person would mean by them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from daemon.sample.moments import BadMoment, day, moment

LISBON = ZoneInfo("Europe/Lisbon")
TUESDAY = datetime(2025, 11, 18, 9, 2, tzinfo=UTC)
SATURDAY = datetime(2025, 11, 22, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today 17:00", datetime(2025, 11, 18, 17, 0, tzinfo=UTC)),
        ("today 9:05", datetime(2025, 11, 18, 9, 5, tzinfo=UTC)),
        ("+2d 15:00", datetime(2025, 11, 20, 15, 0, tzinfo=UTC)),
        ("-3d", datetime(2025, 11, 15, 12, 0, tzinfo=UTC)),
        ("-2h", datetime(2025, 11, 18, 7, 0, tzinfo=UTC)),
        ("+4wd 10:00", datetime(2025, 11, 24, 10, 0, tzinfo=UTC)),
        ("-2wd 10:00", datetime(2025, 11, 14, 10, 0, tzinfo=UTC)),
        ("fri 12:00", datetime(2025, 11, 21, 12, 0, tzinfo=UTC)),
        ("mon 12:00", datetime(2025, 11, 24, 12, 0, tzinfo=UTC)),
        ("tue 08:00", datetime(2025, 11, 18, 8, 0, tzinfo=UTC)),
        ("mon-1w 12:00", datetime(2025, 11, 10, 12, 0, tzinfo=UTC)),
        ("mon+0w 12:00", datetime(2025, 11, 17, 12, 0, tzinfo=UTC)),
        ("2202-05-01 10:00", datetime(2202, 5, 1, 9, 0, tzinfo=UTC)),
    ],
)
def test_a_moment_is_reckoned_from_now(text: str, expected: datetime) -> None:
    assert moment(text, now=TUESDAY, zone=LISBON) == expected


def test_on_a_weekend_the_week_at_hand_is_the_coming_one() -> None:
    assert day("mon+0w", now=SATURDAY, zone=LISBON) == date(2025, 11, 24)


def test_the_day_is_the_one_in_the_owners_zone() -> None:
    late = datetime(2025, 7, 1, 23, 30, tzinfo=UTC)

    assert day("today", now=late, zone=LISBON) == date(2025, 7, 2)


@pytest.mark.parametrize("text", ["soon", "+2x 15:00", "fri+1 10:00", "", "today 25:00"])
def test_an_unknown_form_is_refused(text: str) -> None:
    with pytest.raises(BadMoment):
        moment(text, now=TUESDAY, zone=LISBON)


def test_the_refusal_says_how_to_write_it() -> None:
    with pytest.raises(BadMoment, match="'soon' is no moment such as"):
        moment("soon", now=TUESDAY, zone=LISBON)
