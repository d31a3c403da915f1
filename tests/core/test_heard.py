"""Second opinions move a judgement by bounded, named points, and never free a task that was the owner's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from daemon.core.classify import assess
from daemon.core.heard import keeps_too, mixed, opinion_terms
from daemon.core.match import rank
from daemon.core.model import Assistant, Moment, Owner, Profile, Quadrant, Rule, Term
from daemon.core.second_opinion import AskRules, SecondOpinion
from daemon.core.trained.reading import Likely
from tests.builders import NOW, TOMORROW, card

YES = SecondOpinion(said="m says: yes", important=2.0, pressing=2.0, reserved=2.0)
NO = SecondOpinion(said="m says: no", important=-2.0, pressing=-2.0, reserved=-2.0)
PROFILE = Profile(
    owner=Owner(name="Dana"),
    assistants=(
        Assistant(name="Ana", skills=("travel booking",)),
        Assistant(name="Ben", skills=("bookkeeping", "invoices")),
    ),
)
DULL = card(title="The blue folder", list_name="")


def test_one_opinion_moves_each_score_by_ten_points_at_most():
    sure = replace(YES, important=50.0, pressing=50.0)

    assert opinion_terms([sure], dated=False) == (
        [Term("urgency", "m says: yes", 10.0)],
        [Term("importance", "m says: yes", 10.0)],
    )


def test_several_opinions_together_move_it_no_further():
    _, importance = opinion_terms([YES, replace(YES, said="n says: yes"), NO], dated=False)

    assert [term.points for term in importance] == [10.0, -10.0]


def test_words_alone_never_say_that_what_has_a_date_can_wait():
    assert opinion_terms([NO], dated=True)[0] == []
    assert opinion_terms([NO], dated=False)[0] == [Term("urgency", "m says: no", -10.0)]


def test_an_opinion_keeps_what_was_nearly_kept_and_nothing_far_from_it():
    assert keeps_too([YES], None, -1.0) == "m says: yes"
    assert keeps_too([YES], None, -4.0) is None


def test_an_opinion_never_frees_a_task():
    assert keeps_too([NO], "needs your signature", -9.0) == "needs your signature"


def test_kinds_of_work_are_mixed_by_weight():
    opinion = SecondOpinion(said="m", topics=(("email", 0.8),), weight=0.5)

    assert mixed([Likely("travel", 0.6), Likely("email", 0.2)], [opinion]) == (
        Likely("email", 0.5),
        Likely("travel", 0.3),
    )


def test_nothing_changes_without_an_opinion():
    assert assess(DULL, PROFILE, NOW, opinion=()) == assess(DULL, PROFILE, NOW)


def test_the_terms_still_add_up():
    found = assess(DULL, PROFILE, NOW, opinion=(YES,))

    for axis, score in (("urgency", found.urgency), ("importance", found.importance)):
        total = sum(term.points for term in found.terms if term.axis == axis)
        assert score == pytest.approx(min(100.0, max(0.0, total)), abs=0.1)


def test_a_rule_that_sets_the_quadrant_hears_nobody():
    rule = Rule(name="folders", words=("folder",), quadrant=Quadrant.Q4)
    ruled = replace(PROFILE, rules=(rule,))

    found = assess(DULL, ruled, NOW, opinion=(YES,))

    assert found.quadrant is Quadrant.Q4
    assert not any(
        term.text == "m says: yes" for term in found.terms if term.axis in ("urgency", "importance")
    )


def test_an_opinion_on_the_kind_of_work_is_a_term_of_the_assistant():
    says = SecondOpinion(said="m says: an invoice", topics=(("bookkeeping", 1.0),), weight=0.3)
    judged = assess(DULL, PROFILE, NOW, opinion=(says,))
    best, *_ = rank(DULL, judged, PROFILE, opinion=(says,))

    assert best.assistant == "Ben"
    assert best.score == pytest.approx(sum(term.points for term in best.terms), abs=0.6)
    assert any(term.text == "m says: an invoice" and 0 < term.points <= 18.0 for term in best.terms)


def test_a_due_task_stays_urgent_whatever_is_said():
    due = replace(DULL, due=Moment(TOMORROW.at))

    assert assess(due, PROFILE, NOW, opinion=(NO,)).urgency == assess(due, PROFILE, NOW).urgency


def test_a_board_is_meant_by_id_or_by_name_in_any_case():
    rules = AskRules(name="m", version="1", below=1.0, boards=("b1", "my office"))

    assert rules.may_see(card(container="b1", container_name="Other"))
    assert rules.may_see(card(container="x", container_name=" My  OFFICE "))
    assert not rules.may_see(card(container="x", container_name="Office"))
