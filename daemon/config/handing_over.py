"""Pure. What is written when work is handed over, and on which cards the daemon explains itself."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from daemon.setting_types import Settings, Text

ReceiptFor = Literal["delegated", "ask", "commanded", "all"]


def _several(value: object) -> object:
    return (value,) if isinstance(value, str) else value


class HandOverSettings(Settings):
    """What goes with work that is handed over, besides the label."""

    members: bool = Field(
        default=False, description="Whether the assistant is put on the card as a member; Trello tells them."
    )
    checklist: bool = Field(
        default=False, description="Whether the steps of the brief are written as a checklist."
    )
    checklist_name: Text = Field(default="Brief", description="What that checklist is called.")


class ReceiptsSettings(Settings):
    """The one comment on a card that says what was decided and why, and answers commands."""

    for_: Annotated[
        tuple[ReceiptFor, ...],
        BeforeValidator(_several, json_schema_input_type=ReceiptFor | tuple[ReceiptFor, ...]),
    ] = Field(
        default=("commanded",),
        alias="for",
        description="Which cards get one: delegated, ask (you have to decide), commanded (you wrote a "
        "command there), or all.",
    )
