"""`delegated init`: asks, signs in to Trello and Google, writes a commented configuration."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import available_timezones

import click
import yaml

from daemon.cli import Invocation
from daemon.clock import SystemClock
from daemon.core.model import Assistant
from daemon.core.team import READY_MADE, understood
from daemon.errors import ConfigError, DelegatedError
from daemon.wiring import open_trello_boards, read_settings, sign_in_to_google

TRELLO = "https://api.trello.com/1"
GOOGLE = "https://www.googleapis.com"
TRELLO_FILE = "credentials/trello.json"
AUTHORISE = (
    "https://trello.com/1/authorize?expiration=never&scope=read,write&response_type=token&name=delegated&key="
)
TRIES = 3


@dataclass(slots=True)
class Answers:
    """What the owner said, as it goes into the file."""

    owner: str = ""
    timezone: str = "UTC"
    boards: list[str] = field(default_factory=list)
    assistants: list[tuple[str, str]] = field(default_factory=list)
    client_file: Path | None = None
    observe: bool = True


@click.command(
    help="Asks a few questions, signs you in to Trello and Google, lets you choose boards, and writes a"
    " commented configuration. Run it again to start over; an existing file is kept as .bak."
)
@click.option(
    "--trello-url",
    default=TRELLO,
    envvar="DELEGATED_TRELLO_URL",
    show_default=True,
    help="Where Trello answers.",
)
@click.option(
    "--google-url",
    default=GOOGLE,
    envvar="DELEGATED_GOOGLE_URL",
    show_default=True,
    help="Where Google answers.",
)
@click.pass_context
def command(ctx: click.Context, trello_url: str, google_url: str) -> None:
    """Ask, sign in, write the file, and say what comes next."""
    invocation: Invocation = ctx.obj
    path = invocation.config.absolute()
    if path.exists() and not click.confirm(f"{path} exists; write a new one (the old one is kept as .bak)?"):
        ctx.exit(1)
    path.parent.mkdir(parents=True, exist_ok=True)
    answers = Answers()
    answers.owner = click.prompt("Your name")
    answers.timezone = _ask_timezone()
    _sign_in_to_trello(path.parent, trello_url, answers)
    _ask_team(answers)
    if click.confirm("Connect Google Calendar now?", default=False):
        _sign_in_to_google(path.parent, google_url, answers)
    answers.observe = click.confirm("Only watch at first (plans are kept, nothing is written)?", default=True)
    new = path.with_name(path.name + ".new")
    new.write_text(configuration(answers, trello_url, google_url), encoding="utf-8")
    read_settings(new)
    if path.exists():
        path.replace(path.with_name(path.name + ".bak"))
    new.replace(path)
    click.echo(f"\nWritten: {path}\nNext: `delegated check`, then `delegated plan`, then `delegated run`.")


def configuration(answers: Answers, trello_url: str, google_url: str) -> str:
    """The text of the file."""
    lines = [
        "# Written by `delegated init`. Every other option is explained in config.example.yaml.",
        f"mode: {'observe' if answers.observe else 'active'}  # observe: only plans; active: writes",
        "",
        "owner:",
        f"  name: {_scalar(answers.owner)}",
        f"  timezone: {_scalar(answers.timezone)}",
        "  strengths: []   # what you are best at and rather keep, such as [pricing, negotiation]",
        "",
        "# What you want to reach; tasks that serve it count as more important.",
        "goals: []         # such as [{name: get cash in on time}, {name: family and health}]",
        "",
    ]
    if answers.assistants:
        lines += ["assistants:"]
        for name, skills in answers.assistants:
            lines += [f"  - name: {_scalar(name)}", f"    skills: [{_list(skills.split(','))}]"]
    else:
        lines += ["assistants: []"]
    lines += ["", "trello:", f"  token_file: {TRELLO_FILE}"]
    if trello_url != TRELLO:
        lines += [f"  base_url: {_scalar(trello_url)}"]
    lines += [f"  boards: [{_list(answers.boards)}]" if answers.boards else "  boards: all"]
    if answers.client_file is not None:
        lines += ["", "google_calendar:", f"  client_file: {_scalar(str(answers.client_file))}"]
        lines += ["  calendars: [primary]"]
        if google_url != GOOGLE:
            lines += [f"  base_url: {_scalar(google_url)}"]
    return "\n".join(lines) + "\n"


def _ask_timezone() -> str:
    zones = available_timezones()
    while True:
        zone: str = click.prompt("Your time zone", default=local_timezone(Path("/etc")))
        if zone in zones:
            return zone
        click.echo("Please write it like Europe/Berlin, America/New_York or Africa/Lagos.")


def local_timezone(etc: Path) -> str:
    """The IANA name of this machine's zone, or UTC."""
    named = etc / "timezone"
    if named.is_file():
        name = named.read_text(encoding="utf-8").strip()
    else:
        name = str((etc / "localtime").resolve()).partition("zoneinfo/")[2]
    return name if name in available_timezones() else "UTC"


def _sign_in_to_trello(folder: Path, url: str, answers: Answers) -> None:
    click.echo("\nTrello. Make an app at https://trello.com/power-ups/admin and copy its API key.")
    file = folder / TRELLO_FILE
    for left in reversed(range(TRIES)):
        key = click.prompt("API key", hide_input=True)
        click.echo(f"Open this address, allow access, and copy the token:\n  {AUTHORISE}{key}")
        token = click.prompt("Token", hide_input=True)
        _write_secret(file, json.dumps({"key": key.strip(), "token": token.strip()}))
        try:
            boards = open_trello_boards(url, file, SystemClock())
        except DelegatedError as error:
            click.echo(f"That did not work: {error}")
            if not left:
                raise
        else:
            answers.boards = _choose(boards)
            return


def _choose(boards: Sequence[tuple[str, str]]) -> list[str]:
    click.echo("\nBoards:")
    for number, (name, _) in enumerate(boards, start=1):
        click.echo(f"  {number:3} {name}")
    names = [name for name, _ in boards]
    while True:
        answer: str = click.prompt("Which ones (numbers such as 1,3, or all)", default="all")
        if answer.strip().casefold() == "all":
            return []
        numbers = [int(part) if part.strip().isdecimal() else 0 for part in answer.split(",")]
        if all(0 < number <= len(boards) for number in numbers):
            chosen = [boards[number - 1] for number in dict.fromkeys(numbers)]
            # Boards may share a name; their short links differ.
            return [name if names.count(name) == 1 else link for name, link in chosen]
        click.echo(f"Please write numbers from 1 to {len(boards)} with commas between, or all.")


def _ask_team(answers: Answers) -> None:
    click.echo("\nYour assistants. Leave the name empty when there are no more.")
    click.echo(f"Skills are in your own words; these are always understood: {', '.join(READY_MADE)}.")
    while name := click.prompt("Name", default="", show_default=False).strip():
        if name.casefold() in {known.casefold() for known, _ in answers.assistants}:
            click.echo(f"{name} is there already; call this one differently.")
            continue
        skills = click.prompt(f"What can {name} do (with commas between)")
        answers.assistants.append((name, skills))
        mine = tuple(skill.strip() for skill in skills.split(",") if skill.strip())
        click.echo(f"Understood of {understood(Assistant(name=name, skills=mine)).sentence}.")


def _sign_in_to_google(folder: Path, url: str, answers: Answers) -> None:
    click.echo(
        "\nGoogle. In https://console.cloud.google.com enable the Calendar API, set the app's publishing"
        " status to 'In production', make an OAuth client of type 'Desktop app' and download its JSON."
    )
    again = True
    while again:
        client: Path = click.prompt(
            "Path of that JSON", type=click.Path(exists=True, dir_okay=False, path_type=Path)
        )
        try:
            sign_in_to_google(url, client.absolute(), folder, click.echo)
        except ConfigError as error:
            click.echo("\n".join(error.problems))
        except DelegatedError as error:
            click.echo(f"That did not work: {error}")
        else:
            answers.client_file = client.absolute()
            return
        again = click.confirm("Try again?", default=True)
    click.echo("Google Calendar is left out for now; run `delegated init` again when you are ready.")


def _write_secret(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.parent.chmod(0o700)
    new = path.with_name(path.name + ".new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    new.replace(path)


def _list(items: Sequence[str]) -> str:
    return ", ".join(_scalar(item.strip()) for item in items if item.strip())


def _scalar(text: str) -> str:
    """`text` as a YAML scalar that survives inside a flow list."""
    dumped: str = yaml.safe_dump([text], default_flow_style=True, allow_unicode=True, width=10_000)
    return dumped.strip()[1:-1]
