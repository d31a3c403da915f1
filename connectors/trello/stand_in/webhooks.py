"""Webhooks: their routes, and a sender that delivers, signs, retries and gives up as the real one does."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import requests

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import Call, TrelloError, invalid, missing, not_found
from connectors.trello.stand_in.journal import display
from connectors.trello.stand_in.routes import Pending, route
from connectors.trello.stand_in.rows import Json, iso, read_moment
from connectors.trello.stand_in.views import board_view, card_view, list_view, pick, webhook_view
from connectors.trello.stand_in.world import World

RETRIES = (30, 60, 120)
"""Seconds after a failed delivery at which it is tried again; then it is dropped."""
ANSWER_WITHIN = 30
DISABLED_AFTER = 1000
DISABLED_AFTER_DAYS = 30


def _model(call: Call, key: str) -> Json:
    """What is watched. Raises TrelloError 400 when the caller cannot see such a thing."""
    world = call.world
    for table in (world.boards, world.cards, world.lists, world.members, world.organizations):
        row = table.get(key)
        if row is not None:
            if "idBoard" in row or table is world.boards:
                call.need(str(row.get("idBoard", row["id"])), "", write=False)
            return row
    raise invalid("idModel")


def head(url: str) -> str:
    """What a HEAD request to a callback brings: its status, or why there was none."""
    try:
        with requests.Session() as session:
            session.trust_env = False
            return str(session.head(url, timeout=ANSWER_WITHIN, allow_redirects=False).status_code)
    except requests.RequestException as error:
        return type(error).__name__


@route("POST", "/webhooks", "/tokens/{_}/webhooks")
def post_webhook(call: Call) -> Pending:
    world, params = call.world, call.params
    url, model = params.text("callbackURL"), params.text("idModel")
    if urlsplit(url).scheme not in ("http", "https"):
        raise invalid("callbackURL")
    _model(call, model)
    if len(params.text("description")) > shapes.MAX_TEXT:
        raise invalid("description")
    for hook in world.webhooks.where("token", call.token["id"]):
        if hook["callbackURL"] == url and hook["idModel"] == model:
            raise TrelloError(400, "A webhook with that callback, model, and token already exists")

    def finish(status: str) -> Json:
        if status != "200":
            said = f"URL ({url}) did not return 200 status code, got {status}"
            raise TrelloError(400, {"message": said, "error": "ERROR"})
        row = {
            "id": world.ids.new(),
            "description": params.text("description"),
            "idModel": model,
            "callbackURL": url,
            "active": params.flag("active", default=True),
            "consecutiveFailures": 0,
            "firstConsecutiveFailDate": None,
            "idToken": call.token["id"],
        }
        return webhook_view(world.webhooks.add(row))

    return Pending(lambda: head(url), finish)


def _own(call: Call, key: str) -> Json:
    row = call.world.webhooks.get(key)
    if row is None or row["idToken"] != call.token["id"]:
        raise missing(key)
    return row


@route("GET", "/webhooks/{hook}", "/tokens/{_}/webhooks/{hook}")
def get_webhook(call: Call, hook: str) -> Json:
    return webhook_view(_own(call, hook))


@route("GET", "/tokens/{token}/webhooks")
def get_webhooks(call: Call, token: str) -> list[Json]:
    if token not in ("me", call.token["token"]):
        raise not_found()
    return [webhook_view(hook) for hook in call.world.webhooks.where("token", call.token["id"])]


@route("GET", "/webhooks/{hook}/{field}")
def get_webhook_field(call: Call, hook: str, field: str) -> Json:
    row = webhook_view(_own(call, hook))
    if field not in row:
        raise TrelloError(404, f"Cannot GET /1/{call.path.lstrip('/')}")
    return {"_value": row[field]}


@route("PUT", "/webhooks/{hook}")
def put_webhook(call: Call, hook: str) -> Json | Pending:
    row, params = _own(call, hook), call.params
    if params.text("idModel"):
        _model(call, params.text("idModel"))
        call.world.webhooks.refile(row, lambda: row.update(idModel=params.text("idModel")))
    if "description" in params:
        row["description"] = params.text("description")
    if "active" in params:
        row["active"] = params.flag("active")
    url = params.text("callbackURL")
    if not url or url == row["callbackURL"]:
        return webhook_view(row)

    def finish(status: str) -> Json:
        if status != "200":
            said = f"URL ({url}) did not return 200 status code, got {status}"
            raise TrelloError(400, {"message": said, "error": "ERROR"})
        row["callbackURL"] = url
        return webhook_view(row)

    return Pending(lambda: head(url), finish)


@route("DELETE", "/webhooks/{hook}", "/tokens/{_}/webhooks/{hook}")
def delete_webhook(call: Call, hook: str) -> Json:
    call.world.webhooks.remove(_own(call, hook)["id"])
    return {"_value": None}


def signature(secret: str, body: bytes, callback_url: str) -> str:
    """The header X-Trello-Webhook: base64 of HMAC-SHA1 over the raw body followed by the callback URL."""
    digest = hmac.new(secret.encode(), body + callback_url.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


@dataclass(slots=True)
class _Delivery:
    hook_id: str
    url: str
    body: bytes
    secret: str
    due: datetime
    failed: int = 0


class Sender:
    """Delivers events to webhooks from a thread of its own; retries wait on the world's clock."""

    def __init__(self, world: World, clock: Callable[[], datetime], lock: threading.RLock) -> None:
        self._world = world
        self._clock = clock
        self._lock = lock
        self._changed = threading.Condition()
        self._waiting: list[_Delivery] = []
        self._thread: threading.Thread | None = None
        self._stopped = False

    def tell(self, events: list[Json]) -> None:
        """Queue what happened for everyone who watches any of the things it happened to."""
        for event in events:
            for hook in [
                hook for hook in self._world.webhooks if hook["active"] and hook["idModel"] in _watched(event)
            ]:
                self._queue(hook, event)

    def close(self) -> None:
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _queue(self, hook: Json, event: Json) -> None:
        token = self._world.tokens.get(hook["idToken"])
        secret = self._world.keys.get(token["appKey"]) if token else None
        if secret is None:
            return
        body = {"model": self._model_view(hook["idModel"]), "action": event | {"display": display(event)}}
        raw = json.dumps(
            body | {"webhook": webhook_view(hook)}, ensure_ascii=False, separators=(",", ":")
        ).encode()
        with self._changed:
            self._waiting.append(_Delivery(hook["id"], hook["callbackURL"], raw, secret, self._clock()))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="trello-webhooks", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def _model_view(self, key: str) -> Any:
        world = self._world
        if key in world.boards:
            return board_view(world, world.boards.rows[key], shapes.BOARD_DEFAULT, world.owner)
        if key in world.cards:
            return card_view(world, world.cards.rows[key], shapes.CARD_DEFAULT)
        if key in world.lists:
            return list_view(world.lists.rows[key], shapes.LIST_FIELDS)
        row = world.members.get(key) or world.organizations.get(key) or {"id": key}
        return pick(row, shapes.MEMBER_PUBLIC + shapes.ORGANIZATION_DEFAULT)

    def _run(self) -> None:
        with requests.Session() as session:
            session.trust_env = False
            while (delivery := self._next()) is not None:
                self._settle(delivery, self._post(session, delivery))

    def _next(self) -> _Delivery | None:
        """The next delivery that is due; None when the sender was closed."""
        with self._changed:
            while not self._stopped:
                now = self._clock()
                due = next((delivery for delivery in self._waiting if delivery.due <= now), None)
                if due is not None:
                    self._waiting.remove(due)
                    return due
                # The clock is somebody else's and may jump, so a waiting retry is looked at again and again.
                self._changed.wait(0.02 if self._waiting else None)
        return None

    def _post(self, session: requests.Session, delivery: _Delivery) -> int:
        headers = {
            "Content-Type": "application/json",
            "X-Trello-Webhook": signature(delivery.secret, delivery.body, delivery.url),
            "User-Agent": "trello-webhooks",
        }
        try:
            answer = session.post(
                delivery.url,
                data=delivery.body,
                headers=headers,
                timeout=ANSWER_WITHIN,
                allow_redirects=False,
            )
        except requests.RequestException:
            return 0
        return answer.status_code

    def _settle(self, delivery: _Delivery, status: int) -> None:
        with self._lock:
            hook = self._world.webhooks.get(delivery.hook_id)
            if hook is None:
                return
            if status == 410:
                self._world.webhooks.remove(hook["id"])
            elif status == 200:
                hook |= {"consecutiveFailures": 0, "firstConsecutiveFailDate": None}
            else:
                self._failed(hook, delivery)

    def _failed(self, hook: Json, delivery: _Delivery) -> None:
        now = self._clock()
        hook["consecutiveFailures"] += 1
        hook["firstConsecutiveFailDate"] = hook["firstConsecutiveFailDate"] or iso(now)
        first = read_moment(hook["firstConsecutiveFailDate"]) or now
        if hook["consecutiveFailures"] > DISABLED_AFTER and now - first > timedelta(days=DISABLED_AFTER_DAYS):
            hook["active"] = False
            return
        if delivery.failed < len(RETRIES):
            delivery.due = now + timedelta(seconds=RETRIES[delivery.failed])
            delivery.failed += 1
            with self._changed:
                self._waiting.append(delivery)
                self._changed.notify_all()


def _watched(event: Json) -> set[str]:
    """Ids of everything an event is about."""
    ids = {event["idMemberCreator"]}
    for value in event["data"].values():
        if isinstance(value, dict) and isinstance(value.get("id"), str):
            ids.add(value["id"])
    return ids
