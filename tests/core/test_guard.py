"""A plan that looks like a misreading is refused as a whole."""

import pytest

from daemon.core.changes import Change, ChangeKind
from daemon.core.guard import Limits, refuse
from tests.builders import card, label_field


def removals(count):
    return [
        Change(
            kind=ChangeKind.REMOVE_LABEL,
            task=card().id,
            container="b1",
            field=label_field("quadrant/Q1"),
            before="x",
            after=None,
            reason="",
        )
    ] * count


@pytest.mark.parametrize(
    ("before", "now", "refused"),
    [
        ({"trello": 100}, {"trello": 100}, False),
        ({"trello": 100}, {"trello": 50}, False),  # half is still believed
        ({"trello": 100}, {"trello": 49}, True),
        ({"trello": 100}, {"trello": 0}, True),  # suddenly empty
        ({"trello": 5}, {"trello": 0}, False),  # too few to say anything
        ({}, {"trello": 0}, False),  # never seen before
        ({"trello": 100, "google_calendar": 20}, {"trello": 100}, False),  # failed is not empty
    ],
)
def test_a_source_that_suddenly_shrank_stops_the_plan(before, now, refused):
    refusal = refuse(Limits(), before=before, now=now, changes=(), labels_owned=0)

    assert (refusal is not None) == refused


def test_the_refusal_gives_counts_share_and_what_to_do():
    refusal = refuse(Limits(), before={"trello": 100}, now={"trello": 3}, changes=(), labels_owned=0)

    assert refusal is not None
    assert refusal.reason == (
        "trello shows 3 tasks where it showed 100 before: more than 50% are gone, so nothing is written;"
        " if that is right, run `delegated sync --force` once"
    )


@pytest.mark.parametrize(("count", "refused"), [(5, False), (6, True)])
def test_taking_off_most_of_our_labels_without_setting_others_stops_the_plan(count, refused):
    refusal = refuse(Limits(), before={}, now={}, changes=removals(count), labels_owned=10)

    assert (refusal is not None) == refused


def test_the_guard_can_be_switched_off():
    refusal = refuse(
        Limits(enabled=False), before={"trello": 100}, now={"trello": 0}, changes=(), labels_owned=0
    )

    assert refusal is None
