"""What the owner may write about Trello."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from connectors.trello.settings import TrelloSettings


def settings(**given: Any) -> TrelloSettings:
    return TrelloSettings.model_validate({"key": "k", "token": "t", **given})


def test_key_and_token_are_all_that_is_needed():
    plain = settings()

    assert plain.base_url == "https://api.trello.com/1"
    assert plain.boards == "all"
    assert plain.reconcile_every == timedelta(hours=1)
    assert plain.max_share == 0.8


def test_no_secret_is_printed():
    shown = repr(settings(key="a-very-secret-key", token="a-very-secret-token"))

    assert "very-secret" not in shown


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/1"),
        ("http://127.0.0.1:8080/1/", "http://127.0.0.1:8080/1"),
        ("https://api.trello.com/1", "https://api.trello.com/1"),
    ],
)
def test_the_address_is_completed(written, address):
    assert settings(base_url=written).base_url == address


@pytest.mark.parametrize(
    ("written", "boards"),
    [
        ("all", "all"),
        (["all"], "all"),
        ("Office", ("Office",)),
        (["Office", 2024], ("Office", "2024")),
        ([], ()),
    ],
)
def test_boards_are_all_or_a_list(written, boards):
    assert settings(boards=written).boards == boards


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"base_url": "api.trello.com"}, "write an address such as https://api.trello.com/1"),
        ({"base_url": "ftp://api.trello.com/1"}, "write an address such as"),
        ({"base_url": "https://api.trello.com/1?key=x"}, "write an address such as"),
        ({"boards": [""]}, "write all, or a list of board names"),
        ({"boards": [True]}, "write all, or a list of board names"),
        ({"boards": {"Office": 1}}, "write all, or a list of board names"),
        ({"max_share": 1.5}, "less than or equal to 1"),
        ({"max_share": 0}, "greater than 0"),
        ({"timeout": "0s"}, "greater than"),
        ({"reconcile_every": "often"}, "such as 30s, 15m"),
        ({"token": None}, "no token: write token: !env TRELLO_TOKEN, or token_file: FILE"),
        ({"token_file": "f"}, "token and token_file are both given: keep one"),
        ({"key": None}, "no key: write key: !env TRELLO_KEY"),
        ({"boardz": "all"}, "Extra inputs are not permitted"),
    ],
)
def test_what_cannot_be_is_told_with_what_can(wrong, says):
    with pytest.raises(ValidationError, match=says):
        settings(**wrong)


def test_the_key_may_lie_in_the_token_file():
    assert settings(key=None, token=None, token_file="trello.json").key is None
