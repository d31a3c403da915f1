"""Whatever stands on a board or in a calendar: nothing crashes, nothing is lost."""

from __future__ import annotations

import json
from typing import Any

from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import Person, document, run, write_config

LIST = "5f0000000000000000000010"
ODD_TITLES = {
    "long": "x" * 16384,
    "emoji": "🎉👩‍👩‍👧 party 🇵🇹",
    "right to left": "דחוף: לשלם חשבון היום",
    "zero width": "pay\u200bthe\u200d bill\ufeff today",
    "control": "call\u0000back\u001b[31m",
    "markup": "[bold]call[/] [red]them",
    "empty": "",
    "script": "<script>alert('x')</script>",
}


def odd_board() -> dict[str, Any]:
    """One card for each odd title, a label without name, and cards that lack nearly everything."""
    board = "5f0000000000000000000001"
    nameless = {"id": "5f0000000000000000000020", "name": "", "color": "red"}
    cards: list[dict[str, Any]] = [
        {"id": f"5f00000000000000000001{n:02d}", "idList": LIST, "name": title, "idLabels": [nameless["id"]]}
        for n, title in enumerate(ODD_TITLES.values())
    ]
    cards.append(
        {"id": "5f0000000000000000000201", "idList": LIST, "name": "no zone", "due": "2026-03-10T09:00:00"}
    )
    cards.append({"id": "5f0000000000000000000202", "idList": LIST})
    return {
        "id": board,
        "name": "Odd",
        "lists": [{"id": LIST, "name": "To do"}],
        "labels": [nameless],
        "cards": cards,
    }


ODD_EVENTS = [
    {"id": "cancelledonly", "status": "cancelled"},
    {"id": "notitle", "start": {"date": "2026-11-30"}, "end": {"date": "2026-12-01"}},
    {
        "id": "nozone",
        "summary": "no zone",
        "start": {"dateTime": "2030-01-01T10:00:00"},
        "end": {"dateTime": "2030-01-01T11:00:00"},
    },
    {"id": "nothing"},
]


def test_an_odd_board_and_calendar_go_through_a_whole_cycle(tmp_path):
    sandbox = Sandbox(clock=SystemClock().now, limits=False)
    path = tmp_path / "odd.json"
    path.write_text(json.dumps(odd_board()), encoding="utf-8")
    sandbox.trello.load_export(path)
    sandbox.calendar.load_items(ODD_EVENTS)
    with SandboxServer(sandbox) as server:
        config = write_config(tmp_path, server, sandbox)

        done = run("sync", "--format", "json", config=config)
        table = run("plan", "--all", config=config)
        then = run("plan", "--format", "json", config=config)
        cards = Person(server, sandbox).does("GET", "boards/5f0000000000000000000001/cards")

    assert done.exit_code == 0, done.output
    assert table.exit_code == 0
    assert "[bold]" in table.stdout
    assert "\x1b" not in table.stdout
    assert document(then)["changes"] == []
    titles = {task["title"] for task in document(then)["tasks"]}
    assert set(ODD_TITLES.values()) - {""} <= titles
    assert len(cards) == len(ODD_TITLES) + 2
    assert all(any(label["name"].startswith("Q") for label in card["labels"]) for card in cards)


def test_a_damaged_export_is_told_in_one_sentence_and_the_others_load(tmp_path):
    from daemon.sandbox_server import load_files

    good, cut, empty = tmp_path / "good.json", tmp_path / "cut.json", tmp_path / "empty.json"
    good.write_text(json.dumps(odd_board()), encoding="utf-8")
    cut.write_text(json.dumps(odd_board())[:200], encoding="utf-8")
    empty.write_text("", encoding="utf-8")
    sandbox = Sandbox(clock=SystemClock().now)

    _, problems = load_files(sandbox, [cut, good, empty], [tmp_path / "none.ics"])

    assert [board["name"] for board in sandbox.trello.boards()] == ["Odd"]
    assert len(problems) == 3
    assert all("\n" not in problem and str(tmp_path) in problem for problem in problems)


def test_classify_answers_every_line_it_can_and_exits_with_one():
    lines = [
        '{"title": "Pay the tax bill", "due": "2026-03-10T12:00", "now": "2026-03-10T09:00:00Z", "id": "a"}',
        "not json",
        "{}",
        "",
        '{"title": "x", "due": "soon"}',
        '{"title": "' + "y" * 16384 + '", "labels": [{"name": null, "color": "red"}], "list": null}',
        "[" * 100000,
        '{"title": "\\ud800"}',
        '{"title": "nine", "id": 9}',
    ]

    result = run("classify", stdin="\n".join(lines))
    answers = [json.loads(line) for line in result.stdout.splitlines()]

    assert result.exit_code == 1
    assert [answer.get("id", answer.get("line")) for answer in answers] == ["a", 2, 3, 5, 6, 7, 8, 9]
    assert ["error" in answer for answer in answers] == [False, True, True, True, False, True, False, False]
    assert answers[0].keys() == {
        "id", "quadrant", "urgent", "important", "urgency", "importance", "owner_only", "action", "assistant",
        "best_assistant", "kind", "confidence", "reasons", "complexity", "estimate_hours", "category",
        "skills", "runner_up",
    }  # fmt: skip
    assert answers[3]["error"].startswith("due: expected a time such as")


def test_classify_reads_fields_and_the_day_words_were_written():
    line = {"title": "Send the deck by Friday", "now": "2026-03-10T09:00:00Z"}
    lines = [
        line,
        {**line, "created": "2026-03-02T09:00:00Z"},
        {**line, "fields": {"Priority": "Low", "Estimate": "3", "Note": None}},
        {**line, "fields": "Low"},
    ]
    plain, written, ranked, wrong = (
        json.loads(each)
        for each in run("classify", stdin="\n".join(map(json.dumps, lines))).stdout.splitlines()
    )

    assert "the text says 'friday': due in 3 days" in texts(plain)
    assert "the text says 'friday': overdue 4 days" in texts(written)
    assert "the board says 'Priority: Low'" in texts(ranked)
    assert ranked["estimate_hours"] == 3.0
    assert wrong["error"].startswith("fields: expected an object")


def texts(answer):
    return [reason["text"] for reason in answer["reasons"]]
