"""Reads the folder of standing procedures; a file is read again when it has changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from daemon.core.brief_rules import Sop, sop_of
from daemon.core.written_parts import PART_OF, Written, folded, read_parts

_MARKDOWN, _YAML = frozenset({".md", ".markdown", ".txt"}), frozenset({".yaml", ".yml"})
_LARGEST = 200_000
_MOST_FILES = 500
_DEEPEST = 4
"""A list may refer to itself in YAML."""

_NAMES = frozenset({"title", "name", "titel", "titre", "titulo", "nome", "nombre", "sop"})
_KNOWN = "Outcome, Steps, Done when, Resources, Constraints, Who decides, Fits"


@dataclass(frozen=True, slots=True)
class SopFile:
    """What one file holds: a procedure, unless it could not be read, and sentences on what is wrong."""

    sop: Sop | None
    problems: tuple[str, ...] = ()


class SopFolder:
    """The procedures of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[Path, tuple[tuple[int, int], SopFile]] = {}
        self.problems: tuple[str, ...] = ()

    def read(self) -> tuple[Sop, ...]:
        """All procedures, in the order of their file names; what is wrong is in `problems` afterwards."""
        try:
            paths = sorted(path for path in self._folder.iterdir() if _is_sop(path))
        except OSError as error:
            self.problems = (f"{self._folder}: the folder of procedures cannot be read: {error.strerror}",)
            return ()
        self._known = {path: self._file(path) for path in paths[:_MOST_FILES]}
        files = [file for _, file in self._known.values()]
        more = len(paths) - _MOST_FILES
        left = (f"{self._folder}: only the first {_MOST_FILES} files are read",) if more > 0 else ()
        self.problems = (*(problem for file in files for problem in file.problems), *left)
        return tuple(file.sop for file in files if file.sop is not None)

    def _file(self, path: Path) -> tuple[tuple[int, int], SopFile]:
        try:
            state = path.stat()
        except OSError as error:
            return (0, 0), SopFile(None, (f"{path}: the file cannot be read: {error.strerror}",))
        stamp = (state.st_mtime_ns, state.st_size)
        known = self._known.get(path)
        return known if known is not None and known[0] == stamp else (stamp, read_sop(path))


def read_sop(path: Path) -> SopFile:
    """Read one file; whatever is wrong with it is told, never raised."""
    try:
        content = path.read_bytes()
    except OSError as error:
        return SopFile(None, (f"{path}: the file cannot be read: {error.strerror}",))
    if len(content) > _LARGEST:
        return SopFile(None, (f"{path}: the file is larger than 200 kB; is it a procedure?",))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return SopFile(None, (f"{path}:{line}: a letter is not UTF-8; save the file as UTF-8 text",))
    name = path.stem.replace("_", " ").replace("-", " ").strip()
    if path.suffix.lower() in _YAML:
        return _from_yaml(text, name, path)
    written = read_parts(text)
    problems = [
        f"{path}:{line}: the heading '{heading}' is none of {_KNOWN}; what is under it counts as notes"
        for line, heading in written.strange
    ]
    return _checked(written, name, path, problems)


def _from_yaml(text: str, name: str, path: Path) -> SopFile:
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "it is no YAML"
        return SopFile(
            None, (f"{path}:{mark.line + 1 if mark else 1}: {what}; is a quote or space missing?",)
        )
    if isinstance(root, SequenceNode):
        return _checked(Written(listed=_lines(root), rest=_lines(root)), name, path, [])
    if not isinstance(root, MappingNode):
        what = "the file is empty" if root is None else "found text alone"
        return SopFile(None, (f"{path}:1: {what}; expected keys such as steps:, or a list of steps",))
    parts: dict[str, tuple[str, ...]] = {}
    problems: list[str] = []
    title = ""
    rest: list[str] = []
    for key, value in root.value:
        word = folded(str(key.value))
        if word in _NAMES:
            title = " ".join(_lines(value))
        elif (part := PART_OF.get(word)) is not None:
            parts[part] = (*parts.get(part, ()), *_lines(value))
        else:
            line = key.start_mark.line + 1
            problems.append(
                f"{path}:{line}: the key '{key.value}' is none of title, {_KNOWN}; it counts as a note"
            )
            rest += _lines(value)
    return _checked(Written(title=title, parts=parts, rest=tuple(rest)), name, path, problems)


def _lines(node: Node, depth: int = 0) -> tuple[str, ...]:
    """The texts of a value, one for each item; a text of several lines is several."""
    if depth > _DEEPEST:
        return ()
    if isinstance(node, SequenceNode):
        items = (" ".join(_lines(item, depth + 1)) for item in node.value)
        return tuple(item for item in items if item)
    if isinstance(node, MappingNode):
        return tuple(f"{key.value}: {' '.join(_lines(value, depth + 1))}" for key, value in node.value)
    assert isinstance(node, ScalarNode)
    lines = [line.strip() for line in str(node.value).splitlines() if line.strip()]
    return tuple(line.removeprefix("- ") for line in lines)


def _checked(written: Written, name: str, path: Path, problems: Sequence[str]) -> SopFile:
    sop = sop_of(written, name, path.name)
    if not sop.steps and not sop.outcome:
        return SopFile(None, (*problems, f"{path}:1: there are no steps in it; write them as a list"))
    return SopFile(sop, tuple(problems))


def _is_sop(path: Path) -> bool:
    hidden = path.name.startswith((".", "_")) or path.stem.casefold() == "readme"
    return not hidden and path.suffix.lower() in _MARKDOWN | _YAML and path.is_file()
