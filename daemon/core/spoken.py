"""Pure. What new commands on one card change, as a value that every store can keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from daemon.core.model import Field, Heard, Lock, Owned

ALL = "*"
"""Every lock of a task."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What new commands on one card change, all at once: nothing of it without the rest.

    `unlocked` are the lock groups that go, before `locks` come. `adopted` is ours from now on, because the
    owner told us to decide about it; `chosen` are the groups the owner has decided by it.
    """

    heard: tuple[Heard, ...]
    unlocked: tuple[str, ...] = ()
    locks: tuple[Lock, ...] = ()
    adopted: Mapping[Field, Owned] = field(default_factory=dict)
    chosen: tuple[str, ...] = ()
