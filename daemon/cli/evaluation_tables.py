"""A report of `delegated evaluate` in a terminal, or as plain lines when piped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from daemon.cli.terminal import counted, shortened, table
from daemon.cli.why import AXES
from daemon.core.measures import Confusion
from daemon.evaluation.compared import Calibration, Case, Report, Row
from daemon.evaluation.told import NAMES, between, miss, percent


def tables(report: Report) -> Iterator[RenderableType]:
    """Every part of a report that has something in it."""
    yield counted(report.tasks, "task")
    if report.scores:
        yield _scores(report)
    for question, found in report.confusions.items():
        yield _confusion(NAMES[question], found)
    if report.calibration is not None:
        yield _calibration(report.calibration)
    for group, rows in report.groups.items():
        yield _rows(group, rows)
    if report.worst:
        yield Text("\nThe worst misses, the surest first", style="bold")
        for case in report.worst:
            yield from _miss(case)


def _scores(report: Report) -> RenderableType:
    made = table("Question", "Tasks", "Right", "95 %", "Macro-F1", "95 %", "Always the commonest answer")
    for score in report.scores:
        better = score.accuracy > score.commonest_share
        made.add_row(
            NAMES[score.question],
            str(score.tasks),
            Text(percent(score.accuracy), style="bold green" if better else "bold red"),
            between(score.accuracy_interval),
            percent(score.macro_f1),
            between(score.macro_f1_interval),
            Text(f"{score.commonest}: {percent(score.commonest_share)}", style="dim"),
        )
    return made


def _confusion(question: str, found: Confusion) -> RenderableType:
    made = table(f"{question}: right ↓ said →", *found.classes)
    for name, row in zip(found.classes, found.counts, strict=True):
        cells = [
            Text(str(count) if count else "·", style=_style(name == column, count))
            for column, count in zip(found.classes, row, strict=True)
        ]
        made.add_row(Text(name), *cells)
    return made


def _style(right: bool, count: int) -> str:
    if not count:
        return "dim"
    return "green" if right else "red"


def _calibration(found: Calibration) -> RenderableType:
    made = table("Stated confidence", "Tasks", "Mean", "Right quadrant")
    for each in found.bins:
        made.add_row(
            f"{100 * each.low:.0f}–{100 * each.high:.0f} %",
            str(each.tasks),
            percent(each.stated),
            percent(each.right),
        )
    made.caption = f"expected calibration error {percent(found.expected_error)}, Brier {found.brier:.3f}"
    made.caption_justify = "left"
    return made


def _rows(group: str, rows: Sequence[Row]) -> RenderableType:
    asked = [question for question in NAMES if any(question in row.shares for row in rows)]
    made = table(f"By {group}, % right", "Tasks", *(NAMES[question] for question in asked))
    for row in rows:
        cells = [
            Text(f"{percent(share.share)} ({between(share.interval)})".replace(" %", ""))
            if share
            else Text("–", style="dim")
            for share in (row.shares.get(question) for question in asked)
        ]
        made.add_row(shortened(row.name, 40), str(row.tasks), *cells)
    return made


def _miss(case: Case) -> Iterator[RenderableType]:
    told = miss(case)
    wrong = ", ".join(
        f"{NAMES[each['question']]} {'/'.join(each['right'])}, said {each['given']}" for each in told["wrong"]
    )
    yield Text.assemble(
        "\n", shortened(case.title, 90), f"  ({case.where}, confidence {case.confidence:.0%})"
    )
    yield Text(f"  {wrong}", style="red")
    for reason in told["reasons"]:
        points = f"{reason['points']:+.0f} " if reason["points"] else ""
        yield Text(f"    {AXES.get(reason['axis'], reason['axis'])}: {points}{reason['text']}")
