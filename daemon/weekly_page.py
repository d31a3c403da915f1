"""Pure. The digest of a week as a self-contained page with charts."""

from __future__ import annotations

from datetime import datetime, tzinfo

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from daemon.core.digest import Digest
from daemon.core.digest_text import days, figures, hours, swot_parts
from daemon.core.times import zone_of

_PAGES = Environment(
    # Colours are those of the other report.
    loader=ChoiceLoader([PackageLoader("daemon", "weekly_templates"), PackageLoader("daemon.evaluation")]),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_PAGES.globals.update(hours=hours, days=days, figures=figures, swot_parts=swot_parts)


def render_digest(digest: Digest, timezone: str) -> str:
    """The whole digest; complete without scripts and without a network."""
    zone = zone_of(timezone)
    return _PAGES.get_template("digest.html").render(digest=digest, day=lambda at: _day(at, zone))


def _day(at: datetime, zone: tzinfo) -> str:
    return at.astimezone(zone).strftime("%a %d %b")
