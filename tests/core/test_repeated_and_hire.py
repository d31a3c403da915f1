"""Work that comes back, and work that nobody fits."""

from __future__ import annotations

import pytest

from daemon.core.hire import period_of, text_of, title_of
from daemon.core.hire_need import HireNeed, HireRules
from daemon.core.repeated import repeated, signature
from tests.core.activities import DAY, FRIDAY, MONDAY, given

MONTH = 30 * DAY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Send March invoices", "Send the invoices of April 2026"),
        ("Newsletter KW 12", "Newsletter KW 13"),
        ("Prepare payroll for 03/2026", "Prepare the payroll, May"),
        ("Rechnungen März verschicken", "Rechnungen Juni verschicken"),
    ],
)
def test_dates_and_small_words_do_not_tell_titles_apart(one: str, other: str) -> None:
    assert signature(one) == signature(other) != frozenset()


def test_a_task_of_each_month_is_found_with_how_often_and_how_long() -> None:
    past = [
        given(f"Send {name} invoices", since=MONDAY - n * MONTH, hours=1.5)
        for n, name in enumerate(("March", "February", "January", "December"))
    ]

    (found,) = repeated([*past, given("Plan the summer party")], FRIDAY)

    assert (found.title, found.times, found.hours, found.who) == ("Send March invoices", 4, 1.5, "Maria")
    assert found.since == MONDAY - 3 * MONTH


def test_three_alike_within_a_week_are_one_batch() -> None:
    assert repeated([given(f"Call client {n}", since=MONDAY - n * DAY) for n in range(5)], FRIDAY) == []


def test_titles_that_share_a_word_only_are_not_alike() -> None:
    titles = ["Invoice template new look", "Ask Tom about invoice of printer", "Invoice software trial ends"]

    assert repeated([given(t, since=MONDAY - n * MONTH) for n, t in enumerate(titles)], FRIDAY) == []


def test_a_title_of_dates_and_numbers_alone_is_like_nothing() -> None:
    assert repeated([given(f"2026-0{n}", since=MONDAY - n * MONTH) for n in range(1, 5)], FRIDAY) == []


def test_the_draft_of_a_procedure_has_the_steps_of_half_of_the_earlier_checklists() -> None:
    steps = [
        ("Open the list", "Write invoices", "Send them"),
        ("open the list", "Write the invoices", "Buy stamps"),
        ("Open the list", "Send them", "Tell the bank"),
    ]
    past = [
        given("Send invoices", since=MONDAY - (3 - n) * MONTH, steps=each) for n, each in enumerate(steps)
    ]

    (found,) = repeated([*past, given("Send invoices", since=MONDAY)], FRIDAY)

    assert found.steps == ("Open the list", "Send them", "Write the invoices")


def test_thousands_of_cards_are_looked_through_quickly() -> None:
    past = [
        given(f"Order {n % 97} parts for machine {chr(97 + n % 26)}x", since=MONDAY - n % 90 * DAY)
        for n in range(5000)
    ]

    assert len(repeated(past, FRIDAY)) > 0


def test_the_brief_tells_skills_hours_and_real_examples() -> None:
    examples = tuple((f"Translate [flyer] {n}", "https://trello.com/c/abc") for n in range(2))
    need = HireNeed("content", 6, 3.0, True, (*examples, ("No address", "")))

    assert period_of(need) == "content"
    assert title_of(need) == "Hire for content: 3 h a week"
    assert text_of(need, HireRules()) == (
        "6 tasks of this kind came up in 4 weeks, and nobody in your team can take them.\n"
        "\n"
        "**Skills**: content, content writing, proofreading (experienced, with judgement of their own)\n"
        "**Hours**: about 3 h a week (estimated)\n"
        "**Three real examples**:\n"
        "- [Translate \\[flyer\\] 0](https://trello.com/c/abc)\n"
        "- [Translate \\[flyer\\] 1](https://trello.com/c/abc)\n"
        "- No address\n"
        "\n"
        "Ask for a trial with one of the examples. Once somebody is found, add them to `assistants` in the "
        "configuration, and such tasks go to them."
    )


def test_the_name_of_a_hire_card_has_no_underscore() -> None:
    assert period_of(HireNeed("data_entry", 5, 1.0, False, ())) == "data-entry"
