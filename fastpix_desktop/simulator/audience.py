"""Who is watching a stream."""

import time
from typing import Final

_WATCHING_S: Final = 30.0
"""How long after a request its sender counts as watching."""
_PROBE: Final = "fastpixdesktop"
"""How our own program names itself, which looks but does not watch."""


class Audience:
    """Counts who asked for the stream lately. Not thread-safe: the state's lock is held around every use."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], float] = {}

    def note(self, address: str, agent: str) -> None:
        """Note a viewer's request."""
        if not agent.lower().replace("-", "").startswith(_PROBE):
            self._seen[address, agent] = time.monotonic()

    def count(self) -> int:
        """Return how many different viewers there were in the last half a minute."""
        since = time.monotonic() - _WATCHING_S
        self._seen = {viewer: at for viewer, at in self._seen.items() if at >= since}
        return len(self._seen)
