"""One request and its answer, free of any web framework, so that batch parts and plain requests are alike."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from connectors.google_calendar.stand_in.errors import ApiError, invalid, required
from connectors.google_calendar.stand_in.parameters import Parameters


@dataclass(frozen=True, slots=True)
class Call:
    """A request: decoded path segments below /calendar/v3, its query, headers in lower case, and the body."""

    method: str
    segments: tuple[str, ...]
    query: Parameters
    headers: Mapping[str, str]
    body: bytes = b""

    def document(self) -> dict[str, Any]:
        """The JSON object of the body. Raises ApiError 400 for anything else."""
        if not self.body.strip():
            raise required()
        try:
            found = json.loads(self.body)
        except (ValueError, RecursionError) as problem:
            raise ApiError(400, "parseError", "Parse Error") from problem
        if not isinstance(found, dict):
            raise invalid()
        return found

    @property
    def if_match(self) -> str | None:
        return self.headers.get("if-match")


@dataclass(frozen=True, slots=True)
class Answer:
    """A response; no document means an empty body."""

    status: int = 200
    document: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


Handler = Callable[..., Answer]


@dataclass(frozen=True, slots=True)
class Route:
    """One method of the API: ``operation`` is its id in the discovery document, without "calendar."."""

    method: str
    template: str
    operation: str
    handler: Handler

    def match(self, segments: tuple[str, ...]) -> dict[str, str] | None:
        """The path parameters, or None when the path is another."""
        parts = self.template.split("/")
        if len(parts) != len(segments):
            return None
        values: dict[str, str] = {}
        for part, segment in zip(parts, segments, strict=True):
            if part.startswith("{"):
                values[part[1:-1]] = segment
            elif part != segment:
                return None
        return values


def shown(document: Mapping[str, Any], call: Call) -> Answer:
    """A resource with its ETag header; 304 when If-None-Match names the same version.

    Lists tell their version in the body alone, as recorded answers do.
    """
    etag = str(document.get("etag", ""))
    headers = {"ETag": etag} if etag and "items" not in document else {}
    wanted = call.headers.get("if-none-match")
    if etag and wanted is not None and call.method == "GET":
        tags = [tag.strip().removeprefix("W/") for tag in wanted.split(",")]
        if etag in tags or "*" in tags:
            return Answer(304, None, headers)
    return Answer(200, document, headers)
