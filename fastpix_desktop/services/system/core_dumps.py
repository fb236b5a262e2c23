"""Prevent core dumps of the app: they would contain every secret in memory.

Not with ``PR_SET_DUMPABLE``, which would also block the desktop's portals. On Windows, error reports are sent
to Microsoft, and may have the memory in them.
"""

import sys
from contextlib import suppress
from typing import Final

if sys.platform != "win32":
    import resource

_NO_HEAP: Final = 1
"""WER_FAULT_REPORTING_FLAG_NOHEAP: https://learn.microsoft.com/windows/win32/api/werapi/nf-werapi-wersetflags"""
_before: Final[list[tuple[int, int]]] = []
"""The process's original limits, once changed."""


def forbid() -> None:
    """Prevent a core file if this process crashes. A core-dump service may still get one."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - needed there only

        ctypes.WinDLL("kernel32").WerSetFlags(_NO_HEAP)
    else:
        limits = resource.getrlimit(resource.RLIMIT_CORE)
        _before[:] = [limits]
        resource.setrlimit(resource.RLIMIT_CORE, (0, limits[1]))


def allow_again(process_id: int) -> None:
    """Restore the original limits for a process just started: a crash of OBS is OBS's own affair.

    Only on Linux. Elsewhere, a system service starts OBS, and it inherits nothing from the app.
    """
    if sys.platform == "linux" and _before:
        with suppress(OSError):  # it has ended, or has other rights than the app
            resource.prlimit(process_id, resource.RLIMIT_CORE, _before[0])
