"""The sample board has Trello's shape, the variety of a real board, and dates that follow `now`."""

import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from itertools import chain
from typing import Any

import pytest
import yaml

from daemon.sample import TIMEZONE, sample_board

NOW = datetime(2025, 11, 18, 9, 0, tzinfo=UTC)  # a Tuesday


@pytest.fixture(scope="module")
def board() -> dict[str, Any]:
    return sample_board(NOW)


def card(board: dict[str, Any], part: str) -> dict[str, Any]:
    found = [row for row in board["cards"] if part in row["name"]]
    assert len(found) == 1
    row: dict[str, Any] = found[0]
    return row


def test_the_same_moment_gives_the_same_board() -> None:
    assert sample_board(NOW) == sample_board(NOW)


def test_each_call_returns_a_board_of_its_own() -> None:
    sample_board(NOW)["cards"][0]["labels"].clear()

    assert sample_board(NOW)["cards"][0]["labels"] != []


def test_there_is_enough_to_look_lively(board: dict[str, Any]) -> None:
    open_cards = [row for row in board["cards"] if not row["closed"]]

    assert len(open_cards) >= 50
    assert len(board["cards"]) - len(open_cards) >= 4
    assert [row["name"] for row in board["lists"] if not row["closed"]] == [
        "📥 Inbox", "This week", "Doing", "Waiting for", "Routines 🔁", "Someday", "Done ✅",
    ]  # fmt: skip
    assert [row["fullName"] for row in board["members"]] == [
        "Inês Duarte", "Maria Santos", "Kofi Mensah", "Helen Whitford", "Priya Nair", "Luca Ferri",
    ]  # fmt: skip


def test_every_odd_kind_of_card_is_there(board: dict[str, Any]) -> None:
    cards = board["cards"]

    assert any(row["isTemplate"] for row in cards)
    assert any(row["cardRole"] == "separator" for row in cards)
    assert any(row["dueComplete"] for row in cards)
    assert any(len(row["desc"]) > 1300 for row in cards)
    assert any("https://" in row["name"] for row in cards)
    assert any(not label["name"] and label["color"] == "green" for label in board["labels"])
    assert any(label["color"] is None for label in board["labels"])
    assert card(board, "Electric van")["due"] == "2202-05-01T09:00:00.000Z"
    assert "Angebot" in card(board, "Brightside AG")["name"]
    assert "Necesita" in card(board, "Responder a Lucía")["desc"]


def test_no_label_or_list_of_the_daemon_is_there_beforehand(board: dict[str, Any]) -> None:
    assert [row["name"] for row in board["labels"] if re.match(r"Q[1-4]|Delegate", row["name"])] == []


def test_every_reference_leads_somewhere(board: dict[str, Any]) -> None:
    lists = {row["id"] for row in board["lists"]}
    labels = {row["id"] for row in board["labels"]}
    members = {row["id"] for row in board["members"]}
    checklists = {row["id"] for row in board["checklists"]}
    cards = {row["id"] for row in board["cards"]}

    for row in board["cards"]:
        assert row["idList"] in lists
        assert set(row["idLabels"]) == {label["id"] for label in row["labels"]} <= labels
        assert set(row["idMembers"]) <= members
        assert set(row["idChecklists"]) <= checklists
        assert row["idBoard"] == board["id"]
    assert {row["idCard"] for row in board["checklists"]} <= cards
    assert {row["data"]["card"]["id"] for row in board["actions"]} <= cards


def test_badges_count_what_is_on_the_card(board: dict[str, Any]) -> None:
    badges = card(board, "Northwind retreat – run sheet")["badges"]

    assert (badges["checkItemsChecked"], badges["checkItems"], badges["comments"]) == (4, 9, 2)
    assert badges["description"] is True


def test_ids_are_trello_ids_and_unique(board: dict[str, Any]) -> None:
    rows = chain(
        board["cards"],
        board["lists"],
        board["labels"],
        board["members"],
        board["checklists"],
        board["actions"],
    )
    ids = [row["id"] for row in rows]
    items = [item["id"] for row in board["checklists"] for item in row["checkItems"]]

    assert all(re.fullmatch(r"[0-9a-f]{24}", each) for each in [*ids, *items, board["id"]])
    assert [each for each, times in Counter([*ids, *items, board["id"]]).items() if times > 1] == []
    assert all(re.fullmatch(r"[0-9A-Za-z]{8}", row["shortLink"]) for row in board["cards"])
    assert len({row["shortLink"] for row in board["cards"]}) == len(board["cards"])


def test_an_id_begins_with_the_moment_of_creation(board: dict[str, Any]) -> None:
    created = datetime.fromtimestamp(int(card(board, "Northwind retreat – run sheet")["id"][:8], 16), UTC)

    assert created == datetime(2025, 10, 28, 9, 0, tzinfo=UTC)


def test_nothing_was_created_or_touched_in_the_future(board: dict[str, Any]) -> None:
    for row in board["cards"]:
        created = datetime.fromtimestamp(int(row["id"][:8], 16), UTC)
        touched = datetime.fromisoformat(row["dateLastActivity"])
        assert created <= NOW + timedelta(hours=12), row["name"]
        assert created - timedelta(seconds=1) <= touched, row["name"]


@pytest.mark.parametrize("later", [timedelta(days=1), timedelta(days=4), timedelta(days=200)])
def test_due_dates_move_with_now(later: timedelta) -> None:
    due = datetime.fromisoformat(card(sample_board(NOW + later), "Chase invoice")["due"])

    assert due.astimezone(TIMEZONE).date() == (NOW + later).astimezone(TIMEZONE).date()
    assert due.astimezone(TIMEZONE).hour == 17


def test_the_data_file_uses_no_unknown_word() -> None:
    spec = yaml.safe_load((files("daemon.sample") / "board.yaml").read_text(encoding="utf-8"))
    used = {key for group in spec["lists"] for row in group["cards"] for key in row}

    assert used <= {
        "title", "desc", "labels", "members", "created", "active", "due", "start", "done", "reminder",
        "cover", "checklists", "comments", "attachments", "cardRole", "template", "closed",
    }  # fmt: skip
