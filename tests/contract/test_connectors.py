"""What every connector promises, whichever service it talks to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from connectors.faults import FOREVER, Fault
from connectors.google_calendar.connector import CalendarConnector
from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.trello.connector import TrelloConnector
from connectors.trello.settings import TrelloSettings
from daemon.clock import SystemClock
from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Field, Snapshot, Task
from daemon.errors import NotAuthorised, Refused, Unavailable
from daemon.ports import Connector, Mirror
from daemon.sandbox_server import Sandbox, SandboxServer
from daemon.secret import Secret
from daemon.store import MemoryStore
from tests.machine.small_world import board, events


class Hurried(SystemClock):
    """A clock on which waiting takes no time but moves it on."""

    def __init__(self) -> None:
        super().__init__()
        self._ahead = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self._ahead

    def wait(self, seconds: float) -> bool:
        self._ahead += seconds
        return False


@dataclass
class Bench:
    """One connector on a fresh sandbox, with a mirror that lasts."""

    connector: Connector
    sandbox: Sandbox
    mirror: Mirror

    def pull(self) -> Snapshot:
        return self.connector.pull(self.mirror, now=self.sandbox.clock(), progress=lambda *_: None)

    def first(self) -> Task:
        """A task that can be changed, the same each time."""
        tasks = [task for task in self.pull().tasks if task.set_aside is None and task.due is not None]
        return min(tasks, key=lambda task: task.id.key)

    def requests(self) -> int:
        return len(self.sandbox.faults.requests())


def trello(server: SandboxServer, sandbox: Sandbox, folder: Path) -> Connector:
    settings = TrelloSettings(
        base_url=f"{server.url}/1", key=Secret(sandbox.key), token=Secret(sandbox.token)
    )
    return TrelloConnector(settings, clock=Hurried(), folder=folder)


def google_calendar(server: SandboxServer, sandbox: Sandbox, folder: Path) -> Connector:
    settings = GoogleCalendarSettings(base_url=server.url, token=Secret(sandbox.token))
    return CalendarConnector(settings, clock=Hurried(), folder=folder)


@pytest.fixture(params=[trello, google_calendar], ids=["trello", "google_calendar"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    clock = SystemClock()
    sandbox = Sandbox(clock=clock.now, limits=False)
    sandbox.trello.load_board(board(clock.now()))
    sandbox.calendar.load_items(events(clock.now()))
    with SandboxServer(sandbox) as server:
        connector = request.param(server, sandbox, tmp_path)
        yield Bench(connector, sandbox, MemoryStore().mirror(connector.name))


def reminder(task: Task) -> Change:
    """A reminder on a task, as this source stores reminders."""
    after = 60 if task.id.source == "trello" else (("popup", 60),)
    return Change(
        kind=ChangeKind.SET_REMINDER,
        task=task.id,
        container=task.container,
        field=Field("reminder"),
        before=task.reminder,
        after=after,
        reason="a test",
        guard=task.version,
    )


def test_what_was_pulled_names_its_source_and_its_containers(bench):
    snapshot = bench.pull()

    assert snapshot.source == bench.connector.name
    assert {task.container for task in snapshot.tasks} == {each.id for each in snapshot.containers}
    assert len({task.id for task in snapshot.tasks}) == len(snapshot.tasks) >= 2
    assert all(task.id.source == bench.connector.name for task in snapshot.tasks)


def test_a_second_pull_shows_the_same_with_one_request(bench):
    first = bench.pull()
    before = bench.requests()

    second = bench.pull()

    assert set(second.tasks) == set(first.tasks)
    assert bench.requests() - before == 1


def test_what_was_written_shows_in_the_next_pull(bench):
    change = reminder(bench.first())

    for call in bench.connector.together([change]):
        bench.connector.write(call)

    assert {task.id: task.reminder for task in bench.pull().tasks}[change.task] == change.after


def test_every_change_is_in_exactly_one_call(bench):
    task = bench.first()
    changes = [reminder(task), replace(reminder(task), field=Field("reminder", "again"))]

    calls = bench.connector.together(changes)

    assert sorted(id(change) for call in calls for change in call) == sorted(id(change) for change in changes)


def test_a_service_that_does_not_answer_is_unavailable_and_never_empty(bench):
    bench.pull()
    bench.sandbox.faults.arm(Fault("status_503_before", times=FOREVER))

    with pytest.raises(Unavailable):
        bench.pull()

    bench.sandbox.faults.clear()
    assert len(bench.pull().tasks) >= 2


@pytest.mark.parametrize("kind", ["html", "truncated_json"])
def test_an_answer_that_cannot_be_read_is_unavailable_and_never_empty(bench, kind):
    bench.pull()
    bench.sandbox.faults.arm(Fault(kind, times=FOREVER))

    with pytest.raises(Unavailable):
        bench.pull()


def test_credentials_that_are_refused_need_the_owner(bench):
    bench.sandbox.faults.arm(Fault("token_revoked", times=FOREVER))

    with pytest.raises(NotAuthorised) as refused:
        bench.pull()

    assert bench.sandbox.token not in str(refused.value)
    assert any(not finding.ok for finding in bench.connector.check(now=bench.sandbox.clock()))


def test_a_task_that_is_gone_is_refused_alone(bench):
    change = reminder(bench.first())
    gone = replace(change, task=replace(change.task, key=change.task.key[:-1] + "9"), guard="")

    with pytest.raises(Refused):
        bench.connector.write([gone])

    bench.connector.write([change])


def test_check_finds_nothing_wrong_when_nothing_is(bench):
    findings = bench.connector.check(now=bench.sandbox.clock())

    assert len(findings) >= 2
    assert [finding for finding in findings if not finding.ok] == []
