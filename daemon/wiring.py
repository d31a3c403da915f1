"""Builds settings, store, clock and connectors; nothing else in the daemon reaches a connector."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

import connectors
from daemon.advisers import ask_rules, make_advisers, secrets_of_advisers
from daemon.clock import SystemClock
from daemon.config import DaemonSettings, load_config, profile
from daemon.config.follow_up import check_ins, follow_up, ringing
from daemon.core.brief_rules import BriefRules
from daemon.core.check_ins import CheckIns
from daemon.core.desired import WriteBack
from daemon.core.guard import Limits
from daemon.core.handover import HandOver
from daemon.core.hire_need import HireRules
from daemon.core.judge import Setup
from daemon.core.labels import LabelSpec, assistant_key, brief_key, quadrant_key
from daemon.core.memory import MemoryRules
from daemon.core.mirrored import MirrorRules
from daemon.core.model import Quadrant
from daemon.core.own_event_rules import OwnEventRules, Role
from daemon.core.policy import POLICIES, Policy
from daemon.core.receipt import ReceiptRules
from daemon.cycle import World
from daemon.errors import AlreadyRunning, ConfigError
from daemon.ports import Clock, Connector, Store
from daemon.secret import Secret
from daemon.setting_types import Settings
from daemon.sops import SopFolder
from daemon.store import open_store

SIGN_IN = "connectors.google_calendar.oauth:sign_in"


def settings_classes() -> dict[str, type[Settings]]:
    """The settings class of each known source."""
    return {name: _load(where) for name, where in connectors.SETTINGS.items()}


def read_settings(path: Path, environ: Mapping[str, str] | None = None) -> DaemonSettings:
    """Read the configuration; raises ConfigError with every problem at once."""
    return load_config(
        path, connector_settings=settings_classes(), environ=os.environ if environ is None else environ
    )


def read_profile_settings(path: Path) -> DaemonSettings:
    """Read the configuration for judging only: no source and no credential has to be there."""
    return load_config(path, connector_settings=settings_classes(), environ=os.environ, require_source=False)


def make_setup(settings: DaemonSettings) -> Setup:
    """What the owner configured, as the core understands it."""
    return Setup(
        profile=profile(settings),
        policy=make_policy(settings),
        book=label_book(settings),
        write=_write_back(settings),
        limits=Limits(enabled=settings.guard.enabled, max_share=settings.guard.max_share),
        observe_only=settings.mode == "observe",
        own_events=_own_events(settings),
        mirror_to=_mirror_to(settings),
        memory=MemoryRules(settings.memory.enabled, settings.memory.half_life_days),
        weekly=settings.weekly.value(),
        hire=HireRules(settings.team.hire_after, settings.team.hire_within),
        briefs=_briefs(settings),
        hand_over=_hand_over(settings),
        asked=ask_rules(settings),
        follow_up=follow_up(
            profile(settings), settings.follow_up, settings.reminders, settings.owner.trello_member
        ),
        check_ins=_check_ins(settings),
        receipts=ReceiptRules(
            wanted=tuple(sorted(settings.receipts.for_)),
            owners=tuple(each.lstrip("@").casefold() for each in settings.owner.trello_member),
            owner=settings.owner.name,
        ),
    )


def make_policy(settings: DaemonSettings) -> Policy:
    """The policy by its name, or as the owner wrote it."""
    return POLICIES[settings.policy] if isinstance(settings.policy, str) else settings.policy


def label_book(settings: DaemonSettings) -> tuple[LabelSpec, ...]:
    """Every label we may write: one for each quadrant and each assistant, one for what needs a brief."""
    labels = settings.labels
    quadrants = [
        LabelSpec(quadrant_key(q), labels.quadrants[q].name, labels.quadrants[q].color) for q in Quadrant
    ]
    people = []
    for assistant in settings.assistants:
        label = settings.assistant_label(assistant.name)
        people.append(LabelSpec(assistant_key(assistant.name), label.name, label.color))
    brief = [LabelSpec(brief_key(), settings.briefs.label, settings.briefs.label_color)]
    return (*quadrants, *people, *(brief if settings.briefs.lint else ()))


def make_connectors(settings: DaemonSettings, clock: Clock) -> tuple[Connector, ...]:
    """A connector for each source in the configuration."""
    folder = settings.path.parent
    return tuple(
        _load(connectors.CONNECTORS[name])(section, clock=clock, folder=folder)
        for name, section in settings.sources.items()
    )


def open_ledger(settings: DaemonSettings) -> Store:
    """Open the store of the configuration; raises StoreError."""
    url = settings.store.url.reveal() if settings.store.url is not None else None
    return open_store(path=store_path(settings), url=url)


def store_path(settings: DaemonSettings) -> Path | None:
    """The SQLite file, or None when a URL is configured."""
    if settings.store.url is not None:
        return None
    return settings.store.path


@contextmanager
def world(settings: DaemonSettings, clock: SystemClock | None = None) -> Iterator[World]:
    """Everything a cycle works with; the store is closed at the end."""
    clock = clock or SystemClock()
    store = open_ledger(settings)
    try:
        yield World(
            connectors=make_connectors(settings, clock),
            store=store,
            clock=clock,
            advisers=make_advisers(settings, clock),
        )
    finally:
        store.close()


@contextmanager
def sole_instance(settings: DaemonSettings) -> Iterator[None]:
    """Hold the lock that keeps two processes from writing with one ledger; raises AlreadyRunning."""
    path = store_path(settings) or settings.path
    lock = FileLock(path.with_name(path.name + ".lock"))
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise AlreadyRunning(
            f"another delegated is at work with {path}; stop it first, or look at it with `delegated status`"
        ) from None
    try:
        yield
    finally:
        lock.release()


def secrets_of(settings: DaemonSettings) -> list[Secret]:
    """Every credential in the configuration, so that the log can hide them."""
    found: list[Secret] = [settings.store.url] if settings.store.url is not None else []
    found += secrets_of_advisers(settings)
    for section in settings.sources.values():
        found += _secrets_in(section)
    return found


def _secrets_in(section: Settings) -> Iterator[Secret]:
    for _, value in section:
        if isinstance(value, Secret):
            yield value
        elif isinstance(value, Settings):
            yield from _secrets_in(value)


def _write_back(settings: DaemonSettings) -> WriteBack:
    return WriteBack(
        card_reminder=settings.reminders.trello,
        event_reminders=settings.reminders.calendar,
        event_color=settings.colors,
        quiet=settings.reminders.quiet_hours,
        timezone=settings.owner.timezone,
        ringing=ringing(profile(settings), settings.reminders),
    )


def _hand_over(settings: DaemonSettings) -> HandOver:
    section = settings.hand_over
    named = {each.name: each.trello_member.lstrip("@") for each in settings.assistants if each.trello_member}
    return HandOver(section.members, section.checklist, section.checklist_name, named)


def _briefs(settings: DaemonSettings) -> BriefRules:
    folder = sop_folder(settings)
    briefs = settings.briefs
    return BriefRules(
        lint=briefs.lint,
        threshold=briefs.threshold,
        review_hours=briefs.review_hours,
        decides=briefs.decides or "",
        sop_list=briefs.list or "",
        library=folder.read() if folder is not None else (),
    )


def sop_folder(settings: DaemonSettings) -> SopFolder | None:
    """The folder of procedures, if one is configured."""
    return SopFolder(settings.briefs.folder) if settings.briefs.folder is not None else None


def with_sops(setup: Setup, folder: SopFolder | None) -> Setup:
    """The setup with the procedures as their files are now; only changed files are read again."""
    if folder is None or setup.briefs is None:
        return setup
    return replace(setup, briefs=replace(setup.briefs, library=folder.read()))


def _mirror_to(settings: DaemonSettings) -> MirrorRules | None:
    section: Any = settings.sources.get("google_calendar")
    if section is None or section.mirror_to is None:
        return None
    owner = settings.owner
    place = section.mirror_to
    return MirrorRules(place.board, place.list, owner.timezone, owner.working_hours.value())


def _own_events(settings: DaemonSettings) -> OwnEventRules | None:
    section: Any = settings.sources.get("google_calendar")
    if section is None or not section.own_calendar.enabled:
        return None
    own = section.own_calendar
    wanted = {Role.DEADLINE: own.deadlines, Role.FOCUS: own.focus_blocks}
    roles = tuple(role for role, on in wanted.items() if on)
    rings = ringing(profile(settings), settings.reminders)
    return OwnEventRules(roles=roles, days_ahead=section.days_ahead, ringing=rings)


def _check_ins(settings: DaemonSettings) -> CheckIns | None:
    section: Any = settings.sources.get("google_calendar")
    if section is None or not (section.own_calendar.enabled and section.own_calendar.check_ins):
        return None
    return check_ins(profile(settings), settings.follow_up, section.days_ahead)


def _load(where: str) -> Any:
    module, name = where.split(":")
    return getattr(import_module(module), name)


def open_trello_boards(base_url: str, token_file: Path, clock: Clock) -> list[tuple[str, str]]:
    """Name and short link of the open boards that a token shows; raises what the connector raises."""
    section: Any = _load(connectors.SETTINGS["trello"])(base_url=base_url, token_file=token_file)
    connector = _load(connectors.CONNECTORS["trello"])(section, clock=clock, folder=token_file.parent)
    boards: list[tuple[str, str]] = connector.open_boards()
    return boards


def sign_in_to_google(base_url: str, client_file: Path, folder: Path, tell: Callable[[str], None]) -> None:
    """Sign in in the browser and keep the token beside the configuration."""
    section: Any = _load(connectors.SETTINGS["google_calendar"])(base_url=base_url, client_file=client_file)
    _load(SIGN_IN)(section, folder, tell=tell)


def sign_in_again(settings: DaemonSettings, tell: Callable[[str], None]) -> None:
    """Sign in to Google again as the configuration says. Raises ConfigError, NotAuthorised, Unavailable."""
    section = settings.sources.get("google_calendar")
    if section is None:
        raise ConfigError([f"{settings.path}: there is no google_calendar section to sign in for"])
    _load(SIGN_IN)(section, settings.path.parent, tell=tell)
