"""What the owner commands in comments is done within one cycle, once, and answered in the receipt."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from connectors.faults import Fault
from daemon.core.memory import Origin
from tests.machine.office import Office, office

FLIGHTS = "Book flights"


@pytest.fixture
def there() -> Iterator[Office]:
    with office() as made:
        made.new_card("Something else")
        made.cycle()
        yield made


@pytest.fixture
def card(there: Office) -> str:
    made = there.new_card(FLIGHTS)
    there.cycle(2)
    return made


def answers(there: Office, card: str) -> list[str]:
    [text] = there.receipts(card)
    block = text.partition("Your commands:\n")[2].partition("\n\n")[0]
    return block.splitlines()


def test_to_gives_the_work_to_somebody_else_within_one_cycle(there: Office, card: str) -> None:
    there.says("dana", card, "Ana is away, so /to ben please")
    there.cycle()

    assert "Delegate: Ben" in there.labels(card)
    assert "Delegate: Ana" not in there.labels(card)
    assert there.members(card) == ["ben_va"]
    assert answers(there, card) == ["- /to ben please – it goes to Ben."]
    assert there.cycle(2).plan.changes == ()


def test_keep_takes_it_back_and_quadrants_are_as_told(there: Office, card: str) -> None:
    there.says("dana", card, "/keep /Q2.")
    there.cycle(2)

    assert there.labels(card) == ["Q2 Important"]
    assert there.members(card) == []
    assert answers(there, card) == ["- /keep /q2 – it stays with you. it is Q2 now, important, not urgent."]


def test_commands_are_remembered_as_decisions(there: Office, card: str) -> None:
    there.says("dana", card, "/to Ben /q2")
    there.cycle(2)

    assert [(each.chosen, each.origin) for each in there.store.corrections()] == [
        ("Q2", Origin.COMMAND),
        ("Ben", Origin.COMMAND),
    ]


def test_what_is_done_by_hand_later_wins_and_unlock_ends_both(there: Office, card: str) -> None:
    there.says("dana", card, "/to Ben")
    there.cycle(2)
    label = next(each for each in there.card(card)["labels"] if each["name"] == "Delegate: Ben")
    there.does("dana", "DELETE", f"cards/{card}/idLabels/{label['id']}")
    there.cycle(2)
    assert "Delegate: Ben" not in there.labels(card)
    assert there.members(card) == []

    there.says("dana", card, "/unlock")
    there.cycle(2)
    assert set(there.record(card).locks) == set()
    assert "Delegate: Ana" in there.labels(card)
    assert there.members(card) == ["ana_va"]


def test_a_command_wins_over_a_label_somebody_set_by_hand_before(there: Office, card: str) -> None:
    board = f"{1:024x}"
    there.says("dana", card, "/to Ben")
    there.cycle(2)
    there.says("dana", card, "/unlock")
    there.cycle(2)
    ben = next(
        each["id"]
        for each in there.does("dana", "GET", f"boards/{board}/labels")
        if each["name"] == "Delegate: Ben"
    )
    there.does("dana", "POST", f"cards/{card}/idLabels", value=ben)
    there.cycle(2)
    assert there.labels(card) == ["Delegate: Ben", "Q3 Urgent"]

    there.says("dana", card, "/to Ana")
    there.cycle(2)
    assert there.labels(card) == ["Delegate: Ana", "Q3 Urgent"]
    assert there.members(card) == ["ana_va"]
    assert there.cycle().plan.changes == ()


def test_undo_takes_everything_back_and_leaves_the_card_alone(there: Office) -> None:
    card = there.new_card(FLIGHTS, due="2026-03-13T15:00:00.000Z")
    there.cycle(2)
    assert there.card(card)["dueReminder"] is not None
    there.says("dana", card, "/undo")
    there.cycle()

    assert there.labels(card) == []
    assert there.members(card) == []
    assert there.card(card)["dueReminder"] in (None, -1)
    [text] = there.receipts(card)
    assert text.startswith("**Left alone:** you took back what was written here")
    there.does("dana", "PUT", f"cards/{card}", name="Pay the tax bill")
    there.cycle(2)
    assert there.labels(card) == []

    there.says("dana", card, "/unlock")
    there.cycle(2)
    assert there.labels(card) == ["Q1 Urgent + important"]


def test_why_is_answered_with_all_reasons(there: Office, card: str) -> None:
    there.says("dana", card, "/why?")
    there.cycle()

    [text] = there.receipts(card)
    assert "All reasons:\n- rule 'words flights' sets Q3" in text
    assert there.cycle(2).plan.changes == ()


def test_done_marks_the_card_and_a_person_who_takes_the_tick_off_wins(there: Office, card: str) -> None:
    there.says("dana", card, "/done")
    there.cycle()
    assert there.card(card)["dueComplete"] is True
    assert answers(there, card) == ["- /done – it is marked as done."]

    there.does("dana", "PUT", f"cards/{card}", dueComplete=False)
    there.cycle(3)
    assert there.card(card)["dueComplete"] is False

    there.says("dana", card, "/done now")
    there.cycle(2)
    assert there.card(card)["dueComplete"] is True


def test_later_is_kept_for_the_day_it_names(there: Office, card: str) -> None:
    there.says("dana", card, "/later Friday")
    there.cycle()

    assert there.record(card).locks["say:later"].value == "2026-03-13"
    assert answers(there, card) == ["- /later Friday – it comes up again on Friday 13 March."]


def test_slips_and_doubtful_names_get_a_hint_and_change_nothing(there: Office, card: str) -> None:
    there.says("dana", card, "/too Ben\n/to Carla\n/later blah")
    there.cycle()

    assert "Delegate: Ana" in there.labels(card)
    [line] = answers(there, card)
    assert "did you mean /to?" in line
    assert "nobody in the team is called Carla. There are Ana and Ben." in line
    assert "I do not understand the date 'blah'" in line


def test_others_get_a_polite_no_once(there: Office, card: str) -> None:
    for text in ("/to Ben", "/done", "and /q1"):
        there.says("sam", card, text)
        there.cycle()

    assert answers(there, card) == ["- /to Ben – sam, only Dana can tell me what to do here."]
    assert "Delegate: Ana" in there.labels(card)
    assert there.card(card)["dueComplete"] is False


def test_our_own_receipt_commands_nothing(there: Office, card: str) -> None:
    there.cycle(3)

    assert there.record(card).heard == {}


def test_a_command_edited_into_another_counts_anew(there: Office, card: str) -> None:
    comment = there.says("dana", card, "/too Ben")
    there.cycle()
    there.does("dana", "PUT", f"actions/{comment}", text="/to Ben")
    there.does("dana", "PUT", f"cards/{card}", desc="Something changed as well")
    there.cycle(2)

    assert "Delegate: Ben" in there.labels(card)
    assert answers(there, card) == ["- /to Ben – it goes to Ben."]


def test_a_receipt_is_written_for_whoever_commands_on_a_card_without_one() -> None:
    with office(receipts="commanded") as there:
        card = there.new_card(FLIGHTS)
        there.cycle(2)
        assert there.comments(card) == []
        there.says("dana", card, "/to Ben")
        there.cycle()

        assert answers(there, card) == ["- /to Ben – it goes to Ben."]


def test_why_brings_back_a_receipt_that_was_deleted(there: Office, card: str) -> None:
    rows = there.sandbox.trello.export_board(f"{1:024x}")["actions"]
    ours = next(row["id"] for row in rows if "– delegated" in row["data"].get("text", ""))
    with there.sandbox.trello._lock:
        there.sandbox.trello.world.actions.remove(ours)
    there.does("dana", "PUT", f"cards/{card}", desc="x")
    there.cycle(2)
    assert there.receipts(card) == []
    there.says("dana", card, "/why")
    there.cycle(2)

    assert len(there.receipts(card)) == 1


@pytest.mark.parametrize("phase", ["cut_before", "cut_after", "status_503_after", "html"])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@pytest.mark.parametrize("at", [1, 2])
def test_a_lost_answer_anywhere_follows_a_command_once(
    there: Office, card: str, phase: str, method: str, at: int
) -> None:
    there.says("dana", card, "/to Ben /q1")
    there.sandbox.faults.arm(Fault(phase, at=at, method=method, path="^/1/"))
    there.cycle()
    there.sandbox.faults.clear()
    there.restart()
    there.cycle(3)

    assert there.labels(card) == ["Delegate: Ben", "Q1 Urgent + important"]
    assert there.members(card) == ["ben_va"]
    assert len(answers(there, card)) == 1
    assert len(there.record(card).heard) == 1
    assert set(there.record(card).locks) == {"say:assistant", "say:quadrant"}
    assert there.cycle().plan.changes == ()
