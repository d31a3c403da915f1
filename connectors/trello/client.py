"""Trello over HTTP: py-trello's calls, carried by a session that knows Trello's limits and failures."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import requests
from trello import TrelloClient

from connectors.http import AnswerLost, TryAgain, lost, read_body, with_retries
from connectors.trello.credentials import Credentials, HeaderAuth
from connectors.trello.failures import failure
from connectors.trello.limits import Limiter
from connectors.trello.settings import LOOPBACK, OFFICIAL_URL
from daemon.errors import DelegatedError, Refused, Unavailable, Uncertain
from daemon.ports import Clock

Json = dict[str, Any]

_SAFE_TO_REPEAT = ("GET", "PUT", "DELETE")
_SLOWEST_ANSWER = 3
"""A whole answer may take this many times the time-out: a big board over a thin line."""


def on_this_computer(url: str) -> bool:
    """Whether an address never leaves this machine: no proxy is asked, and plain http is fine."""
    return urlsplit(url).hostname in LOOPBACK


class Answer(requests.Response):
    """A success whose body is already read and parsed.

    py-trello accepts 200 alone, while Trello has answered writes with 202; so every success says 200.
    """

    def __init__(self, original: requests.Response, parsed: Any) -> None:
        super().__init__()
        self.status_code = 200
        self.headers = original.headers
        self.url = original.url
        self._parsed = parsed

    def json(self, **_kwargs: Any) -> Any:
        """The parsed body."""
        return self._parsed


class _Call:
    """One wanted request over all its tries."""

    def __init__(self, method: str, url: str, arguments: dict[str, Any]) -> None:
        self.method = method
        self.url = url
        self.arguments = arguments
        self.writes = method != "GET"
        self.about_us = "/members/me" in url or "/tokens/" in url
        self.maybe_done = False

    def may_repeat(self) -> bool:
        """Whether sending it twice has the same effect as once."""
        return self.method in _SAFE_TO_REPEAT

    def settled(self, error: DelegatedError) -> DelegatedError:
        """The error to raise: an earlier try that may have landed makes later failures uncertain.

        Only a refused removal is certain: what it was to remove is not there.
        """
        certain = self.method == "DELETE" and isinstance(error, Refused)
        if self.maybe_done and not certain and not isinstance(error, Uncertain):
            return Uncertain(f"{error}; an earlier try may have reached Trello")
        return error


class TrelloSession(requests.Session):
    """What py-trello sends its requests with.

    Raises the daemon's own errors: NotAuthorised, Refused, Unavailable (certainly not done) and Uncertain
    (sent, answer lost). No message, header or address it passes on holds the key or the token.
    Serves one thread at a time.
    """

    def __init__(
        self, *, base_url: str, credentials: Credentials, clock: Clock, limiter: Limiter, timeout: timedelta
    ) -> None:
        super().__init__()
        # Trello treats a request with its own cookies as one of its web page.
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        self.trust_env = not on_this_computer(base_url)
        self.server_time = ""
        self._base_url = base_url
        self._credentials = credentials
        self._clock = clock
        self.limiter = limiter
        self._timeout = timeout.total_seconds()

    def request(self, method: str | bytes, url: str | bytes, *_args: Any, **kwargs: Any) -> requests.Response:
        """Send one request with all tries it is worth; an answer that comes back is a success."""
        arguments = {name: kwargs.get(name) for name in ("params", "data", "headers")}
        arguments["headers"] = {**(arguments["headers"] or {}), "User-Agent": "delegated"}
        call = _Call(str(method).upper(), self._address(str(url)), arguments)
        return with_retries(lambda: self._try(call), clock=self._clock)

    def _address(self, url: str) -> str:
        """py-trello knows only the official address; ours is settable."""
        for known in (OFFICIAL_URL, "https://trello.com/1"):
            if url.startswith(f"{known}/"):
                return self._base_url + url.removeprefix(known)
        raise ValueError("only Trello's own addresses are asked")

    def _try(self, call: _Call) -> Answer:
        auth = HeaderAuth(self._credentials.current())
        try:
            self.limiter.acquire()
        except Unavailable as error:
            raise call.settled(error) from None
        until = self._clock.monotonic() + self._timeout * _SLOWEST_ANSWER
        try:
            response = self._send(call, auth)
            self.limiter.learn(response.headers)
            body = read_body(response, clock=self._clock, until=until)
        except AnswerLost as error:
            raise self._after_loss(call, error) from None
        if not 200 <= response.status_code < 300:
            raise self._after_refusal(call, response, body)
        return self._answer(call, response, body)

    def _send(self, call: _Call, auth: HeaderAuth) -> requests.Response:
        try:
            return super().request(
                call.method,
                call.url,
                auth=auth,
                stream=True,
                allow_redirects=False,
                timeout=self._timeout,
                **call.arguments,
            )
        except requests.RequestException as error:
            raise lost(error) from None

    def _answer(self, call: _Call, response: requests.Response, body: bytes) -> Answer:
        try:
            parsed = json.loads(body) if body.strip() or not call.writes else {}
        except ValueError:
            raise self._after_loss(call, AnswerLost("its answer is no JSON", sent=True)) from None
        self.server_time = _iso(response.headers.get("X-Server-Time", ""))
        return Answer(response, parsed)

    def _after_loss(self, call: _Call, error: AnswerLost) -> Exception:
        """An answer was lost: try again if that can do no harm, else say what is known."""
        call.maybe_done |= error.sent and call.writes
        meant: DelegatedError = Unavailable(f"Trello cannot be reached: {error}")
        if error.sent and not call.writes:
            meant = Unavailable(f"Trello did not answer usefully: {error}")
        if error.sent and call.writes:
            meant = Uncertain(f"Trello's answer was lost ({error}), so it may be done or not")
        meant = call.settled(meant)
        if error.hopeless or (error.sent and not call.may_repeat()):
            return meant
        return TryAgain(meant)

    def _after_refusal(self, call: _Call, response: requests.Response, body: bytes) -> Exception:
        """Trello answered with an error: 429 is tried again after its window, 5xx if that can do no harm."""
        status, text = response.status_code, body.decode("utf-8", "replace")
        meant = failure(
            status, text, writes=call.writes, about_us=call.about_us, place=self._credentials.place
        )
        call.maybe_done |= isinstance(meant, Uncertain)
        meant = call.settled(meant)
        if status == 429:
            return self._after_429(meant, response, text)
        if (status >= 500 or status == 408) and call.may_repeat():
            return TryAgain(meant)
        return meant

    def _after_429(self, meant: DelegatedError, response: requests.Response, text: str) -> Exception:
        told = response.headers.get("Retry-After", "")
        seconds = float(told) if told.isdecimal() else self.limiter.window
        self.limiter.hold(seconds)
        if "MEMBER_LIMIT" in text or "TOO_MANY_CARDS" in text:
            # The first lasts 15 minutes, the second is about the question: waiting a window helps neither.
            return meant
        return TryAgain(meant, after=seconds)


class TrelloApi:
    """The few calls the connector makes, through py-trello. Raises what TrelloSession raises."""

    def __init__(self, session: TrelloSession) -> None:
        self._session = session
        self._client = TrelloClient(None, http_service=session)

    @property
    def server_time(self) -> str:
        """When Trello gave its last answer, ISO 8601 with milliseconds, or empty."""
        return self._session.server_time

    def get(self, *path: str, **params: str | int) -> Any:
        """Read something. Ids in `path` are quoted."""
        return self._client.fetch_json(_path(path), query_params=params)

    def batch(self, addresses: Sequence[tuple[tuple[str, ...], Mapping[str, str | int]]]) -> list[Any]:
        """Up to 10 reads, as (path, parameters), in one request; None for each that had no success.

        The inner addresses are parted by commas, so their own commas are quoted once more. Whether Trello
        counts them singly is not known; they are counted so here.
        Source: https://developer.atlassian.com/cloud/trello/rest/api-group-batch/
        """
        self._session.limiter.acquire(len(addresses) - 1)
        inner = ",".join(f"/{_path(path)}?{urlencode(params, quote_via=quote)}" for path, params in addresses)
        answer = self._client.fetch_json("batch?urls=" + quote(inner, safe="/?=,:"))
        if not isinstance(answer, list) or len(answer) != len(addresses):
            raise Unavailable("Trello's answer to several questions at once is not whole")
        return [entry.get("200") if isinstance(entry, dict) else None for entry in answer]

    def put(self, *path: str, body: Mapping[str, object]) -> Any:
        """Set fields of something; only those in `body` change."""
        return self._client.fetch_json(_path(path), http_method="PUT", post_args=dict(body))

    def post(self, *path: str, body: Mapping[str, object]) -> Any:
        """Make something; never repeated when the answer is lost."""
        return self._client.fetch_json(_path(path), http_method="POST", post_args=dict(body))

    def delete(self, *path: str) -> Any:
        """Remove something."""
        return self._client.fetch_json(_path(path), http_method="DELETE")


def _path(parts: Sequence[str]) -> str:
    return "/".join(quote(part, safe="") for part in parts)


def _iso(milliseconds: str) -> str:
    if not milliseconds.isdecimal():
        return ""
    at = datetime.fromtimestamp(int(milliseconds) / 1000, UTC)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
