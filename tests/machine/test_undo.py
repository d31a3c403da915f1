"""A cycle is taken back as far as it still stands, also when that is cut off and repeated."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from connectors.faults import Fault
from daemon.store import open_store
from daemon.undo import Undone, undo_cycle
from tests.cli.commands import run
from tests.machine.office import Office, office

FLIGHTS = "Book flights"


@pytest.fixture
def there() -> Iterator[Office]:
    with office() as made:
        yield made


@pytest.fixture
def card(there: Office) -> str:
    made = there.new_card(FLIGHTS, due="2026-03-13T15:00:00.000Z")
    there.cycle()
    return made


def undo(there: Office, *, cycle: int | None = None, dry_run: bool = False) -> Undone:
    there.clock.wait(60)
    return undo_cycle(there.world, there.setup, cycle=cycle, dry_run=dry_run, progress=lambda *_: None)


def bare(there: Office, card: str) -> bool:
    found = there.card(card)
    return (
        there.labels(card) == []
        and there.members(card) == []
        and found["dueReminder"] in (None, -1)
        and there.comments(card) == []
        and found["checklists"] == []
    )


def test_everything_a_cycle_wrote_is_taken_back_and_left_alone(there: Office, card: str) -> None:
    assert not bare(there, card)
    done = undo(there)

    assert done.cycle == 1
    assert bare(there, card)
    assert there.cycle(3).plan.changes == ()
    assert bare(there, card)
    assert there.record(card).intents == ()


def test_after_unlock_the_daemon_decides_again(there: Office, card: str) -> None:
    undo(there)
    there.says("dana", card, "/unlock")
    there.cycle(2)

    assert there.labels(card) == ["Delegate: Ana", "Q3 Urgent"]
    assert there.members(card) == ["ana_va"]


def test_a_rehearsal_changes_nothing_and_says_what_it_would(there: Office, card: str) -> None:
    before = there.record(card)
    done = undo(there, dry_run=True)

    assert {change.kind.value for change in done.tasks[0].changes} >= {
        "remove_label",
        "remove_member",
        "set_reminder",
        "delete_comment",
    }
    assert there.record(card) == before
    assert not bare(there, card)


def test_what_people_changed_since_stays(there: Office, card: str) -> None:
    there.does("dana", "PUT", f"cards/{card}", dueReminder=5)
    there.says("sam", card, "Hello")
    undo(there)
    there.cycle(2)

    assert there.card(card)["dueReminder"] == 5
    assert there.comments(card) == ["Hello"]
    assert there.labels(card) == []


def test_a_later_cycle_is_taken_back_to_what_stood_before_it(there: Office, card: str) -> None:
    there.does("dana", "PUT", f"cards/{card}", name="Pay the tax bill")
    there.cycle()
    assert there.labels(card) == ["Q1 Urgent + important"]
    undo(there)
    there.cycle(3)

    assert there.labels(card) == ["Delegate: Ana", "Q3 Urgent"]
    assert there.members(card) == ["ana_va"]
    assert there.cycle().plan.changes == ()


def test_an_older_cycle_gives_back_only_what_still_stands_as_it_wrote_it(there: Office, card: str) -> None:
    there.does("dana", "PUT", f"cards/{card}", name="Pay the tax bill")
    there.cycle()
    done = undo(there, cycle=1)
    there.cycle(2)

    assert there.labels(card) == ["Q1 Urgent + important"]
    assert any("changed since" in reason for one in done.tasks for reason in one.left)


def test_twice_is_as_good_as_once(there: Office, card: str) -> None:
    undo(there)
    done = undo(there)

    assert done.cycle == 1
    assert [change for one in done.tasks for change in one.changes] == []
    assert bare(there, card)


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "status_503_after", "status_500_before", "html"])
@pytest.mark.parametrize("at", range(1, 5))
@pytest.mark.parametrize("between", [False, True])
def test_cut_off_anywhere_it_is_finished_by_another_run(
    there: Office, card: str, kind: str, at: int, between: bool
) -> None:
    there.sandbox.faults.arm(Fault(kind, at=at, method="DELETE", path="^/1/"))
    undo(there)
    there.sandbox.faults.clear()
    there.restart()
    if between:
        there.cycle()
    undo(there, cycle=1)
    there.cycle(2)

    assert bare(there, card)
    assert there.record(card).intents == ()
    assert there.cycle().plan.changes == ()


def test_the_command_shows_what_it_takes_back_and_repeats_harmlessly(there: Office) -> None:
    there.new_card(FLIGHTS)
    assert run("sync", config=there.config).exit_code == 0

    rehearsed = run("undo", "--dry-run", config=there.config)
    assert rehearsed.exit_code == 0
    assert "Cycle 1 would be taken back on 1 task." in rehearsed.stdout
    done = json.loads(run("undo", "--format", "json", config=there.config).stdout)
    assert {change["kind"] for change in done["changes"]} == {
        "remove_label",
        "remove_member",
        "delete_checklist",
        "delete_comment",
    }
    assert "Nothing of cycle 1 is left to take back." in run("undo", config=there.config).stdout
    store = open_store(path=there.config.parent / "delegated.sqlite3", url=None)
    assert {lock.group for _, lock in store.locks()} == {
        "quadrant",
        "assistant",
        "checklist",
        "receipt",
    }
    store.close()


def test_without_a_cycle_that_wrote_there_is_nothing_to_do(there: Office) -> None:
    found = run("undo", config=there.config)

    assert found.exit_code == 1
    assert "No cycle has written anything yet." in found.stderr
    assert run("undo", "--cycle", "7", config=there.config).exit_code == 1
