"""Network. Chat completions of any service that speaks OpenAI's protocol, a local Ollama too.

Protocol: https://platform.openai.com/docs/api-reference/chat and
https://github.com/ollama/ollama/blob/main/docs/openai.md
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests

from connectors.http import AnswerLost, TryAgain, lost, read_body, with_retries
from connectors.openai_compatible.credentials import Bearer, Key
from daemon.errors import DelegatedError, NotAuthorised, Refused, Unavailable
from daemon.ports import Clock
from daemon.secret import Secret

LARGEST_ANSWER = 1024 * 1024
LONGEST_PAUSE = 5.0
"""Seconds that a service may have us wait within a cycle; a longer wait is for a later cycle."""

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_MESSAGE_SHOWN = 160


class Later(Unavailable):
    """The service asks to be left alone for `seconds`."""

    def __init__(self, text: str, seconds: float) -> None:
        super().__init__(text)
        self.seconds = seconds


class ChatClient:
    """One model of one service. Serves one thread at a time.

    The key goes to this address only: redirects are not followed. No message raised holds it.
    """

    def __init__(
        self,
        *,
        url: str,
        model: str,
        timeout: timedelta,
        clock: Clock,
        key: Secret | None = None,
        key_file: Path | None = None,
    ) -> None:
        self.model = model
        self._url = url
        self._key = Key(key, key_file)
        self._timeout = timeout.total_seconds()
        self._clock = clock
        self._session = requests.Session()
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        self._session.trust_env = not self.on_this_computer

    @property
    def on_this_computer(self) -> bool:
        """Whether what is sent stays on this machine."""
        return urlsplit(self._url).hostname in _LOOPBACK

    @property
    def readable_on_the_way(self) -> bool:
        """Whether others on the network could read what is sent, the key too."""
        return urlsplit(self._url).scheme == "http" and not self.on_this_computer

    @property
    def host(self) -> str:
        """Who answers, for sentences."""
        return urlsplit(self._url).netloc

    def answer(self, system: str, user: str, *, name: str, schema: Mapping[str, object]) -> str:
        """What the model answers, as text that ought to be JSON by `schema`.

        Raises Refused (this question only), Unavailable, NotAuthorised. A question whose answer was lost is
        not repeated: it would hold up the cycle once more.
        """
        body = {
            "model": self.model,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
            "temperature": 0,
            "stream": False,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": name, "strict": True, "schema": schema},
            },
        }
        found = self._call("POST", "/chat/completions", body)
        try:
            text = found["choices"][0]["message"]["content"]
        except (LookupError, TypeError):
            text = None
        if not isinstance(text, str):
            raise Refused(f"{self.host} gave an answer without text")
        return text

    def models(self) -> list[str]:
        """The models the service names. Raises what `answer` raises."""
        found = self._call("GET", "/models", None)
        rows = found.get("data") if isinstance(found, dict) else None
        return [str(row.get("id")) for row in rows or () if isinstance(row, dict)]

    def _call(self, method: str, path: str, body: Mapping[str, object] | None) -> Any:
        auth = Bearer(self._key.current())
        return with_retries(
            lambda: self._try(method, path, body, auth), clock=self._clock, tries=2, longest=LONGEST_PAUSE
        )

    def _try(self, method: str, path: str, body: Mapping[str, object] | None, auth: Bearer) -> Any:
        until = self._clock.monotonic() + self._timeout
        try:
            try:
                response = self._session.request(
                    method,
                    self._url + path,
                    json=body,
                    auth=auth,
                    headers={"User-Agent": "delegated", "Accept": "application/json"},
                    stream=True,
                    allow_redirects=False,
                    timeout=self._timeout,
                )
            except requests.RequestException as error:
                raise lost(error) from None
            content = read_body(response, clock=self._clock, until=until, largest=LARGEST_ANSWER)
        except AnswerLost as error:
            unavailable = Unavailable(f"{self.host} does not answer usefully: {error}")
            raise unavailable if error.sent or error.hopeless else TryAgain(unavailable) from None
        if not 200 <= response.status_code < 300:
            raise self._failure(response, content)
        try:
            return json.loads(content)
        except (ValueError, RecursionError):
            raise Unavailable(f"{self.host} does not answer usefully: its answer is no JSON") from None

    def _failure(self, response: requests.Response, content: bytes) -> Exception:
        status = response.status_code
        if status in (401, 403):
            return NotAuthorised(f"{self.host} does not accept the key ({status}); look at {self._key.place}")
        if status == 429:
            return self._too_fast(response)
        if status >= 500 or status == 408:
            return TryAgain(Unavailable(f"{self.host} answered with an error of its own ({status})"))
        if 300 <= status < 400:
            return Unavailable(
                f"{self.host} sends us to another address, which is not followed; write the right one into "
                "judgement.model.url"
            )
        said = self._said(content)
        if status == 404:
            return Unavailable(f"{self.host} knows no model '{self.model}' at this address{said}")
        return Refused(f"{self.host} refuses the question ({status}{said})")

    def _too_fast(self, response: requests.Response) -> Exception:
        told = response.headers.get("Retry-After", "")
        seconds = float(told) if told.isdecimal() and len(told) < 9 else None
        text = f"{self.host} asks us to slow down, or its quota is used up (429)"
        meant: DelegatedError = Unavailable(text) if seconds is None else Later(text, seconds)
        return TryAgain(meant, after=seconds)

    def _said(self, content: bytes) -> str:
        """The service's own words on one line, without the key."""
        try:
            error = json.loads(content)["error"]
            text = str(error["message"] if isinstance(error, dict) else error)
        except (ValueError, LookupError, TypeError, RecursionError):
            return ""
        key = self._key.current()
        if key is not None:
            text = text.replace(key.reveal().strip(), "<secret>")
        shown = "".join(each if each.isprintable() else " " for each in text[:_MESSAGE_SHOWN])
        return f": {' '.join(shown.split())}"
