"""Pure. When people are reminded: in their working day, out of quiet hours, not on days off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from daemon.core.availability import Availability
from daemon.core.quiet import QuietHours, out_of_quiet

TRELLO_MINUTES = (0, 5, 10, 15, 60, 120, 1440, 2880)
"""What Trello's own window offers; other values are not known to work."""

CALENDAR_LONGEST = 40320
"""Four weeks, in minutes: the longest Google Calendar accepts."""

_DAY = 1440
_WEEK_BACK = 14


@dataclass(frozen=True, slots=True)
class Ringing:
    """Who is reminded when. Without `owner` nobody's days matter.

    Nothing rings in the `quiet` hours by the clock of whoever is reminded and, if `days_off` are kept, on
    none of their free days. `start_of_work`: what is handed over reminds its assistant when their day begins.
    `owner_before` is how long before the deadline the owner hears of work that is handed over.
    """

    quiet: QuietHours | None = None
    owner: Availability | None = None
    team: Mapping[str, Availability] = field(default_factory=dict)
    days_off: bool = True
    start_of_work: bool = True
    owner_before: int | None = None

    def may_ring(self, at: datetime, who: Availability) -> bool:
        """Whether something may ring at somebody at a moment."""
        if self.quiet is not None and self.quiet.around(at, who.zone) is not None:
            return False
        return not self.days_off or who.works_on(at.astimezone(who.zone).date())

    def on_card(self, due: datetime, usual: int, assistant: str | None, now: datetime) -> int | None:
        """Minutes before `due` at which the card rings, one of `TRELLO_MINUTES`; None: at no good time.

        `usual` are the minutes of its quadrant, `assistant` who holds it, if anybody. Only moments that are
        still to come count.
        """
        who = self.team.get(assistant or "") if self.start_of_work else None
        if who is not None:
            return self._at_start(due, usual, who, now)
        who = self.owner
        if who is None:
            return usual
        if self.may_ring(due - timedelta(minutes=usual), who):
            # What has passed already rings no more, whatever is written.
            return usual
        good = self._good(due, who, now)
        return min(good, key=lambda minutes: _apart(minutes, usual)) if good else None

    def on_event(self, minutes: Iterable[int], begins: datetime) -> tuple[int, ...]:
        """Minutes before an event at which its reminders ring, each moved to a good time of the owner."""
        if self.owner is None:
            return tuple(sorted(set(minutes)))
        moved = {self._off_days(before, begins, self.owner) for before in minutes}
        return out_of_quiet(moved, begins, self.quiet, self.owner.zone)

    def before_deadline(self, due: datetime) -> int | None:
        """Minutes before the deadline of work that is handed over at which the owner hears of it."""
        if self.owner_before is None or self.owner is None:
            return None
        rings = self.on_event((self.owner_before,), due)
        return next((m for m in rings if self.may_ring(due - timedelta(minutes=m), self.owner)), None)

    def _at_start(self, due: datetime, usual: int, who: Availability, now: datetime) -> int | None:
        good = self._good(due, who, now)
        day = _day_of(due - timedelta(minutes=usual), who)
        at_work = [m for m in good if who.at_work(due - timedelta(minutes=m))]
        if day is not None:
            later = [m for m in at_work if due - timedelta(minutes=m) >= day]
            if later:
                return max(later)
        best = at_work or good
        return min(best, key=lambda minutes: _apart(minutes, usual)) if best else None

    def _good(self, due: datetime, who: Availability, now: datetime) -> list[int]:
        moments = {minutes: due - timedelta(minutes=minutes) for minutes in TRELLO_MINUTES}
        return [minutes for minutes, at in moments.items() if at > now and self.may_ring(at, who)]

    def _off_days(self, minutes: int, begins: datetime, who: Availability) -> int:
        """A reminder a day or more ahead that would ring on a free day rings on the working day before it.

        A nearer one is about that very day and stays.
        """
        if not self.days_off or minutes < _DAY:
            return minutes
        rings = begins - timedelta(minutes=minutes)
        local = rings.astimezone(who.zone)
        for back in range(_WEEK_BACK):
            day = local.date() - timedelta(days=back)
            if who.works_on(day):
                at = datetime.combine(day, local.time(), who.zone)
                moved = int((begins - at).total_seconds() // 60)
                return moved if moved <= CALENDAR_LONGEST else minutes
        return minutes


def has_rung(due: datetime, minutes: int, written: str, now: datetime) -> bool:
    """Whether a reminder we wrote at `written` (ISO 8601) has rung since for this due date.

    If it would have rung before it was written, the due date has moved since.
    """
    rings = due - timedelta(minutes=minutes)
    try:
        since = datetime.fromisoformat(written)
    except ValueError:
        return False
    return since.tzinfo is not None and since < rings <= now


def _day_of(at: datetime, who: Availability) -> datetime | None:
    """When the working day began that a moment is in, or the last one before it."""
    begins = [span.begin for span in who.spans(at - timedelta(days=_WEEK_BACK), at + timedelta(seconds=1))]
    return begins[-1] if begins else None


def _apart(minutes: int, usual: int) -> tuple[float, int]:
    """How different two lead times are; of two alike the longer one is better."""
    return (abs(minutes - usual), -minutes)
