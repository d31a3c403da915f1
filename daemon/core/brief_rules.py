"""Pure. What the owner configured about briefs, and standing procedures (SOPs) as values. Quick to import."""

from __future__ import annotations

from dataclasses import dataclass

from daemon.core.written_parts import CONSTRAINTS, DECIDES, FITS, OUTCOME, RESOURCES, SUCCESS, Written

ENOUGH = 50
"""Completeness from which a card can be handed over: ordinary clear cards are well above."""

REVIEW_HOURS = 4.0
"""Working hours of the owner that are kept free for looking at the result."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sop:
    """One standing procedure. `where` is its file or card; `fits` are kinds of work or words it is for."""

    name: str
    where: str = ""
    outcome: str = ""
    steps: tuple[str, ...] = ()
    success: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    constraints: tuple[str, ...] = ()
    decides: str = ""
    fits: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Everything that can answer an assistant's question."""
        parts = (self.outcome, *self.steps, *self.success, *self.resources, *self.constraints, *self.notes)
        return "\n".join((self.name, *parts, self.decides))


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefRules:
    """What the owner configured: whether and from which completeness the linter lets a card pass, the review
    buffer in working hours of the owner, who decides (empty: the owner), the procedures and their list."""

    lint: bool = True
    threshold: int = ENOUGH
    review_hours: float = REVIEW_HOURS
    decides: str = ""
    sop_list: str = "SOPs"
    library: tuple[Sop, ...] = ()


def sop_of(written: Written, name: str, where: str) -> Sop:
    """A procedure from a text read in parts; without known headings every list in it is one of steps."""
    steps = written.steps
    unlisted = tuple(line for line in written.rest if line not in steps)
    return Sop(
        name=" ".join((written.title or name).split()),
        where=where,
        outcome=" ".join(written.of(OUTCOME)),
        steps=steps or (unlisted if not written.parts else ()),
        success=written.of(SUCCESS),
        resources=written.of(RESOURCES),
        constraints=written.of(CONSTRAINTS),
        decides=" ".join(written.of(DECIDES)),
        fits=tuple(word.strip() for line in written.of(FITS) for word in line.split(",") if word.strip()),
        notes=unlisted,
    )
