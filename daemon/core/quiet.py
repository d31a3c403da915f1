"""Pure. Hours in which nothing of ours rings, and where the reminders go that would."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo

SOON_ENOUGH = timedelta(minutes=15)
"""A reminder is rather moved to the end of the quiet hours, if so much time is left before the event."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `begin` to `end` by the owner's clock; across midnight when `end` is the earlier one."""

    begin: time
    end: time

    def around(self, at: datetime, zone: tzinfo) -> tuple[datetime, datetime] | None:
        """Begin and end (UTC) of the quiet hours that `at` falls into, or None. The end is not quiet."""
        local = at.astimezone(zone)
        day = local.date()
        overnight = self.end <= self.begin
        if overnight and local.time() < self.end:
            day -= timedelta(days=1)
        begin = datetime.combine(day, self.begin, zone).astimezone(UTC)
        last = day + timedelta(days=1) if overnight else day
        end = datetime.combine(last, self.end, zone).astimezone(UTC)
        return (begin, end) if begin <= at < end else None


def out_of_quiet(
    minutes: Iterable[int], start: datetime, quiet: QuietHours | None, zone: tzinfo
) -> tuple[int, ...]:
    """Minutes before `start`, each moved out of the quiet hours; two that fall together become one.

    >>> night = QuietHours(time(22), time(7))
    >>> out_of_quiet([60, 1440], datetime(2026, 3, 10, 7, 30, tzinfo=UTC), night, UTC)
    (30, 1440)
    >>> out_of_quiet([60], datetime(2026, 3, 10, 6, 0, tzinfo=UTC), night, UTC)
    (480,)
    """
    if quiet is None:
        return tuple(sorted(set(minutes)))
    return tuple(sorted({_moved(before, start.astimezone(UTC), quiet, zone) for before in minutes}))


def _moved(minutes: int, start: datetime, quiet: QuietHours, zone: tzinfo) -> int:
    rings = start - timedelta(minutes=minutes)
    night = quiet.around(rings, zone)
    if night is None:
        return minutes
    begin, end = night
    later = start - end
    wanted = later if later >= SOON_ENOUGH else start - begin
    return int(wanted.total_seconds() // 60)
