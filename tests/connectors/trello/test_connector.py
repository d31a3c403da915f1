"""The connector against the sandbox over HTTP: how much it asks, what it sees, what it writes."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from connectors.faults import Fault
from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Field, Label, TaskId
from daemon.errors import NotAuthorised, Refused, Unavailable, Uncertain
from daemon.ports import Cursor
from daemon.store.memory import MemoryStore

SHARED = Path(os.environ.get("DELEGATED_SHARED_DATA") or Path(__file__).parents[3] / "../shared/data")
EXPORTS = sorted((SHARED / "trello-boards").glob("*.json"))
needs_exports = pytest.mark.skipif(not EXPORTS, reason=f"no recorded board exports in {SHARED}")

LIST_BOARDS = "GET /members/me/boards"


def quiet(_what: str, _done: int, _total: int | None) -> None:
    pass


def ident(kind: int, number: int) -> str:
    return f"65a0{kind:04x}{number:016x}"


def board(number: int = 1, *, cards: int = 3, labels: int = 2, **more: Any) -> dict[str, Any]:
    """A board as Trello exports it: a list, and cards with a due date and a label each."""
    board_id, list_id = ident(1, number), ident(2, number)
    made = [
        {
            "id": ident(0x1000 * number + 5, index),
            "idBoard": board_id,
            "name": f"Label {index}",
            "color": "green",
        }
        for index in range(labels)
    ]
    return {
        "id": board_id,
        "name": f"Board {number}",
        "shortLink": f"board{number:03d}",
        "url": f"https://trello.com/b/board{number:03d}",
        "closed": False,
        "dateLastActivity": f"2026-03-01T08:00:00.{number:03d}Z",
        "lists": [{"id": list_id, "idBoard": board_id, "name": "To do", "closed": False, "pos": 1}],
        "labels": made,
        "members": [],
        "memberships": [],
        "checklists": [],
        "actions": [],
        "cards": [
            {
                "id": ident(0x1000 * number + 0x100 + index // 100, index),
                "idBoard": board_id,
                "idList": list_id,
                "name": f"Card {number}.{index}",
                "desc": "",
                "shortLink": f"c{number:02d}x{index:04d}",
                "idLabels": [row["id"] for row in made[:1]],
                "labels": made[:1],
                "idMembers": [],
                "due": "2026-03-05T12:00:00.000Z",
                "dueReminder": None,
                "dateLastActivity": "2026-02-01T08:00:00.000Z",
                "closed": False,
                "pos": index + 1,
            }
            for index in range(cards)
        ],
    } | more


def change(kind: ChangeKind, card: dict[str, Any], **more: Any) -> Change:
    known: dict[str, Any] = {"before": None, "after": None, "field": Field("label", "quadrant/Q1")}
    return Change(
        kind=kind,
        task=TaskId("trello", card["id"]),
        container=card.get("idBoard") or card["id"],
        reason="for the test",
        **(known | more),
    )


@pytest.fixture
def mirror() -> Any:
    return MemoryStore().mirror("trello")


def titles(snapshot: Any) -> list[str]:
    return sorted(task.title for task in snapshot.tasks)


# --- how much is asked -----------------------------------------------------------------------------------


def test_the_first_pull_lists_the_boards_and_reads_each_once(served, connect, mirror, clock):
    for number in (1, 2):
        served.sandbox.load_board(board(number))

    snapshot = connect(served).pull(mirror, now=clock.now(), progress=quiet)

    assert titles(snapshot) == ["Card 1.0", "Card 1.1", "Card 1.2", "Card 2.0", "Card 2.1", "Card 2.2"]
    assert served.asked() == [LIST_BOARDS, f"GET /boards/{ident(1, 1)}", f"GET /boards/{ident(1, 2)}"]


def test_many_changed_boards_are_read_ten_in_a_request(served, connect, mirror, clock):
    for number in range(1, 13):
        served.sandbox.load_board(board(number))

    snapshot = connect(served).pull(mirror, now=clock.now(), progress=quiet)

    assert len(snapshot.tasks) == 36
    assert served.asked() == [
        LIST_BOARDS,
        "GET /batch",
        f"GET /boards/{ident(1, 11)}",
        f"GET /boards/{ident(1, 12)}",
    ]


def test_one_request_is_enough_when_nothing_changed_even_after_a_restart(served, connect, mirror, clock):
    for number in range(1, 6):
        served.sandbox.load_board(board(number))
    first = connect(served).pull(mirror, now=clock.now(), progress=quiet)
    before = len(served.asked())

    again = connect(served).pull(mirror, now=clock.now() + timedelta(minutes=59), progress=quiet)

    assert served.asked(before) == [LIST_BOARDS]
    assert again == first


def test_only_the_changed_board_is_read_again(served, connect, mirror, clock):
    one, two = board(1), board(2)
    served.sandbox.load_board(one)
    served.sandbox.load_board(two)
    connector = connect(served)
    connector.pull(mirror, now=clock.now(), progress=quiet)
    before = len(served.asked())
    person(connector).put("cards", two["cards"][0]["id"], body={"name": "Renamed by a person"})

    snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)

    assert served.asked(before)[1:] == [LIST_BOARDS, f"GET /boards/{ident(1, 2)}"]
    assert "Renamed by a person" in titles(snapshot)
    assert "Card 2.0" not in titles(snapshot)


def test_a_board_without_any_activity_is_read_once(served, connect, mirror, clock):
    served.sandbox.load_board(board(1, dateLastActivity=None))
    connector = connect(served)
    connector.pull(mirror, now=clock.now(), progress=quiet)
    before = len(served.asked())

    snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)

    assert served.asked(before) == [LIST_BOARDS]
    assert len(snapshot.tasks) == 3


def test_every_board_is_read_whole_from_time_to_time(served, connect, mirror, clock):
    served.sandbox.load_board(board(1))
    connector = connect(served, reconcile_every="30m")
    connector.pull(mirror, now=clock.now(), progress=quiet)
    before = len(served.asked())

    connector.pull(mirror, now=clock.now() + timedelta(minutes=30), progress=quiet)

    assert served.asked(before) == [LIST_BOARDS, f"GET /boards/{ident(1, 1)}"]


def test_progress_tells_boards_done_of_all(served, connect, mirror, clock):
    served.sandbox.load_board(board(1))
    told: list[tuple[str, int, int | None]] = []

    connect(served).pull(mirror, now=clock.now(), progress=lambda *step: told.append(step))

    assert told == [("Trello boards", 0, 1), ("Trello boards", 1, 1)]


# --- what is seen ----------------------------------------------------------------------------------------


def person(connector: Any) -> Any:
    """Somebody else's hands: the same account, outside what the connector knows of its own writes."""
    return connector._api


def test_no_card_is_lost_beyond_the_1000_trello_gives_at_once(served, connect, mirror, clock):
    big = board(1, cards=2345, labels=0)
    served.sandbox.load_board(big)

    snapshot = connect(served).pull(mirror, now=clock.now(), progress=quiet)

    assert {task.id.key for task in snapshot.tasks} == {card["id"] for card in big["cards"]}
    assert len(snapshot.tasks) == 2345
    assert served.asked() == [LIST_BOARDS, f"GET /boards/{ident(1, 1)}"] + 3 * [
        f"GET /boards/{ident(1, 1)}/cards"
    ]


@pytest.mark.parametrize("count", [49, 50, 51, 130])
def test_no_label_is_lost_beyond_the_50_trello_gives_unasked(served, connect, mirror, clock, count):
    served.sandbox.load_board(board(1, labels=count))

    snapshot = connect(served).pull(mirror, now=clock.now(), progress=quiet)

    assert len(snapshot.containers[0].labels) == count


def test_archived_cards_are_no_tasks_and_archived_lists_close_theirs(served, connect, mirror, clock):
    odd = board(1, cards=3)
    odd["lists"].append({"id": ident(2, 9), "idBoard": odd["id"], "name": "Old", "closed": True, "pos": 2})
    odd["cards"][0]["closed"] = True
    odd["cards"][1]["idList"] = ident(2, 9)
    served.sandbox.load_board(odd)

    snapshot = connect(served).pull(mirror, now=clock.now(), progress=quiet)

    assert {task.title: task.closed for task in snapshot.tasks} == {"Card 1.1": True, "Card 1.2": False}


def test_a_card_that_moved_to_another_board_is_seen_once_where_it_is(served, connect, mirror, clock):
    one, two = board(1, labels=0), board(2, labels=0)
    served.sandbox.load_board(one)
    served.sandbox.load_board(two)
    connector = connect(served)
    connector.pull(mirror, now=clock.now(), progress=quiet)
    moved = one["cards"][0]["id"]
    person(connector).put("cards", moved, body={"idBoard": two["id"], "idList": two["lists"][0]["id"]})

    snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)

    assert [task.container_name for task in snapshot.tasks if task.id.key == moved] == ["Board 2"]
    assert len(snapshot.tasks) == 6


def test_only_chosen_boards_are_read_and_an_unknown_one_is_told(served, connect, mirror, clock):
    served.sandbox.load_board(board(1))
    served.sandbox.load_board(board(2))

    snapshot = connect(served, boards=["board 2", "Bord 1"]).pull(mirror, now=clock.now(), progress=quiet)

    assert [container.name for container in snapshot.containers] == ["Board 2"]
    assert snapshot.notes == ("no open board 'Bord 1'; did you mean 'Board 1'?",)


def test_the_boards_of_a_workspace_are_chosen_by_its_name(served, connect, mirror, clock):
    served.sandbox.load_board(board(1))
    served.sandbox.load_board(board(2))
    workspace = served.sandbox.world.workspace
    served.sandbox.world.boards.rows[ident(1, 2)]["idOrganization"] = workspace["id"]
    served.sandbox.world.boards.rows[ident(1, 1)]["idOrganization"] = None
    connector = connect(served, boards=["sandbox workspace"])

    snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)

    assert [container.name for container in snapshot.containers] == ["Board 2"]


def test_a_damaged_stored_board_is_told_and_read_again(served, connect, mirror, clock):
    served.sandbox.load_board(board(1))
    connector = connect(served)
    connector.pull(mirror, now=clock.now(), progress=quiet)
    cursor = mirror.cursor(ident(1, 1))
    mirror.merge(ident(1, 1), {"board": "{"}, (), cursor)

    damaged = connector.pull(mirror, now=clock.now(), progress=quiet)
    healed = connector.pull(mirror, now=clock.now(), progress=quiet)

    assert damaged.unread == ((ident(1, 1), "board 'Board 1': its stored copy is damaged; it is read again"),)
    assert len(healed.tasks) == 3


def test_a_board_that_is_no_longer_chosen_is_forgotten(served, connect, mirror, clock):
    served.sandbox.load_board(board(1))
    served.sandbox.load_board(board(2))
    connect(served).pull(mirror, now=clock.now(), progress=quiet)

    connect(served, boards=["Board 2"]).pull(mirror, now=clock.now(), progress=quiet)

    assert list(mirror.containers()) == [ident(1, 2)]


def test_lists_and_labels_are_excluded_by_name(served, connect, mirror, clock):
    served.sandbox.load_board(board(1, cards=1))

    by_list = connect(served, exclude_lists=["TO DO"]).pull(mirror, now=clock.now(), progress=quiet)
    by_label = connect(served, exclude_labels=["label 0"]).pull(mirror, now=clock.now(), progress=quiet)

    assert [task.set_aside for task in by_list.tasks] == ["list 'To do' is excluded"]
    assert [task.set_aside for task in by_label.tasks] == ["label 'Label 0' is excluded"]


def test_a_board_only_seen_by_this_account_is_not_writable(served, connect, mirror, clock):
    for number in (1, 2):
        served.sandbox.load_board(board(number))
    served.sandbox.add_person(
        "guest", "Guest", token="guesttoken", boards=(ident(1, 1),), member_type="observer"
    )
    served.sandbox.add_person("guest", "Guest", boards=(ident(1, 2),), member_type="normal")

    snapshot = connect(served, token="guesttoken").pull(mirror, now=clock.now(), progress=quiet)

    assert {container.name: container.writable for container in snapshot.containers} == {
        "Board 1": False,
        "Board 2": True,
    }


@needs_exports
def test_every_recorded_board_arrives_whole(served, connect, mirror, clock):
    exports = [json.loads(path.read_text("utf-8")) for path in EXPORTS]
    for export in exports:
        served.sandbox.load_board(export | {"closed": False})

    snapshot = connect(served, exclude_lists=[]).pull(mirror, now=clock.now(), progress=quiet)

    wanted = {card["id"]: card["name"] for row in exports for card in row["cards"] if not card["closed"]}
    assert {task.id.key: task.title for task in snapshot.tasks} == wanted
    assert snapshot.unread == ()


# --- what fails ------------------------------------------------------------------------------------------


def test_a_board_that_fails_alone_is_told_and_the_others_are_read(served, connect, mirror, clock):
    for number in (1, 2):
        served.sandbox.load_board(board(number))
    connector = connect(served, reconcile_every="1m")
    connector.pull(mirror, now=clock.now(), progress=quiet)
    kept = dict(mirror.items(ident(1, 1)))
    served.faults.arm(Fault("status_503_before", times=3, path=ident(1, 1)))

    snapshot = connector.pull(mirror, now=clock.now() + timedelta(hours=1), progress=quiet)

    assert snapshot.unread == ((ident(1, 1), "board 'Board 1': Trello is out of order (status 503)"),)
    assert titles(snapshot) == ["Card 2.0", "Card 2.1", "Card 2.2"]
    assert [container.name for container in snapshot.containers] == ["Board 2"]
    assert mirror.items(ident(1, 1)) == kept


def test_a_board_whose_permission_is_lost_is_told(served, connect, mirror, clock):
    for number in (1, 2):
        served.sandbox.load_board(board(number))
    served.faults.arm(Fault("permission_lost", path=ident(1, 2)))

    snapshot = connect(served).pull(mirror, now=clock.now(), progress=quiet)

    assert [board_id for board_id, _ in snapshot.unread] == [ident(1, 2)]
    assert "has no right to do it" in snapshot.unread[0][1]
    assert titles(snapshot) == ["Card 1.0", "Card 1.1", "Card 1.2"]


def test_boards_missing_in_a_common_answer_are_asked_for_singly(served, connect, mirror, clock):
    for number in range(1, 5):
        served.sandbox.load_board(board(number))
    served.faults.arm(Fault("truncated_json", times=3, path="/batch"))

    snapshot = connect(served).pull(mirror, now=clock.now(), progress=quiet)

    assert len(snapshot.tasks) == 12
    assert snapshot.unread == ()


def test_a_trello_that_stops_answering_is_not_asked_for_every_board(served, connect, mirror, clock):
    for number in range(1, 10):
        served.sandbox.load_board(board(number))
    served.faults.arm(Fault("status_503_before", times=99, path="/boards/|/batch"))
    served.faults.arm(Fault("latency"))

    with pytest.raises(Unavailable, match="503"):
        connect(served).pull(mirror, now=clock.now(), progress=quiet)
    assert len(served.asked()) == 1 + 3 + 2 * 3


@pytest.mark.parametrize("kind", ["html", "truncated_json", "cut_before", "cut_after", "status_502_before"])
def test_a_list_of_boards_that_cannot_be_read_is_never_an_empty_one(served, connect, mirror, clock, kind):
    served.sandbox.load_board(board(1))
    connector = connect(served)
    connector.pull(mirror, now=clock.now(), progress=quiet)
    served.faults.arm(Fault(kind, times=3))

    with pytest.raises(Unavailable):
        connector.pull(mirror, now=clock.now(), progress=quiet)
    assert list(mirror.containers()) == [ident(1, 1)]


def test_a_single_hiccup_is_not_noticed(served, connect, mirror, clock):
    served.sandbox.load_board(board(1))
    served.faults.arm(Fault("status_502_before"))
    served.faults.arm(Fault("cut_after", path="/boards/6"))

    assert len(connect(served).pull(mirror, now=clock.now(), progress=quiet).tasks) == 3


def test_a_revoked_token_pauses_the_source(served, connect, mirror, clock):
    served.faults.arm(Fault("token_revoked"))

    with pytest.raises(NotAuthorised, match=r"make a new one at .* and put it into trello\.token"):
        connect(served).pull(mirror, now=clock.now(), progress=quiet)


def test_the_real_limits_of_trello_are_never_exceeded(serve, connect, mirror, clock):
    strict = serve(limits=True, clock=clock.now)
    made = board(1, cards=200)
    strict.sandbox.load_board(made)
    connector = connect(strict)
    for card in made["cards"]:
        connector.write([change(ChangeKind.ADD_LABEL, card, after=made["labels"][1]["id"])])

    assert {seen.status for seen in strict.faults.log} == {200}
    assert 20 <= sum(clock.waits) <= 21


# --- what is written -------------------------------------------------------------------------------------


def on_board(served: Any, card: dict[str, Any]) -> dict[str, Any]:
    export = served.sandbox.export_board(card["idBoard"])
    return next(row for row in export["cards"] if row["id"] == card["id"])


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


def definition(made: dict[str, Any], name: str, color: str | None = "red") -> Change:
    wanted = change(ChangeKind.CREATE_LABEL, made, field=Field("definition", f"quadrant/Q1={name}"))
    return replace(wanted, label_name=name, label_color=color)


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


# --- check -----------------------------------------------------------------------------------------------


def findings(connector: Any, clock: Any) -> list[tuple[str, bool, bool, str]]:
    return [(row.subject, row.ok, row.warning, row.text) for row in connector.check(now=clock.now())]


def test_check_tells_account_token_and_boards(served, connect, clock):
    served.sandbox.load_board(board(1))

    assert findings(connect(served), clock) == [
        ("Trello", True, False, f"{served.url} answers; signed in as Sandbox Owner (@sandboxowner)"),
        ("Trello token", True, False, "may read and write boards"),
        ("Trello token", True, False, "never expires"),
        ("Trello board 'Board 1'", True, False, "can be read and written"),
    ]


def test_check_tells_what_a_weak_token_lacks_and_how_long_it_lasts(served, connect, clock):
    served.sandbox.load_board(board(1))
    served.sandbox.add_person(
        "guest",
        "Guest",
        token="guesttoken",
        write=False,
        expires=clock.now() + timedelta(days=3, hours=1),
        boards=(ident(1, 1),),
        member_type="observer",
    )

    told = findings(connect(served, token="guesttoken", boards=["Board 1", "Boart 1"]), clock)

    assert [row[:3] for row in told] == [
        ("Trello", True, False),
        ("Trello token", False, False),
        ("Trello token", True, True),
        ("Trello boards", False, False),
        ("Trello board 'Board 1'", True, True),
    ]
    assert told[1][3].startswith("may not write boards: make a token with scope read,write at https://")
    assert told[2][3].startswith("expires in 3 days, on 2026-03-05: make a new one")
    assert told[3][3] == "no open board 'Boart 1'; did you mean 'Board 1'?"
    assert told[4][3].startswith("may only be read by this account")


def test_check_tells_a_refused_token_and_an_absent_trello_as_one_finding(served, connect, clock):
    served.faults.arm(Fault("token_revoked"))
    assert [row[:2] for row in findings(connect(served), clock)] == [("Trello", False)]

    served.faults.arm(Fault("cut_before", times=3))
    assert [row[:2] for row in findings(connect(served), clock)] == [("Trello", False)]


def test_check_warns_of_a_token_file_others_can_read(served, connect, clock, tmp_path):
    (tmp_path / "trello-token").write_text(json.dumps({"key": KEY, "token": TOKEN}))
    (tmp_path / "trello-token").chmod(0o644)

    told = findings(connect(served, key=None, token=None, token_file="trello-token"), clock)

    assert told[1][:3] == ("Trello token", True, True)
    assert f"chmod 600 {tmp_path / 'trello-token'}" in told[1][3]


KEY = "0123456789abcdef0123456789abcdef"
TOKEN = "ATTAfedcba9876543210fedcba98765432100123456789abcdef"
