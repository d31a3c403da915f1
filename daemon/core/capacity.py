"""Pure. How many of the bought hours everybody has left, week by week."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from daemon.core.availability import Availability, availability_of, week_of
from daemon.core.model import Assistant, Profile

WEEKS = 26
"""How many weeks ahead hours are counted; what is due later counts as due then."""

UNDATED_WEEKS = 4
"""Work without a date is to be done within so many weeks, this one included."""

_TINY = 1e-6
_WEEK = timedelta(days=7)
_BORDER = timedelta(hours=3)


class Hours:
    """One assistant's hours. A week is theirs: Monday to Sunday by their own clock."""

    def __init__(
        self, assistant: Assistant, calendar: Availability, now: datetime, used: float = 0.0
    ) -> None:
        """`used` are the hours of this week that are already worked off."""
        self.calendar = calendar
        self.bought = assistant.hours_per_week
        self.used = used
        self._now = now
        self._first = calendar.ready(now) or now
        self._week = week_of(now, calendar.zone)
        self._left: list[float] = []
        self._limits: list[float] = []
        self.taken = 0.0

    @property
    def load(self) -> float:
        """Open work in weeks of bought hours; 0 where no limit was told."""
        return self.taken / self.bought if self.bought else 0.0

    @property
    def share_used(self) -> float:
        """How much of this week's bought hours is used or spoken for, 0 to 1."""
        if not self.bought:
            return 0.0
        self._ready(0)
        return min(1.0, (self.used + self._limits[0] - self._left[0]) / self.bought)

    def deadline_week(self, due: datetime | None, *, urgent: bool = False) -> int:
        """The number of the last week, 0 is this one, in which work has to be done.

        What is overdue, or due before they work again, is for the first week in which they do. Undated work
        has `UNDATED_WEEKS`, if it is urgent this week and the next.
        """
        if due is None:
            return 1 if urgent else UNDATED_WEEKS - 1
        # What is due at midnight has to be done in the week that ends then.
        return self._number(max(self._first, due - timedelta(seconds=1)))

    def left_until(self, week: int) -> float:
        """Hours that are left up to the end of a week; without end where no limit was told."""
        if not self.bought:
            return float("inf")
        self._ready(week)
        return sum([left for left in self._left[: week + 1] if left > 0.0])

    def limit_until(self, week: int) -> float:
        """Hours that can be bought up to the end of a week, whatever is taken of them."""
        if not self.bought:
            return float("inf")
        self._ready(week)
        return sum(self._limits[: week + 1])

    def room_for(self, hours: float, week: int) -> bool:
        """Whether so many hours are left until the end of a week, in no week beyond what is bought."""
        return hours <= self.left_until(week) + _TINY

    def take(self, hours: float, week: int) -> float:
        """Note work to be done until the end of a week; the hours of it that are beyond what is bought.

        The last weeks are filled first, so that the near ones stay free for what is due soon.
        """
        self.taken += hours
        if not self.bought:
            return 0.0
        self._ready(week)
        rest = hours
        for number in range(week, -1, -1):
            part = min(rest, max(0.0, self._left[number]))
            self._left[number] -= part
            rest -= part
            if rest <= _TINY:
                return 0.0
        self._left[week] -= rest
        return rest

    def planned(self) -> list[tuple[float, float]]:
        """For each week looked at so far: hours taken, hours that can be bought."""
        pairs = zip(self._left, self._limits, strict=True)
        return [(limit - left, limit) for left, limit in pairs]

    def _number(self, at: datetime) -> int:
        since, into = divmod(at - self._week.begin, _WEEK)
        if _BORDER < into < _WEEK - _BORDER:
            return min(max(0, since), WEEKS)
        # The clock may have been put forward or back in between.
        weeks = (week_of(at, self.calendar.zone).begin - self._week.begin + timedelta(days=1)).days // 7
        return min(max(0, weeks), WEEKS)

    def _ready(self, week: int) -> None:
        assert self.bought
        begin = self._week.begin + timedelta(days=7 * len(self._left) + 3)
        while len(self._left) <= week:
            one = week_of(begin, self.calendar.zone)
            at_work = self.calendar.hours_between(max(self._now, one.begin), one.end)
            bought = self.bought - (self.used if not self._left else 0.0)
            limit = max(0.0, min(bought, at_work))
            self._left.append(limit)
            self._limits.append(limit)
            begin += timedelta(days=7)


def hours_of_team(
    profile: Profile, now: datetime, used: Mapping[str, float] | None = None
) -> dict[str, Hours]:
    """Everybody's hours, by name; `used` tells what of this week is worked off."""
    worked = used or {}
    return {
        each.name: Hours(each, availability_of(each, profile.owner), now, worked.get(each.name, 0.0))
        for each in profile.assistants
    }
