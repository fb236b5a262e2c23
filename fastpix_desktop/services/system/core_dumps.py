"""No core dumps of this program: they would hold every secret that is in memory.

Not by ``PR_SET_DUMPABLE``, which would also shut out the desktop's portals.
"""

import sys
from contextlib import suppress
from typing import Final

if sys.platform != "win32":
    import resource

_before: Final[list[tuple[int, int]]] = []
"""The limits that this process was started with, once they were changed."""


def forbid() -> None:
    """Have the system write no core file should this process crash. A core-dump service may still get one."""
    if sys.platform != "win32":
        limits = resource.getrlimit(resource.RLIMIT_CORE)
        _before[:] = [limits]
        resource.setrlimit(resource.RLIMIT_CORE, (0, limits[1]))


def allow_again(process_id: int) -> None:
    """Give a process that was just started the limits that this one had: a crash of OBS is OBS's own affair.

    On Linux. Elsewhere OBS is started by a service of the system, and inherits nothing from us.
    """
    if sys.platform == "linux" and _before:
        with suppress(OSError):  # it has ended already, or has other rights than we have
            resource.prlimit(process_id, resource.RLIMIT_CORE, _before[0])
