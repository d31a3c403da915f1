"""Every problem says where it is: file, line, key path; and all of them are told at once."""

from tests.config.reading import problems


def test_one_problem_is_one_sentence_with_file_line_path_found_and_allowed() -> None:
    found = problems(
        """\
        owner: {name: Ada}
        trello: {}
        assistants:
          - name: Maria
          - name: Bob
            timezone: Europe/Berln
        """
    )

    assert found == [
        "config.yaml:6: assistants[1].timezone: found 'Europe/Berln', expected an IANA zone;"
        " did you mean 'Europe/Berlin'?"
    ]


def test_problems_of_every_section_are_told_at_once_in_order_of_lines() -> None:
    found = problems(
        """\
        mode: activ
        owner: {nme: Ada}
        assistants:
          - {name: Maria, hours_per_week: 200}
          - {name: maria}
        rules:
          - {match: {words: invoice}, assistant: Mria}
        trello:
          token: !env NOWHERE
          days: many
        interval: 5
        """
    )

    assert found == [
        "config.yaml:1: mode: found 'activ', expected 'active' or 'observe'; did you mean 'active'?",
        "config.yaml:2: owner.nme: unknown key; did you mean 'name'?",
        "config.yaml:4: assistants[0].hours_per_week: found '200', expected at most 168",
        "config.yaml:5: assistants[1].name: 'maria' is already the name of the assistant on line 4",
        "config.yaml:7: rules[0].assistant: found 'Mria', expected one of the assistants: Maria, maria;"
        " did you mean 'maria'?",
        "config.yaml:9: trello.token: the environment variable NOWHERE is not set",
        "config.yaml:10: trello.days: found 'many', expected a whole number",
        "config.yaml:11: interval: found '5', expected a duration with its unit such as 30s, 15m, 1h, 2d"
        " or 1h 30m",
    ]


def test_a_missing_key_is_told_at_the_section_that_lacks_it_with_its_meaning() -> None:
    found = problems("trello: {}\nowner:\n  timezone: UTC\nassistants:\n  - role: designer\n")

    assert found == [
        "config.yaml:2: owner.name: missing: the owner's name",
        "config.yaml:5: assistants[0].name: missing: the assistant's name, as it appears in labels and rules",
    ]


def test_a_key_far_from_any_known_one_gets_the_list_of_known_keys() -> None:
    found = problems("owner: {name: Ada}\ngoogle_calendar: {zzz: 1}\n")

    assert found == ["config.yaml:2: google_calendar.zzz: unknown key; allowed here: token"]


def test_a_mistyped_key_beside_the_right_one_is_still_explained() -> None:
    found = problems("mode: active\nMode: observe\nowner: {name: Ada}\ntrello: {}\n")

    assert found == ["config.yaml:2: Mode: unknown key; did you mean 'mode'?"]


def test_a_mistyped_key_without_a_value_is_noticed() -> None:
    found = problems("owner: {name: Ada}\ntrello: {}\nasistants:\n")

    assert found == ["config.yaml:3: asistants: unknown key; did you mean 'assistants'?"]


def test_a_choice_of_forms_is_explained_once() -> None:
    found = problems("owner: {name: Ada}\ntrello: {boards: al}\npolicy: clasic\n")

    assert found == [
        "config.yaml:2: trello.boards: found 'al', expected 'all' or a list; did you mean 'all'?",
        "config.yaml:3: policy: found 'clasic', expected 'article' or 'classic' or keys and values;"
        " did you mean 'classic'?",
    ]


def test_in_a_choice_of_forms_the_form_that_was_begun_is_explained() -> None:
    found = problems("owner: {name: Ada}\ntrello: {boards: [a, [b]]}\npolicy: {Q1: do, Q2: delegat}\n")

    assert found == [
        "config.yaml:2: trello.boards[1]: found a list, expected text",
        "config.yaml:3: policy.Q2: found 'delegat', expected 'do', 'delegate', 'schedule', 'postpone' or"
        " 'ask'; did you mean 'delegate'?",
        "config.yaml:3: policy.Q3: missing: what to do with urgent tasks",
        "config.yaml:3: policy.Q4: missing: what to do with the rest",
    ]


def test_a_source_that_contradicts_itself_says_so_in_its_own_words() -> None:
    found = problems("owner: {name: Ada}\ntrello:\n  token: abc\n  token_file: x\n")

    assert found == ["config.yaml:2: trello: token and token_file are both given: keep one"]


def test_what_could_not_be_read_is_not_missed_as_well() -> None:
    found = problems("owner: {name: !env NAME}\nassistants: [{name: !env NAME}]\ntrello: {}\n")

    assert found == [
        "config.yaml:1: owner.name: the environment variable NAME is not set",
        "config.yaml:2: assistants[0].name: the environment variable NAME is not set",
    ]


def test_a_value_out_of_an_alias_is_told_where_it_is_written() -> None:
    found = problems(
        """\
        owner: {name: Ada, working_hours: &hours mon-fri 9-25}
        assistants: [{name: Maria, working_hours: *hours}]
        trello: {}
        """
    )

    assert found == [
        "config.yaml:1: owner.working_hours: found 'mon-fri 9-25', expected a time of day between 00:00 and"
        " 23:59 such as 09:00",
        "config.yaml:2: assistants[0].working_hours: found 'mon-fri 9-25', expected a time of day between"
        " 00:00 and 23:59 such as 09:00",
    ]


def test_long_values_are_cut() -> None:
    [found] = problems("owner: {name: Ada}\ntrello: {}\nmode: " + "x" * 500)

    assert found == f"config.yaml:3: mode: found '{'x' * 60}…', expected 'active' or 'observe'"


def test_a_list_where_keys_belong_is_told() -> None:
    found = problems("owner: [Ada]\ntrello: [a]\nassistants: Maria\ngoals: {name: cash}\n")

    assert found == [
        "config.yaml:1: owner: found a list, expected keys and values",
        "config.yaml:2: trello: found a list, expected keys and values",
        "config.yaml:3: assistants: found 'Maria', expected a list",
        "config.yaml:4: goals: found keys and values, expected a list",
    ]
