"""Pure. The `google_calendar:` section of the configuration."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from daemon.setting_types import Duration, SecretText, Settings, Text, TextList

SERVICE_PATH = "/calendar/v3"


class WorkRules(Settings):
    """Which events are tasks. The others only count as time that is taken."""

    calendars: TextList = Field(
        default=(), description="Only events of these calendars are tasks; empty: of all that are read."
    )
    words: TextList = Field(
        default=(), description="Only events with one of these in their title; empty: all."
    )
    ignore_words: TextList = Field(
        default=(), description="Events with one of these in their title are no tasks."
    )
    invitations: Literal["accepted", "all"] = Field(
        default="accepted", description="accepted: only invitations you accepted; all: also unanswered ones."
    )
    attendees: Literal["any", "alone", "others"] = Field(
        default="any", description="alone: only events without guests; others: only those with guests."
    )
    shortest: Duration | None = Field(default=None, description="Shorter events are no tasks; null: none is.")
    longest: Duration | None = Field(default=None, description="Longer events are no tasks; null: none is.")
    all_day: bool = Field(default=True, description="Whether events that last whole days can be tasks.")


class OwnCalendarSettings(Settings):
    """A calendar of our own, for the events of delegated and urgent cards."""

    enabled: bool = Field(
        default=False, description="Whether it is kept; it needs one more permission: sign in again."
    )
    name: Text = Field(default="Delegated", description="What the calendar is called when it is made.")
    deadlines: bool = Field(default=True, description="An event when the card is due.")
    check_ins: bool = Field(
        default=True, description="One event for each assistant with all they have in hand; see follow_up."
    )
    focus_blocks: bool = Field(
        default=True, description="Time of yours for what is urgent and important, in a free working hour."
    )


class MirrorSettings(Settings):
    """Where events go as cards, so that everything is on one board."""

    board: Text = Field(description="The Trello board, by name or id; one of those that are looked at.")
    list: Text = Field(description="The list on it for new cards, by name or id.")


class PushSettings(Settings):
    """Google tells of changes within seconds, if it can reach this machine by a public https address."""

    url: str = Field(description="Where Google reaches what listens below: https://hooks.example.com/google.")
    listen: str = Field(
        default="127.0.0.1:8788",
        description="Where this machine listens; put a proxy or tunnel with https in front.",
    )

    @field_validator("url")
    @classmethod
    def _callback(cls, value: str) -> str:
        parts = urlsplit(value.strip())
        # Plain http is for the sandbox on this machine alone.
        local = parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost", "::1")
        if not parts.hostname or not (parts.scheme == "https" or local):
            raise ValueError("expected a public address such as https://hooks.example.com/google")
        return value.strip()

    @field_validator("listen")
    @classmethod
    def _place(cls, value: str) -> str:
        host, _, port = value.strip().rpartition(":")
        if not host or not port.isdecimal() or not 0 < int(port) < 65536:
            raise ValueError("expected an address and a port such as 127.0.0.1:8788")
        return value.strip()

    @property
    def place(self) -> tuple[str, int]:
        """Host and port to listen on."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)


class GoogleCalendarSettings(Settings):
    """Which calendars are read, how far, and how we sign in."""

    base_url: str = Field(
        "https://www.googleapis.com", description="Where the Calendar API answers; change it for the sandbox."
    )
    token: SecretText | None = Field(
        None, description="A ready-made access token. For the sandbox and tests; Google's own last one hour."
    )
    token_file: Path = Field(
        Path("credentials/google-token.json"),
        description="Where the sign-in is kept (only you can read it); relative to this file.",
    )
    client_file: Path | None = Field(
        None, description="The Desktop client JSON downloaded from Google's console; needed to sign in."
    )
    service_account_file: Path | None = Field(
        default=None, description="The JSON key of a service account, instead of signing in; never ends."
    )
    subject: Text | None = Field(
        default=None,
        description="In whose name the service account acts; needs domain-wide delegation (Workspace).",
    )
    calendars: tuple[str, ...] = Field(
        ("primary",), min_length=1, description="Calendars to read, by name or id; `primary` is your own."
    )
    tasks: WorkRules = Field(
        default_factory=WorkRules, description="Which events are tasks; the others only take time."
    )
    own_calendar: OwnCalendarSettings = Field(
        default_factory=OwnCalendarSettings, description="A calendar of our own; off by default."
    )
    mirror_to: MirrorSettings | None = Field(
        default=None, description="Optional: show events that are tasks as cards in a list on Trello, too."
    )
    push: PushSettings | None = Field(
        default=None, description="Optional: have Google tell of changes at once, for `delegated run`."
    )
    days_back: int = Field(30, ge=0, le=366, description="Events that ended longer ago are not looked at.")
    days_ahead: int = Field(90, ge=1, le=366, description="Events that start later are not looked at.")
    write_days_ahead: int = Field(
        14, ge=1, le=366, description="Reminders and colour are set only on events starting this soon."
    )
    reconcile_every: Duration = Field(
        timedelta(days=7), description="How often a calendar is read whole, although nothing asks for it."
    )
    timeout: Duration = Field(timedelta(seconds=20), description="How long to wait for one answer.")
    max_share: float = Field(
        0.8, gt=0, le=1, description="Share of Google's 600 requests a minute that we may use."
    )

    @field_validator("base_url")
    @classmethod
    def _address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("expected an address such as https://www.googleapis.com")
        return value.rstrip("/").removesuffix(SERVICE_PATH)

    @field_validator("calendars")
    @classmethod
    def _named(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not all(name.strip() for name in value):
            raise ValueError("expected a name or an id for each calendar")
        return tuple(dict.fromkeys(name.strip() for name in value))

    @field_validator("reconcile_every", "timeout")
    @classmethod
    def _positive(cls, value: timedelta) -> timedelta:
        if value <= timedelta(0):
            raise ValueError("expected a duration longer than nothing")
        return value

    @model_validator(mode="after")
    def _window(self) -> Self:
        if self.write_days_ahead > self.days_ahead:
            raise ValueError(
                f"expected write_days_ahead ({self.write_days_ahead}) not to be more than "
                f"days_ahead ({self.days_ahead})"
            )
        return self

    @model_validator(mode="after")
    def _subject_of_an_account(self) -> Self:
        if self.subject is not None and self.service_account_file is None:
            raise ValueError("expected service_account_file beside subject")
        return self

    @property
    def root_url(self) -> str:
        """The address with a slash at its end and without the API's path."""
        return self.base_url + "/"
