"""Writes to cards and boards: labels one by one, because a whole set would undo what a person just did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from connectors.trello.client import TrelloApi
from connectors.trello.failures import Gone, NoRight
from connectors.trello.mapping import folded
from connectors.trello.reading import BoardReader
from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Container
from daemon.errors import Refused
from daemon.ports import Clock, Written

_SCALARS = {ChangeKind.SET_REMINDER: "dueReminder"}
_TURN = (ChangeKind.CREATE_LABEL, ChangeKind.ADD_LABEL, ChangeKind.REMOVE_LABEL)
NO_REMINDER = -1


class CardWriter:
    """Carries out changes. Raises Refused (this item only), Uncertain, Unavailable and NotAuthorised."""

    def __init__(self, api: TrelloApi, reader: BoardReader, *, clock: Clock, closed_for: float) -> None:
        self._api = api
        self._reader = reader
        self._clock = clock
        self._closed_for = closed_for
        self._closed: dict[str, tuple[float, str]] = {}
        self._handlers: dict[ChangeKind, Callable[[Change], str | None]] = {
            ChangeKind.CREATE_LABEL: self._create_label,
            ChangeKind.ADD_LABEL: self._add_label,
            ChangeKind.REMOVE_LABEL: self._remove_label,
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
            if len(changes) == 1 and first.kind in self._handlers:
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
        body = {
            _SCALARS[change.kind]: NO_REMINDER if change.after is None else change.after for change in changes
        }
        answer = self._api.put("cards", changes[0].task.key, body=body)
        seen = answer.get("dateLastActivity") if isinstance(answer, dict) else None
        return Written(stamp=self._api.server_time or str(seen or ""))

    def _add_label(self, change: Change) -> None:
        try:
            self._api.post("cards", change.task.key, "idLabels", body={"value": change.after})
        except Refused as error:
            if "already on the card" not in str(error):
                raise

    def _remove_label(self, change: Change) -> None:
        try:
            self._api.delete("cards", change.task.key, "idLabels", str(change.before))
        except Gone:
            return
        except Refused as error:
            if "not on the card" not in str(error):
                raise

    def _create_label(self, change: Change) -> str:
        """Look first, so that no label is made twice, whatever happened to an earlier answer."""
        board = change.container
        found = self._find_label(change)
        if found is not None:
            return found
        try:
            made = self._api.post(
                "boards", board, "labels", body={"name": change.label_name, "color": change.label_color}
            )
        except NoRight:
            raise
        except Refused:
            found = self._find_label(change)
            if found is None:
                raise
            return found
        return str(made["id"])

    def _find_label(self, change: Change) -> str | None:
        """A label of that name in any case; of several the one of the wanted colour, else the oldest."""
        named = [
            (row.get("color") != change.label_color, row["id"])
            for row in self._reader.labels(change.container)
            if folded(row.get("name") or "") == folded(change.label_name)
        ]
        return min(named)[1] if named else None


def calls(changes: Sequence[Change]) -> list[list[Change]]:
    """Split the changes of one card or board into calls, in the order they are carried out."""
    scalars = [change for change in changes if change.kind in _SCALARS]
    split = [scalars] if scalars else []
    for kind in _TURN:
        split += [[change] for change in changes if change.kind is kind]
    split += [[change] for change in changes if change.kind not in _SCALARS and change.kind not in _TURN]
    return split
