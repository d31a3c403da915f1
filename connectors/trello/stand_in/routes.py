"""Which handler answers which route; the real service's spellings of a route are all understood."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from connectors.trello.stand_in.call import Call, TrelloError
from connectors.trello.stand_in.rows import words

Handler = Callable[..., Any]
F = TypeVar("F", bound=Handler)

_SINGULAR = {
    name: f"{name}s"
    for name in words(
        "action board card checklist enterprise label list member notification organization token webhook"
    )
}


@dataclass(frozen=True, slots=True)
class Pending:
    """An answer that first needs something from the outside: `ask` runs in a thread, `finish` gets what it
    returned.
    """

    ask: Callable[[], str]
    finish: Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Route:
    """A pattern such as `cards`, `{card}`, `idLabels` with its handler."""

    segments: tuple[str, ...]
    handler: Handler


ROUTES: dict[tuple[str, str, int], list[Route]] = {}


def route(method: str, *patterns: str) -> Callable[[F], F]:
    """Register a handler for one or more patterns; `{name}` parts become keyword arguments, `{_}` is ignored.

    Literal parts win over `{name}` parts whatever the order of registration.
    """

    def register(handler: F) -> F:
        for pattern in patterns:
            segments = tuple(pattern.strip("/").split("/"))
            routes = ROUTES.setdefault((method, segments[0].lower(), len(segments)), [])
            routes.append(Route(segments, handler))
            routes.sort(key=lambda entry: [part.startswith("{") for part in entry.segments])
        return handler

    return register


def segments_of(path: str) -> list[str]:
    """A path below /1 in parts: no slash at either end, the singular alias of a resource made plural."""
    parts = [part for part in path.split("/") if part]
    if parts:
        parts[0] = _SINGULAR.get(parts[0].lower(), parts[0])
    return parts


def dispatch(call: Call) -> Any:
    """The handler's answer. Raises TrelloError 404 as Express words it when no route fits."""
    parts = segments_of(call.path)
    if parts:
        for entry in ROUTES.get((call.method, parts[0].lower(), len(parts)), ()):
            found = _match(entry.segments, parts)
            if found is not None:
                return entry.handler(call, **found)
    raise TrelloError(404, f"Cannot {call.method} /1/{call.path.lstrip('/')}")


def _match(pattern: tuple[str, ...], parts: list[str]) -> dict[str, str] | None:
    found = {}
    for expected, part in zip(pattern, parts, strict=True):
        if expected.startswith("{"):
            if expected != "{_}":
                found[expected[1:-1]] = part
        elif expected.lower() != part.lower():
            return None
    return found
