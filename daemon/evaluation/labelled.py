"""Pure. The label of a line as the right answers to the questions it answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from daemon.core.model import Kind, Quadrant
from daemon.core.task_lines import BadLine

QUESTIONS = (
    "urgent",
    "important",
    "quadrant",
    "owner_only",
    "assistant",
    "kind",
    "category",
    "complexity",
)
"""What can be asked of one task, in the order it is told."""

COMPLEXITIES = ("routine", "specialised")
WHO = ("delegate", "assistant", "best_assistant")
OWNER = ("keep", "owner", "me")
"""Written for an assistant: the owner does it, so no assistant is the right answer."""

Right = Mapping[str, tuple[str, ...]]


def right_answers(label: object) -> dict[str, tuple[str, ...]]:
    """Question → right answers, the best first; only what the label answers. Raises BadLine."""
    if not isinstance(label, Mapping):
        raise BadLine(f'label: expected an object such as {{"urgent": true}}, found {label!r}')
    right: dict[str, tuple[str, ...]] = {}
    for question in ("urgent", "important", "owner_only"):
        if (answer := _yes_or_no(label, question)) is not None:
            right[question] = (answer,)
    _quadrant(label, right)
    assistants = [
        name for name in (_who(label), _text(label, "assistant_alt")) if name and name.casefold() not in OWNER
    ]
    if assistants:
        right["assistant"] = tuple(dict.fromkeys(assistants))
    if (kind := _one_of(label, "kind", tuple(each.value for each in Kind))) is not None:
        right["kind"] = (kind,)
    categories = [name for name in (_text(label, "category"), _text(label, "category_alt")) if name]
    if categories:
        right["category"] = tuple(dict.fromkeys(categories))
    if (complexity := _complexity(label)) is not None:
        right["complexity"] = (complexity,)
    return right


def given_answers(answer: Mapping[str, Any]) -> dict[str, str]:
    """Question → what `classify` answered, in the same words."""
    found = {
        question: _said(answer[question])
        for question in QUESTIONS
        if question != "assistant" and answer.get(question) is not None
    }
    if answer.get("best_assistant"):
        found["assistant"] = answer["best_assistant"]
    return found


def _quadrant(label: Mapping[str, Any], right: dict[str, tuple[str, ...]]) -> None:
    """A quadrant tells urgent and important, and both of these tell the quadrant."""
    given = _one_of(label, "quadrant", tuple(each.value for each in Quadrant))
    if given is not None:
        quadrant = Quadrant(given)
        for question, told in (("urgent", quadrant.urgent), ("important", quadrant.important)):
            if right.setdefault(question, (_said(told),)) != (_said(told),):
                raise BadLine(f"label: {given} and {question} {right[question][0]} contradict each other")
        right["quadrant"] = (given,)
    elif "urgent" in right and "important" in right:
        both = Quadrant.of(urgent=right["urgent"] == ("yes",), important=right["important"] == ("yes",))
        right["quadrant"] = (both.value,)


def _complexity(label: Mapping[str, Any]) -> str | None:
    if (named := _one_of(label, "complexity", COMPLEXITIES)) is not None:
        return named
    specialised = _yes_or_no(label, "specialised")
    return None if specialised is None else COMPLEXITIES[specialised == "yes"]


def _who(label: Mapping[str, Any]) -> str | None:
    return next((name for key in WHO if (name := _text(label, key))), None)


def _yes_or_no(label: Mapping[str, Any], key: str) -> str | None:
    found = label.get(key)
    if found is None:
        return None
    if not isinstance(found, bool):
        raise BadLine(f"label.{key}: expected true or false, found {found!r}")
    return _said(found)


def _text(label: Mapping[str, Any], key: str) -> str | None:
    found = label.get(key)
    if found is not None and not isinstance(found, str):
        raise BadLine(f"label.{key}: expected a name, found {found!r}")
    return found or None


def _one_of(label: Mapping[str, Any], key: str, allowed: tuple[str, ...]) -> str | None:
    found = label.get(key)
    if found is not None and found not in allowed:
        raise BadLine(f"label.{key}: expected {', '.join(allowed)}, found {found!r}")
    return found


def _said(value: object) -> str:
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
