"""Dates in the text: what counts as a deadline, in five languages, and what must not."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from daemon.core.deadlines import find_deadline, find_deadlines, list_deadline
from daemon.core.words import plain

TUESDAY = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
LISBON = ZoneInfo("Europe/Lisbon")


def found(title, body="", now=TUESDAY, zone=UTC):
    deadline = find_deadline(plain(title), plain(body), now, zone)
    return None if deadline is None else f"{deadline.at:%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Send report by Friday", "03-13 18:00"),
        ("Call back before noon", "03-10 12:00"),
        ("Slides, EOD tomorrow", "03-11 18:00"),
        ("Reply by 4pm", "03-10 16:00"),
        ("leave in 45 mins", "03-10 09:45"),
        ("must leave today", "03-10 18:00"),
        ("Meeting Thursday at 3pm", "03-12 15:00"),
        ("until tomorrow 10:00", "03-11 10:00"),
        ("Domain expires in 9 days", "03-19 09:00"),
        ("14 days left to object", "03-24 09:00"),
        ("Deadline: 2026-03-12", "03-12 18:00"),
        ("pay by March 15", "03-15 18:00"),
        ("due on 12 March", "03-12 18:00"),
        ("due 3/14", "03-14 18:00"),
        ("book before the 20th", "03-20 18:00"),
        ("Budget, Monday next week", "03-16 18:00"),
        ("report, end of month", "03-31 18:00"),
        ("day after tomorrow: dentist", "03-12 18:00"),
        ("Angebot bis Freitag", "03-13 18:00"),
        ("bis 15.03. abgeben", "03-15 18:00"),
        ("bis morgen 12 Uhr", "03-11 12:00"),
        ("heute noch zur Post", "03-10 18:00"),
        ("avant vendredi", "03-13 18:00"),
        ("pour le 15 mars", "03-15 18:00"),
        ("d'ici demain", "03-11 18:00"),
        ("antes del viernes", "03-13 18:00"),
        ("entregar mañana", "03-11 18:00"),
        ("até sexta-feira", "03-13 18:00"),
        ("amanhã às 10h", "03-11 10:00"),
    ],
)
def test_a_named_deadline_is_read(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Every Friday petty cash",
        "Black Friday campaign",
        "notes from Monday's brainstorm",
        "error 500 since 8 am",
        "Live chat duty 10-12",
        "24/7 support page",
        "v1.2.3 release",
        "Use 1/2 cup of flour",
        "Summer 2026 plan",
        "Meeting notes 12/20/2017",
        "Wednesday 12/20/2017 2:00 PM - 6:00 PM",
        "guten Morgen mail",
        "correr por la mañana",
        "march in the parade",
        "Mondays: team call",
        "last Friday's invoice",
        "server ip 10.1.1.5",
        "Invoice of March 3",
        "monday.com subscription",
        "segunda via do boleto",
        "Would Thursday or Friday suit you for a catch-up?",
        "Passt Ihnen Donnerstag?",
        "Jeudi vous convient ?",
        "April newsletter",
        "1:1 with Tom",
        "Bug 4/5 fixed",
        "",
    ],
)
def test_what_only_looks_like_a_date_is_no_deadline(text):
    assert found(text) is None


def test_a_day_ends_at_six_in_the_owners_zone():
    assert found("hand in by 15 July", zone=LISBON) == "07-15 17:00"


def test_today_is_the_day_it_is_where_the_owner_lives():
    late = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)

    assert found("finish tomorrow", now=late, zone=ZoneInfo("Asia/Tokyo")) == "03-12 09:00"


def test_the_day_called_a_deadline_comes_before_a_day_that_is_mentioned():
    assert found("Workshop on Wednesday, book by Friday") == "03-13 18:00"


def test_a_description_counts_only_with_a_deadline_word_or_as_today_and_tomorrow():
    assert found("Venue", body="we were there on Thursday") is None
    assert found("Venue", body="they hold it until Thursday") == "03-12 18:00"
    assert found("Answer the investor", body="she decides tomorrow") == "03-11 18:00"


def test_a_deadline_that_has_just_passed_still_counts_and_an_old_one_does_not():
    assert found("pay by March 6") == "03-06 18:00"
    assert found("pay by January 2, 2026") is None


@pytest.mark.parametrize(
    ("file", "least_recall", "least_precision"),
    [("deadline_phrases.tsv", 0.99, 0.99), ("deadline_phrases_2.tsv", 0.97, 0.96)],
)
def test_recall_and_precision_over_many_phrases_of_five_languages(file, least_recall, least_precision):
    lines = (Path(__file__).parents[1] / "data" / file).read_text(encoding="utf-8").splitlines()[1:]
    phrases = [line.split("\t") for line in lines]
    answers = [(right, found(text) or "-") for right, text in phrases]
    right = sum(answer == expected != "-" for expected, answer in answers)
    meant, said = (sum(pair[side] != "-" for pair in answers) for side in (0, 1))

    print(f"{file}: recall {right / meant:.3f} of {meant}, precision {right / said:.3f} of {said}")
    assert right / meant >= least_recall
    assert right / said >= least_precision


def test_words_count_from_the_day_they_were_written():
    written = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

    assert found("Send report by Friday", now=written) == "03-06 18:00"


def test_several_deadlines_are_all_told_and_mere_mentions_left_out():
    told = find_deadlines("draft by friday, final by march 20, party on thursday", "", TUESDAY, UTC)

    assert [(f"{each.at:%m-%d}", each.sure) for each in told] == [("03-13", True), ("03-20", True)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2026-03-12 Release", "03-12"),
        ("Sprint until Friday", "03-13"),
        ("12 March launch", "03-12"),
        ("Week to 15.03.", "03-15"),
        ("Today", None),
        ("Monday", None),
        ("This week", None),
        ("1 month before", None),
        ("In 2 weeks", None),
        ("Q1 2026", None),
    ],
)
def test_a_list_may_be_named_by_a_date(name, expected):
    day = list_deadline(plain(name), date(2026, 3, 10), UTC)

    assert (f"{day.at:%m-%d}" if day else None) == expected
