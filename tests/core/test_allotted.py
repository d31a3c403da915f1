"""From judged tasks to people, in one cycle, and back to decisions with reasons."""

from dataclasses import replace
from datetime import timedelta

from daemon.core.allotted import AtRest, allotted, holder_of
from daemon.core.brief_rules import BriefRules
from daemon.core.decide import decide
from daemon.core.guard import Limits
from daemon.core.handover import Paper
from daemon.core.judge import Judged, Setup, for_whom_it_went_to
from daemon.core.locks import Told
from daemon.core.look import look_at
from daemon.core.model import (
    Action,
    Assistant,
    Decision,
    Label,
    Moment,
    Owner,
    Profile,
    Quadrant,
    Record,
    Snapshot,
    TaskId,
    Term,
)
from daemon.core.policy import ARTICLE
from tests.builders import BOOK, NOW, ON_BOARD, WRITE, assessed, board, card, event, matched, owning

TEAM = (
    Assistant(name="Maria", hours_per_week=20, trello_member="@Maria_VA"),
    Assistant(name="Kofi", hours_per_week=20, trello_member="kofi"),
)
KOFIS = {"record": owning("assistant/Kofi"), "labels": (Label("id-assistant/Kofi", "Delegate: Kofi"),)}
FRIDAY = Moment(NOW + timedelta(days=3))


def setup(*assistants):
    profile = Profile(owner=Owner(name="Dana"), assistants=assistants or TEAM)
    return Setup(profile=profile, policy=ARTICLE, book=BOOK, write=WRITE, limits=Limits())


def judged(number=1, hours=1.0, told=None, record=None, ranking=(("Maria", 60), ("Kofi", 40)), **changes):
    task = card(id=TaskId("trello", f"c{number}"), due=FRIDAY, **changes)
    snapshot = Snapshot(source="trello", tasks=(task,), containers=(board(*ON_BOARD),))
    look = look_at([snapshot], {task.id: record or Record()}, BOOK, NOW)[1]
    if told is not None:
        look = replace(look, told=told)
    matches = tuple(matched(name, score) for name, score in ranking)
    found = assessed(Quadrant.Q3, estimate_hours=hours)
    return Judged(
        look=look,
        task=task,
        assessment=found,
        ranking=matches,
        decision=decide(task, found, matches, ARTICLE, look.told),
    )


def give(*tasks, resting=(), past=(), team=()):
    return allotted(tasks, lambda: resting, lambda: past, setup(*team), NOW)


def test_the_decision_names_the_runner_up_and_keeps_what_was_decided_alone():
    (one,) = give(judged())

    assert (one.decision.action, one.decision.assistant) == (Action.DELEGATE, "Maria")
    assert [step.text for step in one.decision.reasons] == [
        "Q3 means delegate under your policy",
        "Maria 74, then Kofi 54 (20 behind)",
    ]
    assert one.alone.reasons[-1].text == "Maria fits best, then Kofi (20 behind)"
    assert [term.text for term in one.ranking[0].terms] == ["skills for the work", "at work now"]
    assert one.ranking[0].score == sum(term.points for term in one.ranking[0].terms)


def test_what_nobody_has_hours_for_is_a_question():
    (one,) = give(judged(hours=50.0))

    assert (one.decision.action, one.decision.assistant) == (Action.ASK, None)
    assert one.decision.reasons[-1].text.startswith("nobody can take it: Maria has 20 h left this week")


def test_tasks_at_rest_take_their_hours():
    rested = judged(2, record=owning("assistant/Maria"))
    decision = Decision(action=Action.DELEGATE, quadrant=Quadrant.Q3, assistant="Maria")
    (one,) = give(judged(1, hours=5.0), resting=[AtRest(rested.look, decision, 18.0)])

    assert one.decision.assistant == "Kofi"
    assert one.decision.reasons[-1].text.endswith("Maria has 2 h left this week, it takes 5 h")


def test_our_label_says_who_has_it_and_it_stays_there():
    (one,) = give(judged(**KOFIS))

    assert holder_of(card(), owning("assistant/Kofi"), {}) == "Kofi"
    assert one.decision.assistant == "Kofi"
    assert one.decision.reasons[-1].text == "stays with Kofi"


def test_a_member_somebody_put_on_the_card_has_it():
    (one,) = give(judged(members=("dana", "KOFI")))

    assert one.decision.assistant == "Kofi"


def test_two_of_the_team_on_a_card_tell_nothing():
    (one,) = give(judged(members=("maria_va", "kofi")))

    assert one.decision.assistant == "Maria"


def test_the_mark_of_an_event_says_who_has_it():
    assert holder_of(event(mark="Q3 delegate Maria Luz #0a1b2c3d"), Record(), {}) == "Maria Luz"
    assert holder_of(event(mark="Q1 do #0a1b2c3d"), Record(), {}) is None


def test_a_rule_or_a_correction_of_the_owner_moves_what_stands_elsewhere():
    one = judged(**KOFIS)
    top = replace(one.ranking[0], terms=(Term("assistant", "like 'X' which you gave to Maria", 20.0),))
    (moved,) = give(replace(one, ranking=(top, one.ranking[1])))

    assert moved.decision.assistant == "Maria"


def test_what_a_person_said_stays_and_is_said_once():
    told = Told(locked=frozenset({"assistant"}), assistant="Kofi")
    (one,) = give(judged(told=told, hours=30.0))

    assert one.decision.assistant == "Kofi"
    assert [step.text for step in one.decision.reasons] == [
        "you gave it to Kofi",
        "10 h beyond the bought hours",
    ]


def test_what_is_not_delegated_is_left_as_it_is_and_nothing_else_is_asked():
    mine = judged()
    mine = replace(mine, decision=Decision(action=Action.DO, quadrant=Quadrant.Q1))

    def never():
        raise AssertionError("asked for nothing")

    assert allotted([mine], never, never, setup(), NOW) == [mine]


def test_the_brief_speaks_by_the_clock_of_whom_it_went_to_in_the_end():
    manila = Assistant(name="Maria", timezone="Asia/Manila", hours_per_week=1)
    lisbon = Assistant(name="Kofi", timezone="Europe/Lisbon", hours_per_week=20)
    given = replace(setup(manila, lisbon), briefs=BriefRules())
    one = replace(judged(hours=5.0), paper=Paper(deadline="by Maria's clock"))

    (moved,) = for_whom_it_went_to(allotted([one], tuple, tuple, given, NOW), given, NOW)

    assert moved.decision.assistant == "Kofi"
    assert "Maria" not in moved.paper.deadline


def test_the_brief_stays_where_nobody_else_was_chosen():
    one = replace(judged(), paper=Paper(deadline="as it was"))
    given = replace(setup(), briefs=BriefRules())

    assert for_whom_it_went_to(allotted([one], tuple, tuple, given, NOW), given, NOW)[0].paper is one.paper
