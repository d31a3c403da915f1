"""From a file to settings: `load_config` reads the file, `read_config` is pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from daemon.config.contradictions import contradictions
from daemon.config.document import Document, read_document
from daemon.config.problems import KeyPath, Problem, ProblemFinder
from daemon.config.schema import SchemaIndex, json_schema
from daemon.config.sections import DaemonSettings, FileSettings
from daemon.errors import ConfigError
from daemon.setting_types import Settings

_LARGEST = 1_000_000
_MODEL = ("judgement", "model")
"""Asked by the service only: judging alone needs no credential of it."""

_S = TypeVar("_S", bound=Settings)


def load_config(
    path: Path,
    *,
    connector_settings: Mapping[str, type[Settings]],
    environ: Mapping[str, str],
    require_source: bool = True,
) -> DaemonSettings:
    """Read and check the configuration file at `path`.

    `connector_settings` names each connector's section and its class; at least one has to be there. Without
    `require_source` those sections and the store are not looked at, nor their credentials: judging alone
    needs none. Raises ConfigError with every problem found, in order of lines.
    """
    return read_config(
        _text(path),
        path=path,
        connector_settings=connector_settings,
        environ=environ,
        require_source=require_source,
    )


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        hint = "make one with `delegated init`, or copy config.example.yaml"
        raise ConfigError([f"{path}: there is no such file; {hint}"]) from None
    except IsADirectoryError:
        raise ConfigError([f"{path}: this is a folder; name the file in it"]) from None
    except OSError as error:
        raise ConfigError([f"{path}: the file cannot be read: {error.strerror}"]) from None
    if len(content) > _LARGEST:
        raise ConfigError([f"{path}: the file is larger than a megabyte; is it a configuration?"])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ConfigError([f"{path}:{line}: a letter is not UTF-8; save the file as UTF-8 text"]) from None


def read_config(
    text: str,
    *,
    path: Path,
    connector_settings: Mapping[str, type[Settings]],
    environ: Mapping[str, str],
    require_source: bool = True,
) -> DaemonSettings:
    """Pure. Check the text of a configuration; `path` is where it is said to stand. Raises ConfigError."""
    document = read_document(text, environ)
    if not isinstance(document.data, dict):
        raise ConfigError([problem.sentence(str(path)) for problem in _not_a_configuration(document)])
    attempt = _Attempt(document, connector_settings, require_source=require_source)
    problems = attempt.problems()
    if problems:
        raise ConfigError([document.redacted(problem.sentence(str(path))) for problem in problems])
    return attempt.settings(path, environ.get("HOME"))


def _not_a_configuration(document: Document) -> list[Problem]:
    if document.problems:
        return document.problems
    if document.data is None:
        return [Problem(1, (), "the file is empty; config.example.yaml shows what belongs into it")]
    return [Problem(1, (), "found text, expected keys and values such as `mode: active` (a ':' and a space)")]


class _Attempt:
    """One document on its way to settings: the daemon's part and each connector's, checked side by side."""

    def __init__(
        self, document: Document, classes: Mapping[str, type[Settings]], *, require_source: bool
    ) -> None:
        self._document = document
        self._classes = classes
        self._require_source = require_source
        self._aside = frozenset() if require_source else frozenset({*classes, "store"})
        self._present = self._sections()
        self._file: FileSettings | None = None
        self._sources: dict[str, Settings] = {}

    def problems(self) -> list[Problem]:
        """Everything that is wrong, by line."""
        problems = [*self._document.problems, *self._refused(), *self._contradictory()]
        if self._require_source and not self._present:
            names = " or ".join(self._classes)
            problems.append(Problem(1, (), f"nothing to read from: a section {names} is needed"))
        kept = [problem for problem in problems if not self._is_aside(problem.path)]
        return sorted(dict.fromkeys(kept), key=lambda problem: (problem.line, str(problem.path)))

    def _is_aside(self, path: KeyPath) -> bool:
        return bool(self._aside.intersection(path[:1])) or (not self._require_source and path[:2] == _MODEL)

    def _refused(self) -> Iterator[Problem]:
        refused = self._validate()
        if refused or self._document.empty_keys:
            finder = ProblemFinder(self._document, SchemaIndex(json_schema(self._classes)))
            yield from finder.of_empty_keys()
            for prefix, error in refused:
                yield from finder.of(error, prefix)

    def _contradictory(self) -> Iterator[Problem]:
        for where, sentence in contradictions(self._document.data, self._document.line):
            yield Problem(self._document.line(where), where, sentence)

    def settings(self, path: Path, home: str | None) -> DaemonSettings:
        """The settings, once there are no problems."""
        assert self._file is not None
        own = {name: getattr(self._file, name) for name in FileSettings.model_fields}
        folder = path.parent
        own["store"] = _anchored(self._file.store, folder, home)
        own["briefs"] = _anchored(self._file.briefs, folder, home)
        return DaemonSettings.model_construct(
            **own,
            sources={name: _anchored(section, folder, home) for name, section in self._sources.items()},
            path=path,
            rule_places=tuple(
                f"{path.name}:{self._document.line(('rules', index))}"
                for index in range(len(self._file.rules))
            ),
        )

    def _sections(self) -> dict[str, Any]:
        """The connectors' sections that are written; one with nothing in it has all its defaults."""
        data = self._document.data
        empty = {path[0] for path in self._document.empty_keys if len(path) == 1}
        written = {name: {} if name in empty else data.get(name) for name in self._classes}
        return {
            name: values for name, values in written.items() if values is not None and name not in self._aside
        }

    def _validate(self) -> list[tuple[tuple[str, ...], ValidationError]]:
        refused: list[tuple[tuple[str, ...], ValidationError]] = []
        elsewhere = {*self._classes, *self._aside}
        own = {key: value for key, value in self._document.data.items() if key not in elsewhere}
        judgement = own.get(_MODEL[0])
        if not self._require_source and isinstance(judgement, dict):
            own[_MODEL[0]] = {key: value for key, value in judgement.items() if key != _MODEL[1]}
        try:
            self._file = FileSettings.model_validate(own)
        except ValidationError as error:
            refused.append(((), error))
        for name, values in self._present.items():
            try:
                self._sources[name] = self._classes[name].model_validate(values)
            except ValidationError as error:
                refused.append(((name,), error))
        return refused


def _anchored(settings: _S, folder: Path, home: str | None) -> _S:
    """The same settings with absolute paths: `~` is the home folder, all else starts at the file's folder."""
    paths = {
        name: _absolute(value, folder, home)
        for name in type(settings).model_fields
        if isinstance(value := getattr(settings, name), Path)
    }
    return settings.model_copy(update=paths) if paths else settings


def _absolute(path: Path, folder: Path, home: str | None) -> Path:
    if home and path.parts[:1] == ("~",):
        return Path(home).joinpath(*path.parts[1:])
    return folder.absolute() / path
