"""Pure. The words of the product as frozen values: tasks, assessments, decisions, ledger entries."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Literal

Value = None | bool | int | str | tuple[tuple[str, int], ...]
"""What one field can hold: a label id, minutes, a colour, a mark, or (method, minutes) pairs."""


class Quadrant(StrEnum):
    """Eisenhower's four fields. Q1 urgent and important, Q2 important, Q3 urgent, Q4 neither."""

    Q1 = "Q1"
    Q2 = "Q2"
    Q3 = "Q3"
    Q4 = "Q4"

    @property
    def urgent(self) -> bool:
        return self in (Quadrant.Q1, Quadrant.Q3)

    @property
    def important(self) -> bool:
        return self in (Quadrant.Q1, Quadrant.Q2)

    @staticmethod
    def of(*, urgent: bool, important: bool) -> Quadrant:
        """The quadrant of two yes-or-no answers."""
        if important:
            return Quadrant.Q1 if urgent else Quadrant.Q2
        return Quadrant.Q3 if urgent else Quadrant.Q4


class Action(StrEnum):
    """What ought to happen with a task."""

    DO = "do"
    DELEGATE = "delegate"
    SCHEDULE = "schedule"
    POSTPONE = "postpone"
    ASK = "ask"


class Kind(StrEnum):
    """Whether work happens once or comes back."""

    ONE_OFF = "one-off"
    RECURRING = "recurring"


class Complexity(StrEnum):
    """Whether a one-page instruction is enough at little risk, or it takes judgement or authority."""

    ROUTINE = "routine"
    SPECIALISED = "specialised"


class Shape(StrEnum):
    """Where a task was written down: a Trello card or a calendar event."""

    CARD = "card"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class TaskId:
    """One task, or one container of tasks, in one source."""

    source: str
    key: str

    def __str__(self) -> str:
        return f"{self.source}:{self.key}"


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, in UTC."""

    at: datetime

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError(f"a moment needs a time zone: {self.at!r}")
        object.__setattr__(self, "at", self.at.astimezone(UTC))


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, which is not a moment: it begins and ends by somebody's zone."""

    on: date


When = Moment | Day


@dataclass(frozen=True, slots=True)
class Label:
    """A label as it stands on a board or card."""

    id: str
    name: str
    color: str | None = None


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One line of a checklist."""

    name: str
    done: bool
    due: Moment | None = None


@dataclass(frozen=True, slots=True)
class Checklist:
    """A checklist as it stands on a card."""

    id: str
    name: str
    items: tuple[CheckItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One card or one event, with everything judging and planning need.

    `due` is the due date of a card and the start of an event; `ends` the end of an event.
    `reminder` is what stands: minutes before due on a card (None: nobody chose one), (method, minutes)
    pairs on an event (None: the calendar's defaults). `set_aside` says in words why a task is left alone.
    `estimate_hours` is how long it takes, as far as it is known. `version` orders what was seen: a card's
    dateLastActivity, an event's etag. `touched` is the version of the last activity that was not ours, as
    far as it is known (empty: unknown). `fields` are the filled custom fields, (name, value) as people see
    them; `color` is an event's colour or that of a card's cover. `declined`: the owner said no to this event.
    `checklist` are the items of all `checklists`. `comments` tell nothing unless `comments_read`.
    """

    id: TaskId
    shape: Shape
    title: str
    container: str = ""
    container_name: str = ""
    description: str = ""
    list_name: str = ""
    labels: tuple[Label, ...] = ()
    members: tuple[str, ...] = ()
    due: When | None = None
    start: When | None = None
    ends: When | None = None
    done: bool = False
    closed: bool = False
    recurring: bool = False
    set_aside: str | None = None
    declined: bool = False
    estimate_hours: float | None = None
    reminder: Value = None
    color: str | None = None
    mark: str | None = None
    checklist: tuple[CheckItem, ...] = ()
    checklists: tuple[Checklist, ...] = ()
    comments: tuple[Comment, ...] = ()
    comments_read: bool = False
    people: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    url: str = ""
    short_link: str = ""
    created: datetime | None = None
    version: str = ""
    touched: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """What somebody wrote on a task, the `text` as it stands now.

    `author` is a user name (empty: no longer known), `at` when it was first written. `ours`: written with our
    account; as that may be the owner's too, `by_program` tells whether a program wrote it or a person.
    """

    id: str
    text: str
    author: str
    at: datetime
    ours: bool = False
    by_program: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """A board or a calendar: where tasks live, and which labels it offers."""

    id: str
    name: str
    labels: tuple[Label, ...] = ()
    members: tuple[str, ...] = ()
    writable: bool = True
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEvent:
    """An event in the calendar of our own, as it stands there; `version` is its etag.

    `text` is its description, `remind` the minutes before it at which it rings (None: never, or otherwise).
    """

    key: str
    begin: datetime
    end: datetime
    title: str
    version: str = ""
    text: str = ""
    remind: int | None = None

    @property
    def value(self) -> str:
        """Everything about it that a person can change and we write, as one text."""
        return "|".join((self.begin.isoformat(), self.end.isoformat(), self.title))

    @classmethod
    def of(cls, key: str, value: str, version: str = "") -> OwnEvent:
        """Back from `value`."""
        begin, end, title = value.split("|", 2)
        return cls(
            key=key,
            begin=datetime.fromisoformat(begin),
            end=datetime.fromisoformat(end),
            title=title,
            version=version,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """All that one source showed in one pull. `unread` names containers that failed, with a sentence each.

    `missing` says what the configuration names and the source does not have; `notes` is worth knowing.
    `own_events` are those in the calendar of our own; None when there is to be none, or it was not read.
    """

    source: str
    tasks: tuple[Task, ...] = ()
    containers: tuple[Container, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()
    missing: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    own_events: tuple[OwnEvent, ...] | None = None


@dataclass(frozen=True, slots=True)
class NoSnapshot:
    """A source that could not be read: not the same as an empty one."""

    source: str
    reason: str
    needs_owner: bool = False


# --- who -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When somebody works: weekdays (Monday is 0) from `start` to `end` by their own clock."""

    days: tuple[int, ...] = (0, 1, 2, 3, 4)
    start: time = time(9)
    end: time = time(17)


@dataclass(frozen=True, slots=True)
class Rate:
    """What an hour costs; `currency` is a code such as EUR, or a sign."""

    amount: float
    currency: str = "EUR"

    def __str__(self) -> str:
        return f"{self.amount:g} {self.currency}/h"


@dataclass(frozen=True, slots=True)
class TimeOff:
    """Days somebody does not work, both ends included; no `until`: without end."""

    since: date
    until: date | None
    note: str = ""

    def covers(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """The person the daemon works for. Strengths and weaknesses are free text, one skill each.

    `country` (ISO 3166) and `region` tell the public holidays; without a country there are none.
    """

    name: str
    timezone: str = "UTC"
    working_hours: WorkingHours = WorkingHours()
    strengths: tuple[str, ...] = ()
    weaknesses: tuple[str, ...] = ()
    rate: Rate | None = None
    country: str | None = None
    region: str | None = None
    time_off: tuple[TimeOff, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Assistant:
    """Somebody work can be handed to. `skills` are free text as the owner would type them.

    `levels` says for some of the skills how good they are at it, 1 (beginner) to 5 (expert). `boards` are the
    only boards and calendars, `clients` the only clients, whose work they may see; empty: all.
    """

    name: str
    role: str = "assistant"
    skills: tuple[str, ...] = ()
    levels: tuple[tuple[str, int], ...] = ()
    rate: Rate | None = None
    country: str | None = None
    region: str | None = None
    time_off: tuple[TimeOff, ...] = ()
    boards: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()
    trello_member: str | None = None
    email: str | None = None
    timezone: str | None = None
    working_hours: WorkingHours | None = None
    hours_per_week: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What the owner wants to reach; a task that serves it gains up to `weight` points of importance."""

    name: str
    weight: float = 10.0
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The owner's own words. All given conditions must hold; an empty condition always holds.

    Conditions are compared without regard to case. `words` match at word starts in title and description,
    `pattern` is a regular expression on the same text; lists, labels, boards and people match whole names.
    """

    name: str
    words: tuple[str, ...] = ()
    pattern: str | None = None
    lists: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    boards: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    quadrant: Quadrant | None = None
    urgency: float = 0.0
    importance: float = 0.0
    never_delegate: bool = False
    assistant: str | None = None
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """From which score a task counts as urgent or important, and how far below it must fall to lose that.

    A quadrant stays for `minimum_stay` hours, unless somebody touches the task or the score is twelve points
    beyond its threshold.
    """

    urgent: float = 50.0
    important: float = 50.0
    margin: float = 6.0
    minimum_stay: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyCurve:
    """How urgency grows towards a date.

    `at_due` points at the moment something is due; half of them `half_card` hours before a card is due and
    `half_event` hours before an ordinary event begins. After `stale_days` without a touch a card fades.
    """

    at_due: float = 80.0
    half_card: float = 70.0
    half_event: float = 24.0
    stale_days: float = 45.0

    @property
    def highest(self) -> float:
        """What the points of a card approach that is long overdue."""
        return self.at_due + 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """All that judging needs to know of the owner and the team."""

    owner: Owner
    assistants: tuple[Assistant, ...] = ()
    goals: tuple[Goal, ...] = ()
    rules: tuple[Rule, ...] = ()
    thresholds: Thresholds = Thresholds()
    curve: UrgencyCurve = UrgencyCurve()


# --- judgement -----------------------------------------------------------------------------------------

Axis = Literal[
    "urgency", "importance", "owner", "assistant", "kind", "complexity", "estimate", "confidence", "decision"
]


@dataclass(frozen=True, slots=True)
class Term:
    """One named summand of a score, or one step of a decision: printed by `why`."""

    axis: Axis
    text: str
    points: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """Scores 0–100, quadrant and reasons of one task.

    `owner_only` says in words why only the owner can do it, or is None. `category` and `skills` are kinds of
    work, `skills` the likeliest first. `confidence` is how often such an answer is right, 0–1.
    The terms of an axis add up to its score before it is cut to 0–100.
    """

    urgency: float
    importance: float
    quadrant: Quadrant
    owner_only: str | None = None
    category: str | None = None
    skills: tuple[str, ...] = ()
    kind: Kind = Kind.ONE_OFF
    complexity: Complexity = Complexity.ROUTINE
    estimate_hours: float = 1.0
    confidence: float = 0.5
    terms: tuple[Term, ...] = ()

    @property
    def urgent(self) -> bool:
        return self.quadrant.urgent

    @property
    def important(self) -> bool:
        return self.quadrant.important


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How well one assistant suits one task; higher is better, `fits` when it is good enough to hand over."""

    assistant: str
    score: float
    fits: bool
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What ought to happen with a task, and why, in the order it was decided.

    `needs_brief`: it would be handed over if the card said enough.
    """

    action: Action
    quadrant: Quadrant | None
    assistant: str | None = None
    best_assistant: str | None = None
    leave_alone: str | None = None
    needs_brief: bool = False
    reasons: tuple[Term, ...] = ()


# --- ledger --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Field:
    """One spot of a task that is written singly.

    `kind` is label, reminder, color, mark, event (a whole one of ours) or definition (a label of a board).
    For labels and definitions `key` names the label by meaning, such as `quadrant/Q1` or `assistant/Maria`;
    for a member it is the user name. Comments and checklists of ours are named by their purpose and hold an
    id; the text of the same name holds a digest of what we wrote there.
    """

    kind: str
    key: str = ""

    @property
    def group(self) -> str:
        """What a person decides at once: all quadrant labels are one group, all that tells who is another."""
        if self.kind in ("label", "comment"):
            return self.key.split("/", 1)[0]
        if self.kind == "member":
            return "assistant"
        if self.kind == "field" and self.key == "done":
            return "done"
        if self.kind == "text":
            return "checklist" if self.key == "brief" else self.key
        return str(self) if self.kind == "definition" else self.kind

    def __str__(self) -> str:
        return f"{self.kind}:{self.key}" if self.key else self.kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Owned:
    """What we last wrote to one field, and what stood there before our first write.

    `stamp` is not before the time of our write by the service's clock; `touched` is the version the task
    had when a person last touched it, as far as we knew.
    """

    value: Value
    before: Value = None
    stamp: str = ""
    touched: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """A field group a person changed after us. `value` is what they chose: a quadrant, a name, or None."""

    group: str
    value: str | None
    reason: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """A write noted before it was sent, whose outcome is not yet known."""

    id: int
    field: Field
    before: Value
    after: Value
    guard: str = ""
    touched: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A comment whose commands were followed or refused: never followed again.

    `said` are its commands as one text; a comment that says others since is heard anew. `answer` is what the
    receipt says to it, or empty; `author` a user name.
    """

    comment: str
    said: str
    answer: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All the ledger knows of one task. `heard` are comments by their id."""

    owned: dict[Field, Owned] = field(default_factory=dict)
    locks: dict[str, Lock] = field(default_factory=dict)
    intents: tuple[Intent, ...] = ()
    heard: dict[str, Heard] = field(default_factory=dict)


EMPTY_RECORD = Record()
