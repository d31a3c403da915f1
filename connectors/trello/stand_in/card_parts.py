"""Routes of what is on a card: labels, members, votes, attachments, stickers."""

from __future__ import annotations

import mimetypes
from typing import Any
from urllib.parse import urlsplit

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.call import Call, Params, TrelloError, invalid, missing, not_found
from connectors.trello.stand_in.card_edit import edit, member_action, read_labels, set_fields
from connectors.trello.stand_in.journal import on_card, refresh_badges, touch
from connectors.trello.stand_in.labels import make_label
from connectors.trello.stand_in.routes import route
from connectors.trello.stand_in.rows import ITEM_STEP, Json, position
from connectors.trello.stand_in.views import card_members, label_view, pick, wanted

STICKER_PLACE = ("top", "left", "zIndex", "rotate")


@route("POST", "/cards/{card}/idLabels")
def post_card_label(call: Call, card: str) -> list[str]:
    row = call.card(card, write=True)
    value = call.params.text("value")
    if not value:
        raise invalid("value")
    if value in row["idLabels"]:
        raise TrelloError(400, "that label is already on the card")
    read_labels(call, row["idBoard"], Params({"value": value}), "value")
    set_fields(call, row, {"idLabels": [*row["idLabels"], value]})
    return list(row["idLabels"])


@route("DELETE", "/cards/{card}/idLabels/{label}")
def delete_card_label(call: Call, card: str, label: str) -> Json:
    row = call.card(card, write=True)
    if label not in row["idLabels"]:
        if call.world.label(label) is None:
            raise missing(label)
        raise TrelloError(400, "that label is not on the card")
    set_fields(call, row, {"idLabels": [label_id for label_id in row["idLabels"] if label_id != label]})
    return {"_value": None}


@route("POST", "/cards/{card}/labels")
def post_new_label(call: Call, card: str) -> Json:
    """Make a label on the board and put it on the card."""
    row = call.card(card, write=True)
    label = make_label(call, row["idBoard"], call.params)
    set_fields(call, row, {"idLabels": [*row["idLabels"], label["id"]]})
    return label_view(call.world, label) | {"limits": {}}


@route("GET", "/cards/{card}/labels")
def get_card_labels(call: Call, card: str) -> list[Json]:
    found = (call.world.label(label_id) for label_id in call.card(card)["idLabels"])
    fields = wanted(call.params, "fields", shapes.LABEL_FIELDS, shapes.LABEL_FIELDS)
    return [label_view(call.world, label, fields) for label in found if label]


@route("GET", "/cards/{card}/members")
def get_card_members(call: Call, card: str) -> list[Json]:
    return card_members(call.world, call.card(card), call.params, "fields")


@route("POST", "/cards/{card}/idMembers", "/cards/{card}/members")
def post_card_member(call: Call, card: str) -> list[Json]:
    row = call.card(card, write=True)
    member = call.world.find_member(call.params.text("value"))
    if member is None:
        raise invalid("value")
    if member["id"] in row["idMembers"]:
        raise TrelloError(400, "member is already on the card")
    call.world.cards.refile(row, lambda: row["idMembers"].append(member["id"]))
    touch(call, row)
    member_action(call, "addMemberToCard", row, member["id"])
    return card_members(call.world, row, call.params, "fields")


@route("DELETE", "/cards/{card}/idMembers/{member}", "/cards/{card}/members/{member}")
def delete_card_member(call: Call, card: str, member: str) -> list[Json]:
    row = call.card(card, write=True)
    who = call.member(member)
    if who["id"] not in row["idMembers"]:
        raise TrelloError(400, "member is not on the card")
    call.world.cards.refile(row, lambda: row["idMembers"].remove(who["id"]))
    touch(call, row)
    member_action(call, "removeMemberFromCard", row, who["id"])
    return card_members(call.world, row, call.params, "fields")


@route("GET", "/cards/{card}/membersVoted")
def get_votes(call: Call, card: str) -> list[Json]:
    found = (call.world.members.get(member_id) for member_id in call.card(card)["idMembersVoted"])
    fields = wanted(call.params, "fields", shapes.MEMBER_MINI, shapes.MEMBER_PUBLIC)
    return [pick(member, fields) for member in found if member]


@route("POST", "/cards/{card}/membersVoted")
def post_vote(call: Call, card: str) -> Json:
    row = call.card(card, write=True)
    member = call.world.find_member(call.params.text("value"))
    if member is None:
        raise invalid("value")
    if member["id"] in row["idMembersVoted"]:
        raise TrelloError(400, "member has already voted on the card")
    return _vote(call, row, [*row["idMembersVoted"], member["id"]], voted=True)


@route("DELETE", "/cards/{card}/membersVoted/{member}")
def delete_vote(call: Call, card: str, member: str) -> Json:
    row, who = call.card(card, write=True), call.member(member)
    if who["id"] not in row["idMembersVoted"]:
        raise TrelloError(400, "member has not voted on the card")
    return _vote(call, row, [voter for voter in row["idMembersVoted"] if voter != who["id"]], voted=False)


def _vote(call: Call, row: Json, voters: list[str], *, voted: bool) -> Json:
    row["idMembersVoted"] = voters
    refresh_badges(call, row)
    touch(call, row)
    on_card(call, "voteOnCard", row, {"voted": voted})
    return {"_value": None}


@route("GET", "/cards/{card}/attachments")
def get_attachments(call: Call, card: str) -> list[Json]:
    row = call.card(card)
    fields = wanted(call.params, "fields", shapes.ATTACHMENT_FIELDS, shapes.ATTACHMENT_FIELDS)
    only_cover = call.params.text("filter") == "cover"
    return [
        pick(a, fields) for a in row["attachments"] if not only_cover or a["id"] == row["idAttachmentCover"]
    ]


@route("GET", "/cards/{card}/attachments/{attachment}")
def get_attachment(call: Call, card: str, attachment: str) -> Json:
    fields = wanted(call.params, "fields", shapes.ATTACHMENT_FIELDS, shapes.ATTACHMENT_FIELDS)
    return pick(_attachment(call.card(card), attachment), fields)


def _attachment(card: Json, key: str) -> Json:
    found: Json | None = next((row for row in card["attachments"] if row["id"] == key), None)
    if found is None:
        raise missing(key)
    return found


@route("POST", "/cards/{card}/attachments")
def post_attachment(call: Call, card: str) -> Json:
    row, params = call.card(card, write=True), call.params
    upload, url = params.raw("file"), params.text("url")
    if isinstance(upload, dict):
        name = params.text("name") or upload["filename"] or "file"
        made = attach(call, row, name, "", upload=upload)
    elif urlsplit(url).scheme in ("http", "https", "mailto", "ftp", "file"):
        made = attach(call, row, params.text("name") or url, url)
    else:
        raise invalid("url")
    if params.flag("setCover"):
        edit(call, row, Params({"idAttachmentCover": made["id"]}))
    return made | {"limits": {}}


def attach(call: Call, card: Json, name: str, url: str, *, upload: Json | None = None) -> Json:
    """Hang a link or an uploaded file (its size and type only) on the card."""
    attachment_id = call.world.ids.new()
    file_name = (upload or {}).get("filename")
    taken = [row["pos"] for row in card["attachments"]]
    made: Json = {
        "id": attachment_id,
        "bytes": upload["bytes"] if upload else None,
        "date": call.world.now(),
        "edgeColor": None,
        "idMember": call.me["id"],
        "isMalicious": False,
        "isUpload": upload is not None,
        "mimeType": call.params.text("mimeType")
        or (mimetypes.guess_type(file_name or "")[0] or "" if upload else ""),
        "name": name,
        "previews": [],
        "url": url
        or f"https://trello.com/1/cards/{card['id']}/attachments/{attachment_id}/download/{file_name}",
        "pos": position("bottom", taken, step=ITEM_STEP, first=ITEM_STEP),
        "fileName": file_name,
    }
    card["attachments"].append(made)
    refresh_badges(call, card)
    touch(call, card)
    named = {"id": attachment_id, "name": name, "url": made["url"]}
    on_card(call, "addAttachmentToCard", card, {"attachment": named})
    return made


@route("DELETE", "/cards/{card}/attachments/{attachment}")
def delete_attachment(call: Call, card: str, attachment: str) -> Json:
    row = call.card(card, write=True)
    found = _attachment(row, attachment)
    row["attachments"].remove(found)
    if row["idAttachmentCover"] == attachment:
        row["idAttachmentCover"] = None
        row["cover"] = row["cover"] | {"idAttachment": None}
    refresh_badges(call, row)
    touch(call, row)
    on_card(call, "deleteAttachmentFromCard", row, {"attachment": {"id": found["id"], "name": found["name"]}})
    return {"limits": {}}


@route("GET", "/cards/{card}/stickers", "/cards/{card}/pluginData", "/cards/{card}/customFieldItems")
def get_card_rows(call: Call, card: str) -> Any:
    kind = call.path.rstrip("/").rsplit("/", 1)[-1].lower()
    name = {"stickers": "stickers", "plugindata": "pluginData"}.get(kind, "customFieldItems")
    return call.card(card)[name]


def _sticker_place(params: Params) -> Json:
    """Raises TrelloError 400 for a place that is no number."""
    place: Json = {}
    for name in STICKER_PLACE:
        if params.text(name):
            try:
                place[name] = float(params.text(name))
            except ValueError:
                raise invalid(name) from None
    return place


@route("POST", "/cards/{card}/stickers")
def post_sticker(call: Call, card: str) -> Json:
    row, params = call.card(card, write=True), call.params
    if not params.text("image"):
        raise invalid("image")
    made: Json = {
        "id": call.world.ids.new(),
        "image": params.text("image"),
        "imageUrl": "",
        "imageScaled": [],
    }
    made |= dict.fromkeys(STICKER_PLACE, 0) | _sticker_place(params)
    row["stickers"].append(made)
    touch(call, row)
    return made


def _sticker(card: Json, key: str) -> Json:
    found = next((row for row in card["stickers"] if row["id"] == key), None)
    if found is None:
        raise not_found()
    row: Json = found
    return row


@route("GET", "/cards/{card}/stickers/{sticker}")
def get_sticker(call: Call, card: str, sticker: str) -> Json:
    return _sticker(call.card(card), sticker)


@route("PUT", "/cards/{card}/stickers/{sticker}")
def put_sticker(call: Call, card: str, sticker: str) -> Json:
    row = call.card(card, write=True)
    found = _sticker(row, sticker)
    found |= _sticker_place(call.params)
    touch(call, row)
    return found


@route("DELETE", "/cards/{card}/stickers/{sticker}")
def delete_sticker(call: Call, card: str, sticker: str) -> Json:
    row = call.card(card, write=True)
    row["stickers"].remove(_sticker(row, sticker))
    touch(call, row)
    return {"stickers": row["stickers"]}


@route("POST", "/cards/{card}/markAssociatedNotificationsRead")
def post_mark_read(call: Call, card: str) -> Json:
    row = call.card(card)
    for notification in call.world.notifications.where("member", call.me["id"]):
        if (notification["data"].get("card") or {}).get("id") == row["id"]:
            notification |= {"unread": False, "dateRead": call.world.now()}
    return {"_value": None}
