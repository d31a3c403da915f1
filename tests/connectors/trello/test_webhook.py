"""Hints from Trello: what is believed, what is an echo, and which webhooks are kept at Trello."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from connectors.faults import Fault
from connectors.trello.echoes import MEMORY, Echoes
from connectors.trello.settings import TrelloSettings, WebhookSettings
from connectors.trello.webhook import LARGEST, receiver, signature
from daemon.core.changes import ChangeKind
from daemon.errors import ConfigError
from daemon.ports import Hinting
from daemon.wiring import read_settings, secrets_of
from tests.connectors.trello.exports import board, change, ident, person, quiet

SECRET = "the application's secret"
URL = "https://hooks.example.com/trello?who=me"
SETTINGS = WebhookSettings.model_validate({"url": URL, "secret": SECRET})


class Woken:
    """Counts hints and lets a test wait for them."""

    def __init__(self) -> None:
        self.count = 0
        self.boards: tuple[str, ...] = ()
        self._changed = threading.Condition()

    def __call__(self, *boards: str) -> None:
        with self._changed:
            self.count += 1
            self.boards += boards
            self._changed.notify_all()

    def wait_for(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self.count >= count, timeout=3), self.count


@pytest.fixture
def woken() -> Woken:
    return Woken()


@pytest.fixture
def echoes(clock) -> Echoes:
    made = Echoes(clock)
    made.me = "us"
    return made


class TrelloCalls:
    """What Trello, or anybody else, sends to the receiver."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._session = requests.Session()
        self._session.trust_env = False

    def request(self, method: str, path: str, **more: Any) -> int:
        return self._session.request(method, self._url + path, timeout=5, **more).status_code

    def post(self, body: bytes, **headers: str | bytes) -> int:
        signed = {"X-Trello-Webhook": signature(SECRET, body, URL)}
        return self.request("POST", "/any/path", data=body, headers=signed | headers)

    def tell(self, action: dict[str, Any]) -> int:
        return self.post(json.dumps({"action": action, "model": {"id": "b1"}}).encode())

    def close(self) -> None:
        self._session.close()


@pytest.fixture
def trello_calls(loopback_port, echoes, woken) -> Iterator[TrelloCalls]:
    loopback_port.app = receiver(SETTINGS, echoes, woken)
    made = TrelloCalls(loopback_port.url.removesuffix("/1"))
    yield made
    made.close()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def action(**more: Any) -> dict[str, Any]:
    data = {"card": {"id": "c1"}, "board": {"id": "b1"}}
    return {"type": "updateCard", "idMemberCreator": "them", "appCreator": None, "data": data} | more


# --- what is believed ------------------------------------------------------------------------------------


def test_the_head_request_before_registration_is_answered(trello_calls, woken):
    assert trello_calls.request("HEAD", "/") == 200
    assert trello_calls.request("HEAD", "/trello") == 200
    assert woken.count == 0


def test_a_signed_change_wakes_and_names_its_board(trello_calls, woken):
    assert trello_calls.tell(action()) == 200
    assert woken.boards == ("b1",)


def test_the_signature_is_the_one_trello_documents():
    # printf '%s' '{"a":1}https://example.com/x' | openssl dgst -sha1 -hmac s -binary | base64
    assert signature("s", b'{"a":1}', "https://example.com/x") == "SwiKFBFuOcUxXkxkjKOW3Dhj9LU="


@pytest.mark.parametrize(
    "forged",
    ["", "nonsense", "é", signature("another secret", b"{}", URL), signature(SECRET, b"{}", URL + "x")],
)
def test_a_forged_change_is_refused_and_nothing_happens(trello_calls, woken, forged):
    headers = {"X-Trello-Webhook": forged.encode("latin-1")}

    assert trello_calls.post(b"{}", **headers) == 401
    assert trello_calls.request("POST", "/", data=b"{}") == 401
    assert woken.count == 0


def test_a_body_changed_on_its_way_is_refused(trello_calls, woken):
    good = signature(SECRET, b'{"action": 1}', URL)

    assert trello_calls.post(b'{"action": 2}', **{"X-Trello-Webhook": good}) == 401
    assert woken.count == 0


def test_a_body_of_more_than_a_megabyte_is_not_read(trello_calls, woken):
    assert trello_calls.post(b" " * (LARGEST + 1)) == 413
    assert woken.count == 0


@pytest.mark.parametrize("body", [b"", b"no json", b"[]", b"null", b'{"action": []}', b"\xff\xfe"])
def test_a_signed_body_of_another_shape_only_makes_us_look(trello_calls, woken, body):
    assert trello_calls.post(body) == 200
    assert woken.count == 1


def test_other_methods_are_not_for_us(trello_calls, woken):
    assert {trello_calls.request(method, "/") for method in ("GET", "PUT", "DELETE")} == {405}
    assert woken.count == 0


# --- echoes ----------------------------------------------------------------------------------------------

OURS = {"idMemberCreator": "us", "appCreator": {"id": "app"}}


def test_word_of_our_own_write_does_not_wake(trello_calls, woken, echoes):
    echoes.wrote("c1")

    assert trello_calls.tell(action(**OURS)) == 200
    assert woken.count == 0


@pytest.mark.parametrize(
    "what",
    [
        {**OURS, "data": {"card": {"id": "c2"}, "board": {"id": "b1"}}},
        {**OURS, "idMemberCreator": "them"},
        {**OURS, "appCreator": None},
        {**OURS, "data": {"board": {"id": "b1"}}},
        {**OURS, "data": []},
    ],
    ids=["another card", "another person", "the owner on Trello's pages", "the board", "no data"],
)
def test_what_somebody_else_does_wakes_also_beside_our_writes(trello_calls, woken, echoes, what):
    echoes.wrote("c1")

    trello_calls.tell(action(**what))

    assert woken.count == 1


def test_a_label_we_made_on_a_board_is_an_echo_too(trello_calls, woken, echoes):
    echoes.wrote("b1")

    trello_calls.tell(action(**OURS, type="createLabel", data={"board": {"id": "b1"}, "label": {"id": "l"}}))

    assert woken.count == 0


def test_our_writes_are_remembered_for_a_while_only(trello_calls, woken, echoes, clock):
    echoes.wrote("c1")
    clock.wait(MEMORY)

    trello_calls.tell(action(**OURS))

    assert woken.count == 1


# --- with the sandbox delivering -------------------------------------------------------------------------


@pytest.fixture
def listening(serve, connect) -> Any:
    """A sandbox with two boards, and how to build connectors that listen."""
    served = serve(secret=SECRET)
    served.sandbox.load_board(board(1))
    served.sandbox.load_board(board(2))
    port = free_port()
    served.callback = f"http://127.0.0.1:{port}/trello"
    served.webhook = {"url": served.callback, "listen": f"127.0.0.1:{port}", "secret": SECRET}
    served.connect = lambda **more: connect(served, webhook=served.webhook, **more)
    return served


def hooks(served: Any) -> list[tuple[str, bool]]:
    rows = served.sandbox.world.webhooks
    return sorted((row["idModel"], row["active"]) for row in rows if row["callbackURL"] == served.callback)


def test_every_watched_board_gets_a_webhook_once(listening, mirror, clock, woken):
    connector = listening.connect()
    with connector.hints(woken):
        snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)
        before = len(listening.asked())
        connector.pull(mirror, now=clock.now(), progress=quiet)

    assert hooks(listening) == [(ident(1, 1), True), (ident(1, 2), True)]
    assert snapshot.notes == ()
    assert listening.asked(before) == ["GET /members/me/boards"]


def test_without_listening_trellos_list_of_webhooks_is_left_alone(listening, mirror, clock):
    listening.connect().pull(mirror, now=clock.now(), progress=quiet)

    assert hooks(listening) == []


def test_a_change_by_somebody_wakes_and_our_own_write_does_not(listening, connect, mirror, clock, woken):
    made = board(1)
    listening.sandbox.add_person("maria", "Maria", token="mariastoken", boards=(made["id"],))
    maria = person(connect(listening, token="mariastoken"))
    connector = listening.connect()
    with connector.hints(woken):
        connector.pull(mirror, now=clock.now(), progress=quiet)
        ours = change(ChangeKind.ADD_LABEL, made["cards"][0], after=made["labels"][1]["id"])
        connector.write([ours])
        # Deliveries come in order, so once Maria's is here ours has been.
        maria.put("cards", made["cards"][0]["id"], body={"name": "New"})
        woken.wait_for(1)

    assert woken.count == 1


def test_a_hinted_board_is_read_again_though_its_date_does_not_tell(serve, connect, mirror, clock, woken):
    served, made, port = serve(secret=SECRET, labels_bump_board=False), board(1), free_port()
    served.sandbox.load_board(made)
    served.sandbox.add_person("maria", "Maria", token="mariastoken", boards=(made["id"],))
    webhook = {"url": f"http://127.0.0.1:{port}/", "listen": f"127.0.0.1:{port}", "secret": SECRET}
    connector, card = connect(served, webhook=webhook), made["cards"][0]["id"]
    with connector.hints(woken):
        connector.pull(mirror, now=clock.now(), progress=quiet)
        maria = person(connect(served, token="mariastoken"))
        maria.delete("cards", card, "idLabels", made["labels"][0]["id"])
        woken.wait_for(1)
        snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)

    assert {task.id.key: len(task.labels) for task in snapshot.tasks}[card] == 0


def test_a_board_for_which_trello_refuses_a_webhook_does_not_keep_the_others_from_one(
    listening, mirror, clock, woken
):
    listening.faults.arm(Fault("permission_lost", method="POST", path="/webhooks"))
    connector = listening.connect()
    with connector.hints(woken):
        snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)

    assert hooks(listening) == [(ident(1, 2), True)]
    assert "has no right to do it" in snapshot.notes[0]


def test_a_webhook_that_is_gone_or_switched_off_is_repaired(listening, mirror, clock, woken):
    connector = listening.connect(reconcile_every="1h")
    with connector.hints(woken):
        connector.pull(mirror, now=clock.now(), progress=quiet)
        first, second = list(listening.sandbox.world.webhooks)
        listening.sandbox.world.webhooks.remove(first["id"])
        second["active"] = False
        clock.wait(3601)
        connector.pull(mirror, now=clock.now(), progress=quiet)

    assert hooks(listening) == [(ident(1, 1), True), (ident(1, 2), True)]


def test_the_webhook_of_a_board_that_is_no_longer_watched_is_taken_away(listening, mirror, clock, woken):
    for boards in ("all", ["Board 2"]):
        connector = listening.connect(boards=boards)
        with connector.hints(woken):
            connector.pull(mirror, now=clock.now(), progress=quiet)

    assert hooks(listening) == [(ident(1, 2), True)]


def test_webhooks_stay_over_restarts_and_those_of_others_are_left_alone(listening, mirror, clock, woken):
    with listening.connect().hints(woken):
        theirs = {"callbackURL": f"{listening.callback}/other", "idModel": ident(1, 1)}
        person(listening.connect()).post("webhooks", body=theirs)
    for _ in range(2):
        connector = listening.connect()
        with connector.hints(woken):
            connector.pull(mirror, now=clock.now(), progress=quiet)

    assert len(hooks(listening)) == 2
    assert len(list(listening.sandbox.world.webhooks)) == 3


def test_an_address_trello_cannot_reach_is_told_and_the_boards_are_still_read(
    listening, mirror, clock, woken, caplog
):
    listening.webhook["url"] = f"http://127.0.0.1:{free_port()}/nobody"
    connector = listening.connect()
    with connector.hints(woken):
        snapshot = connector.pull(mirror, now=clock.now(), progress=quiet)
        before = len(listening.asked())
        again = connector.pull(mirror, now=clock.now(), progress=quiet)

    assert len(snapshot.tasks) == 6
    assert len(snapshot.notes) == 1
    assert snapshot.notes[0].startswith(f"Trello does not send its hints to {listening.webhook['url']}")
    assert f"must lead to {listening.webhook['listen']} here" in snapshot.notes[0]
    assert again.notes == snapshot.notes
    assert listening.asked(before) == ["GET /members/me/boards"]
    assert [record.message for record in caplog.records if record.name == "delegated"] == [
        "webhook_not_registered"
    ]


def test_a_lost_answer_of_a_registration_does_not_make_a_second_one(listening, mirror, clock, woken):
    listening.faults.arm(Fault("cut_after", method="POST", path="/webhooks"))
    connector = listening.connect()
    with connector.hints(woken):
        connector.pull(mirror, now=clock.now(), progress=quiet)
        clock.wait(301)
        healed = connector.pull(mirror, now=clock.now(), progress=quiet)

    assert hooks(listening) == [(ident(1, 1), True), (ident(1, 2), True)]
    assert healed.notes == ()


def test_the_secret_and_the_token_are_in_no_log(listening, mirror, clock, woken, caplog):
    caplog.set_level(0)
    connector = listening.connect()
    with connector.hints(woken):
        connector.pull(mirror, now=clock.now(), progress=quiet)

    assert SECRET not in caplog.text
    assert "ATTA" not in caplog.text
    assert SECRET not in repr(connector._settings)


def test_a_port_that_is_taken_is_one_sentence(listening, woken):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", int(listening.webhook["listen"].rpartition(":")[2])))
        taken.listen()
        with pytest.raises(
            ConfigError, match=r"^trello.webhook.listen: nothing can be received on .*another"
        ):
            listening.connect().hints(woken).__enter__()


def test_the_port_is_free_again_afterwards_and_without_configuration_nothing_listens(
    listening, connect, woken
):
    for _ in range(2):
        began = time.perf_counter()
        with listening.connect().hints(woken):
            assert requests.head(listening.callback, timeout=3).status_code == 200
        assert time.perf_counter() - began < 2
    with pytest.raises(requests.ConnectionError):
        requests.head(listening.callback, timeout=3)

    plain = connect(listening)
    assert isinstance(plain, Hinting)
    with plain.hints(woken), pytest.raises(requests.ConnectionError):
        requests.head(listening.callback, timeout=3)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("url", "http://hooks.example.com/trello"),
        ("url", "hooks.example.com"),
        ("url", "https://me:pw@hooks.example.com"),
        ("listen", "8787"),
        ("listen", "127.0.0.1:0"),
        ("listen", "127.0.0.1:99999"),
        ("secret", ""),
    ],
)
def test_a_wrong_setting_is_refused(name, value):
    good = {"url": URL, "listen": "127.0.0.1:8787", "secret": SECRET}
    given = {"key": "k", "token": "t", "webhook": good | {name: value}}

    with pytest.raises(ValueError, match="webhook"):
        TrelloSettings.model_validate(given)


def test_an_ipv6_place_to_listen_is_understood():
    given = {"url": URL, "listen": "[::1]:8787", "secret": SECRET}

    assert WebhookSettings.model_validate(given).place == ("::1", 8787)


def test_the_secret_is_among_those_the_log_hides(tmp_path):
    path = tmp_path / "config.yaml"
    path.write_text(
        "owner: {name: Dana}\n"
        f'trello: {{key: k, token: t, webhook: {{url: "{URL}", secret: "{SECRET}"}}}}\n'
    )

    assert sorted(secret.reveal() for secret in secrets_of(read_settings(path, {}))) == ["k", "t", SECRET]
