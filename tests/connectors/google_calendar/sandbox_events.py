"""Short ways to write events in the sandbox's tests."""

from __future__ import annotations

from typing import Any


def timed(summary: str, start: str, end: str, zone: str = "America/Chicago", **more: Any) -> dict[str, Any]:
    """A timed event body with a zone on both ends."""
    return {
        "summary": summary,
        "start": {"dateTime": start, "timeZone": zone},
        "end": {"dateTime": end, "timeZone": zone},
        **more,
    }


def all_day(summary: str, start: str, end: str, **more: Any) -> dict[str, Any]:
    """An all-day event body; the end is exclusive."""
    return {"summary": summary, "start": {"date": start}, "end": {"date": end}, **more}


def daily(summary: str = "Stand-up", rule: str = "RRULE:FREQ=DAILY", **more: Any) -> dict[str, Any]:
    """A series at 09:00 Chicago time from Tuesday 3 March 2026."""
    return timed(summary, "2026-03-03T09:00:00", "2026-03-03T09:30:00", recurrence=[rule], **more)


def everything(events: Any, **query: Any) -> tuple[list[dict[str, Any]], str]:
    """All items of a list over its pages, and its sync token."""
    items: list[dict[str, Any]] = []
    request = events.list(calendarId=query.pop("calendarId", "primary"), **query)
    while True:
        page = request.execute()
        items += page["items"]
        request = events.list_next(request, page)
        if request is None:
            return items, page["nextSyncToken"]


def refusal(error: Any) -> tuple[int, str]:
    """Status and reason of an HttpError."""
    return error.value.resp.status, error.value.error_details[0]["reason"]
