"""What two versions of a long list share, found without going through it in Python."""

from collections.abc import Iterable, Sequence
from itertools import compress, count
from operator import is_not


def unchanged(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Return how many objects both begin with, and how many others both end with: the same, not equal ones.

    What lies between is all that has changed. A hundred thousand take a few milliseconds.
    """
    shorter = min(len(old), len(new))
    if old is new:
        return shorter, 0
    head = _same(old, new, shorter)
    return head, _same(reversed(old), reversed(new), shorter - head)


def _same(old: Iterable[object], new: Iterable[object], most: int) -> int:
    return min(next(compress(count(), map(is_not, old, new)), most), most)
