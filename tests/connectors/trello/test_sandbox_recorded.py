"""Recorded requests to the real Trello, sent to the sandbox: the same status, keys and types come back."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from connectors.trello.stand_in import webhooks
from tests.connectors.trello.loopback import KEY, TOKEN, ServedSandbox
from tests.connectors.trello.recorded_world import ME, answered, furnish

DATA = Path(
    os.environ.get("DELEGATED_SHARED_DATA") or Path(__file__).resolve().parents[3].parent / "shared" / "data"
)
RECORDED = DATA / "trello-recorded" / "observed.json"
GONE = (
    # Keys of recorded answers that today's service no longer sends: clients that check every key refuse them.
    r"\.(aaBlockSyncUntil|siftDecision|scaled|activeBillableMemberCount|allAdminsEnabled)$",
    r"checkItem/\w+\.type$",
    r"\.?checkItemStates\[0\]\.id$",
)


@cache
def recorded() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(RECORDED.read_text(encoding="utf-8"))
    return found


def cassettes() -> list[Any]:
    if not RECORDED.is_file():
        skip = pytest.mark.skip(reason=f"{RECORDED} is missing; set DELEGATED_SHARED_DATA")
        return [pytest.param([], marks=skip)]
    grouped = [(name, list(found)) for name, found in groupby(recorded(), key=lambda row: row["cassette"])]
    return [pytest.param(found, id=name.removesuffix(".yml")) for name, found in grouped]


@pytest.fixture
def callback(monkeypatch: pytest.MonkeyPatch) -> None:
    """The callbacks of the recordings are out in the internet; here all of them are well."""
    monkeypatch.setattr(webhooks, "head", lambda url: "200")


@pytest.mark.parametrize("rows", cassettes())
def test_the_sandbox_answers_as_the_real_service_did(
    rows: list[dict[str, Any]], serve: Callable[..., ServedSandbox], callback: None
) -> None:
    served = serve()
    furnish(served.sandbox, recorded(), rows)
    for row in rows:
        answer = send(served, row)
        what = f"{row['method']} {urlsplit(row['uri']).path}"
        assert answer.status_code == row["status"], f"{what}: {answer.text[:300]}"
        assert answer.headers["content-type"].split(";")[0] == row["ct"].split(";")[0], what
        assert {key.lower() for key in row["headers"] if "rate-limit-api" in key.lower()} <= {
            key.lower() for key in answer.headers
        }, what
        if row["ct"].startswith("text/plain"):
            assert answer.text == row["body"].strip(), what
        else:
            assert list(differences(answered(row), answer.json(), what)) == []


def send(served: ServedSandbox, row: dict[str, Any]) -> requests.Response:
    path = re.sub(r"MEMBER_TOKEN", TOKEN, row["uri"]).replace("DEVELOPER_PUBLIC_KEY", KEY)
    headers = {"Content-Type": row["req_ct"]} if row["req_ct"] else {}
    body = (row["req_body"] or "").replace("DEVELOPER_PUBLIC_KEY", KEY).replace("MEMBER_TOKEN", TOKEN)
    with requests.Session() as session:
        session.trust_env = False
        return session.request(
            row["method"], served.url + path, data=body.encode() or None, headers=headers, timeout=5
        )


def differences(recorded: Any, ours: Any, at: str) -> Iterator[str]:
    """Keys we lack and types we changed; where either side has null there is nothing to compare."""
    if recorded is None or ours is None:
        return
    if kind(recorded) != kind(ours):
        yield f"{at}: {kind(recorded)} became {kind(ours)}"
    elif isinstance(recorded, dict):
        for key in sorted(set(recorded) - set(ours)):
            if not any(re.search(gone, f"{at}.{key}") for gone in GONE):
                yield f"{at}.{key} is missing"
        for key in sorted(set(recorded) & set(ours)):
            yield from differences(recorded[key], ours[key], f"{at}.{key}")
    elif isinstance(recorded, list) and recorded and ours:
        yield from differences(recorded[0], ours[0], f"{at}[0]")


def kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, int | float) else type(value).__name__


def test_the_recorded_member_is_the_one_the_token_belongs_to(serve: Callable[..., ServedSandbox]) -> None:
    served = serve()
    furnish(served.sandbox, [], [])
    with requests.Session() as session:
        session.trust_env = False
        answer = session.get(f"{served.url}/members/me?key={KEY}&token={TOKEN}&fields=username", timeout=5)
    assert answer.json() == {"id": ME, "username": "hoppertest"}
