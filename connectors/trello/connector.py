"""The Trello connector: which boards changed, what stands on their cards, and single careful writes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from connectors.trello.checking import check_trello
from connectors.trello.choosing import Listed, choose
from connectors.trello.client import TrelloApi, TrelloSession
from connectors.trello.commenting import Comments
from connectors.trello.credentials import Credentials
from connectors.trello.echoes import Echoes
from connectors.trello.limits import Limiter
from connectors.trello.mapping import BOARD_KEY, FORMAT, SOURCE, Board, Exclusions, read_board, read_tasks
from connectors.trello.reading import BATCH, BoardReader, sentence
from connectors.trello.registration import Registration
from connectors.trello.settings import TrelloSettings, WebhookSettings
from connectors.trello.token_standing import ACCOUNT, credential_in, look_at_token, soon_over
from connectors.trello.writing import CardWriter, calls
from daemon.core.changes import Change
from daemon.core.model import Comment, Snapshot, Task
from daemon.errors import Refused, Unavailable
from daemon.ports import Clock, Credential, Cursor, Finding, Mirror, Progress, Written

_GIVE_UP_AFTER = 2
"""After so many boards in a row that Trello did not answer for, the others are not tried in this cycle."""


OUTDATED = "outdated"
"""The cursor of a board we wrote to: it is read again, whatever date Trello tells."""


class TrelloConnector:
    """See `daemon.ports.Connector`. `folder` is where a relative token_file lies."""

    name = SOURCE

    def __init__(self, settings: TrelloSettings, *, clock: Clock, folder: Path) -> None:
        self._settings = settings
        self._clock = clock
        self._credentials = Credentials(settings, folder)
        self._session = TrelloSession(
            base_url=settings.base_url,
            credentials=self._credentials,
            clock=clock,
            limiter=Limiter(clock, share=settings.max_share),
            timeout=settings.timeout,
        )
        self._api = TrelloApi(self._session)
        self._reader = BoardReader(self._api)
        self._writer = CardWriter(
            self._api, self._reader, clock=clock, closed_for=settings.reconcile_every.total_seconds()
        )
        self._comments = Comments(self._reader)
        self._echoes = Echoes(clock)
        self._registration = self._registration_with(settings.webhook, clock)
        self._receiving = False
        self._hinted: SimpleQueue[str] = SimpleQueue()
        self._mirror: Mirror | None = None
        self._outdated: set[str] = set()
        self._exclusions = Exclusions.of(settings.exclude_lists, settings.exclude_labels)

    def pull(self, mirror: Mirror, *, now: datetime, progress: Progress) -> Snapshot:
        """One request tells which boards changed; each of those is read whole by one more."""
        self._mirror = mirror
        self._outdated.clear()
        self._outdate_hinted()
        wanted = self._settings.boards
        choice = choose(self._reader.open_boards(workspaces=wanted != "all"), wanted)
        for gone in set(mirror.containers()) - {board.id for board in choice.boards} - {ACCOUNT}:
            mirror.forget(gone)
        looks_again = any(self._is_old(mirror.cursor(board.id), now) for board in choice.boards)
        unread = self._read_changed(choice.boards, mirror, now, progress)
        boards: list[Board] = []
        tasks: dict[str, Task] = {}
        for listed in choice.boards:
            items = {} if listed.id in unread else mirror.items(listed.id)
            board = read_board(items.get(BOARD_KEY, ""))
            if board is not None:
                boards.append(board)
                _take_newest(tasks, read_tasks(board, items, self._exclusions))
            elif listed.id not in unread:
                mirror.forget(listed.id)
                unread[listed.id] = f"board {listed.name!r}: its stored copy is damaged; it is read again"
        if looks_again:
            look_at_token(self._api, self._credentials, mirror, now=now)
        notes = soon_over(self._credentials, mirror, now=now)
        return Snapshot(
            source=SOURCE,
            tasks=tuple(tasks.values()),
            containers=tuple(self._writer.as_known(board.container) for board in boards),
            unread=tuple(unread.items()),
            missing=choice.notes,
            notes=(*notes, *self._keep_webhooks(choice.boards)),
        )

    def write(self, changes: Sequence[Change]) -> Written:
        """Carry out one call of `together`. Raises Refused, Uncertain, Unavailable, NotAuthorised."""
        self._mark_outdated(changes[0].container)
        # Both before and after: word of it may overtake the answer, and the answer may take long.
        self._echoes.wrote(changes[0].task.key)
        try:
            if self._mirror is not None:
                self._comments.before_write(self._mirror, changes[0])
            written = self._writer.write(changes)
        finally:
            self._echoes.wrote(changes[0].task.key)
        self._comments.after_write(changes[0], written.stamp)
        if self._mirror is not None:
            look_at_token(self._api, self._credentials, self._mirror, now=self._clock.now())
        return written

    @contextmanager
    def hints(self, wake: Callable[[], None]) -> Iterator[None]:
        """See `daemon.ports.Hinting`; does nothing unless trello.webhook is configured."""
        if self._settings.webhook is None:
            yield
            return
        # Only the service needs a web server; commands that look once start faster without.
        from connectors.trello.webhook import receiving

        def hint(board_id: str) -> None:
            self._hinted.put(board_id)
            wake()

        with receiving(self._settings.webhook, self._echoes, hint):
            self._receiving = True
            try:
                yield
            finally:
                self._receiving = False

    def comments(self, card_id: str, since: datetime | None = None) -> tuple[Comment, ...]:
        """The comments on one card, the oldest first: one request, so ask only for cards that matter.

        `since`: only those written from then on. Raises Refused (the card is gone), Unavailable and
        NotAuthorised.
        """
        return self._reader.comments(card_id, since)

    def close(self) -> None:
        """Let go of the connections."""
        self._session.close()

    def together(self, changes: Sequence[Change]) -> Sequence[Sequence[Change]]:
        """The fields of one card in one call, first; every label by itself, additions before removals."""
        return calls(changes)

    def open_boards(self) -> list[tuple[str, str]]:
        """Name and short link of all open boards the token shows, for choosing among them."""
        return [(board.name, board.short_link) for board in self._reader.open_boards()]

    def check(self, *, now: datetime) -> Sequence[Finding]:
        """Is Trello there, is the token good for long enough, can the boards be read and written."""
        return check_trello(
            self._api, self._reader, self._credentials, self._settings, self._registration, now=now
        )

    def credential(self, mirror: Mirror) -> Credential | None:
        """When the token ends, as Trello told a day ago at most."""
        return credential_in(mirror)

    def _registration_with(self, webhook: WebhookSettings | None, clock: Clock) -> Registration | None:
        if webhook is None:
            return None
        look_every = self._settings.reconcile_every.total_seconds()
        return Registration(self._api, self._credentials, webhook, clock=clock, look_every=look_every)

    def _keep_webhooks(self, boards: Sequence[Listed]) -> tuple[str, ...]:
        """Only while somebody listens: a rehearsal or a single cycle leaves Trello's list alone."""
        if self._registration is None or not self._receiving:
            return ()
        notes = self._registration.keep([board.id for board in boards])
        try:
            self._echoes.me = self._reader.me()
        except (Refused, Unavailable):
            return notes
        return notes

    def _read_changed(
        self, boards: Sequence[Listed], mirror: Mirror, now: datetime, progress: Progress
    ) -> dict[str, str]:
        """Read the boards that changed into the mirror; returns a sentence for each that failed."""
        changed = [board for board in boards if self._is_changed(board, mirror, now)]
        unread: dict[str, str] = {}
        silent = 0
        ahead: Mapping[str, Mapping[str, Any]] = {}
        for done, board in enumerate(changed):
            progress("Trello boards", done, len(changed))
            if done % BATCH == 0:
                ahead = self._reader.several([board.id for board in changed[done : done + BATCH]])
            if silent >= _GIVE_UP_AFTER:
                unread[board.id] = f"board {board.name!r}: not tried, because Trello does not answer"
                continue
            try:
                items = self._reader.board(board.id, ahead.get(board.id))
                known = mirror.items(board.id)
                readable = read_board(known.get(BOARD_KEY, "")) is not None
                items = self._comments.add_to(items, known if readable else {})
            except Refused as error:
                unread[board.id] = sentence(board.name, error)
                silent = 0
            except Unavailable as error:
                unread[board.id] = sentence(board.name, error)
                silent += 1
            else:
                # The date told BEFORE the read: what changed since is read in the next cycle.
                mirror.replace(board.id, items, Cursor(_seen(board.activity), now))
                silent = 0
        progress("Trello boards", len(changed), len(changed))
        if silent and len(unread) == len(boards):
            raise Unavailable("; ".join(dict.fromkeys(unread.values())))
        return unread

    def _is_changed(self, board: Listed, mirror: Mirror, now: datetime) -> bool:
        cursor = mirror.cursor(board.id)
        if cursor is None or self._is_old(cursor, now):
            return True
        if not board.activity:
            # Trello tells no date for a board on which nothing ever happened.
            return not cursor.value.startswith(_seen(""))
        return cursor.value != _seen(board.activity)

    def _is_old(self, cursor: Cursor | None, now: datetime) -> bool:
        return cursor is not None and now - cursor.read_whole_at >= self._settings.reconcile_every

    def _mark_outdated(self, board_id: str) -> None:
        """Have a board read again after a write of ours, also when the process dies in between.

        Nobody has shown that a mere label change moves the board's date; without this, the old mirror
        would look as if a person had taken our label off.
        """
        if self._mirror is None or board_id in self._outdated:
            return
        self._outdate(self._mirror, board_id)
        self._outdated.add(board_id)

    def _outdate_hinted(self) -> None:
        """What Trello gave a hint of is read again, also if its date should not tell of the change."""
        while self._mirror is not None and not self._hinted.empty():
            self._outdate(self._mirror, self._hinted.get())

    @staticmethod
    def _outdate(mirror: Mirror, board_id: str) -> None:
        cursor = mirror.cursor(board_id)
        if cursor is not None and cursor.value != OUTDATED:
            mirror.merge(board_id, {}, (), Cursor(OUTDATED, cursor.read_whole_at))


def _seen(activity: str) -> str:
    """The cursor of a board read when Trello told this date; texts kept in another format are read again."""
    return f"{FORMAT} {activity}"


def _take_newest(tasks: dict[str, Task], found: Iterable[Task]) -> None:
    """A card that moved away stays in the old board's mirror: Trello reports no change of that board."""
    for task in found:
        other = tasks.get(task.id.key)
        if other is None or task.version > other.version:
            tasks[task.id.key] = task
