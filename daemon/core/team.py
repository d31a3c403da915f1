"""Pure. The team as the owner described it: ready-made skills, what is understood, who may see what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from daemon.core.model import Assistant, Profile, Task
from daemon.core.words import plain

READY_MADE: Mapping[str, str] = {
    "e-mail management": "email",
    "inbox management": "email",
    "phone calls": "calls",
    "appointment scheduling": "scheduling",
    "calendar management": "scheduling",
    "meeting preparation": "meetings",
    "meeting minutes": "meetings",
    "travel": "travel",
    "travel booking": "travel",
    "transcription": "transcription",
    "reminders": "reminders",
    "filing": "filing",
    "document management": "filing",
    "data entry": "data_entry",
    "reporting": "reports",
    "presentations": "reports",
    "customer database": "crm",
    "research": "research",
    "market research": "market_research",
    "bookkeeping": "bookkeeping",
    "invoicing": "bookkeeping",
    "payroll": "bookkeeping",
    "customer support": "support",
    "customer service": "support",
    "sales": "sales",
    "lead generation": "sales",
    "social media": "social",
    "community management": "social",
    "newsletter": "newsletter",
    "campaign creation": "newsletter",
    "content": "content",
    "content writing": "content",
    "proofreading": "content",
    "translation": "content",
    "design": "design",
    "graphic design": "design",
    "web design": "website",
    "video editing": "media",
    "photo editing": "media",
    "podcast production": "media",
    "search engine optimisation": "seo",
    "programming": "software",
    "software development": "software",
    "website": "website",
    "website maintenance": "website",
    "IT support": "it",
    "web technology": "website",
    "automation": "automation",
    "database management": "database",
    "office management": "office",
    "routine administration": "office",
    "purchasing": "vendors",
    "supplier management": "vendors",
    "shipping": "shipping",
    "shopping": "shopping",
    "errands": "errands",
    "household": "household",
    "repairs": "repairs",
    "event planning": "events",
    "contracts and forms": "legal",
    "recruiting": "hr",
    "human resources": "hr",
}
"""Names of skills that are offered, each with the kind of work it surely means."""

SHOWN: Mapping[str, str] = {
    "email": "e-mail",
    "crm": "customer database",
    "it": "IT",
    "seo": "search engine optimisation",
    "hr": "people",
    "social": "social media",
    "media": "photo and video",
    "support": "customer support",
    "data_entry": "data entry",
    "market_research": "market research",
}
"""Kinds of work whose name in the program is not the one people say."""

Boards = Sequence[tuple[str, Iterable[str] | None]]

LEVEL_NAMES = ("", "beginner", "basic", "good", "advanced", "expert")
USUAL_LEVEL = 3


def spoken(kind: str) -> str:
    """A kind of work as people say it."""
    return SHOWN.get(kind, kind.replace("_", " "))


@lru_cache(maxsize=1)
def ready_made_kinds() -> Mapping[str, str]:
    """The ready-made names without case, accents and hyphens, each with its kind of work."""
    return {_folded(name): kind for name, kind in READY_MADE.items()}


def ready_made_kind(piece: str) -> str | None:
    """The kind of work of a ready-made name; None when it is none."""
    return ready_made_kinds().get(_folded(piece))


@dataclass(frozen=True, slots=True)
class Understood:
    """What an assistant's skills are taken for: kinds of work, the surest first, and what tells nothing."""

    assistant: str
    kinds: tuple[str, ...]
    strange: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """'Maria: e-mail, scheduling, travel; not understood: 'falconry''."""
        known = ", ".join(spoken(kind) for kind in self.kinds) or "no kind of work"
        rest = ", ".join(f"'{each}'" for each in self.strange)
        return f"{self.assistant}: {known}" + (f"; not understood: {rest}" if rest else "")


def understood(assistant: Assistant) -> Understood:
    """What is understood of an assistant's skills."""
    from daemon.core.skills import topics_of

    found = topics_of(assistant.skills)
    strange = tuple(skill for skill in assistant.skills if not topics_of((skill,)))
    kinds = sorted(found, key=lambda kind: (-found[kind], kind))
    return Understood(assistant.name, tuple(kinds), strange)


class Sight:
    """Who of the team may see which task, by boards and clients.

    A task is a client's when its board, list, title or a label names one that somebody of the team is limited
    to; only those limited to that client, or to none, may see it.
    """

    def __init__(self, profile: Profile) -> None:
        self.limited = any(each.boards or each.clients for each in profile.assistants)
        self._boards = {each.name: frozenset(map(_folded, each.boards)) for each in profile.assistants}
        self._clients = {each.name: frozenset(map(_folded, each.clients)) for each in profile.assistants}
        self._known = frozenset().union(*self._clients.values()) - {""}

    def hidden(self, task: Task, assistant: str) -> str | None:
        """Why an assistant may not see a task, as the rest of a sentence, or None."""
        if not self.limited:
            return None
        boards = self._boards.get(assistant, frozenset())
        if boards and not boards & {_folded(task.container_name), _folded(task.container)}:
            return f"may not see '{task.container_name}'"
        clients = self._clients.get(assistant, frozenset())
        if clients:
            for client in self._clients_of(task):
                if client not in clients:
                    return f"does not work for {client.title()}"
        return None

    def _clients_of(self, task: Task) -> list[str]:
        places = (task.container_name, task.list_name, task.title, *(label.name for label in task.labels))
        texts = [f" {_folded(place)} " for place in places]
        return sorted(client for client in self._known if any(f" {client} " in text for text in texts))


@dataclass(frozen=True, slots=True)
class TeamFinding:
    """One line of `check` about the team; a warning unless nothing can work."""

    subject: str
    text: str
    warning: bool = False


def team_findings(profile: Profile, boards: Boards, wanted: Mapping[str, int]) -> Iterator[TeamFinding]:
    """What is understood of the team, and what contradicts what stands.

    `boards` are the names of boards each with the user names of its members, None for what has no members,
    such as a calendar; `wanted` says how many open
    tasks there are of each kind of work.
    """
    for assistant in profile.assistants:
        known = understood(assistant)
        yield TeamFinding(assistant.name, known.sentence, warning=not known.kinds)
        yield from _missing_member(assistant, boards)
    yield from _unskilled(profile, wanted)


def _missing_member(assistant: Assistant, boards: Boards) -> Iterator[TeamFinding]:
    names = {_folded(name) for name, _ in boards}
    for board in assistant.boards:
        if names and _folded(board) not in names:
            yield TeamFinding(
                assistant.name, f"there is no board '{board}' for {assistant.name}", warning=True
            )
    if assistant.trello_member is None:
        return
    mine = {_folded(board) for board in assistant.boards}
    member = assistant.trello_member.removeprefix("@").casefold()
    for name, members in boards:
        if members is None or (mine and _folded(name) not in mine):
            continue
        if member not in {each.casefold() for each in members}:
            text = f"{assistant.trello_member} is not a member of '{name}': invite them, or set `boards`"
            yield TeamFinding(assistant.name, text, warning=True)


def _unskilled(profile: Profile, wanted: Mapping[str, int]) -> Iterator[TeamFinding]:
    if not profile.assistants:
        return
    have = {kind for assistant in profile.assistants for kind in understood(assistant).kinds}
    for kind in sorted(wanted, key=lambda kind: (-wanted[kind], kind)):
        if kind not in have and wanted[kind] > 1 and kind in READY_MADE.values():
            text = f"nobody names the skill {spoken(kind)}, and {wanted[kind]} open tasks need it"
            yield TeamFinding("skills", text, warning=True)


def _folded(text: str) -> str:
    return " ".join(plain(text).replace("-", " ").split())
