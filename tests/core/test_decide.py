"""In which order a task is decided, and with which reason."""

import pytest

from daemon.core.decide import decide
from daemon.core.locks import Told
from daemon.core.model import Action, Quadrant
from daemon.core.policy import ARTICLE, CLASSIC
from tests.builders import assessed, card, matched

TEAM = (matched("Maria", 70), matched("Kofi", 40))


@pytest.mark.parametrize(
    ("policy", "quadrant", "action", "assistant"),
    [
        (ARTICLE, Quadrant.Q1, Action.DO, None),
        (ARTICLE, Quadrant.Q2, Action.DELEGATE, "Maria"),
        (ARTICLE, Quadrant.Q3, Action.DELEGATE, "Maria"),
        (ARTICLE, Quadrant.Q4, Action.POSTPONE, None),
        (CLASSIC, Quadrant.Q2, Action.SCHEDULE, None),
        (CLASSIC, Quadrant.Q3, Action.DELEGATE, "Maria"),
    ],
)
def test_the_policy_turns_a_quadrant_into_an_action(policy, quadrant, action, assistant):
    decision = decide(card(), assessed(quadrant), TEAM, policy)

    assert (decision.action, decision.assistant) == (action, assistant)


def test_the_reason_names_the_policy_and_the_runner_up():
    decision = decide(card(), assessed(Quadrant.Q2), TEAM, ARTICLE)

    assert [step.text for step in decision.reasons] == [
        "Q2 means delegate under your policy",
        "Maria fits best, then Kofi (30 behind)",
    ]


@pytest.mark.parametrize(
    ("quadrant", "action"),
    [
        (Quadrant.Q1, Action.DO),
        (Quadrant.Q2, Action.SCHEDULE),
        (Quadrant.Q3, Action.DO),
        (Quadrant.Q4, Action.POSTPONE),
    ],
)
def test_what_only_the_owner_can_do_is_never_handed_over(quadrant, action):
    decision = decide(card(), assessed(quadrant, owner_only="it needs your signature"), TEAM, ARTICLE)

    assert (decision.action, decision.assistant) == (action, None)
    assert decision.reasons[0].text == "only you: it needs your signature"


def test_the_best_assistant_is_named_even_for_what_stays_with_the_owner():
    decision = decide(card(), assessed(Quadrant.Q1, owner_only="your signature"), TEAM, ARTICLE)

    assert decision.best_assistant == "Maria"


def test_nobody_fits_so_the_owner_is_asked_with_the_missing_skill_named():
    nobody = (matched("Maria", 5, fits=False), matched("Kofi", 2, fits=False))

    decision = decide(card(), assessed(Quadrant.Q3), nobody, ARTICLE)

    assert decision.action is Action.ASK
    assert decision.reasons[-1].text == "nobody in the team has a skill for bookkeeping; nearest is Maria"


def test_a_team_of_nobody_is_asked_about_and_does_not_crash():
    decision = decide(card(), assessed(Quadrant.Q3, category=None), (), ARTICLE)

    assert decision.action is Action.ASK
    assert decision.reasons[-1].text == "nobody in the team has a skill"


def test_the_quadrant_a_person_chose_wins_over_ours():
    told = Told(locked=frozenset({"quadrant"}), quadrant=Quadrant.Q4)

    decision = decide(card(), assessed(Quadrant.Q1), TEAM, ARTICLE, told)

    assert (decision.quadrant, decision.action) == (Quadrant.Q4, Action.POSTPONE)
    assert decision.reasons[0].text == "you chose Q4"


def test_the_assistant_a_person_chose_wins_even_over_owner_only():
    told = Told(locked=frozenset({"assistant"}), assistant="Kofi")

    decision = decide(card(), assessed(Quadrant.Q1, owner_only="your signature"), TEAM, ARTICLE, told)

    assert (decision.action, decision.assistant) == (Action.DELEGATE, "Kofi")


def test_a_task_taken_back_from_the_assistants_stays_with_the_owner():
    told = Told(locked=frozenset({"assistant"}))

    decision = decide(card(), assessed(Quadrant.Q3), TEAM, ARTICLE, told)

    assert (decision.action, decision.assistant) == (Action.DO, None)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"closed": True}, "it is archived"),
        ({"done": True}, "it is done"),
        ({"set_aside": "list 'Templates' is excluded"}, "list 'Templates' is excluded"),
    ],
)
def test_some_tasks_are_left_alone_and_say_why(changes, why):
    decision = decide(card(**changes), assessed(Quadrant.Q3), TEAM, ARTICLE)

    assert decision.leave_alone == why
    assert decision.assistant is None
