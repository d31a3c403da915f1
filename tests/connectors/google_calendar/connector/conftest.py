"""One served stage for all tests of the connector, a fresh world for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.connectors.google_calendar.sandbox_world import Stage, World, served_stage


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    with served_stage() as stage:
        yield stage


@pytest.fixture
def world(stage: Stage) -> World:
    return World(stage)
