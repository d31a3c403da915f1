"""Writes to cards and boards: things one by one, because a whole set would undo what a person just did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from connectors.trello.client import TrelloApi
from connectors.trello.composing import Composer
from connectors.trello.failures import Gone, NoRight
from connectors.trello.labelling import Labeller
from connectors.trello.reading import BoardReader
from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Container
from daemon.errors import Refused
from daemon.ports import Clock, Written

_SCALARS = (ChangeKind.SET_REMINDER, ChangeKind.SET_FIELD)
_TURN = (
    ChangeKind.CREATE_LABEL,
    ChangeKind.CREATE_CARD,
    ChangeKind.ADD_LABEL,
    ChangeKind.REMOVE_LABEL,
    ChangeKind.ADD_MEMBER,
    ChangeKind.REMOVE_MEMBER,
    ChangeKind.WRITE_CHECKLIST,
    ChangeKind.WRITE_COMMENT,
    ChangeKind.DELETE_CHECKLIST,
    ChangeKind.DELETE_COMMENT,
)
_NOTED = (
    ChangeKind.WRITE_CHECKLIST,
    ChangeKind.WRITE_COMMENT,
    ChangeKind.DELETE_CHECKLIST,
    ChangeKind.DELETE_COMMENT,
)
NO_REMINDER = -1


class CardWriter:
    """Carries out changes. Raises Refused (this item only), Uncertain, Unavailable and NotAuthorised."""

    def __init__(self, api: TrelloApi, reader: BoardReader, *, clock: Clock, closed_for: float) -> None:
        self._api = api
        self._reader = reader
        self._clock = clock
        self._closed_for = closed_for
        self._closed: dict[str, tuple[float, str]] = {}
        self._members: dict[str, dict[str, str]] = {}
        self._composer = Composer(api, reader)
        labeller = Labeller(api, reader, clock=clock)
        self._handlers: dict[ChangeKind, Callable[[Change], str | None]] = {
            ChangeKind.CREATE_LABEL: labeller.create,
            ChangeKind.ADD_LABEL: labeller.add,
            ChangeKind.REMOVE_LABEL: labeller.remove,
            ChangeKind.ADD_MEMBER: self._add_member,
            ChangeKind.REMOVE_MEMBER: self._remove_member,
            ChangeKind.CREATE_CARD: self._composer.card,
            ChangeKind.WRITE_CHECKLIST: self._composer.checklist,
            ChangeKind.WRITE_COMMENT: self._composer.comment,
            ChangeKind.DELETE_CHECKLIST: self._composer.delete_checklist,
            ChangeKind.DELETE_COMMENT: self._composer.delete_comment,
        }

    def as_known(self, container: Container) -> Container:
        """The container, not writable for a while after Trello refused a write: nobody is hammered."""
        return replace(container, writable=False) if self._closed_because(container.id) else container

    def write(self, changes: Sequence[Change]) -> Written:
        """Carry out one of the calls that `calls` made."""
        first = changes[0]
        refused = self._closed_because(first.container)
        if refused:
            raise Refused(refused)
        try:
            if all(change.kind in _SCALARS for change in changes):
                return self._set_fields(changes)
            alone = all(change.kind is ChangeKind.NOTE_TEXT for change in changes[1:])
            if alone and first.kind in self._handlers:
                value = self._handlers[first.kind](first)
                return Written(stamp=self._api.server_time, value=value)
        except NoRight as error:
            until = self._clock.monotonic() + self._closed_for
            self._closed[first.container] = (until, f"{error}; the board is only read for a while")
            raise
        raise Refused(f"a Trello card has nothing like {first.kind.value.removeprefix('set_')}")

    def _closed_because(self, container: str) -> str:
        until, refused = self._closed.get(container, (0.0, ""))
        return refused if self._clock.monotonic() < until else ""

    def _set_fields(self, changes: Sequence[Change]) -> Written:
        fields = [
            (change.field.key, change.after) for change in changes if change.kind is ChangeKind.SET_FIELD
        ]
        body = self._composer.fields(changes[0].container, fields)
        for change in changes:
            if change.kind is ChangeKind.SET_REMINDER:
                body["dueReminder"] = NO_REMINDER if change.after is None else change.after
        answer = self._api.put("cards", changes[0].task.key, body=body)
        seen = answer.get("dateLastActivity") if isinstance(answer, dict) else None
        return Written(stamp=self._api.server_time or str(seen or ""))

    def _add_member(self, change: Change) -> None:
        member = self._member_id(change.container, str(change.after))
        if member is None:
            raise Refused(f"@{change.after} is not a member of the board: add them to it on Trello")
        try:
            self._api.post("cards", change.task.key, "idMembers", body={"value": member})
        except Refused as error:
            if "already on the card" not in str(error):
                raise

    def _remove_member(self, change: Change) -> None:
        member = self._member_id(change.container, str(change.before)) or str(change.before)
        try:
            self._api.delete("cards", change.task.key, "idMembers", member)
        except Gone:
            return
        except Refused as error:
            if "not on the card" not in str(error):
                raise

    def _member_id(self, board_id: str, username: str) -> str | None:
        """Who a user name is; the board's members are asked once, and again for one who joined since."""
        known = self._members.get(board_id, {})
        if username not in known:
            known = self._members[board_id] = self._reader.members(board_id)
        return known.get(username)


def calls(changes: Sequence[Change]) -> list[list[Change]]:
    """Split the changes of one card or board into calls, in the order they are carried out."""
    scalars = [change for change in changes if change.kind in _SCALARS]
    split = [scalars] if scalars else []
    notes = {change.field.key: change for change in changes if change.kind is ChangeKind.NOTE_TEXT}
    for kind in _TURN:
        for change in changes:
            if change.kind is kind:
                note = notes.get(change.field.key) if kind in _NOTED else None
                split.append([change] if note is None else [change, note])
    others = (*_SCALARS, *_TURN, ChangeKind.NOTE_TEXT)
    split += [[change] for change in changes if change.kind not in others]
    return split
