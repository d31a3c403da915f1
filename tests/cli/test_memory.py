"""A person decides on one card; the cards like it follow in the next cycle, and everything says why."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import Person, document, run, write_config
from tests.machine.small_world import board

QUADRANTS = {
    "Q1": "Q1 Urgent + important",
    "Q2": "Q2 Important",
    "Q3": "Q3 Urgent",
    "Q4": "Q4 Later",
}
FIRST = "Water the ficus in the studio"
SECOND = "Water the ficus and the palm in the studio"
OTHER = "Order toner for the copier"


@dataclass
class Desk:
    """A board with three cards, two of them alike."""

    config: Path
    person: Person

    def sync(self) -> dict[str, Any]:
        result = run("sync", "--format", "json", config=self.config)
        assert result.exit_code == 0, result.output
        found: dict[str, Any] = document(result)
        return found

    def quadrant(self, title: str) -> str:
        labels = self.person.labels_of(title)
        (found,) = [key for key, name in QUADRANTS.items() if name in labels]
        return found

    def set_label(self, title: str, name: str) -> None:
        label = self.person.board_label(name)
        self.person.does("POST", f"cards/{self.person.card(title)['id']}/idLabels", value=label)

    def take_off(self, title: str, name: str) -> None:
        card, label = self.person.card(title)["id"], self.person.board_label(name)
        self.person.does("DELETE", f"cards/{card}/idLabels/{label}")

    def add_card(self, title: str) -> None:
        self.person.does("POST", "cards", idList=f"{11:024x}", name=title)

    def remembered(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = document(run("memory", "list", "--format", "json", config=self.config))
        return found

    def why(self, title: str) -> dict[str, Any]:
        found: dict[str, Any] = document(run("why", title, "--format", "json", config=self.config))
        return found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = SystemClock()
    sandbox = Sandbox(clock=clock.now, limits=False)
    export = board(clock.now() - timedelta(days=1))
    cards = export["cards"][2:3]
    export["cards"] = [
        {**cards[0], "id": f"{40 + n:024x}", "name": name, "shortLink": f"Card{n:04}"}
        for n, name in enumerate((FIRST, SECOND, OTHER))
    ]
    sandbox.trello.load_board(export)
    with SandboxServer(sandbox) as server:
        yield Desk(write_config(tmp_path, server, sandbox), Person(server, sandbox))


def test_a_card_follows_the_decision_on_one_like_it_in_the_next_cycle(desk: Desk) -> None:
    desk.sync()
    said = {title: desk.quadrant(title) for title in (FIRST, SECOND, OTHER)}
    assert said == dict.fromkeys((FIRST, SECOND, OTHER), "Q4")
    desk.take_off(FIRST, QUADRANTS[said[FIRST]])
    desk.set_label(FIRST, QUADRANTS["Q2"])

    told = desk.sync()

    assert desk.quadrant(SECOND) == "Q2"
    assert desk.quadrant(OTHER) == said[OTHER]
    assert told["learned"] == [f"your correction of '{FIRST}' also changes another task: '{SECOND}'"]
    (reason,) = [r for r in desk.why(SECOND)["reasons"] if r["text"].startswith("like")]
    assert (reason["axis"], reason["text"]) == ("importance", f"like '{FIRST}' which you marked Q2")
    assert reason["points"] > 10


def test_why_says_what_memory_changes_here_and_elsewhere(desk: Desk) -> None:
    desk.sync()
    said = desk.quadrant(FIRST)
    desk.set_label(FIRST, QUADRANTS["Q2"])
    desk.sync()

    (of_second,) = desk.why(SECOND)["memory"]
    assert of_second.startswith(f"without what you decided before it would be {said}, ")
    assert f"your correction of '{FIRST}' also changes another task: '{SECOND}'" in desk.why(FIRST)["memory"]
    assert desk.why(OTHER)["memory"] == []
    assert "Memory: without what you decided" in run("why", SECOND, config=desk.config).stdout


def test_status_tells_what_was_learned(desk: Desk) -> None:
    desk.sync()
    desk.set_label(FIRST, QUADRANTS["Q2"])
    desk.sync()

    memory = document(run("status", "--format", "json", config=desk.config))["memory"]

    assert memory["decisions"] == 1
    assert memory["learned"] == [f"your correction of '{FIRST}' also changes another task: '{SECOND}'"]
    assert memory["suggestions"] == []
    assert "Learned: your correction" in run("status", config=desk.config).stdout


def test_a_rehearsal_knows_what_was_just_decided_and_keeps_nothing(desk: Desk) -> None:
    desk.sync()
    desk.set_label(FIRST, QUADRANTS["Q2"])

    plan = document(run("plan", "--format", "json", config=desk.config))

    (task,) = [task for task in plan["tasks"] if task["title"] == SECOND]
    assert task["quadrant"] == "Q2"
    assert desk.remembered() == []


def test_tasks_that_nothing_new_touches_stay_at_rest(desk: Desk) -> None:
    desk.sync()
    desk.sync()
    desk.set_label(FIRST, QUADRANTS["Q2"])

    told = desk.sync()

    assert {change["task"].rsplit(":", 1)[1] for change in told["changes"]} <= {
        desk.person.card(title)["id"] for title in (FIRST, SECOND)
    }
    assert desk.sync()["learned"] == []


def test_an_assistant_chosen_by_hand_gets_the_next_card_like_it(desk: Desk) -> None:
    desk.sync()
    desk.set_label(FIRST, "Delegate: Ben")
    desk.sync()
    desk.add_card("Water the ficus in the studio again")
    desk.sync()

    found = desk.why("Water the ficus in the studio again")
    assert found["best_assistant"] == "Ben"
    assert f"like '{FIRST}' which you gave to Ben" in [reason["text"] for reason in found["reasons"]]


def test_a_label_taken_off_says_not_this_one(desk: Desk) -> None:
    desk.sync()
    said = desk.quadrant(FIRST)
    desk.take_off(FIRST, QUADRANTS[said])
    desk.sync()

    (kept,) = desk.remembered()
    assert (kept["memory"]["refused"], kept["memory"]["chosen"], kept["label"]) == (said, None, {})


def test_a_label_set_on_a_card_nobody_judged_yet_is_learned_too(desk: Desk) -> None:
    desk.sync()
    desk.add_card("Polish the brass sign")
    desk.set_label("Polish the brass sign", QUADRANTS["Q2"])
    desk.sync()

    (kept,) = desk.remembered()
    assert (kept["title"], kept["label"]["quadrant"], kept["memory"]["from"]) == (
        "Polish the brass sign",
        "Q2",
        "label",
    )


def test_taking_the_own_label_off_again_forgets_the_decision(desk: Desk) -> None:
    desk.sync()
    desk.set_label(FIRST, QUADRANTS["Q2"])
    desk.sync()
    desk.take_off(FIRST, QUADRANTS["Q2"])
    desk.sync()

    assert desk.remembered() == []


def test_what_is_forgotten_is_judged_without_from_the_next_cycle_on(desk: Desk) -> None:
    desk.sync()
    said = desk.quadrant(SECOND)
    desk.set_label(FIRST, QUADRANTS["Q2"])
    desk.sync()
    (kept,) = desk.remembered()

    told = run("memory", "remove", str(kept["id"]), config=desk.config)
    desk.sync()

    assert told.stdout == "1 decision forgotten; the next cycle judges without.\n"
    assert desk.quadrant(SECOND) == said


def test_unlock_keeps_what_was_learned_and_says_how_to_forget_it(desk: Desk) -> None:
    desk.sync()
    desk.set_label(FIRST, QUADRANTS["Q2"])
    desk.sync()
    desk.take_off(FIRST, QUADRANTS["Q2"])

    told = run("unlock", FIRST, config=desk.config).stdout

    (kept,) = desk.remembered()
    assert f"delegated memory remove {kept['id']}" in told


def test_memory_switched_off_learns_nothing_and_changes_nothing(desk: Desk) -> None:
    desk.config.write_text(desk.config.read_text("utf-8") + "memory: {enabled: false}\n", "utf-8")
    desk.sync()
    said = desk.quadrant(SECOND)
    desk.set_label(FIRST, QUADRANTS["Q2"])
    desk.sync()

    assert desk.remembered() == []
    assert desk.quadrant(SECOND) == said


def test_an_exported_memory_is_imported_as_it_was_and_only_once(desk: Desk, tmp_path: Path) -> None:
    desk.sync()
    desk.set_label(FIRST, QUADRANTS["Q2"])
    desk.set_label(OTHER, "Delegate: Ben")
    desk.sync()
    before = desk.remembered()
    file = tmp_path / "memory.jsonl"

    assert run("memory", "export", str(file), config=desk.config).exit_code == 0
    run("memory", "remove", *(str(line["id"]) for line in before), config=desk.config)
    for _ in range(2):
        assert run("memory", "import", str(file), config=desk.config).exit_code == 0

    without_number = [{**line, "id": 0} for line in desk.remembered()]
    assert without_number == [{**line, "id": 0} for line in before]


def test_exported_lines_are_tasks_for_classify_and_a_memory_for_it(desk: Desk, tmp_path: Path) -> None:
    desk.sync()
    desk.set_label(FIRST, QUADRANTS["Q2"])
    desk.sync()
    file = tmp_path / "memory.jsonl"
    run("memory", "export", str(file), config=desk.config)
    again = json.dumps({"title": SECOND, "list": "Inbox"})

    alone = run("classify", str(file), config=desk.config)
    without = json.loads(run("classify", config=desk.config, stdin=again).stdout)
    with_it = json.loads(run("classify", "--memory", str(file), config=desk.config, stdin=again).stdout)

    assert alone.exit_code == 0
    assert json.loads(alone.stdout)["quadrant"] == "Q4"
    assert (without["important"], with_it["important"]) == (False, True)
    assert any(reason["text"] == f"like '{FIRST}' which you marked Q2" for reason in with_it["reasons"])


def test_a_decision_on_no_card_is_added_and_shown(desk: Desk) -> None:
    told = run(
        "memory",
        "add",
        "Water plants",
        "--quadrant",
        "Q2",
        "--to",
        "ben",
        "--list",
        "Office",
        config=desk.config,
    )

    assert told.stdout == "2 decisions learned.\n"
    shown = run("memory", "list", config=desk.config).stdout
    assert "marked Q2" in shown
    assert "gave to Ben" in shown
    assert run("memory", "forget", "1", "2", config=desk.config).exit_code == 0
    assert run("memory", "list", config=desk.config).stdout.startswith("Nothing is remembered yet")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add", "Water plants"), "say what is right: --quadrant, --important, --to or --mine"),
        (("add", "Water plants", "--to", "Zoe"), "no assistant is called 'Zoe'; there are Ana, Ben"),
        (("remove", "7"), "No decision has the number 7; `delegated memory list` shows them."),
    ],
)
def test_mistakes_are_answered_in_a_sentence(desk: Desk, arguments: tuple[str, ...], said: str) -> None:
    result = run("memory", *arguments, config=desk.config)

    assert result.exit_code in (1, 2)
    assert said in result.stderr


def test_bad_lines_are_named_and_the_others_learned(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_text(
        '{"title": "Water plants", "label": {"assistant": "Ben"}}\n'
        '{"title": "Water plants"}\n'
        "no\n\n"
        '{"title": "Water plants", "label": {"quadrant": "Q9"}}\n'
        '{"title": "Water plants", "label": {}, "now": "2026-03-10T09:00:00Z", "memory": {"about": 3}}\n'
        '{"title": "Water plants", "label": {"important": "very"}}\n'
    )

    result = run("memory", "import", str(file), config=desk.config)

    assert result.exit_code == 1
    assert result.stdout == "1 decision learned.\n"
    assert [line.split(": ", 1)[1] for line in result.stderr.splitlines()] == [
        'line 2: label: expected what you decided, such as {"quadrant": "Q1"} or {"assistant": "Ana"}',
        "line 3: not JSON: Expecting value at column 1",
        "line 5: label.quadrant: expected Q1, Q2, Q3 or Q4, found 'Q9'",
        "line 6: memory: not as `delegated memory export` writes it; leave it out to learn anew",
        "line 7: label.important: expected true or false, found 'very'",
    ]


def test_five_decisions_that_agree_suggest_a_rule_that_can_be_pasted(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    lines = [
        {"title": f"Newsletter {place}", "label": {"assistant": "Ben"}}
        for place in ("Lisbon", "Porto", "Faro", "Braga", "Evora")
    ]
    file.write_text("\n".join(map(json.dumps, lines)))
    run("memory", "import", str(file), config=desk.config)

    told = run("memory", "suggest", config=desk.config).stdout

    assert told == (
        "  # you gave 5 of 5 'newsletter' tasks to Ben: make it a rule?\n"
        '  - match: {words: ["newsletter"]}\n    assistant: "Ben"\n'
    )
    (row,) = document(run("status", "--format", "json", config=desk.config))["memory"]["suggestions"]
    assert (row["agreed"], row["decided"], row["effect"]) == (5, 5, {"assistant": "Ben"})
    text = desk.config.read_text("utf-8").replace("rules:\n", f"rules:\n{told}")
    desk.config.write_text(text, "utf-8")
    assert run("memory", "suggest", config=desk.config).stdout.startswith("No rule to suggest")
