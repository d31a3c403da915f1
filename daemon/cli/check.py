"""`delegated check`: configuration, credentials, permissions, reachability."""

from __future__ import annotations

import json

import click
from rich.text import Text

from daemon.cli import Invocation
from daemon.cli.session import quiet_world
from daemon.cli.team_check import check_team
from daemon.cli.terminal import console, table
from daemon.ports import Finding
from daemon.wiring import read_settings, sign_in_again


@click.command(
    help="Look at configuration, credentials, permissions and reachability; exit 0 when all is well."
)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option("--sign-in", is_flag=True, help="First sign in to Google again, in the browser.")
@click.pass_context
def command(ctx: click.Context, form: str, sign_in: bool) -> None:
    """Show one line for each thing that was looked at."""
    invocation: Invocation = ctx.obj
    if sign_in:
        sign_in_again(read_settings(invocation.config), lambda line: click.echo(line, err=True))
    findings = [("configuration", Finding(subject=str(invocation.config), ok=True, text="can be read"))]
    with quiet_world(invocation, level="critical") as (_settings, world, setup):
        findings.append(("store", Finding(subject="ledger", ok=True, text="can be read and written")))
        for connector in world.connectors:
            findings += [(connector.name, finding) for finding in connector.check(now=world.clock.now())]
        if all(finding.ok for _, finding in findings):
            findings += [("team", finding) for finding in check_team(world, setup)]
        findings += [("judgement", adviser.check()) for adviser in world.advisers]
    well = all(finding.ok for _, finding in findings)
    if form == "json":
        rows = [
            {"area": area, "subject": f.subject, "ok": f.ok, "warning": f.warning, "text": f.text}
            for area, f in findings
        ]
        click.echo(json.dumps({"ok": well, "findings": rows}, ensure_ascii=False, indent=1))
    else:
        made = table("", "Area", "What", "Result")
        for area, finding in findings:
            sign = "[red]✗" if not finding.ok else "[yellow]![/]" if finding.warning else "[green]✓"
            made.add_row(sign, area, Text(finding.subject), Text(finding.text))
        console().print(made)
    ctx.exit(0 if well else 1)
