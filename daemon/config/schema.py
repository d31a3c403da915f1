"""Pure. The configuration as a JSON Schema, for editors and for sentences about what is allowed where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

from pydantic import Field, create_model
from pydantic.json_schema import GenerateJsonSchema

from daemon.config.sections import FileSettings
from daemon.setting_types import Settings, duration_text

if TYPE_CHECKING:
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core.core_schema import CoreSchema

    from daemon.config.problems import KeyPath


class _ForOwners(GenerateJsonSchema):
    """Writes defaults as an owner would, and leaves out the titles made from Python names."""

    def encode_default(self, dft: Any) -> Any:
        """A default as it would stand in the file."""
        if isinstance(dft, timedelta):
            return duration_text(dft)
        return f"{dft:%H:%M}" if isinstance(dft, time) else super().encode_default(dft)

    def generate(self, schema: CoreSchema, mode: Any = "validation") -> JsonSchemaValue:
        untitled: JsonSchemaValue = _untitled(super().generate(schema, mode))
        return untitled


def _untitled(schema: Any, *, names: bool = False) -> Any:
    """Drop `title` where it is a keyword; among `properties` and `$defs` it would be a name."""
    if isinstance(schema, list):
        return [_untitled(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _untitled(value, names=key in ("properties", "$defs") and not names)
        for key, value in schema.items()
        if names or key != "title"
    }


def json_schema(connector_settings: Mapping[str, type[Settings]]) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a configuration file with these connectors."""
    sections: Any = {
        name: (settings | None, Field(default=None, description=settings.__doc__))
        for name, settings in connector_settings.items()
    }
    model = create_model("Configuration", __base__=FileSettings, **sections)
    schema: dict[str, Any] = model.model_json_schema(schema_generator=_ForOwners)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Configuration of delegated"}
    return {**head, **schema}


class SchemaIndex:
    """Answers what a JSON Schema allows at a key path."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = schema

    def keys(self, path: KeyPath) -> list[str]:
        """The known keys of the mapping at `path`, in the order of their declaration."""
        keys = (key for part in self._at(path) for key in part.get("properties", {}))
        return list(dict.fromkeys(keys))

    def choices(self, path: KeyPath) -> list[str]:
        """The fixed texts among the values allowed at `path`."""
        return [
            value
            for part in self._at(path)
            for value in [*part.get("enum", []), part.get("const")]
            if isinstance(value, str)
        ]

    def secret(self, path: KeyPath) -> bool:
        """Whether the value at `path` is a credential."""
        return any(part.get("writeOnly") for part in self._at(path))

    def takes_text(self, path: KeyPath) -> bool:
        """Whether a plain text is among the values allowed at `path`."""
        return any(
            part.get("type") == "string" or "enum" in part or "const" in part for part in self._at(path)
        )

    def description(self, path: KeyPath) -> str:
        """What the value at `path` means, as far as it is said."""
        return next((str(part["description"]) for part in self._at(path) if part.get("description")), "")

    def _at(self, path: KeyPath) -> list[Mapping[str, Any]]:
        parts = list(self._branches(self._schema))
        for step in path:
            parts = [
                branch
                for part in parts
                for inner in self._inner(part, step)
                for branch in self._branches(inner)
            ]
        return parts

    def _branches(self, part: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        yield part
        if "$ref" in part:
            yield from self._branches(self._schema["$defs"][part["$ref"].rsplit("/", 1)[-1]])
        for keyword in ("anyOf", "oneOf", "allOf"):
            for branch in part.get(keyword, ()):
                yield from self._branches(branch)

    def _inner(self, part: Mapping[str, Any], step: str | int) -> Iterator[Mapping[str, Any]]:
        if isinstance(step, int):
            items = part.get("items")
        else:
            items = part.get("properties", {}).get(step, part.get("additionalProperties"))
        if isinstance(items, dict):
            yield items
