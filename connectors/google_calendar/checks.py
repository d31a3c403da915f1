"""Looks at the sign-in, the permissions and each calendar, and says what to do about what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from connectors.google_calendar.access import KeptSignIn
from connectors.google_calendar.calendars import choose, entry_of
from connectors.google_calendar.client import CalendarClient, Json
from connectors.google_calendar.event_times import Window
from connectors.google_calendar.failures import SIGN_IN_AGAIN, MissingPermission
from connectors.google_calendar.mapping import Calendar
from connectors.google_calendar.own_calendar import MARK
from connectors.google_calendar.scopes import needed
from connectors.google_calendar.token_file import SignIn, TokenFile
from daemon.errors import DelegatedError
from daemon.ports import Finding

_SOON = timedelta(days=2)
_SIGN_IN = "Google sign-in"
_SERVICE = "Google Calendar"
_OURS = "our own calendar"


def look_at(
    client: CalendarClient,
    wanted: Sequence[str],
    sign_in: KeptSignIn | None,
    file: TokenFile,
    *,
    given: str = "the configuration gives it",
    own_calendar: bool = False,
    now: datetime,
) -> tuple[Finding, ...]:
    """All findings. `sign_in` is None when none is kept; `given` then says where the token comes from."""
    findings: list[Finding] = []
    if sign_in is None:
        findings.append(Finding(subject=_SIGN_IN, ok=True, text=given))
    else:
        try:
            kept = sign_in.sign_in()
        except DelegatedError as error:
            return (Finding(subject=_SIGN_IN, ok=False, text=str(error)),)
        findings += [_time_left(kept, file, now), *_permissions(kept, own_calendar), *_privacy(file)]
    if not own_calendar:
        text = "off; google_calendar.own_calendar.enabled: true keeps deadlines and focus time in one"
        findings.append(Finding(subject=_OURS, ok=True, text=text))
    return (*findings, *_calendars(client, wanted, now, own_calendar=own_calendar))


def _time_left(kept: SignIn, file: TokenFile, now: datetime) -> Finding:
    if kept.ends is None:
        return Finding(subject=_SIGN_IN, ok=True, text=f"kept in {file.path}")
    left = kept.ends - now
    text = f"ends in {max(0, left.days)} days, because the app is in publishing status 'Testing'"
    if left > _SOON:
        return Finding(subject=_SIGN_IN, ok=True, text=text)
    return Finding(
        subject=_SIGN_IN,
        ok=left > timedelta(0),
        warning=True,
        text=f"{text}; set it to 'In production' in Google's console, then {SIGN_IN_AGAIN}",
    )


def _permissions(kept: SignIn, own_calendar: bool) -> list[Finding]:
    if not kept.scopes:
        return []
    missing = [what for scope, what in needed(own_calendar=own_calendar).items() if scope not in kept.scopes]
    if not missing:
        return [Finding(subject="Google permissions", ok=True, text="all that is needed was granted")]
    return [
        Finding(
            subject="Google permissions",
            ok=False,
            text=f"not granted: {'; '.join(missing)}; {SIGN_IN_AGAIN} and leave every box ticked",
        )
    ]


def _privacy(file: TokenFile) -> list[Finding]:
    if not file.readable_by_others():
        return []
    text = f"others on this machine can read {file.path}; run: chmod 600 {file.path}"
    return [Finding(subject=_SIGN_IN, ok=True, warning=True, text=text)]


def _calendars(
    client: CalendarClient, wanted: Sequence[str], now: datetime, *, own_calendar: bool
) -> list[Finding]:
    try:
        items = client.calendars()
        entries = [entry_of(item) for item in items]
        findings = [Finding(subject=_SERVICE, ok=True, text=f"answers; {_listed(len(entries))}")]
        if own_calendar:
            findings.append(_our_own(items))
    except MissingPermission:
        entries = []
        findings = [
            Finding(
                subject=_SERVICE,
                ok=True,
                warning=True,
                text="the list of calendars may not be read, so calendars are found by id only",
            )
        ]
    except DelegatedError as error:
        return [Finding(subject=_SERVICE, ok=False, text=str(error))]
    chosen = choose(wanted, entries)
    findings += [Finding(subject="calendars", ok=False, text=note) for note in chosen.notes]
    return findings + [_calendar(client, calendar, now) for calendar in chosen.calendars]


def _our_own(items: Sequence[Json]) -> Finding:
    ours = next((item for item in items if MARK in str(item.get("description") or "")), None)
    if ours is None:
        return Finding(subject=_OURS, ok=True, text="is made with the first event")
    return Finding(subject=_OURS, ok=True, text=f"'{ours.get('summary', '')}' is there")


def _listed(count: int) -> str:
    return "1 calendar is listed" if count == 1 else f"{count} calendars are listed"


def _calendar(client: CalendarClient, calendar: Calendar, now: datetime) -> Finding:
    subject = f"calendar '{calendar.name}'"
    window = Window.around(now, back=0, ahead=1, write_ahead=1)
    try:
        page = next(client.event_pages(calendar.id, window=window))
    except DelegatedError as error:
        return Finding(subject=subject, ok=False, text=str(error))
    seen = Calendar(id=calendar.id, name=calendar.name, role=str(page.get("accessRole") or calendar.role))
    if seen.writable:
        return Finding(subject=subject, ok=True, text="can be read and written")
    text = f"can only be read ({seen.role}): its events count, but get no reminders or colours"
    return Finding(subject=subject, ok=True, warning=True, text=text)
