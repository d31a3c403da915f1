"""The JSON Schema is made from the same types as the settings, and kept beside the example for editors."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.trello.settings import TrelloSettings
from daemon.config import json_schema

ROOT = Path(__file__).parents[2]
SCHEMA = json_schema({"trello": TrelloSettings, "google_calendar": GoogleCalendarSettings})


class Loader(yaml.SafeLoader):
    """Reads YAML as editors do, with !env as plain text."""


Loader.add_constructor("!env", lambda loader, node: loader.construct_scalar(node))


def test_the_copy_for_editors_is_current() -> None:
    assert json.loads((ROOT / "config.schema.json").read_text(encoding="utf-8")) == SCHEMA, (
        "run: delegated schema > config.schema.json"
    )


def test_it_is_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_example_is_valid_by_it() -> None:
    text = (ROOT / "config.example.yaml").read_text(encoding="utf-8")

    jsonschema.validate(yaml.load(text, Loader), SCHEMA)


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("owner: {name: A}", True),
        ("owner: {name: A}\npolicy: {Q1: do, Q2: do, Q3: do, Q4: do}\ninterval: 1h 30m", True),
        ("owner: {name: A, working_hours: {days: [mon], start: '9:00'}}\ncolors: {Q1: sage, Q2: '3'}", True),
        ("owner: {name: A}\nlabels: {quadrants: {Q1: Now, Q2: {color: null}}}\ngoals: [x]", True),
        ("owner: {name: A}\nreminders: {trello: {Q1: 1d, Q2: none}, calendar: {Q1: 5, Q2: [1h]}}", True),
        ("mode: active", False),
        ("owner: {name: A, nme: B}", False),
        ("owner: {name: A}\nmode: activ", False),
        ("owner: {name: A}\ninterval: 5", False),
        ("owner: {name: A}\nlabels: {assistant_color: redd}", False),
        ("owner: {name: A}\nreminders: {trello: {Q1: 7}}", False),
        ("owner: {name: A}\ntrello: {tokn: x}", False),
    ],
)
def test_it_accepts_what_the_daemon_accepts(text: str, valid: bool) -> None:
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid(yaml.load(text, Loader)) is valid


def test_every_property_is_described() -> None:
    definitions = SCHEMA["$defs"]
    described = {f"#/$defs/{name}" for name, part in definitions.items() if part.get("description")}

    bare = [
        name
        for part in [SCHEMA, *definitions.values()]
        for name, inner in part.get("properties", {}).items()
        if not inner.get("description") and inner.get("$ref") not in described
    ]

    assert bare == []


def test_credentials_are_marked_as_never_to_be_shown() -> None:
    definitions = SCHEMA["$defs"]

    assert '"writeOnly": true' in json.dumps(definitions["TrelloSettings"]["properties"]["token"])
    assert '"writeOnly": true' in json.dumps(definitions["StoreSettings"]["properties"]["url"])
