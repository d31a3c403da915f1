"""Log format and redaction; set up once."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable, MutableMapping
from typing import Any

import structlog

from daemon.secret import Secret

Event = MutableMapping[str, Any]


def set_up_log(*, level: str, secrets: Iterable[Secret] = (), as_json: bool | None = None) -> None:
    """Log to standard error: lines for people in a terminal, JSON lines when piped; secrets never."""
    hidden = [secret.reveal() for secret in secrets if secret]

    def redact(_logger: object, _method: str, event: Event) -> Event:
        for key, value in event.items():
            if isinstance(value, str):
                event[key] = redacted(value, hidden)
        return event

    json_lines = not sys.stderr.isatty() if as_json is None else as_json
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            redact,
            structlog.processors.JSONRenderer(ensure_ascii=False)
            if json_lines
            else structlog.dev.ConsoleRenderer(colors=True, pad_event_to=24),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )


def redacted(text: str, hidden: Iterable[str]) -> str:
    """The text with every credential in it replaced."""
    for secret in hidden:
        text = text.replace(secret, "<secret>")
    return text
