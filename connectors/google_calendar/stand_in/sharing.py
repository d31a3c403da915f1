"""Access rules of calendars and the user's settings over HTTP."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from connectors.google_calendar.stand_in.call import Answer, Call, Route, shown
from connectors.google_calendar.stand_in.errors import (
    forbidden,
    full_sync_required,
    invalid,
    not_found,
    required,
    sync_token_with_restrictions,
)
from connectors.google_calendar.stand_in.pages import Pager
from connectors.google_calendar.stand_in.store import ROLES, Calendar, World
from connectors.google_calendar.stand_in.tokens import BadToken, read_list_token, write_list_token

_RULES = "calendars/{calendar_id}/acl"
_RULE = "calendars/{calendar_id}/acl/{rule_id}"
_SCOPES = ("default", "user", "group", "domain")
_SETTINGS = {
    "autoAddHangouts": "true",
    "dateFieldOrder": "MDY",
    "defaultEventLength": "60",
    "format24HourTime": "false",
    "hideInvitations": "false",
    "hideWeekends": "false",
    "locale": "en",
    "remindOnRespondedEventsOnly": "false",
    "showDeclinedEvents": "true",
    "timezone": "UTC",
    "useKeyboardShortcuts": "true",
    "weekStart": "0",
}


class SharingApi:
    """Handlers of ``acl`` and ``settings``."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._pager: Pager[dict[str, Any]] = Pager(world.secret)

    def routes(self) -> Iterable[Route]:
        """All methods but watch."""
        return (
            Route("GET", _RULES, "acl.list", self.list_rules),
            Route("POST", _RULES, "acl.insert", self.insert_rule),
            Route("GET", _RULE, "acl.get", self.get_rule),
            Route("PUT", _RULE, "acl.update", self.change_rule),
            Route("PATCH", _RULE, "acl.patch", self.change_rule),
            Route("DELETE", _RULE, "acl.delete", self.delete_rule),
            Route("GET", "users/me/settings", "settings.list", self.list_settings),
            Route("GET", "users/me/settings/{setting}", "settings.get", self.get_setting),
        )

    def list_rules(self, call: Call, *, calendar_id: str) -> Answer:
        calendar = self._owned(calendar_id)
        latest = max(rule["revision"] for rule in calendar.rules.values())
        since = _since(call, latest)
        if since is not None and call.query.flag("showDeleted") is False:
            raise sync_token_with_restrictions()
        deleted = call.query.flag("showDeleted") or since is not None
        items = [
            _rule(rule_id, rule)
            for rule_id, rule in calendar.rules.items()
            if (deleted or rule["role"] != "none") and (since is None or rule["revision"] > since)
        ]
        return self._page(call, "calendar#acl", f"acl/{calendar.id}", items, latest)

    def get_rule(self, call: Call, *, calendar_id: str, rule_id: str) -> Answer:
        rules = self._owned(calendar_id).rules
        if rule_id not in rules:
            raise not_found()
        return shown(_rule(rule_id, rules[rule_id]), call)

    def insert_rule(self, call: Call, *, calendar_id: str) -> Answer:
        calendar = self._owned(calendar_id)
        sent = call.document()
        scope = sent.get("scope")
        if not isinstance(scope, dict) or not sent.get("role"):
            raise required()
        kind, value = scope.get("type"), scope.get("value")
        if kind not in _SCOPES or (kind != "default" and not isinstance(value, str)):
            raise invalid("Invalid scope value.")
        rule_id = "default" if kind == "default" else f"{kind}:{value}"
        kept = {"type": kind} if kind == "default" else {"type": kind, "value": value}
        return self._store(call, calendar, rule_id, kept, sent["role"])

    def change_rule(self, call: Call, *, calendar_id: str, rule_id: str) -> Answer:
        calendar = self._owned(calendar_id)
        if rule_id not in calendar.rules:
            raise not_found()
        rule = calendar.rules[rule_id]
        return self._store(
            call, calendar, rule_id, rule["scope"], call.document().get("role") or rule["role"]
        )

    def delete_rule(self, _call: Call, *, calendar_id: str, rule_id: str) -> Answer:
        calendar = self._owned(calendar_id)
        rule = calendar.rules.get(rule_id)
        if rule is None or rule["role"] == "none":
            raise not_found()
        if rule_id == f"user:{self._world.owner_email}":
            raise forbidden("Cannot change your own access level.")
        self._settle(calendar, rule_id, rule["scope"], "none")
        return Answer(204)

    def list_settings(self, call: Call) -> Answer:
        latest = self._world.calendars[self._world.owner_email].salt
        since = _since(call, latest)
        values = _SETTINGS | self._world.settings
        items = [] if since is not None else [_setting(name, value) for name, value in values.items()]
        return self._page(call, "calendar#settings", "settings", items, latest)

    def get_setting(self, call: Call, *, setting: str) -> Answer:
        values = _SETTINGS | self._world.settings
        if setting not in values:
            raise not_found()
        return shown(_setting(setting, values[setting]), call)

    def _page(
        self, call: Call, kind: str, scope: str, items: Sequence[dict[str, Any]], latest: int
    ) -> Answer:
        size = min(call.query.number("maxResults", 1) or 100, 250)
        token = call.query.text("pageToken")
        if token is None:
            page = self._pager.first(scope, items, latest, size)
        else:
            page = self._pager.next(scope, token, size)
        document: dict[str, Any] = {"kind": kind, "etag": f'"{latest}"'}
        if page.next_token is not None:
            document["nextPageToken"] = page.next_token
        else:
            document["nextSyncToken"] = write_list_token(page.revision)
        return shown(document | {"items": list(page.items)}, call)

    def _owned(self, calendar_id: str) -> Calendar:
        calendar = self._world.find(calendar_id)
        calendar.need("owner")
        return calendar

    def _store(
        self, call: Call, calendar: Calendar, rule_id: str, scope: Mapping[str, Any], role: object
    ) -> Answer:
        if role not in ROLES:
            raise invalid("Invalid role value.")
        self._settle(calendar, rule_id, scope, str(role))
        return shown(_rule(rule_id, calendar.rules[rule_id]), call)

    def _settle(self, calendar: Calendar, rule_id: str, scope: Mapping[str, Any], role: str) -> None:
        """Stores a rule; a change of access ends the calendar's sync tokens, as Google says it may."""
        calendar.rules[rule_id] = {"scope": dict(scope), "role": role, "revision": self._world.tick()}
        calendar.salt += 1
        self._world.changed("acl", calendar.id)


def _since(call: Call, latest: int) -> int | None:
    token = call.query.text("syncToken")
    if token is None:
        return None
    try:
        since = read_list_token(token)
    except BadToken as problem:
        raise invalid() from problem
    if since > latest:
        raise full_sync_required()
    return since


def _rule(rule_id: str, rule: Mapping[str, Any]) -> dict[str, Any]:
    etag = f'"{rule["revision"]:020d}"'
    return {
        "kind": "calendar#aclRule",
        "etag": etag,
        "id": rule_id,
        "scope": rule["scope"],
        "role": rule["role"],
    }


def _setting(name: str, value: str) -> dict[str, Any]:
    return {"kind": "calendar#setting", "etag": '"0"', "id": name, "value": value}
