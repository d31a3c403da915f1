"""How procedures are read, and which one fits a card."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.brief_rules import Sop, sop_of
from daemon.core.sop import best_sop
from daemon.core.written_parts import read_parts
from tests.builders import card

INVOICING = Sop(
    name="Monthly invoicing", fits=("invoices", "month end"), steps=("Open the tracker", "Send to the client")
)
TRAVEL = Sop(name="Booking a trip", fits=("flights", "hotels"), steps=("Compare three connections",))
INBOX = Sop(name="Client inbox", fits=("email",), steps=("Read the whole thread",))
LIBRARY = (INVOICING, TRAVEL, INBOX)


def fitting(title: str, description: str = "") -> str | None:
    fit = best_sop(card(title=title, description=description), LIBRARY)
    return fit.sop.name if fit else None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Send the invoices for March", "Monthly invoicing"),
        ("Invoicing March, all clients", "Monthly invoicing"),
        ("Book flights to Berlin", "Booking a trip"),
        ("Find a hotel near the venue", "Booking a trip"),
        ("Reply to Mrs Lee's e-mail about the chairs", "Client inbox"),
        ("Repair the gate", None),
        ("Send flowers to the client", None),
        ("", None),
    ],
)
def test_the_procedure_that_speaks_of_the_same_is_found(title, name):
    assert fitting(title) == name


def test_the_reason_names_the_words_both_share():
    fit = best_sop(card(title="Send the invoices for this month"), LIBRARY)

    assert fit is not None
    assert fit.sentence == "SOP 'Monthly invoicing' fits: invoices, month"


def test_a_kind_of_work_it_names_is_enough_in_any_language():
    fit = best_sop(card(title="E-Mail an Frau Keller beantworten"), LIBRARY)

    assert fit is not None
    assert fit.sop is INBOX


def test_the_order_of_the_library_does_not_matter():
    task = card(title="Invoices and flights")

    assert best_sop(task, LIBRARY) == best_sop(task, tuple(reversed(LIBRARY)))


def test_an_empty_library_fits_nothing():
    assert best_sop(card(), ()) is None


def test_a_text_with_headings_is_read_in_parts():
    text = """# Monthly invoicing
Fits: invoices, bookkeeping
## Outcome
Every project of the month
is invoiced.
## Steps
1. Open the tracker
   and filter by month
2. Write the invoices
## Done when
- The sums agree
## Resources
- Template: Drive > Invoices
## Who decides
Priya"""

    sop = sop_of(read_parts(text), "file", "invoicing.md")

    assert sop == Sop(
        name="Monthly invoicing",
        where="invoicing.md",
        outcome="Every project of the month is invoiced.",
        steps=("Open the tracker and filter by month", "Write the invoices"),
        success=("The sums agree",),
        resources=("Template: Drive > Invoices",),
        decides="Priya",
        fits=("invoices", "bookkeeping"),
    )


@pytest.mark.parametrize("text", ["- one\n- two", "1. one\n2. two", "* [ ] one\n* [x] two", "one\ntwo"])
def test_without_headings_the_whole_list_is_steps(text):
    assert sop_of(read_parts(text), "Opening", "opening.md").steps == ("one", "two")


def test_headings_that_say_nothing_known_are_named_with_their_line():
    assert read_parts("# Trip\n\n## Steps\n- go\n## Weather\nsunny").strange == ((5, "Weather"),)


@given(st.text(max_size=300))
def test_any_text_can_be_read(text):
    sop_of(read_parts(text), "any", "any.md")
