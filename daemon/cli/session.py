"""What commands that work on the real boards share: settings read, log set up, world built."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from daemon.cli import Invocation
from daemon.clock import SystemClock
from daemon.config import DaemonSettings
from daemon.core.judge import Setup
from daemon.cycle import World
from daemon.log import set_up_log
from daemon.wiring import make_setup, read_settings, secrets_of, world


@contextmanager
def quiet_world(
    invocation: Invocation, *, level: str = "error", clock: SystemClock | None = None
) -> Iterator[tuple[DaemonSettings, World, Setup]]:
    """Settings, world and setup of one command; logs from `level` on, or everything with --verbose."""
    # Ten thousand tasks are a million small values that stay; looking for garbage among them again and
    # again took a seventh of a cycle.
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)
    settings = read_settings(invocation.config)
    set_up_log(level="info" if invocation.verbose else level, secrets=secrets_of(settings))
    with world(settings, clock) as built:
        yield settings, built, make_setup(settings)
