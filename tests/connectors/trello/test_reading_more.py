"""What a pull brings besides names and dates: custom fields, comments on demand, boards made meanwhile."""

from __future__ import annotations

from datetime import timedelta

import pytest

from daemon.errors import Refused
from tests.connectors.trello.exports import board, ident, person, quiet
from tests.connectors.trello.loopback import START


def with_fields(api, made):
    """Four custom fields on a board, filled on its first card; the third stays empty there."""
    card, of_board = made["cards"][0]["id"], {"idModel": made["id"], "modelType": "board", "pos": "bottom"}
    values = {
        "text": {"value": {"text": "Okafor  Ltd"}},
        "number": {"value": {"number": "12.5"}},
        "date": {"value": ""},
        "checkbox": {"value": {"checked": "true"}},
    }
    for kind, value in values.items():
        made_field = api.post("customFields", body={**of_board, "type": kind, "name": f"My {kind}"})
        api.put("cards", card, "customField", made_field["id"], "item", body=value)
    chosen = api.post(
        "customFields",
        body={
            **of_board,
            "type": "list",
            "name": "Priority",
            "options": [{"value": {"text": "Highest"}, "color": "red", "pos": 1}],
        },
    )
    api.put("cards", card, "customField", chosen["id"], "item", body={"idValue": chosen["options"][0]["id"]})


def test_filled_custom_fields_come_with_the_card_as_people_see_them(served, connect, mirror, clock):
    made = board(1)
    served.sandbox.load_board(made)
    connector = connect(served)
    with_fields(person(connector), made)
    before = len(served.asked())

    snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)

    first, *others = sorted(snapshot.tasks, key=lambda task: task.title)
    assert first.fields == (
        ("My text", "Okafor Ltd"),
        ("My number", "12.5"),
        ("My checkbox", "yes"),
        ("Priority", "Highest"),
    )
    assert [other.fields for other in others] == [(), ()]
    assert len(served.asked(before)) == 2


def test_custom_fields_come_also_with_the_cards_beyond_the_first_thousand(served, connect, mirror, clock):
    big = board(1, cards=1200, labels=0)
    served.sandbox.load_board(big)
    connector = connect(served)
    with_fields(person(connector), big)

    snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)

    assert [task.id.key for task in snapshot.tasks if task.fields] == [big["cards"][0]["id"]]


def test_comments_are_told_oldest_first_with_who_wrote_them(served, connect):
    made = board(1)
    served.sandbox.load_board(made)
    served.sandbox.add_person("maria", "Maria", token="mariastoken", boards=(made["id"],))
    connector, card = connect(served), made["cards"][0]["id"]
    person(connector).post("cards", card, "actions", "comments", body={"text": "first, by us"})
    person(connect(served, token="mariastoken")).post(
        "cards", card, "actions", "comments", body={"text": "/keep"}
    )

    told = connector.comments(card)

    assert [(each.text, each.author, each.ours, each.by_program) for each in told] == [
        ("first, by us", "sandboxowner", True, True),
        ("/keep", "maria", False, True),
    ]
    assert told[0].at >= START
    assert connector.comments(card, since=told[1].at) == told[1:]
    assert connector.comments(made["cards"][1]["id"]) == ()


def test_a_comment_typed_by_a_person_is_told_from_one_a_program_wrote(served, connect):
    made = board(1)
    card = made["cards"][0]
    made["actions"] = [
        {
            "id": ident(7, 1),
            "type": "commentCard",
            "date": "2026-03-01T09:00:00.000Z",
            "idMemberCreator": served.sandbox.owner_id,
            "data": {
                "text": "typed",
                "card": {"id": card["id"], "name": card["name"]},
                "board": {"id": made["id"], "name": made["name"]},
            },
        }
    ]
    served.sandbox.load_board(made)

    assert [each.by_program for each in connect(served).comments(card["id"])] == [False]


def test_more_comments_than_one_answer_holds_are_all_told(served, connect):
    made = board(1)
    card = made["cards"][0]
    made["actions"] = [
        {
            "id": ident(7, number),
            "type": "commentCard",
            "date": (START - timedelta(hours=2) + timedelta(seconds=number)).strftime(
                "%Y-%m-%dT%H:%M:%S.000Z"
            ),
            "idMemberCreator": served.sandbox.owner_id,
            "data": {"text": str(number), "card": {"id": card["id"]}, "board": {"id": made["id"]}},
        }
        for number in range(1, 1203)
    ]
    served.sandbox.load_board(made)

    told = connect(served).comments(card["id"])

    assert [each.text for each in told] == [str(number) for number in range(1, 1203)]


def test_comments_of_a_card_that_is_gone_are_refused(served, connect):
    with pytest.raises(Refused, match="does not know it any more"):
        connect(served).comments(ident(9, 9))


def test_a_board_made_meanwhile_is_picked_up_without_a_restart(served, connect, mirror, clock):
    served.sandbox.load_board(board(1))
    connector = connect(served)
    connector.pull(mirror, now=clock.now(), progress=quiet)
    served.sandbox.load_board(board(2))

    snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)

    assert [container.name for container in snapshot.containers] == ["Board 1", "Board 2"]


def test_one_changed_card_costs_two_reads_among_any_number_of_boards(served, connect, mirror, clock):
    for number in range(1, 11):
        served.sandbox.load_board(board(number))
    connector = connect(served)
    connector.pull(mirror, now=clock.now(), progress=quiet)
    person(connector).put("cards", ident(0x7100, 0), body={"name": "Changed"})
    before = len(served.asked())

    connector.pull(mirror, now=clock.now(), progress=quiet)

    assert served.asked(before) == ["GET /members/me/boards", f"GET /boards/{ident(1, 7)}"]


def test_the_names_of_the_open_boards_are_told(served, connect):
    served.sandbox.load_board(board(1))
    served.sandbox.load_board(board(2))

    assert [name for name, _ in connect(served).open_boards()] == ["Board 1", "Board 2"]
