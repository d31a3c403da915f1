"""Who suits a task: free-text skills read with the same dictionary as the tasks."""

import pytest

from daemon.core.classify import assess
from daemon.core.match import rank
from daemon.core.model import Assistant, CheckItem, Owner, Profile, Rule
from tests.builders import NOW, card

TEAM = (
    Assistant(name="Ana", skills=("inbox and calendar", "travel")),
    Assistant(name="Ben", skills=("bookkeeping, invoices, wages",)),
    Assistant(name="Chloe", skills=("social media", "writes posts and texts", "flyers and photos")),
    Assistant(name="Dev", skills=("programming, websites, computers",)),
    Assistant(name="Eve", skills=("household, repairs", "errands and shopping", "suppliers")),
)


def ranked(title, team=TEAM, rules=(), **changes):
    profile = Profile(owner=Owner(name="Dana"), assistants=team, rules=rules)
    task = card(title=title, **{"list_name": "", **changes})
    return rank(task, assess(task, profile, NOW), profile)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Reply to Mrs. Keller", "Ana"),
        ("Flights to Vienna", "Ana"),
        ("Termin mit Frau Seidel vereinbaren", "Ana"),
        ("Run payroll", "Ben"),
        ("Pagar la factura de la luz", "Ben"),
        ("Instagram stories", "Chloe"),
        ("Poster for the open day", "Chloe"),
        ("Login fails on Android", "Dev"),
        ("New SSL certificate for the site", "Dev"),
        ("Criar tela de login", "Dev"),
        ("buy milk", "Eve"),
        ("Fuite d'eau, appeler le plombier", "Eve"),
        ("Rasen mähen", "Eve"),
    ],
)
def test_the_best_assistant_has_the_skill_the_work_needs(title, name):
    best = ranked(title)[0]

    assert (best.assistant, best.fits) == (name, True)


def test_everybody_is_ranked_and_the_terms_add_up():
    matches = ranked("Run payroll and book flights")

    assert sorted(match.assistant for match in matches) == ["Ana", "Ben", "Chloe", "Dev", "Eve"]
    assert [match.score for match in matches] == sorted((match.score for match in matches), reverse=True)
    assert matches[0].score == pytest.approx(sum(term.points for term in matches[0].terms), abs=0.5)


def test_equals_keep_the_order_of_the_configuration_and_do_not_fit():
    team = tuple(Assistant(name=name, skills=("falconry",)) for name in ("Ana", "Ben", "Chloe"))
    matches = ranked("Zxqv brumpt", team=team)

    assert [match.assistant for match in matches] == ["Ana", "Ben", "Chloe"]
    assert not any(match.fits for match in matches)


def test_who_does_the_odd_jobs_comes_first_for_work_no_word_tells_of():
    best = ranked("Zxqv brumpt")[0]

    assert (best.assistant, best.fits) == ("Eve", False)


@pytest.mark.parametrize("title", ["Reply to Mrs. Cook", "Frau Koch antworten", "Reply to Mr. Baker"])
def test_a_name_after_its_title_is_no_kind_of_work(title):
    assert ranked(title)[0].assistant == "Ana"


def test_work_nobody_has_a_skill_for_fits_nobody():
    books_only = (Assistant(name="Ben", skills=("bookkeeping",)),)

    assert not ranked("Mow the lawn", team=books_only)[0].fits


def test_tasks_of_the_owner_are_ranked_too():
    assert ranked("Sign the lease")[0].assistant


def test_a_rule_of_the_owner_names_the_assistant():
    rule = Rule(name="flights to Ben", words=("flights",), assistant="ben", where="config.yaml:7")
    best = ranked("Flights to Vienna", rules=(rule,))[0]

    assert best.assistant == "Ben"
    assert best.fits
    assert best.terms[-1].text == "rule 'flights to Ben' (config.yaml:7)"


def test_a_word_of_the_skills_decides_where_no_kind_of_work_does():
    team = (Assistant(name="A", skills=("bookkeeping",)), Assistant(name="B", skills=("falconry",)))

    assert ranked("Falconry demonstration", team=team)[0].assistant == "B"


def test_a_project_of_several_steps_goes_to_the_project_manager():
    team = (
        Assistant(name="A", skills=("events",)),
        Assistant(name="P", role="project manager", skills=("events",)),
    )
    steps = tuple(CheckItem(name, done=False) for name in ("venue", "menu", "band"))

    assert ranked("Summer party", team=team)[0].assistant == "A"
    assert ranked("Summer party", team=team, checklist=steps)[0].assistant == "P"


def test_recurring_operations_go_to_the_operations_manager():
    team = (
        Assistant(name="A", skills=("suppliers",)),
        Assistant(name="O", role="Operations Manager", skills=("suppliers",)),
    )

    assert ranked("Order from the supplier", team=team)[0].assistant == "A"
    assert ranked("Order from the supplier every Monday", team=team)[0].assistant == "O"


def test_nobody_to_ask_is_an_empty_answer():
    assert ranked("Run payroll", team=()) == ()
