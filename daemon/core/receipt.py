"""Pure. The one comment of ours on a card: what was decided and why, what will change, answers to commands.

A receipt says nothing that changes with the clock alone, and is written again only when its meaning changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Protocol

from daemon.core import receipt_words as words
from daemon.core.changes import Change, ChangeKind
from daemon.core.handover import NO_PAPER, Paper, change_of, spoken_day
from daemon.core.locks import Told
from daemon.core.model import (
    Action,
    Assessment,
    Day,
    Decision,
    Heard,
    Match,
    Moment,
    Record,
    Shape,
    Task,
    Term,
)
from daemon.core.papers import (
    MARKER,
    RECEIPT,
    RECEIPT_TEXT,
    digest,
    kept_digest,
    kept_meaning,
    note_of,
)

if TYPE_CHECKING:
    from daemon.core.outlook import Turn

MOST_REASONS = 3
MOST_ANSWERS = 5
LONGEST = 6000
"""Characters of a receipt at most; Trello takes more than twice as many."""

_ROUND = timedelta(minutes=5)


class OnCard(Protocol):
    """What a receipt is about: a judged task."""

    @property
    def task(self) -> Task: ...
    @property
    def assessment(self) -> Assessment: ...
    @property
    def ranking(self) -> tuple[Match, ...]: ...
    @property
    def decision(self) -> Decision: ...
    @property
    def paper(self) -> Paper: ...


@dataclass(frozen=True, slots=True)
class ReceiptRules:
    """Which cards get a receipt (see `receipts.for`), whose commands count, and by whose clock it speaks.

    `owners` are user names in small letters; none: whoever types with our own account.
    """

    wanted: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    owner: str = "the owner"


NO_RECEIPTS = ReceiptRules()


def receipt_changes(
    one: OnCard,
    record: Record,
    told: Told,
    rules: ReceiptRules,
    zone: tzinfo,
    turns: Callable[[], Sequence[Turn]],
) -> list[Change]:
    """Write the receipt of a card, or write it again; `turns` finds what will change, only when needed."""
    known, note = record.owned.get(RECEIPT), record.owned.get(RECEIPT_TEXT)
    if one.task.shape is not Shape.CARD or "receipt" in record.locks or _pending(record):
        return []
    if known is None and not is_wanted(one.decision, record, rules):
        return []
    decided, answered = meaning(one, told), meaning_of_answers(record)
    stands = kept_meaning(note.value).partition(".") if note is not None else ("", "", "")
    # What is done or archived is spoken of only to whoever asks.
    same_decision = stands[0] == decided or one.decision.leave_alone is not None
    if note is not None and stands[2] == answered and same_decision:
        return []
    ahead = turns() if one.decision.leave_alone is None else ()
    text = render(one, record.heard.values(), told, zone, ahead)
    before = known.value if known is not None else None
    reason = "what was decided, and why"
    details = (("stands", kept_digest(note.value)),) if note is not None else ()
    return [
        change_of(
            ChangeKind.WRITE_COMMENT,
            one.task,
            RECEIPT,
            before,
            text,
            reason,
            marker=MARKER,
            details=details,
        ),
        change_of(
            ChangeKind.NOTE_TEXT,
            one.task,
            RECEIPT_TEXT,
            note.value if note is not None else None,
            note_of(text, f"{decided}.{answered}"),
            reason,
        ),
    ]


def is_wanted(decision: Decision, record: Record, rules: ReceiptRules) -> bool:
    """Whether a card gets a receipt under the owner's configuration."""
    if record.heard and rules.wanted:
        return any(each.answer for each in record.heard.values())
    if decision.leave_alone is not None:
        return False
    kinds = {"all"}
    if decision.action is Action.DELEGATE:
        kinds.add("delegated")
    if decision.action is Action.ASK:
        kinds.add("ask")
    return not kinds.isdisjoint(rules.wanted)


def meaning(one: OnCard, told: Told) -> str:
    """The same as long as nothing happened that a receipt has to tell."""
    decision = one.decision
    says = (
        decision.action.value,
        decision.assistant,
        decision.quadrant,
        decision.leave_alone,
        one.task.title,
        one.task.due,
        # The brief's own deadline follows the due date, and the clock when that is near.
        (one.paper.outcome, one.paper.steps, one.paper.questions),
        sorted(told.locked - {"receipt"}),
        told.why,
    )
    return digest(repr(says))


def meaning_of_answers(record: Record) -> str:
    """The same as long as nobody said anything new."""
    return digest(repr([(each.comment, each.said) for each in _in_order(record.heard.values())]))


def render(one: OnCard, heard: Iterable[Heard], told: Told, zone: tzinfo, turns: Sequence[Turn] = ()) -> str:
    """The text of a receipt."""
    parts = [_head(one.decision)]
    if one.decision.leave_alone is None:
        reasons = list(dict.fromkeys(_reasons(one, zone)))[:MOST_REASONS]
        if reasons:
            parts.append(words.WHY.format(reasons="; ".join(reasons)))
        second = one.ranking[1].assistant if len(one.ranking) > 1 else None
        if one.decision.action is Action.DELEGATE and second and second != one.decision.assistant:
            parts[-1] += " " + words.NEXT_BEST.format(who=second)
        parts += [_turn(turn, zone) for turn in turns[:1]]
        parts += _brief(one.paper)
    if told.why:
        parts.append("\n".join([words.ALL_REASONS, *(f"- {text}" for text in _every_reason(one, zone))]))
    answers = _answers(heard)
    if answers:
        parts.append("\n".join([words.ANSWERS, *answers]))
    text = "\n\n".join(parts)
    return f"{text[:LONGEST].rstrip()}\n\n{words.FOOTER}"


def _pending(record: Record) -> bool:
    return any(intent.field in (RECEIPT, RECEIPT_TEXT) for intent in record.intents)


def _head(decision: Decision) -> str:
    if decision.leave_alone is not None:
        return words.LEFT.format(why=decision.leave_alone)
    if decision.action is Action.DELEGATE and decision.assistant is not None:
        who = words.FOR.format(who=decision.assistant)
    else:
        who = words.ASKS if decision.action is Action.ASK else words.FOR_OWNER
    quadrant = decision.quadrant.value if decision.quadrant is not None else ""
    kind = f"{quadrant}: {words.QUADRANTS[quadrant]}" if quadrant else ""
    return " · ".join(filter(None, (who, words.DOES[decision.action.value], kind)))


def _reasons(one: OnCard, zone: tzinfo) -> Iterator[str]:
    """The strongest first; what a person told comes before everything else."""
    steps = [step.text for step in one.decision.reasons]
    yield from (text for text in steps if text.startswith(("you ", "only you")))
    quadrant = one.decision.quadrant
    for_it = {"urgency": True, "importance": True}
    if quadrant is not None:
        for_it = {"urgency": quadrant.urgent, "importance": quadrant.important}
    terms = [term for term in one.assessment.terms if term.axis in for_it]
    strong = sorted(terms, key=lambda term: -abs(term.points))
    telling = [term for term in strong if (term.points > 0) is for_it[term.axis] and abs(term.points) >= 5]
    said = [text for term in telling if (text := _lasting(term, one.task, zone))]
    best = one.ranking[0] if one.ranking else None
    skill = []
    if one.decision.action is Action.DELEGATE and best and best.assistant == one.decision.assistant:
        helps = sorted((t for t in best.terms if t.points > 0), key=lambda t: -t.points)
        texts = [_plain(term.text) for term in helps[:1]]
        skill = [f"{best.assistant}: {text}" for text in texts if not any(text in each for each in said)]
    yield from said[: MOST_REASONS - 1 if skill else MOST_REASONS]
    yield from skill
    if one.decision.action is Action.ASK and steps:
        yield _plain(steps[-1])


def _every_reason(one: OnCard, zone: tzinfo) -> list[str]:
    terms = sorted((t for t in one.assessment.terms if t.points), key=lambda t: -abs(t.points))
    best = one.ranking[0].terms if one.ranking else ()
    texts = [_lasting(term, one.task, zone) for term in terms[:10]]
    texts += [_plain(term.text) for term in (*best[:3], *one.decision.reasons)]
    return list(dict.fromkeys(text for text in texts if text))


_DRIFTING = (
    (re.compile(r"^(?:only .*|no) free hours?"), words.LITTLE_TIME),
    (re.compile(r"^untouched"), words.LONG_UNTOUCHED),
    (re.compile(r"^does not start"), words.STARTS),
)
_CLOCK = re.compile(r"^(?:due in|overdue|begins in|is going on|ended)")
_PASSING = re.compile(
    r": (?:due in|overdue|in) .*| \(?-?\d+(?:\.\d+)? (?:points?|behind)\)?| \([^()]*\.ya?ml:\d+\)"
)
"""What changes with the clock, bare points, and places in files: nothing for a card."""


def _lasting(term: Term, task: Task, zone: tzinfo) -> str:
    """A reason in words that stay true as time passes; empty for one that cannot be said so."""
    if _CLOCK.search(term.text):
        return _due(task, zone, late=term.text.startswith("overdue"))
    for pattern, text in _DRIFTING:
        if pattern.search(term.text):
            return text
    return _plain(term.text)


def _plain(text: str) -> str:
    return _PASSING.sub("", text).strip()


def _due(task: Task, zone: tzinfo, *, late: bool) -> str:
    if isinstance(task.due, Moment):
        at = task.due.at.astimezone(zone)
        when = f"{spoken_day(at)} {at:%H:%M}"
    elif isinstance(task.due, Day):
        when = spoken_day(datetime.combine(task.due.on, datetime.min.time(), zone))
    else:
        return ""
    return (words.OVERDUE if late else words.DUE).format(when=when)


def _turn(turn: Turn, zone: tzinfo) -> str:
    at = datetime.fromtimestamp(-(-turn.at.timestamp() // _ROUND.total_seconds()) * 300, zone)
    what = words.DOES[turn.action.value] + (f", {turn.assistant}" if turn.assistant else "")
    return words.WILL_CHANGE.format(
        quadrant=turn.quadrant.value, what=what, when=f"{spoken_day(at)} {at:%H:%M}", because=turn.because
    )


def _brief(paper: Paper) -> Iterator[str]:
    if paper == NO_PAPER:
        return
    told = [words.OUTCOME.format(text=paper.outcome)] if paper.outcome else []
    told += [words.DEADLINE.format(text=paper.deadline)] if paper.deadline else []
    if told:
        yield "\n".join(told)
    if paper.questions:
        asked = (f"{number}. {text}" for number, text in enumerate(paper.questions[:3], 1))
        yield "\n".join([words.QUESTIONS, *asked])


def _in_order(heard: Iterable[Heard]) -> list[Heard]:
    return sorted(heard, key=lambda each: (each.at, each.comment))


def _answers(heard: Iterable[Heard]) -> list[str]:
    """The newest last. What was said is shown so that nobody is called by it: a name after @ rings."""
    told = [each for each in _in_order(heard) if each.answer][-MOST_ANSWERS:]
    return [
        words.ANSWER.format(said=" ".join(each.said.split()).replace("@", ""), answer=each.answer)
        for each in told
    ]
