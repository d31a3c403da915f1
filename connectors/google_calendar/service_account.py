"""Network and files. A service account instead of a person's sign-in: no consent, and no end."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from connectors.google_calendar.token_file import Signature, TokenFile
from daemon.errors import DelegatedError, NotAuthorised, Unavailable
from daemon.ports import Clock

_EARLY = timedelta(minutes=3)
_KEYS = ("client_email", "private_key", "token_uri")


class ServiceAccount:
    """Tokens for a service account, or in the name of `subject` where an administrator delegated that.

    A refused one is not asked again until its file changes. Safe for threads.
    """

    def __init__(
        self, path: Path, subject: str | None, scopes: Iterable[str], *, clock: Clock, timeout: timedelta
    ) -> None:
        self._path = path
        self._subject = subject
        self._scopes = tuple(scopes)
        self._clock = clock
        self._timeout = timeout.total_seconds()
        self._lock = threading.Lock()
        self._seen: Signature | None = None
        self._token = ""
        self._expires: datetime | None = None
        self._dead: str | None = None

    @property
    def words(self) -> str:
        """Who signs in, for people."""
        name = f", in the name of {self._subject}" if self._subject else ""
        return f"by the service account of {self._path}{name}"

    def token(self) -> str:
        """The access token, a new one when it is about to end. Raises NotAuthorised, Unavailable."""
        with self._lock:
            self._look_at_file()
            if self._expires is None or self._expires - _EARLY <= self._clock.now():
                self._renew()
            return self._token

    def renewed(self, rejected: str, /) -> str:
        """Another token than `rejected`."""
        with self._lock:
            if self._token == rejected:
                self._renew()
            return self._token

    def _look_at_file(self) -> None:
        signature = TokenFile(self._path).signature()
        if signature != self._seen:
            self._seen, self._expires, self._dead = signature, None, None
        if self._dead is not None:
            raise NotAuthorised(self._dead)

    def _renew(self) -> None:
        # Imported when the first token is due, because it takes longer than all of our own code.
        import httplib2
        from google.auth.exceptions import GoogleAuthError, RefreshError
        from google_auth_httplib2 import Request

        credentials = self._credentials()
        http = httplib2.Http(timeout=self._timeout)
        http.follow_redirects = False
        try:
            credentials.refresh(Request(http))
        except RefreshError as error:
            raise self._refusal(error) from None
        except (GoogleAuthError, OSError, TypeError, KeyError, ValueError) as error:
            raise Unavailable(
                f"Google's sign-in service did not answer usefully ({type(error).__name__})"
            ) from None
        finally:
            http.close()
        expires: datetime | None = credentials.expiry
        self._token = str(credentials.token)
        self._expires = expires.replace(tzinfo=UTC) if expires else None

    def _credentials(self) -> Any:
        from google.oauth2.service_account import Credentials

        make: Any = Credentials  # its calls carry no annotations
        try:
            document = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            what = "is not JSON" if isinstance(error, ValueError) else f"cannot be read ({error.strerror})"
            raise self._useless(what) from None
        if not isinstance(document, Mapping) or not all(isinstance(document.get(key), str) for key in _KEYS):
            raise self._useless("is not the JSON key of a service account")
        try:
            return make.from_service_account_info(document, scopes=self._scopes, subject=self._subject)
        except ValueError:
            raise self._useless("holds no usable private key") from None

    def _useless(self, what: str) -> NotAuthorised:
        return NotAuthorised(
            f"google_calendar.service_account_file: {self._path} {what}; make a key for the service account "
            "at https://console.cloud.google.com/iam-admin/serviceaccounts and download it as JSON"
        )

    def _refusal(self, error: Exception) -> DelegatedError:
        body = error.args[1] if len(error.args) > 1 and isinstance(error.args[1], dict) else {}
        word = str(body.get("error", ""))
        if word not in ("invalid_grant", "unauthorized_client", "invalid_client", "access_denied"):
            return Unavailable(f"Google's sign-in service did not answer usefully ({word or 'no reason'})")
        name, delegation = "", ""
        if self._subject:
            name = f" in the name of {self._subject}"
            scopes = ", ".join(self._scopes)
            delegation = (
                f", and whether an administrator allowed it domain-wide delegation for the scopes {scopes}"
            )
        self._dead = (
            f"Google Calendar: Google refuses the service account of {self._path}{name} ({word}); "
            f"look whether its key still exists{delegation}"
        )
        return NotAuthorised(self._dead)
