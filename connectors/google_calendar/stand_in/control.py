"""Switches of the sandbox for programs outside it: `POST /_sandbox/google` with a JSON object.

    {"expire_sync_tokens": "primary"}               every sync token of the calendar answers 410 from now on
    {"token_endpoint": "invalid_grant"}             or ok, unavailable, reduced_scope, no_refresh_token,
                                                    testing (ends after 7 days), access_denied
    {"revoke_tokens": true}                         tokens the endpoint gave out are unknown from now on
    {"access_role": "reader", "calendar": "..."}    the user's role on a calendar
    {"refuse": "quotaExceeded", "times": 3, "operation": "events.patch"}
    {"per_minute": 600}                             requests a minute and user; null lifts the quota
    {"writes_per_calendar": 30}                     writes a minute to one calendar; null lifts it

Several may come in one object. The answer is {} or {"error": one sentence}.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, get_args

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from connectors.google_calendar.stand_in.errors import ApiError
from connectors.google_calendar.stand_in.oauth import SignIn, TokenMode
from connectors.google_calendar.stand_in.quota import Quota
from connectors.google_calendar.stand_in.refusals import ArmedRefusals
from connectors.google_calendar.stand_in.store import ROLES, World

PATH = "/_sandbox/google"
_WITH_OTHERS = ("calendar", "times", "operation")


class Switches:
    """The switches, for whoever holds the sandbox and for requests from this machine."""

    def __init__(self, world: World, sign_in: SignIn, quota: Quota, refusals: ArmedRefusals) -> None:
        self._world = world
        self._sign_in = sign_in
        self._quota = quota
        self._refusals = refusals

    async def answer(self, request: Request) -> Response:
        """Throws the switches a request names; only for callers on this machine."""
        host = request.client.host if request.client else ""
        if not host.startswith("127.") and host not in ("::1", "testclient"):
            return JSONResponse({"error": "only available on this machine"}, 403)
        try:
            asked = json.loads(await request.body())
            self.throw(asked if isinstance(asked, dict) else {})
        except (ValueError, TypeError) as problem:
            return JSONResponse({"error": str(problem)}, 400)
        except ApiError as problem:
            return JSONResponse({"error": problem.message}, 400)
        return JSONResponse({})

    def throw(self, asked: Mapping[str, Any]) -> None:
        """Does what each key says. Raises ValueError with one sentence, ApiError for an unknown calendar."""
        known: dict[str, Callable[[Any, Mapping[str, Any]], None]] = {
            "expire_sync_tokens": self._expire,
            "token_endpoint": self._endpoint,
            "revoke_tokens": self._revoke,
            "access_role": self._role,
            "refuse": self._refuse,
            "per_minute": self._per_minute,
            "writes_per_calendar": self._writes,
        }
        if not asked or set(asked) - set(known) - set(_WITH_OTHERS):
            raise ValueError(f"give a JSON object with some of {', '.join(sorted(known))}")
        for name, value in asked.items():
            if name in known:
                known[name](value, asked)

    def _expire(self, calendar_id: Any, _asked: Mapping[str, Any]) -> None:
        self._world.find(str(calendar_id)).salt += 1

    def _endpoint(self, mode: Any, _asked: Mapping[str, Any]) -> None:
        modes: tuple[TokenMode, ...] = get_args(TokenMode)
        for known in modes:
            if known == mode:
                self._sign_in.mode = known
                return
        raise ValueError(f"unknown token_endpoint {mode!r}; give one of {', '.join(modes)}")

    def _revoke(self, _value: Any, _asked: Mapping[str, Any]) -> None:
        self._sign_in.revoke_all()

    def _role(self, role: Any, asked: Mapping[str, Any]) -> None:
        if role not in ROLES:
            raise ValueError(f"unknown role {role!r}; give one of {', '.join(ROLES)}")
        self._world.find(str(asked.get("calendar", "primary"))).entry["accessRole"] = role

    def _refuse(self, name: Any, asked: Mapping[str, Any]) -> None:
        operation = asked.get("operation")
        self._refusals.arm(
            str(name), times=int(asked.get("times", 1)), operation=str(operation) if operation else None
        )

    def _per_minute(self, limit: Any, _asked: Mapping[str, Any]) -> None:
        self._quota.enabled = limit is not None
        if limit is not None:
            self._quota.limit = int(limit)

    def _writes(self, limit: Any, _asked: Mapping[str, Any]) -> None:
        self._quota.writes_per_calendar = None if limit is None else int(limit)
