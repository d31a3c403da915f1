"""Receives Trello's webhooks on a port of this machine. What comes is a hint to look again, never a fact."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from connectors.trello.echoes import Echoes
from connectors.trello.settings import WebhookSettings
from daemon.errors import ConfigError

LARGEST = 1024 * 1024
"""Bytes of a body that are read at most; Trello's own are a few thousand."""

_BODY_WITHIN = 20.0
_STOP_WITHIN = 2.0


def signature(secret: str, body: bytes, callback_url: str) -> str:
    """What Trello writes into X-Trello-Webhook: base64 of HMAC-SHA1 over the body as sent, then the address.

    Source: https://developer.atlassian.com/cloud/trello/guides/rest-api/webhooks/
    """
    digest = hmac.new(secret.encode(), body + callback_url.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


def receiver(settings: WebhookSettings, echoes: Echoes, hint: Callable[[str], None]) -> Starlette:
    """The ASGI application: HEAD is 200, a signed POST calls `hint`, anything else changes nothing.

    `hint` gets the id of what is watched, the board, or nothing when it is not told.

    Any path is answered, because a proxy in front may have taken a part of it away.
    """

    async def answer(request: Request) -> Response:
        if request.method == "HEAD":
            return Response(status_code=200)
        try:
            body = await asyncio.wait_for(_body(request), _BODY_WITHIN)
        except (TimeoutError, ClientDisconnect):
            return PlainTextResponse("the body did not come", 408)
        if body is None:
            return PlainTextResponse("too large", 413)
        told = request.headers.get("x-trello-webhook", "")
        right = signature(settings.secret.reveal(), body, settings.url)
        if not hmac.compare_digest(told.encode(), right.encode()):
            return PlainTextResponse("the signature is wrong", 401)
        what = _read(body)
        if not echoes.is_echo(_part(what, "action")):
            hint(str(_part(what, "model").get("id") or ""))
        return Response(status_code=200)

    return Starlette(routes=[Route("/{path:path}", answer, methods=["HEAD", "POST"])])


@contextmanager
def receiving(settings: WebhookSettings, echoes: Echoes, hint: Callable[[str], None]) -> Iterator[None]:
    """Receive in a thread of its own while the block runs. Raises ConfigError when the port cannot be had."""
    host, port = settings.place
    taken = _port(host, port)
    config = uvicorn.Config(
        receiver(settings, echoes, hint),
        log_config=None,
        log_level="error",
        access_log=False,
        server_header=False,
        lifespan="off",
        http="h11",
        ws="none",
        timeout_keep_alive=5,
        limit_concurrency=50,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([taken],), name="trello-webhook", daemon=True)
    thread.start()
    try:
        yield
    finally:
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
        raise ConfigError(
            [f"trello.webhook.listen: nothing can be received on {host}:{port} ({why}): choose another port"]
        ) from None
    return made


async def _body(request: Request) -> bytes | None:
    """The body as it was sent, or None when it is too large."""
    pieces: list[bytes] = []
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size > LARGEST:
            return None
        pieces.append(piece)
    return b"".join(pieces)


def _read(body: bytes) -> Mapping[str, Any]:
    try:
        told = json.loads(body)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _part(told: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = told.get(name)
    return found if isinstance(found, dict) else {}
