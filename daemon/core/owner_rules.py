"""Pure. The owner's own rules: which of them hold for a task, and what they do to its scores."""

from __future__ import annotations

import re
from functools import lru_cache

from daemon.core.evidence import Evidence
from daemon.core.model import Profile, Rule, Task
from daemon.core.words import plain


def rules_for(task: Task, evidence: Evidence, profile: Profile) -> list[Rule]:
    """The rules that hold for a task, in the order of the configuration."""
    return [rule for rule in profile.rules if _holds(rule, task, evidence)] if profile.rules else []


def _holds(rule: Rule, task: Task, evidence: Evidence) -> bool:
    if rule.lists and not _names(rule.lists, (task.list_name,)):
        return False
    if rule.boards and not _names(rule.boards, (task.container_name, task.container)):
        return False
    if rule.labels and not _names(rule.labels, tuple(label.name for label in task.labels)):
        return False
    if rule.people and not _names(rule.people, task.people + task.members):
        return False
    if rule.words and not _words(rule.words).search(evidence.text):
        return False
    if rule.pattern is None:
        return True
    pattern = _pattern(rule.pattern)
    return (
        pattern is not None
        and pattern.search(f"{task.title[:2_000]}\n{task.description[:4_000]}") is not None
    )


def _names(wanted: tuple[str, ...], present: tuple[str, ...]) -> bool:
    have = {name.strip().casefold() for name in present if name}
    return any(name.strip().casefold() in have for name in wanted)


@lru_cache(maxsize=512)
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    """Matches at word starts; blank words match nothing, or a slip of the keyboard would catch every task."""
    wanted = [re.escape(plain(word).strip()) for word in words if word.strip()]
    return re.compile(r"(?<!\w)(?:" + "|".join(wanted) + ")" if wanted else r"(?!)")


@lru_cache(maxsize=512)
def _pattern(pattern: str) -> re.Pattern[str] | None:
    """A broken pattern is reported where the configuration is read; here it simply never matches."""
    try:
        return re.compile(pattern, re.IGNORECASE)
    except re.error:
        return None
