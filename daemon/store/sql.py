"""The store in a SQLite file or in PostgreSQL: runs named queries, each call in one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from daemon.core.activity import Activity
from daemon.core.changes import Change
from daemon.core.memory import Correction
from daemon.core.model import Field, Lock, Owned, Record, TaskId, Value
from daemon.core.spoken import ALL, Spoken
from daemon.ports import CycleRow, CycleSummary, JournalRow, MemoryMark, Mirror, Outcome, SourceStatus
from daemon.store import queries, rows
from daemon.store.database import Database, database_at, sqlite_database
from daemon.store.limits import ACTIVITIES_KEPT, CORRECTIONS_KEPT, CYCLES_KEPT, PLANS_KEPT
from daemon.store.mirror import AT_ONCE, SqlMirror
from daemon.store.tables import bring_up_to_date
from daemon.store.values import utc


class SqlStore:
    """The ledger of one account; see `daemon.ports.Store`."""

    def __init__(self, database: Database, account: str = "default") -> None:
        """Use an open database, creating or upgrading its tables when that is needed. Raises StoreError."""
        self._database = database
        self._account = account
        bring_up_to_date(database)
        with database.reading() as connection:
            known = connection.execute(queries.FIND_ACCOUNT, {"account": account}).one_or_none()
        if known is None:
            # Another process may have come first since we looked; then there is nothing left to do.
            with suppress(IntegrityError), database.writing() as connection:
                connection.execute(queries.ADD_ACCOUNT, {"id": account})

    @classmethod
    def at_path(cls, path: Path, account: str = "default") -> SqlStore:
        """The store in the SQLite file at `path`. Raises StoreError."""
        return cls(sqlite_database(path), account)

    @classmethod
    def at_url(cls, url: str, account: str = "default") -> SqlStore:
        """The store in the database at `url`. Raises StoreError."""
        return cls(database_at(url), account)

    def close(self) -> None:
        """Let go of the file or the connections."""
        self._database.engine.dispose()

    def mirror(self, source: str) -> Mirror:
        """What one source last showed."""
        return SqlMirror(self._database, self._account, source)

    # --- cycles and plans ------------------------------------------------------------------------------

    def begin_cycle(self, now: datetime, mode: str) -> int:
        """Note that a cycle begins; its number."""
        row = {"account_id": self._account, "mode": mode, "began_at": utc(now)}
        with self._database.writing() as connection:
            return int(connection.execute(queries.BEGIN_CYCLE, row).scalar_one())

    def end_cycle(self, cycle: int, now: datetime, summary: CycleSummary) -> None:
        """Note how a cycle ended, and forget the oldest ones."""
        told = {"cycle": cycle, "at": utc(now), "told": rows.summary_text(summary)}
        with self._database.writing() as connection:
            connection.execute(queries.END_CYCLE, self._mine(**told))
            connection.execute(queries.PRUNE_CYCLES, self._mine(keep=CYCLES_KEPT))

    def last_cycles(self, n: int) -> Sequence[CycleRow]:
        """The last `n` cycles, the newest first."""
        with self._database.reading() as connection:
            found = connection.execute(queries.LAST_CYCLES, self._mine(count=n))
            return [rows.cycle_of(row) for row in found]

    def save_plan(self, cycle: int, document: str) -> None:
        """Keep a cycle's plan, and forget the oldest ones."""
        row = {"account_id": self._account, "cycle_id": cycle, "document": document}
        with self._database.writing() as connection:
            connection.execute(queries.DROP_PLAN, self._mine(cycle=cycle))
            connection.execute(queries.ADD_PLAN, row)
            connection.execute(queries.PRUNE_PLANS, self._mine(keep=PLANS_KEPT))

    def last_plan(self) -> tuple[int, str] | None:
        """Cycle and document of the newest kept plan."""
        with self._database.reading() as connection:
            row = connection.execute(queries.LAST_PLAN, self._mine()).one_or_none()
        return None if row is None else (row.cycle_id, row.document)

    # --- ledger and journal ----------------------------------------------------------------------------

    def ledger(self) -> Mapping[TaskId, Record]:
        """Every task we own a field of, or which has locks or open intents."""
        with self._database.reading() as connection:
            return rows.ledger_of(
                connection.execute(queries.OWNED, self._mine()).all(),
                map(rows.lock_of, connection.execute(queries.LOCKS, self._mine())),
                connection.execute(queries.OPEN_INTENTS, self._mine()),
                map(rows.heard_of, connection.execute(queries.HEARD, self._mine())),
            )

    def intend(self, cycle: int, changes: Sequence[Change], now: datetime) -> tuple[int, ...]:
        """Note changes before they are sent: all or none."""
        if not changes:
            return ()
        noted = rows.intent_rows(self._account, cycle, changes, utc(now))
        with self._database.writing() as connection:
            return tuple(connection.execute(queries.ADD_INTENTS, noted).scalars())

    def landed(
        self, intent_ids: Sequence[int], written: Mapping[int, Value], stamp: str, now: datetime
    ) -> None:
        """These writes certainly happened: own their fields."""
        with self._database.writing() as connection:
            self._land(connection, intent_ids, written, stamp, utc(now))

    def failed(self, intent_ids: Sequence[int], reason: str, now: datetime) -> None:
        """These writes certainly did not happen."""
        with self._database.writing() as connection:
            self._close(connection, intent_ids, Outcome.FAILED, reason, utc(now))

    def settle(
        self,
        *,
        landed: Sequence[int],
        dropped: Sequence[int],
        now: datetime,
        written: Mapping[int, Value] | None = None,
        stamp: str = "",
    ) -> None:
        """The verdicts on open intents after looking at what stands."""
        with self._database.writing() as connection:
            self._land(connection, landed, written or {}, stamp, utc(now))
            self._close(connection, dropped, Outcome.DROPPED, "", utc(now))

    def journal(self, cycle: int | None = None) -> Sequence[JournalRow]:
        """Every write of one cycle, or of all, in the order they were noted."""
        with self._database.reading() as connection:
            if cycle is None:
                found = connection.execute(queries.JOURNAL, self._mine())
            else:
                found = connection.execute(queries.JOURNAL_OF_CYCLE, self._mine(cycle=cycle))
            return [rows.journal_row(row) for row in found]

    # --- locks -----------------------------------------------------------------------------------------

    def lock(
        self, task: TaskId, lock: Lock, give_up: Sequence[Field], learned: Sequence[Correction] = ()
    ) -> None:
        """Lock a field group, own the fields `give_up` no longer, and keep what is learned from it."""
        with self._database.writing() as connection:
            connection.execute(queries.DROP_LOCK, self._of(task, of_group=lock.group))
            connection.execute(queries.ADD_LOCK, rows.lock_row(self._account, task, lock))
            self._give_up(connection, task, give_up)
            self._keep(connection, learned)

    def hear(self, task: TaskId, spoken: Spoken, learned: Sequence[Correction] = ()) -> None:
        """Note commands as heard together with all that they change and what is learned from them."""
        with self._database.writing() as connection:
            for group in spoken.unlocked:
                query = queries.DROP_LOCKS if group == ALL else queries.DROP_LOCK
                connection.execute(query, self._of(task, of_group=group))
            for lock in spoken.locks:
                connection.execute(queries.DROP_LOCK, self._of(task, of_group=lock.group))
                connection.execute(queries.ADD_LOCK, rows.lock_row(self._account, task, lock))
            for field, owned in spoken.adopted.items():
                connection.execute(queries.GIVE_UP, rows.field_key(self._account, task, field))
                since = utc(spoken.heard[0].at)
                connection.execute(
                    queries.ADD_OWNED, rows.owned_row(self._account, task, field, owned, since)
                )
            for each in spoken.heard:
                connection.execute(queries.DROP_HEARD, self._of(task, of_comment=each.comment))
                connection.execute(queries.ADD_HEARD, rows.heard_row(self._account, task, each))
            self._keep(connection, learned)

    def give_up(self, task: TaskId, fields: Sequence[Field]) -> None:
        """Own these fields no longer."""
        with self._database.writing() as connection:
            self._give_up(connection, task, fields)

    def unlock(self, task: TaskId, group: str | None = None) -> int:
        """Take away one lock, or all of the task; how many there were."""
        with self._database.writing() as connection:
            if group is None:
                return connection.execute(queries.DROP_LOCKS, self._of(task)).rowcount
            return connection.execute(queries.DROP_LOCK, self._of(task, of_group=group)).rowcount

    def locks(self) -> Sequence[tuple[TaskId, Lock]]:
        """Every lock, the oldest first."""
        with self._database.reading() as connection:
            return [rows.lock_of(row) for row in connection.execute(queries.LOCKS, self._mine())]

    # --- memory ----------------------------------------------------------------------------------------

    def remember(self, learned: Sequence[Correction]) -> None:
        """Keep corrections, each in the place of an earlier one of the same, and forget the oldest."""
        with self._database.writing() as connection:
            self._keep(connection, learned)

    def corrections(self) -> Sequence[Correction]:
        """Every correction that is kept, the oldest first."""
        with self._database.reading() as connection:
            return [rows.correction_of(row) for row in connection.execute(queries.CORRECTIONS, self._mine())]

    def memory_mark(self) -> MemoryMark:
        """Differs when corrections were added or forgotten."""
        with self._database.reading() as connection:
            newest, count = connection.execute(queries.MEMORY_MARK, self._mine()).one()
        return MemoryMark(newest, count)

    def forget(self, ids: Sequence[int]) -> int:
        """Forget corrections; how many there were."""
        with self._database.writing() as connection:
            return sum(
                connection.execute(queries.FORGET_CORRECTIONS, self._mine(ids=some)).rowcount
                for some in _portions(ids)
            )

    # --- activity --------------------------------------------------------------------------------------

    def activities(self, tasks: Sequence[TaskId] | None = None) -> Mapping[TaskId, Activity]:
        """What happened to these cards, or to all."""
        with self._database.reading() as connection:
            if tasks is None:
                found = connection.execute(queries.ACTIVITIES, self._mine()).all()
            else:
                found = [row for some in self._asked(tasks) for row in self._some(connection, *some)]
        return {made.task: made for made in map(rows.activity_of, found)}

    def note_activities(self, changed: Sequence[Activity]) -> None:
        """Keep what happened to cards, and forget those that changed longest ago."""
        if not changed:
            return
        with self._database.writing() as connection:
            for each in changed:
                text, at = rows.activity_text(each), utc(each.changed)
                told = self._of(each.task, now_is=text, at=at)
                if connection.execute(queries.CHANGE_ACTIVITY, told).rowcount == 0:
                    row = {
                        "account_id": self._account,
                        "source": each.task.source,
                        "task_key": each.task.key,
                        "changed_at": at,
                        "document": text,
                    }
                    connection.execute(queries.ADD_ACTIVITY, row)
            connection.execute(queries.PRUNE_ACTIVITIES, self._mine(keep=ACTIVITIES_KEPT - 1))

    def _asked(self, tasks: Sequence[TaskId]) -> Iterator[tuple[str, list[str]]]:
        by_source: dict[str, list[str]] = {}
        for task in tasks:
            by_source.setdefault(task.source, []).append(task.key)
        for source, keys in by_source.items():
            for start in range(0, len(keys), AT_ONCE):
                yield source, keys[start : start + AT_ONCE]

    def _some(self, connection: Connection, source: str, keys: list[str]) -> Sequence[rows.Row]:
        return connection.execute(queries.SOME_ACTIVITIES, self._mine(of_source=source, keys=keys)).all()

    # --- sources ---------------------------------------------------------------------------------------

    def source_seen(self, source: str, *, items: int, now: datetime) -> None:
        """A source was read: it is well again."""
        told = self._mine(of_name=source, count=items, at=utc(now))
        with self._database.writing() as connection:
            if connection.execute(queries.SOURCE_SEEN, told).rowcount == 0:
                row = {"account_id": self._account, "name": source, "last_ok": utc(now), "item_count": items}
                connection.execute(queries.ADD_SOURCE, row)

    def source_failed(self, source: str, reason: str, needs_owner: bool, now: datetime) -> None:
        """A source could not be read; `failing_since` is the first of the failures in a row."""
        told = self._mine(of_name=source, why=reason, owner=needs_owner, at=utc(now))
        with self._database.writing() as connection:
            if connection.execute(queries.SOURCE_FAILED, told).rowcount == 0:
                row = {
                    "account_id": self._account,
                    "name": source,
                    "last_error": reason,
                    "failing_since": utc(now),
                    "needs_owner": needs_owner,
                }
                connection.execute(queries.ADD_SOURCE, row)

    def sources(self) -> Sequence[SourceStatus]:
        """Every source ever tried, by name."""
        with self._database.reading() as connection:
            return [rows.source_of(row) for row in connection.execute(queries.SOURCES, self._mine())]

    # --- inside a transaction --------------------------------------------------------------------------

    def _mine(self, **values: Any) -> dict[str, Any]:
        return {"account": self._account, **values}

    def _of(self, task: TaskId, **values: Any) -> dict[str, Any]:
        return {"account": self._account, "of_source": task.source, "of_task": task.key, **values}

    def _land(
        self,
        connection: Connection,
        intent_ids: Sequence[int],
        written: Mapping[int, Value],
        stamp: str,
        now: datetime,
    ) -> None:
        for ids in _portions(intent_ids):
            # Taken whole before the first of them is settled, since settling changes what is open.
            for row in connection.execute(queries.OPEN_AMONG, self._mine(ids=ids)).all():
                stands = written.get(row.id, row.value_after)
                landing = self._mine(intent=row.id, at=now, stands=stands)
                connection.execute(queries.LAND_INTENT, landing)
                self._own(connection, row, stands, stamp, now)

    def _own(self, connection: Connection, row: rows.Row, stands: Value, stamp: str, now: datetime) -> None:
        task, field = TaskId(row.source, row.task_key), Field(row.field_kind, row.field_key)
        where = rows.field_key(self._account, task, field)
        if stands is None:
            # Taking off an old label id must not give up the new one that already took its place.
            connection.execute(queries.GIVE_UP_VALUE, {**where, "stood": row.value_before})
            return
        rewriting = {
            **where,
            "stands": stands,
            "new_stamp": stamp,
            "last_touched": row.touched,
            "at": now,
        }
        if connection.execute(queries.REWRITE_OWNED, rewriting).rowcount == 0:
            owned = Owned(value=stands, before=row.value_before, stamp=stamp, touched=row.touched)
            connection.execute(queries.ADD_OWNED, rows.owned_row(self._account, task, field, owned, now))

    def _give_up(self, connection: Connection, task: TaskId, fields: Sequence[Field]) -> None:
        for field in fields:
            connection.execute(queries.GIVE_UP, rows.field_key(self._account, task, field))

    def _keep(self, connection: Connection, learned: Sequence[Correction]) -> None:
        for each in learned:
            same = self._mine(same=rows.same_key(each))
            connection.execute(queries.DROP_SAME_CORRECTION, same)
            if not each.withdrawn:
                connection.execute(queries.ADD_CORRECTION, rows.correction_row(self._account, each))
        if learned:
            connection.execute(queries.PRUNE_CORRECTIONS, self._mine(keep=CORRECTIONS_KEPT))

    def _close(
        self, connection: Connection, intent_ids: Sequence[int], outcome: Outcome, why: str, now: datetime
    ) -> None:
        for ids in _portions(intent_ids):
            closing = self._mine(ids=ids, outcome=str(outcome), why=why, at=now)
            connection.execute(queries.CLOSE_INTENTS, closing)


def _portions(ids: Sequence[int]) -> list[list[int]]:
    return [list(ids[start : start + AT_ONCE]) for start in range(0, len(ids), AT_ONCE)]
