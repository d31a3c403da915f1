"""Pure. What is told of the people: skills with level, rate, country, days off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema, model_validator

from daemon.core.model import Rate, TimeOff
from daemon.core.public_holidays import countries, country_names
from daemon.setting_types import Duration, Expected, Settings, Text, nearest

LEVELS: Mapping[str, int] = {
    "beginner": 1,
    "basic": 2,
    "good": 3,
    "advanced": 4,
    "expert": 5,
}
_ALSO = {"learning": 1, "novice": 1, "junior": 2, "solid": 3, "medium": 3, "senior": 4, "very good": 4}
_RATE = re.compile(
    r"(?P<before>[A-Za-z]{3}|[€$£¥₱₹])?\s*(?P<amount>\d+(?:[.,]\d+)?)\s*"
    r"(?P<after>[A-Za-z]{3}|[€$£¥₱₹])?\s*(?:(?:/|per|an|a)\s*(?:h|hr|hour|std|stunde))?",
    re.IGNORECASE,
)
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₱": "PHP", "₹": "INR"}
_RANGE = re.compile(r"\s*(?:\.\.+|–|—|\bto\b|\buntil\b|\bbis\b|\s-\s)\s*")
_WEEK = timedelta(weeks=1)


def _level(value: Any) -> Any:
    if isinstance(value, bool):
        raise Expected("a level from 1 to 5, or one of " + ", ".join(LEVELS))
    text = str(value).strip().lower()
    if text in LEVELS or text in _ALSO:
        return LEVELS.get(text) or _ALSO[text]
    if not text.isdecimal() or not 1 <= int(text) <= 5:
        raise Expected("a level from 1 to 5, or one of " + ", ".join(LEVELS), nearest(text, LEVELS))
    return int(text)


def _rate(value: Any) -> Any:
    if isinstance(value, Rate):
        return value
    match = _RATE.fullmatch(str(value).strip())
    if match is None or (match["before"] and match["after"]):
        raise Expected("an hourly rate with its currency such as 12 EUR or $9.50")
    currency = match["before"] or match["after"]
    if not currency:
        raise Expected("a currency beside the rate, such as 12 EUR or $9.50")
    return Rate(float(match["amount"].replace(",", ".")), _SIGNS.get(currency, currency.upper()))


def _country(value: Any) -> Any:
    text = " ".join(str(value).replace("_", " ").split())
    known = country_names()
    if (code := known.get(text.lower())) is not None:
        return code
    meant = nearest(text, known) if len(text) > 3 else None
    raise Expected("a country such as DE, PH or Portugal", meant.title() if meant else None)


def _day(value: Any) -> date:
    try:
        return date.fromisoformat(str(value).strip())
    except ValueError:
        raise Expected("a day such as 2026-12-24, or days such as 2026-12-24 to 2027-01-02") from None


def _days_off(value: Any) -> Any:
    """A day, or days, as a mapping."""
    if isinstance(value, Mapping) or not isinstance(value, str | date):
        return value
    ends = _RANGE.split(str(value).strip())
    if len(ends) > 2:
        raise Expected("a day such as 2026-12-24, or days such as 2026-12-24 to 2027-01-02")
    return {"since": ends[0], "until": ends[-1]}


Level = Annotated[
    int,
    BeforeValidator(_level),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1, "maximum": 5}, {"enum": list(LEVELS)}]}),
]
RateText = Annotated[
    Rate,
    BeforeValidator(_rate),
    PlainSerializer(lambda rate: f"{rate.amount:g} {rate.currency}", return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "examples": ["12 EUR", "$9.50"]}),
]
"""What an hour costs, with its currency."""

Country = Annotated[
    str,
    BeforeValidator(_country),
    WithJsonSchema({"type": "string", "examples": ["DE", "PH", "US", "Portugal"]}),
]
Day = Annotated[
    date,
    BeforeValidator(_day),
    WithJsonSchema({"type": "string", "format": "date", "examples": ["2026-12-24"]}),
]


class SkillSettings(Settings):
    """A skill, and how good somebody is at it."""

    skill: Text = Field(description="The skill, in your own words.")
    level: Level | None = Field(
        default=None, description="1 to 5, or beginner, basic, good, advanced, expert; null: good."
    )


class TimeOffSettings(Settings):
    """Days somebody does not work."""

    since: Day = Field(description="The first day.")
    until: Day | None = Field(default=None, description="The last day; null: just the first.")
    note: Text | None = Field(default=None, description="Why, as explanations say it.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.until is not None and self.until < self.since:
            raise Expected("a last day that is not before the first")
        return self

    def value(self) -> TimeOff:
        """The same as the core knows it."""
        return TimeOff(self.since, self.until or self.since, self.note or "")


def _skill(value: Any) -> Any:
    """A text is short for the skill."""
    return {"skill": value} if isinstance(value, str) else value


def _one_or_many(value: Any) -> Any:
    return [value] if isinstance(value, str | date | Mapping) else value


Skill = Annotated[SkillSettings, BeforeValidator(_skill, json_schema_input_type=str | SkillSettings)]
Skills = Annotated[
    tuple[Skill, ...],
    BeforeValidator(_one_or_many, json_schema_input_type=tuple[str | SkillSettings, ...] | str),
]
"""Skills; a single one may be written without a list."""

DaysOff = Annotated[
    tuple[
        Annotated[TimeOffSettings, BeforeValidator(_days_off, json_schema_input_type=str | TimeOffSettings)],
        ...,
    ],
    BeforeValidator(_one_or_many, json_schema_input_type=tuple[str | TimeOffSettings, ...] | str),
]
"""Time off: days, or ranges of them."""


def wrong_region(country: str, region: str) -> str | None:
    """What is wrong with a region of a country, as the rest of a sentence, or None."""
    code = country_names().get(" ".join(country.replace("_", " ").split()).lower())
    if code is None:
        return None
    known = countries()[code]
    if region.strip() in known:
        return None
    if not known:
        return f"{code} has no regions with holidays of their own; leave it out"
    meant = nearest(region, known)
    return f"expected a region of {code}: {', '.join(known[:20])}" + (
        f"; did you mean '{meant}'?" if meant else ""
    )


def days_off(value: Any) -> Iterator[tuple[date, date]]:
    """First and last day of each time off that can be read, whatever else stands there."""
    for each in value if isinstance(value, list) else [value]:
        try:
            found = _days_off(each)
            if isinstance(found, Mapping) and found.get("since"):
                since = _day(found["since"])
                yield since, _day(found["until"]) if found.get("until") else since
        except Expected:
            continue


class TeamSettings(Settings):
    """What is told of work that nobody in the team can do."""

    hire_after: int | None = Field(
        default=5,
        ge=1,
        le=100,
        description="After so many tasks of one kind that nobody fits, hiring is proposed; null: never.",
    )
    hire_within: Duration = Field(default=4 * _WEEK, description="Within how long they have to come up.")
