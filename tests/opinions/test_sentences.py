"""The sentence model: off by default, clear when it is not installed, and explained by what it finds near."""

from __future__ import annotations

from pathlib import Path

import pytest

from daemon.advisers import ask_rules, make_advisers
from daemon.clock import SystemClock
from daemon.core.second_opinion import AskRules, Wording
from daemon.core.trained.outputs import TOPICS
from daemon.errors import Unavailable
from daemon.opinions import sentence_model, sentences
from daemon.opinions.sentences import SentenceAdviser
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import document, run, write_config
from tests.config.reading import read
from tests.machine.small_world import board

RULES = AskRules(name="the sentence model", version="1", below=1.0, outside=False)
LACKING = sentence_model.missing()
needs_extra = pytest.mark.skipif(
    bool(LACKING), reason=f"the extra `semantic` is not installed: {', '.join(LACKING)}"
)


@pytest.fixture(scope="module")
def adviser() -> SentenceAdviser:
    return SentenceAdviser(RULES)


def test_without_the_extra_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(sentence_model, "NEEDS", ("no_such_package_anywhere",))
    found = SentenceAdviser(RULES)

    with pytest.raises(Unavailable, match=r"pip install 'delegated\[semantic\]'"):
        found.ask([Wording("Pay the bill")])
    assert found.check().warning
    assert found.check().ok


def test_another_file_than_the_measured_one_is_not_used(monkeypatch):
    here = ("tests", "builders.py")
    monkeypatch.setitem(sentence_model._DIGESTS, here, "0" * 64)
    monkeypatch.setattr(
        sentence_model,
        "find_spec",
        lambda _name: type("Spec", (), {"origin": str(Path(__file__).parents[1] / "x")}),
    )

    with pytest.raises(Unavailable, match="is not the file that was measured"):
        sentence_model._content(here)


def test_it_is_off_unless_the_owner_switches_it_on():
    text = "owner: {name: Ada}\n"
    assert make_advisers(read(text), SystemClock()) == ()

    on = read(text + "judgement: {semantic: {enabled: true}}\n")
    assert [each.rules.name for each in make_advisers(on, SystemClock())] == ["the sentence model"]
    assert ask_rules(on)[0].boards is None


@needs_extra
def test_what_it_knows_are_labelled_sentences_of_every_kind_of_work():
    known = sentences._Known()

    assert len(known._texts) == len(known._topics) == len(known._points)
    assert set(known._topics) == set(range(len(TOPICS)))


@needs_extra
def test_a_task_is_explained_by_a_sentence_it_is_close_to(adviser):
    (found,) = adviser.ask([Wording("Get the money that the customer still owes us for March")])

    assert found is not None
    assert found.said.startswith("the sentence model finds it close to '")
    assert found.topics
    assert sum(share for _, share in found.topics) == pytest.approx(1.0, abs=0.1)
    assert abs(found.important) <= 1.6
    assert found.reserved == found.pressing == 0.0


@needs_extra
def test_the_same_words_get_the_same_answer_whatever_stands_beside_them(adviser):
    task = Wording("Book a table for the team dinner", "somewhere near the office")
    (alone,) = adviser.ask([task])
    beside = adviser.ask([Wording("x " * 400), task, Wording("Pay the bill")])

    assert beside[1] == alone


@needs_extra
def test_a_text_like_nothing_it_knows_gets_no_opinion_and_says_so(adviser):
    (found,) = adviser.ask([Wording("qzxv 0x7f3a ////")])

    assert found is not None
    assert found.silent == found.said.endswith("knows nothing like it")


@needs_extra
@pytest.mark.parametrize("title", ["", "\x00", "\ud800", "💡" * 500, "a" * 10_000, "明日までに請求書を送る"])
def test_no_text_is_too_odd_for_it(adviser, title):
    assert len(adviser.ask([Wording(title)])) == 1


@needs_extra
def test_nothing_is_asked_of_any_network(adviser):
    # The whole run of tests allows loopback only; a model that wanted a download would fail here.
    assert adviser.check().text == "is installed; nothing leaves this machine"


def test_the_known_sentences_are_in_the_package():
    assert sentences.KNOWN.is_file()
    assert sentences.KNOWN.stat().st_size < 2_000_000


def test_its_version_changes_with_what_it_knows(tmp_path, monkeypatch):
    before = sentences.version()
    other = tmp_path / "other.npz"
    other.write_bytes(b"other")
    monkeypatch.setattr(sentences, "KNOWN", other)

    assert sentences.version() != before


@needs_extra
def test_in_a_cycle_it_is_a_named_term_and_is_asked_once(tmp_path):
    sandbox = Sandbox(clock=SystemClock().now, limits=False)
    sandbox.trello.load_board(board(SystemClock().now()))
    with SandboxServer(sandbox) as server:
        config = write_config(tmp_path, server, sandbox, more="judgement: {semantic: {enabled: true}}\n")
        run("sync", config=config)
        (first,) = document(run("status", "--format", "json", config=config))["opinions"]
        run("sync", config=config)
        (second,) = document(run("status", "--format", "json", config=config))["opinions"]
        told = document(run("why", "Answer e-mail", "--format", "json", config=config))["reasons"]

    assert first["kept"] >= 4
    assert second == first
    assert any(each["text"].startswith("the sentence model finds it close to '") for each in told)
