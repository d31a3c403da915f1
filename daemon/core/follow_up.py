"""Pure. Work handed over that nobody touches: who holds the ball, and which step of the ladder is due."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from daemon.core.availability import Availability
from daemon.core.changes import Change, ChangeKind
from daemon.core.handover import change_of, spoken_day
from daemon.core.look import Look
from daemon.core.model import Action, Comment, Decision, Field, Lock, Owned, Record, Shape, Task
from daemon.core.quiet import QuietHours
from daemon.core.waiting import waiting_for
from daemon.core.words import plain

NUDGE = "nudge"
"""The lock group of nudges: a person who deletes one wants no more of them on that card."""

REVIEW_LISTS = (
    *("review", "in review", "to review", "for review", "approval", "for approval", "to approve", "sign off"),
    *("waiting for approval", "zur freigabe", "freigabe", "prufung", "a valider", "validation", "revision"),
    *("por aprobar", "aprobacion", "aprovacao", "para aprovar", "revisao"),
)
"""Names of lists and labels where the owner looks at finished work, plain."""

_LOOKED_BACK = 120
_LONGEST_QUESTION = 160
_LEAST = timedelta(days=1)
_SENTENCE = re.compile(r"[^.!?\n]*\?")


class Holder(StrEnum):
    """Whose turn it is."""

    OWNER = "owner"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Ball:
    """Who has to act next on a card, why, and the question that is open."""

    holder: Holder
    why: str
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The ladder and the people on it.

    After so many working days without activity of people (`after_days`) whoever holds the ball is nudged; the
    last step is always the owner's. `users` are the assistants' Trello user names by name.
    """

    after_days: tuple[int, ...] = (3, 5, 8)
    owner: Availability
    owner_name: str = "the owner"
    owner_users: tuple[str, ...] = ()
    team: Mapping[str, Availability] = field(default_factory=dict)
    users: Mapping[str, str] = field(default_factory=dict)
    quiet: QuietHours | None = None
    review_lists: tuple[str, ...] = REVIEW_LISTS


def who_holds(task: Task, owner_users: Iterable[str], reviews: Iterable[str] = REVIEW_LISTS) -> Ball:
    """Whose turn it is on a card that is handed over.

    The owner's after a question or a mention the owner has not answered, and in a list for reviews.
    """
    owners = {user.casefold().lstrip("@") for user in owner_users}
    open_one = _open_comment(task.comments, owners)
    if open_one is not None:
        return Ball(Holder.OWNER, "a question is open", _question(open_one.text))
    names = set(reviews)
    if plain(task.list_name, 80).strip() in names:
        return Ball(Holder.OWNER, f"it is in the list '{task.list_name}'")
    label = next((each.name for each in task.labels if plain(each.name, 80).strip() in names), None)
    if label is not None:
        return Ball(Holder.OWNER, f"it has the label '{label}'")
    return Ball(Holder.ASSISTANT, "it is handed over")


def nudge(look: Look, task: Task, decision: Decision, rules: FollowUp, now: datetime) -> Change | None:
    """The next step on one card, if it is due now and its receiver is at work."""
    if not _concerned(look, task, decision) or decision.assistant is None:
        return None
    since = _quiet_since(task, look.touched, look.record, decision.assistant)
    # What time off, weekends and holidays do only makes it later.
    if since is None or now - since < (min(rules.after_days) - 1) * _LEAST:
        return None
    waiting = waiting_for(task, look.told.later, rules.owner.zone, now)
    days = rules.after_days
    if waiting is not None:
        if waiting.until is None:
            # Somebody else is at work on it, and the assistant asks them.
            days = days[-1:]
        elif now < waiting.until:
            return None
        else:
            since = max(since, waiting.until)
    done = _steps_done(look.record, since)
    step = len(done) + 1
    if step > len(days):
        return None
    ball = who_holds(task, rules.owner_users, rules.review_lists)
    escalates = step == len(days) and len(days) > 1
    to_owner = escalates or (ball.holder is Holder.OWNER and waiting is None)
    who = rules.owner if to_owner else rules.team.get(decision.assistant)
    if who is None or not _reachable(who, rules.quiet, now):
        return None
    gap = days[step - 1] - (days[step - 2] if step > 1 else 0)
    if _working_days(who, since, now) < days[step - 1]:
        return None
    if done and _working_days(who, done[-1], now) < gap:
        return None
    return _written(look, task, decision.assistant, rules, ball, (step, len(days)), since, to_owner, who)


def _concerned(look: Look, task: Task, decision: Decision) -> bool:
    if task.shape is not Shape.CARD or decision.action is not Action.DELEGATE:
        return False
    if decision.leave_alone is not None or task.done or task.closed or not look.container.writable:
        return False
    # One whose answer was lost may stand already.
    return NUDGE not in look.record.locks and not any(_is_nudge(each.field) for each in look.record.intents)


def _written(
    look: Look,
    task: Task,
    assistant: str,
    rules: FollowUp,
    ball: Ball,
    step: tuple[int, int],
    since: datetime,
    to_owner: bool,
    who: Availability,
) -> Change:
    number, steps = step
    owner = f"@{rules.owner_users[0].lstrip('@')}" if rules.owner_users else rules.owner_name
    helper = f"@{rules.users[assistant].lstrip('@')}" if assistant in rules.users else assistant
    quiet = f"nothing has happened here since {spoken_day(since.astimezone(who.zone))}"
    if to_owner and ball.holder is Holder.OWNER:
        asked = f" “{ball.question}”" if ball.question else ""
        body = f"{owner}, this waits for you: {ball.why}.{asked}"
    elif to_owner:
        body = f"{owner}, {quiet}, and {assistant} was asked. Is it still to be done, and by {assistant}?"
    elif number == 1:
        body = f"{helper}, {quiet}. How is it going? A line here is enough, a question too."
    else:
        body = f"{helper}, still quiet: {quiet}. What would help?"
    # One for each stretch of quiet, by which it is found again when the answer of its writing was lost.
    marker = f"(nudge {number} of {steps}, quiet since {since:%Y-%m-%d %H:%M} UTC)"
    change = change_of(
        ChangeKind.WRITE_COMMENT,
        task,
        Field("comment", f"{NUDGE}/{number}"),
        None,
        f"{body}\n\n{marker}",
        f"{quiet}; {ball.why}",
        marker=marker,
    )
    return replace(change, touched=look.touched)


def _quiet_since(task: Task, touched: str, record: Record, assistant: str) -> datetime | None:
    """The last activity of people, but not before it was handed over; None: it is not, as far as we know."""
    given = _handed_over(record, assistant)
    if given is None:
        return None
    said = [each.at for each in task.comments if not (each.ours and each.by_program)]
    return max(each for each in (given, _iso(touched), *said) if each is not None)


def _handed_over(record: Record, assistant: str) -> datetime | None:
    owned = record.owned.get(Field("label", f"assistant/{assistant}"))
    locks = (record.locks.get("assistant"), record.locks.get("say:assistant"))
    told = [lock.since for lock in locks if _names(lock, assistant) and lock is not None]
    stamp = _iso(owned.stamp) if owned is not None else None
    moments = [*told, *([stamp] if stamp is not None else [])]
    return max(moments) if moments else None


def _names(lock: Lock | None, assistant: str) -> bool:
    return lock is not None and lock.value == assistant


def _steps_done(record: Record, since: datetime) -> list[datetime]:
    """When the steps of this stretch of quiet were done; those before people acted count no more."""
    moments = [_at(owned) for spot, owned in record.owned.items() if _is_nudge(spot)]
    return sorted(at for at in moments if at is not None and at > since)


def _at(owned: Owned) -> datetime | None:
    return _iso(owned.stamp)


def _is_nudge(spot: Field) -> bool:
    return spot.kind == "comment" and spot.group == NUDGE


def _open_comment(comments: Iterable[Comment], owners: set[str]) -> Comment | None:
    """The newest comment that asks or names the owner, and that the owner has not answered since."""
    for comment in sorted(comments, key=lambda each: (each.at, each.id), reverse=True):
        if comment.ours and comment.by_program:
            continue
        by_owner = comment.author.casefold() in owners if owners else comment.ours
        if by_owner:
            return None
        text = comment.text.casefold()
        if "?" in _LINK.sub("", text) or any(f"@{owner}" in text for owner in owners):
            return comment
    return None


_LINK = re.compile(r"https?://\S+")


def _question(text: str) -> str:
    found = _SENTENCE.search(_LINK.sub("", text))
    words = " ".join((found.group() if found else text).split())
    return words if len(words) <= _LONGEST_QUESTION else f"{words[: _LONGEST_QUESTION - 1]}…"


def _reachable(who: Availability, quiet: QuietHours | None, now: datetime) -> bool:
    return who.at_work(now) and (quiet is None or quiet.around(now, who.zone) is None)


def _working_days(who: Availability, since: datetime, now: datetime) -> int:
    """Working days after the day of `since`, today among them."""
    first, today = since.astimezone(who.zone).date(), now.astimezone(who.zone).date()
    days = min((today - first).days, _LOOKED_BACK)
    return sum(who.works_on(today - timedelta(days=back)) for back in range(days))


def _iso(stamp: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return at if at.tzinfo is not None else None
