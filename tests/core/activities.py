"""Records of cards for tests: Maria holds one since Monday, and only what the test names is unusual."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from daemon.core.activity import Activity, Stay
from daemon.core.model import Action, Assistant, Owner, Profile, Quadrant, TaskId

MONDAY = datetime(2026, 3, 9, 9, tzinfo=UTC)
FRIDAY = MONDAY + timedelta(days=4, hours=6)
DAY = timedelta(days=1)
TEAM = Profile(
    owner=Owner(name="Dana"),
    assistants=(
        Assistant(name="Maria", skills=("e-mail", "travel booking"), hours_per_week=20),
        Assistant(name="Ben", role="bookkeeper", skills=("bookkeeping",), hours_per_week=10),
    ),
)


def given(
    title: str = "Book the hotel", who: str = "Maria", since: datetime = MONDAY, **more: Any
) -> Activity:
    """Handed over to somebody."""
    holders = (Stay(who, since),) if who else ()
    made = Activity(
        task=TaskId("trello", f"{title} {since}"),
        title=title,
        board="Office",
        url="https://trello.com/c/abc",
        stays=(Stay("To do", since),),
        holders=holders,
        first=since,
        hours=2.0,
        action=Action.DELEGATE,
        quadrant=Quadrant.Q3,
        category="travel",
        changed=since,
    )
    return replace(made, **more)


def done(title: str = "Book the hotel", at: datetime = FRIDAY - DAY, **more: Any) -> Activity:
    """Handed over and done."""
    return given(title, **{"done": at, "changed": at, **more})


def asked(title: str = "Translate the flyer", since: datetime = MONDAY, **more: Any) -> Activity:
    """Nobody fits."""
    told = {"action": Action.ASK, "asked": since, "category": "content", **more}
    return given(title, "", since, **told)
