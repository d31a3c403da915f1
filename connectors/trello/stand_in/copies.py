"""A board made from another board."""

from __future__ import annotations

import copy

from connectors.trello.stand_in.call import Call
from connectors.trello.stand_in.card_edit import address
from connectors.trello.stand_in.lists import make_list
from connectors.trello.stand_in.rows import Json, short_link


def copy_board(call: Call, source: Json, board: Json, *, with_cards: bool) -> None:
    """Lists and labels of the source under new ids, and its open cards when asked for."""
    world, labels = call.world, {}
    board["labelNames"] = dict(source["labelNames"])
    for label in world.labels.where("board", source["id"]):
        made = world.labels.add(label | {"id": world.ids.new(), "idBoard": board["id"]})
        labels[label["id"]] = made["id"]
    for row in world.lists_of(source["id"]):
        if row["closed"]:
            continue
        target = make_list(call, board["id"], row["name"], row["pos"], quiet=True)
        for card in world.cards_in(row["id"]) if with_cards else ():
            if not card["closed"]:
                _copy_card(call, card, target, labels)


def _copy_card(call: Call, card: Json, row: Json, labels: dict[str, str]) -> None:
    world = call.world
    card_id = world.ids.new()
    copied = copy.deepcopy(card) | {
        "id": card_id,
        "idBoard": row["idBoard"],
        "idList": row["id"],
        "idOrganization": row["idOrganization"],
        "nodeId": f"ari:cloud:trello::card/workspace/{row['idOrganization']}/{card_id}",
        "idShort": world.cards.count("board", row["idBoard"]) + 1,
        "idLabels": [labels[label_id] for label_id in card["idLabels"] if label_id in labels],
        "idMembers": [],
        "idMembersVoted": [],
        "idChecklists": [],
        "customFieldItems": [],
        "dateLastActivity": world.now(),
    }
    world.cards.add(address(copied, short_link(card_id)))
