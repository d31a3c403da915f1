"""Free/busy over HTTP: when calendars are taken, without saying by what."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from connectors.google_calendar.stand_in.call import Answer, Call, Route
from connectors.google_calendar.stand_in.errors import (
    ApiError,
    invalid,
    required,
    time_range_empty,
    time_range_too_long,
)
from connectors.google_calendar.stand_in.listing import rows
from connectors.google_calendar.stand_in.query import EventQuery
from connectors.google_calendar.stand_in.store import Calendar, StoredEvent, World
from connectors.google_calendar.stand_in.times import (
    BadTime,
    instant,
    micros,
    parse_instant,
    stamp,
    write_moment,
    zone,
)

MAX_CALENDARS = 50
MAX_GROUP = 100
# Ninety days, measured by calcom/cal.com (pull request 11962), also across the end of summer time.
LONGEST = timedelta(days=90, hours=1)


class FreeBusyApi:
    """Handler of ``freebusy.query``."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> Iterable[Route]:
        """The one method."""
        return (Route("POST", "freeBusy", "freebusy.query", self.query),)

    def query(self, call: Call) -> Answer:
        sent = call.document()
        low, high = _bound(sent, "timeMin"), _bound(sent, "timeMax")
        if high <= low:
            raise time_range_empty()
        if high - low > LONGEST:
            raise time_range_too_long()
        try:
            zone_name = zone(str(sent.get("timeZone") or "UTC")).key
        except BadTime as problem:
            raise invalid("Invalid time zone.", location="timeZone") from problem
        items = sent.get("items") or []
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            raise invalid()
        expansion = _limit(sent, "calendarExpansionMax", MAX_CALENDARS)
        _limit(sent, "groupExpansionMax", MAX_GROUP)
        found: dict[str, Any] = {}
        for position, item in enumerate(items):
            name = str(item.get("id"))
            if position >= expansion:
                found[name] = _failure("tooManyCalendarsRequested", "calendar")
                continue
            found[name] = self._busy(name, low, high, zone_name)
        bounds = {"timeMin": stamp(micros(low)), "timeMax": stamp(micros(high))}
        return Answer(200, {"kind": "calendar#freeBusy", **bounds, "calendars": found})

    def _busy(self, name: str, low: datetime, high: datetime, zone_name: str) -> dict[str, Any]:
        try:
            calendar = self._world.find(name)
            calendar.need("freeBusyReader")
        except ApiError:
            return _failure("notFound", "global")
        periods = busy_periods(calendar, low, high, self._world.now())
        return {
            "busy": [
                {"start": write_moment(start, zone_name), "end": write_moment(end, zone_name)}
                for start, end in periods
            ]
        }


def busy_periods(
    calendar: Calendar, low: datetime, high: datetime, now: datetime
) -> list[tuple[datetime, datetime]]:
    """When a calendar is taken within bounds: overlapping and touching events joined, cut at the bounds."""
    query = EventQuery(single=True, order="startTime", time_min=low, time_max=high)
    joined: list[tuple[datetime, datetime]] = []
    for row in rows(calendar, query, now):
        event = row.as_event()
        if not _takes_time(event):
            continue
        start = max(low, instant(event.body["start"], calendar.zone_name))
        end = min(high, instant(event.body["end"], calendar.zone_name))
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _takes_time(event: StoredEvent) -> bool:
    body = event.body
    if event.cancelled or body.get("transparency") == "transparent":
        return False
    if body.get("eventType") in ("workingLocation", "birthday"):
        return False
    return not any(
        guest.get("self") and guest.get("responseStatus") == "declined" for guest in body.get("attendees", ())
    )


def _bound(sent: dict[str, Any], name: str) -> datetime:
    if not sent.get(name):
        raise required(location=name)
    try:
        return parse_instant(sent[name])
    except BadTime as problem:
        raise invalid("Bad Request", location=name) from problem


def _limit(sent: dict[str, Any], name: str, most: int) -> int:
    found = sent.get(name)
    if found is None:
        return most
    if not isinstance(found, int) or isinstance(found, bool) or not 0 < found <= most:
        raise invalid(f"Invalid value for: {name}. The maximum is {most}.", location=name)
    return found


def _failure(reason: str, domain: str) -> dict[str, Any]:
    return {"errors": [{"domain": domain, "reason": reason}], "busy": []}
