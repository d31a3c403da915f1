"""The key of a language model's service, from the configuration or from a file, and how it is sent."""

from __future__ import annotations

from pathlib import Path

from requests import PreparedRequest
from requests.auth import AuthBase

from connectors.http import hide_in_logs
from daemon.errors import NotAuthorised
from daemon.secret import Secret


class Key:
    """Gives the key as it is now; None where the service wants none."""

    def __init__(self, key: Secret | None = None, file: Path | None = None) -> None:
        self._key = key
        self._file = file

    @property
    def place(self) -> str:
        """Where the owner keeps it."""
        return str(self._file) if self._file is not None else "judgement.model.key of the configuration"

    def current(self) -> Secret | None:
        """The key. Raises NotAuthorised when there should be one and is none."""
        key = self._key
        if self._file is not None:
            try:
                key = Secret(self._file.read_text("utf-8").strip())
            except (OSError, UnicodeDecodeError) as error:
                why = getattr(error, "strerror", None) or "it is not a text file"
                raise NotAuthorised(
                    f"the key of the language model cannot be read from {self._file} ({why})"
                ) from None
        if key is None:
            return None
        if not key.reveal().isascii() or not key.reveal().isprintable() or not key.reveal().strip():
            raise NotAuthorised(
                f"the key of the language model in {self.place} is empty or has letters that no key has: "
                "copy it again"
            )
        hide_in_logs(key)
        return key


class Bearer(AuthBase):
    """Sends the key in the header, and nothing where there is none: not what a .netrc says either."""

    def __init__(self, key: Secret | None) -> None:
        self._key = key

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        if self._key is not None:
            request.headers["Authorization"] = f"Bearer {self._key.reveal().strip()}"
        return request
