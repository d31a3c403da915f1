"""`delegated evaluate`: labelled lines, their figures, bad lines, the page, and the owner's own history."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import Person, document, run, write_config
from tests.machine.small_world import board

CONFIG = """\
owner: {name: Dana}
assistants:
  - {name: Ana, skills: [e-mail, appointment scheduling, travel booking]}
  - {name: Ben, skills: [bookkeeping, invoices, data entry]}
rules:
  - {match: {words: [alpha]}, quadrant: Q1, assistant: Ana}
  - {match: {words: [delta]}, quadrant: Q4, assistant: Ben}
"""
NOW = "2026-03-10T09:00:00Z"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG, encoding="utf-8")
    return path


def line(title: str, label: object, **more: object) -> str:
    return json.dumps({"title": title, "now": NOW, "label": label, **more}) + "\n"


def written(folder: Path, *lines: str, name: str = "tasks.jsonl") -> str:
    path = folder / name
    path.write_text("".join(lines), encoding="utf-8")
    return str(path)


def of(told: dict, question: str) -> dict:
    return next(each for each in told["questions"] if each["question"] == question)


def test_each_question_is_scored_over_the_lines_that_answer_it(tmp_path, config):
    tasks = written(
        tmp_path,
        line("alpha one", {"urgent": True, "important": True, "delegate": "Ana", "sure": 3}),
        line("alpha two", {"urgent": True, "important": False, "delegate": "ben"}),
        line("delta one", {"quadrant": "Q4", "assistant": "Ana", "assistant_alt": "Ben"}),
        line("delta two", {"quadrant": None, "assistant": "keep", "important": False}),
    )

    told = document(run("evaluate", tasks, "--format", "json", config=config))

    assert told["tasks"] == 4
    assert [each["question"] for each in told["questions"]] == [
        "urgent",
        "important",
        "quadrant",
        "assistant",
    ]
    assert (of(told, "urgent")["tasks"], of(told, "urgent")["accuracy"]) == (3, 1.0)
    assert (of(told, "important")["tasks"], of(told, "important")["accuracy"]) == (4, 0.75)
    assert (of(told, "important")["commonest"], of(told, "important")["commonest_share"]) == ("no", 0.75)
    assert (of(told, "quadrant")["tasks"], of(told, "quadrant")["accuracy"]) == (3, 0.6667)
    assert (of(told, "assistant")["tasks"], of(told, "assistant")["accuracy"]) == (3, 0.6667)
    assert told["confusion"]["quadrant"] == {
        "classes": ["Q1", "Q3", "Q4"],
        "counts": [[1, 0, 0], [1, 0, 0], [0, 0, 1]],
    }
    assert told["calibration"]["tasks"] == 3


def test_lines_are_judged_as_classify_judges_them(tmp_path, config):
    lines = [
        line("alpha", {"urgent": False, "kind": "recurring", "specialised": True, "category": "legal"}),
        line("Pay the rent today", {"important": False, "owner_only": True}),
    ]

    answers = [
        json.loads(text) for text in run("classify", stdin="".join(lines), config=config).stdout.splitlines()
    ]
    told = document(run("evaluate", written(tmp_path, *lines), "--format", "json", config=config))

    by_title = {each["title"]: each for each in told["worst"]}
    for title, answer in zip(("alpha", "Pay the rent today"), answers, strict=True):
        missed = by_title[title]
        assert missed["confidence"] == answer["confidence"]
        axes = {reason["axis"] for reason in missed["reasons"]}
        assert missed["reasons"] == [reason for reason in answer["reasons"] if reason["axis"] in axes]
        for wrong in missed["wrong"]:
            said = {True: "yes", False: "no"}.get(answer[wrong["question"]], answer[wrong["question"]])
            assert wrong["given"] == said


def test_the_worst_misses_are_the_surest_and_say_why(tmp_path, config):
    tasks = written(tmp_path, line("alpha", {"quadrant": "Q4"}), line("something", {"urgent": True}))

    shown = run("evaluate", tasks, config=config).stdout
    one = document(run("evaluate", tasks, "--worst", "1", "--format", "json", config=config))["worst"]
    none = run("evaluate", tasks, "--worst", "0", config=config).stdout

    after = shown[shown.index("The worst misses") :]
    assert re.search(r"alpha\s+\(.*tasks.jsonl:1, confidence \d+%\)", after)
    assert "urgent no, said yes" in after
    assert "quadrant Q4, said Q1" in after
    assert re.search(r"Urgency: \+\d+ rule '.+' sets Q1", after)
    assert [each["title"] for each in one] == ["alpha"]
    assert "worst" not in none


def test_a_bad_line_is_told_with_its_place_and_the_others_count(tmp_path, config):
    tasks = written(
        tmp_path,
        line("alpha", {"urgent": True}),
        "{no json\n",
        "\n",
        line("alpha", {"urgent": "yes"}),
        line("alpha", {"quadrant": "Q5"}),
        line("alpha", {"quadrant": "Q1", "urgent": False}),
        json.dumps({"title": "alpha"}) + "\n",
        json.dumps({"title": 7, "label": {"urgent": True}}) + "\n",
        "[1]\n",
        line("alpha", {}),
    )

    result = run("evaluate", tasks, "--format", "json", config=config)

    assert result.exit_code == 1
    assert document(result)["tasks"] == 1
    assert document(result)["notes"][0].startswith("Labels that answer no question")
    told = result.stderr.splitlines()
    assert told == document(result)["bad_lines"]
    assert [text.split(": ", 1)[0].rsplit(":", 1)[1] for text in told] == ["2", "4", "5", "6", "7", "9", "8"]
    assert "not JSON" in told[0]
    assert "label.urgent: expected true or false, found 'yes'" in told[1]
    assert "label.quadrant: expected Q1, Q2, Q3, Q4, found 'Q5'" in told[2]
    assert "contradict" in told[3]
    assert 'label: expected an object such as {"urgent": true}' in told[4]
    assert "title: expected text, found a number" in told[6]


def test_names_nobody_could_answer_do_not_count_and_are_told(tmp_path, config):
    tasks = written(
        tmp_path,
        line("alpha", {"delegate": "Ana"}),
        line("alpha", {"delegate": "Maya", "urgent": True}),
        line("alpha", {"delegate": "Tomas", "urgent": True}),
    )

    told = document(run("evaluate", tasks, "--format", "json", config=config))

    assert [each["question"] for each in told["questions"]] == ["urgent"]
    assert told["notes"] == [
        "Labels that name assistants who are not in the configuration (Maya, Tomas),"
        " and so do not count for 'assistant': 2."
    ]


def test_rows_by_language_source_set_and_file(tmp_path, config):
    first = written(
        tmp_path,
        line("alpha", {"urgent": True}, lang="de", source="mail", set="one"),
        line("alpha", {"urgent": False}, lang="de", source="board", set="two"),
        name="first.jsonl",
    )
    second = written(tmp_path, line("alpha", {"urgent": True}, lang="fr", set="one"), name="second.jsonl")

    told = document(run("evaluate", first, second, "--format", "json", config=config))
    only = document(run("evaluate", first, second, "--set", "one", "--format", "json", config=config))

    rows = {
        group: {row["name"]: (row["tasks"], row["accuracy"]["urgent"]["share"]) for row in rows}
        for group, rows in told["groups"].items()
    }
    assert rows == {
        "language": {"de": (2, 0.5), "fr": (1, 1.0)},
        "source": {"board": (1, 0.0), "mail": (1, 1.0)},
        "set": {"one": (2, 1.0), "two": (1, 0.0)},
        "file": {first: (2, 0.5), second: (1, 1.0)},
    }
    assert only["tasks"] == 2


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Send the offer to the new client", "en"),
        ("Rechnung an die Hausverwaltung schicken", "de"),
        ("Envoyer la facture au client avant vendredi", "fr"),
        ("Llamar a la compañía de seguros por la tarde", "es"),
        ("Enviar a fatura ao cliente até amanhã, não esquecer", "pt"),
        ("Fattura del fornitore da pagare entro domani", "other"),
        ("Zadzwonić do klienta jutro dla spotkanie", "other"),
        ("позвонить клиенту", "other"),
    ],
)
def test_the_language_is_guessed_where_a_line_names_none(tmp_path, config, title, language):
    told = document(
        run("evaluate", written(tmp_path, line(title, {"urgent": True})), "--format", "json", config=config)
    )

    assert [row["name"] for row in told["groups"]["language"]] == [language]


def test_a_line_without_words_has_no_language(tmp_path, config):
    told = document(
        run("evaluate", written(tmp_path, line("123", {"urgent": True})), "--format", "json", config=config)
    )

    assert told["groups"] == {}


def test_a_memory_of_similar_tasks_counts_when_it_is_given(tmp_path, config):
    tasks = written(tmp_path, line("Water the plants of the third floor", {"quadrant": "Q1", "urgent": True}))
    decided = line("Water the plants of the second floor", {"quadrant": "Q1"})
    memory = written(
        tmp_path, *[decided.replace("second", each) for each in ("first", "second", "fourth")], name="m"
    )

    without = document(run("evaluate", tasks, "--format", "json", config=config))
    with_it = document(run("evaluate", tasks, "--memory", memory, "--format", "json", config=config))
    broken = run("evaluate", tasks, "--memory", written(tmp_path, "{", name="b"), config=config)

    assert (of(without, "important")["accuracy"], of(with_it, "important")["accuracy"]) == (0.0, 1.0)
    assert broken.exit_code == 1
    assert "not JSON" in broken.stderr


def test_the_same_seed_gives_the_same_report(tmp_path, config):
    labels = ({"important": True}, {"important": False})
    tasks = written(
        tmp_path, *(line(f"{'alpha' if n % 3 else 'delta'} {n}", labels[n % 2]) for n in range(40))
    )

    first, again, other = (
        run("evaluate", tasks, "--format", "json", "--bootstrap", "50", "--seed", seed, config=config).stdout
        for seed in ("1", "1", "2")
    )

    assert first == again
    assert first != other


def test_standard_input_and_no_configuration_will_do(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    result = run("evaluate", "-", stdin=line("Sign the lease today", {"urgent": True, "delegate": "Ana"}))

    assert result.exit_code == 0
    assert "urgent" in result.stdout
    assert "not in the configuration (Ana)" in result.stdout
    assert "\x1b" not in result.stdout


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "name a FILE with labelled tasks, or ask for --history"),
        (("missing.jsonl",), "'missing.jsonl' does not exist"),
        (("-", "--history"), "not both"),
        (("--history", "--memory", "-"), "--history judges without memory"),
        (("-", "--worst", "-1"), "-1"),
    ],
)
def test_a_mistake_is_one_sentence_and_exit_2(tmp_path, monkeypatch, args, said):
    monkeypatch.chdir(tmp_path)

    result = run("evaluate", *args)

    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output


def test_the_page_is_complete_in_itself_and_takes_text_as_text(tmp_path, config):
    page = tmp_path / "report.html"
    title = "alpha <script>alert('x')</script>"
    tasks = written(
        tmp_path, line(title, {"quadrant": "Q4", "delegate": "Ben"}), line("delta", {"quadrant": "Q4"})
    )

    result = run("evaluate", tasks, "--html", str(page), config=config)
    text = page.read_text(encoding="utf-8")

    assert result.exit_code == 0, result.output
    assert str(page) in result.stdout
    assert text.count("<svg") == 4
    assert "<script" not in text
    assert "alpha &lt;script&gt;" in text
    assert re.findall(r"(?:src|href)=", text) == []
    assert "50.0 %" in text


def test_a_page_that_cannot_be_written_is_one_sentence(tmp_path, config):
    tasks = written(tmp_path, line("alpha", {"urgent": True}))

    result = run("evaluate", tasks, "--html", str(tmp_path / "none" / "page.html"), config=config)

    assert result.exit_code == 1
    assert "cannot be written" in result.stderr
    assert "Traceback" not in result.output


def test_an_empty_file_is_told_and_no_crash(tmp_path, config):
    page = tmp_path / "report.html"

    result = run("evaluate", written(tmp_path), "--html", str(page), config=config)

    assert result.exit_code == 0
    assert "0 tasks" in result.stdout
    assert page.exists()


# --- the owner's own history -----------------------------------------------------------------------------


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox(clock=SystemClock().now, limits=False)
    made.trello.load_board(board(SystemClock().now()))
    return made


@pytest.fixture
def server(sandbox: Sandbox) -> Iterator[SandboxServer]:
    with SandboxServer(sandbox) as running:
        yield running


def relabelled(person: Person, card: str, old: str, new: str | None) -> None:
    card_id = person.card(card)["id"]
    person.does("DELETE", f"cards/{card_id}/idLabels/{person.board_label(old)}")
    if new is not None:
        person.does("POST", f"cards/{card_id}/idLabels?value={person.board_label(new)}")


def test_history_compares_what_the_owner_decided_with_what_is_said_without_it(tmp_path, server, sandbox):
    config = write_config(tmp_path, server, sandbox)
    person = Person(server, sandbox)
    before = run("evaluate", "--history", config=config)
    run("sync", config=config)
    standing = {name: person.labels_of(name) for name in (TAX, PHOTOS)}
    first, last = (next(n for n in standing[name] if n.startswith("Q")) for name in (TAX, PHOTOS))
    relabelled(person, TAX, first, last)
    relabelled(person, PHOTOS, last, None)
    run("sync", config=config)

    result = run("evaluate", "--history", "--format", "json", config=config)
    told = document(result)

    assert result.exit_code == 0, result.output
    assert "You have left no decision yet" in before.stdout
    assert of(told, "quadrant")["tasks"] == 1
    assert of(told, "quadrant")["accuracy"] == 0.0
    (missed,) = told["worst"]
    assert missed["title"] == TAX
    assert {"question": "quadrant", "right": ["Q4"], "given": "Q1"} in missed["wrong"]
    assert told["notes"][-1].startswith(
        "Of 2 decisions of yours, the product by itself would agree with 0: 0%"
    )
    assert {row["name"] for row in told["groups"]["set"]} == {"Office"}
    exported = str(tmp_path / "memory.jsonl")
    run("memory", "export", exported, config=config)
    again = document(run("evaluate", exported, "--format", "json", config=config))
    assert (again["tasks"], of(again, "quadrant")["accuracy"]) == (1, 0.0)
    assert again["notes"][0].startswith("Labels that answer no question")


def test_history_agrees_where_the_owner_chose_what_would_be_said_anyway(tmp_path, server, sandbox):
    config = write_config(tmp_path, server, sandbox)
    person = Person(server, sandbox)
    run("sync", config=config)
    flights = person.labels_of(FLIGHTS)
    ours = next(name for name in flights if name.startswith("Delegate"))
    relabelled(person, FLIGHTS, ours, "Delegate: Ben")
    run("sync", config=config)
    relabelled(person, FLIGHTS, "Delegate: Ben", ours)
    run("sync", config=config)
    # What is written on a card later does not change what the owner decided about.
    person.does(
        "PUT", f"cards/{person.card(FLIGHTS)['id']}", name="Update the ledger with last week's invoices"
    )

    told = document(run("evaluate", "--history", "--format", "json", config=config))

    assert of(told, "assistant")["accuracy"] == 1.0
    assert "would agree with 1: 100%" in told["notes"][-1]


def test_history_of_a_source_that_cannot_be_read_says_so(tmp_path, server, sandbox):
    config = write_config(tmp_path, server, sandbox)
    text = config.read_text(encoding="utf-8").replace(sandbox.token, "0" * 64)
    config.write_text(text, encoding="utf-8")

    result = run("evaluate", "--history", config=config)

    assert result.exit_code == 1
    assert "trello" in result.stderr.lower()


TAX = "Pay the overdue tax bill today"
FLIGHTS = "Book flights for the client visit"
PHOTOS = "Sort the photo archive some day"
