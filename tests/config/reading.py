"""How these tests read a configuration: with sources of their own, so that connectors may change."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from textwrap import dedent
from typing import Literal, Self

import pytest
from pydantic import Field, field_validator, model_validator

from daemon.config import DaemonSettings, read_config
from daemon.errors import ConfigError
from daemon.setting_types import Duration, SecretText, Settings

FILE = Path("/srv/config.yaml")


class Boards(Settings):
    """A source as connectors declare theirs."""

    key: SecretText | None = Field(default=None, description="The key.")
    token: SecretText | None = None
    token_file: Path | None = None
    boards: Literal["all"] | list[str] = "all"
    days: int = Field(default=30, ge=1, le=366)
    timeout: Duration = timedelta(seconds=20)

    named: str = "boards"

    @field_validator("named")
    @classmethod
    def _known(cls, value: str) -> str:
        if value != "boards":
            raise ValueError(f"nobody knows {value}")
        return value

    @model_validator(mode="after")
    def _one_token(self) -> Self:
        if self.token and self.token_file:
            raise ValueError("token and token_file are both given: keep one")
        return self


class Calendars(Settings):
    """A second source."""

    token: SecretText | None = None


SOURCES: dict[str, type[Settings]] = {"trello": Boards, "google_calendar": Calendars}


def read(text: str, *, require_source: bool = False, **environ: str) -> DaemonSettings:
    """Read a configuration; raises ConfigError."""
    return read_config(
        dedent(text),
        path=FILE,
        connector_settings=SOURCES,
        environ=environ,
        require_source=require_source,
    )


def problems(text: str, *, require_source: bool = True, **environ: str) -> list[str]:
    """The problems of a configuration, without the folder of the file."""
    with pytest.raises(ConfigError) as caught:
        read(text, require_source=require_source, **environ)
    return [problem.removeprefix("/srv/") for problem in caught.value.problems]
