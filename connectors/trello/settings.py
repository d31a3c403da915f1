"""What the owner can say about Trello in the configuration."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, WithJsonSchema, model_validator

from daemon.setting_types import Duration, SecretText, Settings

OFFICIAL_URL = "https://api.trello.com/1"
LOOPBACK = ("127.0.0.1", "localhost", "::1")

FINISHED_LISTS = ("Done", "Completed", "Erledigt", "Terminé", "Hecho", "Concluído")


def _base_url(value: str) -> str:
    parts = urlsplit(value.strip())
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.query or parts.username:
        raise ValueError(f"write an address such as {OFFICIAL_URL}")
    path = parts.path.rstrip("/") or "/1"
    return f"{parts.scheme}://{parts.netloc}{path}"


def _boards(value: Any) -> tuple[str, ...] | Literal["all"]:
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list | tuple) or not all(
        isinstance(entry, str | int) and not isinstance(entry, bool) and str(entry).strip() for entry in value
    ):
        raise ValueError("write all, or a list of board names, ids, short links or addresses")
    names = tuple(str(entry).strip() for entry in value)
    return "all" if names == ("all",) else names


BaseUrl = Annotated[str, AfterValidator(_base_url)]
Boards = Annotated[
    tuple[str, ...] | Literal["all"],
    PlainValidator(_boards),
    WithJsonSchema({"anyOf": [{"const": "all"}, {"type": "array", "items": {"type": "string"}}]}),
]


def _callback(value: str) -> str:
    parts = urlsplit(value.strip())
    # Plain http is for the sandbox on this machine alone.
    fine = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    if not fine or not parts.hostname or parts.fragment or parts.username:
        raise ValueError("write a public address such as https://hooks.example.com/trello")
    return value.strip()


def _place(value: Any) -> str:
    text = str(value).strip()
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise ValueError("write an address and a port such as 127.0.0.1:8787")
    return text


class WebhookSettings(Settings):
    """Trello tells of changes within seconds, if it can reach this machine by a public https address."""

    url: Annotated[str, AfterValidator(_callback)] = Field(
        description="Where Trello reaches what listens below, such as https://hooks.example.com/trello."
    )
    listen: Annotated[str, BeforeValidator(_place)] = Field(
        default="127.0.0.1:8787",
        description="Where this machine listens; put a proxy or tunnel with https in front.",
    )
    secret: SecretText = Field(
        description="The secret of your Trello app, beside its API key; it shows that a hint is Trello's."
    )

    @property
    def place(self) -> tuple[str, int]:
        """Host and port to listen on."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)


class TrelloSettings(Settings):
    """How to reach Trello, as whom, and which boards, lists and labels are looked at."""

    base_url: BaseUrl = Field(
        default=OFFICIAL_URL, description="Where Trello answers; only a sandbox needs another address."
    )
    key: SecretText | None = Field(
        default=None, description="The API key of your Trello app (https://trello.com/power-ups/admin)."
    )
    token: SecretText | None = Field(
        default=None, description="The token Trello made for you; needs read and write scope."
    )
    token_file: Path | None = Field(
        default=None,
        description='A file with the token, or with {"key": …, "token": …}; read again when it changes.',
    )
    boards: Boards = Field(
        default="all", description="all, or a list of board names, ids, short links or addresses."
    )
    exclude_lists: tuple[str, ...] = Field(
        default=FINISHED_LISTS, description="Names of lists whose cards are left alone, in any case."
    )
    exclude_labels: tuple[str, ...] = Field(
        default=(), description="Names of labels whose cards are left alone, in any case."
    )
    reconcile_every: Duration = Field(
        default=timedelta(hours=1),
        description="How often a board is read whole although Trello reports no change on it.",
    )
    max_share: float = Field(
        default=0.8, gt=0, le=1, description="Share of Trello's request limit that is used at most."
    )
    timeout: Duration = Field(
        default=timedelta(seconds=20), gt=timedelta(0), description="How long one answer may stay away."
    )
    webhook: WebhookSettings | None = Field(
        default=None, description="Optional: have Trello tell of changes at once, for `delegated run`."
    )

    @model_validator(mode="after")
    def _has_one_token(self) -> Self:
        if self.token is None and self.token_file is None:
            raise ValueError("no token: write token: !env TRELLO_TOKEN, or token_file: FILE")
        if self.token is not None and self.token_file is not None:
            raise ValueError("token and token_file are both given: keep one")
        if self.key is None and self.token_file is None:
            raise ValueError("no key: write key: !env TRELLO_KEY")
        return self
