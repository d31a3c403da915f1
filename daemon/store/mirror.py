"""The mirror of one source in the database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Executable

from daemon.ports import Cursor
from daemon.store import queries
from daemon.store.database import Database
from daemon.store.values import utc

# Databases bound the number of values in one statement; SQLite before 3.32 at 999.
AT_ONCE = 500


class SqlMirror:
    """What one source last showed; see `daemon.ports.Mirror`."""

    def __init__(self, database: Database, account: str, source: str) -> None:
        self._database = database
        self._account = account
        self._source = source

    def cursor(self, container: str) -> Cursor | None:
        """Where reading `container` goes on."""
        with self._database.reading() as connection:
            row = connection.execute(queries.CURSOR, self._at(container)).one_or_none()
        return None if row is None else Cursor(row.value, row.read_whole_at)

    def items(self, container: str) -> Mapping[str, str]:
        """All items of `container` by key."""
        with self._database.reading() as connection:
            return _pairs(connection, queries.ITEMS, self._at(container))

    def replace(self, container: str, items: Mapping[str, str], cursor: Cursor) -> None:
        """Make these all the items of `container`; rows that are so already are not written."""
        with self._database.writing() as connection:
            known = _pairs(connection, queries.ITEMS, self._at(container))
            self._write(connection, container, items, known)
            self._drop(connection, container, [key for key in known if key not in items])
            self._move(connection, container, cursor)

    def merge(
        self, container: str, changed: Mapping[str, str], removed: Iterable[str], cursor: Cursor
    ) -> None:
        """Change these items of `container` and no others."""
        at = self._at(container)
        with self._database.writing() as connection:
            known: dict[str, str] = {}
            keys = iter(changed)
            while some := list(islice(keys, AT_ONCE)):
                known |= _pairs(connection, queries.SOME_ITEMS, {**at, "keys": some})
            self._write(connection, container, changed, known)
            self._drop(connection, container, [key for key in removed if key not in changed])
            self._move(connection, container, cursor)

    def forget(self, container: str) -> None:
        """Drop the items and the cursor of `container`."""
        with self._database.writing() as connection:
            connection.execute(queries.DROP_ITEMS, self._at(container))
            connection.execute(queries.DROP_CURSOR, self._at(container))

    def containers(self) -> Sequence[str]:
        """Every container that has a cursor."""
        with self._database.reading() as connection:
            found = connection.execute(
                queries.CONTAINERS, {"account": self._account, "of_source": self._source}
            )
            return list(found.scalars())

    def _at(self, container: str) -> dict[str, Any]:
        return {"account": self._account, "of_source": self._source, "of_container": container}

    def _write(
        self, connection: Connection, container: str, items: Mapping[str, str], known: Mapping[str, str]
    ) -> None:
        at = self._at(container)
        fresh = [
            {
                "account_id": self._account,
                "source": self._source,
                "container": container,
                "item_key": key,
                "payload": payload,
            }
            for key, payload in items.items()
            if key not in known
        ]
        changed = [
            {**at, "of_item": key, "now_is": payload}
            for key, payload in items.items()
            if key in known and known[key] != payload
        ]
        if fresh:
            connection.execute(queries.ADD_ITEM, fresh)
        if changed:
            connection.execute(queries.CHANGE_ITEM, changed)

    def _drop(self, connection: Connection, container: str, keys: Sequence[str]) -> None:
        if keys:
            at = self._at(container)
            connection.execute(queries.DROP_ITEM, [{**at, "of_item": key} for key in keys])

    def _move(self, connection: Connection, container: str, cursor: Cursor) -> None:
        to = {"to": cursor.value, "whole_at": utc(cursor.read_whole_at)}
        moved = connection.execute(queries.MOVE_CURSOR, {**self._at(container), **to})
        if moved.rowcount == 0:
            row = {
                "account_id": self._account,
                "source": self._source,
                "container": container,
                "value": cursor.value,
                "read_whole_at": utc(cursor.read_whole_at),
            }
            connection.execute(queries.ADD_CURSOR, row)


def _pairs(connection: Connection, statement: Executable, values: Mapping[str, Any]) -> dict[str, str]:
    return {key: payload for key, payload in connection.execute(statement, values)}  # noqa: C416 - rows, not pairs
