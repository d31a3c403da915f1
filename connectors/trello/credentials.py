"""The key and token: read from the configuration or from a file that may be replaced while we run."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from requests import PreparedRequest
from requests.auth import AuthBase

from connectors.trello.settings import TrelloSettings
from daemon.errors import NotAuthorised
from daemon.secret import Secret

_PLAUSIBLE = re.compile(r"[A-Za-z0-9_\-.]+")


class Pair(NamedTuple):
    """What Trello wants to see with every request."""

    key: Secret
    token: Secret


class Credentials:
    """Gives the key and token, and says where the owner put them."""

    def __init__(self, settings: TrelloSettings, folder: Path) -> None:
        self._settings = settings
        self.file = folder / settings.token_file if settings.token_file else None
        self._seen: tuple[int, int] | None = None
        self._read: Pair | None = None

    @property
    def place(self) -> str:
        """Where a new token has to be put."""
        return str(self.file) if self.file else "trello.token of the configuration"

    def seen_by_others(self) -> bool:
        """Whether other users of this computer can read the token file."""
        try:
            return self.file is not None and bool(self.file.stat().st_mode & 0o077)
        except OSError:
            return False

    def current(self) -> Pair:
        """The key and token as they are now. Raises NotAuthorised when there are none."""
        if self.file is None:
            assert self._settings.key is not None
            assert self._settings.token is not None
            return self._read or self._checked(self._settings.key, self._settings.token)
        try:
            stat = self.file.stat()
            seen = (stat.st_mtime_ns, stat.st_size)
            if self._read is None or seen != self._seen:
                self._read, self._seen = self._from_text(self.file.read_text("utf-8")), seen
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or "it is not a text file"
            raise NotAuthorised(
                f"The Trello token cannot be read from {self.file} ({why}): put your token into that file."
            ) from None
        return self._read

    def _from_text(self, text: str) -> Pair:
        entries: object = None
        if text.lstrip().startswith("{"):
            try:
                entries = json.loads(text)
            except ValueError:
                raise NotAuthorised(
                    f'{self.file} is not valid JSON: write {{"key": "…", "token": "…"}}, or the token alone.'
                ) from None
        key, token = self._settings.key, text.strip()
        if isinstance(entries, dict):
            token = str(entries.get("token") or "")
            key = Secret(str(entries["key"])) if entries.get("key") else key
        if key is None:
            raise NotAuthorised(
                f"There is no Trello API key: write trello.key in the configuration, or key in {self.file}."
            )
        return self._checked(key, Secret(token))

    def _checked(self, key: Secret, token: Secret) -> Pair:
        for name, secret in (("API key", key), ("token", token)):
            if not _PLAUSIBLE.fullmatch(secret.reveal().strip()):
                raise NotAuthorised(
                    f"The Trello {name} in {self.place} is empty or has characters that no {name} has: "
                    f"copy it again."
                )
        self._read = Pair(Secret(key.reveal().strip()), Secret(token.reveal().strip()))
        return self._read


class HeaderAuth(AuthBase):
    """Sends key and token in the header, never in an address.

    The form is Trello's own: https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/
    """

    def __init__(self, pair: Pair) -> None:
        self._pair = pair

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        key, token = self._pair
        request.headers["Authorization"] = (
            f'OAuth oauth_consumer_key="{key.reveal()}", oauth_token="{token.reveal()}"'
        )
        return request
