"""Pure. Corrections as lines of JSON: what the store keeps and `memory export` writes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from daemon.core.memory import (
    DESCRIPTION_KEPT,
    About,
    Correction,
    Opinion,
    Origin,
    Said,
    Words,
    of_assistant,
    of_importance,
    of_owner,
    of_quadrant,
)
from daemon.core.model import Quadrant, TaskId
from daemon.core.task_lines import BadLine

_QUADRANTS = tuple(quadrant.value for quadrant in Quadrant)
_KEEP = ("keep", "owner", "me")


def text_of(correction: Correction) -> str:
    """A correction as one line, in ASCII."""
    return json.dumps(line_of(correction), separators=(",", ":"))


def line_of(correction: Correction) -> dict[str, Any]:
    """A correction as `classify` reads a task, with what was decided as `label` and the rest as `memory`."""
    words, said = correction.words, correction.said
    task = correction.task
    return {
        **({"id": correction.id} if correction.id else {}),
        "title": words.title,
        "description": words.description,
        "list": words.list_name,
        "labels": list(words.labels),
        "due": words.due or None,
        "now": correction.at.isoformat(),
        "label": _label(correction),
        "memory": {
            "about": correction.about.value,
            "chosen": correction.chosen,
            "refused": correction.refused,
            "urgent": correction.urgent,
            "important": correction.important,
            "owner_only": correction.owner_only,
            "strength": correction.strength,
            "said": {
                "quadrant": said.quadrant.value if said.quadrant else None,
                "assistant": said.assistant,
                "owner_only": said.owner_only,
            },
            "from": correction.origin.value,
            "task": [task.source, task.key] if task else None,
            "people": list(words.people),
        },
    }


def correction_of(value: object) -> Correction:
    """Back from a line with `memory`. Raises BadLine for one that was never written so."""
    try:
        assert isinstance(value, Mapping)
        memory = value["memory"]
        task, said = memory["task"], memory["said"]
        at = datetime.fromisoformat(value["now"])
        if at.tzinfo is None:
            raise ValueError
        return Correction(
            words=Words(
                title=_text(value["title"]),
                description=_text(value.get("description") or "")[:DESCRIPTION_KEPT],
                list_name=_text(value.get("list") or ""),
                labels=tuple(map(_text, value.get("labels") or ())),
                people=tuple(map(_text, memory["people"])),
                due=_text(value.get("due") or ""),
            ),
            about=About(memory["about"]),
            at=at.astimezone(UTC),
            chosen=_text_or_none(memory["chosen"]),
            refused=_text_or_none(memory["refused"]),
            urgent=_truth(memory["urgent"]),
            important=_truth(memory["important"]),
            owner_only=_truth(memory["owner_only"]),
            strength=min(1.0, max(0.0, float(memory["strength"]))),
            said=Said(
                quadrant=Quadrant(said["quadrant"]) if said["quadrant"] else None,
                assistant=_text_or_none(said["assistant"]),
                owner_only=_truth(said["owner_only"]),
            ),
            origin=Origin(memory["from"]),
            task=TaskId(_text(task[0]), _text(task[1])) if task else None,
            id=value["id"] if isinstance(value.get("id"), int) else 0,
        )
    except (AssertionError, KeyError, IndexError, TypeError, ValueError, OverflowError):
        raise BadLine(
            "memory: not as `delegated memory export` writes it; leave it out to learn anew"
        ) from None


def of_text(text: str) -> Correction:
    """Back from `text_of`. Raises BadLine."""
    try:
        value = json.loads(text)
    except ValueError:
        raise BadLine("not JSON") from None
    return correction_of(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What a person's `label` on a line answers; None where it says nothing."""

    quadrant: Quadrant | None = None
    important: bool | None = None
    assistant: str | None = None
    owner_only: bool | None = None

    def learned(self, words: Words, opinion: Opinion, at: datetime) -> list[Correction]:
        """What the answers teach about a task with these words."""
        found = []
        if self.quadrant is not None:
            found.append(of_quadrant(words, self.quadrant, opinion, at))
        elif self.important is not None:
            found.append(of_importance(words, important=self.important, at=at))
        if self.assistant is not None:
            given = of_assistant(words, self.assistant, at)
            # Who would be best is also known of what the owner keeps.
            found.append(given if self.owner_only is None else replace(given, owner_only=None))
        if self.owner_only is not None:
            found.append(of_owner(words, owner_only=self.owner_only, at=at))
        judged, decision = opinion.without, opinion.decision
        said = Said(
            quadrant=judged.quadrant,
            assistant=decision.assistant if decision else None,
            owner_only=judged.owner_only is not None,
        )
        return [replace(each, said=said) for each in found]


def decided(value: Mapping[str, Any]) -> Decided:
    """The answers of a line's `label`. Raises BadLine where there is none, or one that cannot be meant."""
    label = value.get("label")
    if not isinstance(label, Mapping):
        raise BadLine('label: expected what you decided, such as {"quadrant": "Q1"} or {"assistant": "Ana"}')
    quadrant = label.get("quadrant")
    if quadrant is not None and quadrant not in _QUADRANTS:
        raise BadLine(f"label.quadrant: expected Q1, Q2, Q3 or Q4, found {quadrant!r}")
    urgent, important = _answer(label, "urgent"), _answer(label, "important")
    if quadrant is None and urgent is not None and important is not None:
        quadrant = Quadrant.of(urgent=urgent, important=important)
    name = next((label[key] for key in ("assistant", "delegate", "best_assistant") if label.get(key)), None)
    if name is not None and not isinstance(name, str):
        raise BadLine(f"label.assistant: expected a name, found {name!r}")
    owner_only = _answer(label, "owner_only")
    if name is not None and name.casefold() in _KEEP:
        name, owner_only = None, True
    found = Decided(
        quadrant=Quadrant(quadrant) if quadrant is not None else None,
        important=important,
        assistant=name,
        owner_only=owner_only,
    )
    if found == Decided():
        raise BadLine("label: says nothing of quadrant, important, assistant or owner_only")
    return found


def _label(correction: Correction) -> dict[str, Any]:
    if correction.chosen is None:
        return {}
    match correction.about:
        case About.QUADRANT:
            quadrant = Quadrant(correction.chosen)
            return {"quadrant": quadrant.value, "urgent": quadrant.urgent, "important": quadrant.important}
        case About.ASSISTANT:
            return {"assistant": correction.chosen}
        case About.IMPORTANCE:
            return {"important": correction.chosen == "yes"}
        case About.OWNER:
            return {"owner_only": correction.chosen == "yes"}


def _answer(label: Mapping[str, Any], key: str) -> bool | None:
    found = label.get(key)
    if found is not None and not isinstance(found, bool):
        raise BadLine(f"label.{key}: expected true or false, found {found!r}")
    return found


def _text(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError
    return found


def _text_or_none(found: object) -> str | None:
    return None if found is None else _text(found)


def _truth(found: object) -> bool | None:
    if found is not None and not isinstance(found, bool):
        raise TypeError
    return found
