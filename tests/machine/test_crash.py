"""Killed at any request, before or after it was carried out: the next runs end as if undisturbed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from connectors.faults import Fault
from tests.machine.small_world import SmallWorld, small_world

MOST = 40
"""More requests than the first run on the small board makes; a test fails when that is no longer so."""


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[dict[str, Any], int]]:
    """What stands after runs without any fault, and how many requests the first of them made."""
    with small_world(tmp_path_factory.mktemp("undisturbed")) as world:
        assert world.sync() == 0
        requests = world.requests()
        assert world.sync() == 0
        yield world.state(), requests


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SmallWorld]:
    with small_world(tmp_path / "run") as made:
        yield made


def to_rest(world: SmallWorld) -> None:
    """Run until a run writes nothing; a handful must do."""
    for _ in range(4):
        code = world.sync()
        seen = world.requests()
        written = [r for r in world.sandbox.faults.requests() if r.method not in ("GET", "HEAD")]
        if code == 0:
            assert world.sync() == 0
            after = [r for r in world.sandbox.faults.requests() if r.method not in ("GET", "HEAD")]
            assert len(after) == len(written), f"still writing at rest: {after[len(written) :]}"
            assert world.requests() >= seen
            return
    pytest.fail("four runs after the fault did not come to rest")


def test_the_first_run_makes_fewer_requests_than_are_tried(undisturbed):
    _, requests = undisturbed

    assert 15 < requests <= MOST


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("number", range(1, MOST + 1))
def test_killed_at_a_request_the_board_ends_as_undisturbed(world, undisturbed, number, phase):
    expected, requests = undisturbed
    if number > requests:
        assert not world.sync_killed_at(number, phase)
        return

    assert world.sync_killed_at(number, phase)
    to_rest(world)

    assert world.state() == expected


WRITES = [
    "cut_before",
    "cut_after",
    "status_500_before",
    "status_503_after",
    "truncated_json",
    "status_202",
    "html",
]


@pytest.mark.parametrize("kind", WRITES)
@pytest.mark.parametrize("number", [1, 4, 9])
def test_a_write_whose_answer_is_lost_ends_as_undisturbed(world, undisturbed, kind, number):
    expected, _ = undisturbed
    method = "POST" if number != 4 else "PUT"
    world.sandbox.faults.arm(Fault(kind, at=number if number != 4 else 1, method=method))

    world.sync()
    to_rest(world)

    assert world.state() == expected


def test_what_a_person_did_between_crash_and_restart_stays(world):
    assert world.sync() == 0
    export = world.sandbox.trello.export_board(f"{1:024x}")
    card = next(card for card in export["cards"] if card["name"] == "Sort the photo archive some day")
    label = card["idLabels"][0]
    key, token = world.sandbox.key, world.sandbox.token
    headers = {"Authorization": f'OAuth oauth_consumer_key="{key}", oauth_token="{token}"'}
    url = f"{world.server.url}/1/cards/{card['id']}/idLabels/{label}"
    assert requests.delete(url, headers=headers, timeout=5).status_code == 200

    to_rest(world)

    labels, _, _ = world.state()["cards"]["Sort the photo archive some day"]
    assert labels == []
