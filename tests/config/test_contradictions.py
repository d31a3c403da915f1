"""Parts that are each right and contradict each other."""

import pytest

from tests.config.reading import problems, read

START = "owner: {name: Ada}\ntrello: {}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "assistants:\n  - {name: Maria}\n  - {name: ' maria'}",
            "5: assistants[1].name: ' maria' is already the name of the assistant on line 4",
        ),
        (
            "assistants:\n  - {name: ada}",
            "4: assistants[0].name: 'ada' is the owner's name; give the assistant another one",
        ),
        (
            "assistants:\n  - {name: A, email: x@y.de}\n  - {name: B, email: X@y.de}",
            "5: assistants[1].email: 'X@y.de' is already the e-mail address of the assistant on line 4",
        ),
        (
            "assistants:\n  - {name: A, trello_member: m}\n  - {name: B, trello_member: m}",
            "5: assistants[1].trello_member: 'm' is already the Trello member of the assistant on line 4",
        ),
        ("goals:\n  - cash\n  - {name: Cash}", "5: goals[1]: 'Cash' is already on line 4"),
        (
            "rules:\n  - {match: {words: a}, assistant: Bob}",
            "4: rules[0].assistant: found 'Bob', but there are no assistants",
        ),
        (
            "assistants: [{name: Maria}]\nrules:\n  - {match: {words: a}, assistant: Mara}",
            "5: rules[0].assistant: found 'Mara', expected one of the assistants: Maria;"
            " did you mean 'Maria'?",
        ),
        (
            "assistants: [{name: Maria}]\nrules:\n"
            "  - {match: {words: a}, assistant: Maria, never_delegate: yes}",
            "5: rules[0].assistant: the rule names an assistant and never delegates; keep one of the two",
        ),
        (
            "rules:\n  - {name: x, quadrant: Q1}",
            "4: rules[0]: the rule has no condition: give `match` at least one of words, pattern, lists,"
            " labels, boards, people",
        ),
        (
            "rules:\n  - {match: {words: []}, quadrant: Q1}",
            "4: rules[0]: the rule has no condition: give `match` at least one of words, pattern, lists,"
            " labels, boards, people",
        ),
        (
            "rules:\n  - {match: {words: x}, urgency: 0, never_delegate: no}",
            "4: rules[0]: the rule has no effect: give it at least one of quadrant, urgency, importance,"
            " never_delegate, assistant",
        ),
        (
            "labels: {quadrants: {Q1: Now, Q2: {name: now}}}",
            "3: labels.quadrants.Q2: 'now' is already the label of Q1",
        ),
        (
            "labels:\n  quadrants:\n    Q1: Q4 later",
            "5: labels.quadrants.Q1: 'Q4 later' is already the label of Q4",
        ),
        (
            "labels: {assistant: '{name}'}\nassistants: [{name: Q3 urgent}]",
            "4: assistants[0].name: the label of 'Q3 urgent' would also be the label of Q3",
        ),
        (
            "store:\n  path: x\n  url: postgresql://h/n",
            "5: store.url: both path and url are given; keep the one to use",
        ),
    ],
)
def test_a_contradiction_is_told_where_it_can_be_mended(text: str, said: str) -> None:
    assert problems(START + text) == [f"config.yaml:{said}"]


def test_contradictions_are_told_beside_other_mistakes() -> None:
    found = problems(
        START
        + "mode: x\nassistants: [{name: B, zzz: 1}, {name: B}]\nrules: [{match: {lists: a}, asistant: B}]\n"
    )

    assert found == [
        "config.yaml:3: mode: found 'x', expected 'active' or 'observe'",
        "config.yaml:4: assistants[0].zzz: unknown key; allowed here: rate, country, region, time_off,"
        " name, role, skills, trello_member, email, timezone, working_hours, hours_per_week, boards, clients,"
        " label_color",
        "config.yaml:4: assistants[1].name: 'B' is already the name of the assistant on line 4",
        "config.yaml:5: rules[0].asistant: unknown key; did you mean 'assistant'?",
    ]


def test_a_configuration_without_a_source_has_nothing_to_read_from() -> None:
    assert problems("owner: {name: Ada}\n") == [
        "config.yaml:1: nothing to read from: a section trello or google_calendar is needed"
    ]


def test_judging_alone_needs_neither_sources_nor_credentials() -> None:
    settings = read(
        "owner: {name: Ada}\ntrello: {token: !env NOWHERE, zzz: 1}\nstore: {url: !env NOWHERE}\n",
        require_source=False,
    )

    assert settings.owner.name == "Ada"
    assert settings.sources == {}
