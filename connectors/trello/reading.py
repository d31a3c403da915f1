"""Reads boards with as few requests as Trello allows, and whole: no card and no label is lost on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from connectors.trello.choosing import Listed, listed
from connectors.trello.client import TrelloApi
from connectors.trello.failures import Gone
from connectors.trello.mapping import (
    BOARD_KEY,
    CARD_FIELDS,
    Json,
    board_text,
    card_texts,
    read_comments,
    rows,
)
from daemon.core.model import Comment
from daemon.errors import Refused, Unavailable

PAGE = 1000
"""Trello gives at most this many cards in one answer."""

MOST_LABELS = 1000
DEFAULT_LABELS = 50
"""An answer with exactly this many labels was cut by Trello's default, whatever was asked for."""

BATCH = 10
"""Trello answers so many questions in one request."""

_MOMENT = timedelta(milliseconds=1)
_WORTH_A_BATCH = 3
_LIST_FIELDS = "name,dateLastActivity,closed,url,shortLink"
_NESTED: dict[str, str | int] = {
    "fields": "name,url,memberships",
    "lists": "all",
    "list_fields": "name,closed",
    "labels": "all",
    "label_fields": "name,color",
    "labels_limit": MOST_LABELS,
    "members": "all",
    "member_fields": "username,fullName",
    "checklists": "all",
    "customFields": "true",
    "cards": "open",
    "card_fields": ",".join(CARD_FIELDS),
    "card_customFieldItems": "true",
}
_PAGED: dict[str, str | int] = {
    "filter": "open",
    "fields": ",".join(CARD_FIELDS),
    "customFieldItems": "true",
    "limit": PAGE,
}
_COMMENTS: dict[str, str | int] = {
    "filter": "commentCard",
    "fields": "data,date,idMemberCreator,appCreator",
    "memberCreator_fields": "username",
    "limit": PAGE,
}


class BoardReader:
    """Asks Trello for boards. Raises NotAuthorised, Refused (this board only) and Unavailable."""

    def __init__(self, api: TrelloApi) -> None:
        self._api = api
        self._me = ""

    def open_boards(self, *, workspaces: bool = False) -> tuple[Listed, ...]:
        """Every open board of the account: one request, which also tells which of them changed.

        `workspaces`: also what the workspace of each is called.
        """
        more = {"organization": "true", "organization_fields": "name,displayName"} if workspaces else {}
        answer = self._api.get("members", "me", "boards", filter="open", fields=_LIST_FIELDS, **more)
        if not isinstance(answer, list):
            raise Unavailable("Trello did not answer with a list of boards")
        return listed(rows({"boards": answer}, "boards"))

    def several(self, board_ids: Sequence[str]) -> dict[str, Json]:
        """Answers for `board`, by board id, of up to BATCH boards in one request.

        Boards that fail are left out, and so are all when the request fails: `board` tells why.
        """
        if len(board_ids) < _WORTH_A_BATCH:
            return {}
        try:
            answers = self._api.batch([(("boards", board_id), _NESTED) for board_id in board_ids])
        except (Refused, Unavailable):
            return {}
        return {
            board_id: answer
            for board_id, answer in zip(board_ids, answers, strict=True)
            if isinstance(answer, dict)
        }

    def board(self, board_id: str, answer: Json | None = None) -> dict[str, str]:
        """Everything the mirror keeps of one board: one request, more only for very large boards.

        `answer` is what `several` brought for it.
        """
        answer = self._api.get("boards", board_id, **_NESTED) if answer is None else dict(answer)
        if not isinstance(answer, dict) or not isinstance(answer.get("cards"), list):
            raise Unavailable("Trello's answer about the board lacks its cards")
        cards = rows(answer, "cards")
        if len(answer["cards"]) >= PAGE:
            cards = self._all_cards(board_id, cards)
        if len(rows(answer, "labels")) == DEFAULT_LABELS:
            answer["labels"] = self.labels(board_id)
        texts = card_texts(answer, cards)
        texts[BOARD_KEY] = board_text(answer, writable=self.may_write(answer))
        return texts

    def labels(self, board_id: str) -> list[Json]:
        """All labels of a board, also beyond the 50 Trello gives unasked."""
        answer = self._api.get("boards", board_id, "labels", fields="name,color", limit=MOST_LABELS)
        return rows({"labels": answer}, "labels")

    def lists(self, board_id: str) -> list[Json]:
        """The open lists of a board, from left to right."""
        return rows({"lists": self._api.get("boards", board_id, "lists", fields="name")}, "lists")

    def members(self, board_id: str) -> dict[str, str]:
        """The ids of a board's members by user name."""
        answer = self._api.get("boards", board_id, "members", fields="username")
        return {str(row.get("username") or ""): row["id"] for row in rows({"members": answer}, "members")}

    def comments(self, card_id: str, since: datetime | None = None) -> tuple[Comment, ...]:
        """The comments on a card, the oldest first; `since` leaves out what was written before."""
        found: dict[str, Json] = {}
        # Nobody has shown whether Trello's own `since` includes that very moment.
        more: dict[str, str] = {"since": (since - _MOMENT).isoformat()} if since else {}
        while True:
            answer = self._api.get("cards", card_id, "actions", **_COMMENTS, **more)
            page = rows({"actions": answer}, "actions")
            fresh = [row for row in page if row["id"] not in found]
            found.update((row["id"], row) for row in fresh)
            if len(page) < PAGE or not fresh:
                told = read_comments(found.values(), self.me() if found else "")
                wanted = (each for each in told if since is None or each.at >= since)
                return tuple(sorted(wanted, key=lambda each: (each.at, each.id)))
            more["before"] = min(row["id"] for row in page)

    def comments_of(self, card_ids: Sequence[str]) -> dict[str, tuple[Comment, ...]]:
        """The comments on several cards, BATCH of them in one request.

        Cards for which there is no answer, or more than one page of comments, are left out.
        """
        found: dict[str, tuple[Comment, ...]] = {}
        for first in range(0, len(card_ids), BATCH):
            some = card_ids[first : first + BATCH]
            try:
                if len(some) == 1:
                    found[some[0]] = self.comments(some[0])
                    continue
                answers = self._api.batch([(("cards", card_id, "actions"), _COMMENTS) for card_id in some])
            except Refused:
                continue
            except Unavailable:
                return found
            for card_id, answer in zip(some, answers, strict=True):
                page = rows({"actions": answer}, "actions") if isinstance(answer, list) else None
                if page is None or len(page) >= PAGE:
                    continue
                told = read_comments(page, self.me() if page else "")
                found[card_id] = tuple(sorted(told, key=lambda each: (each.at, each.id)))
        return found

    def may_write(self, board: Mapping[str, Any]) -> bool:
        """Whether this account may change the board, as far as its memberships tell."""
        kinds = {
            row["idMember"]: not row.get("deactivated") and row.get("memberType") != "observer"
            for row in rows(board, "memberships")
            if "idMember" in row
        }
        if all(kinds.values()):
            return True
        return kinds.get(self.me(), True)

    def me(self) -> str:
        """The account's member id; asked once, as Trello limits this route to 100 calls in 15 minutes."""
        if not self._me:
            answer = self._api.get("members", "me", fields="username")
            self._me = str(answer.get("id") or "") if isinstance(answer, dict) else ""
        return self._me

    def _all_cards(self, board_id: str, first: list[Json]) -> list[Json]:
        """Page through the cards, newest first; a nested read stops at 1,000 without saying so."""
        found = {card["id"]: card for card in first}
        before: dict[str, str] = {}
        while True:
            answer = self._api.get("boards", board_id, "cards", **_PAGED, **before)
            page = rows({"cards": answer}, "cards")
            oldest = min((card["id"] for card in page), default="")
            found.update((card["id"], card) for card in page)
            if len(page) < PAGE or oldest == before.get("before"):
                return list(found.values())
            before = {"before": oldest}


def sentence(name: str, error: Refused | Unavailable) -> str:
    """Why one board could not be read."""
    if isinstance(error, Gone):
        return f"board {name!r}: it was deleted, or this Trello account is no longer a member of it"
    return f"board {name!r}: {error}"
