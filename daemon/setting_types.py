"""Types that settings classes share, for the daemon and for every connector."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BaseModel, BeforeValidator, ConfigDict, GetPydanticSchema, WithJsonSchema
from pydantic_core import core_schema

from daemon.secret import Secret

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*([smhdw])", re.IGNORECASE)


class Settings(BaseModel):
    """Frozen settings that know all their keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


def _duration(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    parts = _DURATION.findall(value)
    if not parts or _DURATION.sub("", value).strip():
        raise ValueError("write a duration such as 30s, 15m, 1h, 2d or 1h 30m")
    return timedelta(seconds=sum(float(number) * _UNITS[unit.lower()] for number, unit in parts))


def _timezone(value: Any) -> Any:
    if not isinstance(value, str) or value not in available_timezones():
        raise ValueError("write a zone of the IANA list such as Europe/Berlin or America/New_York")
    ZoneInfo(value)
    return value


def _secret(value: Any) -> Secret:
    if isinstance(value, Secret):
        return value
    if isinstance(value, str) and value:
        return Secret(value)
    raise ValueError("write !env NAME_OF_VARIABLE, or give the value as text")


Duration = Annotated[
    timedelta,
    BeforeValidator(_duration),
    WithJsonSchema(
        {"type": "string", "pattern": r"^(\d+(\.\d+)?\s*[smhdw]\s*)+$", "examples": ["15m", "1h 30m"]}
    ),
]
TimeZoneName = Annotated[str, BeforeValidator(_timezone)]
SecretText = Annotated[
    Secret,
    GetPydanticSchema(lambda _source, _handler: core_schema.no_info_plain_validator_function(_secret)),
    WithJsonSchema({"type": "string", "description": "!env NAME reads an environment variable"}),
]
