"""What the brief linter finds missing, what it asks, and how often it is right."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.briefs import CARDS, counted, read_cards
from daemon.core.brief_check import check_brief
from daemon.core.brief_rules import Sop
from daemon.core.model import CheckItem, Comment
from tests.builders import TOMORROW, card

INBOX = Sop(
    name="Client inbox",
    steps=("Answer within 4 hours", "Anything about money first"),
    resources=("Templates: Drive > Answers",),
)


def missing(title: str, description: str = "", **changes: object) -> list[str]:
    """The names of what is missing on a card that is due tomorrow."""
    task = card(title=title, description=description, due=TOMORROW, **changes)
    return [need.name for need in check_brief(task).missing]


def said(text: str, *, by_program: bool = False) -> Comment:
    at = datetime(2026, 3, 10, tzinfo=UTC)
    return Comment(id="1", text=text, author="dana", at=at, ours=True, by_program=by_program)


def test_handling_client_emails_lacks_priority_rule_response_time_and_templates():
    gaps = check_brief(card(title="Handle client emails", due=TOMORROW))

    assert [need.name for need in gaps.missing] == ["priority", "response_time", "templates"]
    assert (gaps.completeness, gaps.enough) == (35, False)
    assert gaps.questions == (
        "Which messages come first, and which should always go to you?",
        "Within what time should people get an answer?",
        "Are there templates or earlier answers to go by, and where?",
    )


@pytest.mark.parametrize(
    "title",
    [
        "Sort this out",
        "asap!!!",
        "Lena",
        "Mr. Hoffmann?",
        "Bitte erledigen",
        "À régler",
        "Arreglar esto",
        "Tratar disto",
        "???",
        "",
    ],
)
def test_a_card_that_names_nothing_to_do_is_asked_what_it_is(title):
    gaps = check_brief(card(title=title, due=TOMORROW))

    assert [need.name for need in gaps.missing] == ["object"]
    assert not gaps.enough


@pytest.mark.parametrize(
    "title",
    [
        "Send the March invoices",
        "Call the plumber about the leak",
        "Renew the parking permit for the van",
        "Rechnung an Familie Sommer schicken",
        "Appeler Mme Roche pour confirmer le menu",
        "Responder a Lucía: confirmamos 40 coronas",
        "Ligar ao canalizador por causa da torneira",
    ],
)
def test_ordinary_clear_cards_pass(title):
    assert check_brief(card(title=title)).enough


def test_a_missing_date_alone_keeps_no_card():
    gaps = check_brief(card(title="File the signed lease under Contracts/A"))

    assert [need.name for need in gaps.missing] == ["deadline"]
    assert gaps.enough


def test_a_date_in_the_text_is_a_deadline():
    assert "deadline" not in [
        need.name for need in check_brief(card(title="File the signed lease by Friday")).missing
    ]


def test_answers_in_the_description_raise_completeness_at_once():
    thin = card(title="Handle client emails", due=TOMORROW)
    half = replace(thin, description="Reply within 4 hours.")
    whole = replace(thin, description="VIP list first. Reply within 4 hours. Templates in Drive.")

    assert [check_brief(each).completeness for each in (thin, half, whole)] == [35, 100, 100]


def test_answers_in_a_comment_count_and_words_of_programs_do_not():
    thin = card(title="Book flights", due=TOMORROW)
    answered = replace(thin, comments=(said("Lisbon to Berlin, 3 May, back on the 5th"),))
    noted = replace(thin, comments=(said("From where to where?", by_program=True),))

    assert [check_brief(each).enough for each in (thin, answered, noted)] == [False, True, False]


def test_a_bare_command_answers_nothing():
    assert not check_brief(card(title="Sort this out", comments=(said("/why"),))).enough


def test_the_steps_of_a_checklist_count_as_said():
    items = (CheckItem("Berlin on 3 May", done=False), CheckItem("hotel near the fair", done=False))

    assert check_brief(card(title="Book flights", due=TOMORROW, checklist=items)).enough


def test_a_procedure_answers_how_such_work_is_done():
    assert check_brief(card(title="Handle client emails", due=TOMORROW), INBOX).enough


def test_a_procedure_does_not_answer_which_one_is_meant():
    travel = Sop(name="Travel", steps=("Compare three flights to the city", "Book for 3 May"))

    assert not check_brief(card(title="Book flights", due=TOMORROW), travel).enough


def test_the_threshold_decides_what_is_enough():
    task = card(title="Flyer for the open day", due=TOMORROW)

    assert [check_brief(task, threshold=threshold).enough for threshold in (50, 95)] == [True, False]


def test_at_most_three_questions_are_asked_the_most_useful_first():
    gaps = check_brief(card(title="Plan the party"))

    assert len(gaps.missing) > 3
    assert gaps.questions == tuple(need.question for need in gaps.missing[:3])
    points = [need.points for need in gaps.missing]
    assert points == sorted(points, reverse=True)


@given(title=st.text(max_size=60), description=st.text(max_size=120))
def test_any_text_gets_an_answer_between_0_and_100(title, description):
    gaps = check_brief(card(title=title, description=description))

    assert 0 <= gaps.completeness <= 100


def test_it_is_right_on_cards_it_was_not_made_with():
    kept = counted([each for each in read_cards(CARDS) if each.kept])

    assert kept.verdict_precision >= 0.9
    assert kept.verdict_recall >= 0.85
    assert kept.items_precision >= 0.9
    assert kept.items_recall >= 0.85
