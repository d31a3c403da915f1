"""The file beside the configuration: its rights, its safety, and a sentence for whatever is wrong with it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Field, Lock, Owned, Record, TaskId
from daemon.errors import StoreError
from daemon.ports import Cursor, CycleSummary
from daemon.store import open_store
from daemon.store.database import Database, sqlite_database
from daemon.store.sql import SqlStore
from daemon.store.tables import bring_up_to_date

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CARD = TaskId("trello", "5f0c")
Q1 = Field("label", "quadrant/Q1")


def changes(count: int) -> list[Change]:
    return [
        Change(
            kind=ChangeKind.ADD_LABEL,
            task=TaskId("trello", f"{number:024x}"),
            container="board-1",
            field=Q1,
            before=None,
            after="L1",
            reason="due in 1 day +38",
        )
        for number in range(count)
    ]


def run_python(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


# --- the file ------------------------------------------------------------------------------------------


def test_a_new_store_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "state" / "store.db"
    before = os.umask(0)
    try:
        store = open_store(path=path, url=None)
        store.source_seen("trello", items=1, now=NOON)
    finally:
        os.umask(before)

    modes = {file.name: oct(file.stat().st_mode & 0o777) for file in path.parent.iterdir()}
    store.close()
    assert modes == {"store.db": "0o600", "store.db-shm": "0o600", "store.db-wal": "0o600"}
    assert oct(path.parent.stat().st_mode & 0o777) == "0o700"


def test_a_closed_store_is_one_file(path: Path) -> None:
    store = open_store(path=path, url=None)
    store.source_seen("trello", items=1, now=NOON)

    store.close()

    assert [file.name for file in path.parent.iterdir()] == ["store.db"]


def test_every_connection_syncs_each_commit_and_checks_references(path: Path) -> None:
    database = sqlite_database(path)
    with database.reading() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    database.engine.dispose()

    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}


def test_a_store_opened_again_knows_everything(path: Path) -> None:
    store = open_store(path=path, url=None)
    cycle = store.begin_cycle(NOON, "active")
    store.landed(store.intend(cycle, changes(1), NOON), {}, "stamp", NOON)
    store.lock(CARD, Lock(group="quadrant", value="Q2", reason="you set Q2", since=NOON), [])
    store.end_cycle(cycle, NOON, CycleSummary(tasks=1))
    store.mirror("trello").replace("board-1", {"a": "1"}, Cursor("t1", NOON))
    said = (store.ledger(), store.journal(), store.last_cycles(9))
    store.close()

    again = open_store(path=path, url=None)

    assert (again.ledger(), again.journal(), again.last_cycles(9)) == said
    assert again.mirror("trello").items("board-1") == {"a": "1"}
    assert again.begin_cycle(NOON, "active") > cycle
    again.close()


def test_accounts_in_one_file_see_nothing_of_each_other(path: Path) -> None:
    ada, bob = open_store(path=path, url=None, account="ada"), open_store(path=path, url=None, account="bob")
    ids = ada.intend(ada.begin_cycle(NOON, "active"), changes(1), NOON)
    ada.lock(CARD, Lock(group="quadrant", value=None, reason="", since=NOON), [])
    ada.save_plan(1, "{}")
    ada.source_seen("trello", items=1, now=NOON)
    ada.mirror("trello").replace("board-1", {"a": "1"}, Cursor("t1", NOON))

    bob.landed(ids, {}, "", NOON)
    bob.failed(ids, "not mine", NOON)
    bob.mirror("trello").forget("board-1")

    assert (bob.ledger(), bob.journal(), bob.last_cycles(9), bob.last_plan()) == ({}, [], [], None)
    assert (bob.sources(), bob.locks(), bob.unlock(CARD)) == ([], [], 0)
    assert len(ada.ledger()) == 2
    assert ada.mirror("trello").items("board-1") == {"a": "1"}
    ada.close()
    bob.close()


def test_a_reader_is_not_kept_waiting_by_a_writer(path: Path) -> None:
    store = open_store(path=path, url=None)
    store.landed(store.intend(1, changes(1), NOON), {}, "", NOON)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM owned")

        reader = SqlStore(sqlite_database(path, patience=0))

        assert len(reader.ledger()) == 1
        reader.close()
    store.close()


# --- what it costs to open it --------------------------------------------------------------------------


def test_commands_without_a_store_do_not_load_sqlalchemy() -> None:
    assert run_python("import sys, daemon.store; print('sqlalchemy' in sys.modules)") == "False"


def test_opening_an_up_to_date_store_does_not_load_alembic(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from daemon.store import open_store;"
        "store = open_store(path=Path(sys.argv[1]), url=None); store.ledger(); store.close();"
        "print('alembic' in sys.modules)"
    )

    assert run_python(code, str(path)) == "False"


def test_opening_an_up_to_date_store_writes_nothing(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        SqlStore(sqlite_database(path, patience=0)).close()


# --- what can be wrong with it -------------------------------------------------------------------------


@pytest.fixture
def held(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


def test_a_store_another_process_is_writing_to_is_named_so(path: Path, held: sqlite3.Connection) -> None:
    store = SqlStore(sqlite_database(path, patience=0.01))

    with pytest.raises(StoreError) as raised:
        store.begin_cycle(NOON, "active")
    held.execute("ROLLBACK")
    store.begin_cycle(NOON, "active")
    store.close()

    assert str(raised.value) == (
        f"the store {path} is in use by another process and did not become free; "
        "end that process, or try again later"
    )


def test_a_writer_takes_its_turn_before_it_looks(path: Path) -> None:
    first, second = sqlite_database(path), sqlite_database(path, patience=0)

    with first.writing(), pytest.raises(StoreError, match="in use by another process"), second.writing():
        pass

    first.engine.dispose()
    second.engine.dispose()


def test_two_that_open_a_new_store_at_once_both_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "store.db"
    first = sqlite_database(path)
    bring_up_to_date(first)
    writing = first.writing

    def after_another(self: Database) -> AbstractContextManager[Connection]:
        # The other one is done between our look for the account and our turn to write it.
        monkeypatch.undo()
        open_store(path=path, url=None).close()
        return writing()

    monkeypatch.setattr(Database, "writing", after_another)
    store = SqlStore(first)

    assert store.begin_cycle(NOON, "active") == 1
    store.close()


def test_a_full_disk_stops_the_writes_and_leaves_none_half_noted(path: Path) -> None:
    database = sqlite_database(path)
    event.listen(
        database.engine, "connect", lambda connection, _: connection.execute("PRAGMA max_page_count = 40")
    )
    store = SqlStore(database)

    with pytest.raises(StoreError) as raised:
        store.intend(1, changes(3000), NOON)

    assert str(raised.value) == f"there is no room left for the store {path}; make some on its disk"
    assert store.journal() == []
    assert len(store.intend(1, changes(3), NOON)) == 3
    store.close()


@pytest.mark.parametrize(
    "content",
    [b"owner: {name: Ada}\n" * 200, b"SQLite format 3\x00" + b"\xff" * 8000],
    ids=["yaml", "header"],
)
def test_a_file_that_is_no_store_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(content)

    with pytest.raises(StoreError) as raised:
        open_store(path=path, url=None)

    assert str(raised.value) == (
        f"the store {path} is damaged or is not a store at all; put back a backup, "
        "or move the file away and a new store is begun"
    )
    assert path.read_bytes() == content


def test_a_file_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE photos (id INTEGER)")

    with pytest.raises(StoreError) as raised:
        open_store(path=path, url=None)

    assert str(raised.value) == (
        f"the store {path} holds tables of another program (photos); choose another file or database"
    )


def test_a_store_of_a_newer_version_is_refused_and_kept(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE delegated_version SET version_num = '0042'")

    with pytest.raises(StoreError) as raised:
        open_store(path=path, url=None)

    assert str(raised.value) == (
        f"the store {path} was written by a newer version of delegated "
        "(its tables are at 0042, this version knows 0004); install that version again"
    )


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as raised:
        open_store(path=tmp_path, url=None)

    assert str(raised.value) == (
        f"the store {tmp_path} cannot be opened for writing (Is a directory); "
        "check the permissions of the file and its folder"
    )


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("")

    with pytest.raises(StoreError, match="cannot be opened for writing"):
        open_store(path=tmp_path / "state" / "store.db", url=None)


def test_damage_anywhere_ends_in_a_sentence_or_does_no_harm(path: Path) -> None:
    store = open_store(path=path, url=None)
    store.landed(store.intend(1, changes(100), NOON), {}, "stamp", NOON)
    store.close()
    sound = path.read_bytes()
    pages = len(sound) // 4096

    said = [_after_damage(path, sound, page) for page in range(pages)]

    assert pages > 20
    assert [sentence for sentence in said if sentence is not None and str(path) not in sentence] == []
    assert sum(sentence is not None for sentence in said) > pages * 0.9


def _after_damage(path: Path, sound: bytes, page: int) -> str | None:
    damaged = bytearray(sound)
    for begin, length in ((page * 4096, 16), (page * 4096 + 2000, 64)):
        damaged[begin : begin + length] = b"\xa5" * length
    path.write_bytes(damaged)
    try:
        store = open_store(path=path, url=None)
        store.ledger()
        store.journal()
        store.close()
    except StoreError as error:
        return str(error)
    return None


def test_a_value_nobody_wrote_is_damage(path: Path) -> None:
    store = open_store(path=path, url=None)
    store.landed(store.intend(1, changes(1), NOON), {}, "", NOON)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE owned SET value = '{nonsense'")
        other.execute("UPDATE intent SET noted_at = 'yesterday'")

    with pytest.raises(StoreError, match="is damaged"):
        store.ledger()
    with pytest.raises(StoreError, match="is damaged"):
        store.journal()
    store.close()


def test_a_cut_off_file_is_damage(path: Path) -> None:
    store = open_store(path=path, url=None)
    store.landed(store.intend(1, changes(300), NOON), {}, "", NOON)
    store.close()
    path.write_bytes(path.read_bytes()[:20_000])

    with pytest.raises(StoreError, match="is damaged"):
        open_store(path=path, url=None)


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(b"")

    store = open_store(path=path, url=None)

    assert store.ledger() == {}
    store.close()


def test_a_bug_in_a_caller_is_not_called_damage(path: Path) -> None:
    store = open_store(path=path, url=None)

    with pytest.raises(ZeroDivisionError):
        store.intend(1, (1 / 0 for _ in "x"), NOON)  # type: ignore[arg-type]
    store.landed(store.intend(1, changes(1), NOON), {}, "", NOON)

    assert store.ledger() == {changes(1)[0].task: Record(owned={Q1: Owned(value="L1")})}
    store.close()


# --- choosing one --------------------------------------------------------------------------------------


def test_a_store_has_a_path_or_a_url(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="either a path or a url"):
        open_store(path=None, url=None)
    with pytest.raises(ValueError, match="either a path or a url"):
        open_store(path=tmp_path / "store.db", url="postgresql://db/delegated")


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("hunter2", "store.url cannot be read; write postgresql://user:password@host/database"),
        (
            "mysql://ada:hunter2@db/delegated",
            "store.url is for mysql; only postgresql:// is supported, or use store.path",
        ),
        (
            "postgresql+nosuch://ada:hunter2@db/delegated",
            "the store postgresql://db/delegated needs a PostgreSQL driver; "
            "install it with: pip install 'delegated[postgres]'",
        ),
    ],
)
def test_a_url_nothing_can_be_done_with_is_refused_without_repeating_it(url: str, sentence: str) -> None:
    with pytest.raises(StoreError) as raised:
        open_store(path=None, url=url)

    assert str(raised.value) == sentence


def test_a_sqlite_url_is_a_path_too(path: Path) -> None:
    store = open_store(path=None, url=f"sqlite:///{path}")

    assert store.ledger() == {}
    store.close()
