"""The team as the owner described it: every ready-made skill is understood, levels count, boards limit."""

from dataclasses import replace

import pytest

from daemon.core.classify import assess
from daemon.core.decide import decide
from daemon.core.match import rank
from daemon.core.model import Action, Assistant, Complexity, Label, Owner, Profile, Quadrant
from daemon.core.policy import CLASSIC
from daemon.core.skills import NEIGHBOURS, SURE, affinities, topics_of
from daemon.core.team import READY_MADE, Sight, team_findings, understood
from tests.builders import NOW, assessed, card


@pytest.mark.parametrize(("name", "kind"), READY_MADE.items())
def test_every_ready_made_skill_is_understood_as_its_kind_of_work(name, kind):
    for written in (name, name.upper(), name.replace("-", " ")):
        found = topics_of((written,))

        assert max(found, key=lambda each: found[each]) == kind
        assert found[kind] >= SURE


def test_every_ready_made_skill_means_work_that_is_known():
    assert set(READY_MADE.values()) <= set(NEIGHBOURS)


def test_the_skills_of_the_article_are_among_the_ready_made_ones():
    assert {
        *("e-mail management", "appointment scheduling", "data entry", "bookkeeping", "social media"),
        *("content", "design", "travel", "research", "event planning", "filing", "customer support"),
        "campaign creation",
    } <= set(READY_MADE)


def test_what_is_understood_of_somebody_and_what_is_not_is_one_sentence():
    maria = Assistant(name="Maria", skills=("e-mail management", "travel", "data entry", "falconry"))

    assert understood(maria).sentence == "Maria: e-mail, data entry, travel; not understood: 'falconry'"
    assert understood(Assistant(name="Ben")).sentence == "Ben: no kind of work"


def ranked(complexity, *team):
    profile = Profile(owner=Owner(name="Dana"), assistants=team)
    task = card(title="Bookkeeping for March", list_name="")
    return rank(task, assessed(Quadrant.Q3, complexity=complexity), profile)


def test_specialised_work_needs_a_higher_level():
    beginner = Assistant(name="A", skills=("bookkeeping",), levels=(("bookkeeping", 1),))
    expert = Assistant(name="B", skills=("bookkeeping",), levels=(("bookkeeping", 5),))
    first, second = ranked(Complexity.SPECIALISED, beginner, expert)

    assert (first.assistant, first.fits) == ("B", True)
    assert (second.assistant, second.fits) == ("A", False)
    assert ", level 5 (expert) for specialised work" in first.terms[0].text


def test_a_beginner_is_good_enough_for_routine_work():
    beginner = Assistant(name="A", skills=("bookkeeping",), levels=(("bookkeeping", 1),))

    assert ranked(Complexity.ROUTINE, beginner)[0].fits


def test_without_levels_routine_and_specialised_work_are_matched_alike():
    (skills,) = affinities((Assistant(name="A", skills=("bookkeeping", "travel")),))

    assert skills.near == skills.expert
    assert skills.levels == {}


def sight(*team):
    return Sight(Profile(owner=Owner(name="Dana"), assistants=team))


def test_whoever_is_limited_to_boards_gets_nothing_of_others():
    seen = sight(Assistant(name="A", boards=("office",)), Assistant(name="B"))
    home = card(container="b2", container_name="Home")

    assert seen.hidden(card(), "A") is None
    assert seen.hidden(home, "A") == "may not see 'Home'"
    assert seen.hidden(home, "B") is None


def test_work_of_a_client_goes_only_to_who_works_for_them():
    team = sight(
        Assistant(name="A", clients=("Acme",)),
        Assistant(name="B", clients=("Bolt Ltd", "Acme")),
        Assistant(name="C", clients=("Bolt Ltd",)),
        Assistant(name="D"),
    )
    acme = card(labels=(Label("x", "ACME"),))
    bolt = card(title="Invoice for Bolt Ltd")

    assert [team.hidden(acme, name) for name in "ABCD"] == [None, None, "does not work for Acme", None]
    assert [team.hidden(bolt, name) for name in "ABCD"] == ["does not work for Bolt Ltd", None, None, None]
    assert [team.hidden(card(title="Acmeville"), name) for name in "ABCD"] == [None] * 4


def findings(*team, boards=(("Office", ("maria_va",)), ("Home", ("dana",))), wanted=None):
    profile = Profile(owner=Owner(name="Dana"), assistants=team)
    return [
        (each.subject, each.text) for each in team_findings(profile, boards, wanted or {}) if each.warning
    ]


def test_an_assistant_who_is_no_member_of_a_board_they_work_on_is_told():
    maria = Assistant(name="Maria", skills=("travel",), trello_member="@Maria_VA")

    assert findings(maria) == [("Maria", "@Maria_VA is not a member of 'Home': invite them, or set `boards`")]
    limited = Assistant(name="Maria", skills=("travel",), trello_member="maria_va", boards=("Office",))
    assert findings(limited) == []


def test_a_board_nobody_knows_is_told():
    assert findings(Assistant(name="Maria", skills=("travel",), boards=("Ofice",))) == [
        ("Maria", "there is no board 'Ofice' for Maria")
    ]


def test_an_assistant_nothing_is_understood_of_is_told():
    assert findings(Assistant(name="Maria", skills=("falconry",))) == [
        ("Maria", "Maria: no kind of work; not understood: 'falconry'")
    ]


def test_a_skill_nobody_has_though_tasks_need_it_is_told():
    maria = Assistant(name="Maria", skills=("travel",))

    assert findings(maria, wanted={"bookkeeping": 4, "travel": 9, "design": 1}) == [
        ("skills", "nobody names the skill bookkeeping, and 4 open tasks need it")
    ]


def test_what_the_owner_is_weak_at_counts_towards_handing_it_over():
    weak = Profile(owner=Owner(name="Dana", weaknesses=("bookkeeping",)))
    task = card(title="Bookkeeping for March", list_name="")
    terms = [term for term in assess(task, weak, NOW).terms if term.axis == "owner"]

    assert [(term.text, term.points) for term in terms] == [
        ("you would rather hand over 'bookkeeping'", -1.5)
    ]
    assert not [t for t in assess(task, Profile(owner=Owner(name="Dana")), NOW).terms if t.axis == "owner"]


def test_important_work_the_owner_is_weak_at_is_handed_over_instead_of_planned():
    weak = Profile(
        owner=Owner(name="Dana", weaknesses=("bookkeeping",)),
        assistants=(Assistant(name="Ben", skills=("bookkeeping",)),),
    )
    task = card(title="Bookkeeping for March", list_name="")
    judged = replace(assess(task, weak, NOW), quadrant=Quadrant.Q2)
    decision = decide(task, judged, rank(task, judged, weak), CLASSIC)

    assert (decision.action, decision.assistant) == (Action.DELEGATE, "Ben")
    assert [step.text for step in decision.reasons] == [
        "Q2 means schedule under your policy",
        "but you would rather hand over 'bookkeeping'",
        "Ben fits",
    ]


def test_a_weakness_hands_over_nothing_that_needs_the_owner():
    weak = Profile(owner=Owner(name="Dana", weaknesses=("bookkeeping",)))

    assert assess(card(title="Sign the tax return", list_name=""), weak, NOW).owner_only is not None
