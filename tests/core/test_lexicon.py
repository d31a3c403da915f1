"""The dictionary: words, stems, endings and phrases, the longest one first."""

import pytest

from daemon.core.lexicon.lookup import Lexicon
from daemon.core.words import plain, stem, words_of


def senses(text, *tables):
    lexicon = Lexicon(tables)
    return [
        (hit.sense.field, hit.sense.key, hit.sense.weight, hit.words)
        for hit in lexicon.scan(words_of(plain(text)))
    ]


def test_a_star_stands_for_any_letters_at_either_end():
    table = {"money": {3: "invoic* *rechnung"}}

    assert senses("Invoices, Stromrechnung", ("topic", table)) == [
        ("topic", "money", 3, "invoices"),
        ("topic", "money", 3, "stromrechnung"),
    ]


def test_a_phrase_hides_its_own_words_in_its_field_only():
    topic = {"books": {2: "tax"}, "office": {1: "tax_return*"}}
    weight = {"duty": {30: "tax"}}

    assert senses("Tax returns", ("topic", topic), ("importance", weight)) == [
        ("topic", "office", 1, "tax returns"),
        ("importance", "duty", 30, "tax"),
    ]


def test_the_most_exact_word_speaks():
    table = {"a": {1: "book*"}, "b": {2: "booking"}}

    assert senses("booking books", ("topic", table)) == [
        ("topic", "b", 2, "booking"),
        ("topic", "a", 1, "books"),
    ]


def test_a_caret_asks_for_the_beginning():
    table = {"calls": {3: "^call"}}

    assert senses("Call Kim", ("topic", table)) == [("topic", "calls", 3, "call")]
    assert senses("About the call", ("topic", table)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fa\u0301tura URGENTE", "fatura urgente"),
        ("Straße prüfen", "strasse prufen"),
        ("don’t", "don't"),
        ("a\u200bsap", "asap"),
        ("see https://www.example.com/x?y=1 now", "see example com now"),
    ],
)
def test_text_is_brought_into_one_form(text, expected):
    assert plain(text) == expected


def test_a_stem_joins_the_forms_of_a_word():
    assert {stem(word) for word in ("invoice", "invoices", "invoicing", "invoiced")} == {"invoic"}
