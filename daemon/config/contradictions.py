"""Pure. What is wrong between parts that are each right.

Looked for on plain values, so that a mistake elsewhere hides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from daemon.config.briefs import BriefsSettings
from daemon.config.document import FromEnvironment, Unread
from daemon.config.labels import LabelsSettings
from daemon.config.problems import KeyPath
from daemon.config.team import days_off, wrong_region
from daemon.setting_types import nearest

Contradiction = tuple[KeyPath, str]
"""Where it stands, and one sentence."""

_CONDITIONS = ("words", "pattern", "lists", "labels", "boards", "people")
_EFFECTS = ("quadrant", "urgency", "importance", "never_delegate", "assistant")
_LONGEST_OFF = 366
_NOTHING = (None, "", "0", "false", "no", "off")


def contradictions(data: Mapping[str, Any], line: Callable[[KeyPath], int]) -> Iterator[Contradiction]:
    """Every contradiction of a configuration; `line` tells where a key stands."""
    yield from _names(data, line)
    yield from _label_names(data)
    yield from _rules(data)
    yield from _people(data)
    store = _mapping(data.get("store"))
    if "path" in store and store.get("url") is not None:
        yield ("store", "url"), "both path and url are given; keep the one to use"


def _names(data: Mapping[str, Any], line: Callable[[KeyPath], int]) -> Iterator[Contradiction]:
    """Assistants are told apart by name, Trello member and e-mail; the owner is none of them."""
    owner = _plain(_mapping(data.get("owner")).get("name"))
    for key in ("name", "trello_member", "email"):
        first: dict[str, KeyPath] = {}
        for index, assistant in _mappings(data, "assistants"):
            path: KeyPath = ("assistants", index, key)
            value = _plain(assistant.get(key))
            if not value:
                continue
            if value in first:
                place = line(first[value])
                shown = _shown(assistant[key])
                yield path, f"{shown} is already the {_word(key)} of the assistant on line {place}"
            first.setdefault(value, path)
            if key == "name" and value == owner:
                yield path, f"{_shown(assistant[key])} is the owner's name; give the assistant another one"
    yield from _twice(data, "goals", line)


def _twice(data: Mapping[str, Any], section: str, line: Callable[[KeyPath], int]) -> Iterator[Contradiction]:
    first: dict[str, KeyPath] = {}
    for index, item in enumerate(_list(data.get(section))):
        name = item.get("name") if isinstance(item, Mapping) else item
        path: KeyPath = (section, index)
        if (value := _plain(name)) and value in first:
            yield path, f"{_shown(name)} is already on line {line(first[value])}"
        elif value:
            first[value] = path


def _label_names(data: Mapping[str, Any]) -> Iterator[Contradiction]:
    """Two meanings under one label name could not be told apart on a board."""
    labels = _mapping(data.get("labels"))
    written = _mapping(labels.get("quadrants"))
    taken: dict[str, str] = {}
    # Those left at their default come first, so that the written one of two is told.
    for quadrant, default in sorted(LabelsSettings().quadrants.items(), key=lambda each: each[0] in written):
        given = written.get(quadrant)
        name = given if isinstance(given, str) else _mapping(given).get("name", default.name)
        if (value := _plain(name)) and value in taken:
            yield (
                ("labels", "quadrants", quadrant.value),
                f"{_shown(name)} is already the label of {taken[value]}",
            )
        elif value:
            taken[value] = quadrant.value
    pattern = labels.get("assistant", LabelsSettings().assistant)
    if not isinstance(pattern, str) or "{name}" not in pattern:
        return
    brief = _mapping(data.get("briefs")).get("label", BriefsSettings().label)
    if _plain(brief) in taken:
        yield ("briefs", "label"), f"{_shown(brief)} is already the label of {taken[_plain(brief)]}"
    taken.setdefault(_plain(brief), "cards that need a brief")
    for index, assistant in _mappings(data, "assistants"):
        name = assistant.get("name", "")
        label = pattern.replace("{name}", str(name))
        if _plain(label) in taken:
            path: KeyPath = ("assistants", index, "name")
            yield path, f"the label of {_shown(name)} would also be the label of {taken[_plain(label)]}"


def _people(data: Mapping[str, Any]) -> Iterator[Contradiction]:
    """Regions their country has not, and time off that never ends."""
    people: list[tuple[KeyPath, Mapping[str, Any]]] = [(("owner",), _mapping(data.get("owner")))]
    people += [(("assistants", index), each) for index, each in _mappings(data, "assistants")]
    for path, person in people:
        country, region = person.get("country"), person.get("region")
        if isinstance(region, str) and region.strip():
            if not isinstance(country, str):
                yield (*path, "region"), "a region needs its country beside it"
            elif (wrong := wrong_region(country, region)) is not None:
                yield (*path, "region"), f"found {_shown(region)}, {wrong}"
        for since, until in days_off(person.get("time_off")):
            if (until - since).days > _LONGEST_OFF:
                whose = "take them out of the assistants" if path[0] == "assistants" else "shorten it"
                yield (
                    (*path, "time_off"),
                    f"time off from {since} to {until} is more than a year; {whose} instead",
                )


def _rules(data: Mapping[str, Any]) -> Iterator[Contradiction]:
    assistants = _mappings(data, "assistants")
    names = [assistant.get("name") for _, assistant in assistants]
    known = [name for name in names if isinstance(name, str) and _plain(name)]
    for index, rule in _mappings(data, "rules"):
        path: KeyPath = ("rules", index)
        if _lacks_condition(rule.get("match", {})):
            needed = ", ".join(_CONDITIONS)
            yield path, f"the rule has no condition: give `match` at least one of {needed}"
        if all(_is_nothing(rule.get(key)) for key in _EFFECTS) and not _mistyped(rule):
            yield path, f"the rule has no effect: give it at least one of {', '.join(_EFFECTS)}"
        name = rule.get("assistant")
        if _plain(name) and _plain(name) not in map(_plain, known):
            yield (*path, "assistant"), _unknown_assistant(name, known)
        if name and not _is_nothing(rule.get("never_delegate")):
            yield (*path, "assistant"), "the rule names an assistant and never delegates; keep one of the two"


def _lacks_condition(match: Any) -> bool:
    """No condition is given, nor any mistyped one."""
    if not isinstance(match, Mapping):
        return match is None
    return not any(match.get(key) for key in _CONDITIONS) and not set(match) - set(_CONDITIONS)


def _unknown_assistant(name: Any, known: list[str]) -> str:
    if not known:
        return f"found {_shown(name)}, but there are no assistants"
    speakable = [each for each in known if not isinstance(each, FromEnvironment)]
    meant = nearest(name, speakable)
    ending = f"; did you mean '{meant}'?" if meant else ""
    listed = f": {', '.join(speakable)}" if speakable else ""
    return f"found {_shown(name)}, expected one of the assistants{listed}{ending}"


def _mistyped(rule: Mapping[str, Any]) -> bool:
    """An unknown key is told already, and was probably meant as the effect."""
    return bool(set(rule) - {"name", "match", *_EFFECTS})


def _is_nothing(value: Any) -> bool:
    return value is None or (isinstance(value, str) and value.strip().lower() in _NOTHING)


def _word(key: str) -> str:
    return {"name": "name", "trello_member": "Trello member", "email": "e-mail address"}[key]


def _shown(value: Any) -> str:
    return "a value of the environment" if isinstance(value, FromEnvironment) else f"'{value}'"


def _plain(value: Any) -> str:
    if not isinstance(value, str) or isinstance(value, Unread):
        return ""
    return " ".join(value.split()).casefold()


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _mappings(data: Mapping[str, Any], section: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for index, item in enumerate(_list(data.get(section))):
        if isinstance(item, Mapping):
            yield index, item
