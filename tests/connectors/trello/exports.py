"""Boards as Trello exports them, and changes of their cards."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Field, TaskId


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


def definition(made: dict[str, Any], name: str, color: str | None = "red") -> Change:
    wanted = change(ChangeKind.CREATE_LABEL, made, field=Field("definition", f"quadrant/Q1={name}"))
    return replace(wanted, label_name=name, label_color=color)


def on_board(served: Any, card: dict[str, Any]) -> dict[str, Any]:
    export = served.sandbox.export_board(card["idBoard"])
    return next(row for row in export["cards"] if row["id"] == card["id"])


def quiet(_what: str, _done: int, _total: int | None) -> None:
    pass


def titles(snapshot: Any) -> list[str]:
    return sorted(task.title for task in snapshot.tasks)


def person(connector: Any) -> Any:
    """Somebody else's hands: the same account, outside what the connector knows of its own writes."""
    return connector._api
