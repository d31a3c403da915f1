"""Pure. What the settings classes refuse, as sentences: line, key path, what was found, what is allowed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from daemon.setting_types import Expected, duration_text, nearest

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from daemon.config.document import Document
    from daemon.config.schema import SchemaIndex

KeyPath = tuple[str | int, ...]

_SECRET_KEY = re.compile(r"(^|_)(key|token|secret|password)$", re.IGNORECASE)
_PASSWORD = re.compile(r"//[^/@\s]*@")
"""A user name and password in an address."""

_LONGEST_SHOWN = 60
_LONGEST_KEY = 24

_ALLOWED = {
    "string_type": "text",
    "string_too_short": "a text that is not empty",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "finite_number": "a number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "list_type": "a list",
    "tuple_type": "a list",
    "set_type": "a list",
    "dict_type": "keys and values",
    "mapping_type": "keys and values",
    "model_type": "keys and values",
    "model_attributes_type": "keys and values",
    "path_type": "the path of a file",
    "none_required": "null",
}
_BOUNDS = {
    "greater_than": ("gt", "more than {}"),
    "greater_than_equal": ("ge", "{} or more"),
    "less_than": ("lt", "less than {}"),
    "less_than_equal": ("le", "at most {}"),
    "too_short": ("min_length", "at least {} in it"),
    "too_long": ("max_length", "at most {} in it"),
    "multiple_of": ("multiple_of", "a multiple of {}"),
}


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong with a configuration, at one place."""

    line: int
    path: KeyPath
    text: str

    def sentence(self, file: str) -> str:
        """The problem as one line: config.yaml:12: assistants[1].timezone: found …"""
        where = f"{shown_path(self.path)}: " if self.path else ""
        return f"{file}:{self.line}: {where}{self.text}"


def shown_path(path: KeyPath) -> str:
    """A path as people read it: assistants[1].timezone."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{_shown_key(step)}" if text else _shown_key(step)
    return text


def _shown_key(key: str) -> str:
    """A key, cut where a credential may be glued to it, or stand in its place."""
    if not key:
        return "(an empty key)"
    shown = re.split(r"[:=]", key, maxsplit=1)[0].strip()
    if len(shown) > _LONGEST_KEY:
        shown = shown[:4]
    return shown if shown == key else f"{shown}…"


@dataclass(frozen=True, slots=True)
class _Refusal:
    """One error of pydantic: where in the document, where a choice of types began, and the error itself."""

    path: KeyPath
    choice: KeyPath | None
    error: ErrorDetails


class ProblemFinder:
    """Speaks about the errors of one document. It shows no secret, nor any value out of the environment."""

    def __init__(self, document: Document, schema: SchemaIndex) -> None:
        self._document = document
        self._schema = schema

    def of(self, error: ValidationError, prefix: KeyPath = ()) -> list[Problem]:
        """All problems of one validation of the values at `prefix`."""
        refusals = [self._placed(details, prefix) for details in error.errors(include_url=False)]
        inside = {refusal.error["loc"][:-1] for refusal in refusals}
        refusals = [
            refusal
            for refusal in refusals
            if not self._already_told(refusal.path)
            # A list counts as too short for pydantic when one of its items was refused.
            and not (refusal.error["type"] == "too_short" and refusal.error["loc"] in inside)
        ]
        problems = [self._problem(group) for group in _grouped(refusals)]
        return _without_echo(problems, self._slips(refusals))

    def of_empty_keys(self) -> list[Problem]:
        """Keys without a value that the settings do not know: nobody else would notice them."""
        unknown = [
            path
            for path in self._document.empty_keys
            if (known := self._schema.keys(path[:-1])) and path[-1] not in known
        ]
        return [self._at(path, self._unknown_key(path)) for path in unknown]

    def _placed(self, details: ErrorDetails, prefix: KeyPath) -> _Refusal:
        """Follow pydantic's location through the document; names of types in between are no keys."""
        path, choice = prefix, None
        value = self._value(prefix)
        location = details["loc"]
        for index, step in enumerate(location):
            last = index == len(location) - 1
            if _is_step(value, step):
                value = value[step]
            elif last and details["type"] == "missing":
                value = None
            else:
                choice = path if choice is None and step != "[key]" else choice
                continue
            path = (*path, step)
        return _Refusal(path, choice, details)

    def _value(self, path: KeyPath) -> Any:
        """What stands at `path`, or None."""
        value = self._document.data
        for step in path:
            value = value[step] if _is_step(value, step) else None
        return value

    def _already_told(self, path: KeyPath) -> bool:
        return any(path[: len(told)] == told for told in self._document.unread)

    def _problem(self, group: Sequence[_Refusal]) -> Problem:
        first = group[0]
        kind = first.error["type"]
        if kind == "extra_forbidden":
            return self._at(first.path, self._unknown_key(first.path))
        if kind == "missing":
            return self._at(first.path, self._missing(first.path))
        refused = _cause(first.error)
        if len(group) == 1 and isinstance(refused, ValueError) and not isinstance(refused, Expected):
            found = self._value(first.path)
            said = f"found {self._found(first.path)}: {refused}" if isinstance(found, str) else str(refused)
            return self._at(first.path, said)
        allowed, meant = self._allowed(group)
        ending = f"; did you mean '{meant}'?" if meant else ""
        return self._at(first.path, f"found {self._found(first.path)}, expected {allowed}{ending}")

    def _allowed(self, group: Sequence[_Refusal]) -> tuple[str, str | None]:
        path = group[0].path
        allowed: list[str] = []
        meant: str | None = None
        for refusal in group:
            refused = _cause(refusal.error)
            text = refused.allowed if isinstance(refused, Expected) else _allowed_by(refusal.error)
            meant = meant or (refused.meant if isinstance(refused, Expected) else None)
            if text not in allowed:
                allowed.append(text)
        found = self._value(path)
        own_words = any(isinstance(_cause(refusal.error), Expected) for refusal in group)
        if not own_words and isinstance(found, str) and not self._hidden(path):
            meant = nearest(found, self._schema.choices(path))
        if isinstance(found, str) and allowed == ["keys and values"]:
            allowed = ["keys and values on lines of their own (is a space missing after a ':'?)"]
        return " or ".join(allowed), meant

    def _unknown_key(self, path: KeyPath) -> str:
        known = self._schema.keys(path[:-1])
        meant = self._meant_key(path)
        if meant is not None:
            return f"unknown key; did you mean '{meant}'?"
        return f"unknown key; allowed here: {', '.join(known)}" if known else "unknown key"

    def _meant_key(self, path: KeyPath) -> str | None:
        known, given = self._schema.keys(path[:-1]), self._value(path[:-1]) or ()
        free = [key for key in known if key not in given]
        return nearest(str(path[-1]), free) or nearest(str(path[-1]), known)

    def _missing(self, path: KeyPath) -> str:
        description = self._schema.description(path)
        return "missing" + (f": {description[0].lower()}{description[1:].rstrip('.')}" if description else "")

    def _slips(self, refusals: Iterable[_Refusal]) -> set[KeyPath]:
        """Where the keys belong that were mistyped: they are not missing as well."""
        slips: set[KeyPath] = set()
        for refusal in refusals:
            if refusal.error["type"] == "extra_forbidden" and (meant := self._meant_key(refusal.path)):
                slips.add((*refusal.path[:-1], meant))
        return slips

    def _found(self, path: KeyPath) -> str:
        value = self._value(path)
        if isinstance(value, dict):
            return "keys and values" if value else "{}"
        if isinstance(value, list):
            return "a list"
        if value is None:
            return "nothing"
        if variable := self._document.variable(path):
            return f"the value of {variable}"
        if self._wants_keys_only(path):
            return "text"
        if self._hidden(path):
            return "<secret>"
        text = _PASSWORD.sub("//<secret>@", " ".join(str(value).split()))
        return f"'{text[:_LONGEST_SHOWN]}…'" if len(text) > _LONGEST_SHOWN else f"'{text}'"

    def _hidden(self, path: KeyPath) -> bool:
        """Whether the value may be a credential."""
        if self._document.variable(path) or self._schema.secret(path) or self._wants_keys_only(path):
            return True
        names = [step for step in path if isinstance(step, str)]
        return bool(names and _SECRET_KEY.search(names[-1]))

    def _wants_keys_only(self, path: KeyPath) -> bool:
        """Text found here may be keys and credentials run together, because spaces after ':' are missing."""
        return bool(self._schema.keys(path)) and not self._schema.takes_text(path)

    def _at(self, path: KeyPath, text: str) -> Problem:
        return Problem(self._document.line(path), path, text)


def _is_step(value: Any, step: str | int) -> bool:
    if isinstance(value, dict):
        return step in value
    return isinstance(value, list) and isinstance(step, int) and step < len(value)


def _grouped(refusals: Iterable[_Refusal]) -> list[list[_Refusal]]:
    """Put together what the branches of one choice of types say about one value.

    Where a branch got further into the value than the others, it is the one that was meant.
    """
    groups: dict[KeyPath, list[_Refusal]] = {}
    single: list[list[_Refusal]] = []
    for refusal in refusals:
        if refusal.choice is None:
            single.append([refusal])
        else:
            groups.setdefault(refusal.choice, []).append(refusal)
    for choice, members in groups.items():
        deeper = [member for member in members if len(member.path) > len(choice)]
        single += [[member] for member in deeper] if deeper else [members]
    return single


def _without_echo(problems: Iterable[Problem], slips: set[KeyPath]) -> list[Problem]:
    kept = (p for p in problems if not (p.text.startswith("missing") and p.path in slips))
    return list(dict.fromkeys(kept))


def _cause(error: ErrorDetails) -> object:
    """The exception a validator raised, if one did."""
    return error.get("ctx", {}).get("error")


def _allowed_by(error: ErrorDetails) -> str:
    """What one of pydantic's own errors would have accepted, as a noun phrase."""
    kind, context = error["type"], error.get("ctx", {})
    if kind in _ALLOWED:
        return _ALLOWED[kind]
    if kind in _BOUNDS:
        name, phrase = _BOUNDS[kind]
        return phrase.format(_bound(context.get(name)))
    if kind in ("literal_error", "enum"):
        return str(context["expected"])
    if kind in ("value_error", "assertion_error"):
        return str(context.get("error", "another value"))
    return re.sub(r"^(Input|Value) should (be|have) ", "", error["msg"])


def _bound(value: Any) -> str:
    if isinstance(value, timedelta):
        return duration_text(value)
    return f"{value:g}" if isinstance(value, float) else str(value)
