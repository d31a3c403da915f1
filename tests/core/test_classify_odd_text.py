"""Whatever stands in a card, judging neither raises nor takes long."""

from datetime import date
from time import perf_counter

import pytest

from daemon.core.classify import assess
from daemon.core.match import rank
from daemon.core.model import Assistant, Day, Label, Owner, Profile, Quadrant
from tests.builders import NOW, card, event

PROFILE = Profile(
    owner=Owner(name="Dana", timezone="Mars/Olympus"),
    assistants=(Assistant(name="Ana", skills=("", "e-mail")),),
)

ODD = {
    "empty": "",
    "blank": " \t\n",
    "emoji": "🔥🔥🔥 👩🏽‍💻",
    "right to left": "שלח חשבונית ללקוח עד מחר",
    "arabic": "أرسل الفاتورة إلى العميل",
    "zero width": "A\u200bS\u200bA\u200bP",
    "combining": "Z\u0335\u0321a\u0334l\u0337g\u0338o " * 40,
    "chinese": "发送发票给客户",
    "dashes": "---",
    "longest title": "Pay the invoice by Friday. " * 607,
    "one long word": "a" * 16_384,
    "digits": "1" * 16_384,
    "slashes": "1/2/" * 4_096,
    "dates": "by 1.1. in 3 days at 5pm " * 655,
    "quotes": "don't 'can't' ’’ \\ %s {0} \x00",
    "strange digits": "by ٣ March, in ² days, 99:99, 31.02., 0/0, in 999 months",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text_is_judged_quickly_in_every_place(text):
    task = card(title=text, description=text, list_name=text, labels=(Label("1", text),))

    began = perf_counter()
    assessment = assess(task, PROFILE, NOW)
    matches = rank(task, assessment, PROFILE)

    assert perf_counter() - began < 0.5
    assert assessment.quadrant in Quadrant
    assert len(matches) == 1


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_are_days_too(day):
    due = assess(card(due=Day(day), start=Day(day), list_name=""), PROFILE, NOW)
    begins = assess(event(due=Day(day), ends=Day(day)), PROFILE, NOW)

    assert due.urgency == (95 if day == date.min else 0)
    assert begins.urgency == 0


def test_invisible_characters_do_not_hide_a_word():
    assert assess(card(title="A\u200bS\u200bA\u200bP please"), PROFILE, NOW).urgent
