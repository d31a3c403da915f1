"""Pure. The public holidays of a country or a region of it, from a table that comes with the product."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

_NONE: Mapping[date, str] = {}


@lru_cache(maxsize=256)
def public_holidays(country: str | None, region: str | None, year: int) -> Mapping[date, str]:
    """The public holidays of a year with their English names.

    An unknown country is reported where the configuration is read; here it has none, and neither has a year
    that the table does not know.
    """
    if country is None:
        return _NONE
    # A quarter of a second that only those wait for who named a country.
    from holidays import country_holidays

    try:
        return dict(country_holidays(country, subdiv=region, years=year, language="en_US"))
    except (NotImplementedError, ValueError):
        return _NONE


@lru_cache(maxsize=1)
def countries() -> Mapping[str, tuple[str, ...]]:
    """The codes (ISO 3166) of all countries whose holidays are known, each with its regions."""
    from holidays import list_supported_countries

    found = list_supported_countries(include_aliases=False)
    return {code: tuple(regions) for code, regions in found.items()}


@lru_cache(maxsize=1)
def country_names() -> Mapping[str, str]:
    """English names in lower case, and codes of three letters, with the code of each."""
    from holidays.registry import COUNTRIES

    named: dict[str, str] = {}
    for module, (_, code, *more) in COUNTRIES.items():
        named[module.replace("_", " ")] = code
        named |= {each.lower(): code for each in more if len(each) == 3}
    return {**named, **{code.lower(): code for code in countries()}, "uk": "GB", "usa": "US"}
