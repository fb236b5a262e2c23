"""Open, rename and delete files that another program has open for a moment.

Windows refuses this while any program has the file open, or a file in the folder: a virus scanner, the search
index or a cloud drive that has just noticed it. They close it within milliseconds. Other systems allow it.
Microsoft's error codes, which Python raises as OSError with ``winerror`` (opening: with EACCES only):
https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-
"""

import errno
import sys
import time
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")
_MOMENTARY: Final = (5, 32, 33, 145)
"""ERROR_ACCESS_DENIED, _SHARING_VIOLATION, _LOCK_VIOLATION; _DIR_NOT_EMPTY: deleted, but still open."""
_WAITS_S: Final = (0.01, 0.02, 0.05, 0.1, 0.1, 0.2, 0.25, 0.3)
"""Seconds before each further try; about one in total."""


def patiently(call: Callable[[], T]) -> T:
    """Run ``call``, and retry for about a second while Windows refuses it.

    Raises the last try's error.
    """
    for wait in _WAITS_S:
        try:
            return call()
        except OSError as error:
            if not _is_momentary(error):
                raise
        time.sleep(wait)
    return call()


def _is_momentary(error: OSError) -> bool:
    code = getattr(error, "winerror", None)
    return code in _MOMENTARY or (sys.platform == "win32" and code is None and error.errno == errno.EACCES)
