"""From Trello's JSON to tasks: every optional field may be missing, and nothing may be lost."""

from __future__ import annotations

import json
import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from connectors.trello.mapping import (
    BOARD_KEY,
    Board,
    Exclusions,
    board_text,
    card_texts,
    moment,
    read_board,
    read_tasks,
)
from daemon.core.model import CheckItem, Container, Label, Moment, Shape, Task, TaskId

SHARED = Path(os.environ.get("DELEGATED_SHARED_DATA") or Path(__file__).parents[3] / "../shared/data")
EXPORTS = sorted((SHARED / "trello-boards").glob("*.json"))
needs_exports = pytest.mark.skipif(not EXPORTS, reason=f"no recorded board exports in {SHARED}")

CARD: dict[str, Any] = {
    "id": "5e95d1b4f43f9a06497f17f7",
    "name": "Send the invoice",
    "desc": "For March",
    "idBoard": "5e93ba403f1ab3603ba81a09",
    "idList": "list1",
    "idMembers": ["m1"],
    "idLabels": ["lab1"],
    "labels": [{"id": "lab1", "idBoard": "5e93ba403f1ab3603ba81a09", "name": "Money", "color": "green"}],
    "due": "2026-03-04T17:00:00.000Z",
    "dueComplete": False,
    "dueReminder": 1440,
    "start": "2026-03-01T09:00:00.000Z",
    "dateLastActivity": "2026-03-01T08:00:00.123Z",
    "closed": False,
    "cardRole": None,
    "isTemplate": False,
    "mirrorSourceId": None,
    "shortLink": "AbCdEfGh",
    "url": "https://trello.com/c/AbCdEfGh/1-send-the-invoice",
    "somethingNew": {"from": "the future"},
}
BOARD: dict[str, Any] = {
    "id": "5e93ba403f1ab3603ba81a09",
    "name": "Office",
    "url": "https://trello.com/b/0zx7ive1/office",
    "lists": [
        {"id": "list1", "name": "To do", "closed": False},
        {"id": "list2", "name": "Old", "closed": True},
        {"id": "list3", "name": "Done ", "closed": False},
    ],
    "labels": [
        {"id": "lab1", "name": "Money", "color": "green"},
        {"id": "lab2", "name": "", "color": None},
    ],
    "members": [{"id": "m1", "username": "ana", "fullName": "Ana Lopez"}],
    "checklists": [],
}


NOTHING_EXCLUDED = Exclusions()


def task_from(board: dict[str, Any] = BOARD, excluded: Exclusions = NOTHING_EXCLUDED, **changed: Any) -> Task:
    card = CARD | changed
    return next(read_tasks(board_of(board), card_texts(board, [card]), excluded))


def board_of(board: dict[str, Any], *, writable: bool = True) -> Board:
    read = read_board(board_text(board, writable=writable))
    assert read is not None
    return read


def test_a_card_becomes_a_task_with_everything_judging_needs():
    assert task_from() == Task(
        id=TaskId("trello", "5e95d1b4f43f9a06497f17f7"),
        shape=Shape.CARD,
        title="Send the invoice",
        container="5e93ba403f1ab3603ba81a09",
        container_name="Office",
        description="For March",
        list_name="To do",
        labels=(Label("lab1", "Money", "green"),),
        members=("ana",),
        due=Moment(datetime(2026, 3, 4, 17, tzinfo=UTC)),
        start=Moment(datetime(2026, 3, 1, 9, tzinfo=UTC)),
        reminder=1440,
        people=("Ana Lopez",),
        url="https://trello.com/c/AbCdEfGh/1-send-the-invoice",
        short_link="AbCdEfGh",
        created=datetime(2020, 4, 14, 15, 7, 32, tzinfo=UTC),
        version="2026-03-01T08:00:00.123Z",
    )


def test_a_board_becomes_a_container_with_its_labels_and_members():
    assert board_of(BOARD, writable=False).container == Container(
        id="5e93ba403f1ab3603ba81a09",
        name="Office",
        labels=(Label("lab1", "Money", "green"), Label("lab2", "", None)),
        members=("ana",),
        writable=False,
        url="https://trello.com/b/0zx7ive1/office",
    )


@pytest.mark.parametrize("missing", sorted(set(CARD) - {"id"}))
def test_a_card_without_one_of_its_fields_is_still_a_task(missing):
    card = {name: value for name, value in CARD.items() if name != missing}

    tasks = list(read_tasks(board_of(BOARD), card_texts(BOARD, [card]), Exclusions()))

    assert [task.id.key for task in tasks] == [CARD["id"]]


@pytest.mark.parametrize("field", sorted(set(CARD) - {"id"}))
@pytest.mark.parametrize("odd", [None, 7, "text", [], {}, [None], True, -1.5])
def test_a_card_with_an_odd_value_in_a_field_is_still_a_task(field, odd):
    task = task_from(**{field: odd})

    assert isinstance(task.title, str)
    assert all(isinstance(member, str) for member in task.members)
    assert all(isinstance(label.id, str) for label in task.labels)


def test_a_card_of_which_only_the_id_is_known_is_a_task_without_anything():
    texts = card_texts({}, [{"id": CARD["id"]}])

    task = next(read_tasks(board_of({"id": "b"}), texts, Exclusions()))

    assert task.title == ""
    assert task.due is None
    assert task.reminder is None
    assert not task.closed
    assert task.set_aside is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-04T17:00:00.000Z", datetime(2026, 3, 4, 17, tzinfo=UTC)),
        ("2026-03-04T17:00:00", datetime(2026, 3, 4, 17, tzinfo=UTC)),
        ("2026-03-04 17:00", datetime(2026, 3, 4, 17, tzinfo=UTC)),
        ("2026-03-04T17:00:00+02:00", datetime(2026, 3, 4, 15, tzinfo=UTC)),
        ("2026-03-04", datetime(2026, 3, 4, tzinfo=UTC)),
    ],
)
def test_a_date_without_zone_is_utc(text, expected):
    assert moment(text) == Moment(expected)


@pytest.mark.parametrize("text", ["", "soon", None, 12, "2026-13-45", "0001-01-01T00:00:00+10:00"])
def test_a_date_that_cannot_be_read_is_no_date(text):
    assert moment(text) is None


@pytest.mark.parametrize(("stands", "reads"), [(None, None), (-1, -1), (0, 0), (2880, 2880), ("60", 60)])
def test_a_reminder_is_read_as_it_stands(stands, reads):
    assert task_from(dueReminder=stands).reminder == reads


def test_a_done_card_is_done_and_a_card_in_an_archived_list_is_closed():
    assert task_from(dueComplete=True).done
    assert not task_from().closed
    assert task_from(idList="list2").closed
    assert task_from(closed=True).closed


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"isTemplate": True}, "a template, not a task"),
        ({"cardRole": "separator"}, "a separator, not a card"),
        ({"cardRole": "mirror", "mirrorSourceId": "x"}, "mirrors a card of another place"),
        ({"mirrorSourceId": "x"}, "mirrors a card of another place"),
        ({"cardRole": "link"}, "only links to something"),
        ({"cardRole": "board"}, "only links to a board"),
        ({"cardRole": "portal"}, "a portal card, not a task"),
        ({"idList": "list3"}, "list 'Done ' is excluded"),
        ({}, None),
    ],
)
def test_what_is_no_task_of_its_own_is_set_aside(changed, sentence):
    assert task_from(excluded=Exclusions.of(["DONE"], []), **changed).set_aside == sentence


def test_a_card_with_an_excluded_label_is_set_aside():
    assert task_from(excluded=Exclusions.of([], [" money "])).set_aside == "label 'Money' is excluded"


def test_a_label_the_board_does_not_list_keeps_the_name_it_has_on_the_card():
    strange = {"id": "lab9", "name": "Imported", "color": "sky"}

    task = task_from(idLabels=["lab2", "lab9", "lab10"], labels=[strange])

    assert task.labels == (Label("lab2", ""), Label("lab9", "Imported", "sky"), Label("lab10", ""))


def test_a_renamed_label_is_read_with_the_boards_name():
    renamed = BOARD | {"labels": [{"id": "lab1", "name": "Cash", "color": "green"}]}

    assert task_from(renamed).labels == (Label("lab1", "Cash", "green"),)


def test_checklists_are_read_in_the_order_people_see():
    board = BOARD | {
        "checklists": [
            {
                "id": "c2",
                "idCard": CARD["id"],
                "pos": 2,
                "checkItems": [{"id": "i3", "name": "last", "pos": 1}],
            },
            {
                "id": "c1",
                "idCard": CARD["id"],
                "pos": 1,
                "checkItems": [
                    {"id": "i2", "name": "second", "pos": 9, "state": "complete"},
                    {
                        "id": "i1",
                        "name": "first",
                        "pos": 3,
                        "state": "incomplete",
                        "due": "2026-03-03T10:00:00Z",
                    },
                ],
            },
            {"id": "c3", "idCard": "another card", "pos": 0, "checkItems": [{"id": "i4", "name": "foreign"}]},
        ]
    }

    assert task_from(board).checklist == (
        CheckItem("first", False, Moment(datetime(2026, 3, 3, 10, tzinfo=UTC))),
        CheckItem("second", True),
        CheckItem("last", False),
    )


def test_a_member_who_left_the_board_is_known_by_id_alone():
    task = task_from(idMembers=["m1", "m7"])

    assert task.members == ("ana", "m7")
    assert task.people == ("Ana Lopez",)


@pytest.mark.parametrize(
    "title",
    [
        "x" * 16_384,
        "🧾👩🏽‍💻 счёт",
        "‏מחר‎ — \u200b\u200bzero",
        "line\nbreak\ttab\x00nul",
        "\ud83d half a character",
    ],
)
def test_any_title_survives_the_mirror_as_storable_text(title):
    text = card_texts(BOARD, [CARD | {"name": title}])[CARD["id"]]

    text.encode()
    assert task_from(name=title).title == title.encode("utf-8", "replace").decode()


def test_only_what_matters_is_kept_so_that_nothing_changes_when_nothing_changed():
    first = card_texts(BOARD, [CARD])
    moved = card_texts(BOARD, [CARD | {"pos": 3, "badges": {"attachments": 9}, "somethingNew": 1}])

    assert first == moved


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"format":0}'])
def test_a_board_kept_in_another_format_is_not_known(text):
    assert read_board(text) is None


@needs_exports
@pytest.mark.parametrize("path", EXPORTS, ids=lambda path: path.stem)
def test_every_recorded_board_becomes_tasks_without_loss(path):
    export = json.loads(path.read_text("utf-8"))
    texts = card_texts(export, export["cards"])
    board = board_of(export)

    tasks = {task.id.key: task for task in read_tasks(board, texts | {BOARD_KEY: "{}"}, Exclusions())}

    assert set(tasks) == {card["id"] for card in export["cards"]}
    archived = {row["id"] for row in export["lists"] if row["closed"]}
    for card in export["cards"]:
        task = tasks[card["id"]]
        assert task.title == card["name"]
        assert {label.id for label in task.labels} == set(card["idLabels"])
        assert (task.due is None) == (card.get("due") is None)
        assert task.closed == (card["closed"] or card["idList"] in archived)
        items = [row for row in export["checklists"] if row["idCard"] == card["id"]]
        assert len(task.checklist) == sum(len(row["checkItems"]) for row in items)
        assert len(task.members) == len(card["idMembers"])


def test_5000_cards_are_read_from_the_mirror_in_a_quarter_of_a_second():
    cards = [CARD | {"id": f"5e95d1b4{number:016x}", "desc": "some words " * 20} for number in range(5000)]
    items = card_texts(BOARD, cards) | {BOARD_KEY: board_text(BOARD, writable=True)}

    best = 9.0
    for _ in range(3):
        begun = time.process_time()
        count = sum(1 for _ in read_tasks(board_of(BOARD), items, Exclusions.of(["Done"], ["x"])))
        best = min(best, time.process_time() - begun)

    assert count == 5000
    assert best < 0.25


@pytest.mark.parametrize(
    ("cover", "color"),
    [
        ({"color": "pink", "size": "normal"}, "pink"),
        ({"color": None, "idAttachment": "a1"}, None),
        (None, None),
        ("odd", None),
    ],
)
def test_a_covers_colour_is_the_colour_of_the_card(cover, color):
    assert task_from(cover=cover).color == color
