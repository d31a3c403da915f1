"""What the core is told about owner and team."""

from datetime import time

from daemon.config import profile
from daemon.core.model import Assistant, Goal, Owner, Profile, Quadrant, Rule, Thresholds, WorkingHours
from tests.config.reading import read


def test_a_profile_says_everything_and_where_each_rule_stands() -> None:
    settings = read(
        """\
        owner: {name: Ada, timezone: Europe/Lisbon, working_hours: mon-thu 10-16,
                strengths: sales, weaknesses: tax}
        goals: [grow, {name: cash, weight: 20, words: [invoice]}]
        assistants:
          - {name: Bob}
          - name: Maria
            role: designer
            skills: [logos, layout]
            trello_member: maria
            email: maria@example.com
            timezone: Asia/Manila
            working_hours: sat 8-9
            hours_per_week: 7.5
        rules:
          - {match: {words: [tax, vat], lists: Inbox, pattern: a+}, quadrant: Q1, assistant: maria}

          - name: mine
            match: {labels: [L], boards: [B], people: [P]}
            urgency: +20
            importance: -5.5
            never_delegate: true
        thresholds: {urgent: 40, important: 60, margin: 3}
        """
    )

    assert profile(settings) == Profile(
        owner=Owner(
            name="Ada",
            timezone="Europe/Lisbon",
            working_hours=WorkingHours(days=(0, 1, 2, 3), start=time(10), end=time(16)),
            strengths=("sales",),
            weaknesses=("tax",),
        ),
        assistants=(
            Assistant(name="Bob"),
            Assistant(
                name="Maria",
                role="designer",
                skills=("logos", "layout"),
                trello_member="maria",
                email="maria@example.com",
                timezone="Asia/Manila",
                working_hours=WorkingHours(days=(5,), start=time(8), end=time(9)),
                hours_per_week=7.5,
            ),
        ),
        goals=(Goal(name="grow", weight=5.0), Goal(name="cash", weight=10.0, words=("invoice",))),
        rules=(
            Rule(
                name="words tax, vat; lists Inbox; pattern a+",
                words=("tax", "vat"),
                pattern="a+",
                lists=("Inbox",),
                quadrant=Quadrant.Q1,
                assistant="Maria",
                where="config.yaml:15",
            ),
            Rule(
                name="mine",
                labels=("L",),
                boards=("B",),
                people=("P",),
                urgency=20.0,
                importance=-5.5,
                never_delegate=True,
                where="config.yaml:17",
            ),
        ),
        thresholds=Thresholds(urgent=40.0, important=60.0, margin=3.0),
    )


def test_the_defaults_of_the_configuration_are_those_of_the_core() -> None:
    found = profile(read("owner: {name: Ada}\nassistants: [{name: Bob}]\ngoals: [grow]"))

    assert found == Profile(
        owner=Owner(name="Ada"), assistants=(Assistant(name="Bob"),), goals=(Goal(name="grow"),)
    )
