"""One task judged: scores made of named terms, quadrants that do not flicker, rules that come first."""

from datetime import timedelta

import pytest

from daemon.core.classify import assess
from daemon.core.model import Assistant, Goal, Kind, Label, Moment, Owner, Profile, Quadrant, Rule, Thresholds
from tests.builders import NOW, card

PROFILE = Profile(
    owner=Owner(name="Dana", strengths=("pricing", "photography")),
    assistants=(Assistant(name="Ana", skills=("e-mail", "calendar")),),
    goals=(Goal(name="cash in on time", weight=22), Goal(name="Marathon", words=("triathlon",), weight=30)),
)


def plain_card(title, **changes):
    return card(title=title, **{"list_name": "", "version": "", **changes})


def judged(title, profile=PROFILE, previous=None, **changes):
    return assess(plain_card(title, **changes), profile, NOW, previous)


def texts(assessment, axis):
    return [term.text for term in assessment.terms if term.axis == axis]


@pytest.mark.parametrize(
    "title", ["Send the March invoices ASAP", "buy milk", "Client is waiting for the quote"]
)
def test_the_terms_of_an_axis_add_up_to_its_score(title):
    assessment = judged(
        title, due=Moment(NOW + timedelta(hours=30)), description="no rush, tax, invoice, playlist"
    )

    for axis, score in (("urgency", assessment.urgency), ("importance", assessment.importance)):
        total = sum(term.points for term in assessment.terms if term.axis == axis)
        assert score == pytest.approx(min(100, max(0, total)), abs=0.05)


def test_the_same_input_gives_the_same_answer():
    assert judged("Send the March invoices") == judged("Send the March invoices")


def test_a_goal_is_served_by_words_that_mean_the_same():
    assert "goal 'cash in on time' ('invoices')" in texts(judged("Send the March invoices"), "importance")


def test_a_goal_is_served_by_its_own_words_and_by_those_given():
    assert "goal 'Marathon' ('triathlons')" in texts(judged("Which triathlons are near?"), "importance")
    assert "goal 'Marathon' ('marathon')" in texts(judged("New shoes for the marathon"), "importance")


def test_money_law_and_clients_matter_more_than_groceries():
    scores = [judged(title).importance for title in ("VAT return", "Proposal for a client", "buy milk")]

    assert scores[0] > 60
    assert scores[1] > 50
    assert scores[2] < 35


def test_labels_and_lists_of_the_board_are_evidence():
    no_goals = Profile(owner=PROFILE.owner)

    assert judged("Talk to Kim", labels=(Label("1", "Most important"),)).important
    assert judged("Invoice of the printer").important
    assert not judged("Invoice of the printer", profile=no_goals, list_name="Would be nice").important


# --- quadrants ---


def test_a_quadrant_is_kept_until_the_score_falls_clearly_below_the_threshold():
    task = plain_card("Buy paper cups", due=Moment(NOW + timedelta(hours=56)))
    score = assess(task, PROFILE, NOW).urgency

    assert 44 < score < 50
    assert assess(task, PROFILE, NOW).quadrant is Quadrant.Q4
    assert assess(task, PROFILE, NOW, Quadrant.Q3).quadrant is Quadrant.Q3
    assert assess(task, PROFILE, NOW, Quadrant.Q4).quadrant is Quadrant.Q4


def test_thresholds_are_the_owners():
    strict = Profile(owner=PROFILE.owner, thresholds=Thresholds(urgent=90, important=90))

    assert judged("Send the March invoices today").quadrant is Quadrant.Q1
    assert judged("Send the March invoices today", profile=strict).quadrant is Quadrant.Q4


# --- rules of the owner ---


def with_rule(**rule):
    return Profile(owner=PROFILE.owner, rules=(Rule(name="mine", **rule),))


def test_a_rule_that_sets_the_quadrant_wins_and_is_named_with_its_place():
    profile = with_rule(words=("milk",), quadrant=Quadrant.Q1, where="config.yaml:12")
    assessment = judged("buy milk", profile=profile)

    assert assessment.quadrant is Quadrant.Q1
    assert "rule 'mine' sets Q1 (config.yaml:12)" in texts(assessment, "importance")
    assert assessment.importance == 62


def test_a_rule_raises_and_lowers():
    profile = with_rule(lists=("Inbox",), urgency=30, importance=-20)
    without, with_it = (
        judged("Talk to Kim", profile=profile),
        judged("Talk to Kim", profile=profile, list_name="inbox"),
    )

    assert "rule 'mine'" in texts(with_it, "urgency")
    assert "rule 'mine'" in texts(with_it, "importance")
    assert texts(without, "urgency") == []


def test_a_rule_keeps_a_task_with_the_owner():
    assessment = judged("Call Mr. Keller", profile=with_rule(words=("Keller",), never_delegate=True))

    assert assessment.owner_only == "your rule 'mine' keeps it"


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        ({"words": ("kel",)}, True),
        ({"words": ("eller",)}, False),
        ({"words": (" ",)}, False),
        ({"pattern": r"mr\. k\w+"}, True),
        ({"pattern": r"([unclosed"}, False),
        ({"labels": ("VIP",)}, True),
        ({"labels": ("vip", "other"), "lists": ("Nowhere",)}, False),
        ({"boards": ("office",)}, True),
        ({"people": ("kim@example.com",)}, True),
        ({"people": ("nobody",)}, False),
        ({}, True),
    ],
)
def test_all_given_conditions_of_a_rule_must_hold(rule, holds):
    assessment = judged(
        "Call Mr. Keller",
        profile=with_rule(urgency=99, **rule),
        labels=(Label("1", "vip"),),
        people=("kim@example.com",),
    )

    assert assessment.urgent is holds


# --- whose it is ---


@pytest.mark.parametrize(
    "title",
    [
        "Decide whether we raise prices in summer",
        "Sign the lease addendum",
        "Interview second candidate",
        "Performance review for Anna",
        "Date night with Sam",
        "Pick up Max from school",
        "Study for the chemistry midterm",
        "Negotiate with the main supplier",
        "go to the gym",
        "Vertrag mit Alder unterschreiben",
        "Negociar contrato com fornecedor",
        "Fire Kevin",
    ],
)
def test_what_only_the_owner_can_do_is_said_with_a_reason(title):
    assert judged(title).owner_only is not None


@pytest.mark.parametrize(
    "title",
    [
        "Make dentist appointment",
        "Book the quarterly check-ins with all clients",
        "Send NDA to the freelancer",
        "Write job ad for barista",
        "Welcome mail for new hire",
        "Fire inspection on Monday",
        "Pricing page copy",
        "Set up laptop for new hire",
        "Learn more link is broken",
        "Compare health insurance plans",
        "Read only mode for guests",
        "Let go of warehouse lease, ask landlord",
    ],
)
def test_what_an_assistant_can_do_is_not_kept(title):
    assert judged(title).owner_only is None


def test_a_strength_of_the_owner_counts_when_nobody_on_the_team_has_it():
    team = (*PROFILE.assistants, Assistant(name="Leo", skills=("photos and video",)))
    with_leo = Profile(owner=PROFILE.owner, assistants=team)

    assert judged("Photo shoot at the pier").owner_only == (
        "is your strength ('photography') and nobody on the team is better at it"
    )
    assert judged("Photo shoot at the pier", profile=with_leo).owner_only is None


# --- kind, category, confidence ---


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Petty cash count, every Friday", Kind.RECURRING),
        ("Monthly newsletter", Kind.RECURRING),
        ("Bad putzen, wöchentlich", Kind.RECURRING),
        ("Ménage chaque semaine", Kind.RECURRING),
        ("Design the new logo", Kind.ONE_OFF),
        ("Launch the newsletter", Kind.ONE_OFF),
    ],
)
def test_recurring_work_is_told_by_its_words(title, kind):
    assert judged(title).kind is kind


def test_a_repeating_event_is_recurring_whatever_it_says():
    assert judged("Design review", recurring=True).kind is Kind.RECURRING


def test_the_category_is_the_main_kind_of_work():
    titles = ("Reconcile the bank statement", "Instagram posts", "Fix login bug", "Rechnung schreiben")

    assert [judged(title).category for title in titles] == [
        "bookkeeping",
        "social",
        "software",
        "bookkeeping",
    ]


def test_unknown_words_lower_the_confidence():
    assert judged("Zxqv brumpt").confidence < 0.5 < judged("Send the March invoices ASAP").confidence
