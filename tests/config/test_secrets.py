"""No credential ever shows: not in problems, not in settings, not where somebody put it by mistake."""

import pytest

from daemon.errors import ConfigError
from tests.config.reading import problems, read

TOKEN = "ATTA0123456789abcdef0123456789abcdef"

MISTAKES = [
    f"trello: {{token: [{TOKEN}]}}",
    f"trello: {{tokn: {TOKEN}}}",
    f"trello:\n  token:{TOKEN}",
    f"trello:\n  key: a\n  token:{TOKEN}",
    f"trello:\n  - token:{TOKEN}",
    f"trello: {TOKEN}",
    f"trello: {{token: *{TOKEN}}}",
    f"trello: {{token: !{TOKEN} x}}",
    f"trello: {{token: !env {TOKEN}}}",
    f"trello: {{token: '{TOKEN}}}",
    f"trello: {{token: {TOKEN}, token: {TOKEN}}}",
    f"trello: {{token: {TOKEN}, token_file: x}}",
    f"trello: {{token:{TOKEN}: }}",
    f"trello: {{token={TOKEN}: x}}",
    f"trello: {{? {TOKEN}: x}}",
    "trello: {days: !env T}",
    "mode: !env T",
    "mode: {a: !env T}",
    "interval: !env T",
    "assistants: [{name: Maria, timezone: !env T}]",
    "assistants: [!env T]",
    "assistants: [{name: !env T}, {name: !env T}]",
    "assistants: [{name: !env T}]\nrules: [{match: {words: a}, assistant: Bob}]",
    "rules: [{match: {words: a}, assistant: !env T}]",
    "goals: [!env T, !env T]",
    "assistants: [{name: B, working_hours: {days: [mon, !env T]}}]",
    "trello: {named: !env T}",
    "labels: {quadrants: {Q1: !env T, Q2: !env T}}",
    "labels: {assistant_color: !env T}",
    f"store: {{url: mysql://user:{TOKEN}@host/name}}",
    "store: {url: !env T}",
]


@pytest.mark.parametrize("mistake", MISTAKES)
def test_no_mistake_prints_a_credential(mistake: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(f"owner: {{name: Ada}}\n{mistake}\n", require_source=True, T=TOKEN)

    told = f"{caught.value} {caught.value!r} {caught.value.__cause__!r}"
    assert TOKEN.lower() not in told.lower()
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_settings_show_no_credential() -> None:
    settings = read(
        f"owner: {{name: Ada}}\ntrello: {{key: {TOKEN}, token: !env T}}\nstore: {{url: postgresql://u:{TOKEN}@h/n}}\n",
        require_source=True,
        T=TOKEN,
    )

    assert TOKEN not in f"{settings} {settings!r} {settings.model_dump()} {settings.model_dump_json()}"
    assert settings.sources["trello"].model_dump()["token"].reveal() == TOKEN


def test_a_value_of_the_environment_is_called_by_its_variable() -> None:
    assert problems("owner: {name: Ada}\ntrello: {days: !env DAYS}\n", DAYS="s3cret") == [
        "config.yaml:2: trello.days: found the value of the environment variable DAYS, expected a whole"
        " number"
    ]


def test_keys_run_together_are_explained_without_quoting_them() -> None:
    assert problems(f"owner: {{name: Ada}}\ntrello:\n  token:{TOKEN}\n") == [
        "config.yaml:2: trello: found text, expected keys and values on lines of their own"
        " (is a space missing after a ':'?)"
    ]
