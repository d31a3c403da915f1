"""Pure. How urgency grows with time, and how long a quadrant stays, as settings."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from pydantic import AfterValidator, Field

from daemon.config.second_opinions import ModelSettings, SemanticSettings
from daemon.core.model import UrgencyCurve
from daemon.setting_types import Duration, Expected, Settings

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_DEFAULT = UrgencyCurve()


def _between(least: timedelta, most: timedelta, words: str) -> AfterValidator:
    def check(value: timedelta) -> timedelta:
        if not least <= value <= most:
            raise Expected(f"a duration from {words}")
        return value

    return AfterValidator(check)


class ThresholdsSettings(Settings):
    """From which score a task counts as urgent or important."""

    urgent: float = Field(default=50.0, gt=0, le=100, description="Urgent from this score on.")
    important: float = Field(default=50.0, gt=0, le=100, description="Important from this score on.")
    margin: float = Field(
        default=6.0,
        ge=0,
        le=50,
        description="How far below it a score must fall to count no longer.",
    )


class JudgementSettings(Settings):
    """How urgency grows towards a date. It always grows smoothly, whatever is set here."""

    points_at_due: float = Field(
        default=_DEFAULT.at_due,
        ge=50,
        le=100,
        description="Points of urgency at the moment something is due; it grows on while it is overdue.",
    )
    card_half_time: Annotated[Duration, _between(_HOUR, 90 * _DAY, "1h to 90d")] = Field(
        default=timedelta(hours=_DEFAULT.half_card),
        description="How long before it is due a card has half of these points.",
    )
    event_half_time: Annotated[Duration, _between(_HOUR, 30 * _DAY, "1h to 30d")] = Field(
        default=timedelta(hours=_DEFAULT.half_event),
        description="The same for ordinary events, before they begin.",
    )
    stale_after: Annotated[Duration, _between(7 * _DAY, 1000 * _DAY, "7d to 1000d")] = Field(
        default=timedelta(days=_DEFAULT.stale_days),
        description="An overdue card that nobody touched for longer fades instead of screaming for ever.",
    )
    minimum_stay: Annotated[Duration, _between(timedelta(minutes=1), _DAY, "1m to 1d")] = Field(
        default=_HOUR,
        description="How long a new quadrant stays, unless somebody touches the card or the reason is clear.",
    )
    model: ModelSettings | None = Field(
        default=None,
        description="Optional: a language model is asked about tasks the judgement is unsure of.",
    )

    semantic: SemanticSettings = Field(
        default_factory=SemanticSettings,
        description="Optional: a sentence model on this machine says what a task is close to.",
    )

    def curve(self) -> UrgencyCurve:
        """As the core understands it."""
        return UrgencyCurve(
            at_due=self.points_at_due,
            half_card=self.card_half_time / _HOUR,
            half_event=self.event_half_time / _HOUR,
            stale_days=self.stale_after / _DAY,
        )

    @property
    def stay_hours(self) -> float:
        """The minimum stay in hours."""
        return self.minimum_stay / _HOUR
