"""The state of the Trello sandbox: all rows, who may do what, and how things are found."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime

from connectors.trello.stand_in import shapes as shapes
from connectors.trello.stand_in.rows import Ids, Json, Table, iso

OWNER_USERNAME = "sandboxowner"
TABLES = (
    "boards", "lists", "cards", "labels", "members", "memberships", "checklists", "actions", "custom_fields",
    "organizations", "webhooks", "tokens", "stars", "notifications",
)  # fmt: skip


def _data_id(kind: str) -> Callable[[Json], str | None]:
    def key(action: Json) -> str | None:
        found = action["data"].get(kind)
        return found.get("id") if isinstance(found, dict) else None

    return key


def _boards_of(action: Json) -> Iterable[str]:
    data = action["data"]
    named = (data.get(kind) for kind in ("board", "boardSource", "boardTarget"))
    return {found["id"] for found in named if isinstance(found, dict) and "id" in found}


class World:
    """Everything the sandbox knows; handlers change it, views show it.

    `labels_bump_board`: whether adding or removing a label moves the board's dateLastActivity. The real
    service was never observed on this point, so both behaviours can be had.
    """

    def __init__(self, *, clock: Callable[[], datetime], key: str, token: str, secret: str) -> None:
        self.clock = clock
        self.keys = {key: secret}
        self.ids = Ids(clock, key)
        self.labels_bump_board = True
        self._make_tables()
        self.stray_labels: dict[str, Json] = {}
        self.preferences: dict[str, Json] = {}
        self.reactions: dict[str, list[Json]] = {}
        self.events: list[Json] = []
        """Actions of the request being served, for the webhooks."""
        self.access: dict[str, str] = {}
        """Boards whose rights were narrowed: board id → `view` or `none`."""
        self.owner = self.add_member(OWNER_USERNAME, "Sandbox Owner")
        self.workspace = self.organizations.add(
            shapes.organization(self.ids.new(), "sandboxworkspace", "Sandbox Workspace")
            | {"idMemberCreator": self.owner["id"]}
        )
        self.add_token(token, key=key, member=self.owner)

    def _make_tables(self) -> None:
        self.boards = Table(short=lambda r: r["shortLink"], organization=lambda r: r["idOrganization"])
        self.lists = Table(board=lambda r: r["idBoard"])
        self.cards = Table(
            board=lambda r: r["idBoard"],
            list=lambda r: r["idList"],
            short=lambda r: r["shortLink"],
            label=lambda r: r["idLabels"],
            member=lambda r: r["idMembers"],
        )
        self.labels = Table(board=lambda r: r["idBoard"])
        self.members = Table(username=lambda r: r["username"])
        self.memberships = Table(board=lambda r: r["idBoard"], member=lambda r: r["idMember"])
        self.checklists = Table(card=lambda r: r["idCard"], board=lambda r: r["idBoard"])
        self.actions = Table(
            board=_boards_of,
            card=_data_id("card"),
            list=_data_id("list"),
            organization=_data_id("organization"),
            member=lambda r: r["idMemberCreator"],
        )
        self.custom_fields = Table(model=lambda r: r["idModel"])
        self.organizations = Table(name=lambda r: r["name"])
        self.webhooks = Table(token=lambda r: r["idToken"], model=lambda r: r["idModel"])
        self.tokens = Table(token=lambda r: r["token"])
        self.stars = Table(member=lambda r: r["idMember"])
        self.notifications = Table(member=lambda r: r["idMember"])

    def now(self) -> str:
        return iso(self.clock())

    def app_id(self, key: str) -> str:
        """The id of the application a key belongs to, as `appCreator` shows it."""
        return hashlib.sha256(f"app {key}".encode()).hexdigest()[:24]

    def table(self, name: str) -> Table:
        found = getattr(self, name)
        assert isinstance(found, Table)
        return found

    def add_member(self, username: str, full_name: str) -> Json:
        """A person with an own profile, who may be given a token."""
        row = shapes.member_defaults(self.ids.new(), username, full_name) | shapes.own_profile()
        row["avatarHash"] = hashlib.sha256(username.encode()).hexdigest()[:32]
        row["avatarUrl"] = f"https://trello-members.s3.amazonaws.com/{row['id']}/{row['avatarHash']}"
        row["email"] = f"{username}@example.com"
        row["nodeId"] = f"ari:cloud:identity::user/{row['id']}"
        return self.members.add(row)

    def add_token(
        self, token: str, *, key: str, member: Json, write: bool = True, expires: datetime | None = None
    ) -> Json:
        rights = {"read": True, "write": write}
        return self.tokens.add(
            {
                "id": self.ids.new(),
                "token": token,
                "appKey": key,
                "identifier": "delegated",
                "idMember": member["id"],
                "dateCreated": self.now(),
                "dateExpires": iso(expires) if expires else None,
                "permissions": [
                    {"idModel": member["id"], "modelType": "Member", **rights},
                    {"idModel": "*", "modelType": "Board", **rights},
                    {"idModel": "*", "modelType": "Organization", **rights},
                ],
            }
        )

    def join(self, board_id: str, member_id: str, member_type: str) -> Json:
        """Make somebody a member of a board, or change what kind of member they are."""
        for row in self.memberships.where("board", board_id):
            if row["idMember"] == member_id:
                row["memberType"] = member_type
                return row
        return self.memberships.add(
            {
                "id": self.ids.new(),
                "idBoard": board_id,
                "idMember": member_id,
                "memberType": member_type,
                "unconfirmed": False,
                "deactivated": False,
            }
        )

    def membership(self, board_id: str, member_id: str) -> Json | None:
        return next(
            (m for m in self.memberships.where("member", member_id) if m["idBoard"] == board_id), None
        )

    def boards_of(self, member_id: str) -> list[Json]:
        joined = (self.boards.get(m["idBoard"]) for m in self.memberships.where("member", member_id))
        return [board for board in joined if board and self.access.get(board["id"]) != "none"]

    def members_of(self, board_id: str) -> list[Json]:
        joined = (self.members.get(m["idMember"]) for m in self.memberships.where("board", board_id))
        return [member for member in joined if member]

    def find_card(self, key: str) -> Json | None:
        return self.cards.get(key) or self.cards.first("short", key)

    def find_board(self, key: str) -> Json | None:
        return self.boards.get(key) or self.boards.first("short", key)

    def find_member(self, key: str) -> Json | None:
        return self.members.get(key) or self.members.first("username", key.removeprefix("@"))

    def find_organization(self, key: str) -> Json | None:
        return self.organizations.get(key) or self.organizations.first("name", key)

    def label(self, label_id: str) -> Json | None:
        """A label of a board, or one that only cards of an imported board still name."""
        return self.labels.get(label_id) or self.stray_labels.get(label_id)

    def lists_of(self, board_id: str) -> list[Json]:
        return sorted(self.lists.where("board", board_id), key=lambda row: (row["pos"], row["id"]))

    def cards_of(self, board_id: str) -> list[Json]:
        """A board's cards as the board shows them: list after list, top to bottom."""
        order = {row["id"]: row["pos"] for row in self.lists.where("board", board_id)}
        return sorted(
            self.cards.where("board", board_id),
            key=lambda card: (order.get(card["idList"], 0), card["idList"], card["pos"], card["id"]),
        )

    def cards_in(self, list_id: str) -> list[Json]:
        return sorted(self.cards.where("list", list_id), key=lambda card: (card["pos"], card["id"]))

    def checklists_of(self, card_id: str) -> list[Json]:
        return sorted(self.checklists.where("card", card_id), key=lambda row: (row["pos"], row["id"]))

    def remove_board(self, board_id: str) -> None:
        """A board and all that hangs on it."""
        self.boards.remove(board_id)
        for table in (self.lists, self.labels, self.checklists, self.memberships, self.cards, self.actions):
            for row in table.where("board", board_id):
                table.remove(row["id"])
        for row in self.custom_fields.where("model", board_id):
            self.custom_fields.remove(row["id"])
