"""A large invented board and calendar, the same every time."""

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
BOARD_ID = "5f0000000000000000000001"


def board(size: int, now: datetime) -> dict[str, Any]:
    """A board of `size` open cards in ten lists, in the shape of Trello's "Export as JSON"."""
    lists = [
        {
            "id": f"5f00000000000000000001{n:02x}",
            "idBoard": BOARD_ID,
            "name": f"List {n}",
            "closed": False,
            "pos": n + 1,
        }
        for n in range(10)
    ]
    return {
        "id": BOARD_ID,
        "name": "Large board",
        "closed": False,
        "shortLink": "LargeBrd",
        "dateLastActivity": _iso(now),
        "lists": lists,
        "labels": [],
        "members": [],
        "checklists": [],
        "actions": [],
        "cards": [_card(n, lists[n % 10]["id"], now) for n in range(size)],
    }


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


def _card(n: int, list_id: str, now: datetime) -> dict[str, Any]:
    due = now + timedelta(hours=(n * 7) % 1400 + 1) if n % 3 else None
    return {
        "id": f"5f{n:022x}",
        "idBoard": BOARD_ID,
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
        "shortLink": f"B{n:07d}",
        "dateLastActivity": _iso(now - timedelta(hours=1)),
    }


def _title(n: int) -> str:
    return f"{VERBS[n % 10]} the {THINGS[(n // 10) % 10]} for {PEOPLE[n % 7]} ({n})"


def _iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
