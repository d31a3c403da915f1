"""How long a task takes: what is said of it comes first, then its steps, then experience."""

import pytest

from daemon.core.classify import assess
from daemon.core.complexity import complexity_of
from daemon.core.effort import effort_hours, spoken_hours
from daemon.core.evidence import read
from daemon.core.model import CheckItem, Complexity, Owner, Profile
from tests.builders import NOW, card, event


@pytest.mark.parametrize(
    ("fields", "hours"),
    [
        ((("Estimate", "3"),), 3.0),
        ((("Aufwand", "2,5 h"),), 2.5),
        ((("Duration", "90 min"),), 1.5),
        ((("Effort", "2 days"),), 16.0),
        ((("Aufwand", "1 Tag"),), 8.0),
        ((("Durée", "2 jours"),), 16.0),
        ((("Time estimate", "0.01"),), 0.1),
    ],
)
def test_a_custom_field_tells_how_long_a_card_takes(fields, hours):
    assert effort_hours(card(fields=fields)) == hours


@pytest.mark.parametrize(
    ("title", "hours"),
    [
        ("Call the bank (30 min)", 0.5),
        ("Sort receipts [2h]", 2.0),
        ("Write the offer, 1,5 h", 1.5),
        ("Taxes - takes about 3 hours", 3.0),
        ("Keller aufräumen (ca. 4 Std)", 4.0),
        ("Ranger la cave ~2h", 2.0),
        ("Llamar al banco (20 minutos)", 1 / 3),
    ],
)
def test_hours_in_the_text_are_read(title, hours):
    assert effort_hours(card(title=title)) == pytest.approx(hours)


@pytest.mark.parametrize(
    "title", ["leave in 2 hours", "24h hotline sticker", "within 3 h", "every 2 hours feed the baby"]
)
def test_hours_that_are_no_effort_are_not(title):
    assert "the text says" not in told(card(title=title))


def test_the_length_of_an_event_and_a_field_come_before_the_text():
    assert effort_hours(event(title="Workshop (30 min)", estimate_hours=4.0)) == 4.0
    assert effort_hours(card(title="Offer (30 min)", fields=(("Estimate", "2"),))) == 2.0


def test_open_steps_of_a_checklist_make_a_task_longer():
    steps = tuple(CheckItem(f"step {n}", done=n > 11) for n in range(14))

    assert effort_hours(card(title="Pack the boxes", checklist=steps)) == 6.0


def test_without_a_word_of_it_experience_tells():
    quick, long = (
        effort_hours(card(title="Reply to Tom")),
        effort_hours(card(title="Develop the new web shop from scratch")),
    )

    assert 0.1 <= quick < long < 100
    assert told(card(title="Reply to Tom")).endswith("such work usually takes that long")


def test_complexity_is_told_with_its_reason():
    routine = assess(card(title="Buy stamps"), Profile(owner=Owner(name="Dana")), NOW)
    expert = assess(card(title="Negotiate the licence terms with the publisher"), profile(), NOW)

    assert (routine.complexity, expert.complexity) == (Complexity.ROUTINE, Complexity.SPECIALISED)
    assert [term.text for term in routine.terms if term.axis == "complexity"] == [
        "nothing tells of expert or risky work"
    ]


def test_what_needs_the_owners_authority_is_specialised():
    evidence = read(card(title="Sign the lease"))

    assert complexity_of(evidence, "needs your decision or signature")[0] is Complexity.SPECIALISED


def test_skills_name_the_kinds_of_work():
    assert assess(card(title="Pay the electricity bill"), profile(), NOW).skills[0] == "bookkeeping"


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0.1, "5 minutes"), (0.33, "20 minutes"), (1.0, "1 hour"), (2.5, "2.5 hours"), (16.0, "16 hours")],
)
def test_hours_read_as_a_person_would_say_them(hours, words):
    assert spoken_hours(hours) == words


def profile():
    return Profile(owner=Owner(name="Dana"))


def told(task):
    terms = assess(task, profile(), NOW).terms
    return next(term.text for term in terms if term.axis == "estimate")
