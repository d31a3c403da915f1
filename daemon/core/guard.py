"""Pure. Refuses a whole plan that looks like a misreading rather than like work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from daemon.core.changes import Change, ChangeKind, Refusal

FEW = 8
"""Below this many items a share says nothing."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a share of a source's tasks may vanish, or of our labels be taken off, in one cycle."""

    enabled: bool = True
    max_share: float = 0.5


def refuse(
    limits: Limits,
    *,
    before: Mapping[str, int],
    now: Mapping[str, int],
    changes: Sequence[Change],
    labels_owned: int,
) -> Refusal | None:
    """Say why the plan is not carried out, or None.

    `before` and `now` count the tasks each source showed in the last good cycle and in this one; a source
    that could not be read is in neither.
    """
    if not limits.enabled:
        return None
    for source, count in sorted(now.items()):
        known = before.get(source, 0)
        if known >= FEW and known - count > limits.max_share * known:
            return Refusal(
                f"{source} shows {count} tasks where it showed {known} before: more than"
                f" {limits.max_share:.0%} are gone, so nothing is written; if that is right, run"
                " `delegated sync --force` once"
            )
    taken_off = sum(change.kind is ChangeKind.REMOVE_LABEL for change in changes)
    added = sum(change.kind is ChangeKind.ADD_LABEL for change in changes)
    if labels_owned >= FEW and taken_off - added > limits.max_share * labels_owned:
        return Refusal(
            f"the plan takes off {taken_off} of {labels_owned} labels and sets only {added}: more than"
            f" {limits.max_share:.0%}, so nothing is written; if that is right, run"
            " `delegated sync --force` once"
        )
    return None
