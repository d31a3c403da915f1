"""What a brief is made of, where each part comes from, and when the assistant should be ready."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from daemon.core.brief import compose, internal_deadline
from daemon.core.brief_rules import BriefRules, Sop
from daemon.core.model import (
    Assistant,
    CheckItem,
    Day,
    Moment,
    Owner,
    Profile,
    TimeOff,
    WorkingHours,
)
from daemon.core.sop import SopFit
from tests.builders import NOW, card

OWNER = Owner(name="Dana", timezone="Europe/Lisbon")
MARIA = Assistant(name="Maria", timezone="Asia/Manila", working_hours=WorkingHours())
PROFILE = Profile(owner=OWNER, assistants=(MARIA,))
INVOICING = Sop(
    name="Monthly invoicing",
    where="invoicing.md",
    outcome="Every project of the month is invoiced",
    steps=("Open the tracker", "Write the invoices", "Send them"),
    success=("The sum agrees with the tracker",),
    resources=("Template: Drive > Invoices",),
    constraints=("Never send without the order number",),
    decides="Priya",
)
RULES = BriefRules()
FIT = SopFit(INVOICING, 2.0, ("invoices", "march"))


def brief(description: str = "", fit: SopFit | None = None, rules: BriefRules = RULES, **changes):
    return compose(card(description=description, **changes), fit, "bookkeeping", PROFILE, rules, NOW, "Maria")


def test_without_anything_else_the_usual_of_the_kind_of_work_is_told():
    made = brief()

    assert made.outcome == "Everything is booked or invoiced, and the papers are filed"
    assert made.steps[0] == "Gather the papers"
    assert made.came_from("steps") == "usual for bookkeeping"
    assert (made.decides, made.came_from("decides")) == ("Dana", "the owner")


def test_the_procedure_that_fits_says_more_than_the_usual():
    made = brief(fit=FIT)

    assert made.outcome == "Every project of the month is invoiced"
    assert made.steps == ("Open the tracker", "Write the invoices", "Send them")
    assert made.came_from("steps") == "SOP 'Monthly invoicing' (invoicing.md)"
    assert made.decides == "Priya"
    assert made.sop is not None
    assert made.sop.sentence == "SOP 'Monthly invoicing' fits: invoices, march"


def test_what_stands_on_the_card_wins_and_limits_and_links_add_up():
    text = """Outcome: three invoices are out
- check the hours in https://tracker.example/march
- send them
Max 500 € each. Done when Ana has paid the first one."""

    made = brief(text, FIT)

    assert made.outcome == "three invoices are out"
    assert made.came_from("outcome") == "the card"
    assert made.constraints == ("Max 500 € each.", "Never send without the order number")
    assert made.came_from("constraints") == "the card and SOP 'Monthly invoicing' (invoicing.md)"
    assert made.resources == ("https://tracker.example/march", "Template: Drive > Invoices")
    assert made.success == ("Done when Ana has paid the first one.",)


def test_lists_on_a_card_are_its_steps():
    assert brief("We need three:\n1. Ana\n2. Rui\n\n* [ ] Eva").steps == ("Ana", "Rui", "Eva")


def test_the_open_items_of_a_checklist_are_the_steps():
    items = (CheckItem("find papers", done=True), CheckItem("book them", done=False))

    assert brief("- something else", checklist=items).steps == ("book them",)


@pytest.mark.parametrize(
    ("text", "outcome", "steps"),
    [
        ("## Ziel\nAlles raus\n## Schritte\n- Öffnen\n- Senden", "Alles raus", ("Öffnen", "Senden")),
        ("**Résultat :** tout est parti\n**Étapes**\n- Ouvrir", "tout est parti", ("Ouvrir",)),
        ("Resultado: todo fuera\nPasos:\n- Abrir", "todo fuera", ("Abrir",)),
        ("# Objetivo\nTudo fora\n# Passos\n1) Abrir", "Tudo fora", ("Abrir",)),
    ],
)
def test_headings_are_understood_in_every_language(text, outcome, steps):
    made = brief(text)

    assert (made.outcome, made.steps) == (outcome, steps)


def test_who_decides_may_be_configured():
    assert brief(rules=BriefRules(decides="Ask Kofi first")).decides == "Ask Kofi first"


def test_the_internal_deadline_leaves_working_hours_for_the_review_and_is_in_their_working_time():
    due = datetime(2026, 3, 12, 17, tzinfo=UTC)  # a Thursday, five o'clock in Lisbon

    at = internal_deadline(Moment(due), OWNER, MARIA, 4.0, NOW)

    # Four hours before is 13:00 in Lisbon, 21:00 in Manila; Maria ends at 17:00 there, 09:00 UTC.
    assert at == datetime(2026, 3, 12, 9, tzinfo=UTC)


def test_the_assistant_sees_it_by_their_own_clock():
    made = brief(due=Moment(datetime(2026, 3, 12, 17, tzinfo=UTC)))

    assert made.in_their_zone is not None
    assert made.in_their_zone.strftime("%a %H:%M") == "Thu 17:00"


def test_a_monday_deadline_means_friday_for_whoever_is_free_on_weekends():
    monday = Day(date(2026, 3, 16))
    owner = Owner(name="Dana", timezone="UTC")

    at = internal_deadline(monday, owner, None, 8.0, NOW)

    assert at == datetime(2026, 3, 13, 17, tzinfo=UTC)


def test_time_off_moves_it_to_the_last_working_hour_before():
    away = Assistant(name="Ben", timezone="UTC", time_off=(TimeOff(date(2026, 3, 12), date(2026, 3, 20)),))
    due = Moment(datetime(2026, 3, 19, 17, tzinfo=UTC))

    at = internal_deadline(due, Owner(name="Dana", timezone="UTC"), away, 4.0, NOW)

    assert at == datetime(2026, 3, 11, 17, tzinfo=UTC)


def test_it_is_never_before_now_nor_outside_working_time():
    owner = Owner(name="Dana", timezone="UTC")
    for hours in range(1, 200, 7):
        due = NOW + timedelta(hours=hours)
        at = internal_deadline(Moment(due), owner, MARIA, 4.0, NOW)
        if at is not None:
            here = at.astimezone(made_zone())
            assert NOW < at <= due
            assert here.weekday() < 5
            assert 9 <= here.hour + here.minute / 60 <= 17


def test_something_overdue_or_without_a_date_has_none():
    assert internal_deadline(None, OWNER, MARIA, 4.0, NOW) is None
    assert internal_deadline(Moment(NOW - timedelta(hours=1)), OWNER, MARIA, 4.0, NOW) is None


def made_zone():
    from zoneinfo import ZoneInfo

    return ZoneInfo("Asia/Manila")
