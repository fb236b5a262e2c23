"""Fault points: named points between the press of "Create stream" and the shown page.

Nothing happens at them, until the fault tests put something there: they end the process, to prove that no
stream is lost or made twice wherever it ends.
"""

from collections.abc import Callable

hook: Callable[[str], None] | None = None
"""Called at a point with its name, in whichever thread reaches it."""


def fault_point(name: str) -> None:
    """Report that the app has reached a point."""
    if hook is not None:
        hook(name)
