"""The sample's configuration is a sound one and fits the sample's board."""

from datetime import UTC, datetime
from pathlib import Path

from connectors.google_calendar.settings import GoogleCalendarSettings
from connectors.trello.settings import TrelloSettings
from daemon.config import DaemonSettings, read_config
from daemon.sample import sample_board, sample_config

NOW = datetime(2025, 11, 18, 9, 0, tzinfo=UTC)


def settings(state_dir: Path = Path("/srv/state")) -> DaemonSettings:
    text = sample_config(
        trello_url="http://127.0.0.1:7001/1", google_url="http://127.0.0.1:7001", state_dir=state_dir
    )
    return read_config(
        text,
        path=Path("/srv/config.yaml"),
        connector_settings={"trello": TrelloSettings, "google_calendar": GoogleCalendarSettings},
        environ={"TRELLO_KEY": "k" * 32, "TRELLO_TOKEN": "t" * 64, "GOOGLE_TOKEN": "g" * 40},
    )


def test_it_reads_without_a_complaint() -> None:
    found = settings()

    assert found.owner.name == "Inês Duarte"
    assert found.store.path == Path("/srv/state/delegated.sqlite3")
    assert [assistant.name for assistant in found.assistants] == ["Maria", "Kofi", "Helen", "Priya", "Luca"]
    trello = found.sources["trello"]
    assert isinstance(trello, TrelloSettings)
    assert trello.base_url == "http://127.0.0.1:7001/1"


def test_a_state_folder_with_awkward_characters_stays_as_it_is() -> None:
    found = settings(Path('/srv/a "b": #c \\ é'))

    assert found.store.path == Path('/srv/a "b": #c \\ é/delegated.sqlite3')


def test_everything_it_names_is_on_the_board() -> None:
    found, board = settings(), sample_board(NOW)
    trello = found.sources["trello"]
    assert isinstance(trello, TrelloSettings)

    assert {each.trello_member for each in found.assistants} <= {row["username"] for row in board["members"]}
    assert trello.boards == (board["name"],)
    assert set(trello.exclude_lists) <= {row["name"] for row in board["lists"]}
    named = {label for rule in found.rules for label in rule.match.labels}
    assert named <= {row["name"] for row in board["labels"]}
