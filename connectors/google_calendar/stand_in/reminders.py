"""Reminders as Google stores and shows them: mostly by rewriting in silence what it does not like.

Learnt from live answers: minutes are clamped, doubles collapse, unknown methods vanish, all with status 200.
Only a sixth override and "defaults and overrides at once" are refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from connectors.google_calendar.stand_in.errors import ApiError, invalid

MAX_OVERRIDES = 5
MAX_MINUTES = 40_320
_METHODS = ("email", "popup")


def stored_reminders(sent: object) -> dict[str, Any] | None:
    """What is kept of a sent ``reminders`` object; None means that the calendar's defaults hold.

    Raises ApiError 400 for more than five overrides, and for overrides beside ``useDefault``.
    """
    if sent is None:
        return None
    if not isinstance(sent, dict):
        raise invalid()
    overrides = sent.get("overrides") or []
    use_default = sent.get("useDefault", False)
    if not isinstance(overrides, list) or not isinstance(use_default, bool):
        raise invalid()
    if len(overrides) > MAX_OVERRIDES:
        message = "The event exceeds the allowed maximum number of reminders."
        raise ApiError(400, "eventRemindersCountExceedsLimit", message, domain="calendar")
    if use_default and overrides:
        message = "Cannot specify both default reminders and overrides at the same time."
        raise ApiError(400, "cannotUseDefaultRemindersAndSpecifyOverride", message, domain="calendar")
    return None if use_default else {"useDefault": False, "overrides": _rewritten(overrides)}


def _rewritten(overrides: Sequence[object]) -> list[dict[str, Any]]:
    kept: set[tuple[str, int]] = set()
    for override in overrides:
        if not isinstance(override, dict):
            raise invalid()
        method, minutes = override.get("method"), override.get("minutes")
        if isinstance(minutes, bool) or not isinstance(minutes, int):
            raise invalid()
        if method in _METHODS:
            kept.add((method, min(max(minutes, 0), MAX_MINUTES)))
    return [{"method": method, "minutes": minutes} for method, minutes in sorted(kept)]


def shown_reminders(
    stored: dict[str, Any] | None, *, all_day: bool, defaults: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """What an answer shows: an all-day event never inherits, it shows the calendar's defaults as its own."""
    if stored is None and not all_day:
        return {"useDefault": True}
    overrides = defaults if stored is None else stored.get("overrides", [])
    if not overrides:
        return {"useDefault": False}
    return {"useDefault": False, "overrides": [dict(override) for override in overrides]}
