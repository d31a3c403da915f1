"""Pure. Settings given for each of the four quadrants."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from pydantic import GetCoreSchemaHandler, GetPydanticSchema
from pydantic_core import CoreSchema, core_schema

from daemon.core.model import Quadrant
from daemon.setting_types import Settings


def by_quadrant(model: type[Settings]) -> GetPydanticSchema:
    """Written as `model`, whose fields are Q1 to Q4; read as a frozen Mapping from Quadrant to value."""

    def schema(_source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(
            _by_name,
            core_schema.no_info_after_validator_function(frozen_by_quadrant, handler(model)),
            serialization=core_schema.plain_serializer_function_ser_schema(dict),
        )

    return GetPydanticSchema(schema)


def _by_name(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): inner for key, inner in value.items()}
    return value


def frozen_by_quadrant(settings: Settings) -> Mapping[Quadrant, Any]:
    """The values of `settings`, whose fields are Q1 to Q4, by quadrant."""
    return MappingProxyType({quadrant: getattr(settings, quadrant) for quadrant in Quadrant})


def none_word(value: Any) -> Any:
    """The word "none" means null: both are natural to write."""
    return None if isinstance(value, str) and value.strip().lower() in ("none", "null", "") else value
