"""Pure. What happened to a card over the months: where it stood, who held it, when it was done.

One line for each card, written only when something of it changed: about half a kilobyte. An unchanged card
costs nothing, because only cards that were judged anew are compared.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from typing import Any, Final

from daemon.core.model import (
    Action,
    Assessment,
    Complexity,
    Decision,
    Kind,
    Quadrant,
    Task,
    TaskId,
)
from daemon.core.times import moment_of
from daemon.core.words import plain, words_of

STAYS_KEPT = 30
"""So many lists and holders of one card are kept, the newest: one that wanders for ever stays small."""

STEPS_KEPT = 15
_STEP_KEPT = 100
_TITLE_KEPT = 200

NOBODY: Final = ""
"""Who holds what was not handed over: the owner."""

_DONE_WORDS = frozenset(
    words_of(
        "done completed complete finished closed shipped erledigt fertig abgeschlossen termine fini fait "
        "hecho terminado completado concluido feito finalizado fatto gedaan klaar"
    )
)


@dataclass(frozen=True, slots=True)
class Stay:
    """A list, or a person, with the moment from which the card was there."""

    name: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Spell:
    """A stay with its end; None: it lasts."""

    name: str
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One card's past. `stays` are its lists and `holders` who held it, in order, each with its beginning.

    `done` and `gone` (archived, deleted) are None as long as it is neither. `first` is when it was made, or
    first seen. `hours` is the estimate, `action`, `quadrant`, `kind`, `complexity` and `category` what was
    judged last while it was open. `asked`: since when nobody fits. `reopened` counts how often what was done
    came back, `steps` are the items of its checklists. `changed` is when any of this last changed.
    """

    task: TaskId
    title: str
    board: str = ""
    url: str = ""
    stays: tuple[Stay, ...] = ()
    holders: tuple[Stay, ...] = ()
    due: datetime | None = None
    done: datetime | None = None
    gone: datetime | None = None
    first: datetime
    hours: float = 1.0
    action: Action = Action.DO
    quadrant: Quadrant | None = None
    kind: Kind = Kind.ONE_OFF
    complexity: Complexity = Complexity.ROUTINE
    category: str | None = None
    asked: datetime | None = None
    reopened: int = 0
    steps: tuple[str, ...] = ()
    changed: datetime

    @property
    def open(self) -> bool:
        """Whether there is still something to do."""
        return self.done is None and self.gone is None

    @property
    def holder(self) -> str:
        """The assistant who holds it, or did when it was done; empty: the owner."""
        return self.holders[-1].name if self.holders else NOBODY

    @property
    def handed_over(self) -> datetime | None:
        """Since when its assistant holds it."""
        return self.holders[-1].since if self.holders and self.holders[-1].name else None

    @property
    def late(self) -> bool | None:
        """Whether it was done after it was due; None when that cannot be said."""
        return None if self.done is None or self.due is None else self.done > self.due

    def lists(self) -> Iterator[Spell]:
        """Its lists with begin and end; being done or gone ends the last."""
        ends = [stay.since for stay in self.stays[1:]]
        for stay, until in zip(self.stays, [*ends, self.done or self.gone], strict=False):
            yield Spell(stay.name, stay.since, until)


def noted(
    known: Activity | None,
    task: Task,
    assessment: Assessment,
    decision: Decision,
    now: datetime,
    zone: tzinfo,
    *,
    holder: str,
) -> Activity:
    """The record of a card after a look at it; the very same when nothing changed.

    `holder` is who holds it now, if it is open. Of a card seen for the first time, its last activity is the
    latest moment at which it can have come to its list.
    """
    touched = _touched(task, now)
    before = known or Activity(
        task=task.id, title="", first=task.created or touched, changed=now, hours=assessment.estimate_hours
    )
    since = now if known is not None else touched
    finished = task.done or is_done_list(task.list_name)
    made = replace(
        before,
        title=task.title[:_TITLE_KEPT],
        board=task.container_name,
        url=task.url,
        stays=_with(before.stays, task.list_name, since),
        due=moment_of(task.due, zone) if task.due is not None else None,
        done=(before.done or since) if finished else None,
        gone=(before.gone or since) if task.closed else None,
        reopened=before.reopened + (before.done is not None and not finished),
        steps=tuple(item.name[:_STEP_KEPT] for item in task.checklist[:STEPS_KEPT]) or before.steps,
    )
    if made.open and decision.leave_alone is None:
        made = replace(
            made,
            holders=_with(before.holders, holder, now) if before.holders or holder else (),
            hours=assessment.estimate_hours,
            action=decision.action,
            quadrant=decision.quadrant,
            kind=assessment.kind,
            complexity=assessment.complexity,
            category=assessment.category,
            asked=(before.asked or now) if decision.action is Action.ASK else None,
        )
    return known if known is not None and made == known else replace(made, changed=now)


def vanished(known: Activity, now: datetime) -> Activity:
    """The record of a card that is nowhere any more."""
    return replace(known, gone=known.gone or now, changed=now)


def is_done_list(name: str) -> bool:
    """Whether a list is where people put what is done: 'Done', 'Erledigt', 'Done this week'."""
    return next(iter(words_of(plain(name, 80))), "") in _DONE_WORDS


def _with(stays: tuple[Stay, ...], name: str, since: datetime) -> tuple[Stay, ...]:
    if stays and stays[-1].name == name:
        return stays
    return (*stays, Stay(name, since))[-STAYS_KEPT:]


def _touched(task: Task, now: datetime) -> datetime:
    try:
        at = datetime.fromisoformat(task.touched or task.version)
    except ValueError:
        return now
    return min(at.astimezone(UTC), now) if at.tzinfo is not None else now


# --- as text -------------------------------------------------------------------------------------------


def text_of(activity: Activity) -> str:
    """One line for keeping; names of one letter, since there are thousands of them."""
    kept: dict[str, Any] = {
        "t": activity.title,
        "b": activity.board,
        "u": activity.url,
        "l": [[stay.name, _text(stay.since)] for stay in activity.stays],
        "w": [[stay.name, _text(stay.since)] for stay in activity.holders],
        "f": _text(activity.first),
        "h": activity.hours,
        "a": activity.action.value,
        "k": activity.kind.value,
        "x": activity.complexity.value,
    }
    optional: Mapping[str, Any] = {
        "d": _text(activity.due),
        "e": _text(activity.done),
        "g": _text(activity.gone),
        "q": activity.quadrant.value if activity.quadrant else None,
        "c": activity.category,
        "n": _text(activity.asked),
        "r": activity.reopened,
        "s": list(activity.steps),
    }
    kept.update({key: value for key, value in optional.items() if value})
    return json.dumps(kept, separators=(",", ":"))


def of_text(task: TaskId, text: str, changed: datetime) -> Activity:
    """Back from a line. Raises ValueError, KeyError or TypeError for one that was never written."""
    kept = json.loads(text)
    return Activity(
        task=task,
        title=kept["t"],
        board=kept["b"],
        url=kept["u"],
        stays=tuple(Stay(name, _at(since)) for name, since in kept["l"]),
        holders=tuple(Stay(name, _at(since)) for name, since in kept["w"]),
        due=_maybe(kept.get("d")),
        done=_maybe(kept.get("e")),
        gone=_maybe(kept.get("g")),
        first=_at(kept["f"]),
        hours=float(kept["h"]),
        action=Action(kept["a"]),
        quadrant=Quadrant(kept["q"]) if "q" in kept else None,
        kind=Kind(kept["k"]),
        complexity=Complexity(kept["x"]),
        category=kept.get("c"),
        asked=_maybe(kept.get("n")),
        reopened=int(kept.get("r", 0)),
        steps=tuple(kept.get("s", ())),
        changed=changed,
    )


def _text(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat() if at is not None else None


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _maybe(text: str | None) -> datetime | None:
    return _at(text) if text else None
