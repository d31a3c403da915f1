"""When the next cycle starts; signals; what is kept of each cycle."""

from __future__ import annotations

import json
import logging
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from types import FrameType

import schedule

from daemon.clock import SystemClock
from daemon.core.judge import Setup
from daemon.core.plan import count
from daemon.cycle import CycleResult, World, run_cycle
from daemon.errors import DelegatedError
from daemon.ports import Progress, Store
from daemon.report import plan_document

log = logging.getLogger("delegated")

GRACE = 1.0
"""Seconds a running cycle gets to end by itself; what is cut off then is settled by the next start."""


GATHER = 0.8
"""Seconds between the first hint of a change and the cycle for it: more hints of one edit follow closely."""


class Hints:
    """Ends the pause between two cycles; any thread may give one, also while a cycle runs."""

    def __init__(self) -> None:
        self._given = threading.Event()

    def give(self) -> None:
        """Something may have changed."""
        self._given.set()

    def taken(self) -> None:
        """What was given until now is about to be looked at."""
        self._given.clear()

    def wait(self, seconds: float) -> bool:
        """Wait up to `seconds`; True as soon as there is a hint."""
        return self._given.wait(seconds)


class Stopping(BaseException):
    """Raised when a cycle did not end within the grace. Safe anywhere: every intent is noted."""


def one_cycle(world: World, setup: Setup, *, progress: Progress, force: bool = False) -> CycleResult:
    """Do a cycle, keep its plan, and log one summary line."""
    began = world.clock.monotonic()
    result = run_cycle(world, setup, progress=progress, force=force)
    if result.cycle is not None and result.plan.changes:
        keep_plan(world.store, result.cycle, result)
    for effect in result.effects:
        log.info("learned", extra={"reason": effect.sentence, "tasks": [str(t) for t, _ in effect.tasks]})
    log.info(
        "cycle",
        extra={
            "cycle": result.cycle,
            "tasks": result.tasks,
            "planned": len(result.plan.changes),
            "written": result.applied.written,
            "problems": len(result.problems),
            "seconds": round(world.clock.monotonic() - began, 2),
            **count(result.plan.changes),
        },
    )
    return result


def keep_plan(store: Store, cycle: int, result: CycleResult) -> None:
    """Keep the plan with the tasks it touches, so that observe mode can be read later."""
    store.save_plan(cycle, json.dumps(plan_document(result, only_changed=True), ensure_ascii=False))


def run_until_stopped(
    cycle: Callable[[], object], clock: SystemClock, *, every_seconds: float, hints: Hints | None = None
) -> None:
    """Run `cycle` now, every so many seconds, and shortly after a hint, until a signal stops the clock.

    A failure that is the world's is logged and the next cycle tries again; so is a bug, with its traceback.
    """

    took = 0.0

    def guarded_cycle() -> None:
        nonlocal took
        began = clock.monotonic()
        try:
            cycle()
        except DelegatedError as error:
            log.error("cycle_failed", extra={"reason": str(error)})
        except Exception:
            log.exception("cycle_crashed")
        took = clock.monotonic() - began

    scheduler = schedule.Scheduler()
    job = scheduler.every(max(1, round(every_seconds))).seconds.do(guarded_cycle)
    hints = hints or Hints()
    try:
        with ending_on_signals(clock, hints):
            guarded_cycle()
            while not clock.stopped:
                idle = scheduler.idle_seconds or 0.0
                # A clock that was set back must not make us wait longer than one pause.
                hinted = hints.wait(min(max(idle, 0.0), every_seconds))
                if clock.stopped or (hinted and clock.wait(GATHER)):
                    break
                if hinted:
                    hints.taken()
                    guarded_cycle()
                if scheduler.idle_seconds is not None and scheduler.idle_seconds <= 0:
                    scheduler.run_pending()
                    # The scheduler counts from the end of a cycle; people count from one look to the next.
                    job.next_run -= timedelta(seconds=min(took, every_seconds))
    except Stopping:
        log.warning("cycle_cut_off", extra={"next": "what was under way is settled at the next start"})
    log.info("stopped")


@contextmanager
def ending_on_signals(clock: SystemClock, hints: Hints | None = None) -> Iterator[None]:
    """Let SIGTERM and SIGINT end waits at once, and a running cycle after the grace. Raises Stopping then."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        clock.stop()
        if hints is not None:
            hints.give()
        signal.setitimer(signal.ITIMER_REAL, GRACE)

    def cut_off(_signal: int, _frame: FrameType | None) -> None:
        raise Stopping

    before = {
        signal.SIGTERM: signal.signal(signal.SIGTERM, stop),
        signal.SIGINT: signal.signal(signal.SIGINT, stop),
        signal.SIGALRM: signal.signal(signal.SIGALRM, cut_off),
    }
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        for number, handler in before.items():
            signal.signal(number, handler)
