"""Boards from Trello's export files: real ones of ten years come back unchanged, damaged ones are told."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from connectors.trello.sandbox import SandboxFileError, TrelloSandbox
from tests.connectors.trello.loopback import KEY, START, TOKEN, ServedSandbox
from tests.connectors.trello.sandbox_caller import Caller

DATA = Path(
    os.environ.get("DELEGATED_SHARED_DATA") or Path(__file__).resolve().parents[3].parent / "shared" / "data"
)
SAME_ON_CARDS = [
    "id",
    "name",
    "desc",
    "due",
    "start",
    "dueReminder",
    "dueComplete",
    "closed",
    "pos",
    "idList",
    "idBoard",
    "idLabels",
    "idMembers",
    "idChecklists",
    "idShort",
    "shortUrl",
    "url",
    "dateLastActivity",
    "isTemplate",
    "cardRole",
    "attachments",
    "customFieldItems",
]
SAME_ON_LISTS = ["id", "name", "closed", "pos", "idBoard"]


def real_boards() -> list[Any]:
    files = sorted((DATA / "trello-boards").glob("*.json"))
    if not files:
        skip = pytest.mark.skip(reason=f"{DATA / 'trello-boards'} is missing; set DELEGATED_SHARED_DATA")
        return [pytest.param(Path("missing"), marks=skip)]
    return [pytest.param(file, id=file.stem) for file in files]


@pytest.fixture
def sandbox() -> TrelloSandbox:
    return TrelloSandbox(clock=lambda: START, key=KEY, token=TOKEN, limits=False)


def same(ours: list[dict[str, Any]], theirs: list[dict[str, Any]], fields: list[str]) -> None:
    """Every row of theirs is among ours, with the same values in the fields it has."""
    by_id = {row["id"]: row for row in ours}
    assert len(by_id) == len(theirs)
    for row in theirs:
        for name in fields:
            if name in row:
                assert by_id[row["id"]][name] == row[name], (name, row["id"])


@pytest.mark.parametrize("file", real_boards())
def test_a_real_board_comes_back_through_the_api_as_it_was_exported(
    file: Path, serve: Callable[..., ServedSandbox]
) -> None:
    served = serve()
    loaded = served.sandbox.load_export(file)
    export = json.loads(file.read_text(encoding="utf-8"))
    caller = Caller(served)
    parts = {"cards": "all", "lists": "all", "labels": "all", "checklists": "all", "members": "all"}
    board = caller.get(
        f"/boards/{loaded.id}", **parts, labels_limit=1000, card_fields="all", card_attachments="true",
        card_customFieldItems="true", fields="all", actions="all", actions_limit=300,
    )  # fmt: skip
    assert loaded.notes == ()
    assert (board["id"], board["name"], board["closed"]) == (export["id"], export["name"], export["closed"])
    assert board["shortLink"] == export.get("shortLink", export.get("shortlink"))
    assert board["dateLastActivity"] == export["dateLastActivity"]
    same(board["cards"], export["cards"], SAME_ON_CARDS)
    same(board["lists"], export["lists"], SAME_ON_LISTS)
    same(board["labels"], export["labels"], ["id", "name", "color", "idBoard"])
    same(board["checklists"], export["checklists"], ["id", "name", "idCard", "idBoard", "pos"])
    items = [item for row in export["checklists"] for item in row["checkItems"]]
    same([item for row in board["checklists"] for item in row["checkItems"]], items, ["name", "state", "pos"])
    owner = caller.get("/members/me")["id"]
    others = [member for member in board["members"] if member["id"] != owner]
    same(others, export["members"], ["id", "fullName", "username"])
    assert len(board["actions"]) == min(300, len(export["actions"]))
    for card in export["cards"]:
        link = card.get("shortLink", card.get("shortlink"))
        assert caller.get(f"/cards/{link}", fields="shortLink") == {"id": card["id"], "shortLink": link}


@pytest.mark.parametrize("file", real_boards())
def test_a_real_board_survives_being_exported_and_loaded_again(file: Path, sandbox: TrelloSandbox) -> None:
    first = sandbox.load_export(file)
    export = sandbox.export_board(first.id)
    again = TrelloSandbox(clock=lambda: START, key=KEY, token=TOKEN)
    again.load_board(export)
    twice = again.export_board(first.id)
    for part in ("cards", "lists", "labels", "checklists"):
        assert twice[part] == export[part]


def board_of(sandbox: TrelloSandbox, **parts: Any) -> dict[str, Any]:
    loaded = sandbox.load_board({"id": "5" * 24, "name": "Small", "lists": [], "cards": []} | parts)
    return sandbox.export_board(loaded.id)


def test_the_owner_of_the_token_is_an_admin_beside_the_boards_own_members(sandbox: TrelloSandbox) -> None:
    member = {"id": "6" * 24, "username": "maria", "fullName": "Maria"}
    membership = {"id": "7" * 24, "idMember": member["id"], "memberType": "admin"}
    board = board_of(sandbox, members=[member], memberships=[membership])
    assert [row["username"] for row in board["members"]] == ["maria", "sandboxowner"]
    assert [row["memberType"] for row in board["memberships"]] == ["admin", "admin"]


def test_a_card_of_2015_gets_todays_defaults(sandbox: TrelloSandbox) -> None:
    lists = [{"id": "8" * 24, "name": "To do"}]
    card = {"id": "5582b73a8cb4e3ec6701ed69", "name": "Old", "idList": "8" * 24, "shortlink": "abcdefgh"}
    loaded = board_of(sandbox, lists=lists, cards=[card])["cards"][0]
    assert (loaded["start"], loaded["dueReminder"], loaded["dueComplete"]) == (None, None, False)
    assert (loaded["closed"], loaded["isTemplate"], loaded["cardRole"]) == (False, False, None)
    assert loaded["shortLink"] == "abcdefgh"
    assert loaded["cover"]["size"] == "normal"
    assert loaded["dateLastActivity"] == "2015-06-18T12:19:06.000Z"
    assert loaded["url"] == "https://trello.com/c/abcdefgh/1-old"


def test_labels_only_a_card_knows_stay_on_the_card(sandbox: TrelloSandbox) -> None:
    stray = {"id": "9" * 24, "name": "Gone", "color": "red"}
    card = {"id": "a" * 24, "name": "Labelled", "idList": "8" * 24, "idLabels": ["9" * 24], "labels": [stray]}
    board = board_of(sandbox, lists=[{"id": "8" * 24, "name": "To do"}], cards=[card])
    assert board["labels"] == []
    assert board["cards"][0]["idLabels"] == ["9" * 24]
    assert [(row["name"], row["color"]) for row in board["cards"][0]["labels"]] == [("Gone", "red")]


def test_what_of_a_partial_export_is_usable_is_served_and_the_rest_is_told(sandbox: TrelloSandbox) -> None:
    loaded = sandbox.load_board(
        {
            "id": "5" * 24,
            "name": "Partial",
            "cards": ["no card", {"id": "a" * 24}, {"id": "b" * 24, "name": "Lost", "idList": "c" * 24}, {}],
            "checklists": [{"id": "d" * 24, "idCard": "e" * 24}],
            "labels": "none",
        }
    )
    board = sandbox.export_board(loaded.id)
    assert sorted(card["name"] for card in board["cards"]) == ["", "Lost"]
    assert [row["name"] for row in board["lists"]] == ["Cards without a list"]
    assert loaded.notes == (
        "the file has no lists",
        "labels is not a list and was left out",
        "2 × card without id left out",
        "2 × list of a card (the card is in the list Cards without a list) left out",
        "1 × name of a card (the card is kept, unnamed) left out",
        "1 × checklist of an unknown card left out",
    )


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "board.json: is empty; export the board from Trello again"),
        ('{"id": "5",\n"cards": [', "board.json:2: is not complete JSON"),
        ("[1, 2]", "board.json: holds a JSON list, not a board"),
        ('{"some": "thing"}', "board.json: has none of id, lists, cards, labels"),
        ("<html>", "board.json:1: is not complete JSON"),
    ],
)
def test_a_damaged_file_gets_one_sentence(
    sandbox: TrelloSandbox, tmp_path: Path, content: str, sentence: str
) -> None:
    file = tmp_path / "board.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(SandboxFileError) as error:
        sandbox.load_export(file)
    assert sentence in str(error.value)
    assert "\n" not in str(error.value)
    assert sandbox.boards() == []


def test_a_missing_file_and_a_file_of_another_kind_are_told(sandbox: TrelloSandbox, tmp_path: Path) -> None:
    (tmp_path / "image.json").write_bytes(b"\xff\xd8\xff\xe0")
    with pytest.raises(SandboxFileError, match="cannot be read"):
        sandbox.load_export(tmp_path / "missing.json")
    with pytest.raises(SandboxFileError, match="is not UTF-8 text"):
        sandbox.load_export(tmp_path / "image.json")


def test_an_export_given_as_a_value_is_not_changed(sandbox: TrelloSandbox) -> None:
    card = {"id": "a" * 24, "name": "Kept", "idList": "8" * 24}
    export = {"id": "5" * 24, "name": "Value", "lists": [{"id": "8" * 24, "name": "To do"}], "cards": [card]}
    before = json.dumps(export)
    sandbox.load_board(export)
    sandbox.export_board("5" * 24)["cards"].clear()
    assert json.dumps(export) == before
    assert len(sandbox.export_board("5" * 24)["cards"]) == 1


def test_the_same_board_loaded_again_takes_the_place_of_the_first(sandbox: TrelloSandbox) -> None:
    board_of(sandbox)
    loaded = sandbox.load_board({"id": "5" * 24, "name": "Second", "lists": [], "cards": []})
    assert sandbox.boards() == [{"id": "5" * 24, "name": "Second"}]
    assert loaded.notes == ("the board was loaded before and is replaced",)


def test_the_state_outlives_a_restart(serve: Callable[..., ServedSandbox], tmp_path: Path) -> None:
    before = serve()
    caller = Caller(before)
    board = caller.post("/boards", name="Kept")["id"]
    list_id = caller.get(f"/boards/{board}/lists")[0]["id"]
    card = caller.post("/cards", idList=list_id, name="Kept card", due="2026-04-01")
    caller.post(f"/cards/{card['id']}/actions/comments", text="Kept comment")
    caller.post(f"/cards/{card['id']}/checklists", name="Kept steps")
    before.sandbox.dump(tmp_path / "state.json")
    export = before.sandbox.export_board(board)
    after = serve()
    after.sandbox.restore(tmp_path / "state.json")
    assert after.sandbox.export_board(board) == export
    again = Caller(after)
    assert again.get("/members/me/boards", fields="name") == [{"id": board, "name": "Kept"}]
    assert again.post("/cards", idList=list_id, name="New")["id"] not in {card["id"], list_id, board}


def test_a_damaged_state_is_told(sandbox: TrelloSandbox, tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text('{"format": "other"}', encoding="utf-8")
    with pytest.raises(SandboxFileError, match="is no saved sandbox of this version"):
        sandbox.restore(tmp_path / "state.json")
    (tmp_path / "state.json").write_text("{", encoding="utf-8")
    with pytest.raises(SandboxFileError, match="is damaged"):
        sandbox.restore(tmp_path / "state.json")
