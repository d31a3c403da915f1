"""Reading the file itself, and what is relative to it."""

from pathlib import Path

import pytest

from daemon.config import load_config
from daemon.errors import ConfigError
from tests.config.reading import SOURCES


def load(path: Path, **environ: str) -> object:
    return load_config(path, connector_settings=SOURCES, environ=environ)


def complaint(path: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        load(path)
    [problem] = caught.value.problems
    return problem


def test_a_missing_file_is_told_with_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"

    assert complaint(path) == (
        f"{path}: there is no such file; make one with `delegated init`, or copy config.example.yaml"
    )


def test_a_folder_is_no_configuration(tmp_path: Path) -> None:
    assert complaint(tmp_path) == f"{tmp_path}: this is a folder; name the file in it"


def test_a_path_through_a_file_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    assert complaint(tmp_path / "file" / "config.yaml").endswith("the file cannot be read: Not a directory")


def test_a_file_in_another_encoding_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_bytes("owner:\n  name: Jörg\n".encode("latin-1"))

    assert complaint(path) == f"{path}:2: a letter is not UTF-8; save the file as UTF-8 text"


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_bytes(b"#" * 1_000_001)

    assert complaint(path) == f"{path}: the file is larger than a megabyte; is it a configuration?"


def test_the_mark_that_windows_editors_put_first_does_not_hurt(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_bytes("owner: {name: Jörg}\r\ntrello: {}\r\n".encode("utf-8-sig"))

    settings = load_config(path, connector_settings=SOURCES, environ={})

    assert settings.owner.name == "Jörg"
    assert settings.path == path


def test_paths_begin_at_the_folder_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("owner: {name: Ada}\ntrello: {token_file: keys/trello}\n")

    settings = load_config(path, connector_settings=SOURCES, environ={"HOME": "/home/ada"})

    assert settings.store.path == tmp_path / "delegated.sqlite3"
    assert settings.sources["trello"].model_dump()["token_file"] == tmp_path / "keys/trello"


def test_a_tilde_is_the_home_folder_and_absolute_paths_stay(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("owner: {name: Ada}\ntrello: {token_file: /run/t}\nstore: {path: ~/state.db}\n")

    settings = load_config(path, connector_settings=SOURCES, environ={"HOME": "/home/ada"})

    assert settings.store.path == Path("/home/ada/state.db")
    assert settings.sources["trello"].model_dump()["token_file"] == Path("/run/t")
