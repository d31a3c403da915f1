"""The forms in which values may be written, and what is refused."""

from datetime import time, timedelta

import pytest

from daemon.core.model import Action, Quadrant
from tests.config.reading import problems, read

Q1, Q2, Q3, Q4 = Quadrant

OWNER = "owner: {name: Ada}\n"


def refusal(text: str) -> str:
    """The one problem of the line after the owner's."""
    [problem] = problems(f"{OWNER}{text}\n", require_source=False)
    return problem.removeprefix("config.yaml:2: ")


def test_everything_but_the_owner_has_a_default() -> None:
    settings = read(OWNER)

    assert (settings.mode, settings.policy, settings.interval) == ("active", "article", timedelta(minutes=5))
    assert settings.owner.timezone == "UTC"
    assert settings.owner.working_hours.model_dump() == {
        "days": (0, 1, 2, 3, 4),
        "start": time(9),
        "end": time(17),
    }
    assert {q: (label.name, label.color) for q, label in settings.labels.quadrants.items()} == {
        Q1: ("Q1 Urgent + important", "red"),
        Q2: ("Q2 Important", "yellow"),
        Q3: ("Q3 Urgent", "orange"),
        Q4: ("Q4 Later", "black_light"),
    }
    assert dict(settings.reminders.trello) == {Q1: 1440, Q2: 2880, Q3: 120, Q4: None}
    assert dict(settings.reminders.calendar) == {Q1: (1440, 60), Q2: (1440,), Q3: (30,), Q4: None}
    assert dict(settings.colors) == {Q1: "11", Q2: "5", Q3: "6", Q4: None}


@pytest.mark.parametrize(
    ("written", "days", "start", "end"),
    [
        ("mon-fri 09:00-17:00", (0, 1, 2, 3, 4), time(9), time(17)),
        ("Mon, Wed 9-15:30", (0, 2), time(9), time(15, 30)),
        ("daily 10.00 to 18.30", (0, 1, 2, 3, 4, 5, 6), time(10), time(18, 30)),
        ("sat-mon 08:00 – 12:00", (0, 5, 6), time(8), time(12)),
        ("tuesday 1:05-2:06", (1,), time(1, 5), time(2, 6)),
        ("{days: [mon, tue, thu-fri], start: 8, end: '12:15'}", (0, 1, 3, 4), time(8), time(12, 15)),
        ("{end: 13:00}", (0, 1, 2, 3, 4), time(9), time(13)),
    ],
)
def test_working_hours(written: str, days: tuple[int, ...], start: time, end: time) -> None:
    hours = read(f"owner:\n  name: Ada\n  working_hours: {written}").owner.working_hours

    assert (hours.days, hours.start, hours.end) == (days, start, end)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("nine to five", ": found 'nine to five', expected days and hours such as \"mon-fri 09:00-17:00\""),
        (
            "mon-fry 9-17",
            ": found 'mon-fry 9-17', expected weekdays such as mon, tue or mon-fri instead of 'fry';"
            " did you mean 'fri'?",
        ),
        (
            "{start: 24:00}",
            ".start: found '24:00', expected a time of day between 00:00 and 23:59 such as 09:00",
        ),
        (
            "{days: []}",
            ".days: found a list, expected at least one weekday: mon, tue, wed, thu, fri, sat, sun",
        ),
        (
            "mon 17:00-09:00",
            ": found 'mon 17:00-09:00', expected an end later than the start, by the person's own clock"
            " (see timezone)",
        ),
    ],
)
def test_working_hours_that_cannot_be(written: str, said: str) -> None:
    [problem] = problems(f"owner:\n  name: Ada\n  working_hours: {written}", require_source=False)

    assert problem == f"config.yaml:3: owner.working_hours{said}"


@pytest.mark.parametrize(
    ("zone", "ending"),
    [
        ("Europe/Berln", "an IANA zone; did you mean 'Europe/Berlin'?"),
        ("europe/berlin", "an IANA zone; did you mean 'Europe/Berlin'?"),
        ("Berlin", "an IANA zone; did you mean 'Europe/Berlin'?"),
        ("new york", "an IANA zone; did you mean 'America/New_York'?"),
        ("../UTC", "an IANA zone; did you mean 'UTC'?"),
        ("Q", "an IANA zone such as Europe/Berlin or America/New_York"),
    ],
)
def test_a_zone_nobody_knows(zone: str, ending: str) -> None:
    [problem] = problems(f"owner: {{name: Ada, timezone: {zone}}}", require_source=False)

    assert problem == f"config.yaml:1: owner.timezone: found '{zone}', expected {ending}"


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("30s", 30),
        ("15m", 900),
        ("1h 30m", 5400),
        ("1H30M", 5400),
        ("1.5h", 5400),
        ("2d", 172800),
        ("1w", 604800),
    ],
)
def test_durations(written: str, seconds: int) -> None:
    assert read(f"{OWNER}interval: {written}").interval == timedelta(seconds=seconds)


@pytest.mark.parametrize("written", ["5", "5 minutes ago", "0.5", "-5m", "1h-2h", "[1]"])
def test_a_duration_needs_its_unit(written: str) -> None:
    assert refusal(f"interval: {written}").endswith(
        "expected a duration with its unit such as 30s, 15m, 1h, 2d or 1h 30m"
    )


@pytest.mark.parametrize(
    ("written", "allowed"),
    [("0s", "a duration of at least 1s"), ("999999999999w", "a duration of at most ten years")],
)
def test_a_duration_has_its_bounds(written: str, allowed: str) -> None:
    assert refusal(f"interval: {written}") == f"interval: found '{written}', expected {allowed}"


def test_a_policy_of_ones_own() -> None:
    settings = read(f"{OWNER}policy: {{Q1: do, Q2: schedule, Q3: delegate, Q4: ask}}")

    assert settings.policy == {Q1: Action.DO, Q2: Action.SCHEDULE, Q3: Action.DELEGATE, Q4: Action.ASK}


def test_a_label_may_be_just_its_name_and_keeps_its_colour() -> None:
    labels = read(
        f"{OWNER}labels: {{quadrants: {{Q1: Do now, Q3: {{color: null}}, Q4: {{name: Someday}}}}}}"
    ).labels

    assert [(label.name, label.color) for label in labels.quadrants.values()] == [
        ("Do now", "red"),
        ("Q2 Important", "yellow"),
        ("Q3 Urgent", None),
        ("Someday", "black_light"),
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("redd", "red"),
        ("light red", "red_light"),
        ("Dark-Sky", "sky_dark"),
        ("RED", "red"),
        ("turquoise", None),
    ],
)
def test_a_colour_that_trello_lacks(written: str, meant: str | None) -> None:
    assert refusal(f"labels: {{assistant_color: {written}}}") == (
        f"labels.assistant_color: found '{written}', expected one of yellow, purple, blue, red, green,"
        " orange, black, sky, pink, lime, any of them with _dark or _light, or null"
        + (f"; did you mean '{meant}'?" if meant else "")
    )


@pytest.mark.parametrize("pattern", ["Delegate", "For {nme}", "For {name", "{name} {name}", "{name!r}", "{}"])
def test_the_label_of_assistants_needs_the_name_once(pattern: str) -> None:
    assert refusal(f"labels: {{assistant: '{pattern}'}}") == (
        f"labels.assistant: found '{pattern}', expected a text with {{name}} in it, where the"
        " assistant's name goes"
    )


def test_the_label_of_an_assistant_has_their_own_colour_or_the_common_one() -> None:
    settings = read(
        """\
        owner: {name: Ada}
        assistants: [{name: Maria, label_color: green}, {name: Bob}]
        labels: {assistant: 'To {name}'}
        """
    )

    labels = [settings.assistant_label(name) for name in ("Maria", "Bob")]

    assert [(label.name, label.color) for label in labels] == [("To Maria", "green"), ("To Bob", "purple")]


def test_reminders_are_minutes_or_durations_or_none() -> None:
    reminders = read(
        """\
        owner: {name: Ada}
        reminders:
          trello: {Q1: 1d, Q2: none, Q3: 5, Q4: 2h}
          calendar: {Q1: 1w 1d, Q2: [0, 1h], Q3: null}
        """
    ).reminders

    assert dict(reminders.trello) == {Q1: 1440, Q2: None, Q3: 5, Q4: 120}
    assert dict(reminders.calendar) == {Q1: (11520,), Q2: (0, 60), Q3: None, Q4: None}


def test_trello_offers_eight_reminders_only() -> None:
    assert refusal("reminders: {trello: {Q1: 3h}}") == (
        "reminders.trello.Q1: found '3h', expected one of 0, 5, 10, 15, 60, 120, 1440, 2880 minutes, or 5m,"
        " 10m, 15m, 1h, 2h, 1d, 2d, or null; did you mean '120'?"
    )


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("[1, 2, 3, 4, 5, 6]", "reminders.calendar.Q1: found a list, expected at most 5 in it"),
        ("[]", "reminders.calendar.Q1: found a list, expected at least 1 in it"),
        (
            "[60, 5w]",
            "reminders.calendar.Q1[1]: found '5w', expected minutes from 0 to 40320, or a duration up to 4w",
        ),
        (
            "30s",
            "reminders.calendar.Q1: found '30s', expected minutes from 0 to 40320, or a duration up to 4w",
        ),
    ],
)
def test_the_calendar_takes_five_reminders_of_up_to_four_weeks(written: str, said: str) -> None:
    assert refusal(f"reminders: {{calendar: {{Q1: {written}}}}}") == said


def test_event_colours_have_numbers_and_names() -> None:
    assert dict(read(f"{OWNER}colors: {{Q1: 4, Q2: Sage, Q3: none}}").colors) == {
        Q1: "4",
        Q2: "2",
        Q3: None,
        Q4: None,
    }


@pytest.mark.parametrize(("written", "meant"), [("tomatoe", "tomato"), ("12", None)])
def test_an_event_colour_that_google_lacks(written: str, meant: str | None) -> None:
    assert refusal(f"colors: {{Q1: {written}}}") == (
        f"colors.Q1: found '{written}', expected 1 to 11, lavender, sage, grape, flamingo, banana, tangerine,"
        " peacock, graphite, blueberry, basil, tomato, or null"
        + (f"; did you mean '{meant}'?" if meant else "")
    )


def test_a_single_text_may_stand_where_a_list_belongs() -> None:
    settings = read("owner: {name: Ada, strengths: sales}\nrules: [{match: {words: invoice}, quadrant: Q1}]")

    assert settings.owner.strengths == ("sales",)
    assert settings.rules[0].match.words == ("invoice",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("owner: {name: ' '}", "owner.name: found '', expected a text that is not empty"),
        (
            "assistants: [{name: B, email: bob}]",
            "assistants[0].email: found 'bob', expected an e-mail address such as maria@example.com",
        ),
        (
            "assistants: [{name: B, hours_per_week: 0}]",
            "assistants[0].hours_per_week: found '0', expected more than 0",
        ),
        ("goals: [{name: g, weight: lots}]", "goals[0].weight: found 'lots', expected a number"),
        ("goals: [{name: g, weight: nan}]", "goals[0].weight: found 'nan', expected a number"),
        ("guard: {max_share: 50%}", "guard.max_share: found '50%', expected a number"),
        ("guard: {max_share: 1.5}", "guard.max_share: found '1.5', expected at most 1"),
        ("guard: {enabled: maybe}", "guard.enabled: found 'maybe', expected true or false"),
        ("thresholds: {margin: -1}", "thresholds.margin: found '-1', expected 0 or more"),
        (
            "rules: [{match: {pattern: '(('}, quadrant: Q1}]",
            "rules[0].match.pattern: found '((', expected a regular expression (missing ), unterminated"
            " subpattern at position 1); for plain words use `words`",
        ),
        (
            "store: {url: 'mysql://h/n'}",
            "store.url: found <secret>, expected a URL that begins with postgresql://",
        ),
    ],
)
def test_other_values_that_cannot_be(text: str, said: str) -> None:
    owner = "" if text.startswith("owner") else OWNER
    [problem] = problems(f"{owner}{text}\ntrello:\n")

    assert problem.split(": ", 1)[1] == said
