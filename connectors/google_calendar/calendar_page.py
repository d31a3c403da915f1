"""Pure. The coming fourteen days of a calendar as a self-contained web page, served at `/calendar/{id}`."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined

from connectors.google_calendar.agenda import agenda

_COLOURS = {
    # colorId: (name, colour), as Google Calendar names and shows them
    "1": ("Lavender", "#7986CB"),
    "2": ("Sage", "#33B679"),
    "3": ("Grape", "#8E24AA"),
    "4": ("Flamingo", "#E67C73"),
    "5": ("Banana", "#F6BF26"),
    "6": ("Tangerine", "#F4511E"),
    "7": ("Peacock", "#039BE5"),
    "8": ("Graphite", "#616161"),
    "9": ("Blueberry", "#3F51B5"),
    "10": ("Basil", "#0B8043"),
    "11": ("Tomato", "#D50000"),
}
_CALENDAR_COLOUR = ("the calendar's own colour", "#4285F4")

_PAGES = Environment(
    loader=PackageLoader("connectors.google_calendar"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_PAGES.globals.update(colours=_COLOURS, calendar_colour=_CALENDAR_COLOUR)


def render_calendar(
    events: Sequence[Mapping[str, Any]],
    now: datetime,
    timezone: ZoneInfo,
    *,
    name: str = "Calendar",
    others: Sequence[tuple[str, str]] = (),
) -> str:
    """An agenda as an HTML page. `events` are Google's resources; recurring ones may be masters or instances.

    Shows colour, reminders and which events `delegated` has marked. `others` are (id, name) of calendars to
    link to. The page fetches itself again every few seconds and is complete without scripts.
    """
    days = agenda(events, now=now, timezone=timezone)
    return _PAGES.get_template("calendar.html").render(
        days=days, name=name, others=others, timezone=timezone.key.replace("_", " ")
    )
