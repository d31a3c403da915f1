"""Network. One HTTP connection per thread that carries the token and never sends a write twice by itself."""

from __future__ import annotations

import http.client
import ssl
import threading
import weakref
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httplib2

from connectors.google_calendar.access import Access
from connectors.google_calendar.failures import LostAnswer, Passing
from connectors.google_calendar.pacing import Pace
from daemon.errors import DelegatedError, Unavailable


class _WouldSendAgain(Exception):
    """httplib2 is about to repeat a write on its own."""


@dataclass(slots=True)
class _Flight:
    """One request on its way: whether it left, and whether it may leave again."""

    repeatable: bool = True
    left: bool = False

    def leave(self) -> None:
        if self.left and not self.repeatable:
            raise _WouldSendAgain
        self.left = True


class BearerHttp:
    """What googleapiclient needs of an httplib2.Http. Belongs to one thread.

    httplib2 repeats any request, a POST or PATCH too, when the connection ends before an answer; here
    only reads are repeated that way. Redirects are not followed: Google's API has none, so one leads away
    from Google. google-auth's own transport is not used: it renews a rejected token twice, and asks for
    regional boundaries in a thread of its own.
    """

    def __init__(self, access: Access, pace: Pace, *, timeout: float) -> None:
        self._access = access
        self._pace = pace
        self._timeout = timeout
        self._flight = _Flight()
        self._http = httplib2.Http(timeout=timeout)
        self._http.follow_redirects = False
        # Connections stay open between cycles; they end with their thread, or with the program.
        weakref.finalize(self, self._http.close)
        self._connections = {
            "http": _guarded(httplib2.HTTPConnectionWithTimeout, self._flight),
            "https": _guarded(httplib2.HTTPSConnectionWithTimeout, self._flight),
        }

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        **_unused: object,
    ) -> tuple[Any, bytes]:
        """Send it with a token, once more with a renewed one after a 401.

        Raises NotAuthorised, Passing (not done), LostAnswer (a write that may stand).
        """
        token = self._access.token()
        response, content = self._send(uri, method, body, headers or {}, token)
        if response.status == 401:
            token = self._access.renewed(token)
            response, content = self._send(uri, method, body, headers or {}, token)
        return response, content

    def _send(
        self, uri: str, method: str, body: bytes | str | None, headers: Mapping[str, str], token: str
    ) -> tuple[Any, bytes]:
        self._pace.take()
        self._flight.repeatable = method == "GET" or headers.get("x-http-method-override") == "GET"
        self._flight.left = False
        try:
            response, content = self._http.request(
                uri,
                method,
                body=body,
                headers={**headers, "authorization": f"Bearer {token}"},
                connection_type=self._connections[uri.partition(":")[0]],
            )
        except (httplib2.HttpLib2Error, http.client.HTTPException, OSError, _WouldSendAgain) as error:
            self._http.close()
            raise self._failure(error) from None
        return response, content

    def _failure(self, error: Exception) -> DelegatedError:
        text = f"Google Calendar does not answer: {_cause(error, self._timeout)}"
        if self._flight.left and not self._flight.repeatable:
            return LostAnswer(f"{text}; the write may stand or not")
        if isinstance(error, ssl.SSLCertVerificationError):
            return Unavailable(text)  # trying again in a second would show the same certificate
        return Passing(text)


class ThreadTransports:
    """Gives each thread a transport of its own: two threads on one mix up each other's answers."""

    def __init__(self, access: Access, pace: Pace, *, timeout: float) -> None:
        self._access = access
        self._pace = pace
        self._timeout = timeout
        self._local = threading.local()

    def mine(self) -> BearerHttp:
        """The calling thread's transport."""
        transport: BearerHttp | None = getattr(self._local, "transport", None)
        if transport is None:
            transport = self._local.transport = BearerHttp(self._access, self._pace, timeout=self._timeout)
        return transport


def _guarded(connection: Any, flight: _Flight) -> Any:
    """A kind of httplib2 connection that asks the flight before it sends."""

    def request(self: Any, *args: Any, **kwargs: Any) -> None:
        flight.leave()
        connection.request(self, *args, **kwargs)

    return type(f"Guarded{connection.__name__}", (connection,), {"request": request})


def _cause(error: Exception, timeout: float) -> str:
    if isinstance(error, TimeoutError):
        return f"nothing came within {timeout:g} s"
    if isinstance(error, httplib2.ServerNotFoundError):
        return "its address is not found; is the network up?"
    if isinstance(error, ConnectionRefusedError):
        return "the connection was refused"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not valid ({error.verify_message})"
    if isinstance(error, ConnectionError | http.client.HTTPException | _WouldSendAgain):
        return "the connection was cut"
    return type(error).__name__
