"""What a person's decision teaches, what similar tasks recall of it, and which rules it suggests."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from daemon.core.classify import assess
from daemon.core.locks import NOTHING_TOLD
from daemon.core.match import rank
from daemon.core.memory import (
    About,
    Correction,
    Opinion,
    Origin,
    Words,
    merged,
    of_assistant,
    of_circle_tick,
    of_importance,
    of_owner,
    of_quadrant,
    of_refused_assistant,
    of_refused_quadrant,
    withdrawn,
)
from daemon.core.memory_lines import Decided, decided, line_of, of_text, text_of
from daemon.core.model import Assistant, Owner, Profile, Quadrant, Rule, TaskId, Thresholds
from daemon.core.recall import Memory
from daemon.core.suggestions import suggestions
from daemon.core.task_lines import BadLine
from tests.builders import NOW, TOMORROW, assessed, card

PROFILE = Profile(
    owner=Owner(name="Dana"),
    assistants=(
        Assistant(name="Ana", skills=("e-mail, appointment scheduling",)),
        Assistant(name="Ben", skills=("bookkeeping, invoices",)),
        Assistant(name="Eve", skills=("shopping, errands, household",)),
    ),
)
FICUS = Words(title="Water the ficus in the studio", list_name="Inbox")
PALM = card(title="Water the ficus and the palm in the studio", list_name="Inbox")
TONER = card(title="Order toner for the copier", list_name="Inbox")


def opinion(quadrant: Quadrant, without: Quadrant | None = None) -> Opinion:
    return Opinion(with_memory=assessed(quadrant), without=assessed(without or quadrant))


def remembering(*corrections: Correction, **options: float) -> Memory:
    return Memory(corrections, NOW, **options)


def important(words: Words = FICUS, *, yes: bool = True, days_ago: float = 0.0) -> Correction:
    return of_importance(words, important=yes, at=NOW - timedelta(days=days_ago))


def points_of(memory: Memory | None) -> float:
    terms = assess(PALM, PROFILE, NOW, memory=memory).terms
    return sum(term.points for term in terms if term.text.startswith("like "))


# --- what is learned -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("we_said", "chosen", "urgent"),
    [
        (Quadrant.Q4, Quadrant.Q1, True),
        (Quadrant.Q1, Quadrant.Q2, False),
        (Quadrant.Q3, Quadrant.Q1, None),
        (Quadrant.Q2, Quadrant.Q4, None),
        (Quadrant.Q1, Quadrant.Q1, None),
    ],
)
def test_urgency_is_learned_only_where_the_person_contradicts_it(
    we_said: Quadrant, chosen: Quadrant, urgent: bool | None
) -> None:
    learned = of_quadrant(FICUS, chosen, opinion(we_said), NOW)

    assert (learned.urgent, learned.important) == (urgent, chosen.important)


def test_a_card_that_merely_was_due_teaches_no_urgency_to_its_siblings() -> None:
    due = card(title=FICUS.title, list_name="Inbox", due=TOMORROW)
    judged = assess(due, PROFILE, NOW)
    learned = of_quadrant(Words.of(due), Quadrant.Q1, Opinion(with_memory=judged, without=judged), NOW)

    sibling = assess(PALM, PROFILE, NOW, memory=remembering(learned))

    assert judged.urgent
    assert (sibling.urgent, sibling.important) == (False, True)


def test_saying_not_urgent_against_an_earlier_lesson_is_learned() -> None:
    learned = of_quadrant(FICUS, Quadrant.Q2, opinion(Quadrant.Q1, without=Quadrant.Q2), NOW)

    assert learned.urgent is False


def test_a_quadrant_taken_off_doubts_the_answer_that_was_nearest_to_its_threshold() -> None:
    judged = replace(assessed(Quadrant.Q4), urgency=5.0, importance=45.0)
    thought = Opinion(with_memory=judged, without=judged)

    learned = of_refused_quadrant(FICUS, Quadrant.Q4, thought, Thresholds(), NOW)

    assert (learned.urgent, learned.important, learned.refused) == (None, True, "Q4")


def test_a_circle_tick_teaches_importance_alone() -> None:
    tick = of_circle_tick(PALM, important=True, at=NOW)

    assert (tick.urgent, tick.important, tick.owner_only, tick.origin) == (None, True, None, Origin.CIRCLE)
    assert tick.task == PALM.id


def test_a_newer_decision_takes_the_place_of_the_older_and_a_withdrawn_one_leaves_nothing() -> None:
    older, newer = of_assistant(FICUS, "Ana", NOW), of_assistant(FICUS, "Ben", NOW)

    assert merged([older], [newer]) == [newer]
    assert merged([older], [withdrawn(FICUS, About.ASSISTANT, NOW)]) == []
    assert merged([older], [important()]) == [older, important()]


# --- what is recalled ----------------------------------------------------------------------------------


def test_a_sibling_follows_and_names_the_card_it_is_like() -> None:
    judged = assess(PALM, PROFILE, NOW, memory=remembering(important()))

    assert judged.important
    (term,) = [term for term in judged.terms if term.text.startswith("like ")]
    assert term.text == "like 'Water the ficus in the studio' which you called important"
    assert term.points > 20


def test_what_was_decided_before_makes_an_answer_surer() -> None:
    judged = assess(PALM, PROFILE, NOW, memory=remembering(important()))

    assert judged.confidence >= 0.86


def test_an_unlike_task_is_not_touched() -> None:
    memory = remembering(
        important(), of_assistant(FICUS, "Ben", NOW), of_owner(FICUS, owner_only=True, at=NOW)
    )

    judged = assess(TONER, PROFILE, NOW, memory=memory)

    assert judged == assess(TONER, PROFILE, NOW)
    assert rank(TONER, judged, PROFILE, memory) == rank(TONER, judged, PROFILE)


def test_a_list_in_common_makes_no_two_tasks_alike() -> None:
    memory = remembering(important(Words(title="Repaint the fence", list_name="Inbox")))

    assert memory.heard_of(TONER) == []


def test_a_lone_common_verb_makes_no_two_tasks_alike() -> None:
    memory = remembering(important(Words(title="Make a will")))

    assert memory.heard_of(card(title="Make dentist appointment")) == []


def test_a_word_that_several_decisions_share_is_enough() -> None:
    cities = [of_assistant(Words(title=f"Inbox {city}"), "Eve", NOW) for city in ("Oslo", "Porto", "Faro")]
    turin = card(title="Inbox Turin", list_name="")

    def best(*learned: Correction) -> str:
        memory = remembering(*learned)
        return rank(turin, assess(turin, PROFILE, NOW, memory=memory), PROFILE, memory)[0].assistant

    assert (best(cities[0]), best(*cities)) == (best(), "Eve")


def test_the_month_is_no_difference() -> None:
    memory = remembering(important(Words(title="Send the March invoices")))

    (heard,) = memory.heard_of(card(title="Send the April invoices", list_name=""))

    assert heard.likeness == pytest.approx(1.0)


def test_less_like_tasks_are_pulled_less() -> None:
    near = points_of(remembering(important()))
    farther = points_of(
        remembering(important(Words(title="Water the ficus, the fern, both orchids and the ivy")))
    )

    assert 0 < farther < near


def test_decisions_fade_by_half_in_a_half_life() -> None:
    fresh = points_of(remembering(important()))

    assert points_of(remembering(important(days_ago=365))) == pytest.approx(fresh / 2, abs=0.1)
    assert points_of(remembering(important(days_ago=30), half_life_days=30.0)) == pytest.approx(
        fresh / 2, abs=0.1
    )


def test_of_the_same_words_only_the_newest_counts() -> None:
    first = replace(important(days_ago=9), task=TaskId("trello", "1"))
    second = replace(important(yes=False, days_ago=1), task=TaskId("trello", "2"))

    assert points_of(remembering(first, second)) == 0.0
    assert points_of(remembering(replace(first, at=NOW), second)) > 20


def test_neighbours_that_disagree_pull_less_than_those_that_agree() -> None:
    other = Words(title="Water the ficus and the palm in the hall", list_name="Inbox")
    faint = remembering(important(days_ago=400), important(other, days_ago=400))
    torn = remembering(important(days_ago=400), important(other, yes=False, days_ago=400))

    assert points_of(faint) > points_of(remembering(important(days_ago=400))) > points_of(torn)


def test_the_assistant_of_similar_tasks_comes_first_and_fits() -> None:
    memory = remembering(of_assistant(FICUS, "Ben", NOW))
    judged = assess(PALM, PROFILE, NOW, memory=memory)

    best = rank(PALM, judged, PROFILE, memory)[0]

    assert (best.assistant, best.fits) == ("Ben", True)
    assert "like 'Water the ficus in the studio' which you gave to Ben" in [term.text for term in best.terms]
    assert sum(term.points for term in best.terms) == pytest.approx(best.score, abs=0.2)


def test_an_assistant_a_similar_task_was_taken_back_from_does_not_get_it() -> None:
    invoices = card(title="Send the April invoices to clients")
    judged = assess(invoices, PROFILE, NOW)
    memory = remembering(of_refused_assistant(Words(title="Send the March invoices to clients"), "Ben", NOW))

    before, after = rank(invoices, judged, PROFILE), rank(invoices, judged, PROFILE, memory)

    assert (before[0].assistant, before[0].fits) == ("Ben", True)
    assert after[0].assistant != "Ben"
    assert not next(match for match in after if match.assistant == "Ben").fits


def test_one_task_taken_back_is_not_yet_the_owners_two_are() -> None:
    once = of_refused_assistant(FICUS, "Eve", NOW)
    twice = of_refused_assistant(replace(FICUS, title="Water the palm and the ficus"), "Eve", NOW)

    assert assess(PALM, PROFILE, NOW, memory=remembering(once)).owner_only is None
    assert assess(PALM, PROFILE, NOW, memory=remembering(once, twice)).owner_only is not None


def test_what_the_owner_keeps_is_kept_and_what_they_hand_over_is_freed() -> None:
    keeps = remembering(of_owner(FICUS, owner_only=True, at=NOW))
    pricing = card(title="Decide the new pricing for workshops")
    frees = remembering(of_assistant(Words.of(pricing), "Ana", NOW))

    kept = assess(PALM, PROFILE, NOW, memory=keeps)

    assert kept.owner_only == "is like 'Water the ficus in the studio' which you kept for yourself"
    assert assess(pricing, PROFILE, NOW).owner_only is not None
    assert assess(pricing, PROFILE, NOW, memory=frees).owner_only is None


def test_a_rule_of_the_owner_outranks_memory() -> None:
    rules = (
        Rule(name="plants wait", words=("ficus",), quadrant=Quadrant.Q4, assistant="Eve"),
        Rule(name="mine", words=("palm",), never_delegate=True),
    )
    profile = replace(PROFILE, rules=rules)
    memory = remembering(important(), of_assistant(FICUS, "Ben", NOW))

    judged = assess(PALM, profile, NOW, memory=memory)

    assert judged.quadrant is Quadrant.Q4
    assert judged.owner_only == "your rule 'mine' keeps it"
    assert rank(PALM, judged, profile, memory)[0].assistant == "Eve"


@pytest.mark.parametrize("title", ["", "  ", "🎂", "123", "the of and", "\ud83d", "a" * 5000])
def test_odd_titles_are_remembered_and_recalled_without_harm(title: str) -> None:
    memory = remembering(important(Words(title=title)), important())

    assess(card(title=title), PROFILE, NOW, memory=memory)
    memory.heard_of(card(title=title, description=title))


def test_an_empty_memory_counts_as_none() -> None:
    assert not remembering()
    assert NOTHING_TOLD.locked == frozenset()


# --- lines ---------------------------------------------------------------------------------------------


def test_a_correction_survives_its_line() -> None:
    learned = replace(of_quadrant(FICUS, Quadrant.Q1, opinion(Quadrant.Q4), NOW), task=PALM.id, id=7)

    assert of_text(text_of(learned)) == learned
    assert line_of(learned)["label"] == {"quadrant": "Q1", "urgent": True, "important": True}


@pytest.mark.parametrize(
    ("label", "meant"),
    [
        ({"urgent": False, "important": True}, Decided(quadrant=Quadrant.Q2, important=True)),
        ({"delegate": "Ana", "owner_only": True}, Decided(assistant="Ana", owner_only=True)),
        ({"assistant": "keep"}, Decided(owner_only=True)),
        ({"quadrant": "Q3"}, Decided(quadrant=Quadrant.Q3)),
    ],
)
def test_labels_are_read_in_every_form(label: dict[str, object], meant: Decided) -> None:
    assert decided({"label": label}) == meant


def test_a_label_that_says_nothing_is_refused() -> None:
    with pytest.raises(BadLine, match="says nothing of quadrant"):
        decided({"label": {"urgent": True}})


# --- suggested rules -----------------------------------------------------------------------------------


def newsletters(*names: str, start: int = 0) -> list[Correction]:
    return [
        replace(
            of_assistant(
                Words(title=f"Newsletter{'s' * (n % 2)} {city}", list_name=f"List {n}", people=("sam",)),
                name,
                NOW,
            ),
            task=TaskId("trello", f"{start + n}"),
        )
        for n, (name, city) in enumerate(
            zip(names, ("Oslo", "Bergen", "Porto", "Faro", "Braga", "Evora", "Turin"), strict=False)
        )
    ]


def test_six_of_seven_that_agree_suggest_a_rule() -> None:
    (found,) = suggestions(newsletters(*["Chloe"] * 6, "Ana"))

    assert found.sentence == "you gave 6 of 7 'newsletter' tasks to Chloe: make it a rule?"
    assert found.yaml == '  - match: {words: ["newsletter"]}\n    assistant: "Chloe"\n'


@pytest.mark.parametrize("names", [["Chloe"] * 4, ["Chloe"] * 5 + ["Ana"] * 2])
def test_too_few_or_too_divided_decisions_suggest_nothing(names: list[str]) -> None:
    assert suggestions(newsletters(*names)) == []


def test_deciding_five_times_on_one_card_suggests_nothing() -> None:
    same = [replace(each, task=TaskId("trello", "1")) for each in newsletters(*["Chloe"] * 6)]

    assert suggestions(same) == []


@pytest.mark.parametrize(
    "rule",
    [
        Rule(name="r", words=("newsletter",), assistant="Chloe"),
        Rule(name="r", words=("news",), assistant="Ben"),
    ],
)
def test_what_a_rule_says_already_is_not_suggested(rule: Rule) -> None:
    found = suggestions(newsletters(*["Chloe"] * 6), [rule])

    assert [each for each in found if each.condition == "words"] == []


def test_lists_labels_and_people_are_signs_too() -> None:
    words = [
        Words(title=title, list_name="Garden", labels=("VIP",) if n < 5 else ())
        for n, title in enumerate(("Moss", "Rake", "Seeds", "Fence", "Pond", "Gnome"))
    ]

    (found,) = suggestions([of_owner(each, owner_only=True, at=NOW) for each in words])

    assert found.sentence == "you kept 6 of 6 tasks of the list 'Garden' for yourself: make it a rule?"
    assert found.yaml == '  - match: {lists: ["Garden"]}\n    never_delegate: true\n'


def test_the_quadrant_and_importance_can_be_made_a_rule() -> None:
    titles = ("Oslo", "Bergen", "Porto", "Faro", "Braga")
    marked = [of_quadrant(Words(title=f"Gnome {t}"), Quadrant.Q4, opinion(Quadrant.Q2), NOW) for t in titles]
    ticked = [important(Words(title=f"Ferret {t}")) for t in titles]

    assert {(each.sign, each.effect, each.value) for each in suggestions([*marked, *ticked])} == {
        ("gnome", "quadrant", "Q4"),
        ("ferret", "importance", "20"),
    }
