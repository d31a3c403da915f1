"""What the Trello sandbox tells: nested reads, fields, filters, paging, feeds, search and batch."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.connectors.trello.loopback import KEY, TOKEN, ServedSandbox
from tests.connectors.trello.sandbox_caller import Caller


@pytest.fixture
def caller(served: ServedSandbox) -> Caller:
    return Caller(served)


@pytest.fixture
def board(caller: Caller) -> str:
    """An empty board with the lists To Do, Doing and Done."""
    return str(caller.post("/boards", name="Reads")["id"])


def first_list(caller: Caller, board: str) -> str:
    return str(caller.get(f"/boards/{board}/lists")[0]["id"])


def test_a_new_board_has_three_lists_and_six_unnamed_labels(caller: Caller, board: str) -> None:
    lists = caller.get(f"/boards/{board}/lists", fields="name")
    labels = caller.get(f"/boards/{board}/labels", fields="name,color")
    assert [row["name"] for row in lists] == ["To Do", "Doing", "Done"]
    assert [row["color"] for row in labels] == ["green", "yellow", "orange", "red", "purple", "blue"]
    assert {row["name"] for row in labels} == {""}


def test_one_read_nests_all_parts_of_a_board(caller: Caller, board: str) -> None:
    card = caller.post("/cards", idList=first_list(caller, board), name="Nested")
    caller.post(f"/cards/{card['id']}/checklists", name="Steps")
    read = caller.get(
        f"/boards/{board}",
        fields="name",
        cards="open",
        card_fields="name,due",
        lists="open",
        list_fields="name",
        labels="all",
        members="all",
        checklists="all",
        actions="all",
        customFields="true",
    )
    assert read["cards"] == [{"id": card["id"], "name": "Nested", "due": None}]
    assert [sorted(row) for row in read["lists"]] == [["id", "name"]] * 3
    assert read["checklists"][0]["name"] == "Steps"
    assert read["actions"][0]["type"] == "addChecklistToCard"
    assert read["customFields"] == []
    assert read["members"][0]["username"] == "sandboxowner"
    assert sorted(key for key in read if key not in ("cards", "lists")) == [
        "actions",
        "checklists",
        "customFields",
        "id",
        "labels",
        "members",
        "name",
    ]


def test_a_board_read_without_parameters_has_no_date_of_last_activity(caller: Caller, board: str) -> None:
    assert "dateLastActivity" not in caller.get(f"/boards/{board}")
    assert "dateLastActivity" in caller.get("/members/me/boards")[0]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("open", ["a", "b", "in an archived list"]),
        ("closed", ["archived"]),
        ("visible", ["a", "b"]),
        ("complete", ["b"]),
        ("incomplete", ["a", "archived", "in an archived list"]),
        ("all", ["a", "archived", "b", "in an archived list"]),
        ("none", []),
    ],
)
def test_cards_are_filtered_by_state(caller: Caller, board: str, name: str, expected: list[str]) -> None:
    lists = caller.get(f"/boards/{board}/lists")
    caller.post("/cards", idList=lists[0]["id"], name="a")
    caller.post("/cards", idList=lists[0]["id"], name="b", dueComplete=True)
    archived = caller.post("/cards", idList=lists[0]["id"], name="archived")
    caller.put(f"/cards/{archived['id']}", closed=True)
    caller.post("/cards", idList=lists[2]["id"], name="in an archived list")
    caller.put(f"/lists/{lists[2]['id']}/closed", value=True)
    by_path = caller.get(f"/boards/{board}/cards/{name}")
    by_query = caller.get(f"/boards/{board}/cards", filter=name)
    nested = caller.get(f"/boards/{board}", cards=name).get("cards", [])
    assert sorted(card["name"] for card in by_path) == expected
    assert by_query == by_path
    assert sorted(card["name"] for card in nested) == expected


def test_cards_are_paged_back_in_time_by_limit_and_before(caller: Caller, board: str) -> None:
    list_id = first_list(caller, board)
    made = [caller.post("/cards", idList=list_id, name=f"{n}")["id"] for n in range(5)]
    newest = caller.get(f"/boards/{board}/cards", limit=2, fields="name")
    older = caller.get(f"/boards/{board}/cards", limit=2, before=newest[0]["id"], fields="name")
    oldest = caller.get(f"/boards/{board}/cards", limit=2, before=older[0]["id"], fields="name")
    assert [card["id"] for card in oldest + older + newest] == made


def test_a_board_shows_fifty_labels_unless_asked_for_more(caller: Caller, board: str) -> None:
    for number in range(60):
        caller.post("/labels", idBoard=board, name=f"l{number}", color="red")
    assert len(caller.get(f"/boards/{board}/labels")) == 50
    assert len(caller.get(f"/boards/{board}/labels", limit=1000)) == 66
    assert len(caller.get(f"/boards/{board}/labels", limit=5000)) == 66


def test_a_card_is_found_by_its_short_link_and_through_the_singular_route(caller: Caller, board: str) -> None:
    card = caller.post("/cards", idList=first_list(caller, board), name="Short")
    assert len(card["shortLink"]) == 8
    assert caller.get(f"/card/{card['shortLink']}/")["id"] == card["id"]
    assert card["url"] == f"https://trello.com/c/{card['shortLink']}/1-short"


def test_the_first_eight_digits_of_an_id_are_its_creation_time(caller: Caller, board: str) -> None:
    assert datetime.fromtimestamp(int(board[:8], 16), UTC) == datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def test_the_feed_tells_the_newest_first_and_pages_by_limit_and_before(caller: Caller, board: str) -> None:
    card = caller.post("/cards", idList=first_list(caller, board), name="Feed")["id"]
    for number in range(4):
        caller.put(f"/cards/{card}", name=f"Feed {number}")
    feed = caller.get(f"/boards/{board}/actions", filter="updateCard", limit=2)
    rest = caller.get(f"/boards/{board}/actions", filter="updateCard", before=feed[-1]["id"])
    names = [action["data"]["card"]["name"] for action in feed + rest]
    assert names == ["Feed 3", "Feed 2", "Feed 1", "Feed 0"]
    since = caller.get(f"/cards/{card}/actions", filter="all", since=rest[0]["id"])
    assert [action["id"] for action in since] == [action["id"] for action in feed]


def test_the_feed_is_filtered_by_the_field_that_changed(caller: Caller, board: str) -> None:
    lists = caller.get(f"/boards/{board}/lists")
    card = caller.post("/cards", idList=lists[0]["id"], name="Moved")["id"]
    caller.put(f"/cards/{card}", name="Renamed")
    caller.put(f"/cards/{card}", idList=lists[1]["id"])
    caller.post(f"/cards/{card}/actions/comments", text="Said")
    moves = caller.get(f"/boards/{board}/actions", filter="updateCard:idList")
    default = caller.get(f"/cards/{card}/actions")
    assert [move["data"]["listAfter"]["name"] for move in moves] == ["Doing"]
    assert [action["type"] for action in default] == ["commentCard", "updateCard"]


def test_the_label_action_itself_never_shows_in_a_feed(caller: Caller, board: str) -> None:
    label = caller.get(f"/boards/{board}/labels")[0]["id"]
    card = caller.post("/cards", idList=first_list(caller, board), name="Labelled")["id"]
    caller.post(f"/cards/{card}/idLabels", value=label)
    types = [action["type"] for action in caller.get(f"/boards/{board}/actions", filter="all")]
    assert "addLabelToCard" not in types
    assert caller.get(f"/boards/{board}/actions", filter="updateCard:idLabels")[0]["data"]["old"] == {
        "idLabels": []
    }


def test_a_batch_answers_each_read_in_order_with_its_own_status(caller: Caller, board: str) -> None:
    urls = f"/boards/{board}?fields=name,/cards/{'0' * 24},/boards/{board}/lists?fields=name%2Cclosed"
    answer = caller.get("/batch", urls=urls)
    assert answer[0] == {"200": {"id": board, "name": "Reads"}}
    assert list(answer[1]) == ["404"]
    assert sorted(answer[2]["200"][0]) == ["closed", "id", "name"]


def test_a_batch_takes_ten_reads_and_no_more(caller: Caller) -> None:
    assert len(caller.get("/batch", urls=",".join(["/members/me"] * 10))) == 10
    assert caller.refusal("GET", "/batch", urls=",".join(["/members/me"] * 11))[0] == 400


def test_search_finds_cards_by_words_labels_lists_and_state(caller: Caller, board: str) -> None:
    lists = caller.get(f"/boards/{board}/lists")
    label = caller.post("/labels", idBoard=board, name="Billing", color="red")["id"]
    invoice = caller.post("/cards", idList=lists[0]["id"], name="Send invoice", idLabels=[label])["id"]
    caller.post("/cards", idList=lists[1]["id"], name="Call supplier", desc="about the invoice")

    def found(query: str) -> list[str]:
        answer = caller.get("/search", query=query, modelTypes="cards", card_fields="name")
        return sorted(card["name"] for card in answer["cards"])

    assert found("invoice") == ["Call supplier", "Send invoice"]
    assert found("invoice label:billing") == ["Send invoice"]
    assert found('invoice -list:"to do"') == ["Call supplier"]
    caller.put(f"/cards/{invoice}", closed=True)
    assert found("invoice is:open") == ["Call supplier"]


def test_the_token_tells_its_member_its_scope_and_its_end(caller: Caller) -> None:
    token = caller.get(f"/tokens/{TOKEN}", webhooks="true")
    assert token["dateExpires"] is None
    assert token["webhooks"] == []
    assert token["permissions"][1] == {"idModel": "*", "modelType": "Board", "read": True, "write": True}
    assert token["idMember"] == caller.get("/members/me")["id"]
    assert KEY not in str(token)


def test_a_field_can_be_read_alone(caller: Caller, board: str) -> None:
    card = caller.post("/cards", idList=first_list(caller, board), name="Alone")["id"]
    assert caller.get(f"/cards/{card}/name") == {"_value": "Alone"}
    assert caller.get(f"/boards/{board}/name") == {"_value": "Reads"}
    assert caller.get("/members/me/username") == {"_value": "sandboxowner"}


def test_stars_of_a_member_come_and_go(caller: Caller, board: str) -> None:
    star = caller.post("/members/me/boardStars", idBoard=board, pos="bottom")
    assert caller.get("/members/me/boards", filter="starred", fields="starred") == [
        {"id": board, "starred": True}
    ]
    caller.delete(f"/members/me/boardStars/{star['id']}")
    assert caller.get("/members/me/boardStars") == []
