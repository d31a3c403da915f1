"""Pure. The sample board as Trello's "Export as JSON" writes it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from daemon.sample.card_export import BoardFrame, ExportedCard, Json, export_card, limits, stamp
from daemon.sample.identity import object_id, short_link
from daemon.sample.moments import moment

_COLOURS = ("green", "yellow", "orange", "red", "purple", "blue", "sky", "lime", "pink", "black")


def export_board(spec: Json, *, now: datetime, zone: ZoneInfo) -> Json:
    """The board that the data file `spec` describes, as exported at `now`."""
    frame = _frame(spec, now=now, zone=zone)
    lists = [_list(item, frame=frame, index=index) for index, item in enumerate(spec["lists"])]
    exported = _cards(spec, frame=frame, lists=lists)
    cards = [item.card for item in exported]
    actions = sorted(
        (action for item in exported for action in item.actions),
        key=lambda action: (action["date"], action["id"]),
        reverse=True,
    )
    return {
        **_head(spec, frame=frame),
        "dateLastActivity": max(card["dateLastActivity"] for card in cards),
        "actions": actions,
        "cards": cards,
        "checklists": [checklist for item in exported for checklist in item.checklists],
        "customFields": [],
        "labels": _labels_with_uses(frame, cards),
        "lists": lists,
        "members": list(frame.members.values()),
        "memberships": _memberships(spec, frame=frame),
        "pluginData": [],
    }


def _frame(spec: Json, *, now: datetime, zone: ZoneInfo) -> BoardFrame:
    about = spec["board"]
    created = moment(about["created"], now=now, zone=zone)
    board_id = object_id(created, about["key"])
    return BoardFrame(
        now=now,
        zone=zone,
        key=about["key"],
        board={"id": board_id, "name": about["name"], "shortLink": short_link(about["key"])},
        owner=next(key for key, member in spec["members"].items() if member.get("type") == "admin"),
        members={key: _member(member, created=created) for key, member in spec["members"].items()},
        labels={
            key: {
                "id": object_id(created, f"{about['key']}/label/{key}"),
                "idBoard": board_id,
                "name": label["name"],
                "color": label["color"],
            }
            for key, label in spec["labels"].items()
        },
    )


def _member(spec: Json, *, created: datetime) -> Json:
    return {
        "id": object_id(created, f"member/{spec['username']}"),
        "activityBlocked": False,
        "avatarHash": None,
        "avatarUrl": None,
        "bio": "",
        "bioData": None,
        "confirmed": True,
        "fullName": spec["name"],
        "idEnterprise": None,
        "idMemberReferrer": None,
        "idPremOrgsAdmin": [],
        "initials": spec["initials"],
        "memberType": spec.get("type", "normal"),
        "nonPublic": {},
        "nonPublicAvailable": False,
        "products": [],
        "url": f"https://trello.com/{spec['username']}",
        "username": spec["username"],
        "status": "disconnected",
    }


def _memberships(spec: Json, *, frame: BoardFrame) -> list[Json]:
    created = frame.at(spec["board"]["created"])
    return [
        {
            "id": object_id(created, f"{frame.key}/membership/{key}"),
            "idMember": member["id"],
            "memberType": member["memberType"],
            "unconfirmed": False,
            "deactivated": False,
        }
        for key, member in frame.members.items()
    ]


def _list(spec: Json, *, frame: BoardFrame, index: int) -> Json:
    created = frame.at("-100d 09:00")
    return {
        "id": object_id(created, f"{frame.key}/list/{spec['name']}"),
        "name": spec["name"],
        "closed": bool(spec.get("closed", False)),
        "color": spec.get("color"),
        "idBoard": frame.board["id"],
        "pos": (index + 1) * 16384,
        "subscribed": False,
        "softLimit": None,
        "type": None,
        "datasource": {"filter": False},
        "creationMethod": None,
        "limits": limits(cards=[("openPerList", 5000), ("totalPerList", 1_000_000)]),
    }


def _cards(spec: Json, *, frame: BoardFrame, lists: Sequence[Json]) -> list[ExportedCard]:
    """Open lists' cards in order, then the archived ones."""
    by_name = {row["name"]: row for row in lists}
    placed = [(card, by_name[group["name"]]) for group in spec["lists"] for card in group["cards"]] + [
        ({**card, "closed": True}, by_name[card["list"]]) for card in spec.get("archived", [])
    ]
    return [
        export_card(card, frame=frame, in_list=in_list, number=number)
        for number, (card, in_list) in enumerate(placed, start=1)
    ]


def _labels_with_uses(frame: BoardFrame, cards: Sequence[Json]) -> list[Json]:
    return [
        {**label, "uses": sum(label["id"] in card["idLabels"] for card in cards)}
        for label in frame.labels.values()
    ]


def _head(spec: Json, *, frame: BoardFrame) -> Json:
    about = spec["board"]
    short_url = f"https://trello.com/b/{frame.board['shortLink']}"
    return {
        "id": frame.board["id"],
        "name": about["name"],
        "desc": about["desc"],
        "descData": None,
        "closed": False,
        "dateClosed": None,
        "idOrganization": None,
        "idEnterprise": None,
        "pinned": False,
        "starred": True,
        "url": f"{short_url}/{about['key']}",
        "shortUrl": short_url,
        "shortLink": frame.board["shortLink"],
        "subscribed": False,
        "labelNames": _label_names(spec),
        "prefs": _prefs(about["background"]),
        "limits": limits(
            cards=[("openPerBoard", 5000), ("totalPerBoard", 2_000_000)],
            labels=[("perBoard", 1000)],
            lists=[("openPerBoard", 500), ("totalPerBoard", 3000)],
        ),
        "powerUps": [],
        "dateLastView": stamp(frame.now),
        "idTags": [],
        "datePluginDisable": None,
        "ixUpdate": "1",
        "templateGallery": None,
        "enterpriseOwned": False,
        "idBoardSource": None,
        "premiumFeatures": [],
        "idMemberCreator": frame.members[frame.owner]["id"],
        "type": None,
    }


def _label_names(spec: Json) -> dict[str, str]:
    names = {colour + shade: "" for shade in ("", "_dark", "_light") for colour in _COLOURS}
    names.update({label["color"]: label["name"] for label in spec["labels"].values() if label["color"]})
    return names


def _prefs(background: dict[str, str]) -> dict[str, Any]:
    return {
        "permissionLevel": "private",
        "hideVotes": False,
        "voting": "disabled",
        "comments": "members",
        "invitations": "members",
        "selfJoin": False,
        "cardCovers": True,
        "showCompleteStatus": True,
        "cardCounts": False,
        "isTemplate": False,
        "cardAging": "regular",
        "calendarFeedEnabled": False,
        "background": background["name"],
        "backgroundColor": background["base"],
        "backgroundDarkColor": None,
        "backgroundImage": None,
        "backgroundImageScaled": None,
        "backgroundTile": False,
        "backgroundBrightness": "dark",
        "backgroundBottomColor": background["bottom"],
        "backgroundTopColor": background["top"],
        "canBePublic": True,
        "canBeEnterprise": True,
        "canBeOrg": True,
        "canBePrivate": True,
        "canInvite": True,
    }
