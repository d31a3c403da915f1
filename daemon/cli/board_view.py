"""Pure. A board in the terminal: lists side by side where there is room, plain lines where there is not."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.panel import Panel
from rich.style import Style
from rich.table import Table
from rich.text import Text

from connectors.trello.board_layout import BoardView, CardView, Chip, DueState, ListView, lay_out
from connectors.trello.label_colours import shade_of, spoken

_LIST_WIDTH = 32
_KEPT_FORMAT_CHARACTERS = "\u200c\u200d"  # joiners that scripts and emoji need
_DUE_STYLES = {
    DueState.DONE: Style(color="#1f845a", bold=True),
    DueState.OVERDUE: Style(color="#ffffff", bgcolor="#c9372c", bold=True),
    DueState.SOON: Style(color="#533f04", bgcolor="#f5cd47"),
    DueState.LATER: Style(dim=True),
}
_DUE_WORDS = {DueState.DONE: " (done)", DueState.OVERDUE: " (overdue)", DueState.SOON: "", DueState.LATER: ""}


def board_table(export: Mapping[str, Any], *, now: datetime, timezone: ZoneInfo) -> RenderableType:
    """The open lists and cards of `export` (Trello's "Export as JSON"), to be printed by rich.

    In a terminal wide enough for two lists they stand side by side with coloured labels; piped or narrow
    output is one item per card, labels in brackets. Control characters in titles never reach the terminal.
    """
    return _BoardTable(lay_out(export, now=now, timezone=timezone))


@dataclass(frozen=True, slots=True)
class _BoardTable:
    board: BoardView

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        across = options.max_width // _LIST_WIDTH
        if not console.is_terminal or across < 2:
            yield from _plain(self.board)
            return
        yield Text(clean(self.board.name), style="bold")
        for start in range(0, len(self.board.lists), across):
            yield _side_by_side(self.board.lists[start : start + across], across)


def clean(text: str) -> str:
    """`text` on one line and without characters that steer a terminal or turn the direction of writing."""
    spaced = " ".join(text.split())
    return "".join(
        letter
        for letter in spaced
        if letter in _KEPT_FORMAT_CHARACTERS or unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co")
    )


def _side_by_side(lists: Sequence[ListView], across: int) -> Table:
    grid = Table.grid(expand=True, padding=(0, 1, 0, 0))
    for _ in range(across):
        grid.add_column(ratio=1, min_width=_LIST_WIDTH - 1)
    cells: list[RenderableType] = [_list_panel(row) for row in lists]
    grid.add_row(*cells, *[""] * (across - len(cells)))
    return grid


def _list_panel(row: ListView) -> Panel:
    cards = [_card(card) for card in row.cards]
    return Panel(
        Group(*cards) if cards else Text("empty", style="dim italic"),
        title=Text(f"{clean(row.name)} ({len(row.cards)})", style="bold"),
        title_align="left",
        border_style="dim",
        padding=(0, 1),
    )


def _card(card: CardView) -> RenderableType:
    if card.role == "separator":
        return Text("─" * 8, style="dim")
    lines: list[RenderableType] = [Text(_title(card), style="dim" if card.done else "")]
    if card.front_chips:
        lines.insert(0, _Flow([_chip(chip) for chip in card.front_chips], gap=1))
    if facts := _facts(card):
        lines.append(_Flow(facts, gap=2))
    return Padding(Group(*lines), (0, 0, 1, 0))


@dataclass(frozen=True, slots=True)
class _Flow:
    """Pieces one after the other, never broken inside; a piece longer than the line ends in an ellipsis."""

    pieces: Sequence[Text]
    gap: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        line = Text()
        for piece in self.pieces:
            if line and line.cell_len + self.gap + piece.cell_len > options.max_width:
                yield line
                line = Text()
            if line:
                line.append(" " * self.gap)
            fitting = piece.copy()
            fitting.truncate(options.max_width, overflow="ellipsis")
            line.append_text(fitting)
        yield line


def _chip(chip: Chip) -> Text:
    shade = shade_of(chip.colour)
    return Text(f" {clean(chip.name) or ' '} ", style=Style(color=shade.ink, bgcolor=shade.background))


def _title(card: CardView) -> str:
    return ("✓ " if card.done else "") + (clean(card.title) or "(no visible title)")


def _facts(card: CardView) -> list[Text]:
    facts: list[Text] = []
    if card.due:
        facts.append(Text(f"{card.due.text}{_DUE_WORDS[card.due.state]}", style=_DUE_STYLES[card.due.state]))
    facts += [Text(words, style="dim") for words in _small_print(card)]
    return facts


def _small_print(card: CardView) -> Iterator[str]:
    if card.reminder:
        yield f"reminder {card.reminder}"
    if card.items:
        yield f"{card.items_done}/{card.items} ticked"
    if card.comment_count:
        yield f"{card.comment_count} comment{'s' if card.comment_count > 1 else ''}"
    if card.template:
        yield "template"
    if card.members:
        yield ", ".join(clean(person.name) for person in card.members)


def _plain(board: BoardView) -> Iterator[RenderableType]:
    yield Text(clean(board.name))
    for row in board.lists:
        yield Text(f"\n{clean(row.name)} ({len(row.cards)})")
        items = Table.grid(padding=(0, 1, 0, 0))
        for card in row.cards:
            if card.role != "separator":
                items.add_row("  -", Text(_plain_card(card), overflow="fold"))
        yield items


def _plain_card(card: CardView) -> str:
    labels = "".join(f"[{clean(chip.name) or spoken(chip.colour)}] " for chip in card.front_chips)
    facts = " · ".join(fact.plain for fact in _facts(card))
    return f"{labels}{_title(card)}" + (f" — {facts}" if facts else "")
