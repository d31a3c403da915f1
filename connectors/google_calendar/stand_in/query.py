"""What an events.list or events.instances request asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from connectors.google_calendar.stand_in.errors import (
    invalid,
    invalid_parameter,
    sync_token_with_restrictions,
    time_range_empty,
)
from connectors.google_calendar.stand_in.parameters import Parameters
from connectors.google_calendar.stand_in.store import StoredEvent

DEFAULT_PAGE = 250
MAX_PAGE = 2500
_KINDS = ("birthday", "default", "focusTime", "fromGmail", "outOfOffice", "workingLocation")
_NOT_WITH_SYNC_TOKEN = (
    *("iCalUID", "orderBy", "privateExtendedProperty", "q", "sharedExtendedProperty"),
    *("timeMin", "timeMax", "updatedMin"),
)


@dataclass(frozen=True, slots=True)
class EventQuery:
    """The parsed parameters; moments are in UTC."""

    single: bool = False
    show_deleted: bool = False
    order: str | None = None
    time_min: datetime | None = None
    time_max: datetime | None = None
    updated_min: datetime | None = None
    sync_token: str | None = None
    page_token: str | None = None
    page_size: int = DEFAULT_PAGE
    words: tuple[str, ...] = ()
    uid: str | None = None
    kinds: frozenset[str] = frozenset()
    private: tuple[tuple[str, str], ...] = ()
    shared: tuple[tuple[str, str], ...] = ()
    original_start: str | None = None

    def keeps(self, event: StoredEvent) -> bool:
        """Whether words, properties, uid and type match; a cancelled event without content has any type."""
        body = event.body
        if self.uid is not None and body.get("iCalUID") != self.uid:
            return False
        if self.kinds and "start" in body and body.get("eventType", "default") not in self.kinds:
            return False
        properties = body.get("extendedProperties", {})
        for kind, wanted in (("private", self.private), ("shared", self.shared)):
            held = properties.get(kind, {})
            if any(held.get(key) != value for key, value in wanted):
                return False
        return not self.words or _has_words(body, self.words)


def _has_words(body: dict[str, object], words: tuple[str, ...]) -> bool:
    texts = [str(body.get(name, "")) for name in ("summary", "description", "location")]
    people = body.get("attendees")
    for person in [*(people if isinstance(people, list) else []), body.get("organizer")]:
        if isinstance(person, dict):
            texts += [str(person.get("email", "")), str(person.get("displayName", ""))]
    haystack = "\n".join(texts).casefold()
    return all(word in haystack for word in words)


def list_query(parameters: Parameters) -> EventQuery:
    """The query of events.list. Raises ApiError 400 for values and combinations Google refuses."""
    sync_token = parameters.text("syncToken")
    show_deleted = parameters.flag("showDeleted")
    if sync_token is not None and (
        show_deleted is False or any(parameters.text(name) is not None for name in _NOT_WITH_SYNC_TOKEN)
    ):
        raise sync_token_with_restrictions()
    single = parameters.flag("singleEvents") or False
    order = parameters.word("orderBy", ("startTime", "updated"))
    if order == "startTime" and not single:
        message = "The requested ordering is not available for the particular query."
        raise invalid(message, location="orderBy")
    kinds = frozenset(parameters.all("eventTypes"))
    for kind in kinds - set(_KINDS):
        raise invalid_parameter("eventTypes", f"Invalid value '{kind}'.")
    time_min, time_max = _window(parameters)
    words = parameters.text("q") or ""
    return EventQuery(
        single=single,
        show_deleted=bool(show_deleted),
        order=order,
        time_min=time_min,
        time_max=time_max,
        updated_min=parameters.moment("updatedMin"),
        sync_token=sync_token,
        page_token=parameters.text("pageToken"),
        page_size=_page_size(parameters),
        words=tuple(words.casefold().replace('"', " ").split()),
        uid=parameters.text("iCalUID"),
        kinds=kinds,
        private=_properties(parameters, "privateExtendedProperty"),
        shared=_properties(parameters, "sharedExtendedProperty"),
    )


def instances_query(parameters: Parameters) -> EventQuery:
    """The query of events.instances. Raises ApiError 400."""
    time_min, time_max = _window(parameters)
    return EventQuery(
        single=True,
        show_deleted=parameters.flag("showDeleted") or False,
        order="startTime",
        time_min=time_min,
        time_max=time_max,
        page_token=parameters.text("pageToken"),
        page_size=_page_size(parameters),
        original_start=parameters.text("originalStart"),
    )


def _page_size(parameters: Parameters) -> int:
    return min(parameters.number("maxResults", 1) or DEFAULT_PAGE, MAX_PAGE)


def _window(parameters: Parameters) -> tuple[datetime | None, datetime | None]:
    time_min, time_max = parameters.moment("timeMin"), parameters.moment("timeMax")
    if time_min is not None and time_max is not None and time_max <= time_min:
        raise time_range_empty()
    return time_min, time_max


def _properties(parameters: Parameters, name: str) -> tuple[tuple[str, str], ...]:
    """Constraints "key=value"; several must all hold, as the reference says (a guide says any)."""
    pairs = []
    for text in parameters.all(name):
        key, mark, value = text.partition("=")
        if not mark or not key:
            raise invalid("Bad Request", location=name)
        pairs.append((key, value))
    return tuple(pairs)
