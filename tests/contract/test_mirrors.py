"""What every store's mirror promises."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from daemon.ports import Cursor, Store

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)


def test_a_mirror_shows_nothing_before_it_was_filled(store: Store) -> None:
    mirror = store.mirror("trello")

    assert mirror.cursor("board-1") is None
    assert mirror.items("board-1") == {}
    assert mirror.containers() == []


def test_replacing_makes_the_items_exactly_these(store: Store) -> None:
    mirror = store.mirror("trello")
    mirror.replace("board-1", {"a": "1", "b": "2", "c": "3"}, Cursor("t1", NOON))

    mirror.replace("board-1", {"b": "2", "c": "33", "d": "4"}, Cursor("t2", LATER))

    assert mirror.items("board-1") == {"b": "2", "c": "33", "d": "4"}
    assert mirror.cursor("board-1") == Cursor("t2", LATER)


def test_merging_changes_only_what_is_named(store: Store) -> None:
    mirror = store.mirror("trello")
    mirror.replace("board-1", {"a": "1", "b": "2", "c": "3"}, Cursor("t1", NOON))

    mirror.merge("board-1", {"b": "22", "d": "4"}, ["c", "never there"], Cursor("t2", NOON))

    assert mirror.items("board-1") == {"a": "1", "b": "22", "d": "4"}
    assert mirror.cursor("board-1") == Cursor("t2", NOON)


def test_an_item_that_went_and_came_back_is_there(store: Store) -> None:
    mirror = store.mirror("trello")
    mirror.replace("board-1", {"a": "1"}, Cursor("t1", NOON))

    mirror.merge("board-1", {"a": "2", "b": "1"}, ["a", "b"], Cursor("t2", NOON))

    assert mirror.items("board-1") == {"a": "2", "b": "1"}


def test_merging_into_nothing_begins_a_container(store: Store) -> None:
    mirror = store.mirror("trello")

    mirror.merge("board-1", {"a": "1"}, [], Cursor("t1", NOON))

    assert mirror.items("board-1") == {"a": "1"}
    assert mirror.containers() == ["board-1"]


def test_containers_and_sources_do_not_mix(store: Store) -> None:
    trello, calendar = store.mirror("trello"), store.mirror("google_calendar")
    trello.replace("x", {"a": "1"}, Cursor("t1", NOON))
    trello.replace("y", {"a": "2"}, Cursor("t1", NOON))
    calendar.replace("x", {"a": "3"}, Cursor("t1", NOON))

    trello.forget("x")

    assert (trello.items("x"), trello.items("y"), calendar.items("x")) == ({}, {"a": "2"}, {"a": "3"})
    assert trello.cursor("x") is None
    assert trello.containers() == ["y"]
    assert calendar.containers() == ["x"]


def test_an_empty_container_was_read_all_the_same(store: Store) -> None:
    mirror = store.mirror("trello")

    mirror.replace("board-1", {}, Cursor("t1", NOON))

    assert mirror.cursor("board-1") == Cursor("t1", NOON)
    assert mirror.containers() == ["board-1"]


def test_thousands_of_items_are_merged_at_once(store: Store) -> None:
    mirror = store.mirror("trello")
    mirror.replace("board-1", {f"{number}": "old" for number in range(3000)}, Cursor("t1", NOON))

    mirror.merge(
        "board-1",
        {f"{number}": "new" for number in range(1000, 4000)},
        [f"{number}" for number in range(500)],
        Cursor("t2", NOON),
    )

    items = mirror.items("board-1")
    assert len(items) == 3500
    assert (items["500"], items["1000"], items["3999"]) == ("old", "new", "new")


def test_a_payload_with_half_a_surrogate_pair_keeps_its_meaning(store: Store) -> None:
    mirror = store.mirror("trello")
    card = {"name": "cut 📌 off \ud83d"}

    mirror.replace("board-1", {"a": json.dumps(card, ensure_ascii=False)}, Cursor("t1", NOON))

    assert json.loads(mirror.items("board-1")["a"]) == card
