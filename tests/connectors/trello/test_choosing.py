"""Which boards the owner means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from connectors.trello.choosing import Choice, Listed, choose, listed

OFFICE = Listed(
    "5e93ba403f1ab3603ba81a09", "Office", "0zx7ive1", "https://trello.com/b/0zx7ive1/office", "d1"
)
HOME = Listed("5e93ba98614ac22d22f085c4", "Home & Family", "y1TF9GTa", "https://trello.com/b/y1TF9GTa", "d2")
TWIN = Listed("5e93ba98614ac22d22f085c5", "office", "aaaaaaaa", "https://trello.com/b/aaaaaaaa", "")
BOARDS = (OFFICE, HOME, TWIN)


@pytest.mark.parametrize(
    "entry",
    [
        "5e93ba98614ac22d22f085c4",
        "y1TF9GTa",
        "https://trello.com/b/y1TF9GTa/home-family",
        "http://www.trello.com/b/y1TF9GTa",
        "trello.com/b/y1TF9GTa/an-old-name",
        "Home & Family",
        " home &  family ",
    ],
)
def test_a_board_is_chosen_by_id_short_link_address_or_name(entry):
    assert choose(BOARDS, [entry]) == Choice((HOME,))


def test_all_means_every_board():
    assert choose(BOARDS, "all") == Choice(BOARDS)


def test_a_name_chooses_every_board_of_that_name():
    assert choose(BOARDS, ["OFFICE"]) == Choice((OFFICE, TWIN))


def test_boards_come_once_and_in_trellos_order():
    assert choose(BOARDS, ["y1TF9GTa", "Office", "Home & Family"]) == Choice(BOARDS)


@pytest.mark.parametrize(
    ("entry", "note"),
    [
        ("Ofice", "no open board 'Ofice'; did you mean 'Office'?"),
        (
            "Garden",
            "no open board 'Garden': it is closed, renamed, or this Trello account is not a member of it",
        ),
    ],
)
def test_an_unknown_board_is_told_with_the_nearest_name(entry, note):
    assert choose((OFFICE, HOME), [entry]) == Choice((), (note,))


ACME = ("5e93ba154634282b6df23bcc", "acme42", "Acme & Co")


@pytest.mark.parametrize("entry", ["acme & co", "acme42", "https://trello.com/w/acme42/home", ACME[0]])
def test_a_workspace_chooses_all_its_boards(entry):
    inside = (replace(OFFICE, workspace=ACME), replace(TWIN, workspace=ACME))

    assert choose((*inside, HOME), [entry]) == Choice(inside)


def test_a_board_goes_before_a_workspace_of_the_same_name():
    inside = replace(HOME, workspace=("w1", "office", "Office"))

    assert choose((OFFICE, inside), ["Office"]) == Choice((OFFICE,))


def test_an_account_without_boards_is_told_so():
    assert choose((), ["Office"]).notes == (
        "no open board 'Office': this Trello account sees no open board at all",
    )


def test_boards_are_listed_whatever_fields_are_missing():
    rows = [
        {"id": "b1"},
        {"id": "b2", "closed": True},
        {"id": "b3", "shortUrl": "https://trello.com/b/y1TF9GTa"},
    ]

    assert listed(rows) == (
        Listed("b1", "", "", "", ""),
        Listed("b3", "", "y1TF9GTa", "https://trello.com/b/y1TF9GTa", ""),
    )
