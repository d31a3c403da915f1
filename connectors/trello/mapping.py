"""Pure. Trello's JSON to what the mirror keeps, and from there to tasks and containers.

Every field may be missing: exports, old cards and narrowed reads lack different ones.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from daemon.core.model import CheckItem, Checklist, Comment, Container, Label, Moment, Shape, Task, TaskId

SOURCE = "trello"
BOARD_KEY = "board"
"""The mirror's key of the board itself, beside its cards under their ids."""

SAID = "/comments"
"""Ends the mirror's key of what is said on a card; before it comes the card's id."""

FORMAT = 4
"""Raised when the mirror's texts change their meaning: boards are then read again."""

CARD_FIELDS = (
    "name",
    "desc",
    "idBoard",
    "idList",
    "idMembers",
    "idLabels",
    "labels",
    "due",
    "dueComplete",
    "dueReminder",
    "start",
    "dateLastActivity",
    "closed",
    "cardRole",
    "isTemplate",
    "mirrorSourceId",
    "shortLink",
    "url",
    "cover",
    "badges",
)
COMMENTS_KEPT = 50
"""So many comments of people on one card are kept, the newest."""

COMMENT_KEPT = 4000
"""Characters of a person's comment that are kept."""

_KEPT: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(("name", "desc", "idList", "due", "start", "dateLastActivity"), (str,)),
    **dict.fromkeys(("cardRole", "mirrorSourceId", "shortLink", "url"), (str,)),
    **dict.fromkeys(("idMembers", "idLabels"), (list,)),
    **dict.fromkeys(("dueComplete", "closed", "isTemplate"), (bool,)),
    "dueReminder": (int, float, str),
}
"""What the mirror keeps of a card, and what it may be; anything else counts as missing."""
_ROLES = {
    "separator": "a separator, not a card",
    "mirror": "mirrors a card of another place",
    "link": "only links to something",
    "board": "only links to a board",
}

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Exclusions:
    """Names of lists and labels whose cards are left alone, folded for comparing without case."""

    lists: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()

    @staticmethod
    def of(lists: Iterable[str], labels: Iterable[str]) -> Exclusions:
        """Exclusions from names as the owner wrote them."""
        return Exclusions(frozenset(map(folded, lists)), frozenset(map(folded, labels)))


@dataclass(frozen=True, slots=True)
class Board:
    """One board as the mirror has it: what its cards' ids stand for."""

    container: Container
    lists: Mapping[str, tuple[str, bool]] = field(default_factory=dict)
    labels: Mapping[str, Label] = field(default_factory=dict)
    members: Mapping[str, tuple[str, str]] = field(default_factory=dict)


def folded(name: str) -> str:
    """A name for comparing as people do: no case, no surrounding or doubled blanks."""
    return " ".join(name.split()).casefold()


def to_text(value: object) -> str:
    """JSON as short as possible, the same for the same value, and certainly storable as UTF-8."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, as damaged clients leave it behind
        return text.encode("utf-8", "replace").decode()
    return text


# --- Trello's answers → mirror ---------------------------------------------------------------------------


def board_text(board: Json, *, writable: bool) -> str:
    """What the mirror keeps of a board: names of its lists, labels and members."""
    return to_text(
        {
            "format": FORMAT,
            "id": board.get("id") or "",
            "name": board.get("name") or "",
            "url": board.get("url") or "",
            "writable": writable,
            "lists": {
                row["id"]: [row.get("name") or "", bool(row.get("closed"))] for row in rows(board, "lists")
            },
            "labels": [[row["id"], row.get("name") or "", row.get("color")] for row in rows(board, "labels")],
            "members": {
                row["id"]: [row.get("username") or "", row.get("fullName") or row.get("username") or ""]
                for row in rows(board, "members")
            },
        }
    )


def card_texts(board: Json, cards: Iterable[Json]) -> dict[str, str]:
    """What the mirror keeps of a board's cards, each with its checklists, by card id."""
    known = {row["id"] for row in rows(board, "labels")}
    fields = _fields_of(board)
    checklists: dict[str, list[Json]] = {}
    for row in sorted(rows(board, "checklists"), key=_position):
        checklists.setdefault(row.get("idCard") or "", []).append(row)
    return {card["id"]: _card_text(card, checklists.get(card["id"], ()), known, fields) for card in cards}


def _card_text(
    card: Json, checklists: Sequence[Json], known: set[str], fields: Mapping[str, tuple[str, Json]]
) -> str:
    kept: dict[str, Any] = {
        name: card[name] for name, kinds in _KEPT.items() if isinstance(card.get(name), kinds)
    }
    for name in ("idMembers", "idLabels"):
        kept[name] = [id_ for id_ in kept.get(name, ()) if isinstance(id_, str)]
    strange = [
        [row["id"], row.get("name") or "", row.get("color")]
        for row in rows(card, "labels")
        if row["id"] not in known
    ]
    if strange:
        kept["labels"] = strange
    cover = card.get("cover")
    if isinstance(cover, dict) and isinstance(cover.get("color"), str):
        kept["cover"] = cover["color"]
    badges = card.get("badges")
    if isinstance(badges, dict) and isinstance(badges.get("comments"), int) and badges["comments"]:
        kept["said"] = badges["comments"]
    if checklists:
        kept["checklists"] = [_checklist_row(checklist) for checklist in checklists]
    filled = _filled(card, fields)
    if filled:
        kept["fields"] = filled
    return to_text(kept)


def _checklist_row(checklist: Json) -> list[Any]:
    items = [
        [item.get("name") or "", item.get("state") == "complete", item.get("due")]
        for item in sorted(rows(checklist, "checkItems"), key=_position)
    ]
    return [checklist["id"], checklist.get("name") or "", items]


def _fields_of(board: Json) -> dict[str, tuple[str, Json]]:
    """The board's custom fields by id: the name of each, and what its options' ids stand for."""
    return {
        row["id"]: (
            str(row.get("name") or ""),
            {option["id"]: _shown_value(option.get("value")) for option in rows(row, "options")},
        )
        for row in rows(board, "customFields")
    }


def _filled(card: Json, fields: Mapping[str, tuple[str, Json]]) -> list[list[str]]:
    """Name and value of the custom fields that are filled on a card, in the board's order."""
    found: dict[str, str] = {}
    for item in rows(card, "customFieldItems") if fields else ():
        field_id = item.get("idCustomField")
        if isinstance(field_id, str) and field_id in fields:
            chosen = item.get("idValue")
            text = _shown_value(item.get("value"))
            found[field_id] = fields[field_id][1].get(chosen, "") if isinstance(chosen, str) else text
    return [[name, found[id_]] for id_, (name, _) in fields.items() if name and found.get(id_)]


def _shown_value(value: object) -> str:
    """A custom field's value as people see it. Every value is a text: {"number": "10"}, {"checked": "true"}.

    Source: https://developer.atlassian.com/cloud/trello/guides/rest-api/getting-started-with-custom-fields/
    """
    if not isinstance(value, dict):
        return ""
    kind, text = next(((kind, text) for kind, text in value.items() if isinstance(text, str)), ("", ""))
    if kind == "checked":
        return "yes" if text == "true" else ""
    return " ".join(text.split())


def rows(parent: Json, name: str) -> list[Json]:
    """The objects with an id in a list field, whatever else it may hold."""
    found = parent.get(name)
    if not isinstance(found, list):
        return []
    return [row for row in found if isinstance(row, dict) and isinstance(row.get("id"), str)]


def _position(row: Json) -> float:
    position = row.get("pos")
    return float(position) if isinstance(position, int | float) else 0.0


# --- mirror → values -------------------------------------------------------------------------------------


def read_board(text: str) -> Board | None:
    """The board a mirror text stands for; None when it was kept in another format."""
    try:
        kept = json.loads(text)
    except ValueError:
        return None
    if not isinstance(kept, dict) or kept.get("format") != FORMAT:
        return None
    labels = tuple(Label(id_, name, color) for id_, name, color in kept["labels"])
    members = {id_: (names[0], names[1]) for id_, names in kept["members"].items()}
    return Board(
        container=Container(
            id=kept["id"],
            name=kept["name"],
            labels=labels,
            members=tuple(sorted(username for username, _ in members.values())),
            writable=kept["writable"],
            url=kept["url"],
        ),
        lists={id_: (row[0], row[1]) for id_, row in kept["lists"].items()},
        labels={label.id: label for label in labels},
        members=members,
    )


def read_tasks(board: Board, items: Mapping[str, str], exclusions: Exclusions) -> Iterator[Task]:
    """The tasks of a board's mirror texts."""
    for key, text in items.items():
        if key != BOARD_KEY and not key.endswith(SAID):
            yield task_of(key, json.loads(text), board, exclusions, items.get(key + SAID, ""))


def task_of(
    card_id: str, card: Json, board: Board, exclusions: Exclusions = Exclusions(), said: str = ""
) -> Task:
    """One card as a task. `members` are user names, `people` full names; a due date without zone is UTC.

    `said` is what `comments_text` made, or empty.
    """
    checklists = _checklists(card)
    list_name, list_closed = board.lists.get(card.get("idList") or "", ("", False))
    labels = _labels(card, board)
    members = [board.members.get(id_, (id_, "")) for id_ in card.get("idMembers") or ()]
    short_link = card.get("shortLink") or ""
    return Task(
        id=TaskId(SOURCE, card_id),
        shape=Shape.CARD,
        title=card.get("name") or "",
        container=board.container.id,
        container_name=board.container.name,
        description=card.get("desc") or "",
        list_name=list_name,
        labels=labels,
        members=tuple(username for username, _ in members),
        due=moment(card.get("due")),
        start=moment(card.get("start")),
        done=bool(card.get("dueComplete")),
        closed=bool(card.get("closed")) or list_closed,
        set_aside=_set_aside(card, list_name, labels, exclusions),
        reminder=_minutes(card.get("dueReminder")),
        color=card.get("cover"),
        checklist=tuple(item for each in checklists for item in each.items),
        checklists=checklists,
        comments=comments_of(said) if said else (),
        comments_read=bool(said),
        people=tuple(name for _, name in members if name),
        fields=tuple((name, text) for name, text in card.get("fields") or ()),
        url=card.get("url") or (f"https://trello.com/c/{short_link}" if short_link else ""),
        short_link=short_link,
        created=created(card_id),
        version=card.get("dateLastActivity") or "",
    )


def read_comments(actions: Iterable[Json], me: str) -> Iterator[Comment]:
    """The comments among a card's actions; `me` is our account's member id.

    `appCreator` is null for what a person typed on Trello's pages.
    """
    for action in actions:
        at, data, writer = moment(action.get("date")), action.get("data"), action.get("memberCreator")
        if at is None or not isinstance(data, dict) or not isinstance(data.get("text"), str):
            continue
        yield Comment(
            id=action["id"],
            text=data["text"],
            author=str(writer.get("username") or "") if isinstance(writer, dict) else "",
            at=at.at,
            ours=action.get("idMemberCreator") == me,
            by_program=action.get("appCreator") is not None,
        )


def comments_text(comments: Iterable[Comment]) -> str:
    """What the mirror keeps of a card's comments: all of ours, and the newest of the others, cut."""
    every = list(comments)
    others = [each for each in every if not (each.ours and each.by_program)]
    left_out = {each.id for each in others[:-COMMENTS_KEPT]}
    return to_text(
        [
            [
                each.id,
                each.text if each.ours and each.by_program else each.text[:COMMENT_KEPT],
                each.author,
                each.at.isoformat(),
                int(each.ours),
                int(each.by_program),
            ]
            for each in every
            if each.id not in left_out
        ]
    )


def comments_of(said: str) -> tuple[Comment, ...]:
    """The comments that such a text stands for."""
    return tuple(
        Comment(
            id=id_,
            text=text,
            author=author,
            at=datetime.fromisoformat(at),
            ours=bool(ours),
            by_program=bool(by_program),
        )
        for id_, text, author, at, ours, by_program in json.loads(said)
    )


def _checklists(card: Json) -> tuple[Checklist, ...]:
    return tuple(
        Checklist(id_, name, tuple(CheckItem(text, done, moment(due)) for text, done, due in items))
        for id_, name, items in card.get("checklists") or ()
    )


def _labels(card: Json, board: Board) -> tuple[Label, ...]:
    found = {id_: board.labels.get(id_) or Label(id_, "") for id_ in card.get("idLabels") or ()}
    for id_, name, color in card.get("labels") or ():
        found[id_] = Label(id_, name, color)
    return tuple(found.values())


def _set_aside(card: Json, list_name: str, labels: Sequence[Label], exclusions: Exclusions) -> str | None:
    if card.get("isTemplate"):
        return "a template, not a task"
    role = card.get("cardRole")
    if role:
        return _ROLES.get(role, f"a {role} card, not a task")
    if card.get("mirrorSourceId"):
        return _ROLES["mirror"]
    if exclusions.lists and folded(list_name) in exclusions.lists:
        return f"list {list_name!r} is excluded"
    if exclusions.labels:
        for label in labels:
            if folded(label.name) in exclusions.labels:
                return f"label {label.name!r} is excluded"
    return None


def moment(text: object) -> Moment | None:
    """A point in time as Trello writes it; without zone it is UTC, and what cannot be read is None."""
    if not isinstance(text, str) or not text:
        return None
    try:
        at = datetime.fromisoformat(text)
        return Moment(at if at.tzinfo else at.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None


def created(id_: str) -> datetime | None:
    """When something was made: the first 8 hex digits of an id are Unix seconds.

    Source: https://support.atlassian.com/trello/docs/getting-the-time-a-card-or-board-was-created/
    """
    try:
        return datetime.fromtimestamp(int(id_[:8], 16), UTC) if len(id_) == 24 else None
    except (ValueError, OverflowError, OSError):
        return None


def _minutes(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return int(value)
    return int(value) if isinstance(value, str) and value.removeprefix("-").isdecimal() else None
