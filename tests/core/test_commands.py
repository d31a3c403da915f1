"""How commands are read in what people write, whom a name means, and which day a date is."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from daemon.core.commands import commands_in, is_owner, people_called, read_date
from daemon.core.model import Comment
from daemon.core.receipt import ReceiptRules

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
TEAM = [("Ana Reyes", "ana_va"), ("Ben", "ben_va"), ("Anabel", "anabel1"), ("Zoë", "zoe")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/to Ana", ["/to Ana"]),
        ("@bot /TO: Ana!", ["/to Ana"]),
        ("/q1 and then /to ana, /why?", ["/q1", "/to ana", "/why"]),
        ("line\n/to Ben\n/q3", ["/to Ben", "/q3"]),
        ("/later Friday /q2", ["/later Friday", "/q2"]),
        ("I think (/done)", ["/done"]),
        ("> /undo\n/keep", ["/keep"]),
        ("see /var/log or https://x.y/to/abc, either/or, and /or", []),
        ("`/done` 1/2 a/keep", []),
        ("", []),
    ],
)
def test_commands_stand_anywhere_and_paths_quotes_and_addresses_are_none(text: str, found: list[str]) -> None:
    assert [command.text for command in commands_in(text)] == found


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("/too Ben", "to"),
        ("/dnoe", "done"),
        ("/unlokc", "unlock"),
        ("/q5", "q1"),
        ("/q 1", "q1"),
        ("/help", "why"),
    ],
)
def test_a_slip_is_no_command_and_what_was_meant_is_known(text: str, meant: str) -> None:
    [found] = commands_in(text)
    assert (found.verb, found.meant) == (None, meant)


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("Ana", ["Ana Reyes"]),
        ("ANA REYES", ["Ana Reyes"]),
        ("@ana_va", ["Ana Reyes"]),
        ("anabel please", ["Anabel"]),
        ("zoe", ["Zoë"]),
        ("be", ["Ben"]),
        ("bne", ["Ben"]),
        ("Annabel", ["Anabel"]),
        ("an", ["Ana Reyes", "Anabel"]),
        ("Carla", []),
        ("Jen", []),
        ("", []),
    ],
)
def test_a_name_is_found_by_its_beginning_or_a_slip_and_never_guessed(name: str, people: list[str]) -> None:
    assert people_called(name, TEAM) == people


@pytest.mark.parametrize(
    ("text", "value", "past"),
    [
        ("Friday", "2026-03-13", False),
        ("tomorrow", "2026-03-11", False),
        ("24 March", "2026-03-24", False),
        ("2026-04-01", "2026-04-01", False),
        ("bis 15.03.", "2026-03-15", False),
        ("nächsten Montag", "2026-03-16", False),
        ("next week", "2026-03-16", False),
        ("next month", "2026-04-01", False),
        ("2 weeks", "2026-03-24T10:00+01:00", False),
        ("friday 14:00", "2026-03-13T14:00+01:00", False),
        ("6pm tomorrow", "2026-03-11T18:00+01:00", False),
        ("today", "2026-03-10", True),
        ("5 Feb", "2026-02-05", True),
    ],
)
def test_a_date_is_read_by_the_owners_clock(text: str, value: str, past: bool) -> None:
    found = read_date(text, NOW, BERLIN)
    assert found is not None
    assert (found[0], found[2]) == (value, past)


@pytest.mark.parametrize("text", ["blah", "when I have time", "99/99", "x" * 500])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text, NOW, BERLIN) is None


def by(author: str, *, ours: bool = False, by_program: bool = False) -> Comment:
    return Comment(id="1", text="/why", author=author, at=NOW, ours=ours, by_program=by_program)


def test_whose_commands_count() -> None:
    named = ReceiptRules(owners=("dana", "dana_phone"))
    assert is_owner(by("Dana"), named)
    assert is_owner(by("dana_phone", by_program=True), named)
    assert not is_owner(by("sam"), named)
    assert is_owner(by("dana", ours=True), named)
    assert not is_owner(by("dana", ours=True, by_program=True), named)

    nobody = ReceiptRules()
    assert is_owner(by("anybody", ours=True), nobody)
    assert not is_owner(by("anybody", ours=True, by_program=True), nobody)
    assert not is_owner(by("anybody"), nobody)
