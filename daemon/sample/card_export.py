"""Pure. One card of the sample as Trello exports it, with its checklists and its part of the action feed."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from daemon.sample.identity import days_ago, object_id, short_link
from daemon.sample.moments import moment

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardFrame:
    """What every card of a board refers to. `members` and `labels` go by the keys of the data file."""

    now: datetime
    zone: ZoneInfo
    key: str
    board: Json  # id, name, shortLink
    owner: str
    members: Mapping[str, Json]
    labels: Mapping[str, Json]

    def at(self, text: str) -> datetime:
        return moment(text, now=self.now, zone=self.zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedCard:
    card: Json
    checklists: list[Json]
    actions: list[Json]


def stamp(at: datetime) -> str:
    """Trello's way to write a moment: UTC, milliseconds, Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def limits(**kinds: Sequence[tuple[str, int]]) -> Json:
    """Trello's limits object; it warns at four fifths of each limit."""
    return {
        kind: {name: {"status": "ok", "disableAt": top, "warnAt": top * 4 // 5} for name, top in rows}
        for kind, rows in kinds.items()
    }


def export_card(spec: Json, *, frame: BoardFrame, in_list: Json, number: int) -> ExportedCard:
    """The card written as `spec` in the data file; `number` is its idShort and orders it within its list."""
    key = f"{frame.key}/{in_list['name']}/{spec['title']}"
    created = _created(spec, frame=frame, key=key)
    card_id = object_id(created, key)
    link = short_link(key)
    reference = {"id": card_id, "name": spec["title"], "idShort": number, "shortLink": link}
    actions = _actions(spec, frame=frame, created=created, reference=reference, in_list=in_list)
    checklists = [
        _checklist(item, frame=frame, created=created, card_id=card_id, key=f"{key}/{index}", index=index)
        for index, item in enumerate(spec.get("checklists", []))
    ]
    card = {
        **_identity(spec, reference=reference, frame=frame, in_list=in_list),
        **_dates(spec, frame=frame, actions=actions),
        **_people_and_labels(spec, frame=frame),
        "attachments": _attachments(spec, frame=frame, created=created, key=key),
        "idChecklists": [checklist["id"] for checklist in checklists],
    }
    card["badges"] = _badges(card, checklists=checklists, comments=len(spec.get("comments", [])))
    return ExportedCard(card=card, checklists=checklists, actions=actions)


def _created(spec: Json, *, frame: BoardFrame, key: str) -> datetime:
    if "created" in spec:
        return frame.at(spec["created"])
    return frame.now - timedelta(days=days_ago(key, least=2, most=35))


def _identity(spec: Json, *, reference: Json, frame: BoardFrame, in_list: Json) -> Json:
    url = f"https://trello.com/c/{reference['shortLink']}"
    return {
        "id": reference["id"],
        "idBoard": frame.board["id"],
        "idList": in_list["id"],
        "idShort": reference["idShort"],
        "idMemberCreator": frame.members[frame.owner]["id"],
        "name": spec["title"],
        "desc": spec.get("desc", ""),
        "descData": {"emoji": {}},
        "pos": reference["idShort"] * 16384,
        "shortLink": reference["shortLink"],
        "shortUrl": url,
        "url": f"{url}/{reference['idShort']}-{_slug(spec['title'])}",
        "cover": {
            "idAttachment": None,
            "color": spec.get("cover"),
            "idUploadedBackground": None,
            "size": "normal",
            "brightness": "dark",
            "yPosition": 0.5,
            "idPlugin": None,
        },
        "cardRole": spec.get("cardRole"),
        "isTemplate": bool(spec.get("template", False)),
        "mirrorSourceId": None,
        "subscribed": False,
        "pinned": False,
        "address": None,
        "coordinates": None,
        "locationName": None,
        "email": None,
        "idAttachmentCover": None,
        "idMembersVoted": [],
        "manualCoverAttachment": False,
        "checkItemStates": [],
        "customFieldItems": [],
        "pluginData": [],
        "limits": limits(
            attachments=[("perCard", 1000)], checklists=[("perCard", 500)], stickers=[("perCard", 70)]
        ),
    }


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _dates(spec: Json, *, frame: BoardFrame, actions: Sequence[Json]) -> Json:
    due = frame.at(spec["due"]) if "due" in spec else None
    done = stamp(frame.at(spec["done"])) if "done" in spec else None
    active = (
        stamp(frame.at(spec["active"])) if "active" in spec else max(action["date"] for action in actions)
    )
    closed = bool(spec.get("closed", False))
    return {
        "due": stamp(due) if due else None,
        "dueReminder": spec.get("reminder") if due else None,
        "dueComplete": done is not None,
        "dateCompleted": done,
        "start": stamp(frame.at(spec["start"])) if "start" in spec else None,
        "closed": closed,
        "dateClosed": active if closed else None,
        "dateLastActivity": active,
    }


def _people_and_labels(spec: Json, *, frame: BoardFrame) -> Json:
    labels = [frame.labels[key] for key in spec.get("labels", [])]
    return {
        "idMembers": [frame.members[key]["id"] for key in spec.get("members", [])],
        "idLabels": [label["id"] for label in labels],
        "labels": [dict(label) for label in labels],
    }


def _attachments(spec: Json, *, frame: BoardFrame, created: datetime, key: str) -> list[Json]:
    return [
        {
            "id": object_id(created, f"{key}/attachment/{index}"),
            "bytes": None,
            "date": stamp(created),
            "edgeColor": None,
            "idMember": frame.members[frame.owner]["id"],
            "isMalicious": False,
            "isUpload": False,
            "mimeType": "",
            "name": item["name"],
            "previews": [],
            "url": item["url"],
            "pos": (index + 1) * 16384,
            "fileName": None,
        }
        for index, item in enumerate(spec.get("attachments", []))
    ]


def _checklist(
    spec: Json, *, frame: BoardFrame, created: datetime, card_id: str, key: str, index: int
) -> Json:
    checklist_id = object_id(created, f"{key}/checklist")
    return {
        "id": checklist_id,
        "name": spec["name"],
        "idBoard": frame.board["id"],
        "idCard": card_id,
        "pos": (index + 1) * 16384,
        "limits": limits(checkItems=[("perChecklist", 200)]),
        "checkItems": [
            _check_item(
                text, item_id=object_id(created, f"{key}/{place}"), checklist_id=checklist_id, place=place
            )
            for place, text in enumerate(spec["items"])
        ],
        "creationMethod": None,
    }


def _check_item(text: str, *, item_id: str, checklist_id: str, place: int) -> Json:
    """In the data file a trailing " x" ticks an item."""
    return {
        "id": item_id,
        "name": text.removesuffix(" x"),
        "nameData": {"emoji": {}},
        "pos": (place + 1) * 16384,
        "state": "complete" if text.endswith(" x") else "incomplete",
        "due": None,
        "dueReminder": None,
        "idMember": None,
        "idChecklist": checklist_id,
    }


def _actions(
    spec: Json, *, frame: BoardFrame, created: datetime, reference: Json, in_list: Json
) -> list[Json]:
    """What happened to the card, oldest first."""
    where = {"card": reference, "board": frame.board, "list": {"id": in_list["id"], "name": in_list["name"]}}
    first_hand = (spec.get("members") or [frame.owner])[0]
    actions = [_action("createCard", where, at=created, by=frame.owner, frame=frame)]
    for comment in spec.get("comments", []):
        data = {**where, "text": comment["text"], "textData": {"emoji": {}}}
        actions.append(
            _action("commentCard", data, at=frame.at(comment["at"]), by=comment["by"], frame=frame)
        )
    if "done" in spec:
        data = {**where, "card": {**reference, "dueComplete": True}, "old": {"dueComplete": False}}
        actions.append(_action("updateCard", data, at=frame.at(spec["done"]), by=first_hand, frame=frame))
    return actions


def _action(kind: str, data: Json, *, at: datetime, by: str, frame: BoardFrame) -> Json:
    member = frame.members[by]
    return {
        "id": object_id(at, f"{frame.key}/{data['card']['shortLink']}/{kind}/{data.get('text', '')}"),
        "idMemberCreator": member["id"],
        "data": data,
        "appCreator": None,
        "type": kind,
        "date": stamp(at),
        "limits": None,
        "memberCreator": {key: member[key] for key in _MEMBER_SUMMARY},
    }


_MEMBER_SUMMARY = (
    "id",
    "activityBlocked",
    "avatarHash",
    "avatarUrl",
    "fullName",
    "idMemberReferrer",
    "initials",
    "nonPublic",
    "nonPublicAvailable",
    "username",
)


def _badges(card: Json, *, checklists: Sequence[Json], comments: int) -> Json:
    items = [item for checklist in checklists for item in checklist["checkItems"]]
    return {
        "attachments": len(card["attachments"]),
        "attachmentsByType": {"trello": {"board": 0, "card": 0}},
        "checkItems": len(items),
        "checkItemsChecked": sum(item["state"] == "complete" for item in items),
        "checkItemsEarliestDue": None,
        "comments": comments,
        "description": bool(card["desc"]),
        "due": card["due"],
        "dueComplete": card["dueComplete"],
        "externalSource": None,
        "fogbugz": "",
        "lastUpdatedByAi": False,
        "location": False,
        "maliciousAttachments": 0,
        "start": card["start"],
        "subscribed": False,
        "viewingMemberVoted": False,
        "votes": 0,
    }
