"""Files. The sign-in on disk: read tolerantly, written whole or not at all, for its owner's eyes only."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from daemon.errors import NotAuthorised
from daemon.secret import Secret

REFRESH_ADDRESS = "https://oauth2.googleapis.com/token"
NOT_SIGNED_IN = "run `delegated check --sign-in`, or copy a token file from a machine where you signed in"

Signature = tuple[int, int, int]
"""Tells two contents of one path apart: change time in ns, size, inode."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """What Google gave us at the sign-in, and the access token of the hour.

    `expires` is the access token's end. `ends` is the end of the whole sign-in where Google names one: an
    app in publishing status "Testing" is signed out after seven days.
    """

    token: Secret | None
    expires: datetime | None
    refresh_token: Secret
    client_id: str
    client_secret: Secret
    token_uri: str = REFRESH_ADDRESS
    scopes: tuple[str, ...] = ()
    signed_in: datetime | None = None
    ends: datetime | None = None


class TokenFile:
    """One token file, in the layout google-auth itself writes, plus what the daemon wants to know."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def signature(self) -> Signature | None:
        """What stands there now, to see a change without reading; None when there is no file."""
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def load(self) -> SignIn:
        """Read the sign-in. Raises NotAuthorised when there is none or it cannot be used."""
        try:
            document = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise NotAuthorised(
                f"Google Calendar: not signed in, there is no {self.path}; {NOT_SIGNED_IN}"
            ) from None
        except (OSError, ValueError) as error:
            what = "is not JSON" if isinstance(error, ValueError) else f"cannot be read ({error.strerror})"
            raise NotAuthorised(f"Google Calendar: {self.path} {what}; {NOT_SIGNED_IN}") from None
        if not isinstance(document, dict):
            raise NotAuthorised(f"Google Calendar: {self.path} holds no sign-in; {NOT_SIGNED_IN}")
        missing = [
            key for key in ("refresh_token", "client_id", "client_secret") if not _text(document.get(key))
        ]
        if missing:
            raise NotAuthorised(
                f"Google Calendar: {self.path} lacks {', '.join(missing)}, "
                f"so the sign-in would end within the hour; {NOT_SIGNED_IN}"
            )
        return _sign_in(document)

    def save(self, sign_in: SignIn) -> None:
        """Replace the file as a whole, readable by its owner alone. Raises OSError."""
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # mkstemp creates with 0600, so that the token is never readable by others, not even for an instant.
        handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(_document(sign_in), file, indent=2)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def readable_by_others(self) -> bool:
        """Whether the file's mode lets anybody but its owner in."""
        try:
            return bool(self.path.stat().st_mode & 0o077)
        except OSError:
            return False


def _sign_in(document: Mapping[str, Any]) -> SignIn:
    scopes = document.get("granted_scopes") or document.get("scopes") or ()
    token = _text(document.get("token"))
    return SignIn(
        token=Secret(token) if token else None,
        expires=_time(document.get("expiry")),
        refresh_token=Secret(document["refresh_token"]),
        client_id=document["client_id"],
        client_secret=Secret(document["client_secret"]),
        token_uri=_text(document.get("token_uri")) or REFRESH_ADDRESS,
        scopes=tuple(scopes.split() if isinstance(scopes, str) else (str(scope) for scope in scopes)),
        signed_in=_time(document.get("signed_in")),
        ends=_time(document.get("sign_in_ends")),
    )


def _document(sign_in: SignIn) -> dict[str, Any]:
    return {
        "type": "authorized_user",
        "token": sign_in.token.reveal() if sign_in.token else None,
        "expiry": _stamp(sign_in.expires),
        "refresh_token": sign_in.refresh_token.reveal(),
        "token_uri": sign_in.token_uri,
        "client_id": sign_in.client_id,
        "client_secret": sign_in.client_secret.reveal(),
        "scopes": list(sign_in.scopes),
        "signed_in": _stamp(sign_in.signed_in),
        "sign_in_ends": _stamp(sign_in.ends),
    }


def _stamp(at: datetime | None) -> str | None:
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z" if at else None


def _time(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
