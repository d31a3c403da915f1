"""Pure. What people command in comments, read forgivingly, and what each command changes in the ledger.

A command counts once, as it stands when it is first seen. A comment that is edited so that its commands read
otherwise counts anew; editing the words around them, or editing them back and forth, repeats nothing that
stands. What was written before the last `DAYS` days is too old to be followed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from difflib import SequenceMatcher, get_close_matches
from enum import StrEnum

from daemon.core import receipt_words as words
from daemon.core.deadlines import find_deadline
from daemon.core.handover import spoken_day
from daemon.core.labels import ASSISTANT, QUADRANT, BoardLabels, standing
from daemon.core.locks import said, told
from daemon.core.look import Look
from daemon.core.model import Comment, Field, Heard, Lock, Owned, Profile, Record
from daemon.core.papers import MARKER
from daemon.core.receipt import ReceiptRules
from daemon.core.spoken import ALL, Spoken
from daemon.core.times import zone_of
from daemon.core.words import plain

DAYS = 14

_CALLED = re.compile(r"(?<![^\s(,;:])/(?P<word>[^\W_]+)(?P<rest>[^\n]*?)(?=[\s(,;:]/[^\W_]|$)", re.MULTILINE)
_EDGES = " \t\r\n.,;:!?()[]\"'*_`–—-"
_ALIKE = 0.75


class Verb(StrEnum):
    """The commands."""

    KEEP = "keep"
    TO = "to"
    Q1 = "q1"
    Q2 = "q2"
    Q3 = "q3"
    Q4 = "q4"
    UNDO = "undo"
    WHY = "why"
    UNLOCK = "unlock"
    LATER = "later"
    DONE = "done"


_WITH_ARGUMENT = (Verb.TO, Verb.LATER)
_WORDS = [verb.value for verb in Verb]
_MEANT = {"help": "why", "too": "to", "give": "to", "q": "q1", "snooze": "later", "finished": "done"}


@dataclass(frozen=True, slots=True)
class Command:
    """One command as it was written; `verb` is None for a slip, and `meant` what it may stand for."""

    verb: Verb | None
    argument: str
    text: str
    meant: str = ""


def commands_in(text: str) -> list[Command]:
    """The commands of a comment. Quoted lines, paths and addresses hold none."""
    found = []
    told_lines = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith(">"))
    for match in _CALLED.finditer(told_lines):
        word, argument = match["word"].casefold(), match["rest"].strip(_EDGES)
        if match["rest"].startswith("/"):
            continue
        whole = f"/{word} {argument}".strip()
        if word in _WORDS:
            verb = Verb(word)
            found.append(Command(verb, argument, whole if verb in _WITH_ARGUMENT else f"/{word}"))
        elif meant := _slip(word):
            found.append(Command(None, argument, whole, meant))
    return found


def listen(look: Look, rules: ReceiptRules, profile: Profile, now: datetime) -> Spoken | None:
    """What is new among the commands on one card; None when there is nothing."""
    task = look.task
    if task is None or not task.comments:
        return None
    new = [
        (comment, commands, text)
        for comment in task.comments
        if not (comment.ours and comment.by_program) and "/" in comment.text
        if (commands := commands_in(comment.text))
        if (text := " ".join(command.text for command in commands)) != _known(look.record, comment.id)
    ]
    if not new:
        return None
    hearing = _Hearing(look, rules, profile, now)
    for comment, commands, text in sorted(new, key=lambda each: (each[0].at, each[0].id)):
        hearing.take(comment, commands, text)
    return hearing.result()


def after(look: Look, spoken: Spoken) -> Look:
    """The look as it is once what was said is noted."""
    locks = {} if ALL in spoken.unlocked else dict(look.record.locks)
    for group in spoken.unlocked:
        locks.pop(group, None)
    locks |= {lock.group: lock for lock in spoken.locks}
    record = replace(
        look.record,
        owned={**look.record.owned, **spoken.adopted},
        locks=locks,
        heard={**look.record.heard, **{each.comment: each for each in spoken.heard}},
    )
    # Whether somebody circled a task is told elsewhere, and stays.
    return replace(
        look,
        record=record,
        told=replace(told(record), not_circled=look.told.not_circled),
    )


def is_owner(comment: Comment, rules: ReceiptRules) -> bool:
    """Whether a comment counts as the owner's; what a program wrote with our own account never does."""
    if comment.ours and comment.by_program:
        return False
    return comment.author.casefold() in rules.owners if rules.owners else comment.ours


class _Hearing:
    """The state of one card while its new commands are followed, one after the other."""

    def __init__(self, look: Look, rules: ReceiptRules, profile: Profile, now: datetime) -> None:
        self._look = look
        self._rules = rules
        self._profile = profile
        self._now = now
        self._zone = zone_of(profile.owner.timezone)
        self._heard: list[Heard] = []
        self._unlocked: list[str] = []
        self._locks: dict[str, Lock] = {}
        self._adopted: dict[Field, Owned] = {}
        self._refused = {h.author for h in look.record.heard.values() if h.answer and _is_no(h)}

    def take(self, comment: Comment, commands: Sequence[Command], text: str) -> None:
        """Follow one comment, or say why not."""
        if comment.at < self._now - timedelta(days=DAYS) and comment.id not in self._look.record.heard:
            answers: list[str] = []
        elif is_owner(comment, self._rules):
            answers = list(dict.fromkeys(self._follow(command) for command in commands))
        else:
            answers = self._refuse(comment, commands)
        self._heard.append(
            Heard(
                comment=comment.id,
                said=text,
                answer=" ".join(answers),
                author=comment.author,
                at=comment.at,
            )
        )

    def result(self) -> Spoken:
        groups = [group for group in (QUADRANT, ASSISTANT) if said(group) in self._locks]
        return Spoken(
            heard=tuple(self._heard),
            unlocked=tuple(dict.fromkeys(self._unlocked)),
            locks=tuple(self._locks.values()),
            adopted=self._adopted,
            chosen=tuple(groups),
        )

    def _refuse(self, comment: Comment, commands: Sequence[Command]) -> list[str]:
        """Others are told once on a card, and a slip of theirs was perhaps no command at all."""
        if comment.author in self._refused or all(command.verb is None for command in commands):
            return []
        self._refused.add(comment.author)
        return [words.NOT_YOURS.format(who=comment.author or "?", owner=self._rules.owner)]

    def _follow(self, command: Command) -> str:
        match command.verb:
            case None:
                word = command.text.partition(" ")[0].removeprefix("/")
                return words.MEANT.format(word=word, meant=command.meant)
            case Verb.KEEP:
                return self._keep()
            case Verb.TO:
                return self._give(command.argument)
            case Verb.Q1 | Verb.Q2 | Verb.Q3 | Verb.Q4:
                quadrant = command.verb.value.upper()
                self._choose(QUADRANT, quadrant, f"you said {command.text}")
                return words.SET.format(quadrant=quadrant, meaning=words.QUADRANTS[quadrant])
            case Verb.LATER:
                return self._later(command.argument)
            case Verb.UNLOCK:
                return self._unlock()
            case Verb.UNDO:
                for group in (QUADRANT, ASSISTANT, "later", "why"):
                    self._drop(said(group))
                self._tell("leave", None, "you said /undo")
                return words.UNDONE
            case Verb.WHY:
                self._speak_again()
                self._tell("why", None, "you asked /why")
                return words.EXPLAINED
            case Verb.DONE:
                self._drop("done")
                self._tell("done", None, "you said /done")
                return words.DONE

    def _keep(self) -> str:
        self._choose(ASSISTANT, None, "you said /keep")
        return words.KEPT

    def _give(self, argument: str) -> str:
        team = [(each.name, each.trello_member or "") for each in self._profile.assistants]
        if not argument:
            return words.WHOM.format(example=team[0][0] if team else "Maria")
        if plain(argument.strip("@")) in ("me", "myself", plain(self._profile.owner.name)):
            return self._keep()
        found = people_called(argument, team)
        if len(found) == 1:
            self._choose(ASSISTANT, found[0], f"you said /to {found[0]}")
            return words.GIVEN.format(who=found[0])
        names = _listed(found or [name for name, _ in team], "or" if found else "and")
        if found:
            return words.SEVERAL.format(name=argument.strip("@")[:40], names=names)
        return words.NOBODY.format(name=argument.strip("@")[:40], names=names or "no assistants yet")

    def _later(self, argument: str) -> str:
        if not argument:
            return words.WHEN
        found = read_date(argument, self._now, self._zone)
        if found is None:
            return words.NO_DATE.format(text=argument[:40])
        value, spoken, past = found
        if past:
            return words.PAST.format(when=spoken)
        self._drop(said("leave"))
        self._tell("later", value, f"you said /later {argument[:40]}")
        return words.LATER.format(when=spoken)

    def _unlock(self) -> str:
        keep_silent = "receipt" in self._look.record.locks and self._receipt_is_theirs()
        self._unlocked.append(ALL)
        self._locks.clear()
        if keep_silent:
            self._locks["receipt"] = self._look.record.locks["receipt"]
        for group in (QUADRANT, ASSISTANT):
            self._adopt(group)
        return words.UNLOCKED

    def _choose(self, group: str, value: str | None, reason: str) -> None:
        self._drop(group)
        self._drop(said("leave"))
        self._adopt(group)
        self._tell(group, value, reason)

    def _tell(self, group: str, value: str | None, reason: str) -> None:
        name = f"'{self._look.task.title[:60]}'" if self._look.task else ""
        lock = Lock(group=said(group), value=value, reason=f"{name}: {reason}", since=self._now)
        self._locks[lock.group] = lock

    def _drop(self, group: str) -> None:
        self._locks.pop(group, None)
        if group in self._look.record.locks:
            self._unlocked.append(group)

    def _adopt(self, group: str) -> None:
        """Labels of our own names that people set are ours to change: the owner has just said otherwise."""
        task, record = self._look.task, self._look.record
        assert task is not None
        labels: BoardLabels = self._look.labels
        for key, label_id in standing(task, labels, record).items():
            spot = Field("label", key)
            if spot.group == group and spot not in record.owned:
                self._adopted[spot] = Owned(value=label_id, before=label_id, touched=self._look.touched)
        if group == ASSISTANT:
            # Who stands there now is no later choice than what was just said.
            for spot, owned in record.owned.items():
                if spot.kind == "member":
                    there = ",".join(user for user in task.members if user != spot.key)
                    self._adopted[spot] = replace(owned, before=there or None)

    def _speak_again(self) -> None:
        """Whoever asks for words gets them, also where a receipt was deleted."""
        if "receipt" in self._look.record.locks and not self._receipt_is_theirs():
            self._drop("receipt")

    def _receipt_is_theirs(self) -> bool:
        task = self._look.task
        lock = self._look.record.locks["receipt"]
        rewritten = "rewrote" in lock.reason
        return rewritten or (task is not None and any(MARKER in c.text for c in task.comments if c.ours))


def people_called(name: str, team: Iterable[tuple[str, str]]) -> list[str]:
    """The assistants a name may stand for: whole names and user names first, then beginnings, then slips.

    Of a longer text ("Ana please") the first words count.
    """
    people = [(full, {plain(full), plain(user), *plain(full).split()} - {""}) for full, user in team]
    parts = name.replace("@", " ").split()
    for count in dict.fromkeys((len(parts), 2, 1)):
        wanted = plain(" ".join(parts[:count]).strip(_EDGES))
        if not wanted:
            continue
        for fits in (_equal, _begins, _is_like):
            found = [full for full, names in people if any(fits(wanted, each) for each in names)]
            if found:
                return found
    return []


def read_date(text: str, now: datetime, zone: tzinfo) -> tuple[str, str, bool] | None:
    """A day or moment as text (ISO 8601) and in words, and whether it is past; None when none is read."""
    said_plain = plain(text)
    today = _today(now, zone)
    if said_plain in _BEGINNINGS:
        day = _BEGINNINGS[said_plain](today)
        return day.isoformat(), spoken_day(datetime.combine(day, time(), zone)), False
    for attempt in (said_plain, f"in {said_plain}", f"by {said_plain}"):
        try:
            found = find_deadline(attempt, "", now, zone)
        except (ValueError, OverflowError):
            return None
        if found is not None:
            here = found.at.astimezone(zone)
            if here.time() == time(18) and not re.search(r"(?<!\d)(?:18|6)(?!\d)", said_plain):
                # A day without an hour: it comes up in the morning.
                return here.date().isoformat(), spoken_day(here), here.date() <= today
            moment = here.isoformat(timespec="minutes")
            return moment, f"{spoken_day(here)} {here:%H:%M}", found.at <= now
    return None


_BEGINNINGS: Mapping[str, Callable[[date], date]] = {
    "next week": lambda today: today + timedelta(days=7 - today.weekday()),
    "next month": lambda today: (today.replace(day=1) + timedelta(days=32)).replace(day=1),
}
"""What comes up again next week does so at its beginning."""


def _today(now: datetime, zone: tzinfo) -> date:
    return now.astimezone(zone).date()


def _slip(word: str) -> str:
    """The command a word was probably meant to be, or nothing."""
    if word in _MEANT:
        return _MEANT[word]
    if re.fullmatch(r"q\d+", word):
        return "q1"
    if not 3 <= len(word) <= 8:
        return ""
    close = get_close_matches(word, _WORDS, n=1, cutoff=_ALIKE)
    return close[0] if close else ""


def _known(record: Record, comment: str) -> str | None:
    known = record.heard.get(comment)
    return known.said if known is not None else None


def _is_no(heard: Heard) -> bool:
    return words.NOT_YOURS.partition("{owner}")[0].partition("}")[2] in heard.answer


def _equal(wanted: str, name: str) -> bool:
    return wanted == name


def _begins(wanted: str, name: str) -> bool:
    return name.startswith(wanted)


def _is_like(wanted: str, name: str) -> bool:
    """One letter more, less or other in a name of some length, or two that changed places."""
    if sorted(wanted) == sorted(name):
        return True
    return len(wanted) > 2 and SequenceMatcher(None, wanted, name).ratio() >= _ALIKE


def _listed(names: Sequence[str], joint: str) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {joint} {names[-1]}"
