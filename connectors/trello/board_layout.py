"""Pure. What a person sees of an exported board: lists, cards, chips and badges, however they are shown."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from connectors.trello.label_colours import SHADES

Json: TypeAlias = Mapping[str, Any]

_SOON = timedelta(hours=24)
TONES = 8


class DueState(StrEnum):
    """How near a due date is. Trello calls a card due soon in its last 24 hours."""

    DONE = "done"
    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Chip:
    """A label. `colour` is Trello's name, None for labels that Trello keeps off the card's front."""

    id: str
    name: str
    colour: str | None


@dataclass(frozen=True, slots=True)
class LegendEntry:
    chip: Chip
    uses: int  # on cards that can be seen


@dataclass(frozen=True, slots=True)
class DueBadge:
    text: str  # in the reader's zone: "Today 17:00", "21 Nov", "1 May 2202"
    exact: str
    state: DueState


@dataclass(frozen=True, slots=True)
class Avatar:
    initials: str
    name: str
    tone: int  # 0 to TONES - 1, so that people on one board differ


@dataclass(frozen=True, slots=True)
class Tick:
    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class ChecklistView:
    name: str
    items: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class CommentView:
    author: Avatar
    when: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    id: str
    title: str
    short_link: str
    desc: str
    role: str | None  # separator, mirror, link, board; None for an ordinary card
    template: bool
    done: bool
    cover: str | None
    cover_full: bool
    chips: tuple[Chip, ...]
    start: str | None
    due: DueBadge | None
    reminder: str | None
    checklists: tuple[ChecklistView, ...]
    comments: tuple[CommentView, ...]  # newest first
    comment_count: int
    attachment_count: int
    members: tuple[Avatar, ...]

    @property
    def items(self) -> int:
        return sum(len(checklist.items) for checklist in self.checklists)

    @property
    def items_done(self) -> int:
        return sum(item.done for checklist in self.checklists for item in checklist.items)

    @property
    def front_chips(self) -> tuple[Chip, ...]:
        return tuple(chip for chip in self.chips if chip.colour)


@dataclass(frozen=True, slots=True)
class ListView:
    id: str
    name: str
    colour: str | None
    cards: tuple[CardView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardView:
    id: str
    name: str
    top: str | None  # the background's upper and lower colour as #RRGGBB
    bottom: str | None
    members: tuple[Avatar, ...]
    legend: tuple[LegendEntry, ...]  # most used first
    lists: tuple[ListView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shelves:
    """An export's rows by the ids that cards refer to."""

    now: datetime
    timezone: ZoneInfo
    chips: Mapping[str, Chip]
    people: Mapping[str, Avatar]
    checklists: Mapping[str, Sequence[Json]]
    comments: Mapping[str, Sequence[Json]]


def lay_out(export: Json, *, now: datetime, timezone: ZoneInfo) -> BoardView:
    """The visible part of `export` (Trello's "Export as JSON" of any year): open lists with their open cards.

    Missing and malformed optional fields are shown as absent. Times are written in `timezone`.
    """
    shelves = _shelve(export, now=now, timezone=timezone)
    by_list: dict[str, list[Json]] = {}
    for card in sorted(_rows(export.get("cards")), key=_position):
        if not card.get("closed"):
            by_list.setdefault(_text(card.get("idList")), []).append(card)
    lists = tuple(
        ListView(
            id=_text(row.get("id")),
            name=_text(row.get("name")),
            colour=_known_colour(row.get("color")),
            cards=tuple(_card(card, shelves) for card in by_list.get(_text(row.get("id")), ())),
        )
        for row in sorted(_rows(export.get("lists")), key=_position)
        if not row.get("closed")
    )
    top, bottom = _background(export.get("prefs"))
    return BoardView(
        id=_text(export.get("id")),
        name=_text(export.get("name")),
        top=top,
        bottom=bottom,
        members=tuple(shelves.people.values()),
        legend=_legend(shelves.chips.values(), lists),
        lists=lists,
    )


def _shelve(export: Json, *, now: datetime, timezone: ZoneInfo) -> _Shelves:
    comments = (row for row in _rows(export.get("actions")) if row.get("type") == "commentCard")
    return _Shelves(
        now=now,
        timezone=timezone,
        chips={chip.id: chip for chip in map(_chip, _rows(export.get("labels")))},
        people={
            _text(row.get("id")): _avatar(row, tone=index % TONES)
            for index, row in enumerate(_rows(export.get("members")))
        },
        checklists=_grouped((_text(row.get("idCard")), row) for row in _rows(export.get("checklists"))),
        comments=_grouped(
            (_text(_object(_object(row.get("data")).get("card")).get("id")), row) for row in comments
        ),
    )


def _card(card: Json, shelves: _Shelves) -> CardView:
    due = _moment(card.get("due"))
    start = _moment(card.get("start"))
    cover = _object(card.get("cover"))
    comments = _comments(shelves.comments.get(_text(card.get("id")), ()), shelves)
    badges = _object(card.get("badges"))
    done = bool(card.get("dueComplete"))
    return CardView(
        id=_text(card.get("id")),
        title=_text(card.get("name")),
        short_link=_text(card.get("shortLink") or card.get("shortlink")),
        desc=_text(card.get("desc")),
        role=card.get("cardRole") if isinstance(card.get("cardRole"), str) else None,
        template=bool(card.get("isTemplate")),
        done=done,
        cover=_known_colour(cover.get("color")),
        cover_full=cover.get("size") == "full",
        chips=_chips_of(card, shelves),
        start=_day_text(start, shelves) if start else None,
        due=_due_badge(due, done=done, shelves=shelves) if due else None,
        reminder=_reminder(card.get("dueReminder")) if due and not done else None,
        checklists=tuple(map(_checklist, _checklists_of(card, shelves))),
        comments=comments,
        comment_count=max(len(comments), _count(badges.get("comments"))),
        attachment_count=max(len(_rows(card.get("attachments"))), _count(badges.get("attachments"))),
        members=tuple(
            shelves.people[member] for member in _strings(card.get("idMembers")) if member in shelves.people
        ),
    )


def _chips_of(card: Json, shelves: _Shelves) -> tuple[Chip, ...]:
    # Some exports carry labels on cards that the board's own list of labels lacks.
    embedded = {chip.id: chip for chip in map(_chip, _rows(card.get("labels")))}
    known = {**embedded, **shelves.chips}
    wanted = dict.fromkeys([*_strings(card.get("idLabels")), *embedded])
    return tuple(known[label] for label in wanted if label in known)


def _chip(label: Json) -> Chip:
    return Chip(_text(label.get("id")), _text(label.get("name")), _known_colour(label.get("color")))


def _legend(chips: Iterable[Chip], lists: Sequence[ListView]) -> tuple[LegendEntry, ...]:
    uses = Counter(chip for row in lists for card in row.cards for chip in card.chips)
    every = dict.fromkeys([*chips, *uses])
    seen = [LegendEntry(chip, uses[chip]) for chip in every if uses[chip]]
    return tuple(sorted(seen, key=lambda entry: -entry.uses))


def _avatar(member: Json, *, tone: int = 0) -> Avatar:
    name = _text(member.get("fullName")) or _text(member.get("username")) or "?"
    initials = _text(member.get("initials")) or "".join(word[0] for word in name.split()[:2]).upper()
    return Avatar(initials=initials[:4], name=name, tone=tone)


def _checklists_of(card: Json, shelves: _Shelves) -> list[Json]:
    """A card's checklists, which some exports nest in the card and others keep beside the cards."""
    beside = shelves.checklists.get(_text(card.get("id")), ())
    return sorted(beside or _rows(card.get("checklists")), key=_position)


def _checklist(row: Json) -> ChecklistView:
    items = sorted(_rows(row.get("checkItems")), key=_position)
    ticks = tuple(Tick(_text(item.get("name")), item.get("state") == "complete") for item in items)
    return ChecklistView(_text(row.get("name")), ticks)


def _comments(rows: Iterable[Json], shelves: _Shelves) -> tuple[CommentView, ...]:
    newest_first = sorted(rows, key=lambda row: _text(row.get("date")), reverse=True)
    return tuple(_comment(row, shelves) for row in newest_first)


def _comment(row: Json, shelves: _Shelves) -> CommentView:
    at = _moment(row.get("date"))
    writer = _object(row.get("memberCreator"))
    return CommentView(
        author=shelves.people.get(_text(row.get("idMemberCreator"))) or _avatar(writer),
        when=f"{_day_text(at, shelves)} {at.astimezone(shelves.timezone):%H:%M}" if at else "",
        text=_text(_object(row.get("data")).get("text")),
    )


def _due_badge(due: datetime, *, done: bool, shelves: _Shelves) -> DueBadge:
    local = due.astimezone(shelves.timezone)
    text = _day_text(due, shelves)
    if text in _NEAR_DAYS.values():
        text = f"{text} {local:%H:%M}"
    return DueBadge(
        text=text, exact=f"{local:%A} {local.day} {local:%B %Y %H:%M}", state=_state(due, done, shelves.now)
    )


def _state(due: datetime, done: bool, now: datetime) -> DueState:
    if done:
        return DueState.DONE
    if due < now:
        return DueState.OVERDUE
    return DueState.SOON if due - now <= _SOON else DueState.LATER


_NEAR_DAYS = {-1: "Yesterday", 0: "Today", 1: "Tomorrow"}


def _day_text(at: datetime, shelves: _Shelves) -> str:
    local, today = at.astimezone(shelves.timezone), shelves.now.astimezone(shelves.timezone)
    if near := _NEAR_DAYS.get((local.date() - today.date()).days):
        return near
    year = "" if local.year == today.year else f" {local.year}"
    return f"{local.day} {local:%b}{year}"


def _reminder(minutes: object) -> str | None:
    """Trello's dueReminder is in minutes before the due date; -1 and null mean none."""
    if not isinstance(minutes, int) or isinstance(minutes, bool) or minutes < 0:
        return None
    if minutes == 0:
        return "at the due time"
    for size, unit in ((1440, "day"), (60, "hour"), (1, "minute")):
        if minutes % size == 0:
            count = minutes // size
            return f"{count} {unit}{'s' if count > 1 else ''} before"
    return None


def _background(prefs: object) -> tuple[str | None, str | None]:
    row = _object(prefs)
    base = _hex_colour(row.get("backgroundColor"))
    return _hex_colour(row.get("backgroundTopColor")) or base, _hex_colour(
        row.get("backgroundBottomColor")
    ) or base


def _hex_colour(value: object) -> str | None:
    text = _text(value)
    digits = text.removeprefix("#")
    good = (
        text.startswith("#")
        and len(digits) == 6
        and all(digit in "0123456789abcdefABCDEF" for digit in digits)
    )
    return text if good else None


def _known_colour(value: object) -> str | None:
    return value if isinstance(value, str) and value in SHADES else None


def _position(row: Json) -> float:
    value = row.get("pos")
    return float(value) if isinstance(value, int | float) else 0.0


def _moment(value: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(_text(value))
    except ValueError:
        return None
    # Other zones can't express moments at the very ends of the calendar.
    if not MINYEAR < at.year < MAXYEAR:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _object(value: object) -> Json:
    return value if isinstance(value, Mapping) else {}


def _rows(value: object) -> list[Json]:
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list | tuple) else []


def _strings(value: object) -> Iterator[str]:
    return (item for item in value if isinstance(item, str)) if isinstance(value, list | tuple) else iter(())


def _grouped(pairs: Iterable[tuple[str, Json]]) -> dict[str, list[Json]]:
    groups: dict[str, list[Json]] = {}
    for key, row in pairs:
        groups.setdefault(key, []).append(row)
    return groups
