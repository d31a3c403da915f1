"""Pure. Who else is asked about tasks the judgement is unsure of, as settings: nobody by default."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, model_validator

from daemon.setting_types import Expected, SecretText, Settings, Text, TextList


def _endpoint(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.query:
        raise Expected("an address such as http://localhost:11434/v1")
    return value.rstrip("/").removesuffix("/chat/completions")


class BudgetSettings(Settings):
    """How many questions are asked at most."""

    per_day: int = Field(default=200, ge=0, le=100_000, description="Questions a day, by the owner's clock.")
    per_cycle: int = Field(default=10, ge=1, le=1000, description="Questions in one cycle.")


class SemanticSettings(Settings):
    """A sentence model on this machine; needs the extra: pip install 'delegated[semantic]'."""

    enabled: bool = Field(default=False, description="Whether it is asked.")
    below_confidence: float = Field(
        default=1.0, ge=0, le=1, description="Only tasks the judgement is less sure of; 1: all."
    )


class ModelSettings(Settings):
    """A language model behind an OpenAI-compatible address; its answer is an opinion worth few points."""

    url: Annotated[Text, AfterValidator(_endpoint)] = Field(
        description="Where it answers: http://localhost:11434/v1 for Ollama, https://api.openai.com/v1."
    )
    name: Text = Field(description="The model, as the service calls it.")
    key: SecretText | None = Field(default=None, description="The key of the service, if it wants one.")
    key_file: Path | None = Field(
        default=None,
        description="A file with the key instead, read again when asked; relative to this file's folder.",
    )
    timeout_seconds: float = Field(
        default=20.0, ge=1, le=300, description="How long one answer may take; a cycle waits so long."
    )
    below_confidence: float = Field(
        default=0.6, ge=0, le=1, description="Only tasks the judgement is less sure of are asked about."
    )
    budget: BudgetSettings = Field(
        default_factory=BudgetSettings, description="How many questions are asked at most."
    )
    boards: TextList = Field(
        default=(),
        description="Boards and calendars, by name or id, whose titles and descriptions may be sent there; "
        "empty: none, so nothing is asked.",
    )

    @model_validator(mode="after")
    def _one_key(self) -> Self:
        if self.key is not None and self.key_file is not None:
            raise ValueError("key and key_file are both given: keep one")
        return self

    @property
    def timeout(self) -> timedelta:
        """The time-out as a duration."""
        return timedelta(seconds=self.timeout_seconds)
