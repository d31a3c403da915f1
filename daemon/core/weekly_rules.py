"""Pure. What of the regular work the owner wants, where and when."""

from __future__ import annotations

from dataclasses import dataclass, replace

from daemon.core.digest import Digest
from daemon.core.own_cards import Place
from daemon.core.swot import NOTHING_TOLD
from daemon.core.week import Appointment


@dataclass(frozen=True, slots=True)
class DigestParts:
    """Which parts beside the figures a digest has."""

    swot: bool = True
    procedures: bool = True
    learning: bool = True
    rules: bool = True

    def of(self, digest: Digest) -> Digest:
        """The digest without the parts that are not wanted."""
        return replace(
            digest,
            swot=digest.swot if self.swot else NOTHING_TOLD,
            repeated=digest.repeated if self.procedures else (),
            learning=digest.learning if self.learning else (),
            rules=digest.rules if self.rules else (),
        )


EVERY_PART = DigestParts()


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyRules:
    """Cards of ours and when they are due; None: not wanted. Without a `place` no card is ever made."""

    place: Place | None = None
    circle: Appointment | None = None
    digest: Appointment | None = None
    hire: bool = False
    parts: DigestParts = EVERY_PART


NOTHING_WEEKLY = WeeklyRules()
