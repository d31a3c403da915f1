"""A service on loopback that speaks OpenAI's chat protocol, and misbehaves as a test wants it to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

Reply = tuple[int, dict[str, str], bytes]
"""Status, headers, body."""


def answered(**changes: Any) -> Reply:
    """A good answer, or one with something changed."""
    opinion = {
        "important": "yes",
        "pressing": "unclear",
        "owner_only": "no",
        "kind_of_work": "bookkeeping",
        "reason": "an invoice for a client",
    }
    return said(json.dumps({**opinion, **changes}))


def said(text: Any) -> Reply:
    """A completion with this text."""
    body = {"choices": [{"index": 0, "message": {"role": "assistant", "content": text}}]}
    return 200, {"Content-Type": "application/json"}, json.dumps(body).encode()


def refused(status: int, message: str = "", **headers: str) -> Reply:
    """An error in OpenAI's form."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return status, named, json.dumps({"error": {"message": message}}).encode()


class StubService:
    """Answers each question with `reply(body)` and keeps what it was asked."""

    def __init__(self, reply: Callable[[dict[str, Any]], Reply] | None = None) -> None:
        self.reply = reply or (lambda _body: answered())
        self.models = ["llama3:latest"]
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.over = threading.Event()
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                service.headers.append(dict(self.headers))
                rows = json.dumps({"data": [{"id": name} for name in service.models]}).encode()
                self._send((200, {}, rows))

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                service.asked.append(body)
                service.headers.append(dict(self.headers))
                self._send(service.reply(body))

            def _send(self, reply: Reply) -> None:
                status, headers, content = reply
                try:
                    self.send_response(status)
                    for name, value in headers.items():
                        self.send_header(name, value)
                    self.send_header("Content-Length", str(len(content)))
                    self.end_headers()
                    self.wfile.write(content)
                except OSError:
                    pass  # the client hung up, as it should

            def log_message(self, *_args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    def hang(self, _body: dict[str, Any]) -> Reply:
        """No answer before the test is over."""
        self.over.wait(10)
        return answered()

    def __enter__(self) -> StubService:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)
