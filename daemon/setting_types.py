"""Pure. Types that settings classes share, for the daemon and for every connector."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta
from difflib import get_close_matches
from typing import Annotated, Any
from zoneinfo import ZoneInfo, available_timezones

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetPydanticSchema,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import core_schema

from daemon.secret import Secret

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*([smhdw])", re.IGNORECASE)
_LONGEST = timedelta(days=3660)

DURATION_PATTERN = r"^\s*(\d+(\.\d+)?\s*[smhdwSMHDW]\s*)+$"
"""What a duration looks like, for JSON Schemas."""


class Expected(ValueError):
    """A value is not what a setting allows.

    `allowed` is a noun phrase that follows "expected": "an IANA zone such as Europe/Berlin".
    `meant` is what the writer probably meant.
    """

    def __init__(self, allowed: str, meant: str | None = None) -> None:
        self.allowed = allowed
        self.meant = meant
        super().__init__(f"expected {allowed}" + (f"; did you mean '{meant}'?" if meant else ""))


def nearest(found: str, options: Iterable[str]) -> str | None:
    """The option that `found` is probably a slip of, or None; case, spaces and hyphens are ignored."""
    plain = {_plain(option): option for option in options}
    wanted = _plain(found)
    if wanted in plain:
        return plain[wanted]
    close = get_close_matches(wanted, plain, n=1, cutoff=0.65)
    return plain[close[0]] if close else None


def _plain(text: str) -> str:
    return re.sub(r"[\s_-]+", "_", text.strip().lower())


class Settings(BaseModel):
    """Frozen settings that know all their keys."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        arbitrary_types_allowed=True,
        hide_input_in_errors=True,
        allow_inf_nan=False,
    )


def parse_duration(text: str) -> timedelta:
    """Read "30s", "15m", "1h", "2d", "1w" or a sum such as "1h 30m". Raises Expected."""
    parts = _DURATION.findall(text)
    if not parts or _DURATION.sub("", text).strip():
        raise Expected("a duration with its unit such as 30s, 15m, 1h, 2d or 1h 30m")
    seconds = sum(float(number) * _UNITS[unit.lower()] for number, unit in parts)
    if seconds > _LONGEST.total_seconds():
        raise Expected("a duration of at most ten years")
    return timedelta(seconds=seconds)


def duration_text(duration: timedelta) -> str:
    """Write a duration the way `parse_duration` reads it."""
    seconds = int(duration.total_seconds())
    parts = []
    for unit in ("d", "h", "m", "s"):
        count, seconds = divmod(seconds, _UNITS[unit])
        if count:
            parts.append(f"{count}{unit}")
    return " ".join(parts) or "0s"


def _duration(value: Any) -> Any:
    if isinstance(value, timedelta):
        return value
    return parse_duration(value if isinstance(value, str) else str(value))


def _timezone(value: Any) -> Any:
    if isinstance(value, str) and _is_zone(value):
        return value
    meant = _meant_zone(value) if isinstance(value, str) else None
    raise Expected(
        "an IANA zone" if meant else "an IANA zone such as Europe/Berlin or America/New_York", meant
    )


def _is_zone(name: str) -> bool:
    if name.startswith(("posix/", "right/")):
        return False
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return False
    return True


def _meant_zone(found: str) -> str | None:
    zones = sorted(zone for zone in available_timezones() if not zone.startswith("Etc/"))
    by_city = {zone.rsplit("/", 1)[-1]: zone for zone in zones}
    by_name = nearest(found, zones)
    if by_name is not None:
        return by_name
    city = nearest(found.rsplit("/", 1)[-1], by_city)
    return by_city[city] if city else None


def _secret(value: Any) -> Secret:
    if isinstance(value, Secret):
        return value
    if isinstance(value, str) and value:
        return Secret(value)
    raise Expected("!env NAME_OF_VARIABLE, or the value as text")


def _one_or_many(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Duration = Annotated[
    timedelta,
    BeforeValidator(_duration),
    PlainSerializer(duration_text, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "pattern": DURATION_PATTERN, "examples": ["15m", "1h 30m"]}),
]
TimeZoneName = Annotated[
    str,
    BeforeValidator(_timezone),
    WithJsonSchema({"type": "string", "examples": ["Europe/Berlin", "America/New_York", "UTC"]}),
]
SecretText = Annotated[
    Secret,
    GetPydanticSchema(
        lambda _source, _handler: core_schema.no_info_plain_validator_function(
            _secret, serialization=core_schema.to_string_ser_schema()
        )
    ),
    WithJsonSchema(
        {"type": "string", "writeOnly": True, "description": "!env NAME reads an environment variable"}
    ),
]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A text that is not empty."""

TextList = Annotated[
    tuple[Text, ...],
    BeforeValidator(_one_or_many),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "array", "items": {"type": "string", "minLength": 1}},
                {"type": "string", "minLength": 1},
            ]
        }
    ),
]
"""Texts; a single one may be written without a list."""
