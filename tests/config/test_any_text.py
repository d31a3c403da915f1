"""Whatever stands in the file: settings, or sentences with a line, and never a credential."""

import re
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.trello.settings import TrelloSettings
from daemon.config import profile, read_config
from daemon.errors import ConfigError

EXAMPLE = (Path(__file__).parents[2] / "config.example.yaml").read_text(encoding="utf-8")
LINES = [line for line in EXAMPLE.splitlines() if line.strip() and not line.lstrip().startswith("#")]
SOURCES = {"trello": TrelloSettings, "google_calendar": GoogleCalendarSettings}
SECRET = "ATTA0123456789abcdef0123456789abcdef"
VALUES = [
    "", "[]", "{}", "null", "~", "''", "no", "-1", "5", "1e400", "9" * 40, "[[a]]", "{a: b}", "[null, '']",
    "!env X", "!env NOWHERE", "!file x", "&a b", "*a", "<<", "'", '"\\q"', "2024-01-01", "09:99", "\x00",
    "x" * 9000, "- a", "? a", ": b", "{Q1: {Q1: Q1}}", "[{}]", "[{name: }]", "{name: [x]}", "{match: [a]}",
    "\u202e", "Q1",
]  # fmt: skip
SIGNS = ":{}[]'\"#&*!|>%@`,-? \té\x07"

changes = st.tuples(
    st.integers(0, len(LINES) - 1),
    st.one_of(
        st.sampled_from(VALUES).map(lambda value: lambda line: f"{line.split(':')[0]}: {value}"),
        st.integers(0, 4).map(lambda depth: lambda line: "  " * depth + line.strip()),
        st.sampled_from(SIGNS).map(lambda sign: lambda line: f"{line[:6]}{sign}{line[6:]}"),
        st.integers(0, 20).map(lambda place: lambda line: line[:place] + line[place + 1 :]),
    ),
)


def complaints(text: str) -> list[str]:
    environ = {"TRELLO_KEY": SECRET, "TRELLO_TOKEN": SECRET, "X": SECRET}
    try:
        profile(read_config(text, path=Path("/c.yaml"), connector_settings=SOURCES, environ=environ))
    except ConfigError as error:
        return error.problems
    return []


@settings(max_examples=80, deadline=None)
@given(st.lists(changes, min_size=1, max_size=4))
def test_a_damaged_file_is_read_or_explained(damage: list[tuple[int, Callable[[str], str]]]) -> None:
    lines = list(LINES)
    for place, change in damage:
        lines[place] = change(lines[place])

    told = complaints("\n".join(lines))

    assert SECRET not in "".join(told)
    assert all(re.fullmatch(r"/c\.yaml:\d+: .+", problem) for problem in told)
