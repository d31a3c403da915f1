"""What YAML makes of a text that people type: broken files, traps of YAML 1.1, aliases, the environment."""

import pytest

from tests.config.reading import problems, read

OWNER = "owner: {name: Ada}\ntrello: {}\n"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "1: the file is empty; config.example.yaml shows what belongs into it"),
        ("# only words\n", "1: the file is empty; config.example.yaml shows what belongs into it"),
        ("hello", "1: found text, expected keys and values such as `mode: active` (a ':' and a space)"),
        ("- a\n- b\n", "1: found text, expected keys and values such as `mode: active` (a ':' and a space)"),
        ("owner:\n\tname: Ada\n", "2: a tab stands where only spaces may: indent with spaces"),
        ("owner:\n  name: @ada\n", "2: a text begins with a special character: put the text in quotes"),
        ("goals:\n  - name: a: b\n", "2: a ':' too many: put the text in quotes, or mend the indentation"),
        ("owner:\n  name: Ada\n mode: active\n", "3: the indentation does not fit the lines above"),
        ("owner:\n  name: 'Ada\nmode: active\n", "2: a quote is opened here and never closed"),
        (
            "mode: active\nowner: {name: Ada\n",
            "2: a bracket is opened and never closed, or a comma is missing",
        ),
        ("owner:\n  name: *ada\n", "2: a text begins with '*': put the text in quotes"),
        ("owner: {name: Ada}\nmode active\n", "2: a key without ': ' (a colon and a space) behind it"),
        ("mode: active\n---\nmode: observe\n", "2: a second document begins with '---': keep only one"),
        ('owner: {name: "A\\da"}\n', "1: a backslash in double quotes: use single quotes instead"),
        ("mode: active\nowner: {name: A\x07da}\n", "2: an invisible control character: delete it"),
        ("[" * 1000, "1: the values are nested too deeply"),
    ],
)
def test_a_broken_file_gives_one_sentence_with_its_line(text: str, problem: str) -> None:
    assert problems(text) == [f"config.yaml:{problem}"]


def test_a_key_given_twice_is_a_problem_at_its_second_place() -> None:
    found = problems("mode: active\nowner:\n  name: Ada\n  name: Bob\ntrello: {}\nmode: observe\n")

    assert found == [
        "config.yaml:4: owner.name: this key is already on line 3; keep one of them",
        "config.yaml:6: mode: this key is already on line 1; keep one of them",
    ]


def test_times_of_day_need_no_quotes() -> None:
    hours = read(
        "owner: {name: Ada, working_hours: {days: mon-fri, start: 10:30, end: 17:00}}"
    ).owner.working_hours

    assert f"{hours.start:%H:%M} {hours.end:%H:%M}" == "10:30 17:00"


def test_words_that_yaml_takes_for_something_else_stay_words() -> None:
    settings = read(
        """\
        owner: {name: No, strengths: [on, 2024-05-01, 0123, 1_000, 12:30:45, null island]}
        goals: [yes]
        """
    )

    assert settings.owner.name == "No"
    assert settings.owner.strengths == ("on", "2024-05-01", "0123", "1_000", "12:30:45", "null island")
    assert settings.goals[0].name == "yes"


@pytest.mark.parametrize(
    ("written", "meant"), [("no", False), ("off", False), ("false", False), ("Yes", True)]
)
def test_yes_and_no_are_understood_where_a_switch_is(written: str, meant: bool) -> None:
    assert read(f"owner: {{name: Ada}}\nguard: {{enabled: {written}}}").guard.enabled is meant


def test_a_key_without_a_value_counts_as_not_written() -> None:
    settings = read("owner: {name: Ada}\nrules:\nguard:\n  max_share:\nlabels:\n")

    assert settings.rules == ()
    assert settings.guard.max_share == 0.5
    assert settings.labels.assistant == "Delegate: {name}"


def test_a_source_without_a_value_is_there_with_its_defaults() -> None:
    settings = read("owner: {name: Ada}\ntrello:\n", require_source=True)

    assert settings.sources["trello"].model_dump()["boards"] == "all"


def test_an_alias_and_a_merge_share_values() -> None:
    settings = read(
        """\
        assistants:
          - &maria {name: Maria, timezone: Asia/Manila, hours_per_week: 10}
          - {<<: *maria, name: Bob}
        owner: {name: Ada}
        """
    )

    assert [(a.name, a.timezone) for a in settings.assistants] == [
        ("Maria", "Asia/Manila"),
        ("Bob", "Asia/Manila"),
    ]


def test_a_value_inside_itself_is_a_problem_and_no_endless_loop() -> None:
    assert problems(OWNER + "goals: &goals [*goals]\n") == [
        "config.yaml:3: goals[0]: a value that contains itself"
    ]


def test_aliases_that_double_themselves_are_refused_quickly() -> None:
    lines = ["goals:", "  - &a0 {name: x}"]
    lines += [f"  - &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]

    found = problems(OWNER + "\n".join(lines))

    assert len(found) == 11


@pytest.mark.parametrize("value", ["!env", "!env ''"])
def test_the_environment_needs_a_name(value: str) -> None:
    assert problems(f"{OWNER}mode: {value}\n") == [
        "config.yaml:3: mode: !env needs the name of a variable: !env TRELLO_TOKEN"
    ]


def test_an_empty_variable_is_told() -> None:
    assert problems(OWNER + "mode: !env MODE\n", MODE=" ") == [
        "config.yaml:3: mode: the environment variable MODE is empty"
    ]


def test_a_variable_gives_any_value() -> None:
    assert read("owner: {name: !env WHO}\ninterval: !env PAUSE", WHO="Ada", PAUSE="90s").owner.name == "Ada"


@pytest.mark.parametrize(
    "value", ["!file x", "!Env X", "!!python/object:os.system x", "!!binary aGk=", "!x {a: b}"]
)
def test_other_tags_are_refused(value: str) -> None:
    assert problems(f"{OWNER}mode: {value}\n") == [
        "config.yaml:3: mode: a word after '!' that is not known: only !env NAME_OF_VARIABLE is"
    ]


def test_a_key_made_of_a_list_is_refused() -> None:
    assert problems(OWNER + "? [a, b]\n: c\n") == ["config.yaml:3: a key has to be a single word"]
