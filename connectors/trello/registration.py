"""Keeps one webhook at Trello for every watched board: made, repaired, and taken away with the board."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from connectors.http import hide_in_logs
from connectors.trello.client import TrelloApi
from connectors.trello.credentials import Credentials
from connectors.trello.mapping import rows
from connectors.trello.settings import WebhookSettings
from daemon.errors import Refused, Unavailable
from daemon.ports import Clock

log = logging.getLogger("delegated")

_TRY_AGAIN = 300.0


class Registration:
    """Looks after our webhooks when the boards change and every `look_every` seconds, not in each pull.

    They stay over restarts, as Trello itself drops what nobody answers for too long.
    """

    def __init__(
        self,
        api: TrelloApi,
        credentials: Credentials,
        settings: WebhookSettings,
        *,
        clock: Clock,
        look_every: float,
    ) -> None:
        self._api = api
        self._credentials = credentials
        self._settings = settings
        self._clock = clock
        self._look_every = look_every
        self._kept: frozenset[str] = frozenset()
        self._until = 0.0
        self._problem = ""

    def keep(self, board_ids: Collection[str]) -> tuple[str, ...]:
        """See to it that exactly these boards have a webhook of ours; a sentence when Trello refuses.

        Raises NotAuthorised alone: without webhooks the boards are still looked at in every cycle.
        """
        wanted = frozenset(board_ids)
        now = self._clock.monotonic()
        if wanted != self._kept or now >= self._until:
            pause = self._look_every
            try:
                self._bring_about(wanted)
                self._problem = ""
            except (Refused, Unavailable) as error:
                pause = min(pause, _TRY_AGAIN)
                self._problem = (
                    f"Trello does not send its hints to {self._settings.url} ({error}): that address must "
                    f"lead to {self._settings.listen} here; until then boards are only looked at every cycle"
                )
                log.warning("webhook_not_registered", extra={"source": "trello", "reason": self._problem})
            self._kept, self._until = wanted, now + pause
        return (self._problem,) if self._problem else ()

    def registered(self) -> set[str]:
        """The boards that have a webhook of ours which Trello serves. Raises what TrelloSession raises."""
        return {hook["idModel"] for hook in self._ours() if hook.get("active")}

    def _bring_about(self, wanted: frozenset[str]) -> None:
        there: set[str] = set()
        for hook in self._ours():
            if hook["idModel"] not in wanted or hook["idModel"] in there:
                self._api.delete("webhooks", hook["id"])
                continue
            there.add(hook["idModel"])
            if not hook.get("active"):
                self._api.put("webhooks", hook["id"], body={"active": True})
        refused = [error for board_id in sorted(wanted - there) if (error := self._register(board_id))]
        if refused:
            raise refused[0]

    def _register(self, board_id: str) -> Refused | None:
        """The error if Trello refuses it for this board; the others may still be had."""
        body = {"callbackURL": self._settings.url, "idModel": board_id, "description": "delegated"}
        try:
            self._api.post("webhooks", body=body)
        except Refused as error:
            return None if "already exists" in str(error) else error
        return None

    def _ours(self) -> Sequence[Mapping[str, Any]]:
        """Only an address with the token in it lists them, so the token is kept from logs."""
        token = self._credentials.current().token
        hide_in_logs(token)
        answer = self._api.get("tokens", token.reveal(), "webhooks")
        hooks = rows({"webhooks": answer}, "webhooks")
        return [hook for hook in hooks if hook.get("callbackURL") == self._settings.url and "idModel" in hook]
