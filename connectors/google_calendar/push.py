"""Google's push messages: channels registered, renewed and verified. They are hints to look, never facts."""

from __future__ import annotations

import hmac
import secrets
import socket
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from connectors.google_calendar.client import CalendarClient
from connectors.google_calendar.mapping import Calendar
from connectors.google_calendar.settings import PushSettings
from daemon.errors import ConfigError, DelegatedError, Refused
from daemon.ports import Clock

LASTS = timedelta(days=2)
"""What we ask for. Channels of a daemon that was killed go on for so long; nobody listens to them."""

RENEW = timedelta(hours=6)
"""So long before a channel ends the next one is registered; Google renews none by itself."""

TRY_AGAIN = timedelta(hours=1)
REFUSED_FOR = timedelta(days=1)
"""Calendars a person only subscribed to have no push; that does not change from hour to hour."""

_STOP_WITHIN = 2.0


@dataclass(frozen=True, slots=True)
class Channel:
    """One registered channel of one calendar."""

    id: str
    resource: str
    ends: datetime


class Channels:
    """The channels of this process. Safe for threads."""

    def __init__(self, client: CalendarClient, settings: PushSettings, *, clock: Clock) -> None:
        self._client = client
        self._settings = settings
        self._clock = clock
        self._token = secrets.token_urlsafe(32)
        self._lock = threading.Lock()
        self._known: dict[str, Channel] = {}
        self._ids: set[str] = set()
        self._not_before: datetime | None = None
        self._refused_until: dict[str, datetime] = {}

    def keep(self, calendars: Iterable[Calendar]) -> tuple[str, ...]:
        """Register what is missing or about to end; a sentence for what Google refuses, once."""
        now = self._clock.now()
        if self._not_before is not None and now < self._not_before:
            return ()
        notes: list[str] = []
        for calendar in calendars:
            known = self._known.get(calendar.id)
            if known is not None and known.ends - RENEW > now:
                continue
            if now < self._refused_until.get(calendar.id, now):
                continue
            try:
                self._known[calendar.id] = self._registered(calendar, now)
            except Refused as error:
                self._refused_until[calendar.id] = now + REFUSED_FOR
                notes.append(_looking(error))
                continue
            except DelegatedError as error:
                self._not_before = now + TRY_AGAIN
                return (*notes, _looking(error))
            if known is not None:
                self._stop(known)
        return tuple(notes)

    def is_ours(self, headers: Mapping[str, str]) -> bool:
        """Whether a message is about a channel of ours and knows its token."""
        told = headers.get("x-goog-channel-token", "")
        with self._lock:
            known = headers.get("x-goog-channel-id", "") in self._ids
        return known and hmac.compare_digest(told.encode(), self._token.encode())

    def end(self) -> None:
        """Stop every channel; one that cannot be stopped ends by itself."""
        for channel in self._known.values():
            self._stop(channel)
        self._known.clear()

    def _registered(self, calendar: Calendar, now: datetime) -> Channel:
        channel_id = secrets.token_hex(16)
        with self._lock:
            self._ids.add(channel_id)  # the first message may come before the answer
        answer = self._client.watch(
            calendar.id,
            {
                "id": channel_id,
                "type": "web_hook",
                "address": self._settings.url,
                "token": self._token,
                "params": {"ttl": str(int(LASTS.total_seconds()))},
            },
        )
        return Channel(channel_id, str(answer.get("resourceId", "")), _ends(answer.get("expiration"), now))

    def _stop(self, channel: Channel) -> None:
        with self._lock:
            self._ids.discard(channel.id)
        try:
            self._client.stop_channel(channel.id, channel.resource)
        except DelegatedError:
            return


def receiver(channels: Channels, hint: Callable[[], None]) -> Starlette:
    """The ASGI application: a verified message that something changed calls `hint`; nothing else does.

    Source of the headers: https://developers.google.com/workspace/calendar/api/guides/push
    """

    async def answer(request: Request) -> Response:
        if not channels.is_ours(request.headers):
            return Response(status_code=404)
        if request.headers.get("x-goog-resource-state") != "sync":
            hint()
        return Response(status_code=204)

    return Starlette(routes=[Route("/{path:path}", answer, methods=["POST"])])


@contextmanager
def receiving(settings: PushSettings, channels: Channels, hint: Callable[[], None]) -> Iterator[None]:
    """Receive in a thread of its own while the block runs. Raises ConfigError when the port cannot be had."""
    taken = _port(*settings.place)
    config = uvicorn.Config(
        receiver(channels, hint),
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        http="h11",
        ws="none",
        timeout_keep_alive=5,
        limit_concurrency=50,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([taken],), name="google-push", daemon=True)
    thread.start()
    try:
        yield
    finally:
        channels.end()
        server.should_exit = True
        thread.join(timeout=_STOP_WITHIN)
        taken.close()


def _port(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, so that asyncio switches Nagle's delay off.
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        made.listen(64)
    except (OSError, OverflowError) as error:
        made.close()
        why = getattr(error, "strerror", None) or str(error)
        where = f"google_calendar.push.listen: nothing can be received on {host}:{port}"
        raise ConfigError([f"{where} ({why}): choose another port"]) from None
    return made


def _looking(error: DelegatedError) -> str:
    return f"Google Calendar does not tell us of changes ({error}); we look every interval"


def _ends(milliseconds: object, now: datetime) -> datetime:
    try:
        return datetime.fromtimestamp(int(str(milliseconds)) / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return now + LASTS
