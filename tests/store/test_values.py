"""Values and moments as texts, and back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.model import Value
from daemon.store.values import (
    Unreadable,
    moment_of,
    moment_text,
    packed,
    storable,
    unpacked,
    value_of,
    value_text,
)

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(st.characters(exclude_categories=())),
    st.lists(st.tuples(st.text(max_size=5), st.integers()), max_size=5).map(tuple),
)


@given(VALUES)
def test_every_value_comes_back_with_its_type(value: Value) -> None:
    back = value_of(value_text(value))

    assert (back, type(back)) == (value, type(value))


def test_true_and_one_are_two_values() -> None:
    assert [value_text(value) for value in (True, 1, "1", "true")] == ["true", "1", '"1"', '"true"']
    assert [value_of(text) for text in ("1", "true")] == [1, True]
    assert type(value_of("true")) is bool


@pytest.mark.parametrize(
    "text", ["", "{}", "1.5", "[1]", '[["popup"]]', '[["popup", "x"]]', "[[1, 2]]", "nul"]
)
def test_a_text_that_was_never_a_value_is_unreadable(text: str) -> None:
    with pytest.raises(Unreadable):
        value_of(text)


@given(st.datetimes(timezones=st.timezones()))
def test_every_moment_comes_back_in_utc(moment: datetime) -> None:
    try:
        expected = moment.astimezone(UTC)
    except OverflowError:
        return  # a local time at the end of the calendar that UTC has no year for

    back = moment_of(moment_text(moment))

    assert (back, back.tzinfo) == (expected, UTC)


def test_moments_sort_as_their_texts_do() -> None:
    moments = [
        datetime(2026, 3, 2, 12, tzinfo=UTC),
        datetime(2026, 3, 2, 12, 0, 0, 1, tzinfo=UTC),
        datetime(2026, 3, 2, 14, 1, tzinfo=timezone(timedelta(hours=2))),
        datetime(2026, 3, 2, 7, 30, tzinfo=timezone(timedelta(hours=-5))),
    ]

    texts = [moment_text(moment) for moment in moments]

    assert texts == sorted(texts)


def test_a_time_without_zone_has_no_text() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        moment_text(datetime(2026, 3, 2, 12))  # noqa: DTZ001 - the point of the test


@pytest.mark.parametrize("text", ["", "yesterday", "2026-03-02T12:00:00"])
def test_a_text_that_was_never_a_moment_is_unreadable(text: str) -> None:
    with pytest.raises(Unreadable):
        moment_of(text)


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_stored(text: str) -> None:
    stored = storable(text)

    assert "\x00" not in stored
    assert stored.encode().decode() == stored


def test_ordinary_text_is_stored_as_it_is() -> None:
    assert storable("Über 📌 \u200fעברית \\ud83d \\u0000") == "Über 📌 \u200fעברית \\ud83d \\u0000"


@given(st.text(st.characters(exclude_categories=())))
def test_a_long_text_is_packed_without_loss(text: str) -> None:
    assert unpacked(packed(text)) == text


@pytest.mark.parametrize("data", [b"", b"nonsense", packed("a plan")[:-3], packed("ok")[:4]])
def test_damaged_packing_is_unreadable(data: bytes) -> None:
    with pytest.raises(Unreadable):
        unpacked(data)
