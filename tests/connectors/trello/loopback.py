"""A clock moved by waiting alone, a Trello that says what a test tells it to, and the sandbox on a port."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from connectors.faults import FaultMiddleware, FaultPlan
from connectors.trello.client import TrelloApi
from connectors.trello.sandbox import TrelloSandbox

KEY = "0123456789abcdef0123456789abcdef"
TOKEN = "ATTAfedcba9876543210fedcba98765432100123456789abcdef"
START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class SteppedClock:
    """Waiting moves it on at once; `waits` holds every wait. `stop_after` ends the n-th wait from now."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.waits: list[float] = []
        self.stop_after: int | None = None

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds - 1000.0)

    def monotonic(self) -> float:
        return self.seconds

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self.seconds += seconds
        if self.stop_after is not None:
            self.stop_after -= 1
            return self.stop_after <= 0
        return False

    @property
    def stopped(self) -> bool:
        return self.stop_after is not None and self.stop_after <= 0


@dataclass
class Reply:
    """One scripted answer. `cut`: close the connection after this many bytes of the body."""

    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    drip: Callable[[], None] | None = None
    chunked: bool = False


@dataclass
class Asked:
    """One request as the server saw it."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any


class ScriptedTrello:
    """Answers requests one after the other with what a test put into `replies`; 200 {} when none is left."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.asked: list[Asked] = []
        scripted = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def answer(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = json.loads(self.rfile.read(length)) if length else None
                scripted.asked.append(Asked(self.command, self.path, dict(self.headers), body))
                reply = scripted.replies.pop(0) if scripted.replies else Reply(body={})
                self.close_connection = reply.cut is not None
                if reply.cut == -1:
                    return
                raw = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
                self.send_response(reply.status)
                framing = (
                    {"Transfer-Encoding": "chunked"} if reply.chunked else {"Content-Length": str(len(raw))}
                )
                for name, value in (framing | reply.headers).items():
                    self.send_header(name, value)
                self.end_headers()
                if reply.drip:
                    for number in range(len(raw)):
                        self.wfile.write(raw[number : number + 1])
                        reply.drip()
                elif reply.chunked:
                    end = b"" if reply.cut else b"\r\n0\r\n\r\n"
                    self.wfile.write(b"%x\r\n" % len(raw) + raw[: reply.cut] + end)
                else:
                    self.wfile.write(raw[: reply.cut])

            do_GET = do_PUT = do_POST = do_DELETE = answer  # noqa: N815 - names http.server looks for

            def log_message(self, *_args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/1"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class LoopbackPort:
    """One uvicorn for all tests, as stopping one takes longer than most tests; `app` is what it serves."""

    def __init__(self) -> None:
        self.app: ASGIApp | None = None
        # Named as TCP, because asyncio switches Nagle's delay of 40 ms off for such sockets alone.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.listen(64)
        config = uvicorn.Config(
            self._serve, interface="asgi3", log_level="error", lifespan="off", http="h11", ws="none"
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}/1"

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        assert self.app is not None
        await self.app(scope, receive, send)

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()


class ServedSandbox:
    """The Trello sandbox behind its fault middleware; `faults.log` lists every request."""

    def __init__(self, port: LoopbackPort, clock: Callable[[], datetime], **options: Any) -> None:
        self.url = port.url
        self.sandbox = TrelloSandbox(clock=clock, key=KEY, token=TOKEN, **{"limits": False, **options})
        self.faults = FaultPlan()
        port.app = FaultMiddleware(self.sandbox.app(), self.faults)

    def asked(self, since: int = 0) -> list[str]:
        """Method and path of the requests after the first `since`."""
        return [f"{seen.method} {seen.path.removeprefix('/1')}" for seen in self.faults.log[since:]]


def write_by(api: TrelloApi, method: str) -> Any:
    """A write with each of the methods."""
    if method == "DELETE":
        return api.delete("cards", "c1", "idLabels", "l1")
    return getattr(api, method.lower())("cards", "c1", body={"dueReminder": 60})
