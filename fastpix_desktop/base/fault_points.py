"""Named points on the way from the press of "Create stream" to the shown page.

Nothing happens at them, until the fault tests put something there: they end the process, to prove that no
stream is lost or made twice wherever it ends.
"""

from collections.abc import Callable

hook: Callable[[str], None] | None = None
"""What to do at a point, by its name; called in whichever thread gets there."""


def reached(name: str) -> None:
    """Note that the program has come to a point."""
    if hook is not None:
        hook(name)
