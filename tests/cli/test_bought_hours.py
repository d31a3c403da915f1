"""Whole cycles on a board: work goes out within bought hours, stays, and moves when somebody is away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import Person, document, run
from tests.machine.small_world import _card, _iso, board

CONFIG = """\
owner: {{name: Dana}}
policy: {{Q1: delegate, Q2: delegate, Q3: delegate, Q4: delegate}}
assistants:
  - {{name: Ana, skills: [bookkeeping], working_hours: daily 00:00-23:59, hours_per_week: 3{ana}}}
  - {{name: Ben, skills: [bookkeeping], working_hours: daily 00:00-23:59, hours_per_week: 4}}
rules: [{{match: {{words: [invoice]}}, quadrant: Q3}}]
trello: {{base_url: "{url}/1", key: "{key}", token: "{token}", boards: all}}
reminders: {{quiet_hours: null}}
"""


class Desk:
    """A board of twelve invoices, an hour each, and two assistants."""

    def __init__(self, folder: Path, server: SandboxServer, sandbox: Sandbox) -> None:
        self.path, self.server, self.sandbox = folder / "config.yaml", server, sandbox
        self.person = Person(server, sandbox)
        self.configure()

    def configure(self, *, ana: str = "") -> None:
        """Write the configuration."""
        text = CONFIG.format(url=self.server.url, key=self.sandbox.key, token=self.sandbox.token, ana=ana)
        self.path.write_text(text, encoding="utf-8")

    def sync(self) -> None:
        """One cycle."""
        done = run("sync", config=self.path)
        assert done.exit_code == 0, done.output

    def who(self) -> dict[str, str]:
        """Who has each card, by our labels."""
        export = self.sandbox.trello.export_board(f"{1:024x}")
        names = {label["id"]: label["name"] for label in export["labels"]}
        found = {}
        for card in export["cards"]:
            mine = [names[i].removeprefix("Delegate: ") for i in card["idLabels"] if "Delegate" in names[i]]
            if mine:
                (found[card["name"]],) = mine
        return found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = SystemClock()
    sandbox = Sandbox(clock=clock.now, limits=False)
    made = board(clock.now())
    due = clock.now() + timedelta(hours=3)
    made["cards"] = [
        _card(40 + n, f"Send invoice {n} (1 h)", made["lists"][0]["id"], due=due) for n in range(12)
    ]
    sandbox.trello.load_board(made)
    with SandboxServer(sandbox) as server:
        yield Desk(tmp_path, server, sandbox)


def hours_left_are_enough(desk: Desk) -> bool:
    """Whether this week, which may be about to end, still has the hours that the tests speak of."""
    now = SystemClock().now()
    return now.weekday() < 6 or now.hour < 15


def test_nobody_gets_more_than_was_bought_and_the_rest_is_asked(desk):
    if not hours_left_are_enough(desk):
        pytest.skip("the week ends within hours, so there are fewer hours in it")
    desk.sync()

    assert Counter(desk.who().values()) == {"Ana": 3, "Ben": 4}
    answers = document(run("plan", "--format", "json", config=desk.path))["tasks"]
    assert Counter(task["action"] for task in answers) == {"delegate": 7, "ask": 5}
    asked = next(task for task in answers if task["action"] == "ask")
    assert "has no hours left this week" in asked["reasons"][-1]["text"]


def test_what_was_given_stays_and_a_second_cycle_wants_nothing(desk):
    desk.sync()
    before = desk.who()
    wanted = document(run("plan", "--format", "json", config=desk.path))["changes"]
    desk.sync()

    assert wanted == []
    assert desk.who() == before


def test_a_new_card_does_not_push_out_what_rests(desk):
    desk.sync()
    before = desk.who()
    export = desk.sandbox.trello.export_board(f"{1:024x}")
    due = _iso(SystemClock().now() + timedelta(hours=2))
    desk.person.does("POST", "cards", name="Send invoice 99 (1 h)", idList=export["lists"][0]["id"], due=due)
    desk.sync()

    if len(before) == 7:
        assert desk.who() == before


def test_the_work_of_somebody_who_is_away_goes_to_others(desk):
    desk.sync()
    now = SystemClock().now()
    desk.configure(
        ana=f", time_off: {now - timedelta(days=1):%Y-%m-%d} to {now + timedelta(days=20):%Y-%m-%d}"
    )
    desk.sync()

    assert "Ana" not in desk.who().values()


def test_why_names_the_runner_up(desk):
    desk.sync()
    name = sorted(title for title, who in desk.who().items() if who == "Ana")[0]
    told = run("why", name, config=desk.path).output

    assert "stays with Ana" in " ".join(told.split())
