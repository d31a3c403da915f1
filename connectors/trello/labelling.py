"""Labels: put on and taken off one by one, and made once on a board however many ask for them at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from connectors.trello.client import TrelloApi
from connectors.trello.failures import Gone, NoRight
from connectors.trello.mapping import folded
from connectors.trello.reading import PAGE, BoardReader
from daemon.core.changes import Change
from daemon.errors import Refused, Unavailable
from daemon.ports import Clock

_FRESH = 10.0
"""Seconds for which a list of labels that was just read is believed."""


class Labeller:
    """Raises what TrelloSession raises."""

    def __init__(self, api: TrelloApi, reader: BoardReader, *, clock: Clock) -> None:
        self._api = api
        self._reader = reader
        self._clock = clock
        self._listed: dict[str, tuple[float, Sequence[Mapping[str, Any]]]] = {}

    def add(self, change: Change) -> None:
        """Put a label on a card; one that is already there is done."""
        try:
            self._api.post("cards", change.task.key, "idLabels", body={"value": change.after})
        except Refused as error:
            if "already on the card" not in str(error):
                raise

    def remove(self, change: Change) -> None:
        """Take a label off a card; one that is not there is done."""
        try:
            self._api.delete("cards", change.task.key, "idLabels", str(change.before))
        except Gone:
            return
        except Refused as error:
            if "not on the card" not in str(error):
                raise

    def create(self, change: Change) -> str:
        """The id of the board's label of that name, made if there is none.

        Trello takes several labels of one name. So we look before and after: when somebody else made the same
        one meanwhile, the smaller id stays and ours goes.
        """
        found = self._find(change, self._labels(change.container))
        if found is not None:
            return found
        self._listed.pop(change.container, None)
        try:
            made = self._api.post(
                "boards",
                change.container,
                "labels",
                body={"name": change.label_name, "color": change.label_color},
            )
        except NoRight:
            raise
        except Refused:
            found = self._find(change, self._labels(change.container))
            if found is None:
                raise
            return found
        return self._only_one(change, str(made["id"]))

    def _only_one(self, change: Change, made: str) -> str:
        try:
            kept = self._find(change, self._labels(change.container))
            if kept is None or kept == made:
                return made
            if not self._is_used(change.container, made):
                self._api.delete("labels", made)
                self._listed.pop(change.container, None)
        except (Refused, Unavailable):
            # The label stands; a second one of its name is only untidy, and is left.
            return made
        return kept

    def _is_used(self, board_id: str, label_id: str) -> bool:
        answer = self._api.get("boards", board_id, "cards", filter="all", fields="idLabels", limit=PAGE)
        return not isinstance(answer, list) or any(label_id in (row.get("idLabels") or ()) for row in answer)

    def _labels(self, board_id: str) -> Sequence[Mapping[str, Any]]:
        read_at, labels = self._listed.get(board_id, (-_FRESH, ()))
        if self._clock.monotonic() - read_at >= _FRESH:
            labels = self._reader.labels(board_id)
            self._listed[board_id] = (self._clock.monotonic(), labels)
        return labels

    @staticmethod
    def _find(change: Change, labels: Sequence[Mapping[str, Any]]) -> str | None:
        """A label of that name in any case; of several the one of the wanted colour, else the oldest."""
        named = [
            (row.get("color") != change.label_color, row["id"])
            for row in labels
            if folded(row.get("name") or "") == folded(change.label_name)
        ]
        return min(named)[1] if named else None
