"""The board in a terminal: columns with colours where there is room, plain lines elsewhere."""

from datetime import UTC, datetime
from io import StringIO
from typing import Any
from zoneinfo import ZoneInfo

from rich.console import Console

from daemon.cli.board_view import board_table, clean

NOW = datetime(2025, 11, 18, 9, 0, tzinfo=UTC)
LISBON = ZoneInfo("Europe/Lisbon")


def board(title: str = "Send the offer", name: str = "Billing") -> dict[str, Any]:
    return {
        "name": "Studio",
        "lists": [{"id": "l1", "name": "Inbox", "pos": 1}, {"id": "l2", "name": "Doing", "pos": 2}],
        "labels": [{"id": "x", "name": name, "color": "red"}],
        "members": [{"id": "m", "fullName": "Kofi Mensah"}],
        "cards": [
            {
                "id": "c1",
                "idList": "l1",
                "name": title,
                "idLabels": ["x"],
                "idMembers": ["m"],
                "due": "2025-11-18T17:00:00Z",
            },
            {"id": "c2", "idList": "l2", "name": "Paid", "due": "2025-11-01T17:00:00Z", "dueComplete": True},
        ],
    }


def printed(export: dict[str, Any], *, width: int, terminal: bool) -> str:
    out = StringIO()
    console = Console(
        file=out, width=width, force_terminal=terminal, color_system="truecolor" if terminal else None
    )
    console.print(board_table(export, now=NOW, timezone=LISBON))
    return out.getvalue()


def test_piped_output_is_one_line_per_card_without_escape_codes() -> None:
    lines = [line.rstrip() for line in printed(board(), width=100, terminal=False).splitlines()]

    assert lines == [
        "Studio",
        "",
        "Inbox (1)",
        "  - [Billing] Send the offer — Today 17:00 · Kofi Mensah",
        "",
        "Doing (1)",
        "  - ✓ Paid — 1 Nov (done)",
    ]


def test_a_wide_terminal_has_the_lists_side_by_side() -> None:
    text = printed(board(), width=120, terminal=True)

    assert any("Inbox (1)" in line and "Doing (1)" in line for line in text.splitlines())
    assert "48;2;248;113;104m Billing " in text  # red as a background


def test_a_narrow_terminal_gets_the_plain_lines() -> None:
    assert "- [Billing] Send the offer" in printed(board(), width=50, terminal=True)


def test_more_lists_than_fit_go_into_a_second_row() -> None:
    export = board()
    export["lists"] += [{"id": f"n{index}", "name": f"List {index}", "pos": 10 + index} for index in range(4)]

    text = printed(export, width=100, terminal=True)

    assert all(f"List {index} (0)" in text for index in range(4))


def test_a_label_longer_than_its_column_is_cut_with_an_ellipsis() -> None:
    text = printed(board(name="L" * 200), width=70, terminal=True)

    assert "…" in text
    assert "L" * 40 not in text


def test_no_title_can_steer_the_terminal() -> None:
    hostile = "a\x1b[2Jb\x07\x9b31m \u202ec\u200b[bold red]d[/]\r\ne"

    for terminal in (True, False):
        text = printed(board(hostile, name="\x1b]0;owned\x07"), width=100, terminal=terminal)
        assert "\x1b[2J" not in text
        assert "\x1b]0" not in text
        assert not set("\x07\x9b\u202e\r") & set(text)
        assert "[bold red]d[/]" in text


def test_cleaning_keeps_emoji_and_scripts_whole() -> None:
    assert clean("👩‍🍳 Tomás نامه‌ها") == "👩‍🍳 Tomás نامه‌ها"
    assert clean("two\nlines\tand  blanks") == "two lines and blanks"


def test_a_card_without_a_visible_title_is_named_so() -> None:
    assert "(no visible title)" in printed(board("\u200b"), width=100, terminal=False)
