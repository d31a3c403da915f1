"""The trained model: what it says, that it can be rebuilt, that it has not seen what it is measured with."""

import json
from pathlib import Path

import pytest

from bench.judgement import TEAM, profile_of
from daemon.core.classify import assess
from daemon.core.evidence import read
from daemon.core.match import rank
from daemon.core.trained import weights
from daemon.core.trained.outputs import FIRST_REASON, TOPICS
from daemon.core.trained.reading import lean
from daemon.training.__main__ import TARGET, made_from, module
from daemon.training.corpus import Example, examples
from daemon.training.fit import answer, fit, found_in, written
from tests.builders import NOW, card

DATA = Path(__file__).parents[1] / "data"


def leaning(title):
    return lean(read(card(title=title, list_name="")))


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("shorten the welcome text", "content"),
        ("awning is stuck", "repairs"),
        ("who has not paid the coach yet?", "bookkeeping"),
        ("quiet seats on the early ferry", "travel"),
    ],
)
def test_it_names_the_kind_of_work(title, topic):
    assert leaning(title).topics[0].name == topic


def test_it_names_the_words_it_goes_by():
    assert leaning("awning is stuck").speaker("repairs") in {"awning", "stuck", "is stuck"}


def test_a_text_it_knows_nothing_of_is_no_plain_kind_of_work():
    assert leaning("Zxqv brumpt").topics[0].share < 0.25


def test_its_points_stand_among_the_terms_of_a_match():
    profile = profile_of(TEAM)
    task = card(title="awning is stuck", list_name="")
    best = rank(task, assess(task, profile, NOW), profile)[0]

    assert best.assistant == "Eve"
    assert any(term.text.startswith("skill: repairs ('") for term in best.terms)


def test_a_task_it_takes_for_the_owners_says_why():
    assessment = assess(card(title="Tell Vera that her contract ends", list_name=""), profile_of(TEAM), NOW)

    assert assessment.owner_only is not None


def test_the_weights_are_made_from_this_corpus_and_dictionary():
    assert made_from() == weights.MADE_FROM, "run `make train`"


@pytest.mark.slow
def test_the_same_corpus_gives_the_same_weights_as_are_shipped():
    assert module() == TARGET.read_text(encoding="utf-8")


def test_building_it_twice_gives_the_same():
    some = examples()[::50]

    assert written(fit(some)) == written(fit(some))


def test_a_word_of_the_vocabulary_teaches_its_kind_of_work_alone():
    weights = fit([Example("hinge", TOPICS.index("repairs"), 0, word_only=True)] * 20)
    sums = answer(weights, found_in(Example("hinge", 0, 0)))

    assert sums.index(max(sums)) == TOPICS.index("repairs")
    assert set(sums[FIRST_REASON:]) == {0.0}


def test_a_bad_line_of_the_corpus_is_named(tmp_path):
    (tmp_path / "one.txt").write_text("# repairs\nq blocked sink\n", encoding="utf-8")

    with pytest.raises(ValueError, match=r"one\.txt, line 2"):
        examples(tmp_path)


def test_no_task_it_is_measured_with_is_in_the_corpus():
    seen = {example.text.casefold().strip(" .?!") for example in examples() if not example.word_only}
    measured = {
        json.loads(line)["title"].casefold().strip(" .?!")
        for file in sorted(DATA.glob("judgement_*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip() and " " in json.loads(line)["title"].strip()
    }

    assert seen & measured == set()
