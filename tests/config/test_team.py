"""What is told of the people: skills with level, rate, country, days off."""

from datetime import date

import pytest

from daemon.config import profile
from daemon.core.model import Rate, TimeOff
from tests.config.reading import problems, read

START = "owner: {name: Ada}\ntrello: {}\n"


def maria(text):
    return profile(read(f"owner: {{name: Ada}}\nassistants: [{{name: Maria, {text}}}]")).assistants[0]


def test_skills_are_words_alone_or_words_with_a_level():
    found = maria(
        "skills: [e-mail management, {skill: bookkeeping, level: 5}, {skill: design, level: basic}]"
    )

    assert found.skills == ("e-mail management", "bookkeeping", "design")
    assert found.levels == (("bookkeeping", 5), ("design", 2))


def test_a_single_skill_needs_no_list():
    assert maria("skills: research").skills == ("research",)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("12 EUR", Rate(12.0, "EUR")),
        ("$9.50", Rate(9.5, "USD")),
        ("9,50 eur/h", Rate(9.5, "EUR")),
        ("PHP 400 per hour", Rate(400.0, "PHP")),
        ("€ 30", Rate(30.0, "EUR")),
    ],
)
def test_a_rate_has_its_currency(text, rate):
    assert maria(f"rate: '{text}'").rate == rate


@pytest.mark.parametrize("text", ["DE", "de", "Germany", "germany", "DEU"])
def test_a_country_is_a_code_or_a_name(text):
    assert maria(f"country: {text}, region: BY").country == "DE"


def test_time_off_is_a_day_or_a_range_or_a_list_of_both():
    day = TimeOff(date(2026, 12, 24), date(2026, 12, 24))
    days = TimeOff(date(2026, 12, 24), date(2027, 1, 2))

    assert maria("time_off: 2026-12-24").time_off == (day,)
    assert maria("time_off: 2026-12-24 to 2027-01-02").time_off == (days,)
    assert maria("time_off: [2026-12-24, 2026-12-24..2027-01-02]").time_off == (day, days)
    assert maria("time_off: {since: 2026-12-24, until: 2027-01-02, note: Nepal}").time_off == (
        TimeOff(date(2026, 12, 24), date(2027, 1, 2), "Nepal"),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "country: Germny",
            "4: assistants[0].country: found 'Germny', expected a country such as DE, PH or Portugal; "
            "did you mean 'Germany'?",
        ),
        ("region: BY", "4: assistants[0].region: a region needs its country beside it"),
        (
            "country: AT, region: 'Vien'",
            "4: assistants[0].region: found 'Vien', expected a region of AT: 1, 2, 3, 4, 5, 6, 7, 8, 9",
        ),
        (
            "rate: 12",
            "4: assistants[0].rate: found '12', expected a currency beside the rate, such as 12 EUR or $9.50",
        ),
        (
            "skills: [{skill: x, level: expret}]",
            "4: assistants[0].skills[0].level: found 'expret', expected a level from 1 to 5, or one of "
            "beginner, basic, good, advanced, expert; did you mean 'expert'?",
        ),
        (
            "time_off: 24.12.",
            "4: assistants[0].time_off: found '24.12.', expected a day such as 2026-12-24, or days such as "
            "2026-12-24 to 2027-01-02",
        ),
        (
            "time_off: 2026-12-24 to 9999-12-31",
            "4: assistants[0].time_off: time off from 2026-12-24 to 9999-12-31 is more than a year; "
            "take them out of the assistants instead",
        ),
        ("hours_per_week: 0", "4: assistants[0].hours_per_week: found '0', expected more than 0"),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(text, said):
    assert problems(f"{START}assistants:\n  - {{name: Maria, {text}}}") == [f"config.yaml:{said}"]
