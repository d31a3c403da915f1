"""A clock that moves only when somebody waits, and a Google that says exactly what a test tells it to."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

START = datetime(2024, 11, 25, 9, 0, tzinfo=UTC)
"""Long ago, so that what libraries say by the machine's clock has not ended yet."""


class SteppedClock:
    """Waiting moves it on at once. `stop_after` ends the n-th wait from now."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.waits: list[float] = []
        self.stop_after: int | None = None

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self.seconds += seconds
        if self.stop_after is not None:
            self.stop_after -= 1
        return self.stopped

    @property
    def stopped(self) -> bool:
        return self.stop_after is not None and self.stop_after <= 0


@dataclass
class Reply:
    """One answer. `cut`: "before" the answer, or "body": in the middle of it. `slow`: nothing ever comes."""

    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: str = ""
    slow: bool = False


@dataclass
class Asked:
    """One request as it came over the wire."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: Mapping[str, str]
    body: str
    port: int

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def form(self) -> dict[str, str]:
        return {key: values[0] for key, values in parse_qs(self.body).items()}


class ScriptedGoogle:
    """Answers from a queue; `always` when the queue is empty."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.replies: list[Reply] = []
        self.always: Reply | None = None
        self.released = threading.Event()
        self._lock = threading.Lock()
        google = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 1 << 16  # head and body in one packet: else each answer waits for a delayed ACK

            def log_message(self, *args: Any) -> None:
                pass

            def answer(self) -> None:
                google.answer(self)

        for method in ("GET", "POST", "PATCH", "PUT", "DELETE"):
            setattr(Handler, f"do_{method}", Handler.answer)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def say(self, *replies: Reply) -> None:
        self.replies.extend(replies)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(handler.path)
        body = handler.rfile.read(int(handler.headers.get("content-length") or 0)).decode()
        asked = Asked(
            handler.command,
            parts.path,
            parse_qs(parts.query),
            {key.lower(): value for key, value in handler.headers.items()},
            body,
            handler.client_address[1],
        )
        with self._lock:
            self.asked.append(asked)
            reply = self.replies.pop(0) if self.replies else self.always
        if reply is None:
            reply = Reply({"error": {"code": 500, "message": "nothing was scripted"}}, 500)
        if reply.slow:
            self.released.wait(5)
        if reply.cut == "before" or reply.slow:
            handler.close_connection = True
            handler.connection.shutdown(socket.SHUT_RDWR)
            return
        content = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
        handler.send_response(reply.status)
        for key, value in {"content-type": "application/json", **reply.headers}.items():
            handler.send_header(key, value)
        handler.send_header("content-length", str(len(content)))
        handler.end_headers()
        if reply.cut == "body":
            handler.wfile.write(content[: len(content) // 2])
            handler.wfile.flush()
            handler.close_connection = True
            handler.connection.shutdown(socket.SHUT_RDWR)
            return
        handler.wfile.write(content)

    def close(self) -> None:
        self.released.set()
        self.server.shutdown()
        self.server.server_close()


@contextmanager
def scripted_google() -> Iterator[ScriptedGoogle]:
    google = ScriptedGoogle()
    try:
        yield google
    finally:
        google.close()


def error(status: int, reason: str, message: str = "As Google says it.", **headers: str) -> Reply:
    """An error answer in the older of Google's two shapes."""
    detail = {"domain": "global", "reason": reason, "message": message}
    return Reply(
        {"error": {"errors": [detail], "code": status, "message": message}},
        status,
        {key.replace("_", "-"): value for key, value in headers.items()},
    )


def new_style_error(status: int, word: str, reason: str) -> Reply:
    """An error answer in the newer shape, without a list of errors."""
    details = [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason}]
    return Reply(
        {"error": {"code": status, "message": "In short.", "status": word, "details": details}}, status
    )
