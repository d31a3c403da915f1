"""Pure. The digest in words: short for the card, whole as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, tzinfo

from daemon.core.digest import Digest, Entry, HoursOf, Waiting
from daemon.core.own_cards import link_text
from daemon.core.times import zone_of
from daemon.core.week import Week

_SHOWN = 5
"""So many single cards are named on the card; the report names them all."""

YOU = "you"


def title_of(week: Week) -> str:
    """The name of a week's card."""
    return f"Digest of week {week.number} ({week.days})"


def figures(digest: Digest) -> str:
    """The week in one line."""
    told = [
        f"{len(digest.handed_over)} handed over",
        f"{len(digest.done)} done ({digest.done_by_others} by others)",
        f"{len(digest.late)} late",
    ]
    if digest.reclaimed:
        told.append(f"about {hours(digest.reclaimed)} reclaimed")
    return ", ".join(told)


def card_text(digest: Digest) -> str:
    """What stands on the card: the figures, who has to act, what to change."""
    parts = [f"**{figures(digest)}**"]
    if digest.empty:
        parts = ["Nothing was handed over, done or late."]
    parts += _block("Late", _cut([_item(each) for each in digest.late]))
    parts += _block("Waiting", [waiting_text(each) for each in digest.waiting])
    parts += _block("Hours (estimated)", [hours_text(each) for each in digest.hours])
    parts += _block(
        "Where it gets stuck",
        _cut([f"{each.name}: {each.days:g} days, {each.cards} cards" for each in digest.stuck])[:3],
    )
    ideas = [digest.share.sentence] if digest.share is not None else []
    ideas += [
        f"'{link_text(each.title)}' came up {each.times} times: write a procedure"
        for each in digest.repeated[:2]
    ]
    ideas += [each.sentence for each in digest.learning[:1]]
    ideas += [each.sentence for each in digest.rules[:2]]
    parts += _block("Worth a thought", ideas)
    parts += _block("Watch out", list(digest.swot.threats[:3]))
    parts.append(f"More: `delegated report --week {digest.week.label}`")
    return "\n\n".join(parts)


def markdown(digest: Digest, timezone: str) -> str:
    """The whole digest as Markdown."""
    return "\n".join(_lines(digest, zone_of(timezone))).rstrip() + "\n"


def _lines(digest: Digest, zone: tzinfo) -> Iterator[str]:
    week = digest.week
    yield f"# Week {week.number} of {week.year} ({week.days})"
    yield ""
    yield "Nothing was handed over, done or late." if digest.empty else f"**{figures(digest)}**"
    yield ""
    for name, entries in (
        ("Handed over", digest.handed_over),
        ("Done", digest.done),
        ("Late", digest.late),
    ):
        yield from _table(name, ("Card", "Who", "Hours", "When"), (_row(each, zone) for each in entries))
    yield from _table(
        "Waiting for",
        ("Who", "Cards", "Hours", "Late", "Oldest"),
        (
            (_who(w.who), str(w.cards), hours(w.hours), str(w.late), days(w.oldest_days))
            for w in digest.waiting
        ),
    )
    yield from _table(
        "Where it gets stuck",
        ("List", "Cards", "Usual stay", "Longest now"),
        (
            (
                link_text(f"{s.board} / {s.name}"),
                str(s.cards),
                days(s.days),
                f"{_linked(s.longest, s.longest_url)}, {days(s.longest_days)}",
            )
            for s in digest.stuck
        ),
    )
    yield from _table(
        "Hours (estimated)",
        ("Who", "Bought", "Used", "Held"),
        (
            (h.who, hours(h.bought) if h.bought is not None else "–", hours(h.used), hours(h.held))
            for h in digest.hours
        ),
    )
    if digest.share is not None:
        yield from ("## One-off and recurring work", "")
        share = digest.share
        parts = f"{hours(share.recurring)} recurring and {hours(share.one_off)} one-off a week"
        yield f"{parts}: {share.sentence}."
        yield ""
    for name, told in swot_parts(digest):
        yield from _list(name, told)
    yield from _repeated(digest)
    yield from _list("Worth learning", (each.sentence for each in digest.learning))
    if digest.rules:
        yield from ("## Suggested rules", "")
        for rule in digest.rules:
            yield from (f"- {rule.sentence}", "", "  ```yaml")
            yield from (f"  {line}" for line in rule.yaml.rstrip().splitlines())
            yield from ("  ```", "")


def _repeated(digest: Digest) -> Iterator[str]:
    if not digest.repeated:
        return
    yield from ("## Tasks worth a written procedure", "")
    for each in digest.repeated:
        who = f", mostly by {each.who}" if each.who else ""
        told = f"{each.times} times since {each.since:%B %Y}, {hours(each.hours)} each{who}"
        yield f"- {_linked(each.title, each.url)}: {told}"
        yield from (f"  {number}. {link_text(step)}" for number, step in enumerate(each.steps, start=1))
    yield ""


def swot_parts(digest: Digest) -> Iterator[tuple[str, Sequence[str]]]:
    """The four parts that have something in them."""
    swot = digest.swot
    for name, told in (
        ("Strengths", swot.strengths),
        ("Weaknesses", swot.weaknesses),
        ("Opportunities", swot.opportunities),
        ("Threats", swot.threats),
    ):
        if told:
            yield name, told


def hours(value: float) -> str:
    """As '2.5 h'."""
    return f"{round(value, 1):g} h"


def days(value: float) -> str:
    """As '3 days'; halves tell enough."""
    told = f"{round(value) if value >= 1 else round(value, 1):g}"
    return f"{told} day{'s' if told != '1' else ''}"


def waiting_text(each: Waiting) -> str:
    """One person in one line."""
    late = f", {each.late} late" if each.late else ""
    who = f"**{_who(each.who)}**" + ("" if each.who else " (nobody fits, decide)")
    count = f"{each.cards} card{'s' * (each.cards != 1)}"
    return f"{who}: {count}, {hours(each.hours)}{late}, the oldest for {days(each.oldest_days)}"


def hours_text(each: HoursOf) -> str:
    """One person's hours in one line."""
    bought = f" of {hours(each.bought)} bought" if each.bought is not None else ""
    return f"**{each.who}**: {hours(each.used)} used{bought}, {hours(each.held)} still held"


def _who(name: str) -> str:
    return name or YOU


def _item(entry: Entry) -> str:
    return f"{_linked(entry.title, entry.url)} ({_who(entry.who)})"


def _row(entry: Entry, zone: tzinfo) -> tuple[str, ...]:
    late = " (late)" if entry.late else ""
    day = _day(entry.at, zone)
    return _linked(entry.title, entry.url), _who(entry.who), hours(entry.hours), f"{day}{late}"


def _day(at: datetime, zone: tzinfo) -> str:
    return at.astimezone(zone).strftime("%a %d %b")


def _linked(title: str, url: str) -> str:
    return f"[{link_text(title)}]({url})" if url else link_text(title)


def _cut(lines: list[str]) -> list[str]:
    more = len(lines) - _SHOWN
    return [*lines[:_SHOWN], f"and {more} more"] if more > 0 else lines


def _block(name: str, lines: Sequence[str]) -> list[str]:
    return ["\n".join([f"**{name}**", "", *(f"- {line}" for line in lines)])] if lines else []


def _list(name: str, lines: Iterable[str]) -> Iterator[str]:
    told = [f"- {link_text(line)}" for line in lines]
    if told:
        yield from (f"## {name}", "", *told, "")


def _table(name: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    told = ["| " + " | ".join(row) + " |" for row in rows]
    if told:
        yield from (f"## {name}", "", "| " + " | ".join(columns) + " |", "|" + " --- |" * len(columns))
        yield from (*told, "")
