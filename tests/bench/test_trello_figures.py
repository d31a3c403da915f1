"""How requests become figures."""

from __future__ import annotations

import json

import pytest

from bench.figures import Figure, at_most, show_json
from bench.local_trello import Seen
from bench.trello import Sent, share_of_allowed


def sent(*moments: float) -> list[Sent]:
    return [Sent(at, 1) for at in moments]


def test_eighty_requests_in_ten_seconds_are_the_whole_share():
    burst = [n / 20 for n in range(80)]

    assert share_of_allowed(sent(*burst, 10.2)) == 1.0


def test_what_falls_into_a_window_that_is_not_whole_does_not_count():
    assert share_of_allowed(sent(*[0.0] * 40, 10.0, *[12.0] * 30, 19.9)) == 0.5


def test_a_pause_over_a_whole_window_halves_the_share():
    assert share_of_allowed(sent(*[0.0] * 80, 20.0)) == 0.5


def test_questions_of_a_batch_count_one_by_one():
    assert share_of_allowed([Sent(0.0, 10), *sent(*[1.0] * 30), Sent(10.0, 1)]) == 0.5


@pytest.mark.parametrize("moments", [(), (0.0,), (0.0, 9.9)])
def test_less_than_one_window_tells_no_share(moments):
    assert share_of_allowed(sent(*moments)) is None


def test_a_batch_request_tells_its_questions_and_any_other_is_one():
    query = "urls=%2Fboards%2F1%3Ffields%3Dname%252Curl%2C%2Fboards%2F2%3Ffields%3Dname"

    assert Seen(1, "GET", "/1/batch", query, 200).questions == 2
    assert Seen(2, "GET", "/1/boards/1", "fields=name%2Curl", 200).questions == 1


def test_a_goal_is_met_at_its_limit_and_missed_above():
    assert at_most("requests", 2, 2) == Figure("requests", "2", "≤ 2", True)
    assert at_most("requests", 3, 2) == Figure("requests", "3", "≤ 2", False)
    assert at_most("refused", 0, 0) == Figure("refused", "0", "0", True)


def test_json_is_one_document_with_the_figures_of_each_measurement(capsys):
    show_json({"trello": [at_most("requests", 1, 1)], "startup": []})

    assert json.loads(capsys.readouterr().out) == {
        "trello": [{"what": "requests", "measured": "1", "goal": "≤ 1", "met": True}],
        "startup": [],
    }
