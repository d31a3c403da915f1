"""Pure. The regular work for the owner as settings: circle, digest, hire briefs; where and when."""

from __future__ import annotations

from datetime import time
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema, model_validator

from daemon.config.working_hours import DAYS, ClockTime
from daemon.core.own_cards import Place
from daemon.core.week import Appointment
from daemon.core.weekly_rules import DigestParts, WeeklyRules
from daemon.setting_types import Expected, Settings, Text


def _weekday(value: Any) -> Any:
    text = str(value).strip().lower()
    found = [number for number, day in enumerate(DAYS) if text.startswith(day)]
    if not found:
        raise Expected("a weekday such as mon or friday")
    return found[0]


Weekday = Annotated[
    int,
    BeforeValidator(_weekday),
    PlainSerializer(lambda day: DAYS[day], return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "examples": ["mon", "fri"]}),
]


class CircleSettings(Settings):
    """The card on which you circle what matters most."""

    enabled: bool = Field(default=True, description="Whether there is one each week.")
    day: Weekday = Field(
        default=0, description="On which day it comes.", json_schema_extra={"default": "mon"}
    )
    time: ClockTime = Field(default=time(7), description="From which time on, by your clock.")


class DigestSettings(Settings):
    """The card that looks back on the week."""

    enabled: bool = Field(default=True, description="Whether there is one each week.")
    day: Weekday = Field(
        default=4,
        description="On which day it comes; before Thursday it tells of the week before.",
        json_schema_extra={"default": "fri"},
    )
    time: ClockTime = Field(default=time(15), description="From which time on, by your clock.")
    swot: bool = Field(default=True, description="Strengths, weaknesses, opportunities, threats of the team.")
    procedures: bool = Field(default=True, description="Tasks that come back, worth a written procedure.")
    learning: bool = Field(default=True, description="Who could learn a skill that is missing.")
    rules: bool = Field(default=True, description="Rules that your decisions ask for.")


class WeeklySettings(Settings):
    """Cards made for you, once a week each. Without a board none is ever made."""

    board: Text | None = Field(
        default=None, description="The board these cards go to, by name or id; null: none are made."
    )
    list: Text | None = Field(default=None, description="The list there, by name or id.")
    circle: CircleSettings = Field(
        default_factory=CircleSettings, description="Circle what matters most, hand over the rest."
    )
    digest: DigestSettings = Field(default_factory=DigestSettings, description="The look back on the week.")
    hire: bool = Field(
        default=True, description="A brief for hiring, once for each kind of work that nobody fits."
    )

    @model_validator(mode="after")
    def _list_on_a_board(self) -> Self:
        if (self.board is None) != (self.list is None):
            raise Expected("board and list together: where the cards go")
        return self

    def value(self) -> WeeklyRules:
        """As the core understands it."""
        place = Place(self.board, self.list) if self.board is not None and self.list is not None else None
        digest = self.digest
        return WeeklyRules(
            place=place,
            circle=Appointment(self.circle.day, self.circle.time) if self.circle.enabled else None,
            digest=Appointment(digest.day, digest.time) if digest.enabled else None,
            hire=self.hire,
            parts=DigestParts(digest.swot, digest.procedures, digest.learning, digest.rules),
        )
