"""`python -m daemon.training`: builds `daemon/core/trained/weights.py` from the corpus, bit by bit the same."""

from __future__ import annotations

import sys
from pathlib import Path

from daemon.core import trained
from daemon.training.corpus import examples
from daemon.training.fit import fit, written

TARGET = Path(trained.__file__).with_name("weights.py")

_HEAD = '''"""Pure. Weights of the trained model, in hundredths. Generated: `make train` writes it, never a hand."""

from __future__ import annotations

WEIGHTS = """\\
'''


def module() -> str:
    """The generated module as text."""
    return f'{_HEAD}{written(fit(examples()))}"""\n'


def main() -> int:
    """Write the module and say how large it is."""
    text = module()
    TARGET.write_text(text, encoding="utf-8")
    sys.stdout.write(f"{TARGET}: {len(text) // 1024} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
