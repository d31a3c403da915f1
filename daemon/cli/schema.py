"""`delegated schema`: the JSON Schema of the configuration."""

from __future__ import annotations

import json

import click

from daemon.config import json_schema
from daemon.wiring import settings_classes


@click.command(help="Print the JSON Schema of the configuration, for completion in an editor.")
def command() -> None:
    """Print the schema."""
    click.echo(json.dumps(json_schema(settings_classes()), indent=2, ensure_ascii=False))
