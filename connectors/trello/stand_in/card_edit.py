"""Changing a card: every scalar field, moves between lists and boards, and what each change leaves in the
journal.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import NULLS, Call, Params, TrelloError, invalid
from connectors.trello.stand_in.journal import (
    board_ref,
    card_ref,
    label_ref,
    list_ref,
    on_card,
    record,
    refresh_badges,
    touch,
)
from connectors.trello.stand_in.rows import ITEM_STEP, Json, iso, position, read_moment, slug


def read_name(params: Params, name: str) -> str:
    """A title. Raises TrelloError 400 when it is empty or too long."""
    text = params.text(name)
    if not text.strip() or len(text) > shapes.MAX_TEXT:
        raise invalid(name)
    return text


def read_text(params: Params, name: str) -> str:
    text = params.text(name)
    if len(text) > shapes.MAX_TEXT:
        raise invalid(name)
    return text


def read_optional(params: Params, name: str) -> str | None:
    return params.text(name) or None


def read_date(params: Params, name: str) -> str | None:
    """A moment in any usual spelling; null, "" and "null" clear it. Raises TrelloError 400 for anything
    else.
    """
    if params.raw(name) in NULLS:
        return None
    moment = read_moment(params.text(name))
    if moment is None:
        raise TrelloError(400, "invalid date")
    return iso(moment)


def read_reminder(params: Params, name: str) -> int | None:
    """Minutes before the due moment, -1 for none. Raises TrelloError 400 when it is no whole number."""
    if params.raw(name) in NULLS:
        return None
    try:
        minutes = int(params.text(name))
    except ValueError:
        raise invalid(name) from None
    if minutes < -1:
        raise invalid(name)
    return minutes


def read_labels(call: Call, board_id: str, params: Params, name: str) -> list[str]:
    """Label ids of this board. Raises TrelloError 400 for an unknown or repeated one, as since 2025."""
    value = params.raw(name)
    asked = [str(part) for part in value] if isinstance(value, list) else params.text(name).split(",")
    asked = [part.strip() for part in asked if part.strip()]
    known = {row["id"] for row in call.world.labels.where("board", board_id)} | set(call.world.stray_labels)
    if len(set(asked)) < len(asked):
        raise TrelloError(400, "label not found")
    if not known.issuperset(asked):
        raise invalid(name)
    return asked


def read_members(call: Call, params: Params, name: str) -> list[str]:
    found = params.names(name)
    if any(member_id not in call.world.members for member_id in found):
        raise invalid(name)
    return found


def read_cover(params: Params, name: str, before: Json) -> Json:
    """A cover as JSON object, JSON text or nothing; a colour clears the attachment."""
    value = params.raw(name)
    if value in NULLS:
        return shapes.cover()
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise invalid(name) from None
    if not isinstance(value, dict) or value.get("color") not in (None, *shapes.COLOURS):
        raise invalid(name)
    if value.get("size") not in (None, "normal", "full") or value.get("brightness") not in (
        None,
        "light",
        "dark",
    ):
        raise invalid(name)
    cover = before | {key: item for key, item in value.items() if key in {*before, "yPosition", "url"}}
    if value.get("color"):
        cover |= {"idAttachment": None, "idUploadedBackground": None}
    return cover


def _attachment(card: Json, params: Params, name: str) -> str | None:
    if params.raw(name) in NULLS:
        return None
    if not any(row["id"] == params.text(name) for row in card["attachments"]):
        raise invalid(name)
    return params.text(name)


def _place(call: Call, card: Json, params: Params, name: str) -> float:
    others = [row["pos"] for row in call.world.cards_in(card["idList"]) if row is not card]
    found = position(params.raw(name), others, step=65536, first=65535)
    if found is None:
        raise invalid(name)
    return found


PLAIN: dict[str, Callable[[Params, str], Any]] = {
    "name": read_name,
    "desc": read_text,
    "closed": Params.flag,
    "dueComplete": Params.flag,
    "subscribed": Params.flag,
    "isTemplate": Params.flag,
    "pinned": Params.flag,
    "manualCoverAttachment": Params.flag,
    "due": read_date,
    "start": read_date,
    "dueReminder": read_reminder,
    "address": read_optional,
    "locationName": read_optional,
    "coordinates": read_optional,
}
EDITABLE = {*PLAIN, "cover", "idAttachmentCover", "idLabels", "idMembers", "pos", "idList", "idBoard"}
SILENT = {"subscribed", "manualCoverAttachment"}


def edit(call: Call, card: Json, params: Params) -> None:
    """Apply all given fields at once, or none when one is wrong (TrelloError 400)."""
    board, row = _target(call, card, params)
    changes = {name: read(params, name) for name, read in PLAIN.items() if name in params}
    if "idLabels" in params:
        changes["idLabels"] = read_labels(call, board["id"], params, "idLabels")
    if "idMembers" in params:
        changes["idMembers"] = read_members(call, params, "idMembers")
    if "cover" in params:
        changes["cover"] = read_cover(params, "cover", card["cover"])
    if "idAttachmentCover" in params:
        changes["idAttachmentCover"] = _attachment(card, params, "idAttachmentCover")
    if row["id"] != card["idList"]:
        move(call, card, row, params)
    elif "pos" in params:
        changes["pos"] = _place(call, card, params, "pos")
    set_fields(call, card, changes)


def _target(call: Call, card: Json, params: Params) -> tuple[Json, Json]:
    """Board and list the card shall be on. Raises TrelloError 400 when they do not belong together."""
    world = call.world
    board_key, list_key = params.text("idBoard"), params.text("idList")
    row = world.lists.get(list_key) if list_key else None
    if list_key and row is None:
        raise invalid("idList")
    board = (
        world.find_board(board_key)
        if board_key
        else world.boards.get(row["idBoard"] if row else card["idBoard"])
    )
    if board is None:
        raise invalid("idBoard")
    call.need(board["id"], "", write=True)
    if row is None:
        stays = board["id"] == card["idBoard"]
        open_lists = [found for found in world.lists_of(board["id"]) if not found["closed"]]
        row = world.lists.rows[card["idList"]] if stays else next(iter(open_lists), None)
    if row is None or row["idBoard"] != board["id"]:
        raise invalid("idList")
    return board, row


def move(call: Call, card: Json, row: Json, params: Params) -> None:
    """To another list, of the same or another board; the board left behind does not count it as activity."""
    world = call.world
    before, board_before = world.lists.rows[card["idList"]], world.boards.rows[card["idBoard"]]
    taken = [other["pos"] for other in world.cards_in(row["id"])]
    crossing = row["idBoard"] != board_before["id"]
    if "pos" in params:
        pos = position(params.raw("pos"), taken, step=65536, first=65535)
    else:
        pos = position("bottom", taken, step=ITEM_STEP, first=ITEM_STEP if crossing else card["pos"])
    if pos is None:
        raise invalid("pos")
    if crossing:
        follow_to_board(call, card, row)
    world.cards.refile(card, lambda: card.update(idList=row["id"], idBoard=row["idBoard"], pos=pos))
    touch(call, card)
    if crossing:
        target = world.boards.rows[row["idBoard"]]
        shared = {"card": card_ref(card) | {"idList": row["id"]}, "list": list_ref(row)}
        source = {"card": card_ref(card), "list": list_ref(before), "board": board_ref(board_before)}
        record(call, "moveCardFromBoard", source | {"boardTarget": {"id": target["id"]}})
        record(
            call,
            "moveCardToBoard",
            shared | {"board": board_ref(target), "boardSource": {"id": board_before["id"]}},
        )
        return
    data = {"old": {"idList": before["id"]}, "card": {"idList": row["id"]}}
    on_card(call, "updateCard", card, data | {"listBefore": list_ref(before), "listAfter": list_ref(row)})


def follow_to_board(call: Call, card: Json, row: Json) -> None:
    """What follows a card to another board: same labels by name and colour, members who are there, its
    checklists.
    """
    world, target_id = call.world, row["idBoard"]
    target = world.boards.rows[target_id]
    there = {(label["name"], label["color"]): label["id"] for label in world.labels.where("board", target_id)}
    labels = []
    for label in (world.label(label_id) for label_id in card["idLabels"]):
        if label is not None:
            key = (label["name"], label["color"])
            if key not in there:
                made = {"id": world.ids.new(), "idBoard": target_id, "name": key[0], "color": key[1]}
                there[key] = world.labels.add(made)["id"]
            labels.append(there[key])
    joined = {member["id"] for member in world.members_of(target_id)}
    members = [member_id for member_id in card["idMembers"] if member_id in joined]
    taken = [other["idShort"] for other in world.cards.where("board", target_id)]
    world.cards.refile(card, lambda: card.update(idLabels=labels, idMembers=members))
    card |= {
        "idShort": max(taken, default=0) + 1,
        "customFieldItems": [],
        "idOrganization": target["idOrganization"],
    }
    card["nodeId"] = f"ari:cloud:trello::card/workspace/{target['idOrganization']}/{card['id']}"
    address(card, card["shortLink"])
    for checklist in world.checklists.where("card", card["id"]):
        world.checklists.refile(checklist, partial(checklist.update, idBoard=target_id))


def address(card: Json, link: str) -> Json:
    """Give the card its short link and the addresses that follow from it and from its number and name."""
    card |= {"shortLink": link, "shortUrl": f"https://trello.com/c/{link}"}
    card["url"] = f"{card['shortUrl']}/{card['idShort']}-{slug(card['name'])}"
    return card


def set_fields(call: Call, card: Json, changes: Json) -> None:
    """Write what differs; each changed field is one action, members and labels one per person and label."""
    changed = {name: value for name, value in changes.items() if card[name] != value}
    old = {name: card[name] for name in changed}
    if not changed:
        return
    call.world.cards.refile(card, lambda: card.update(changed))
    _follow(call, card, changed)
    refresh_badges(call, card)
    loud = [name for name in changed if name not in SILENT]
    if loud:
        touch(call, card, board=loud != ["idLabels"] or call.world.labels_bump_board)
    for name in loud:
        if name == "idMembers":
            _members_changed(call, card, old[name])
        elif name == "idLabels":
            labels_changed(call, card, old[name])
        else:
            on_card(call, "updateCard", card, {"old": {name: old[name]}, "card": {name: card[name]}})


def _follow(call: Call, card: Json, changed: Json) -> None:
    """Fields that follow from others."""
    now = call.world.now()
    if "name" in changed:
        address(card, card["shortLink"])
    if "desc" in changed:
        card["descData"] = {"emoji": {}}
    if "closed" in changed:
        card["dateClosed"] = now if card["closed"] else None
    if "dueComplete" in changed:
        card["dateCompleted"] = now if card["dueComplete"] else None
    if "idAttachmentCover" in changed:
        card["cover"] = card["cover"] | {"idAttachment": card["idAttachmentCover"], "color": None}
        card["manualCoverAttachment"] = True
    elif "cover" in changed:
        card["idAttachmentCover"] = card["cover"].get("idAttachment")


def _members_changed(call: Call, card: Json, before: list[str]) -> None:
    for member_id in card["idMembers"]:
        if member_id not in before:
            member_action(call, "addMemberToCard", card, member_id)
    for member_id in before:
        if member_id not in card["idMembers"]:
            member_action(call, "removeMemberFromCard", card, member_id)


def member_action(call: Call, kind: str, card: Json, member_id: str) -> None:
    member = call.world.members.rows[member_id]
    named = {"id": member_id, "name": member["fullName"]}
    left = {"deactivated": False} if kind == "removeMemberFromCard" else {}
    on_card(call, kind, card, {"idMember": member_id, "member": named} | left, member={
        field: member[field] for field in shapes.MEMBER_MINI if field in member
    })  # fmt: skip


def labels_changed(call: Call, card: Json, before: list[str]) -> None:
    """Two events for each label, as the real webhooks tell it: the label's, then the card's."""
    added = [("addLabelToCard", label_id) for label_id in card["idLabels"] if label_id not in before]
    removed = [("removeLabelFromCard", label_id) for label_id in before if label_id not in card["idLabels"]]
    for kind, label_id in added + removed:
        label = call.world.label(label_id)
        if label is not None:
            text = {"value": label["color"], "text": label["name"], "label": label_ref(label)}
            on_card(call, kind, card, text)
    on_card(call, "updateCard", card, {"old": {"idLabels": before}, "card": {"idLabels": card["idLabels"]}})
