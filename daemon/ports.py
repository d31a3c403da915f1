"""What the daemon needs from the world: connectors, a mirror of what they showed, a ledger, a clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from daemon.core.changes import Change
from daemon.core.model import Snapshot, Value

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
