"""Sign-in: which bearer tokens count, what they may do, and the token endpoint with its failures."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from urllib.parse import urlencode

from connectors.google_calendar.stand_in.call import Answer
from connectors.google_calendar.stand_in.errors import (
    ApiError,
    bad_credentials,
    login_required,
    scope_insufficient,
)

TokenMode = Literal[
    "ok", "invalid_grant", "unavailable", "reduced_scope", "no_refresh_token", "testing", "access_denied"
]

SCOPE_PREFIX = "https://www.googleapis.com/auth/"
LIFETIME = timedelta(seconds=3599)
# How long a sign-in lasts while the app is in publishing status "Testing".
TESTING_LIFETIME = timedelta(days=7, seconds=-1)
_READ = ("calendar", "calendar.readonly")
_WRITE_EVENTS = ("calendar", "calendar.events", "calendar.events.owned", "calendar.app.created")
_READ_EVENTS = (
    *_READ,
    *("calendar.events", "calendar.events.readonly", "calendar.events.owned", "calendar.app.created"),
    *("calendar.events.owned.readonly", "calendar.events.freebusy", "calendar.events.public.readonly"),
)
_LISTS = ("calendar.calendarlist", "calendar.calendarlist.readonly")

# Scopes per method, from the discovery document; a group name covers its methods not named on their own.
_SCOPES: dict[str, tuple[str, ...]] = {
    "events": _WRITE_EVENTS,
    "events.list": _READ_EVENTS,
    "events.get": _READ_EVENTS,
    "events.instances": _READ_EVENTS,
    "events.watch": _READ_EVENTS,
    "calendars": ("calendar", "calendar.app.created", "calendar.calendars"),
    "calendars.get": (*_READ, "calendar.app.created", "calendar.calendars", "calendar.calendars.readonly"),
    "calendars.clear": ("calendar", "calendar.calendars"),
    "calendars.transferOwnership": ("calendar", "calendar.calendars"),
    "calendarList": ("calendar", "calendar.app.created", "calendar.calendarlist"),
    "calendarList.insert": ("calendar", "calendar.calendarlist"),
    "calendarList.get": (*_READ, "calendar.app.created", *_LISTS),
    "calendarList.list": (*_READ, *_LISTS),
    "calendarList.watch": (*_READ, *_LISTS),
    "colors": (*_READ_EVENTS, *_LISTS),
    "freebusy": (*_READ, "calendar.events.freebusy", "calendar.freebusy"),
    "settings": (*_READ, "calendar.settings", "calendar.settings.readonly"),
    "acl": ("calendar", "calendar.acls"),
    "acl.get": (*_READ, "calendar.acls", "calendar.acls.readonly"),
    "acl.list": ("calendar", "calendar.acls", "calendar.acls.readonly"),
    "channels": _READ_EVENTS,
}
# Not enough for colors.get, although it reads events.
_NOT_FOR_COLOURS = ("calendar.events", "calendar.events.readonly")


@dataclass(frozen=True, slots=True)
class _Grant:
    scopes: frozenset[str] | None
    expires: datetime | None


def _allowed(operation: str) -> frozenset[str]:
    group = operation.split(".")[0]
    scopes = _SCOPES.get(operation) or _SCOPES.get(group, ("calendar",))
    if group == "colors":
        scopes = tuple(scope for scope in scopes if scope not in _NOT_FOR_COLOURS)
    return frozenset(SCOPE_PREFIX + scope for scope in scopes)


class SignIn:
    """The sandbox's own small authorisation server.

    The token it is made with never ends and may do everything; tokens from the endpoint last an hour and
    carry the scopes that were asked for. ``mode`` switches the endpoint to one of its known failures, or to
    "testing": sign-ins that tell that they end after seven days.
    """

    def __init__(self, clock: Callable[[], datetime], token: str) -> None:
        self.mode: TokenMode = "ok"
        self.reduced_scope = SCOPE_PREFIX + "calendar.events.readonly"
        self.requests = 0
        self._clock = clock
        self._token = token
        self._grants: dict[str, _Grant] = {}
        self._codes: dict[str, tuple[str, str, str]] = {}
        self._refreshable: dict[str, str] = {}

    def check(self, authorization: str | None, operation: str) -> None:
        """Raises Google's 401 for a missing or unknown token, its 403 for a scope too small."""
        if not authorization:
            raise login_required()
        kind, _, sent = authorization.partition(" ")
        sent = sent.strip()
        if kind.lower() != "bearer" or not sent:
            raise bad_credentials()
        if hmac.compare_digest(sent.encode(), self._token.encode()):
            return
        grant = self._grants.get(sent)
        if grant is None or (grant.expires is not None and grant.expires <= self._clock()):
            raise bad_credentials()
        if grant.scopes is not None and not grant.scopes & _allowed(operation):
            raise scope_insufficient()

    def revoke_all(self) -> None:
        """Makes every token from the endpoint unknown, as when the user takes access away."""
        self._grants.clear()

    def authorise(self, query: Mapping[str, str]) -> str:
        """The address a browser is sent back to after consent. Raises ApiError 400 for one elsewhere."""
        back = query.get("redirect_uri", "")
        if not back.startswith(("http://127.0.0.1", "http://localhost", "http://[::1]")):
            raise ApiError(400, "invalid_request", "The redirect_uri must be on this machine.")
        state = {"state": query["state"]} if "state" in query else {}
        if self.mode == "access_denied":
            return _with_query(back, {"error": "access_denied", **state})
        code = "4/" + secrets.token_urlsafe(24)
        scope = query.get("scope", SCOPE_PREFIX + "calendar")
        self._codes[code] = (
            scope,
            query.get("code_challenge", ""),
            query.get("code_challenge_method", "plain"),
        )
        granted = self.reduced_scope if self.mode == "reduced_scope" else scope
        return _with_query(back, {"code": code, "scope": granted, **state})

    def token(self, form: Mapping[str, str]) -> Answer:
        """The token endpoint: refresh_token, authorization_code and service-account assertions."""
        self.requests += 1
        if self.mode == "unavailable":
            return Answer(503, {"error": "internal_failure", "error_description": "Backend Error"})
        if self.mode == "invalid_grant":
            return _refusal("invalid_grant", "Token has been expired or revoked.")
        kind = form.get("grant_type")
        if kind == "authorization_code":
            return self._exchange(form)
        if kind == "refresh_token" and form.get("refresh_token"):
            # One from before a restart is as good as known, and may do everything.
            granted = self._refreshable.get(form["refresh_token"])
            asked = form.get("scope") or granted
            if granted is not None and not set((asked or "").split()) <= set(granted.split()):
                return _refusal("invalid_scope", "Bad Request")
            return self._issue(asked, refresh=False)
        if kind == "urn:ietf:params:oauth:grant-type:jwt-bearer" and form.get("assertion"):
            return self._issue(None, refresh=False)
        return _refusal("unsupported_grant_type", f"Invalid grant_type: {kind}")

    def _exchange(self, form: Mapping[str, str]) -> Answer:
        known = self._codes.pop(form.get("code", ""), None)
        if known is None:
            return _refusal("invalid_grant", "Malformed auth code.")
        scope, challenge, method = known
        verifier = form.get("code_verifier", "")
        if method == "S256":
            digest = hashlib.sha256(verifier.encode()).digest()
            verifier = base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")
        if challenge and not hmac.compare_digest(challenge.encode(), verifier.encode()):
            return _refusal("invalid_grant", "Invalid code verifier.")
        return self._issue(scope, refresh=True)

    def _issue(self, scope: str | None, *, refresh: bool) -> Answer:
        if self.mode == "reduced_scope":
            scope = self.reduced_scope
        token = "ya29.sandbox-" + secrets.token_urlsafe(24)
        scopes = frozenset(scope.split()) if scope else None
        self._grants[token] = _Grant(scopes, self._clock() + LIFETIME)
        document: dict[str, object] = {
            "access_token": token,
            "expires_in": int(LIFETIME.total_seconds()),
            "scope": scope or SCOPE_PREFIX + "calendar",
            "token_type": "Bearer",
        }
        if refresh and self.mode != "no_refresh_token":
            made = "1//sandbox-" + secrets.token_urlsafe(24)
            self._refreshable[made] = str(document["scope"])
            document["refresh_token"] = made
            if self.mode == "testing":
                document["refresh_token_expires_in"] = int(TESTING_LIFETIME.total_seconds())
        return Answer(200, document)


def _with_query(address: str, values: Mapping[str, str]) -> str:
    return f"{address}{'&' if '?' in address else '?'}{urlencode(values)}"


def _refusal(error: str, description: str) -> Answer:
    return Answer(400, {"error": error, "error_description": description})
