"""The picture at the top of the README: `python -m bench.screenshot OUT.png`."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from pathlib import Path

from bench.chromium import take

DELEGATED = str(Path(sys.executable).with_name("delegated"))


def main(out: Path) -> None:
    """Run the demo, wait until its first cycle is done, and take a picture of the board page."""
    demo = subprocess.Popen([DELEGATED, "demo"], stdout=subprocess.PIPE, text=True)
    assert demo.stdout is not None
    try:
        line = next(line for line in demo.stdout if line.startswith("The board:"))
        address = re.search(r"http://\S+", line)
        assert address is not None
        out.parent.mkdir(parents=True, exist_ok=True)
        take(f"{address[0]}/", out, size="1600x960", scale=1)
    finally:
        demo.send_signal(signal.SIGINT)
        demo.wait(timeout=10)
    print(f"saved {out}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
