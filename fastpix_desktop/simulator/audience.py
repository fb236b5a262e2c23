"""Who is watching a stream."""

import time
from typing import Final

_WATCHING_S: Final = 30.0
"""How long after a request its sender counts as watching."""
_PROBE: Final = "fastpixdesktop"
"""The app's own user agent, which polls but doesn't watch."""


class Audience:
    """Counts who requested the stream recently.

    Not thread-safe: the state's lock is held around every use.
    """

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], float] = {}

    def note(self, address: str, agent: str) -> None:
        """Record a viewer's request."""
        if not agent.lower().replace("-", "").startswith(_PROBE):
            self._seen[address, agent] = time.monotonic()

    def count(self) -> int:
        """Return how many different viewers there were in the last half a minute."""
        since = time.monotonic() - _WATCHING_S
        self._seen = {viewer: at for viewer, at in self._seen.items() if at >= since}
        return len(self._seen)
