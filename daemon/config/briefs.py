"""Pure. What assistants are told with the work they get, as settings."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from daemon.config.labels import OptionalColor
from daemon.config.quadrants import none_word
from daemon.core.brief_rules import ENOUGH, REVIEW_HOURS
from daemon.setting_types import Settings, Text


def _switched_off(value: Any) -> Any:
    """`none` and `null` are no list."""
    return none_word(value)


class BriefsSettings(Settings):
    """What assistants are told with the work they get, and how much of it has to be said."""

    lint: bool = Field(
        default=True,
        description="Whether a card that says too little is labelled and asked about instead of handed over.",
    )
    threshold: int = Field(
        default=ENOUGH, ge=0, le=100, description="From which completeness, 0 to 100, a card is handed over."
    )
    folder: Path | None = Field(
        default=None,
        description="A folder of procedures (SOPs) as Markdown or YAML files, beside this file.",
    )
    list: Annotated[Text | None, BeforeValidator(_switched_off)] = Field(
        default="SOPs", description="Cards in lists of this name are procedures and no tasks; null: none."
    )
    review_hours: float = Field(
        default=REVIEW_HOURS,
        ge=0,
        le=80,
        description="How many of your working hours before it is due an assistant should be ready.",
    )
    decides: Text | None = Field(
        default=None, description="Who decides where neither card nor procedure says so; null: the owner."
    )
    label: Text = Field(default="Needs a brief", description="The label of cards that say too little.")
    label_color: OptionalColor = Field(
        default="sky_light", description="The colour of this label; null for none."
    )
