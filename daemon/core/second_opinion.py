"""Pure. What somebody beside the rules thinks of a task's words, and when somebody may be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from daemon.core.model import Task


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a task: all that an opinion is about."""

    title: str
    description: str = ""
    list_name: str = ""

    @classmethod
    def of(cls, task: Task) -> Wording:
        """The words of a task."""
        return cls(task.title, task.description, task.list_name)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondOpinion:
    """What somebody thinks of the words of a task; `said` is how `why` tells it.

    `topics` are kinds of work with their shares, which count `weight` beside our own. `important`, `reserved`
    (only the owner can do it) and `pressing` are logarithms of odds: 0 knows nothing, 2 is 88 %.
    """

    said: str
    topics: tuple[tuple[str, float], ...] = ()
    weight: float = 0.0
    important: float = 0.0
    reserved: float = 0.0
    pressing: float = 0.0

    @property
    def silent(self) -> bool:
        """Whether it says nothing of the task itself, only why nobody was asked."""
        return not (self.topics or self.important or self.reserved or self.pressing)


Opinions = Sequence[SecondOpinion]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRules:
    """When somebody may be asked. `version` differs when the same words may get another answer.

    Only about tasks whose confidence is less than `below`; `boards` (names or ids, None: all) are those whose
    words may be seen; `per_day` and `per_cycle` bound the questions (None: no bound).
    `outside`: words leave this program, so nobody is asked in a rehearsal, nor of texts that give orders.
    """

    name: str
    version: str
    below: float
    boards: tuple[str, ...] | None = None
    per_day: int | None = None
    per_cycle: int | None = None
    outside: bool = True

    def may_see(self, task: Task) -> bool:
        """Whether the owner switched it on for the board or calendar of a task."""
        if self.boards is None:
            return True
        return task.container in self.boards or plain(task.container_name) in self.boards


def plain(name: str) -> str:
    """A name as it is compared."""
    return " ".join(name.split()).casefold()
