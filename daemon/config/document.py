"""Pure. A YAML text as plain values that remember their lines, so that every problem can name its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from daemon.config.broken_yaml import sentence_for
from daemon.config.problems import KeyPath, Problem

_STANDARD = "tag:yaml.org,2002:"
_COLLECTION_TAGS = {f"{_STANDARD}map", f"{_STANDARD}seq"}
_FOREIGN_TAGS = {f"{_STANDARD}binary", f"{_STANDARD}omap", f"{_STANDARD}set", f"{_STANDARD}pairs"}
_UNKNOWN_TAG = "a word after '!' that is not known: only !env NAME_OF_VARIABLE is"
_SHORTEST_CREDENTIAL = 8
_PRINTABLE_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]{0,40}")


class Unread(str):
    """Stands where a value could not be read, so that nobody misses it as well."""

    __slots__ = ()


class FromEnvironment(str):
    """A value of an environment variable: never to be shown."""

    __slots__ = ()


class _Empty:
    """The value of a key with nothing behind it."""


_EMPTY = _Empty()


@dataclass
class Document:
    """The plain values of one YAML text: dict, list, str and None.

    Scalars stay the text that was written, whatever YAML 1.1 would make of them (17:00, no, 2024-05-01,
    0123): the type of the setting decides. A key without a value counts as not written; `empty_keys`
    names them. `unread` are the places whose value is among the problems already.
    """

    data: Any
    root: Node | None
    problems: list[Problem] = field(default_factory=list)
    empty_keys: list[KeyPath] = field(default_factory=list)
    unread: list[KeyPath] = field(default_factory=list)
    from_environment: set[str] = field(default_factory=set)

    def line(self, path: KeyPath) -> int:
        """The line of the key or list item at `path`, or of the nearest one above that exists."""
        node, line = self.root, 1
        for step in path:
            key, node = _child(node, step)
            if node is None:
                break
            line = _line(key if key is not None else node)
        return line

    def variable(self, path: KeyPath) -> str | None:
        """How to speak of the environment variable whose value stands at `path`, or None when none does."""
        node = self._node(path)
        if isinstance(node, ScalarNode) and node.tag == "!env":
            return _variable_shown(node.value)
        return None

    def redacted(self, sentence: str) -> str:
        """`sentence` without any value of the environment long enough to be a credential.

        Connectors speak in their own words about what they refuse; they do not know where a value came from.
        """
        for value in self.from_environment:
            if len(value) >= _SHORTEST_CREDENTIAL:
                sentence = re.sub(re.escape(value), "<secret>", sentence, flags=re.IGNORECASE)
        return sentence

    def _node(self, path: KeyPath) -> Node | None:
        node = self.root
        for step in path:
            _, node = _child(node, step)
        return node


def read_document(text: str, environ: Mapping[str, str]) -> Document:
    """Read YAML. What cannot be read is in `problems`; `!env NAME` becomes the value of that variable."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        line, sentence = sentence_for(error, text)
        return Document(data=None, root=None, problems=[Problem(line, (), sentence)])
    except RecursionError:
        return Document(data=None, root=None, problems=[Problem(1, (), "the values are nested too deeply")])
    document = Document(data=None, root=root)
    if root is not None:
        value = _Reader(document, environ).value(root, ())
        document.data = None if value is _EMPTY else value
    return document


class _Reader:
    """Turns nodes into values; a node used twice (an alias) is read once, so that no text can blow up."""

    def __init__(self, document: Document, environ: Mapping[str, str]) -> None:
        self._document = document
        self._environ = environ
        self._done: dict[int, Any] = {}
        self._open: set[int] = set()

    def value(self, node: Node, path: KeyPath) -> Any:
        if id(node) in self._open:
            return self._unreadable(node, path, "a value that contains itself")
        if id(node) not in self._done:
            self._open.add(id(node))
            self._done[id(node)] = self._read(node, path)
            self._open.discard(id(node))
        return self._done[id(node)]

    def _read(self, node: Node, path: KeyPath) -> Any:
        if isinstance(node, ScalarNode):
            return self._scalar(node, path)
        if node.tag not in _COLLECTION_TAGS:
            return self._unreadable(node, path, _UNKNOWN_TAG)
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        assert isinstance(node, SequenceNode)
        items = (self.value(item, (*path, index)) for index, item in enumerate(node.value))
        return [None if item is _EMPTY else item for item in items]

    def _scalar(self, node: ScalarNode, path: KeyPath) -> Any:
        if node.tag == "!env":
            return self._variable(node, path)
        if not node.tag.startswith(_STANDARD) or node.tag in _FOREIGN_TAGS or ":python/" in node.tag:
            return self._unreadable(node, path, _UNKNOWN_TAG)
        if node.tag == f"{_STANDARD}null" and not node.style:
            return None if node.value else _EMPTY
        return node.value

    def _variable(self, node: ScalarNode, path: KeyPath) -> Any:
        name = node.value.strip()
        if not name:
            return self._unreadable(node, path, "!env needs the name of a variable: !env TRELLO_TOKEN")
        value = self._environ.get(name)
        if value is None:
            return self._unreadable(node, path, f"{_variable_shown(name)} is not set")
        if not value.strip():
            return self._unreadable(node, path, f"{_variable_shown(name)} is empty")
        self._document.from_environment.add(value.strip())
        return FromEnvironment(value.strip())

    def _mapping(self, node: MappingNode, path: KeyPath) -> dict[str, Any]:
        result: dict[str, Any] = {}
        first_lines: dict[str, int] = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                self._problem(key, path, "a key has to be a single word")
            elif key.tag == f"{_STANDARD}merge":
                self._merge(result, value, path)
            elif key.value in first_lines:
                sentence = f"this key is already on line {first_lines[key.value]}; keep one of them"
                self._problem(key, (*path, key.value), sentence)
            else:
                first_lines[key.value] = _line(key)
                self._keep(result, key.value, self.value(value, (*path, key.value)), path)
        return result

    def _keep(self, result: dict[str, Any], key: str, value: Any, path: KeyPath) -> None:
        if value is _EMPTY:
            self._document.empty_keys.append((*path, key))
        else:
            result[key] = value

    def _merge(self, result: dict[str, Any], value: Node, path: KeyPath) -> None:
        for part in _merged(value):
            content = self.value(part, (*path, "<<"))
            if not isinstance(content, dict):
                self._problem(part, path, "<<: needs an alias of keys and values")
                continue
            for key, inner in content.items():
                result.setdefault(key, inner)

    def _unreadable(self, node: Node, path: KeyPath, sentence: str) -> Unread:
        self._problem(node, path, sentence)
        self._document.unread.append(path)
        return Unread("unread")

    def _problem(self, node: Node, path: KeyPath, sentence: str) -> None:
        self._document.problems.append(Problem(_line(node), path, sentence))


def _child(node: Node | None, step: str | int) -> tuple[Node | None, Node | None]:
    """The key node and value node of one step down; a written key wins over a merged one."""
    if isinstance(node, SequenceNode) and isinstance(step, int):
        return (None, node.value[step]) if step < len(node.value) else (None, None)
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value == step:
                return key, value
        for part in _merges(node):
            key, value = _child(part, step)
            if value is not None:
                return key, value
    return None, None


def _merges(node: MappingNode) -> Iterator[Node]:
    for key, value in node.value:
        if key.tag == f"{_STANDARD}merge":
            yield from _merged(value)


def _merged(value: Node) -> list[Node]:
    return list(value.value) if isinstance(value, SequenceNode) else [value]


def _line(node: Node) -> int:
    return int(node.start_mark.line) + 1


def _variable_shown(name: str) -> str:
    """Name a variable, unless the name looks as if somebody pasted the credential itself."""
    if _PRINTABLE_VARIABLE.fullmatch(name):
        return f"the environment variable {name}"
    return "the environment variable named here"
