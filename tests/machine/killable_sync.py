"""The process that is killed: `delegated sync`, silent. Imports little, since each run imports it anew."""

from __future__ import annotations

import os
import sys


def sync(config: str) -> None:
    """Run one cycle with this configuration and exit as the command does."""
    from daemon.cli import delegated

    with open(os.devnull, "w") as nowhere:
        sys.stdout = nowhere
        os.dup2(nowhere.fileno(), 2)
        delegated.main(["--config", config, "sync"], standalone_mode=True)
