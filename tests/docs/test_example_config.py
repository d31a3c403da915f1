"""config.example.yaml: it loads, it shows every setting, and what it says of defaults is true.

In the example, `# words` is prose and `#key: value` is a setting that is not in use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.trello.settings import TrelloSettings
from daemon.config import DaemonSettings, json_schema, read_config

SOURCES = {"trello": TrelloSettings, "google_calendar": GoogleCalendarSettings}
EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"
TEXT = EXAMPLE.read_text(encoding="utf-8")
ALL_IN_USE = re.sub(
    r"^ *#\w.*\n( *#  .*\n)*", lambda block: block[0].replace("#", "", block[0].count("\n")), TEXT, flags=re.M
)
LINES = ALL_IN_USE.splitlines()
SCHEMA = json_schema(SOURCES)
NO_DEFAULT = object()
ITEM = "[]"

KeyPath = tuple[str, ...]


def load(text: str) -> DaemonSettings:
    return read_config(
        text,
        path=Path("/srv/config.yaml"),
        connector_settings=SOURCES,
        environ={"TRELLO_KEY": "k", "TRELLO_TOKEN": "t"},
    )


def branches(part: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and the schemas it refers to or chooses from."""
    yield part
    if "$ref" in part:
        yield from branches(SCHEMA["$defs"][part["$ref"].rsplit("/", 1)[-1]])
    for inner in part.get("anyOf", ()):
        yield from branches(inner)


def settings_in(part: dict[str, Any], path: KeyPath = ()) -> Iterator[tuple[KeyPath, Any]]:
    """Every key path of the schema with its default; sections have none of their own."""
    for branch in branches(part):
        for name, inner in branch.get("properties", {}).items():
            below = list(settings_in(inner, (*path, name)))
            yield (*path, name), NO_DEFAULT if below else inner.get("default", NO_DEFAULT)
            yield from below
        if isinstance(branch.get("items"), dict):
            yield from settings_in(branch["items"], (*path, ITEM))


def values_in(
    node: Node, path: KeyPath = ()
) -> Iterator[tuple[KeyPath, ScalarNode | SequenceNode | Node, int]]:
    """Every key path of a YAML text with its value and its line; one path may be there several times."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            yield (*path, key.value), value, key.start_mark.line
            yield from values_in(value, (*path, key.value))
    if isinstance(node, SequenceNode):
        for value in node.value:
            yield from values_in(value, (*path, ITEM))


SETTINGS = dict(settings_in(SCHEMA))
SHOWN = list(values_in(yaml.compose(ALL_IN_USE, Loader=yaml.SafeLoader)))


def plain(node: Node) -> Any:
    """The value as the schema writes it: durations and times as text."""
    if isinstance(node, SequenceNode):
        return [plain(item) for item in node.value]
    if not isinstance(node, ScalarNode) or node.tag == "!env":
        return NO_DEFAULT
    return yaml.safe_load(node.value) if not node.style and ":" not in node.value else node.value


def said_default(line: int) -> str | None:
    """What the comment above a line says of the default."""
    while line > 0 and LINES[line - 1].lstrip().startswith("# "):
        line -= 1
        if found := re.search(r"Default: (.+)$", LINES[line]):
            return found[1]
    return None


def same(found: Any, default: Any) -> bool:
    return found == default or str(found) == str(default)


def test_its_first_line_names_the_schema_that_lies_beside_it() -> None:
    assert TEXT.splitlines()[0] == "# yaml-language-server: $schema=./config.schema.json"
    assert (EXAMPLE.parent / "config.schema.json").is_file()


def test_it_loads() -> None:
    settings = load(TEXT)

    assert settings.owner.name == "Dana"
    assert sorted(settings.sources) == ["google_calendar", "trello"]


def test_the_smallest_file_in_it_loads() -> None:
    block = re.search(r"smallest file.*?\n#\n(.*?)\n#\n# `", TEXT, flags=re.DOTALL)
    assert block is not None

    settings = load(dedent(re.sub(r"^#", "", block[1], flags=re.MULTILINE)))

    assert [assistant.name for assistant in settings.assistants] == ["Maria"]
    assert sorted(settings.sources) == ["trello"]


def test_it_shows_every_setting_there_is() -> None:
    shown = {path for path, _, _ in SHOWN}

    assert [".".join(path) for path in SETTINGS if path not in shown] == []


def test_it_shows_no_setting_there_is_not() -> None:
    assert [".".join(path) for path, _, _ in SHOWN if path not in SETTINGS] == []


@pytest.mark.parametrize(
    "path", [path for path, default in SETTINGS.items() if default is not NO_DEFAULT], ids=".".join
)
def test_the_default_it_tells_is_the_real_one(path: KeyPath) -> None:
    default = SETTINGS[path]
    told = []
    for shown, node, line in SHOWN:
        if shown == path:
            said = said_default(line)
            told.append(yaml.safe_load(said) if said else plain(node))

    assert any(same(each, default) for each in told), f"real default {default!r}, told {told!r}"


def test_every_setting_has_a_word_of_why() -> None:
    silent = []
    for path, _, line in SHOWN:
        inside = line
        while inside > 0 and LINES[inside].strip() and not LINES[inside].lstrip().startswith("# "):
            inside -= 1
        if not LINES[inside].lstrip().startswith("# "):
            silent.append(".".join(path))

    assert silent == []
