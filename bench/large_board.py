"""Large invented boards and a calendar, the same every time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

VERBS = ("Send", "Check", "Book", "Call", "Update", "Prepare", "Order", "Review", "Plan", "Write")
THINGS = (
    "invoice",
    "flight",
    "newsletter",
    "contract",
    "website",
    "meeting",
    "tax form",
    "photos",
    "report",
    "venue",
)
PEOPLE = ("Mrs Okafor", "the Lindqvists", "Studio Nord", "the bank", "our landlord", "Tomas", "the printer")


def board(size: int, now: datetime, *, number: int = 0, lists: int = 10) -> dict[str, Any]:
    """Board `number`, of `size` open cards in so many lists, in the shape of Trello's "Export as JSON"."""
    board_id = _id("a", number)
    return {
        "id": board_id,
        "name": f"Large board {number}",
        "closed": False,
        "shortLink": f"Brd{number:05d}",
        "dateLastActivity": _iso(now),
        "lists": [
            {
                "id": _id("b", number, n),
                "idBoard": board_id,
                "name": f"List {n}",
                "closed": False,
                "pos": n + 1,
            }
            for n in range(lists)
        ],
        "labels": [],
        "members": [],
        "checklists": [],
        "actions": [],
        "cards": [_card(n, _id("b", number, n % lists), now, number=number) for n in range(size)],
    }


def _id(kind: str, number: int, n: int = 0) -> str:
    """An id as Trello's; its first 8 digits say that it was made in July 2020."""
    return f"5f000000{kind}{number:05x}{n:010x}"


def events(size: int, now: datetime) -> dict[str, Any]:
    """`size` events in the thirty days from now on, in the shape of events.list."""
    items = []
    for n in range(size):
        start = now + timedelta(minutes=(n * 30 * 1440) // size + 5)
        items.append(
            {
                "kind": "calendar#event",
                "id": f"bench{n:08d}",
                "status": "confirmed",
                "summary": _title(n),
                "start": {"dateTime": _iso(start), "timeZone": "UTC"},
                "end": {"dateTime": _iso(start + timedelta(minutes=30)), "timeZone": "UTC"},
                "reminders": {"useDefault": True},
                "eventType": "default",
            }
        )
    return {"kind": "calendar#events", "summary": "Large calendar", "timeZone": "UTC", "items": items}


def _card(n: int, list_id: str, now: datetime, *, number: int) -> dict[str, Any]:
    due = now + timedelta(hours=(n * 7) % 1400 + 1) if n % 3 else None
    return {
        "id": _id("c", number, n),
        "idBoard": _id("a", number),
        "idList": list_id,
        "name": _title(n),
        "desc": f"Asked for by {PEOPLE[n % len(PEOPLE)]}; see the folder of last year." if n % 2 else "",
        "closed": False,
        "due": _iso(due) if due else None,
        "dueComplete": False,
        "idMembers": [],
        "idLabels": [],
        "labels": [],
        "pos": n + 1,
        "shortLink": f"{number:03x}{n:05d}",
        "dateLastActivity": _iso(now - timedelta(hours=1)),
    }


def _title(n: int) -> str:
    return f"{VERBS[n % 10]} the {THINGS[(n // 10) % 10]} for {PEOPLE[n % 7]} ({n})"


def _iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
