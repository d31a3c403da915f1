"""Network and files. The access token of the moment: read, refreshed, kept, and given up when it is dead."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from connectors.google_calendar.failures import SIGN_IN_AGAIN
from connectors.google_calendar.token_file import Signature, SignIn, TokenFile
from daemon.errors import DelegatedError, NotAuthorised, Unavailable
from daemon.ports import Clock
from daemon.secret import Secret

_EARLY = timedelta(minutes=3)
"""An access token this close to its end is not used any more: clocks differ, and a request takes time."""

SIGN_IN_ENDED = (
    "Google ended the sign-in, most often because the app is in publishing status 'Testing', which ends it "
    "after 7 days (else because you withdrew the access, changed your password, or did not use it for 6 "
    "months): set the status to 'In production' in Google's console"
)


class Access(Protocol):
    """Who can say which token to send."""

    def token(self) -> str:
        """A token to send now. Raises NotAuthorised, Unavailable."""
        ...

    def renewed(self, rejected: str, /) -> str:
        """A token that is not the one Google just rejected. Raises NotAuthorised, Unavailable."""
        ...


class GivenToken:
    """A token from the configuration, which cannot be refreshed."""

    def __init__(self, token: Secret) -> None:
        self._token = token

    def token(self) -> str:
        """The token itself."""
        return self._token.reveal()

    def renewed(self, _rejected: str, /) -> str:
        """Raises NotAuthorised: there is no other one."""
        raise NotAuthorised(
            "Google Calendar does not accept the token at google_calendar.token; give a new one, "
            f"or take the line out and {SIGN_IN_AGAIN}"
        )


class KeptSignIn:
    """The sign-in of a token file. A dead one stays on disk, and no request is made until the file changes.

    Safe for threads: whoever comes while another one refreshes waits and takes the new token.
    """

    def __init__(self, file: TokenFile, *, clock: Clock, timeout: timedelta) -> None:
        self._file = file
        self._clock = clock
        self._timeout = timeout.total_seconds()
        self._lock = threading.Lock()
        self._seen: Signature | None = None
        self._sign_in: SignIn | None = None
        self._dead: str | None = None

    def token(self) -> str:
        """The access token, refreshed when it is about to end."""
        with self._lock:
            return self._usable(self._current())

    def renewed(self, rejected: str, /) -> str:
        """Another token than `rejected`: one refreshed meanwhile, or one refreshed now."""
        with self._lock:
            sign_in = self._current()
            if sign_in.token is not None and sign_in.token.reveal() == rejected:
                sign_in = replace(sign_in, token=None)
            return self._usable(sign_in)

    def sign_in(self) -> SignIn:
        """What the file says now. Raises NotAuthorised."""
        with self._lock:
            return self._current()

    def _current(self) -> SignIn:
        signature = self._file.signature()
        if self._sign_in is None or signature != self._seen:
            self._sign_in, self._dead = None, None
            self._sign_in, self._seen = self._file.load(), signature
        if self._dead is not None:
            raise NotAuthorised(self._dead)
        return self._sign_in

    def _usable(self, sign_in: SignIn) -> str:
        fresh = sign_in.expires is None or sign_in.expires - _EARLY > self._clock.now()
        if sign_in.token is not None and fresh:
            return sign_in.token.reveal()
        refreshed = self._refreshed(sign_in)
        self._keep(refreshed)
        assert refreshed.token is not None
        return refreshed.token.reveal()

    def _refreshed(self, sign_in: SignIn) -> SignIn:
        # Imported when the first refresh is due, because it takes longer than all of our own code.
        import httplib2
        from google.auth.exceptions import GoogleAuthError, RefreshError
        from google_auth_httplib2 import Request

        credentials = _google_credentials(sign_in)
        http = httplib2.Http(timeout=self._timeout)
        http.follow_redirects = False
        try:
            credentials.refresh(Request(http))
        except RefreshError as error:
            raise self._refusal(error) from None
        except (GoogleAuthError, OSError, TypeError, KeyError, ValueError) as error:
            # google-auth indexes into whatever came back, so a login page ends as TypeError.
            raise Unavailable(
                f"Google's sign-in service did not answer usefully ({type(error).__name__})"
            ) from None
        finally:
            http.close()
        expires: datetime | None = credentials.expiry
        return replace(
            sign_in,
            token=Secret(credentials.token),
            expires=expires.replace(tzinfo=UTC) if expires else None,
            refresh_token=Secret(credentials.refresh_token),
        )

    def _refusal(self, error: Exception) -> DelegatedError:
        body = error.args[1] if len(error.args) > 1 and isinstance(error.args[1], dict) else {}
        word = str(body.get("error", ""))
        if word == "invalid_grant":
            self._dead = f"Google Calendar: {SIGN_IN_ENDED}, then {SIGN_IN_AGAIN}"
        elif word in ("invalid_client", "unauthorized_client", "deleted_client"):
            self._dead = (
                f"Google Calendar: Google does not know the client of {self._file.path} any more ({word}); "
                f"make a new Desktop client, then {SIGN_IN_AGAIN}"
            )
        else:
            return Unavailable(f"Google's sign-in service did not answer usefully ({word or 'no reason'})")
        return NotAuthorised(self._dead)

    def _keep(self, refreshed: SignIn) -> None:
        if self._file.signature() != self._seen:
            return  # somebody signed in anew meanwhile: theirs stands, and is read at the next request
        self._sign_in = refreshed
        try:
            self._file.save(refreshed)
        except OSError:
            return  # a folder that cannot be written to is told by `check`; the token in memory is good
        self._seen = self._file.signature()


def _google_credentials(sign_in: SignIn) -> Any:
    """google-auth's own object, for one refresh.

    Made by its constructor, because from_authorized_user_info() replaces token_uri by Google's address.
    Without scopes, because a refresh that names one the owner did not grant is refused as a whole.
    """
    from google.oauth2.credentials import Credentials

    make: Any = Credentials  # its calls carry no annotations
    return make(
        None,
        refresh_token=sign_in.refresh_token.reveal(),
        token_uri=sign_in.token_uri,
        client_id=sign_in.client_id,
        client_secret=sign_in.client_secret.reveal(),
    )
