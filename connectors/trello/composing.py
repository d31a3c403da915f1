"""Comments, checklists and cards of ours: looked for before they are made, so that none is made twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from connectors.trello.client import TrelloApi
from connectors.trello.failures import Gone, NoRight
from connectors.trello.mapping import folded, rows
from connectors.trello.reading import PAGE, BoardReader
from daemon.core.changes import Change
from daemon.core.model import Value
from daemon.core.papers import digest
from daemon.errors import Refused, Uncertain

FIELDS = {
    "title": "name",
    "description": "desc",
    "due": "due",
    "start": "start",
    "done": "dueComplete",
    "closed": "closed",
    "list": "idList",
    "position": "pos",
}
"""What a card's fields are called by us and by Trello."""


class Composer:
    """Raises what TrelloSession raises."""

    def __init__(self, api: TrelloApi, reader: BoardReader) -> None:
        self._api = api
        self._reader = reader
        self._lost: set[tuple[str, Value]] = set()

    def comment(self, change: Change) -> str:
        """Write a comment, or write the known one anew in place; its id."""
        text = str(change.after)
        if change.before is not None:
            self._look_before_edit(change, str(change.before), text)
            return self._edit(str(change.before), text)
        mine = [
            each
            for each in self._reader.comments(change.task.key)
            if each.ours and each.by_program and (change.marker or text) in each.text
        ]
        if mine:
            return mine[0].id if mine[0].text == text else self._edit(mine[0].id, text)
        made = self._api.post("cards", change.task.key, "actions", "comments", body={"text": text})
        return str(made["id"])

    def checklist(self, change: Change) -> str:
        """Make a checklist, or add to the one that is there what it lacks; its id."""
        name, *items = [line.strip() for line in str(change.after).splitlines() if line.strip()]
        found = self._checklist(change, name)
        if found is None:
            found = self._api.post("cards", change.task.key, "checklists", body={"name": name})
        there = {folded(str(item.get("name") or "")) for item in rows(found, "checkItems")}
        for item in items:
            if folded(item) not in there:
                there.add(folded(item))
                self._api.post("checklists", str(found["id"]), "checkItems", body={"name": item})
        return str(found["id"])

    def card(self, change: Change) -> str:
        """Make a card; its id. One with our marker in its description, wherever it stands, is that card."""
        body = self.fields(change.container, [("title", change.after), *change.details])
        if "idList" not in body:
            raise Refused("a new card needs a list to be in")
        if change.marker and change.marker not in str(body.get("desc", "")):
            body["desc"] = f"{body.get('desc', '')}\n\n{change.marker}".strip()
        creation = (str(body["idList"]), change.after)
        found = self._card(change, str(body["idList"])) if change.marker or creation in self._lost else None
        if found is None:
            try:
                found = str(self._api.post("cards", body=body)["id"])
            except Uncertain:
                self._lost.add(creation)
                raise
            if change.marker and "/" in change.field.key:
                found = self._first_of_twins(change, found)
        self._lost.discard(creation)
        return found

    def fields(self, board_id: str, values: Iterable[tuple[str, Value]]) -> dict[str, Any]:
        """What Trello wants to be told for fields by our names; Refused for one a card does not have."""
        body: dict[str, Any] = {}
        for name, value in values:
            if name not in FIELDS:
                raise Refused(f"a Trello card has nothing like {name}")
            body[FIELDS[name]] = self._list_id(board_id, str(value)) if name == "list" else value
        return body

    def delete_comment(self, change: Change) -> None:
        """Delete a comment; one that is gone is done."""
        try:
            self._api.delete("actions", str(change.before))
        except Gone:
            return

    def delete_checklist(self, change: Change) -> None:
        """Delete a checklist; one that is gone is done."""
        try:
            self._api.delete("checklists", str(change.before))
        except Gone:
            return

    def _look_before_edit(self, change: Change, comment_id: str, text: str) -> None:
        """An edit of a comment is no activity of its card, so a person's may have gone unseen."""
        known = dict(change.details).get("stands")
        if known is None:
            return
        try:
            stands = self._api.get("actions", comment_id, fields="data")
        except Gone:
            raise Gone("our comment was deleted on Trello, so it is not written again") from None
        data = stands.get("data") if isinstance(stands, dict) else None
        said = data.get("text") if isinstance(data, dict) else None
        if isinstance(said, str) and digest(said) not in (known, digest(text)):
            raise Refused("a person rewrote our comment on Trello, so it is left as it is")

    def _edit(self, comment_id: str, text: str) -> str:
        try:
            self._api.put("actions", comment_id, body={"text": text})
        except Gone:
            raise Gone("our comment was deleted on Trello, so it is not written again") from None
        except NoRight as error:
            # Trello says the same of a comment of somebody else's as of a board that may only be read.
            raise Refused(f"the comment cannot be edited: {error}") from None
        return comment_id

    def _checklist(self, change: Change, name: str) -> Any:
        there = rows({"checklists": self._api.get("cards", change.task.key, "checklists")}, "checklists")
        if change.before is None:
            return next((row for row in there if folded(row.get("name") or "") == folded(name)), None)
        known = next((row for row in there if row["id"] == change.before), None)
        if known is None:
            raise Gone("our checklist was deleted on Trello, so it is not written again")
        return known

    def _first_of_twins(self, change: Change, mine: str) -> str:
        """Two who look at the same moment both see no card and both make one; then the first stays.

        Worth one more question for what comes once a week, not for every event that is shown as a card.
        """
        first = min([mine, *self._cards(change, "")])
        if first != mine:
            try:
                self._api.delete("cards", mine)
            except Gone:
                return first
        return first

    def _card(self, change: Change, list_id: str) -> str | None:
        return next(self._cards(change, list_id), None)

    def _cards(self, change: Change, list_id: str) -> Iterator[str]:
        place = ("boards", change.container, "cards") if change.marker else ("lists", list_id, "cards")
        before: dict[str, str] = {}
        while True:
            answer = self._api.get(*place, filter="all", fields="name,desc", limit=PAGE, **before)
            page = rows({"cards": answer}, "cards")
            for row in page:
                if change.marker in (row.get("desc") or "") if change.marker else row["name"] == change.after:
                    yield str(row["id"])
            if len(page) < PAGE:
                return
            before = {"before": min(row["id"] for row in page)}

    def _list_id(self, board_id: str, wanted: str) -> str:
        named = [
            row["id"]
            for row in self._reader.lists(board_id)
            if wanted == row["id"] or folded(row.get("name") or "") == folded(wanted)
        ]
        if not named:
            raise Refused(f"the board has no open list {wanted!r}")
        return str(named[0])
