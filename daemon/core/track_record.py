"""Pure. How reliably people deliver, from what happened to cards: due against done, work that came back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from daemon.core.activity import Activity
from daemon.core.availability import week_of
from daemon.core.times import zone_of

DAYS = 180
"""How long an outcome counts."""

MOST = 8.0
"""Points that a hopeless record costs; a perfect one gives as many."""

_DOUBT = 4.0
"""So many imagined ordinary outcomes stand beside the real ones, so that two tasks prove little."""

_ORDINARY = 0.75
_GRACE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """How many tasks somebody finished, how many of them late, and how often work came back to them."""

    done: int = 0
    late: int = 0
    rework: int = 0

    @property
    def points(self) -> float:
        """From `-MOST` to `MOST`; 0 as long as nothing is known."""
        count = self.done + self.rework
        if not count:
            return 0.0
        good = max(0.0, self.done - self.late - 0.5 * self.rework)
        share = (good + _ORDINARY * _DOUBT) / (count + _DOUBT)
        if share >= _ORDINARY:
            return round(MOST * (share - _ORDINARY) / (1.0 - _ORDINARY), 1)
        return round(MOST * (share - _ORDINARY) / _ORDINARY, 1)

    @property
    def sentence(self) -> str:
        """'9 of 10 tasks on time, 1 came back'."""
        back = f", {self.rework} came back" if self.rework else ""
        return f"{self.done - self.late} of {self.done} tasks on time{back}"


NO_RECORD = TrackRecord()


def records_of(activities: Iterable[Activity], now: datetime) -> dict[str, TrackRecord]:
    """Everybody's record of the last `DAYS`, by name."""
    found: dict[str, TrackRecord] = {}
    first = now - timedelta(days=DAYS)
    for one in activities:
        if not one.holder or max(one.changed, one.done or one.first) < first:
            continue
        known = found.get(one.holder, NO_RECORD)
        if one.done is not None and one.done >= first:
            known = replace(known, done=known.done + 1, late=known.late + _late(one))
        found[one.holder] = replace(known, rework=known.rework + rework_of(one))
    return found


def rework_of(one: Activity) -> int:
    """How often work came back: it was done and is open again, or it went to a list it had been in before.

    Only what happened while the assistant held it is theirs.
    """
    since = one.handed_over
    if since is None:
        return 0
    names = [stay.name for stay in one.stays]
    back = sum(
        stay.since > since and stay.name in names[: at - 1] for at, stay in enumerate(one.stays) if at > 1
    )
    # A card that is reopened usually leaves its list for an earlier one as well: that is one step back.
    return max(back, one.reopened)


def used_this_week(
    activities: Iterable[Activity], zones: Mapping[str, str], now: datetime
) -> dict[str, float]:
    """Hours that everybody worked off this week, by their own clock."""
    weeks = {name: week_of(now, zone_of(zone)) for name, zone in zones.items()}
    used: dict[str, float] = {}
    for one in activities:
        week = weeks.get(one.holder)
        if week is not None and one.done is not None and week.begin <= one.done < week.end:
            used[one.holder] = used.get(one.holder, 0.0) + one.hours
    return used


def _late(one: Activity) -> bool:
    return one.done is not None and one.due is not None and one.done > one.due + _GRACE
