"""What became of a write whose answer never came."""

import pytest

from daemon.core.desired import COLOR, MARK, REMINDER
from daemon.core.model import Field, Label, Owned, Record
from daemon.core.settle import settle_board, settle_task, with_verdict
from tests.builders import board, card, event, intent, label_field

Q1 = label_field("quadrant/Q1")
ADD = intent(Q1, None, "id-quadrant/Q1", guard="2026-03-10T08:00:00.000Z")
REMOVE = intent(Q1, "id-quadrant/Q1", None, guard="2026-03-10T08:00:00.000Z")
SAME = "2026-03-10T08:00:00.000Z"
LATER = "2026-03-10T08:00:05.000Z"


@pytest.mark.parametrize(
    ("task", "open_write", "verdict"),
    [
        (card("quadrant/Q1", version=LATER), ADD, "landed"),
        (card(version=SAME), ADD, "dropped"),
        (card(version=LATER), ADD, "unsettled"),  # never written, or written and taken off by a person
        (card(version=LATER), REMOVE, "landed"),
        (card("quadrant/Q1", version=SAME), REMOVE, "dropped"),
        (card("quadrant/Q1", version=LATER), REMOVE, "unsettled"),
        (card(reminder=1440, version=LATER), intent(REMINDER, None, 1440, guard=SAME), "landed"),
        (card(reminder=None, version=SAME), intent(REMINDER, None, 1440, guard=SAME), "dropped"),
        (card(version=""), ADD, "dropped"),
    ],
)
def test_what_stands_on_a_card_settles_an_open_write(task, open_write, verdict):
    found = settle_task(task, Record(intents=(open_write,)))

    assert {name: getattr(found, name) for name in ("landed", "dropped", "unsettled")} == {
        "landed": (),
        "dropped": (),
        "unsettled": (),
        verdict: (open_write,),
    }


def test_our_own_later_write_to_the_card_is_not_taken_for_a_persons():
    other = Record(owned={label_field("assistant/Maria"): Owned(value="x", stamp=LATER)}, intents=(ADD,))

    found = settle_task(card(version="2026-03-10T08:00:04.500Z"), other)

    assert found.dropped == (ADD,)


MARKED = (
    intent(REMINDER, None, (("popup", 30),), number=1),
    intent(COLOR, None, "11", number=2),
    intent(MARK, None, "Q1 do #1", number=3),
)


def test_the_mark_of_an_event_says_that_the_whole_call_landed():
    found = settle_task(event(mark="Q1 do #1", color="3"), Record(intents=MARKED))

    assert found.landed == MARKED


def test_without_the_mark_nothing_of_the_call_landed():
    found = settle_task(event(mark="Q2 delegate #9", color="11"), Record(intents=MARKED))

    assert found.dropped == MARKED


def test_a_label_that_was_created_before_a_crash_is_found_and_ours():
    definition = Field("definition", "quadrant/Q1=Q1 Urgent + important")
    record = Record(intents=(intent(definition, None, None, number=7),))

    verdict, ids = settle_board(board(Label("L9", "Q1 Urgent + important")), record)
    after = with_verdict(record, verdict, ids=ids)

    assert ids == {7: "L9"}
    assert after.owned == {definition: Owned(value="L9")}
    assert after.intents == ()


def test_a_label_that_was_not_created_is_tried_again():
    definition = Field("definition", "quadrant/Q1=Q1 Urgent + important")
    record = Record(intents=(intent(definition, None, None),))

    verdict, ids = settle_board(board(), record)

    assert (verdict.dropped, ids) == (record.intents, {})


def test_what_stood_before_our_first_write_is_kept_over_later_ones():
    record = Record(owned={REMINDER: Owned(value=60, before=5)}, intents=(intent(REMINDER, 60, 1440),))

    after = with_verdict(record, settle_task(card(reminder=1440), record))

    assert after.owned[REMINDER] == Owned(value=1440, before=5)


def test_taking_off_an_old_label_id_does_not_give_up_the_new_one():
    record = Record(owned={Q1: Owned(value="new-id")}, intents=(intent(Q1, "old-id", None),))

    after = with_verdict(record, settle_task(card(), record))

    assert after.owned[Q1].value == "new-id"
