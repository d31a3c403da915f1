"""Saves what headless Chromium shows of a page: `python -m bench.chromium URL OUT.png [WIDTHxHEIGHT]`."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--virtual-time-budget=1500",
)
_DEADLINE_SECONDS = 60


def browser() -> str | None:
    """The path of an installed Chromium, or None."""
    return next((found for name in _BROWSERS if (found := shutil.which(name))), None)


def take(url: str, out: Path, *, size: str = "1600x1000", dark: bool = False, scale: float = 2) -> None:
    """Saves `url` as a PNG of `scale` times `size` pixels.

    Raises OSError when there is no browser or no picture.
    """
    program = browser()
    if program is None:
        raise OSError(
            "No Chromium found; on Debian or Ubuntu: apt-get install chromium fonts-noto-color-emoji."
        )
    out = out.resolve()
    out.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        scheme = ("--blink-settings=preferredColorScheme=0",) if dark else ()
        place = (
            f"--user-data-dir={profile}",
            f"--window-size={size.replace('x', ',')}",
            f"--screenshot={out}",
            f"--force-device-scale-factor={scale}",
        )
        run = subprocess.run(
            [program, *_FLAGS, *scheme, *place, url],
            capture_output=True,
            text=True,
            timeout=_DEADLINE_SECONDS,
            check=False,
        )
    if not out.exists():
        raise OSError(f"Chromium saved no picture of {url}: {run.stderr.strip().splitlines()[-1:]}")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: python -m bench.chromium URL OUT.png [WIDTHxHEIGHT]")
    try:
        take(sys.argv[1], Path(sys.argv[2]), size=sys.argv[3] if len(sys.argv) == 4 else "1600x1000")
    except OSError as problem:
        sys.exit(str(problem))
