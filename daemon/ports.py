"""What the daemon needs from the world: connectors, a mirror of what they showed, a ledger, a clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol, runtime_checkable

from daemon.core.activity import Activity
from daemon.core.changes import Change, ChangeKind
from daemon.core.free_time import Span
from daemon.core.memory import Correction
from daemon.core.model import Field, Lock, Record, Snapshot, TaskId, Value
from daemon.core.second_opinion import AskRules, SecondOpinion, Wording
from daemon.core.spoken import Spoken

Progress = Callable[[str, int, int | None], None]
"""Called with (what, done, total or None) so that a terminal can show a bar."""


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """The current moment in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never jump."""
        ...

    def wait(self, seconds: float) -> bool:
        """Wait; True when the wait was ended because the process shall stop."""
        ...

    @property
    def stopped(self) -> bool:
        """Whether the process shall stop."""
        ...


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where reading one container goes on (the service's token or date), and when it was last read whole."""

    value: str
    read_whole_at: datetime


class Mirror(Protocol):
    """What one source last showed, kept over restarts so that only what changed is read again.

    Items are the service's own JSON texts by key; only the source's mapping understands them.
    Each call is one transaction: a cursor never says more than the items beside it.
    """

    def cursor(self, container: str) -> Cursor | None:
        """Where reading `container` goes on, or None when it was never read whole."""
        ...

    def items(self, container: str) -> Mapping[str, str]:
        """All items of `container` by key."""
        ...

    def replace(self, container: str, items: Mapping[str, str], cursor: Cursor) -> None:
        """The container was read whole: these are all its items."""
        ...

    def merge(
        self, container: str, changed: Mapping[str, str], removed: Iterable[str], cursor: Cursor
    ) -> None:
        """The container was read from its cursor on: only these items changed or went away."""
        ...

    def forget(self, container: str) -> None:
        """The container is no longer looked at."""
        ...

    def containers(self) -> Sequence[str]:
        """Every container that has a cursor."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A write that certainly happened.

    `stamp` is not before its time on the server (ISO 8601, milliseconds), or empty. `value` is what
    the service chose itself: the id of a created label.
    """

    stamp: str = ""
    value: Value = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of `check`: what was looked at, whether it is well, and what to do when it is not."""

    subject: str
    ok: bool
    text: str
    warning: bool = False


class Connector(Protocol):
    """One service. It knows how to read and write, never why something is written."""

    name: str

    def pull(self, mirror: Mirror, *, now: datetime, progress: Progress) -> Snapshot:
        """Read what changed and return everything that stands.

        Raises NotAuthorised, Unavailable. A container that fails alone is named in `Snapshot.unread`.
        """
        ...

    def write(self, changes: Sequence[Change]) -> Written:
        """Carry out changes of ONE task (or container) that `together` puts into one call.

        Raises Refused (this item only), Uncertain (sent, answer lost), Unavailable (certainly not
        written), NotAuthorised.
        """
        ...

    def together(self, changes: Sequence[Change]) -> Sequence[Sequence[Change]]:
        """Split the changes of one task into the calls that carry them out, in order."""
        ...

    def check(self, *, now: datetime) -> Sequence[Finding]:
        """Look at credentials, permissions and reachability; never raises for what it finds."""
        ...


@runtime_checkable
class Hinting(Protocol):
    """A connector whose service can tell of changes between two pulls. Pulls stay the truth."""

    def hints(self, wake: Callable[[], None]) -> AbstractContextManager[None]:
        """While open, `wake` is called, from any thread, when something may have changed.

        Raises ConfigError when nothing can be received.
        """
        ...


@runtime_checkable
class KnowsBusy(Protocol):
    """A connector that can tell when the owner's time is taken."""

    def busy(self, mirror: Mirror, *, now: datetime) -> Sequence[Span] | None:
        """What was last read, without asking the service; None when nothing ever was."""
        ...


@dataclass(frozen=True, slots=True)
class Credential:
    """What is known of a source's credentials. `expires` is None for those that never end."""

    expires: datetime | None


@runtime_checkable
class Credentialed(Protocol):
    """A connector that can tell how long its credentials are good for."""

    def credential(self, mirror: Mirror) -> Credential | None:
        """What was last heard, without asking the service; None when nothing is known."""
        ...


class Adviser(Protocol):
    """Somebody who can be asked for second opinions on the words of tasks, up to `at_once` in one call."""

    rules: AskRules
    at_once: int

    def ask(self, wordings: Sequence[Wording]) -> Sequence[SecondOpinion | None]:
        """An opinion on each; None where the answer cannot be used. Raises Unavailable, NotAuthorised."""
        ...

    def check(self) -> Finding:
        """Whether somebody answers; never raises for what it finds."""
        ...


# --- store ---------------------------------------------------------------------------------------------


class Outcome(StrEnum):
    """What is known of a write. Only LANDED and OPEN may stand in the service."""

    OPEN = "open"
    LANDED = "landed"
    FAILED = "failed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleSummary:
    """What one cycle did. `refused` says why its whole plan was not carried out.

    `learned` says what new corrections changed on other tasks than the corrected ones.
    """

    tasks: int = 0
    planned: int = 0
    written: int = 0
    failed: int = 0
    locked: int = 0
    refused: str | None = None
    errors: tuple[str, ...] = ()
    learned: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleRow:
    """One cycle of the past. A cycle that was cut off has neither `ended_at` nor `summary`."""

    id: int
    mode: str
    began_at: datetime
    ended_at: datetime | None = None
    summary: CycleSummary | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceStatus:
    """How reading one source goes.

    `items` is the count at `last_ok`; the last three fields are empty when it is well.
    """

    name: str
    last_ok: datetime | None = None
    items: int | None = None
    last_error: str | None = None
    failing_since: datetime | None = None
    needs_owner: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalRow:
    """One write, ever: noted at `at` before it was sent, with what became of it.

    `after` is what was wanted and, once it landed, what stands (the id of a created label, for example).
    `note` says why it failed.
    """

    id: int
    cycle: int
    task: TaskId
    container: str
    field: Field
    kind: ChangeKind
    before: Value
    after: Value
    reason: str
    state: Outcome
    at: datetime
    settled_at: datetime | None = None
    note: str = ""
    guard: str = ""
    touched: str = ""
    label_name: str = ""
    label_color: str | None = None


class MemoryMark(NamedTuple):
    """Number of the newest correction, and how many are kept."""

    newest: int
    kept: int


class Store(Protocol):
    """The ledger of one account: what we wrote, what stood before, what people locked, and how cycles went.

    Each call is one transaction, durable before it returns. Every time is aware; a naive one raises
    ValueError. Whatever keeps the store from being read or written raises StoreError, and then nothing
    may be written to a service.
    """

    def ledger(self) -> Mapping[TaskId, Record]:
        """Every task we own a field of, or that has locks, open intents or commands, as of one moment."""
        ...

    def begin_cycle(self, now: datetime, mode: str) -> int:
        """Note that a cycle begins; its number is greater than every earlier one's, also across accounts."""
        ...

    def end_cycle(self, cycle: int, now: datetime, summary: CycleSummary) -> None:
        """Note how a cycle ended. The oldest cycles beyond 1,000 are forgotten; their journal is not."""
        ...

    def last_cycles(self, n: int) -> Sequence[CycleRow]:
        """The last `n` cycles, the newest first."""
        ...

    def save_plan(self, cycle: int, document: str) -> None:
        """Keep a cycle's plan (JSON text), replacing an earlier one of it. The last 50 are kept."""
        ...

    def last_plan(self) -> tuple[int, str] | None:
        """Cycle and document of the newest kept plan."""
        ...

    def intend(self, cycle: int, changes: Sequence[Change], now: datetime) -> tuple[int, ...]:
        """Note changes before they are sent: all or none. The intent ids, in the order of `changes`."""
        ...

    def landed(
        self, intent_ids: Sequence[int], written: Mapping[int, Value], stamp: str, now: datetime
    ) -> None:
        """These writes certainly happened: own their fields.

        A field holds what was wanted, or what `written` says for the intent's id. None means that we gave
        the field up: it is no longer owned. What stood before our first write is kept over later ones,
        an earlier stamp until a later one is known.
        Intents that are no longer open stay as they are.
        """
        ...

    def failed(self, intent_ids: Sequence[int], reason: str, now: datetime) -> None:
        """These writes certainly did not happen; what is owned stays as it was."""
        ...

    def settle(
        self,
        *,
        landed: Sequence[int],
        dropped: Sequence[int],
        now: datetime,
        written: Mapping[int, Value] | None = None,
        stamp: str = "",
    ) -> None:
        """The verdicts on open intents after looking at what stands, all in one transaction.

        `landed` as above; `dropped` did certainly not happen.
        """
        ...

    def lock(
        self, task: TaskId, lock: Lock, give_up: Sequence[Field], learned: Sequence[Correction] = ()
    ) -> None:
        """Lock a field group, replacing an earlier lock of it, and own the fields `give_up` no longer.

        What is learned from it is kept in the same transaction: after a crash it is neither lost nor there
        twice.
        """
        ...

    def hear(self, task: TaskId, spoken: Spoken, learned: Sequence[Correction] = ()) -> None:
        """Note commands as heard together with all that they change and what is learned from them.

        One transaction: after a crash they were either heard and followed, or neither.
        """
        ...

    def give_up(self, task: TaskId, fields: Sequence[Field]) -> None:
        """Own these fields no longer, without a lock: they went by themselves."""
        ...

    def unlock(self, task: TaskId, group: str | None = None) -> int:
        """Take away one lock, or all of the task; how many there were."""
        ...

    def locks(self) -> Sequence[tuple[TaskId, Lock]]:
        """Every lock, the oldest first."""
        ...

    def remember(self, learned: Sequence[Correction]) -> None:
        """Keep corrections: all or none, each in the place of an earlier one of the same, with a new number.

        One that was taken back only forgets the earlier one. The oldest beyond 5,000 are forgotten.
        """
        ...

    def corrections(self) -> Sequence[Correction]:
        """Every correction that is kept, in the order they were."""
        ...

    def memory_mark(self) -> MemoryMark:
        """Differs when corrections were added or forgotten since; costs next to nothing."""
        ...

    def forget(self, ids: Sequence[int]) -> int:
        """Forget corrections by their numbers; how many there were."""
        ...

    def activities(self, tasks: Sequence[TaskId] | None = None) -> Mapping[TaskId, Activity]:
        """What happened to these cards, or to all, as far as it was noted."""
        ...

    def note_activities(self, changed: Sequence[Activity]) -> None:
        """Keep what happened to cards, each in the place of what was known of it.

        The 20,000 that changed last are kept.
        """
        ...

    def source_seen(self, source: str, *, items: int, now: datetime) -> None:
        """A source was read: it is well again."""
        ...

    def source_failed(self, source: str, reason: str, needs_owner: bool, now: datetime) -> None:
        """A source could not be read; `failing_since` is the first of the failures in a row."""
        ...

    def sources(self) -> Sequence[SourceStatus]:
        """Every source ever tried, by name."""
        ...

    def journal(self, cycle: int | None = None) -> Sequence[JournalRow]:
        """Every write of one cycle, or of all, in the order they were noted."""
        ...

    def mirror(self, source: str) -> Mirror:
        """What one source last showed."""
        ...

    def close(self) -> None:
        """Let go of the file or the connections."""
        ...
