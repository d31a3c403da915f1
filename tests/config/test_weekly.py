"""The cards of the week: where they go, when they come, which are wanted."""

from __future__ import annotations

from datetime import time

import pytest

from daemon.core.own_cards import Place
from daemon.core.week import Appointment
from daemon.core.weekly_rules import DigestParts
from tests.config.reading import problems, read

OWNER = "owner: {name: Ada}\n"


def test_without_the_section_no_card_is_ever_made() -> None:
    assert read(OWNER).weekly.value().place is None


def test_a_board_and_a_list_are_enough() -> None:
    rules = read(OWNER + "weekly: {board: Office, list: Inbox}\n").weekly.value()

    assert rules.place == Place("Office", "Inbox")
    assert rules.circle == Appointment(0, time(7))
    assert rules.digest == Appointment(4, time(15))
    assert rules.hire is True


def test_each_part_is_moved_or_switched_off_by_itself() -> None:
    rules = read(
        OWNER + "weekly:\n  board: Office\n  list: Inbox\n  circle: {enabled: false}\n"
        "  digest: {day: Monday, time: 8:30, swot: false}\n  hire: false\n"
    ).weekly.value()

    assert rules.circle is None
    assert rules.digest == Appointment(0, time(8, 30))
    assert rules.parts == DigestParts(swot=False)
    assert rules.hire is False


@pytest.mark.parametrize(
    ("section", "says"),
    [
        ("{board: Office}", "board and list together"),
        ("{list: Inbox}", "board and list together"),
        ("{circle: {day: someday}}", "a weekday such as mon or friday"),
        ("{circle: {day: 1}}", "a weekday such as mon or friday"),
        ("{digest: {time: 25:00}}", "a time of day"),
    ],
)
def test_what_cannot_be_is_one_sentence(section: str, says: str) -> None:
    (problem,) = problems(OWNER + f"weekly: {section}\n", require_source=False)

    assert says in problem
