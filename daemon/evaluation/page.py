"""Pure. A report as a self-contained page with charts, and its first chart as a picture of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from daemon.evaluation.told import NAMES, between, percent

HEADING = "How good the judgement is"

_PAGES = Environment(
    loader=PackageLoader("daemon.evaluation"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


_PAGES.globals.update(names=NAMES, percent=percent, between=between)


def render_page(told: Mapping[str, Any], axes: Mapping[str, str], heading: str = HEADING) -> str:
    """The whole report; complete without scripts and without a network. `axes` names the axes of terms."""
    return _PAGES.get_template("page.html").render(told=told, axes=axes, heading=heading)


def render_picture(told: Mapping[str, Any], heading: str = HEADING) -> str:
    """How often each question is answered rightly, as an SVG file that follows light and dark."""
    return _PAGES.get_template("picture.svg").render(told=told, heading=heading)
