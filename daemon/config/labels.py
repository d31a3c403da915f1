"""Pure. Which labels the daemon writes on cards, and their colours."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BeforeValidator, Field

from daemon.config.quadrants import by_quadrant, frozen_by_quadrant, none_word
from daemon.core.model import Quadrant
from daemon.setting_types import Expected, Settings, Text, nearest

LabelColor = Literal[
    "yellow", "purple", "blue", "red", "green", "orange", "black", "sky", "pink", "lime",
    "yellow_dark", "purple_dark", "blue_dark", "red_dark", "green_dark",
    "orange_dark", "black_dark", "sky_dark", "pink_dark", "lime_dark",
    "yellow_light", "purple_light", "blue_light", "red_light", "green_light",
    "orange_light", "black_light", "sky_light", "pink_light", "lime_light",
]  # fmt: skip
"""Trello's 30 label colours; null is a label without colour."""

_COLORS: tuple[str, ...] = get_args(LabelColor)
_ALLOWED_COLORS = f"one of {', '.join(_COLORS[:10])}, any of them with _dark or _light, or null"


def _color(value: Any) -> Any:
    """A colour as Trello spells it: "dark red", "red-dark" and "RED_DARK" are slips of red_dark."""
    value = none_word(value)
    if value is None or value in _COLORS:
        return value
    words = sorted(re.split(r"[\s_-]+", str(value).strip().lower()))
    meant = next((color for color in _COLORS if sorted(color.split("_")) == words), None)
    raise Expected(_ALLOWED_COLORS, meant or nearest(str(value), _COLORS))


OptionalColor = Annotated[LabelColor | None, BeforeValidator(_color)]


class Label(Settings):
    """One label: its name and colour."""

    name: Text = Field(description="The text of the label.")
    color: OptionalColor = Field(default=None, description="The colour of the label; null for none.")


class Q1Label(Label):
    """The label of tasks that are urgent and important."""

    name: Text = Field(default="Q1 Urgent + important", description="The text of the label.")
    color: OptionalColor = Field(default="red", description="The colour of the label; null for none.")


class Q2Label(Label):
    """The label of tasks that are important, not urgent."""

    name: Text = Field(default="Q2 Important", description="The text of the label.")
    color: OptionalColor = Field(default="yellow", description="The colour of the label; null for none.")


class Q3Label(Label):
    """The label of tasks that are urgent, not important."""

    name: Text = Field(default="Q3 Urgent", description="The text of the label.")
    color: OptionalColor = Field(default="orange", description="The colour of the label; null for none.")


class Q4Label(Label):
    """The label of tasks that are neither."""

    name: Text = Field(default="Q4 Later", description="The text of the label.")
    color: OptionalColor = Field(default="black_light", description="The colour of the label; null for none.")


def _short_form(value: Any) -> Any:
    """A text is short for the name."""
    return {"name": value} if isinstance(value, str) else value


class QuadrantLabels(Settings):
    """One label for each quadrant; a text is short for its name."""

    Q1: Annotated[Q1Label, BeforeValidator(_short_form, json_schema_input_type=str | Q1Label)] = Field(
        default_factory=Q1Label, description="Urgent and important: name, or name and colour."
    )
    Q2: Annotated[Q2Label, BeforeValidator(_short_form, json_schema_input_type=str | Q2Label)] = Field(
        default_factory=Q2Label, description="Important: name, or name and colour."
    )
    Q3: Annotated[Q3Label, BeforeValidator(_short_form, json_schema_input_type=str | Q3Label)] = Field(
        default_factory=Q3Label, description="Urgent: name, or name and colour."
    )
    Q4: Annotated[Q4Label, BeforeValidator(_short_form, json_schema_input_type=str | Q4Label)] = Field(
        default_factory=Q4Label, description="Neither: name, or name and colour."
    )


def _pattern(value: str) -> str:
    """Only {name} may stand in braces, and it has to: otherwise all assistants had one label."""
    try:
        places = [name for _, name, _, _ in string.Formatter().parse(value) if name is not None]
    except ValueError:
        places = []
    if places != ["name"] or "{name}" not in value:
        raise Expected("a text with {name} in it, where the assistant's name goes")
    return value


class LabelsSettings(Settings):
    """The labels written on cards."""

    quadrants: Annotated[Mapping[Quadrant, Label], by_quadrant(QuadrantLabels)] = Field(
        default_factory=lambda: frozen_by_quadrant(QuadrantLabels()),
        description="One label for each quadrant: a name, or name and colour.",
    )
    assistant: Annotated[Text, AfterValidator(_pattern)] = Field(
        default="Delegate: {name}",
        description="The label of work for an assistant; {name} becomes the assistant's name.",
    )
    assistant_color: OptionalColor = Field(
        default="purple", description="The colour of the assistants' labels; null for none."
    )
