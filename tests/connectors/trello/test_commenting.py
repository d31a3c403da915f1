"""Which cards' comments are read, and how many requests that takes."""

from __future__ import annotations

import pytest
import requests

from daemon.core.changes import ChangeKind
from daemon.core.model import Field
from daemon.core.papers import digest
from daemon.errors import Refused
from tests.connectors.trello.exports import change
from tests.machine.office import Office, office


@pytest.fixture
def there():
    with office() as made:
        yield made


def task(there: Office, card: str):
    [connector] = there.world.connectors
    snapshot = connector.pull(there.store.mirror("trello"), now=there.clock.now(), progress=lambda *_: None)
    return next(each for each in snapshot.tasks if each.id.key == card)


def test_what_was_said_before_the_first_look_is_not_read(there):
    card = there.new_card("Old")
    there.says("dana", card, "long ago")

    assert not task(there, card).comments_read


def test_a_new_comment_on_a_known_board_is_read_and_kept(there):
    card, quiet = there.new_card("One"), there.new_card("Two")
    task(there, card)
    there.says("sam", card, "Hello")

    found = task(there, card)
    assert [(each.text, each.author, each.ours) for each in found.comments] == [("Hello", "sam", False)]
    assert found.comments_read
    assert task(there, card) == found
    assert not task(there, quiet).comments_read


def test_a_card_that_changed_and_has_no_comments_costs_no_request(there):
    card = there.new_card("One")
    task(there, card)
    there.does("dana", "PUT", f"cards/{card}", name="Uno")

    asked = there.requests_of(lambda: task(there, card))
    assert len(asked) == 2
    assert task(there, card).comments_read


def test_ten_cards_that_are_spoken_on_cost_one_request_more(there):
    cards = [there.new_card(f"Card {n}") for n in range(10)]
    task(there, cards[0])
    for card in cards:
        there.says("sam", card, "Hello")

    asked = there.requests_of(lambda: task(there, cards[0]))
    assert len([each for each in asked if "batch" in each]) == 1
    # The boards, the board, the comments, and once who we are.
    assert len(asked) <= 4
    assert all(task(there, card).comments for card in cards)


def test_an_unchanged_board_costs_one_request_whatever_is_said_on_it(there):
    card = there.new_card("One")
    task(there, card)
    there.says("sam", card, "Hello")
    task(there, card)

    assert len(there.requests_of(lambda: task(there, card))) == 1


def test_what_is_written_on_a_card_is_read_again_even_by_a_new_process(there):
    card = there.new_card("One")
    there.cycle(2)
    [connector] = there.world.connectors
    mirror = there.store.mirror("trello")
    connector.pull(mirror, now=there.clock.now(), progress=lambda *_: None)
    export = there.sandbox.trello.export_board(f"{1:024x}")
    row = next(each for each in export["cards"] if each["id"] == card)
    written = connector.write(
        [change(ChangeKind.WRITE_COMMENT, row, after="Ours", field=Field("comment", "nudge/1"))]
    )
    there.restart()

    [found] = task(there, card).comments
    assert (found.id, found.text, found.ours, found.by_program) == (written.value, "Ours", True, True)


def test_a_persons_edit_of_our_comment_is_not_written_over(there):
    card = there.new_card("One")
    there.cycle(2)
    [connector] = there.world.connectors
    export = there.sandbox.trello.export_board(f"{1:024x}")
    row = next(each for each in export["cards"] if each["id"] == card)
    spot = Field("comment", "receipt")
    id_ = connector.write([change(ChangeKind.WRITE_COMMENT, row, after="Ours", field=spot)]).value
    bot = f'OAuth oauth_consumer_key="{there.sandbox.key}", oauth_token="{there.sandbox.token}"'
    requests.put(
        f"{there.server.url}/1/actions/{id_}",
        headers={"Authorization": bot},
        json={"text": "Mine"},
        timeout=5,
    )

    stands = (("stands", digest("Ours")),)
    edit = change(ChangeKind.WRITE_COMMENT, row, before=id_, after="Anew", field=spot, details=stands)
    with pytest.raises(Refused, match="a person rewrote our comment"):
        connector.write([edit])
    assert there.comments(card) == ["Mine"]
