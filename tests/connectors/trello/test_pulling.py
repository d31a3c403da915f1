"""What a pull asks of Trello, and what it sees."""

from __future__ import annotations

import json
import os
from datetime import timedelta
from pathlib import Path

import pytest

from connectors.trello.token_standing import ACCOUNT
from tests.connectors.trello.exports import board, ident, person, quiet, titles

SHARED = Path(os.environ.get("DELEGATED_SHARED_DATA") or Path(__file__).parents[3] / "../shared/data")
EXPORTS = sorted((SHARED / "trello-boards").glob("*.json"))
needs_exports = pytest.mark.skipif(not EXPORTS, reason=f"no recorded board exports in {SHARED}")

LIST_BOARDS = "GET /members/me/boards"


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
    assert snapshot.missing == ("no open board 'Bord 1'; did you mean 'Board 1'?",)


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

    assert set(mirror.containers()) == {ACCOUNT, ident(1, 2)}


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
