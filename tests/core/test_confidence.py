"""Stated confidence is about the share that is right, and strange languages lower it and say so."""

import json
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from daemon.core.classify import assess
from daemon.core.measures import calibration_error, reliability
from daemon.core.model import Goal, Owner, Profile, Quadrant, Rule
from daemon.core.task_lines import read_line
from tests.builders import NOW, card

DATA = Path(__file__).parents[1] / "data"
GOALS = (
    "win clients and keep them",
    "cash in on time",
    "keep law, tax and contract duties",
    "ship the product",
)
PROFILE = Profile(owner=Owner(name="Dana"), goals=tuple(Goal(name=name) for name in GOALS))
STRANGE = "written in a language I do not know well"


def judged(title, **changes):
    return assess(card(title=title, list_name="", **changes), PROFILE, NOW)


def said(assessment):
    return [term.text for term in assessment.terms if term.axis == "confidence"]


def test_the_stated_confidence_is_about_the_share_of_right_quadrants():
    stated = []
    for number, line in enumerate((DATA / "judgement_own.jsonl").read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        known = read_line(
            {key: value for key, value in row.items() if value is not None}, number, ZoneInfo("UTC")
        )
        found = assess(known.task, PROFILE, known.now or NOW)
        right = Quadrant.of(urgent=row["label"]["urgent"], important=row["label"]["important"])
        stated.append((found.confidence, found.quadrant is right))

    bins = reliability(stated, 5)
    for each in bins:
        print(f"stated {each.stated:.2f}, right {each.right:.2f} of {each.tasks}")
    print(f"expected calibration error {calibration_error(bins):.3f}")
    assert calibration_error(bins) < 0.08


@pytest.mark.parametrize(
    "title",
    [
        "Chiamare il cliente domani",
        "Factuur sturen naar de klant",
        "Ring kunden imorgon och boka möte",
        "Zadzwonić do klienta jutro",
        "Zavolat doktorovi zítra",
        "Müşteri ile toplantı",
        "Soita asiakkaalle huomenna",
        "Számla kifizetni holnap",
        "Beli hadiah untuk ibu",
        "Позвонить клиенту завтра",
        "发送合同给客户",
        "明日までに請求書を送る",
        "اتصل بالعميل غدا",
        "Τηλεφώνησε στον πελάτη",
        "โทรหาลูกค้า",
    ],
)
def test_a_language_that_is_not_known_lowers_confidence_and_says_so(title):
    found = judged(title)

    assert STRANGE in said(found)
    assert found.confidence <= 0.6


@pytest.mark.parametrize(
    "title",
    [
        "Call the client tomorrow",
        "Pay O'Brien & Søn invoice",
        "Book table at Il Mulino",
        "Müller wegen der Rechnung anrufen",
        "Rappeler le plombier près de chez nous",
        "Llamar al señor Núñez",
        "Ligar à contabilista sobre a fatura",
        "Send the Łódź contract to Jan",
        "fix van tyre",
        "die Wohnung putzen",
        "Milk",
        "",
        "12:30",
    ],
)
def test_the_five_languages_are_known(title):
    assert said(judged(title)) == []


def test_words_nobody_has_ever_seen_say_so():
    assert said(judged("Zxqv brumpt")) == ["none of its words is known to me"]


def test_a_rule_of_the_owner_is_sure():
    rule = Rule(name="mine", words=("talk",), quadrant=Quadrant.Q1)
    profile = Profile(owner=Owner(name="Dana"), rules=(rule,))

    assert assess(card(title="Talk to Kim"), profile, NOW).confidence == 0.98
