"""The sign-in at Google: opens the browser, or prints the address, and keeps what comes back."""

from __future__ import annotations

import json
import logging
import os
import socket
import sys
import webbrowser
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from connectors.google_calendar.scopes import EVENTS, NEEDED, needed
from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.google_calendar.token_file import SignIn, TokenFile
from daemon.errors import ConfigError, NotAuthorised, Unavailable
from daemon.secret import Secret

CLIENT_PAGE = "https://console.cloud.google.com/apis/credentials"
WAIT = timedelta(minutes=5)
"""How long the browser may take, so that a sign-in nobody sees ends by itself."""

_TRIES = 3
_TALKATIVE = ("requests_oauthlib", "oauthlib", "google_auth_oauthlib")
"""Libraries whose informative log lines hold codes, tokens and the client's secret."""

_DONE = "You are signed in. You may close this window and go back to the terminal."

Tell = Callable[[str], None]


def sign_in(
    settings: GoogleCalendarSettings,
    folder: Path,
    *,
    tell: Tell,
    open_browser: bool | None = None,
    wait: timedelta = WAIT,
) -> None:
    """Sign in by a Desktop client, a redirect to this machine and PKCE, and write the token file.

    `tell` gets lines for the person; `open_browser` None means: when this machine seems to have one.
    Raises ConfigError (client file), NotAuthorised (refused, or nobody came), Unavailable.
    """
    client = _client(settings, folder)
    wanted = needed(own_calendar=settings.own_calendar.enabled)
    file = TokenFile(folder / settings.token_file.expanduser())
    browser = has_browser(os.environ, sys.platform) if open_browser is None else open_browser
    for left in reversed(range(_TRIES)):
        try:
            flow = _run(client, list(wanted), tell, browser, wait)
        except _Stray:
            if not left:
                raise NotAuthorised(
                    "Google Calendar: the browser came back with an answer to another sign-in; close its "
                    "tabs for Google and try again"
                ) from None
            tell("Something else than Google's answer arrived; please use this new address:")
        else:
            break
    kept = _kept(flow, client)
    _tell_permissions(kept, wanted, tell)
    try:
        file.save(kept)
    except OSError as error:
        raise ConfigError(
            [f"google_calendar.token_file: {file.path} cannot be written ({error.strerror})"]
        ) from None
    tell(f"Signed in; kept in {file.path}, which only you can read.")
    if kept.ends is not None:
        tell(
            f"This sign-in ends on {kept.ends:%Y-%m-%d}, because the app is in publishing status 'Testing'; "
            "set it to 'In production' in Google's console and sign in once more."
        )


class _Stray(Exception):
    """A request that is not the answer to our sign-in came to the waiting port."""


def _client(settings: GoogleCalendarSettings, folder: Path) -> Mapping[str, Any]:
    if settings.client_file is None:
        raise ConfigError(
            [
                "google_calendar.client_file: missing; make an OAuth client of the type 'Desktop app' at "
                f"{CLIENT_PAGE}, download its JSON and give its path here"
            ]
        )
    path = folder / settings.client_file.expanduser()
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(
            [f"google_calendar.client_file: {path} cannot be read ({error.strerror})"]
        ) from None
    except ValueError:
        raise ConfigError([f"google_calendar.client_file: {path} is not JSON"]) from None
    installed = document.get("installed") if isinstance(document, dict) else None
    needed = ("client_id", "client_secret", "auth_uri", "token_uri")
    if not isinstance(installed, dict) or not all(isinstance(installed.get(key), str) for key in needed):
        raise ConfigError(
            [
                f"google_calendar.client_file: {path} is not the JSON of a client of the type 'Desktop app'; "
                f"make one at {CLIENT_PAGE}"
            ]
        )
    client: Mapping[str, Any] = document
    plain = [
        installed[key] for key in ("auth_uri", "token_uri") if urlsplit(installed[key]).scheme != "https"
    ]
    if plain and not _on_this_machine(client):
        raise ConfigError(
            [f"google_calendar.client_file: {path} names the address {plain[0]}, which is not https"]
        )
    return client


def _run(client: Mapping[str, Any], scopes: Sequence[str], tell: Tell, browser: bool, wait: timedelta) -> Any:
    """One round trip through the browser. Raises _Stray, NotAuthorised, Unavailable."""
    import requests
    from google_auth_oauthlib.flow import InstalledAppFlow, WSGITimeoutError
    from oauthlib.oauth2.rfc6749.errors import (
        MismatchingStateError,
        MissingCodeError,
        OAuth2Error,
    )

    for library in _TALKATIVE:
        logging.getLogger(library).setLevel(logging.WARNING)
    flow: Any = InstalledAppFlow.from_client_config(client, scopes=scopes)
    _announce(flow, tell, browser)
    try:
        with _oauthlib_allows(plain_http=_on_this_machine(client)):
            flow.run_local_server(
                port=0,
                open_browser=browser,
                authorization_prompt_message=None,
                success_message=_DONE,
                timeout_seconds=wait.total_seconds(),
                prompt="consent",  # else a second consent brings no refresh token
                access_type="offline",
            )
    except WSGITimeoutError:
        minutes = wait.total_seconds() / 60
        raise NotAuthorised(
            f"Google Calendar: nobody signed in within {minutes:g} minutes; try again"
        ) from None
    except (MismatchingStateError, MissingCodeError):
        raise _Stray from None
    except OAuth2Error as error:
        raise NotAuthorised(f"Google Calendar: the sign-in was refused ({error.error}); try again") from None
    except requests.RequestException as error:
        raise Unavailable(
            f"Google's sign-in service could not be reached ({type(error).__name__}); try again"
        ) from None
    except webbrowser.Error:
        raise Unavailable("no browser could be started here; run it again without one") from None
    return flow


def _announce(flow: Any, tell: Tell, browser: bool) -> None:
    """Tell the address as soon as it exists: the library prints it on its own only to standard output."""
    make_url = flow.authorization_url

    def authorization_url(**kwargs: Any) -> tuple[str, str]:
        url, state = make_url(**kwargs)
        port = str(flow.redirect_uri).rstrip("/").rpartition(":")[2]
        tell(
            "A browser opens for the sign-in. If not, open this address:" if browser else "Open this address:"
        )
        tell(url)
        if not browser:
            tell(
                "If your browser runs on another machine, first run there, and leave it open until the end:\n"
                f"    ssh -L {port}:localhost:{port} {socket.gethostname()}\n"
                "or sign in there and copy the file it names at the end to the same place here."
            )
        return url, state

    flow.authorization_url = authorization_url


def _kept(flow: Any, client: Mapping[str, Any]) -> SignIn:
    answer: Mapping[str, Any] = flow.oauth2session.token
    if not answer.get("refresh_token"):
        raise NotAuthorised(
            "Google Calendar: Google gave no lasting sign-in; take the app's access away at "
            "https://myaccount.google.com/permissions and sign in again"
        )
    installed = client["installed"]
    expires = datetime.fromtimestamp(float(answer["expires_at"]), UTC)
    signed_in = expires - timedelta(seconds=float(answer.get("expires_in", 0)))
    lasts = answer.get("refresh_token_expires_in")
    scope = answer.get("scope", ())
    return SignIn(
        token=Secret(answer["access_token"]),
        expires=expires,
        refresh_token=Secret(answer["refresh_token"]),
        client_id=installed["client_id"],
        client_secret=Secret(installed["client_secret"]),
        token_uri=installed["token_uri"],
        scopes=tuple(scope.split() if isinstance(scope, str) else scope),
        signed_in=signed_in,
        ends=signed_in + timedelta(seconds=float(lasts)) if lasts else None,
    )


def _tell_permissions(kept: SignIn, wanted: Mapping[str, str], tell: Tell) -> None:
    missing = [what for scope, what in wanted.items() if scope not in kept.scopes]
    if EVENTS not in kept.scopes:
        raise NotAuthorised(
            f"Google Calendar: you did not allow us to {NEEDED[EVENTS]}, without which nothing works; "
            "sign in again and leave every box ticked"
        )
    if missing:
        tell(f"Not allowed: {'; '.join(missing)}. Sign in again to allow it; the rest works.")


@contextmanager
def _oauthlib_allows(*, plain_http: bool) -> Iterator[None]:
    """Switches of oauthlib's own: it raises a Warning when the owner unticks a box, and refuses plain http.

    A sandbox speaks plain http; it never leaves this machine.
    """
    names = ["OAUTHLIB_RELAX_TOKEN_SCOPE", *(["OAUTHLIB_INSECURE_TRANSPORT"] if plain_http else [])]
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(dict.fromkeys(names, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _on_this_machine(client: Mapping[str, Any]) -> bool:
    addresses = [urlsplit(client["installed"][name]) for name in ("auth_uri", "token_uri")]
    return all(address.hostname in ("127.0.0.1", "localhost", "::1") for address in addresses)


def has_browser(environ: Mapping[str, str], platform: str) -> bool:
    """Whether a window can open here, on a platform as `sys.platform` calls it.

    Over SSH a browser would open where nobody sits. macOS and Windows always have a screen and a browser;
    elsewhere a screen is told by the environment, without which only browsers in the terminal would be found.
    """
    if environ.get("SSH_CONNECTION"):
        return False
    try:
        webbrowser.get()
    except webbrowser.Error:
        return False
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    return platform in ("darwin", "win32") or any(environ.get(name) for name in screens)
