"""Pure. Procedures kept as cards in a list of a board: they are read as such and are no tasks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from daemon.core.brief_rules import BriefRules, Sop, sop_of
from daemon.core.model import Snapshot, Task
from daemon.core.written_parts import read_parts

ASIDE = "it is a procedure, kept for briefs"


def is_sop(task: Task, rules: BriefRules) -> bool:
    """Whether a card stands in the list of procedures."""
    return bool(rules.sop_list) and _plain(task.list_name) == _plain(rules.sop_list)


def with_board_sops(rules: BriefRules, snapshots: Iterable[Snapshot]) -> BriefRules:
    """The rules with the procedures that stand on boards; those of files come first."""
    if not rules.sop_list:
        return rules
    wanted = _plain(rules.sop_list)
    lists: dict[str, bool] = {}
    found: list[Sop] = []
    for snapshot in snapshots:
        for task in snapshot.tasks:
            hit = lists.get(task.list_name)
            if hit is None:
                hit = lists[task.list_name] = _plain(task.list_name) == wanted
            if hit and not task.closed and not task.done:
                found.append(_sop(task))
    in_order = sorted(found, key=lambda sop: (sop.name.casefold(), sop.where))
    return replace(rules, library=(*rules.library, *in_order)) if found else rules


def _sop(task: Task) -> Sop:
    written = read_parts(task.description)
    sop = sop_of(replace(written, title=task.title), task.title, task.url or task.container_name)
    items: Sequence[str] = [item.name for item in task.checklist]
    return replace(sop, steps=tuple(items)) if items and not written.steps else sop


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
