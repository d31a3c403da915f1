"""What writes do in the Trello sandbox: values, positions, moves, dates of last activity."""

from __future__ import annotations

from typing import Any

import pytest

from tests.connectors.trello.loopback import ServedSandbox
from tests.connectors.trello.sandbox_caller import Caller


@pytest.fixture
def caller(served: ServedSandbox) -> Caller:
    return Caller(served)


@pytest.fixture
def board(caller: Caller) -> str:
    return str(caller.post("/boards", name="Writes")["id"])


@pytest.fixture
def lists(caller: Caller, board: str) -> list[str]:
    return [row["id"] for row in caller.get(f"/boards/{board}/lists")]


@pytest.fixture
def card(caller: Caller, lists: list[str]) -> str:
    return str(caller.post("/cards", idList=lists[0], name="A card")["id"])


def active(caller: Caller, board: str) -> Any:
    return caller.get(f"/boards/{board}", fields="dateLastActivity")["dateLastActivity"]


def test_one_put_changes_many_fields_and_answers_the_whole_card(
    caller: Caller, board: str, lists: list[str], card: str
) -> None:
    label = caller.get(f"/boards/{board}/labels")[0]["id"]
    me = caller.get("/members/me")["id"]
    changed = caller.put(
        f"/cards/{card}",
        name="Renamed",
        desc="What it is",
        due="2026-04-01T10:00:00+02:00",
        start="2026-03-30",
        dueReminder=1440,
        dueComplete=True,
        idList=lists[1],
        idLabels=[label],
        idMembers=me,
        pos="top",
        cover={"color": "sky", "size": "full"},
    )
    expected = {
        "name": "Renamed",
        "desc": "What it is",
        "due": "2026-04-01T08:00:00.000Z",
        "start": "2026-03-30T00:00:00.000Z",
        "dueReminder": 1440,
        "dueComplete": True,
        "idList": lists[1],
        "idLabels": [label],
        "idMembers": [me],
    }
    assert {key: changed[key] for key in expected} == expected
    assert (changed["cover"]["color"], changed["cover"]["size"]) == ("sky", "full")
    assert changed["labels"][0]["color"] == "green"
    assert changed["badges"]["due"] == "2026-04-01T08:00:00.000Z"
    assert changed["badges"]["description"] is True
    assert changed["url"].endswith("/1-renamed")
    assert caller.get(f"/cards/{card}") == changed


@pytest.mark.parametrize("nothing", [None, "", "null"])
def test_due_start_and_reminder_are_cleared_by_every_spelling_of_nothing(
    caller: Caller, card: str, nothing: str | None
) -> None:
    caller.put(f"/cards/{card}", due="2026-04-01", start="2026-03-30", dueReminder=60)
    cleared = caller.put(f"/cards/{card}", due=nothing, start=nothing, dueReminder=nothing)
    assert (cleared["due"], cleared["start"], cleared["dueReminder"]) == (None, None, None)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2020-12-22 01:59:00 UTC", "2020-12-22T01:59:00.000Z"),
        ("2020-12-22T01:59:00", "2020-12-22T01:59:00.000Z"),
        ("2020-12-22T01:59:00+05:30", "2020-12-21T20:29:00.000Z"),
        ("1608602340000", "2020-12-22T01:59:00.000Z"),
        ("Tue Dec 22 2020 01:59:00 GMT+0000 (Coordinated Universal Time)", "2020-12-22T01:59:00.000Z"),
    ],
)
def test_due_is_read_leniently(caller: Caller, card: str, given: str, kept: str) -> None:
    assert caller.put(f"/cards/{card}", due=given)["due"] == kept


@pytest.mark.parametrize(
    "text",
    ["🎉 emoji", "עברית مرحبا", "zero\u200bwidth", "x" * 16384, 'quotes " and \\', "lone \ud83d surrogate"],
)
def test_any_text_comes_back_as_it_went_in(caller: Caller, card: str, text: str) -> None:
    changed = caller.raw("PUT", f"/cards/{card}", json={"name": text, "desc": text})
    assert changed.status_code == 200
    read = caller.raw("GET", f"/cards/{card}").content.decode("utf-8", "surrogatepass")
    assert read == changed.content.decode("utf-8", "surrogatepass")
    assert len(text) > 16000 or text.encode("utf-8", "surrogatepass")[:4] in changed.content


def test_a_field_route_changes_one_field(caller: Caller, lists: list[str], card: str) -> None:
    assert caller.put(f"/cards/{card}/name", value="By field")["name"] == "By field"
    assert caller.put(f"/cards/{card}/closed", value=True)["closed"] is True
    assert caller.put(f"/cards/{card}/idList", value=lists[2])["idList"] == lists[2]


def test_values_may_come_as_query_form_or_json(caller: Caller, card: str) -> None:
    assert caller.raw("PUT", f"/cards/{card}", params={"name": "query"}).json()["name"] == "query"
    assert caller.raw("PUT", f"/cards/{card}/", data={"name": "form"}).json()["name"] == "form"
    assert caller.raw("PUT", f"/cards/{card}", json={"name": "json"}).json()["name"] == "json"


def test_cards_are_placed_at_the_top_the_bottom_or_a_number(caller: Caller, lists: list[str]) -> None:
    def make(**more: Any) -> float:
        return float(caller.post("/cards", idList=lists[0], name="x", **more)["pos"])

    assert [make(), make(), make()] == [65535, 131071, 196607]
    assert [make(pos="top"), make(pos="top")] == [32767.5, 16383.75]
    assert make(pos=7) == 7


def test_new_lists_go_to_the_top(caller: Caller, board: str) -> None:
    assert caller.post("/lists", idBoard=board, name="First")["pos"] == 32767.5
    assert caller.post("/lists", idBoard=board, name="Last", pos="bottom")["pos"] == 262143
    assert caller.get(f"/boards/{board}/lists")[0]["name"] == "First"


def test_a_label_on_or_off_moves_the_dates_of_card_and_board(caller: Caller, board: str, card: str) -> None:
    label = caller.get(f"/boards/{board}/labels")[0]["id"]
    dates = [active(caller, board)]
    for write in (
        lambda: caller.post(f"/cards/{card}/idLabels", value=label),
        lambda: caller.delete(f"/cards/{card}/idLabels/{label}"),
    ):
        write()
        dates.append(active(caller, board))
        assert caller.get(f"/cards/{card}")["dateLastActivity"] == dates[-1]
    assert dates == sorted(set(dates))


def test_a_label_can_be_made_not_to_move_the_boards_date(serve: Any) -> None:
    caller = Caller(serve(labels_bump_board=False))
    board = caller.post("/boards", name="Quiet")["id"]
    made = caller.post("/cards", idList=caller.get(f"/boards/{board}/lists")[0]["id"], name="A card")
    before = active(caller, board)
    caller.post(f"/cards/{made['id']}/idLabels", value=caller.get(f"/boards/{board}/labels")[0]["id"])
    assert active(caller, board) == before
    assert caller.get(f"/cards/{made['id']}")["dateLastActivity"] > made["dateLastActivity"]


def test_a_fresh_board_was_never_active(caller: Caller, board: str) -> None:
    assert active(caller, board) is None


def test_the_board_a_card_leaves_does_not_count_it_as_activity(
    caller: Caller, board: str, lists: list[str], card: str
) -> None:
    other = caller.post("/boards", name="Elsewhere")["id"]
    target = caller.get(f"/boards/{other}/lists")[1]["id"]
    before = active(caller, board)
    moved = caller.put(f"/cards/{card}", idBoard=other, idList=target)
    assert (moved["idBoard"], moved["idList"], moved["idShort"]) == (other, target, 1)
    assert active(caller, board) == before
    assert active(caller, other) == moved["dateLastActivity"]
    left = caller.get(f"/boards/{board}/actions", filter="moveCardFromBoard")
    assert left[0]["data"]["boardTarget"] == {"id": other}


def test_a_card_takes_its_labels_along_by_name_and_colour(
    caller: Caller, board: str, lists: list[str]
) -> None:
    other = caller.post("/boards", name="Elsewhere")["id"]
    here = caller.post("/labels", idBoard=board, name="Billing", color="red")["id"]
    there = caller.post("/labels", idBoard=other, name="Billing", color="red")["id"]
    mine = caller.post("/labels", idBoard=board, name="Only here", color=None)["id"]
    card = caller.post("/cards", idList=lists[0], name="Moving", idLabels=[here, mine])["id"]
    moved = caller.put(f"/cards/{card}", idBoard=other)
    assert moved["idLabels"][0] == there
    assert [(label["name"], label["idBoard"]) for label in moved["labels"]] == [
        ("Billing", other),
        ("Only here", other),
    ]


def test_an_unchanged_value_is_no_activity(caller: Caller, card: str) -> None:
    before = caller.put(f"/cards/{card}", name="Same")["dateLastActivity"]
    assert caller.put(f"/cards/{card}", name="Same")["dateLastActivity"] == before


def test_labels_are_made_renamed_recoloured_and_deleted(caller: Caller, board: str, card: str) -> None:
    label = caller.post("/labels", idBoard=board, name="Draft", color="sky_dark")
    assert (label["name"], label["color"], label["limits"]) == ("Draft", "sky_dark", {})
    assert caller.put(f"/labels/{label['id']}", name="Final", color="red")["name"] == "Final"
    caller.post(f"/cards/{card}/idLabels", value=label["id"])
    assert caller.get(f"/labels/{label['id']}")["uses"] == 1
    assert caller.delete(f"/labels/{label['id']}") == {"limits": {}}
    assert caller.get(f"/cards/{card}")["idLabels"] == []
    assert caller.refusal("GET", f"/labels/{label['id']}") == (404, "The requested resource was not found.")


def test_comments_are_written_edited_and_taken_back_by_their_author_only(
    served: ServedSandbox, caller: Caller, board: str, card: str
) -> None:
    made = caller.post(f"/cards/{card}/actions/comments", text="First")
    assert (made["type"], made["data"]["text"]) == ("commentCard", "First")
    assert caller.get(f"/cards/{card}")["badges"]["comments"] == 1
    served.sandbox.add_person("maria", "Maria", token="marias", boards=(board,))
    maria = Caller(served, "marias")
    assert maria.refusal("PUT", f"/actions/{made['id']}", text="Mine")[0] == 401
    assert caller.put(f"/actions/{made['id']}", text="Second")["data"]["text"] == "Second"
    feed = caller.get(f"/cards/{card}/actions", filter="commentCard")
    assert [action["data"]["text"] for action in feed] == ["Second"]
    assert caller.delete(f"/actions/{made['id']}") == {"_value": None}
    assert caller.get(f"/cards/{card}")["badges"]["comments"] == 0


def test_who_did_it_is_told_by_member_and_application(
    served: ServedSandbox, caller: Caller, board: str, card: str
) -> None:
    maria_id = served.sandbox.add_person("maria", "Maria", token="marias", boards=(board,))
    Caller(served, "marias").put(f"/cards/{card}", name="By Maria")
    action = caller.get(f"/boards/{board}/actions", filter="updateCard")[0]
    assert action["idMemberCreator"] == maria_id
    assert action["memberCreator"]["fullName"] == "Maria"
    assert len(action["appCreator"]["id"]) == 24


def test_checklists_count_on_the_cards_front(caller: Caller, card: str) -> None:
    checklist = caller.post(f"/cards/{card}/checklists", name="Steps")
    items = [caller.post(f"/checklists/{checklist['id']}/checkItems", name=name) for name in ("a", "b")]
    assert [item["pos"] for item in items] == [16384, 32768]
    done = caller.put(f"/cards/{card}/checkItem/{items[0]['id']}", state="complete")
    assert done["state"] == "complete"
    shown = caller.get(f"/cards/{card}", checklists="all")
    assert (shown["badges"]["checkItems"], shown["badges"]["checkItemsChecked"]) == (2, 1)
    assert shown["checkItemStates"] == [{"idCheckItem": items[0]["id"], "state": "complete"}]
    assert [item["name"] for item in shown["checklists"][0]["checkItems"]] == ["a", "b"]
    assert caller.delete(f"/checklists/{checklist['id']}") == {"limits": {}}
    assert caller.get(f"/cards/{card}")["idChecklists"] == []


def test_custom_field_values_are_strings_and_can_be_cleared(caller: Caller, board: str, card: str) -> None:
    def field(kind: str) -> str:
        return str(caller.post("/customFields", idModel=board, modelType="board", name=kind, type=kind)["id"])

    number, choice, date = field("number"), field("list"), field("date")
    option = caller.post(f"/customFields/{choice}/options", value={"text": "High"})["id"]
    caller.put(f"/cards/{card}/customField/{number}/item", value={"number": "10"})
    caller.put(f"/cards/{card}/customField/{choice}/item", idValue=option)
    caller.put(f"/cards/{card}/customField/{date}/item", value={"date": "2026-04-01T10:00:00+02:00"})
    items = {item["idCustomField"]: item for item in caller.get(f"/cards/{card}/customFieldItems")}
    assert items[number]["value"] == {"number": "10"}
    assert items[choice]["idValue"] == option
    assert items[date]["value"] == {"date": "2026-04-01T08:00:00.000Z"}
    assert (
        caller.refusal("PUT", f"/cards/{card}/customField/{number}/item", value={"number": "ten"})[0] == 400
    )
    caller.put(f"/cards/{card}/customField/{number}/item", value="")
    assert len(caller.get(f"/cards/{card}/customFieldItems")) == 2


def test_a_deleted_card_is_gone_with_its_checklists(caller: Caller, board: str, card: str) -> None:
    checklist = caller.post(f"/cards/{card}/checklists", name="Steps")["id"]
    assert caller.delete(f"/cards/{card}") == {"limits": {}}
    assert caller.refusal("GET", f"/cards/{card}") == (404, "The requested resource was not found.")
    assert caller.refusal("GET", f"/checklists/{checklist}")[0] == 404
    assert caller.get(f"/boards/{board}/actions", filter="deleteCard")[0]["data"]["card"]["id"] == card


def test_links_hang_on_a_card_and_come_off(caller: Caller, card: str) -> None:
    made = caller.post(f"/cards/{card}/attachments", url="https://example.com/a.pdf", name="Quote")
    assert (made["name"], made["isUpload"], made["bytes"]) == ("Quote", False, None)
    assert caller.get(f"/cards/{card}", attachments="true")["attachments"][0]["id"] == made["id"]
    assert caller.get(f"/cards/{card}")["badges"]["attachments"] == 1
    assert caller.delete(f"/cards/{card}/attachments/{made['id']}") == {"limits": {}}


def test_a_copied_card_has_what_its_source_has(
    caller: Caller, board: str, lists: list[str], card: str
) -> None:
    label = caller.get(f"/boards/{board}/labels")[0]["id"]
    caller.put(f"/cards/{card}", due="2026-04-01", desc="All of it", idLabels=[label])
    checklist = caller.post(f"/cards/{card}/checklists", name="Steps")["id"]
    caller.post(f"/checklists/{checklist}/checkItems", name="a", checked=True)
    copied = caller.post("/cards", idList=lists[1], idCardSource=card, keepFromSource="all")
    steps = caller.get(f"/cards/{copied['id']}/checklists")[0]
    assert (copied["name"], copied["desc"], copied["idLabels"]) == ("A card", "All of it", [label])
    assert copied["due"] == "2026-04-01T00:00:00.000Z"
    assert (steps["name"], steps["checkItems"][0]["state"]) == ("Steps", "incomplete")


def test_all_cards_of_a_list_are_moved_and_archived(
    caller: Caller, board: str, lists: list[str], card: str
) -> None:
    moved = caller.post(f"/lists/{lists[0]}/moveAllCards", idBoard=board, idList=lists[1])
    assert [sorted(row) for row in moved] == [["id", "idBoard", "idList", "pos"]]
    assert caller.post(f"/lists/{lists[1]}/archiveAllCards") == {}
    assert caller.get(f"/lists/{lists[1]}/cards") == []
    assert caller.get(f"/cards/{card}")["closed"] is True


def test_a_list_takes_its_cards_to_another_board(caller: Caller, lists: list[str], card: str) -> None:
    other = caller.post("/boards", name="Elsewhere")["id"]
    assert caller.put(f"/lists/{lists[0]}/idBoard", value=other)["idBoard"] == other
    assert caller.get(f"/cards/{card}")["idBoard"] == other
    assert [found["id"] for found in caller.get(f"/boards/{other}/cards")] == [card]


def test_a_list_is_archived_and_brought_back(caller: Caller, board: str, lists: list[str]) -> None:
    assert caller.put(f"/lists/{lists[0]}/closed", value=True)["closed"] is True
    assert len(caller.get(f"/boards/{board}/lists")) == 2
    assert caller.put(f"/lists/{lists[0]}", closed=False, name="Back")["name"] == "Back"
    assert len(caller.get(f"/boards/{board}/lists", filter="open")) == 3


def test_who_is_mentioned_is_notified(served: ServedSandbox, caller: Caller, board: str, card: str) -> None:
    served.sandbox.add_person("maria", "Maria", token="marias", boards=(board,))
    caller.post(f"/cards/{card}/actions/comments", text="@maria please, and @sandboxowner too")
    maria = Caller(served, "marias")
    told = maria.get("/members/me/notifications")
    assert [(row["type"], row["unread"], row["data"]["card"]["id"]) for row in told] == [
        ("mentionedOnCard", True, card)
    ]
    assert caller.get("/members/me/notifications") == []
    maria.post("/notifications/all/read")
    assert maria.get("/members/me/notifications", read_filter="unread") == []


def test_a_comment_gathers_reactions(caller: Caller, card: str) -> None:
    comment = caller.post(f"/cards/{card}/actions/comments", text="Done")["id"]
    reaction = caller.post(f"/actions/{comment}/reactions", unified="1F44D")["id"]
    assert [row["id"] for row in caller.get(f"/actions/{comment}/reactions")] == [reaction]
    assert [row["count"] for row in caller.get(f"/actions/{comment}/reactionsSummary")] == [1]
    caller.delete(f"/actions/{comment}/reactions/{reaction}")
    assert caller.get(f"/actions/{comment}/reactions") == []


@pytest.mark.parametrize("pos", ["nowhere", -1, 0, "inf", "1e999"])
def test_a_place_that_is_none_is_refused(caller: Caller, card: str, pos: Any) -> None:
    assert caller.refusal("PUT", f"/cards/{card}", pos=pos) == (400, "invalid value for pos")


@pytest.mark.parametrize("due", ["99999999999999999", "31 February 2026", "2026-13-01", {"not": "a date"}])
def test_a_due_date_that_is_none_is_refused(caller: Caller, card: str, due: Any) -> None:
    assert caller.refusal("PUT", f"/cards/{card}", due=due) == (400, "invalid date")
