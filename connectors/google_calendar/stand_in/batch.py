"""Batch: many requests in one multipart body, answered part by part."""

from __future__ import annotations

import json
from collections.abc import Callable
from email.message import Message
from email.parser import BytesParser
from http import HTTPStatus

from connectors.google_calendar.stand_in.call import Answer
from connectors.google_calendar.stand_in.errors import ApiError, invalid

MAX_PARTS = 1000
_BOUNDARY = "batch_sandbox_boundary"

# (method, target, headers in lower case, body) -> answer
Send = Callable[[str, str, dict[str, str], bytes], Answer]


def answer_batch(content_type: str, body: bytes, outer: dict[str, str], send: Send) -> tuple[str, bytes]:
    """The content type and body of the answer; each part takes the outer Authorization when it has none.

    Raises ApiError 400 when the body is not multipart/mixed or has more than a thousand parts.
    """
    parsed = BytesParser().parsebytes(b"Content-Type: " + content_type.encode("latin-1") + b"\r\n\r\n" + body)
    parts = parsed.get_payload()
    if not parsed.is_multipart() or not isinstance(parts, list):
        raise ApiError(400, "badRequest", "Failed to parse batch request, error: no multipart body.")
    if len(parts) > MAX_PARTS:
        raise ApiError(400, "badRequest", "The batch request contains too many calls.")
    out = b""
    for part in parts:
        answer = _answer_part(part, outer, send) if isinstance(part, Message) else _refusal(invalid())
        content_id = str(part.get("Content-ID", "")) if isinstance(part, Message) else ""
        out += f"--{_BOUNDARY}\r\nContent-Type: application/http\r\n".encode()
        if content_id:
            out += f"Content-ID: {_response_id(content_id)}\r\n".encode()
        out += b"\r\n" + _written(answer) + b"\r\n"
    return f"multipart/mixed; boundary={_BOUNDARY}", out + f"--{_BOUNDARY}--\r\n".encode()


def _response_id(content_id: str) -> str:
    """Google answers <x> with <response-x>."""
    return f"<response-{content_id[1:]}" if content_id.startswith("<") else f"response-{content_id}"


def _answer_part(part: Message, outer: dict[str, str], send: Send) -> Answer:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return _refusal(invalid())
    line, _, rest = payload.lstrip().replace(b"\r\n", b"\n").partition(b"\n")
    head, _, content = rest.partition(b"\n\n") if not rest.startswith(b"\n") else (b"", b"", rest[1:])
    words = line.decode("latin-1").split()
    if len(words) < 2:
        return _refusal(invalid())
    inner = BytesParser().parsebytes(head + b"\n\n", headersonly=True)
    headers = {name.lower(): str(value) for name, value in inner.items()}
    if "authorization" in outer:
        headers.setdefault("authorization", outer["authorization"])
    return send(words[0].upper(), words[1], headers, content)


def _refusal(problem: ApiError) -> Answer:
    return Answer(problem.status, problem.body())


def _written(answer: Answer) -> bytes:
    body = b"" if answer.document is None else json.dumps(answer.document).encode()
    lines = [f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}"]
    headers = dict(answer.headers)
    if body:
        headers |= {"Content-Type": "application/json; charset=UTF-8"}
    headers["Content-Length"] = str(len(body))
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
