"""Query parameters: read with their types, refused with Google's words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from connectors.google_calendar.stand_in.errors import invalid, invalid_parameter
from connectors.google_calendar.stand_in.times import BadTime, parse_instant, zone


class Parameters:
    """The query of one request; a parameter may come several times."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in pairs:
            self._values.setdefault(name, []).append(value)

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def text(self, name: str) -> str | None:
        """The last value, None when absent or empty."""
        values = self._values.get(name)
        return (values[-1] or None) if values else None

    def all(self, name: str) -> list[str]:
        """Every value of a repeatable parameter."""
        return self._values.get(name, [])

    def flag(self, name: str) -> bool | None:
        """True, False, or None when absent. Raises ApiError 400 for other words."""
        value = self.text(name)
        if value is None:
            return None
        if value.lower() not in ("true", "false"):
            raise invalid_parameter(name, f"Invalid boolean value: '{value}'.")
        return value.lower() == "true"

    def number(self, name: str, least: int, most: int = 2**31 - 1) -> int | None:
        """A whole number within bounds. Raises ApiError 400 outside them."""
        value = self.text(name)
        if value is None:
            return None
        try:
            found = int(value)
        except ValueError as problem:
            raise invalid_parameter(name, f"Invalid integer value: '{value}'.") from problem
        if not least <= found <= most:
            allowed = f"[{least}, {most}]"
            message = f"Invalid value '{found}'. Values must be within the range: {allowed}"
            raise invalid_parameter(name, message)
        return found

    def word(self, name: str, allowed: Iterable[str]) -> str | None:
        """One of a list of words. Raises ApiError 400 for any other."""
        value = self.text(name)
        choices = list(allowed)
        if value is not None and value not in choices:
            listed = ", ".join(choices)
            raise invalid_parameter(name, f"Invalid value '{value}'. Allowed values: [{listed}]")
        return value

    def moment(self, name: str) -> datetime | None:
        """An RFC 3339 moment in UTC; the offset is mandatory. Raises ApiError 400."""
        value = self.text(name)
        if value is None:
            return None
        try:
            # A "+" that a client forgot to encode arrives as a space.
            return parse_instant(value.replace(" ", "+"))
        except BadTime as problem:
            raise invalid("Bad Request", location=name) from problem

    def zone_name(self, name: str) -> str | None:
        """An IANA zone. Raises ApiError 400 for other names."""
        value = self.text(name)
        if value is None:
            return None
        try:
            return zone(value).key
        except BadTime as problem:
            raise invalid("Invalid time zone.", location=name) from problem
