"""Cards that say too little, procedures in files and lists, and `delegated brief`, end to end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import Person, document, run, write_config
from tests.machine.small_world import board, events

TRAVEL = """# Booking a trip
Fits: flights, hotels
## Outcome
The trip is booked and stands in the calendar
## Steps
- Compare two connections
- Book the one that was chosen
"""


@dataclass
class Desk:
    config: Path
    person: Person

    def sync(self) -> None:
        done = run("sync", "--format", "json", config=self.config)
        assert done.exit_code == 0, done.output

    def labels(self, card: str) -> list[str]:
        return sorted(label["name"] for label in self.person.does("GET", f"cards/{card}")["labels"])

    def brief(self, *args: str) -> Any:
        return document(run("brief", *args, "--format", "json", config=self.config))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = SystemClock()
    sandbox = Sandbox(clock=clock.now, limits=False)
    sandbox.trello.load_board(board(clock.now()))
    sandbox.calendar.load_items(events(clock.now()))
    with SandboxServer(sandbox) as server:
        config = write_config(tmp_path, server, sandbox)
        (tmp_path / "sops").mkdir()
        (tmp_path / "sops/travel.md").write_text(TRAVEL, encoding="utf-8")
        text = config.read_text("utf-8") + "briefs: {folder: sops}\n"
        config.write_text(text, "utf-8")
        yield Desk(config, Person(server, sandbox))


def new_card(desk: Desk, name: str, **more: str) -> str:
    """A card in the first list of the board."""
    boards = desk.person.does("GET", "members/me/boards")
    lists = desk.person.does("GET", f"boards/{boards[0]['id']}/lists")
    made = desk.person.does("POST", "cards", idList=lists[0]["id"], name=name, **more)
    return str(made["id"])


def test_a_card_that_says_too_little_is_labelled_until_its_owner_says_more(desk: Desk) -> None:
    card = new_card(desk, "Book flights")

    desk.sync()
    assert desk.labels(card) == ["Needs a brief", "Q3 Urgent"]

    desk.person.does("PUT", f"cards/{card}", desc="Lisbon to Berlin on 3 May, back on the 5th")
    desk.sync()
    assert desk.labels(card) == ["Delegate: Ana", "Q3 Urgent"]


def test_who_takes_the_label_off_says_that_it_is_enough(desk: Desk) -> None:
    card = new_card(desk, "Book flights")
    desk.sync()
    (label,) = [
        each["id"]
        for each in desk.person.does("GET", f"cards/{card}")["labels"]
        if each["name"] == "Needs a brief"
    ]

    desk.person.does("DELETE", f"cards/{card}/idLabels/{label}")
    desk.sync()
    desk.sync()

    assert desk.labels(card) == ["Delegate: Ana", "Q3 Urgent"]


def test_what_an_assistant_has_already_is_not_taken_away(desk: Desk) -> None:
    card = new_card(desk, "Book flights", desc="Lisbon to Berlin on 3 May, back on the 5th")
    desk.sync()

    desk.person.does("PUT", f"cards/{card}", desc="")
    desk.sync()

    assert desk.labels(card) == ["Delegate: Ana", "Q3 Urgent"]


def test_lint_false_hands_everything_over(desk: Desk) -> None:
    text = desk.config.read_text("utf-8").replace("{folder: sops}", "{folder: sops, lint: false}")
    desk.config.write_text(text, "utf-8")
    card = new_card(desk, "Book flights")

    desk.sync()

    assert desk.labels(card) == ["Delegate: Ana", "Q3 Urgent"]


def test_the_brief_says_where_each_part_comes_from_and_what_is_missing(desk: Desk) -> None:
    new_card(desk, "Book flights")

    brief = desk.brief("Book flights for")
    thin = desk.brief("Book flights")

    assert brief["sop"] == "SOP 'Booking a trip' fits: flights"
    assert brief["steps"] == ["Compare two connections", "Book the one that was chosen"]
    assert brief["sources"]["steps"] == "SOP 'Booking a trip' (travel.md)"
    assert [each["what"] for each in thin["missing"][:2]] == ["place", "dates"]
    assert thin["questions"][:2] == ["From where to where?", "On which days?"]
    assert not thin["enough"]


def test_a_procedure_on_a_board_is_used_and_is_no_task(desk: Desk) -> None:
    boards = desk.person.does("GET", "members/me/boards")
    made = desk.person.does("POST", "lists", idBoard=boards[0]["id"], name="SOPs")
    sop = desk.person.does(
        "POST",
        "cards",
        idList=made["id"],
        name="E-mails of clients",
        desc="Fits: e-mail\n- read\n- answer",
    )
    desk.sync()

    assert desk.labels(sop["id"]) == []
    brief = desk.brief("Answer e-mail of Mrs Okafor")
    assert brief["steps"] == ["read", "answer"]
    refused = run("brief", "E-mails of clients", config=desk.config)
    assert (refused.exit_code, "is a procedure itself" in refused.output) == (1, True)


def test_a_table_is_shown_without_format(desk: Desk) -> None:
    shown = run("brief", "Book flights for", config=desk.config)

    assert shown.exit_code == 0
    assert "SOP 'Booking a trip' fits: flights" in shown.output
    assert "Who decides" in shown.output


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.md", "# Trip\n- go\n\n## Weather\nsunny\n", ":4: the heading 'Weather' is none of"),
        ("a.md", "", ":1: there are no steps in it; write them as a list"),
        ("a.yaml", "steps: [go\n", ":2: "),
        ("a.yaml", "weather: sunny\nsteps: [go]\n", ":1: the key 'weather' is none of"),
        ("a.yaml", "just words", ":1: found text alone; expected keys"),
        ("a.yaml", "&a [*a]", ": there are no steps in it"),
        ("a.md", b"\xff\xfe", ":1: a letter is not UTF-8"),
    ],
)
def test_lint_names_the_line(tmp_path: Path, name: str, text: str | bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())

    done = run("brief", "--lint", str(path))

    assert done.exit_code == 1
    assert said in done.output


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("open-the-shop.md", "- lights\n- till\n"),
        ("a.md", "# Open the shop\n1. lights\n2. till\n"),
        ("a.yaml", "[lights, till]"),
        ("a.yml", "Schritte:\n  - lights\n  - till\nErledigt wenn: offen\n"),
        ("a.txt", "lights\ntill\n"),
    ],
)
def test_a_plain_list_is_a_procedure(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")

    done = document(run("brief", "--lint", str(path), "--format", "json"))

    assert (done["ok"], done["steps"]) == (True, ["lights", "till"])


def test_it_wants_a_task_or_a_file() -> None:
    assert run("brief").exit_code == 2
