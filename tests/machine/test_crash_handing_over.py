"""Killed at any request while work is handed over or a command is followed: it ends as if undisturbed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.machine.small_world import SmallWorld, small_world
from tests.machine.test_crash import to_rest

MORE = """\
briefs: {lint: false}
hand_over: {members: true, checklist: true}
receipts: {for: [delegated, ask, commanded]}
"""
PEOPLE = {"dana": "Dana Weiss", "ana_va": "Ana Reyes", "ben_va": "Ben Ode"}
FLIGHTS = "Book flights for the client visit"
TAX = "Pay the overdue tax bill today"
LONG = bool(os.environ.get("DELEGATED_LONG"))
FIRST_RUN = range(1, 60) if LONG else (16, 24, 30)
COMMANDS = range(1, 18) if LONG else (4, 8, 11)
"""Requests at which a process is killed; `test_cut_anywhere` goes through all of them without one."""


class Crowded(SmallWorld):
    """The small world with people in it, who are put on cards and who command."""

    def person(self, who: str, method: str, path: str, **body: Any) -> Any:
        headers = {
            "Authorization": f'OAuth oauth_consumer_key="{self.sandbox.key}", oauth_token="token-of-{who}"'
        }
        url = f"{self.server.url}/1/{path}"
        answer = requests.request(method, url, headers=headers, json=body or None, timeout=5)
        assert answer.ok, answer.text
        return answer.json()

    def command(self) -> None:
        for title, text in ((FLIGHTS, "/to Ben /q2"), (TAX, "/later next month\n/why")):
            card = next(each for each in self.cards() if each["name"] == title)
            self.person("dana", "POST", f"cards/{card['id']}/actions/comments", text=text)

    def cards(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.sandbox.trello.export_board(f"{1:024x}")["cards"]
        return found

    def handed_over(self) -> dict[str, Any]:
        """Members, checklists and comments of every card by its title, as people see them."""
        export = self.sandbox.trello.export_board(f"{1:024x}")
        names = {row["id"]: row["username"] for row in export["members"]}
        found = {}
        for card in export["cards"]:
            comments = [row for row in export["actions"] if row["type"] == "commentCard"]
            mine = [row for row in comments if row["data"]["card"]["id"] == card["id"]]
            found[card["name"]] = (
                sorted(names[key] for key in card["idMembers"]),
                sorted(
                    (row["name"], [item["name"] for item in row["checkItems"]])
                    for row in export["checklists"]
                    if row["idCard"] == card["id"]
                ),
                sorted(_undated(row["data"]["text"]) for row in mine),
            )
        return found

    def whole(self) -> tuple[dict[str, Any], dict[str, Any]]:
        return self.state()["cards"], self.handed_over()


def _undated(text: str) -> list[str]:
    """First line and answers: the rest has dates in it, which are not the same in each world."""
    lines = [line for line in text.splitlines() if line.startswith(("**", "- /"))]
    return [re.sub(r"on \w+ \d+ \w+", "on a day", line) for line in lines]


@contextmanager
def crowded(folder: Path) -> Iterator[Crowded]:
    with small_world(folder) as made:
        for user, name in PEOPLE.items():
            made.sandbox.trello.add_person(user, name, token=f"token-of-{user}", boards=(f"{1:024x}",))
        text = made.config.read_text(encoding="utf-8")
        text = text.replace("{name: Dana}", "{name: Dana, trello_member: dana}")
        for name, user in (("Ana", "ana_va"), ("Ben", "ben_va")):
            text = text.replace(f"name: {name},", f"name: {name}, trello_member: {user},")
        made.config.write_text(text + MORE, encoding="utf-8")
        made.__class__ = Crowded
        assert isinstance(made, Crowded)
        yield made


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Any, int]]:
    """What stands after the first runs, and after the commands; how many requests the latter took."""
    with crowded(tmp_path_factory.mktemp("undisturbed")) as world:
        to_rest(world)
        first = world.whole()
        world.command()
        before = world.requests()
        assert world.sync() == 0
        asked = world.requests() - before
        to_rest(world)
        yield first, world.whole(), asked


@pytest.fixture
def world(tmp_path: Path) -> Iterator[Crowded]:
    with crowded(tmp_path / "run") as made:
        yield made


def test_what_is_handed_over_has_member_checklist_and_receipt(undisturbed: tuple[Any, Any, int]) -> None:
    (_, first), (_, commanded), asked = undisturbed
    members, checklists, comments = first[FLIGHTS]

    assert members == ["ana_va"]
    assert [name for name, _ in checklists] == ["Brief"]
    assert len(comments) == 1
    assert commanded[FLIGHTS][0] == ["ben_va"]
    assert commanded[FLIGHTS][2][1:] == [
        [
            "**For Ben** · handed over · Q2: important, not urgent",
            "- /to Ben /q2 – it goes to Ben. it is Q2 now, important, not urgent.",
        ]
    ]
    assert commanded[TAX][2][-1][-1].endswith("it comes up again on a day. see all reasons above.")
    assert asked > 11


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("number", FIRST_RUN)
def test_killed_while_work_is_handed_over_there_is_one_of_each(
    world: Crowded, undisturbed: tuple[Any, Any, int], number: int, phase: str
) -> None:
    world.sync_killed_at(number, phase)
    to_rest(world)

    assert world.whole() == undisturbed[0]


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("number", COMMANDS)
def test_killed_while_commands_are_followed_each_is_followed_and_answered_once(
    world: Crowded, undisturbed: tuple[Any, Any, int], number: int, phase: str
) -> None:
    to_rest(world)
    world.command()

    world.sync_killed_at(number, phase)
    to_rest(world)

    assert world.whole() == undisturbed[1]
