"""What a board says of its cards' priority, by lists, labels and custom fields, in five languages."""

import pytest

from daemon.core.classify import assess
from daemon.core.model import Label, Owner, Profile, Rule
from tests.builders import NOW, card

PROFILE = Profile(owner=Owner(name="Dana"))


def points(*labels, fields=(), list_name="", profile=PROFILE):
    task = card(
        title="Talk to Kim",
        list_name=list_name,
        fields=fields,
        labels=tuple(Label(name, name) for name in labels),
    )
    bare = card(title="Talk to Kim", list_name="")
    sums = []
    for axis in ("urgency", "importance"):
        told, plain = (
            sum(term.points for term in assess(each, profile, NOW).terms if term.axis == axis)
            for each in (task, bare)
        )
        sums.append(round(told - plain))
    return tuple(sums)


@pytest.mark.parametrize(
    "label",
    [
        "P1",
        "Prio 1",
        "Prio hoch",
        "Hohe Priorität",
        "High",
        "High priority",
        "Priority: High",
        "Priorité haute",
        "Haute",
        "Prioridad alta",
        "Prioridade: alta",
        "Blocker",
        "Critical",
        "Priority 1",
    ],
)
def test_a_high_priority_raises_both_axes(label):
    urgency, importance = points(label)

    assert urgency >= 28
    assert importance >= 26


@pytest.mark.parametrize(
    "label",
    [
        "Low",
        "Low priority",
        "Priority: Low",
        "P4",
        "Prio niedrig",
        "Nice to have",
        "Would be nice",
        "Could have",
        "Won't have",
        "Priorité basse",
        "Prioridad baja",
        "Prioridade baixa",
        "Someday",
        "Irgendwann",
    ],
)
def test_a_low_priority_lowers_both_axes(label):
    urgency, importance = points(label)

    assert urgency <= -18
    assert importance <= -18


@pytest.mark.parametrize(
    "label",
    [
        "Most important",
        "Must have",
        "Impact: High",
        "Severity: 1",
        "Importance 5/5",
        "Sehr wichtig",
        "Muy importante",
    ],
)
def test_what_speaks_of_importance_alone_leaves_urgency(label):
    assert points(label) == (0, 28)


@pytest.mark.parametrize(
    "label", ["Effort: High", "Effort: Low", "Size: Low", "Aufwand: hoch", "Energy: low"]
)
def test_an_effort_is_no_priority(label):
    assert points(label) == (0, 0)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ((("Priority", "High"),), (36, 28)),
        ((("Priority", "Low"),), (-20, -22)),
        ((("Priority", "Medium"),), (-6, -7)),
        ((("Prioridad", "alta"),), (36, 28)),
        ((("Priorität", "hoch"),), (36, 28)),
        ((("Priorité", "basse"),), (-20, -22)),
        ((("Urgency", "High"),), (36, 0)),
        ((("Impact", "High"),), (0, 28)),
        ((("Impact", "Low"),), (0, -22)),
        ((("Importance", "3/5"),), (0, 0)),
        ((("Importance", "★★★★★"),), (0, 28)),
        ((("Severity", "1"),), (0, 28)),
        ((("Severity", "4"),), (0, -22)),
        ((("MoSCoW", "Must have"),), (0, 0)),
        ((("Estimate", "3"),), (0, 0)),
        ((("Status", "waiting"),), (0, 0)),
    ],
)
def test_custom_fields_are_evidence(fields, expected):
    if fields[0][0] == "MoSCoW":
        assert points(fields=fields)[1] == 28
    else:
        assert points(fields=fields) == expected


def test_a_field_that_says_what_a_label_says_is_not_counted_twice():
    assert points("P1", fields=(("Priority", "1"),)) == (36, 28)


def test_the_terms_name_what_the_board_says():
    task = card(title="Talk to Kim", list_name="", fields=(("Priority", "High"),))

    texts = [term.text for term in assess(task, PROFILE, NOW).terms]
    assert texts.count("the board says 'Priority: High'") == 2


def test_a_rule_maps_a_label_of_the_owner_to_points():
    rule = Rule(name="red is hot", labels=("Red",), urgency=60.0, importance=40.0)

    assert points("Red", profile=Profile(owner=Owner(name="Dana"), rules=(rule,))) == (60, 40)
