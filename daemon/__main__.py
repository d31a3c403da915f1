"""The command `delegated`."""

from __future__ import annotations

import sys

from daemon.cli import delegated


def main() -> None:
    """Run the command line; every way out has an exit code (0 ok, 1 needs the owner, 2 usage)."""
    sys.exit(delegated.main(standalone_mode=True))


if __name__ == "__main__":
    main()
