"""What stands beside what the ledger says, put together for each board and task."""

from datetime import timedelta

from daemon.core.look import look_at
from daemon.core.model import Owned, Quadrant, Record, Snapshot, TaskId
from tests.builders import BOOK, NOW, ON_BOARD, board, card, event, intent, label_field

OURS = "2026-03-10T08:30:00.000Z"
PEOPLES = "2026-01-02T08:00:00.000Z"


def look(task, record):
    snapshot = Snapshot(source="trello", tasks=(task,), containers=(board(*ON_BOARD),))
    return look_at([snapshot], {task.id: record}, BOOK, NOW)[1]


def written(stamp=OURS):
    owned = Owned(value="id-quadrant/Q1", stamp=stamp, touched=PEOPLES)
    return Record(owned={label_field("quadrant/Q1"): owned})


def test_our_own_write_does_not_count_as_touching_the_card():
    seen = look(card("quadrant/Q1", version="2026-03-10T08:29:59.900Z"), written())

    assert seen.touched == PEOPLES


def test_what_a_person_does_after_us_does():
    later = "2026-03-10T08:45:00.000Z"

    seen = look(card("quadrant/Q1", version=later), written())

    assert seen.touched == later


def test_a_write_found_to_have_landed_is_not_taken_for_a_persons():
    added = intent(label_field("quadrant/Q1"), None, "id-quadrant/Q1")
    open_write = Record(
        intents=(type(added)(id=1, field=added.field, before=None, after=added.after, touched=PEOPLES),)
    )

    seen = look(card("quadrant/Q1", version=OURS), open_write)

    assert seen.touched == PEOPLES


def test_the_quadrant_of_last_time_is_known_from_our_label_and_from_our_mark():
    assert look(card("quadrant/Q1", version=OURS), written()).previous is Quadrant.Q1
    coming = event(container="b1", mark="Q3 delegate Maria #0", id=TaskId("trello", "e"))
    assert look(coming, Record()).previous is Quadrant.Q3


def test_a_task_of_a_board_that_was_not_read_is_not_looked_at():
    lost = card(container="elsewhere")
    snapshot = Snapshot(source="trello", tasks=(lost,), containers=(board(),))

    assert [seen.task for seen in look_at([snapshot], {}, BOOK, NOW + timedelta(0))] == [None]
