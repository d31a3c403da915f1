"""Pure. A board, and the list of the sandbox's pages, as self-contained web pages.

The pages expect to be served at `/`, `/board/{id}` and `/calendar/{id}`; all links between them are relative.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined

from connectors.trello.board_layout import lay_out
from connectors.trello.label_colours import NO_COLOUR, SHADES, spoken

_TONES = ("#0055CC", "#5E4DB2", "#943D73", "#AE2E24", "#A54800", "#4C6B1F", "#216E4E", "#206A83")


def render_board(
    export: Mapping[str, Any], *, now: datetime, timezone: ZoneInfo, others: Sequence[tuple[str, str]] = ()
) -> str:
    """The board as an HTML page. `export` is Trello's "Export as JSON".

    `others` are the (id, name) of boards to link to, this one included if wished. Archived lists and cards
    are left out. The page fetches itself again every few seconds and is complete without scripts.
    """
    board = lay_out(export, now=now, timezone=timezone)
    return _PAGES.get_template("board.html").render(board=board, others=others)


def render_index(boards: Sequence[tuple[str, str]], calendars: Sequence[tuple[str, str]]) -> str:
    """An HTML page that links to every board and calendar, each given as (id, name)."""
    groups = (("Boards", "board", boards), ("Calendars", "calendar", calendars))
    return _PAGES.get_template("index.html").render(groups=groups)


def _visible(text: str) -> bool:
    """Whether any character of `text` leaves a mark: zero-width characters and blanks do not."""
    return any(unicodedata.category(letter)[0] not in "CZ" for letter in text)


def _environment() -> Environment:
    pages = Environment(
        loader=PackageLoader("connectors.trello"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters["visible"] = _visible
    pages.globals.update(shades=SHADES, no_colour=NO_COLOUR, tones=_TONES, spoken=spoken)
    return pages


_PAGES = _environment()
