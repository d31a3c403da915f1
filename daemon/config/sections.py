"""Pure. The sections of the configuration as typed, frozen settings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from daemon.config.briefs import BriefsSettings
from daemon.config.follow_up import FollowUpSettings
from daemon.config.handing_over import HandOverSettings, ReceiptsSettings
from daemon.config.judgement import JudgementSettings, ThresholdsSettings
from daemon.config.labels import Label, LabelsSettings, OptionalColor
from daemon.config.quadrants import by_quadrant
from daemon.config.reminders import ColorsByQuadrant, RemindersSettings, default_colors
from daemon.config.team import Country, DaysOff, RateText, Skills, TeamSettings
from daemon.config.weekly import WeeklySettings
from daemon.config.working_hours import Hours, WorkingHoursSettings
from daemon.core.memory import HALF_LIFE_DAYS
from daemon.core.model import Action, Quadrant
from daemon.secret import Secret
from daemon.setting_types import (
    Duration,
    Expected,
    SecretText,
    Settings,
    Text,
    TextList,
    TimeZoneName,
)

_DATABASES = ("postgresql://", "postgresql+psycopg://", "sqlite://")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def _regular_expression(value: str) -> str:
    try:
        re.compile(value)
    except (re.error, OverflowError) as error:
        raise Expected(f"a regular expression ({error}); for plain words use `words`") from None
    return value


def _email(value: str) -> str:
    if not _EMAIL.fullmatch(value):
        raise Expected("an e-mail address such as maria@example.com")
    return value


def _database(value: Secret) -> Secret:
    if not value.reveal().startswith(_DATABASES):
        raise Expected("a URL that begins with postgresql://")
    return value


def _at_least_a_second(value: timedelta) -> timedelta:
    if value < timedelta(seconds=1):
        raise Expected("a duration of at least 1s")
    return value


def _name_alone(value: Any) -> Any:
    """A text is short for the name."""
    return {"name": value} if isinstance(value, str) else value


class PolicyByQuadrant(Settings):
    """What to do with the tasks of each quadrant."""

    Q1: Action = Field(description="What to do with urgent and important tasks.")
    Q2: Action = Field(description="What to do with important tasks.")
    Q3: Action = Field(description="What to do with urgent tasks.")
    Q4: Action = Field(description="What to do with the rest.")


class _Person(Settings):
    """What is told of owner and assistants alike."""

    rate: RateText | None = Field(
        default=None, description="What an hour of theirs costs, with its currency: 12 EUR."
    )
    country: Country | None = Field(
        default=None,
        description="Whose public holidays they keep: a code such as DE, or a name; null: none, and for "
        "assistants in the owner's zone those of the owner.",
    )
    region: Text | None = Field(
        default=None, description="The part of the country, where its holidays differ: BY, CA."
    )
    time_off: DaysOff = Field(
        default=(), description="Days off: 2026-12-24, or 2026-12-24 to 2027-01-02, or a list of these."
    )


class OwnerSettings(_Person):
    """The person the daemon works for."""

    name: Text = Field(description="The owner's name.")
    trello_member: TextList = Field(
        default=(),
        description="The owner's Trello user name, or several: whose commands in comments are followed. "
        "Empty: who types with the account of the token.",
    )
    timezone: TimeZoneName = Field(default="UTC", description="Where the owner lives, as an IANA zone.")
    working_hours: Hours = Field(
        default_factory=WorkingHoursSettings, description="When the owner works, by the owner's clock."
    )
    strengths: TextList = Field(default=(), description="What the owner is best at and rather keeps.")
    weaknesses: TextList = Field(default=(), description="What the owner rather hands over.")


class AssistantSettings(_Person):
    """Somebody work can be handed to."""

    name: Text = Field(description="The assistant's name, as it appears in labels and rules.")
    role: Text = Field(
        default="assistant",
        description="What they are: assistant, project manager, operations manager, designer …",
    )
    skills: Skills = Field(
        default=(), description="What they can do, in your own words, each with a level if you like."
    )
    trello_member: Text | None = Field(default=None, description="Their Trello user name.")
    email: Annotated[Text, AfterValidator(_email)] | None = Field(
        default=None, description="Their e-mail address."
    )
    timezone: TimeZoneName | None = Field(
        default=None, description="Where they live, as an IANA zone; null: as the owner."
    )
    working_hours: Hours | None = Field(
        default=None, description="When they work, by their own clock; null: as the owner."
    )
    hours_per_week: float | None = Field(
        default=None,
        gt=0,
        le=168,
        description="How many hours a week they have for the owner; null: no limit.",
    )
    boards: TextList = Field(
        default=(), description="The only boards and calendars whose work they get; empty: all."
    )
    clients: TextList = Field(
        default=(),
        description="The only clients whose work they get, as boards, lists, labels or titles name them; "
        "empty: all.",
    )
    label_color: OptionalColor = Field(
        default=None, description="The colour of their label; null: labels.assistant_color."
    )


class GoalSettings(Settings):
    """What the owner wants to reach; tasks that serve it are more important."""

    name: Text = Field(description="The goal, in your own words.")
    weight: float = Field(
        default=10.0, gt=0, le=100, description="How much it counts beside the other goals."
    )
    words: TextList = Field(default=(), description="Words that show a task serves this goal.")


class MatchSettings(Settings):
    """Which tasks a rule is about; all conditions that are given must hold."""

    words: TextList = Field(
        default=(), description="A word of title or description begins with one of these."
    )
    pattern: Annotated[Text, AfterValidator(_regular_expression)] | None = Field(
        default=None, description="A regular expression found in title or description."
    )
    lists: TextList = Field(default=(), description="The card is in one of these lists.")
    labels: TextList = Field(default=(), description="The card has one of these labels.")
    boards: TextList = Field(default=(), description="The task is on one of these boards or calendars.")
    people: TextList = Field(default=(), description="One of these people is on the task.")


class RuleSettings(Settings):
    """The owner's own words about some tasks; they win over every other judgement."""

    name: Text | None = Field(default=None, description="How `why` speaks of the rule.")
    match: MatchSettings = Field(default_factory=MatchSettings, description="Which tasks the rule is about.")
    quadrant: Quadrant | None = Field(default=None, description="Set the quadrant.")
    urgency: float = Field(
        default=0.0, ge=-100, le=100, description="Raise urgency by so many points; negative lowers it."
    )
    importance: float = Field(
        default=0.0, ge=-100, le=100, description="Raise importance by so many points; negative lowers it."
    )
    never_delegate: bool = Field(default=False, description="Only the owner does these tasks.")
    assistant: Text | None = Field(default=None, description="Who gets these tasks if handed over.")


class MemorySettings(Settings):
    """What is learned from the owner's decisions."""

    enabled: bool = Field(default=True, description="Whether similar tasks follow your earlier decisions.")
    half_life_days: float = Field(
        default=HALF_LIFE_DAYS,
        ge=1,
        le=36_500,
        description="After so many days a decision counts half.",
    )


class GuardSettings(Settings):
    """Refuses a whole plan when suspiciously much vanished or would be taken off."""

    enabled: bool = Field(default=True, description="Whether plans are looked at.")
    max_share: float = Field(
        default=0.5,
        gt=0,
        le=1,
        description="The largest share of tasks that may vanish, or of our labels taken off, at once.",
    )


class StoreSettings(Settings):
    """Where the daemon keeps what it wrote."""

    path: Path = Field(
        default=Path("delegated.sqlite3"),
        description="A file, made when missing; relative to this configuration's folder.",
    )
    url: Annotated[SecretText, AfterValidator(_database)] | None = Field(
        default=None, description="A PostgreSQL database instead: postgresql://user:password@host/name."
    )


Policy = Literal["article", "classic"] | Annotated[Mapping[Quadrant, Action], by_quadrant(PolicyByQuadrant)]


class FileSettings(Settings):
    """Everything in a configuration file but the connectors' sections."""

    mode: Literal["active", "observe"] = Field(
        default="active", description="active writes; observe only keeps plans and writes nothing."
    )
    policy: Policy = Field(
        default="article",
        description="What to do by quadrant: article (do, delegate, delegate, postpone), "
        "classic (do, schedule, delegate, postpone), or your own for Q1 to Q4.",
    )
    interval: Annotated[Duration, AfterValidator(_at_least_a_second)] = Field(
        default=timedelta(minutes=5), description="How long `run` waits between two cycles."
    )
    owner: OwnerSettings = Field(description="The person the daemon works for.")
    goals: tuple[
        Annotated[GoalSettings, BeforeValidator(_name_alone, json_schema_input_type=str | GoalSettings)], ...
    ] = Field(default=(), description="What the owner wants to reach.")
    assistants: tuple[AssistantSettings, ...] = Field(default=(), description="Who work can be handed to.")
    team: TeamSettings = Field(
        default_factory=TeamSettings, description="When hiring is proposed, because nobody fits."
    )
    rules: tuple[RuleSettings, ...] = Field(default=(), description="The owner's own words about some tasks.")
    thresholds: ThresholdsSettings = Field(
        default_factory=ThresholdsSettings, description="From which score a task is urgent or important."
    )
    judgement: JudgementSettings = Field(
        default_factory=JudgementSettings, description="How urgency grows with time."
    )
    memory: MemorySettings = Field(
        default_factory=MemorySettings, description="What is learned from your decisions."
    )
    labels: LabelsSettings = Field(default_factory=LabelsSettings, description="The labels written on cards.")
    hand_over: HandOverSettings = Field(
        default_factory=HandOverSettings, description="What goes with work that is handed over."
    )
    receipts: ReceiptsSettings = Field(
        default_factory=ReceiptsSettings, description="Where the daemon explains itself in a comment."
    )
    briefs: BriefsSettings = Field(
        default_factory=BriefsSettings, description="What assistants are told with the work they get."
    )
    reminders: RemindersSettings = Field(
        default_factory=RemindersSettings, description="When people are reminded, by quadrant."
    )
    follow_up: FollowUpSettings = Field(
        default_factory=FollowUpSettings, description="What keeps handed-over work from being forgotten."
    )
    colors: ColorsByQuadrant = Field(
        default_factory=default_colors, description="The colour of calendar events, by quadrant."
    )
    weekly: WeeklySettings = Field(
        default_factory=WeeklySettings, description="Cards made for you once a week: circle and digest."
    )
    guard: GuardSettings = Field(
        default_factory=GuardSettings, description="Refuses a plan that looks like a misreading."
    )
    store: StoreSettings = Field(
        default_factory=StoreSettings, description="Where the daemon keeps what it wrote."
    )


class DaemonSettings(FileSettings):
    """A whole configuration, read and found sound.

    `sources` holds the section of each connector that is present, by name. `path` is the file it was read
    from; `store.path` and the connectors' paths are absolute. `rule_places` says where each rule stands,
    such as "config.yaml:12".
    """

    sources: Mapping[str, Settings] = Field(default_factory=dict)
    path: Path = Path("config.yaml")
    rule_places: tuple[str, ...] = ()

    def assistant_label(self, name: str) -> Label:
        """The label of work for the assistant called `name`."""
        own = next((a.label_color for a in self.assistants if a.name == name), None)
        color = own or self.labels.assistant_color
        return Label(name=self.labels.assistant.replace("{name}", name), color=color)
