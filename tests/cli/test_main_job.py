"""The main job, end to end: the real clients against the sandbox, and a person at the same board."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import Person, document, run, write_config
from tests.machine.small_world import board, events

TAX = "Pay the overdue tax bill today"
FLIGHTS = "Book flights for the client visit"
PHOTOS = "Sort the photo archive some day"
MAIL = "Answer e-mail of Mrs Okafor"


@dataclass
class Office:
    """A small office: its sandbox, its configuration, and a person who works at the board."""

    folder: Path
    server: SandboxServer
    sandbox: Sandbox
    config: Path
    person: Person
    now: datetime

    def writes(self) -> int:
        """How many requests so far could have changed something."""
        return sum(seen.method != "GET" for seen in self.sandbox.faults.requests())


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    clock = SystemClock()
    sandbox = Sandbox(clock=clock.now, limits=False)
    sandbox.trello.load_board(board(clock.now()))
    sandbox.calendar.load_items(events(clock.now()))
    with SandboxServer(sandbox) as server:
        config = write_config(tmp_path, server, sandbox)
        yield Office(tmp_path, server, sandbox, config, Person(server, sandbox), clock.now())


def test_a_cycle_labels_cards_and_a_second_plan_wants_nothing(office):
    done = run("sync", "--format", "json", config=office.config)
    then = run("plan", "--format", "json", config=office.config)

    assert done.exit_code == 0, done.output
    assert document(done)["written"] == len(document(done)["changes"]) > 10
    assert document(then)["changes"] == []
    assert office.person.labels_of(TAX) == ["Q1 Urgent + important"]
    assert office.person.labels_of(FLIGHTS) == ["Delegate: Ana", "Q3 Urgent"]


def test_a_plan_writes_nothing(office):
    result = run("plan", config=office.config)

    assert result.exit_code == 0
    assert office.writes() == 0
    assert TAX in result.stdout
    assert "changes wanted, nothing written" in result.stdout


def test_observe_mode_writes_nothing_and_keeps_its_plan(office):
    office.config.write_text(office.config.read_text() + "mode: observe\n")

    result = run("sync", "--format", "json", config=office.config)

    assert result.exit_code == 0
    assert document(result)["written"] == 0
    assert len(document(result)["changes"]) > 10
    assert office.writes() == 0
    assert len(kept_plan(office)["changes"]) == len(document(result)["changes"])
    last = run("plan", "--last", config=office.config)
    assert last.exit_code == 0
    assert TAX in last.stdout
    assert "observe mode" in run("sync", config=office.config).stdout


def kept_plan(office):
    import json

    from daemon.store import open_store

    store = open_store(path=office.folder / "delegated.sqlite3", url=None)
    try:
        kept = store.last_plan()
        assert kept is not None
        return json.loads(kept[1])
    finally:
        store.close()


def test_a_label_a_person_took_off_stays_off(office):
    run("sync", config=office.config)
    card = office.person.card(PHOTOS)
    office.person.does("DELETE", f"cards/{card['id']}/idLabels/{card['idLabels'][0]}")

    again = run("sync", "--format", "json", config=office.config)
    then = run("plan", "--format", "json", config=office.config)

    assert document(again)["changes"] == []
    assert document(then)["changes"] == []
    assert office.person.labels_of(PHOTOS) == []
    status = document(run("status", "--format", "json", config=office.config))
    assert [(lock["what"], lock["value"]) for lock in status["locks"]] == [("quadrant", None)]


def test_another_quadrant_a_person_set_wins_and_ours_goes(office):
    run("sync", config=office.config)
    card = office.person.card(TAX)
    office.person.does("POST", f"cards/{card['id']}/idLabels", value=office.person.board_label("Q4 Later"))

    run("sync", config=office.config)

    assert office.person.labels_of(TAX) == ["Q4 Later"]
    assert document(run("plan", "--format", "json", config=office.config))["changes"] == []


def test_an_assistant_a_person_chose_is_kept(office):
    run("sync", config=office.config)
    card = office.person.card(FLIGHTS)
    office.person.does("DELETE", f"cards/{card['id']}/idLabels/{office.person.board_label('Delegate: Ana')}")
    office.person.does(
        "POST", f"cards/{card['id']}/idLabels", value=office.person.board_label("Delegate: Ben")
    )

    run("sync", config=office.config)

    assert office.person.labels_of(FLIGHTS) == ["Delegate: Ben", "Q3 Urgent"]


def test_unlocking_gives_a_task_back(office):
    run("sync", config=office.config)
    card = office.person.card(PHOTOS)
    office.person.does("DELETE", f"cards/{card['id']}/idLabels/{card['idLabels'][0]}")
    run("sync", config=office.config)

    unlocked = run("unlock", f"trello:{card['id']}", config=office.config)
    run("sync", config=office.config)

    assert unlocked.exit_code == 0
    assert office.person.labels_of(PHOTOS) == ["Q4 Later"]


def test_a_label_deleted_from_the_board_is_not_made_again(office):
    run("sync", config=office.config)
    label = office.person.board_label("Q1 Urgent + important")
    office.person.does("DELETE", f"labels/{label}")

    again = run("sync", "--format", "json", config=office.config)

    assert document(again)["changes"] == []
    assert office.person.labels_of(TAX) == []


def test_what_people_wrote_is_as_they_wrote_it(office):
    before = {name: office.person.card(name) for name in (TAX, FLIGHTS, PHOTOS, MAIL)}

    run("sync", config=office.config)

    for name, card in before.items():
        after = office.person.card(name)
        kept = (
            "name",
            "desc",
            "due",
            "start",
            "dueComplete",
            "idMembers",
            "idList",
            "pos",
            "closed",
            "cover",
        )
        assert {key: after[key] for key in kept} == {key: card[key] for key in kept}
    assert "Client" in office.person.labels_of(MAIL)


def test_a_reminder_a_person_chose_is_not_touched(office):
    card = office.person.card(TAX)
    office.person.does("PUT", f"cards/{card['id']}", dueReminder=5)

    run("sync", config=office.config)

    assert office.person.card(TAX)["dueReminder"] == 5


def test_a_done_card_is_left_alone(office):
    card = office.person.card(TAX)
    office.person.does("PUT", f"cards/{card['id']}", dueComplete=True)

    run("sync", config=office.config)

    assert office.person.labels_of(TAX) == []


def test_a_board_that_is_suddenly_empty_stops_the_plan(office):
    for number in range(10):
        office.person.does("POST", "cards", idList=f"{11:024x}", name=f"Order stamps {number}")
    run("sync", config=office.config)
    for card in office.person.does("GET", f"boards/{1:024x}/cards/open"):
        if card["name"].startswith("Order"):
            office.person.does("PUT", f"cards/{card['id']}", closed=True)

    refused = run("sync", "--format", "json", config=office.config)
    forced = run("sync", "--force", "--format", "json", config=office.config)
    after = run("sync", "--format", "json", config=office.config)

    assert refused.exit_code == 1
    assert "trello shows 4 tasks where it showed 14 before" in document(refused)["refused"]["reason"]
    assert (forced.exit_code, after.exit_code) == (0, 0)


def test_a_source_that_fails_does_not_keep_the_other_from_working(office):
    from connectors.faults import FOREVER, Fault

    office.sandbox.faults.arm(Fault("token_revoked", path="^/1/", times=FOREVER))

    result = run("sync", "--format", "json", config=office.config)

    assert result.exit_code == 1
    assert document(result)["written"] >= 2
    assert any("Trello" in problem for problem in document(result)["problems"])
    assert run("status", config=office.config).exit_code == 1


def test_no_secret_is_printed_whatever_goes_wrong(office):
    from connectors.faults import FOREVER, Fault

    said = run("--verbose", "check", config=office.config).output
    office.sandbox.faults.arm(Fault("token_revoked", times=FOREVER))
    for command in ("check", "plan", "sync", "status"):
        said += run("--verbose", command, config=office.config).output

    assert office.sandbox.token not in said
    assert office.sandbox.key not in said
    assert len(said) > 500


def test_a_calendar_without_free_time_makes_cards_more_urgent_and_says_why(office):
    away = {
        "id": "away1",
        "status": "confirmed",
        "summary": "Trade fair",
        "start": {"date": str((office.now - timedelta(days=3)).date())},
        "end": {"date": str((office.now + timedelta(days=20)).date())},
        "transparency": "opaque",
    }
    before = document(run("plan", "--format", "json", config=office.config))
    office.sandbox.calendar.load_items([away])
    after = document(run("plan", "--format", "json", config=office.config))

    urgency = [
        task["urgency"] for plan in (before, after) for task in plan["tasks"] if task["title"] == FLIGHTS
    ]
    reasons = [
        reason["text"] for task in after["tasks"] for reason in task["reasons"] if task["title"] == FLIGHTS
    ]
    assert urgency[1] >= urgency[0]  # equal when this runs at a week-end, without free hours anyway
    assert "no free hour until then" in reasons


def test_why_prints_every_term_and_step_of_one_task(office):
    by_title = run("why", "overdue tax bill", config=office.config)
    card = office.person.card(TAX)
    as_json = run("why", card["shortUrl"], "--format", "json", config=office.config)

    assert by_title.exit_code == 0, by_title.output
    assert by_title.stdout.splitlines()[0].strip() == TAX
    assert "Urgency" in by_title.stdout
    assert "Q1 means do under your policy" in by_title.stdout
    assert "Outlook: " in by_title.stdout
    assert "How long" in by_title.stdout
    assert document(as_json)["title"] == TAX
    assert document(as_json)["outlook"].keys() == {"turns", "nearest", "runner_up", "sentences"}
    points = [term["points"] for term in document(as_json)["reasons"] if term["axis"] == "urgency"]
    assert abs(min(100, max(0, sum(points))) - document(as_json)["urgency"]) < 0.6
    assert office.writes() == 0


@pytest.mark.parametrize(
    ("wanted", "said"), [("no such card", "No task 'no such card'"), ("the", "tasks fit 'the'")]
)
def test_why_says_what_is_missing_when_it_is_not_clear_which_task(office, wanted, said):
    result = run("why", wanted, config=office.config)

    assert result.exit_code == 1
    assert said in result.stderr


def test_renaming_a_label_in_the_configuration_changes_it_on_the_cards(office):
    run("sync", config=office.config)
    office.config.write_text(
        office.config.read_text() + 'labels: {quadrants: {Q4: Whenever}, assistant: "Give to {name}"}\n'
    )

    run("sync", config=office.config)
    then = run("plan", "--format", "json", config=office.config)

    assert document(then)["changes"] == []
    assert office.person.labels_of(PHOTOS) == ["Whenever"]
    assert office.person.labels_of(MAIL)[:2] == ["Client", "Give to Ana"]
    assert not any(name.startswith("Delegate") for name in office.person.labels_of(MAIL))


def test_what_could_not_be_read_is_not_called_well(office):
    from connectors.faults import FOREVER, Fault

    office.sandbox.faults.arm(Fault("token_revoked", times=FOREVER))

    result = run("plan", config=office.config)

    assert result.exit_code == 1
    assert result.stdout.splitlines()[0] == (
        "trello and google_calendar could not be read; nothing of it is changed."
    )
    assert "Nothing to change" not in result.stdout


def test_a_lock_is_listed_and_unlocked_by_the_title_of_its_task(office):
    run("sync", config=office.config)
    card = office.person.card(PHOTOS)
    office.person.does("DELETE", f"cards/{card['id']}/idLabels/{card['idLabels'][0]}")
    run("sync", config=office.config)

    listed = run("status", config=office.config)
    unlocked = run("unlock", "photo archive", config=office.config)

    assert f"'{PHOTOS}': you took off the label" in listed.stdout
    assert unlocked.exit_code == 0, unlocked.output
