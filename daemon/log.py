"""Log format and redaction; set up once. An event is a fixed name plus fields given as `extra`."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from pythonjsonlogger.json import JsonFormatter

from daemon.secret import Secret

ROOT = "delegated"

_PLAIN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_COLOURS = {"WARNING": "\033[33m", "ERROR": "\033[31m", "CRITICAL": "\033[31;1m"}


class Redacting(logging.Filter):
    """Replaces every credential in the texts of a record."""

    def __init__(self, secrets: Iterable[Secret]) -> None:
        super().__init__()
        self._hidden = [secret.reveal() for secret in secrets if secret]

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record in place; it is always let through."""
        for key, value in vars(record).items():
            if isinstance(value, str):
                setattr(record, key, redacted(value, self._hidden))
        return True


class Lines(logging.Formatter):
    """Lines for people: time, event, fields."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and the traceback of a bug below it."""
        at = datetime.fromtimestamp(record.created, UTC).strftime("%H:%M:%S")
        fields = " ".join(f"{key}={value}" for key, value in fields_of(record).items())
        colour = _COLOURS.get(record.levelname, "")
        line = f"{at} {colour}{record.getMessage():<24}{chr(27) + '[0m' if colour else ''} {fields}".rstrip()
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


def fields_of(record: logging.LogRecord) -> dict[str, Any]:
    """What was given as `extra`."""
    return {key: value for key, value in vars(record).items() if key not in _PLAIN}


def set_up_log(*, level: str, secrets: Iterable[Secret] = (), as_json: bool | None = None) -> None:
    """Log to standard error: lines for people in a terminal, JSON lines when piped; secrets never."""
    json_lines = not sys.stderr.isatty() if as_json is None else as_json
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(Redacting(secrets))
    handler.setFormatter(
        JsonFormatter(
            "{message}{levelname}",
            style="{",
            rename_fields={"message": "event", "levelname": "level"},
            timestamp=True,
            json_ensure_ascii=False,
        )
        if json_lines
        else Lines()
    )
    logger = logging.getLogger(ROOT)
    logger.handlers = [handler]
    logger.setLevel(level.upper())
    logger.propagate = False


def redacted(text: str, hidden: Iterable[str]) -> str:
    """The text with every credential in it replaced."""
    for secret in hidden:
        text = text.replace(secret, "<secret>")
    return text
