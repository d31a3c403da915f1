"""Push channels: watch and stop over HTTP, and the notifications that go out.

The sandbox notifies addresses on this machine only; any other host is answered as Google answers a domain
that was not verified. Channels are not renewed and end after a week unless another end was asked.
"""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlsplit

import requests

from connectors.google_calendar.stand_in.call import Answer, Call, Route
from connectors.google_calendar.stand_in.errors import ApiError, invalid, not_found, required
from connectors.google_calendar.stand_in.store import World
from connectors.google_calendar.stand_in.times import micros
from connectors.google_calendar.stand_in.tokens import base32hex

DEFAULT_TTL = timedelta(seconds=604_800)
_ID = re.compile(r"[A-Za-z0-9\-_+/=]{1,64}")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_BASE = "https://www.googleapis.com/calendar/v3/"
_TIMEOUT_S = 5


@dataclass(slots=True)
class Channel:
    """One registered channel: what it watches and where it reports."""

    id: str
    kind: str
    calendar_id: str
    resource_uri: str
    address: str
    token: str | None
    expires: datetime
    messages: int = 0

    @property
    def resource_id(self) -> str:
        return base32hex(f"{self.kind}/{self.calendar_id}".encode())[:27]


@dataclass(frozen=True, slots=True)
class Notification:
    """One message that waits to be sent."""

    address: str
    headers: dict[str, str]


class ChannelsApi:
    """Handlers of every ``watch`` and of ``channels.stop``; collects notifications until ``deliver``."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._channels: dict[str, Channel] = {}
        self._waiting: deque[Notification] = deque()
        self._sending = threading.Lock()
        world.listeners.append(self._changed)

    def routes(self) -> Iterable[Route]:
        """All watch methods and stop."""
        return (
            Route("POST", "calendars/{calendar_id}/events/watch", "events.watch", self.watch_events),
            Route("POST", "calendars/{calendar_id}/acl/watch", "acl.watch", self.watch_rules),
            Route("POST", "users/me/calendarList/watch", "calendarList.watch", self.watch_list),
            Route("POST", "users/me/settings/watch", "settings.watch", self.watch_settings),
            Route("POST", "channels/stop", "channels.stop", self.stop),
        )

    def watch_events(self, call: Call, *, calendar_id: str) -> Answer:
        calendar = self._world.find(calendar_id)
        if calendar.role not in ("writerWithoutPrivateAccess", "writer", "owner"):
            message = "Push notifications are not supported by this resource."
            raise ApiError(400, "pushNotSupportedForRequestedResource", message)
        return self._watch(call, "events", calendar.id, f"calendars/{calendar.id}/events?alt=json")

    def watch_rules(self, call: Call, *, calendar_id: str) -> Answer:
        calendar = self._world.find(calendar_id)
        calendar.need("owner")
        return self._watch(call, "acl", calendar.id, f"calendars/{calendar.id}/acl?alt=json")

    def watch_list(self, call: Call) -> Answer:
        return self._watch(call, "calendarList", "", "users/me/calendarList?alt=json")

    def watch_settings(self, call: Call) -> Answer:
        return self._watch(call, "settings", "", "users/me/settings?alt=json")

    def stop(self, call: Call) -> Answer:
        sent = call.document()
        channel = self._channels.get(str(sent.get("id")))
        if channel is None or channel.resource_id != sent.get("resourceId"):
            raise not_found()
        del self._channels[channel.id]
        return Answer(204)

    def deliver(self) -> None:
        """Sends what waits, in order. A receiver that fails gets the next message, not this one again."""
        with self._sending:
            while self._waiting:
                waiting = self._waiting.popleft()
                try:
                    requests.post(waiting.address, headers=waiting.headers, timeout=_TIMEOUT_S)
                except requests.RequestException:
                    continue

    def _watch(self, call: Call, kind: str, calendar_id: str, path: str) -> Answer:
        sent = call.document()
        channel_id, address = sent.get("id"), sent.get("address")
        if not channel_id or not address:
            raise required("Missing channel id." if not channel_id else "Missing channel address.")
        if not isinstance(channel_id, str) or not _ID.fullmatch(channel_id):
            raise invalid("Invalid channel id.")
        if sent.get("type") not in ("web_hook", "webhook"):
            raise invalid("Unknown channel type.")
        _check_address(str(address))
        now = self._world.now()
        standing = self._channels.get(channel_id)
        if standing is not None and standing.expires > now:
            raise ApiError(400, "channelIdNotUnique", f"Channel id {channel_id} not unique")
        token = sent.get("token")
        channel = Channel(
            channel_id,
            kind,
            calendar_id,
            _BASE + path,
            str(address),
            str(token) if token else None,
            _end(sent, now),
        )
        self._channels[channel_id] = channel
        self._queue(channel, "sync")
        return Answer(200, _document(channel))

    def _changed(self, kind: str, calendar_id: str) -> None:
        now = self._world.now()
        for channel in list(self._channels.values()):
            if channel.expires <= now:
                del self._channels[channel.id]
            elif channel.kind == kind and channel.calendar_id in ("", calendar_id):
                self._queue(channel, "exists")

    def _queue(self, channel: Channel, state: str) -> None:
        channel.messages += 1
        headers = {
            "X-Goog-Channel-ID": channel.id,
            "X-Goog-Channel-Expiration": format_datetime(channel.expires, usegmt=True),
            "X-Goog-Message-Number": str(channel.messages),
            "X-Goog-Resource-ID": channel.resource_id,
            "X-Goog-Resource-State": state,
            "X-Goog-Resource-URI": channel.resource_uri,
            "Content-Length": "0",
        }
        if channel.token is not None:
            headers["X-Goog-Channel-Token"] = channel.token
        self._waiting.append(Notification(channel.address, headers))


def _check_address(address: str) -> None:
    parts = urlsplit(address)
    local = parts.hostname in _LOOPBACK
    if parts.scheme != "https" and not (local and parts.scheme == "http"):
        raise ApiError(400, "push.webhookUrlNotHttps", f"WebHook callback must be HTTPS: {address}")
    if not local:
        message = f"Unauthorized WebHook callback channel: {address}"
        raise ApiError(401, "push.webhookUrlUnauthorized", message)


def _end(sent: dict[str, Any], now: datetime) -> datetime:
    parameters = sent.get("params")
    try:
        if sent.get("expiration"):
            asked = timedelta(milliseconds=int(sent["expiration"]) - micros(now) // 1000)
        elif isinstance(parameters, dict) and parameters.get("ttl"):
            asked = timedelta(seconds=int(parameters["ttl"]))
        else:
            asked = DEFAULT_TTL
    except (ValueError, TypeError, OverflowError) as problem:
        raise invalid("Invalid channel expiration.") from problem
    if asked <= timedelta(0):
        raise invalid("Invalid channel expiration.")
    return (now + min(asked, timedelta(days=30))).replace(microsecond=0)


def _document(channel: Channel) -> dict[str, Any]:
    document = {
        "kind": "api#channel",
        "id": channel.id,
        "resourceId": channel.resource_id,
        "resourceUri": channel.resource_uri,
        "expiration": str(micros(channel.expires) // 1000),
    }
    return document | ({"token": channel.token} if channel.token is not None else {})
