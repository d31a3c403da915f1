"""What the connector writes, and what becomes of writes whose answer is lost."""

from __future__ import annotations

import pytest

from connectors.faults import Fault
from daemon.core.changes import ChangeKind
from daemon.core.model import Field, Label
from daemon.errors import Refused, Uncertain
from daemon.ports import Cursor
from tests.connectors.trello.exports import board, change, definition, ident, on_board, quiet


def test_a_label_is_added_and_removed_without_touching_the_others(served, connect):
    made = board(1)
    served.sandbox.load_board(made)
    card, (first, second) = made["cards"][0], made["labels"]
    connector = connect(served)

    written = connector.write([change(ChangeKind.ADD_LABEL, card, after=second["id"])])
    assert on_board(served, card)["idLabels"] == [first["id"], second["id"]]
    assert written.stamp.endswith("Z")
    assert written.stamp >= on_board(served, card)["dateLastActivity"]

    connector.write([change(ChangeKind.REMOVE_LABEL, card, before=second["id"])])
    assert on_board(served, card)["idLabels"] == [first["id"]]


def test_a_label_that_is_already_there_or_already_gone_counts_as_done(served, connect):
    made = board(1)
    served.sandbox.load_board(made)
    card, (first, second) = made["cards"][0], made["labels"]
    connector = connect(served)

    connector.write([change(ChangeKind.ADD_LABEL, card, after=first["id"])])
    connector.write([change(ChangeKind.REMOVE_LABEL, card, before=second["id"])])

    assert on_board(served, card)["idLabels"] == [first["id"]]


@pytest.mark.parametrize(("after", "stands"), [(1440, 1440), (0, 0), (None, -1)])
def test_a_reminder_is_set_in_minutes_and_taken_away(served, connect, after, stands):
    made = board(1)
    served.sandbox.load_board(made)
    card = made["cards"][0]
    wanted = change(ChangeKind.SET_REMINDER, card, after=after, field=Field("reminder"))

    connect(served).write([wanted])

    assert on_board(served, card)["dueReminder"] == stands
    assert on_board(served, card)["due"] == "2026-03-05T12:00:00.000Z"


def test_a_missing_label_is_created_and_its_id_told(served, connect, mirror, clock):
    made = board(1)
    served.sandbox.load_board(made)
    connector = connect(served)

    written = connector.write([definition(made, "Q1 Urgent + important")])

    snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)
    assert Label(str(written.value), "Q1 Urgent + important", "red") in snapshot.containers[0].labels


def test_a_label_of_that_name_is_used_again_even_when_it_is_the_hundredth(served, connect):
    made = board(1, labels=120)
    served.sandbox.load_board(made)

    written = connect(served).write([definition(made, " label 111")])

    assert written.value == made["labels"][111]["id"]
    assert len(served.sandbox.export_board(made["id"])["labels"]) == 120


def test_of_several_labels_of_that_name_the_one_of_the_wanted_colour_is_used(served, connect):
    made = board(1, labels=3)
    for row, color in zip(made["labels"], ("sky", "red", "lime"), strict=True):
        row |= {"name": "Q1", "color": color}
    served.sandbox.load_board(made)

    assert connect(served).write([definition(made, "Q1")]).value == made["labels"][1]["id"]


@pytest.mark.parametrize(
    "kind", ["cut_after", "status_500_after", "status_502_after", "truncated_json", "html"]
)
def test_a_label_whose_creation_is_uncertain_is_never_made_twice(served, connect, kind):
    made = board(1, labels=0)
    served.sandbox.load_board(made)
    connector = connect(served)
    served.faults.arm(Fault(kind, method="POST"))

    with pytest.raises(Uncertain):
        connector.write([definition(made, "Q1")])
    connector.write([definition(made, "Q1")])

    assert [row["name"] for row in served.sandbox.export_board(made["id"])["labels"]] == ["Q1"]


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "status_503_before", "status_503_after"])
def test_a_reminder_or_removal_is_simply_sent_again(served, connect, kind):
    made = board(1)
    served.sandbox.load_board(made)
    card = made["cards"][0]
    connector = connect(served)
    for method in ("PUT", "DELETE"):
        served.faults.arm(Fault(kind, method=method))

    connector.write([change(ChangeKind.SET_REMINDER, card, after=60, field=Field("reminder"))])
    connector.write([change(ChangeKind.REMOVE_LABEL, card, before=made["labels"][0]["id"])])

    assert on_board(served, card)["dueReminder"] == 60
    assert on_board(served, card)["idLabels"] == []


def test_an_accepted_write_is_a_write(served, connect):
    made = board(1)
    served.sandbox.load_board(made)
    served.faults.arm(Fault("status_202", times=2))
    connector = connect(served)

    connector.write([change(ChangeKind.ADD_LABEL, made["cards"][0], after=made["labels"][1]["id"])])
    connector.write([change(ChangeKind.SET_REMINDER, made["cards"][0], after=5, field=Field("reminder"))])

    assert on_board(served, made["cards"][0])["dueReminder"] == 5


def test_a_card_that_is_gone_refuses_only_itself(served, connect):
    made = board(1)
    served.sandbox.load_board(made)
    gone = made["cards"][0] | {"id": ident(9, 9)}

    with pytest.raises(Refused, match="does not know it any more"):
        connect(served).write([change(ChangeKind.ADD_LABEL, gone, after=made["labels"][0]["id"])])


def test_a_label_that_was_deleted_meanwhile_refuses_only_itself(served, connect):
    made = board(1)
    served.sandbox.load_board(made)

    with pytest.raises(Refused):
        connect(served).write([change(ChangeKind.ADD_LABEL, made["cards"][0], after=ident(5, 999))])


def test_a_board_that_refuses_a_write_is_not_asked_again_and_again(served, connect, mirror, clock):
    made = board(1)
    served.sandbox.load_board(made)
    served.sandbox.set_access(made["id"], "view")
    connector = connect(served)
    wanted = change(ChangeKind.ADD_LABEL, made["cards"][0], after=made["labels"][1]["id"])
    for _ in range(3):
        with pytest.raises(Refused, match="no right"):
            connector.write([wanted])

    assert served.asked() == [f"POST /cards/{made['cards'][0]['id']}/idLabels"]
    assert not connector.pull(mirror, now=clock.now(), progress=quiet).containers[0].writable

    served.sandbox.set_access(made["id"], "write")
    clock.wait(3601)
    assert connector.pull(mirror, now=clock.now(), progress=quiet).containers[0].writable
    connector.write([wanted])


def test_what_only_an_event_has_is_refused(served, connect):
    made = board(1)
    served.sandbox.load_board(made)

    with pytest.raises(Refused, match="a Trello card has nothing like color"):
        connect(served).write([change(ChangeKind.SET_COLOR, made["cards"][0], after="11")])


def test_after_a_label_of_ours_the_board_is_read_again_whatever_date_it_tells(serve, connect, mirror, clock):
    served = serve(labels_bump_board=False)
    made = board(1)
    served.sandbox.load_board(made)
    connector = connect(served)
    connector.pull(mirror, now=clock.now(), progress=quiet)
    connector.write([change(ChangeKind.ADD_LABEL, made["cards"][0], after=made["labels"][1]["id"])])

    restarted = connect(served).pull(mirror, now=clock.now(), progress=quiet)

    seen = next(task for task in restarted.tasks if task.id.key == made["cards"][0]["id"])
    assert [label.name for label in seen.labels] == ["Label 0", "Label 1"]


def test_a_board_written_to_is_outdated_before_the_write_leaves(served, connect, mirror, clock):
    made = board(1)
    served.sandbox.load_board(made)
    connector = connect(served)
    connector.pull(mirror, now=clock.now(), progress=quiet)
    seen: list[Cursor | None] = []
    served.faults.on_phase = lambda _n, phase: seen.append(mirror.cursor(made["id"]))

    connector.write([change(ChangeKind.SET_REMINDER, made["cards"][0], after=5, field=Field("reminder"))])

    assert [cursor and cursor.value for cursor in seen] == ["outdated", "outdated"]


def test_the_fields_of_a_card_go_first_and_together_then_labels_singly(served, connect):
    made = board(1)
    card = made["cards"][0]
    remove = change(ChangeKind.REMOVE_LABEL, card, before="a")
    add = change(ChangeKind.ADD_LABEL, card, after="b")
    other = change(ChangeKind.ADD_LABEL, card, after="c")
    remind = change(ChangeKind.SET_REMINDER, card, after=60, field=Field("reminder"))
    create = definition(made, "Q1")

    assert connect(served).together([remove, add, remind, other]) == [[remind], [add], [other], [remove]]
    assert connect(served).together([create]) == [[create]]
    assert connect(served).together([]) == []


def test_the_real_limits_of_trello_are_never_exceeded(serve, connect, mirror, clock):
    strict = serve(limits=True, clock=clock.now)
    made = board(1, cards=200)
    strict.sandbox.load_board(made)
    connector = connect(strict)
    for card in made["cards"]:
        connector.write([change(ChangeKind.ADD_LABEL, card, after=made["labels"][1]["id"])])

    assert {seen.status for seen in strict.faults.log} == {200}
    assert 20 <= sum(clock.waits) <= 21
