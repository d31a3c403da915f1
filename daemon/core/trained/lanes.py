"""Pure. Many small numbers in one long integer, so that rows of weights are added in one step.

A row of the model has some sixty weights. Adding rows weight by weight takes most of the time of a judgement;
Python adds long integers more than ten times as fast. Each number has a lane of 32 bits.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

_BITS = 32
_HALF = 1 << (_BITS - 1)


def pack(numbers: Sequence[int]) -> int:
    """Whole numbers, of either sign, as one integer."""
    return sum(number << (_BITS * lane) for lane, number in enumerate(numbers))


class Lanes:
    """Opens integers that `pack` made, or sums and whole multiples of them, of one width.

    >>> lanes = Lanes(3)
    >>> lanes.open(pack([1, -2, 3]) * 5 + pack([0, 0, -20]))
    (5, -10, -5)
    """

    def __init__(self, width: int) -> None:
        self._middle = pack([_HALF] * width)
        self._size = width * _BITS // 8
        self._form = struct.Struct(f"<{width}I")

    def open(self, packed: int) -> tuple[int, ...]:
        """The numbers; each has to be below 2³¹ on either side of zero."""
        # Half of a lane is added to each, as a negative number would borrow from its neighbour.
        lifted = self._form.unpack((packed + self._middle).to_bytes(self._size, "little"))
        return tuple([number - _HALF for number in lifted])
