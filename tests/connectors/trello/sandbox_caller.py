"""A plain HTTP caller of the Trello sandbox, which knows nothing of our connector."""

from __future__ import annotations

from typing import Any

import requests

from tests.connectors.trello.loopback import KEY, TOKEN, ServedSandbox


class Caller:
    """Requests with the credentials in the header; answers with the parsed body, or the response by `raw`."""

    def __init__(self, served: ServedSandbox, token: str = TOKEN) -> None:
        self.served = served
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.headers["Authorization"] = f'OAuth oauth_consumer_key="{KEY}", oauth_token="{token}"'

    def raw(self, method: str, path: str, **more: Any) -> requests.Response:
        return self.http.request(method, self.served.url + path, timeout=5, **more)

    def get(self, path: str, **params: Any) -> Any:
        return self._body(self.raw("GET", path, params=params))

    def post(self, path: str, **body: Any) -> Any:
        return self._body(self.raw("POST", path, json=body))

    def put(self, path: str, **body: Any) -> Any:
        return self._body(self.raw("PUT", path, json=body))

    def delete(self, path: str) -> Any:
        return self._body(self.raw("DELETE", path))

    def refusal(self, method: str, path: str, **body: Any) -> tuple[int, str]:
        """Status and text of an answer that is not to succeed."""
        answer = self.raw(method, path, **({"params": body} if method == "GET" else {"json": body}))
        return answer.status_code, answer.text

    @staticmethod
    def _body(answer: requests.Response) -> Any:
        assert answer.status_code == 200, f"{answer.status_code} {answer.text}"
        return answer.json()
