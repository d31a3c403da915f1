"""Pure. The permissions we ask Google's owner for: the least that this product needs."""

from __future__ import annotations

_PREFIX = "https://www.googleapis.com/auth/"

EVENTS = _PREFIX + "calendar.events"

NEEDED = {
    EVENTS: "see and change events",
    _PREFIX + "calendar.calendarlist.readonly": "see the list of your calendars and their names",
    _PREFIX + "calendar.calendars.readonly": "see the time zone and the labels of your calendars",
}
"""Scope → what it is for. Per method by Calendar's discovery document, revision 20261030."""

OWN_CALENDAR = _PREFIX + "calendar.app.created"
"""Make calendars and change those that this app made, no others."""


def needed(*, own_calendar: bool) -> dict[str, str]:
    """The permissions for these settings, and what each is for."""
    return {**NEEDED, OWN_CALENDAR: "make a calendar of our own"} if own_calendar else NEEDED
