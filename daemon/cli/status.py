"""`delegated status`: how it goes; exit 1 when unhealthy."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import click
from rich.text import Text

from daemon.advisers import ask_rules
from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.cli.terminal import console, counted, table
from daemon.config import DaemonSettings, profile
from daemon.core.suggestions import suggestions
from daemon.cycle import World
from daemon.opinions.kept import rows_of
from daemon.ports import Credential, Credentialed, CycleRow, Store
from daemon.report import suggestion_row

LATE = 3
"""After so many missed pauses the service counts as stopped."""


@click.command(help="Last cycles, each source, locks. Exit 1 when something needs the owner.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.pass_context
def command(ctx: click.Context, form: str) -> None:
    """Show how it goes."""
    invocation: Invocation = ctx.obj
    with quiet_world(invocation, level="critical") as (settings, world, _setup):
        document = status_document(world, settings)
    if form == "json":
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
    else:
        _show(document, ZoneInfo(settings.owner.timezone))
    ctx.exit(0 if document["healthy"] else 1)


def status_document(world: World, settings: DaemonSettings) -> dict[str, Any]:
    """All that `status` tells, as data."""
    store, now = world.store, world.clock.now()
    credentials = _credentials(world)
    cycles = store.last_cycles(10)
    ended = next((row for row in cycles if row.ended_at is not None), None)
    problems = _problems(store, settings, ended, now)
    suggested = suggestions(store.corrections(), profile(settings).rules)
    return {
        "healthy": not problems,
        "problems": problems,
        "last_cycle": _cycle_row(ended) if ended else None,
        "cycles": [_cycle_row(row) for row in cycles],
        "sources": [
            {
                "name": s.name,
                "last_ok": _iso(s.last_ok),
                "tasks": s.items,
                "error": s.last_error,
                "failing_since": _iso(s.failing_since),
                "needs_owner": s.needs_owner,
                "credentials": _credential_row(credentials.get(s.name), now),
            }
            for s in store.sources()
        ],
        "locks": [
            {
                "task": str(task),
                "what": lock.group,
                "value": lock.value,
                "reason": lock.reason,
                "since": _iso(lock.since),
            }
            for task, lock in store.locks()
        ],
        "memory": {
            "decisions": world.store.memory_mark().kept,
            "learned": [
                sentence for row in cycles if row.summary is not None for sentence in row.summary.learned
            ],
            "suggestions": [suggestion_row(each) for each in suggested],
        },
        "opinions": rows_of(store, ask_rules(settings), _today(settings, now)),
        "open_writes": sum(len(record.intents) for record in store.ledger().values()),
    }


def _credentials(world: World) -> dict[str, Credential | None]:
    return {
        connector.name: connector.credential(world.store.mirror(connector.name))
        for connector in world.connectors
        if isinstance(connector, Credentialed)
    }


def _credential_row(credential: Credential | None, now: datetime) -> dict[str, Any] | None:
    if credential is None:
        return None
    days = None if credential.expires is None else (credential.expires - now).days
    return {"expires": _iso(credential.expires), "days_left": days}


def _days_left(source: dict[str, Any]) -> str:
    row = source["credentials"]
    if row is None or source["needs_owner"]:
        return "–"  # what is kept says nothing about a sign-in that is no longer accepted
    return "endless" if row["days_left"] is None else str(max(0, row["days_left"]))


def _problems(store: Store, settings: DaemonSettings, ended: CycleRow | None, now: datetime) -> list[str]:
    problems = [f"{s.name}: {s.last_error}" for s in store.sources() if s.last_error]
    if ended is None or ended.ended_at is None:
        return [*problems, "no cycle has ended yet; start the service with `delegated run`"]
    late = LATE * settings.interval + timedelta(minutes=1)
    if now - ended.ended_at > late:
        problems.append(f"the last cycle ended {_iso(ended.ended_at)}; is `delegated run` still running?")
    if ended.summary is not None and ended.summary.refused:
        problems.append(ended.summary.refused)
    if ended.summary is not None and ended.summary.failed:
        problems.append(f"{ended.summary.failed} writes failed in the last cycle: {ended.summary.errors[0]}")
    return list(dict.fromkeys(problems))


def _cycle_row(row: CycleRow) -> dict[str, Any]:
    summary = row.summary
    return {
        "id": row.id,
        "mode": row.mode,
        "began": _iso(row.began_at),
        "ended": _iso(row.ended_at),
        "tasks": summary.tasks if summary else None,
        "planned": summary.planned if summary else None,
        "written": summary.written if summary else None,
        "failed": summary.failed if summary else None,
        "refused": summary.refused if summary else None,
    }


def _show(document: dict[str, Any], zone: ZoneInfo) -> None:
    screen = console()
    screen.print("[green]All is well." if document["healthy"] else "[red]Something needs you.")
    for problem in document["problems"]:
        screen.print(f"Problem: {problem}", markup=False)
    sources = table("Source", "Last read", "Tasks", "Days left", "State")
    for source in document["sources"]:
        days = _days_left(source)
        state = Text(source["error"] or "ok")
        sources.add_row(
            source["name"], _local(source["last_ok"], zone) or "never", str(source["tasks"] or 0), days, state
        )
    cycles = table("Cycle", "Ended", "Tasks", "Planned", "Written", "Failed")
    for row in document["cycles"]:
        counts = [
            str(row[key]) if row[key] is not None else "–"
            for key in ("tasks", "planned", "written", "failed")
        ]
        cycles.add_row(f"{row['id']} {row['mode']}", _local(row["ended"], zone) or "cut off", *counts)
    screen.print(sources, cycles)
    if document["locks"]:
        locks = table("Yours to decide", "What", "Your choice", "Why")
        for lock in document["locks"]:
            locks.add_row(*(Text(lock[key] or "none") for key in ("task", "what", "value", "reason")))
        screen.print(locks)
    for row in document["opinions"]:
        for sentence in row["sentences"]:
            screen.print(Text(f"Note: {sentence}"))
    memory = document["memory"]
    if memory["decisions"]:
        screen.print(f"{counted(memory['decisions'], 'decision')} of yours remembered.")
    for sentence in memory["learned"]:
        screen.print(Text(f"Learned: {sentence}"))
    for suggestion in memory["suggestions"]:
        screen.print(Text(f"Suggestion: {suggestion['sentence']} See `delegated memory suggest`."))


def _today(settings: DaemonSettings, now: datetime) -> date:
    return now.astimezone(ZoneInfo(settings.owner.timezone)).date()


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z") if moment else None


def _local(iso: str | None, zone: ZoneInfo) -> str:
    """A time of the document by the owner's clock."""
    return datetime.fromisoformat(iso).astimezone(zone).strftime("%Y-%m-%d %H:%M:%S") if iso else ""
