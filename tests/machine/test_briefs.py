"""A card that says too little is asked about, and answers given in comments hand it over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from daemon.config import read_config
from daemon.wiring import make_setup, settings_classes
from tests.machine.office import Office, office


@pytest.fixture
def there() -> Iterator[Office]:
    with office() as made:
        text = made.config.read_text("utf-8").replace("{lint: false}", "{lint: true}")
        classes = settings_classes()
        made.setup = make_setup(read_config(text, path=made.config, connector_settings=classes, environ={}))
        made.cycle()
        yield made


def test_a_card_that_says_too_little_goes_to_nobody(there: Office) -> None:
    card = there.new_card("Book flights")
    there.cycle(2)

    assert there.labels(card) == ["Needs a brief", "Q3 Urgent"]
    assert there.members(card) == []
    assert there.cycle(2).plan.changes == ()


def test_an_answer_in_a_comment_hands_it_over_within_one_cycle(there: Office) -> None:
    card = there.new_card("Book flights")
    there.cycle(2)

    there.says("dana", card, "Lisbon to Berlin, 3 May to 5 May")
    there.cycle()

    assert there.labels(card) == ["Delegate: Ana", "Q3 Urgent"]
    assert there.members(card) == ["ana_va"]


def test_the_owner_may_hand_it_over_as_it_is(there: Office) -> None:
    card = there.new_card("Book flights")
    there.cycle(2)

    there.says("dana", card, "/to Ben")
    there.cycle(2)

    assert there.labels(card) == ["Delegate: Ben", "Q3 Urgent"]
