"""Who is watching a stream."""

import time
from dataclasses import dataclass
from typing import Final

_WATCHING_S: Final = 30.0
"""How long after a request its sender counts as watching."""
_PROBE: Final = "fastpixdesktop"
"""The app's own user agent, which polls but doesn't watch."""


@dataclass(slots=True)
class AudienceRules:
    """What isn't certain about FastPix's numbers: it can be set to each reading."""

    views_are_total: bool = False
    """Whether ``viewer-count`` counts all views so far, as one of FastPix's documents has it."""
    camel_case: bool = False
    """Whether ``current-views`` spells its keys as FastPix spells all others, and not as its SDK does."""


class Audience:
    """Counts who requested the stream recently.

    Not thread-safe: the state's lock is held around every use.
    """

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str, str], float] = {}
        self._all: set[tuple[str, str, str]] = set()
        self.crowd = 0
        """People who watch besides, as a test has set it."""
        self._all_of_crowd = 0

    def note(self, playback_id: str, address: str, agent: str) -> None:
        """Record a viewer's request."""
        if not agent.lower().replace("-", "").startswith(_PROBE):
            self._seen[playback_id, address, agent] = time.monotonic()
            self._all.add((playback_id, address, agent))

    def gather(self, crowd: int) -> None:
        """Have this many people watch besides, from now on."""
        self._all_of_crowd += max(crowd - self.crowd, 0)
        self.crowd = crowd

    def count(self, playback_id: str = "") -> int:
        """Return how many viewers there were in the last half a minute, of one playback id or of all.

        The crowd isn't in it.
        """
        since = time.monotonic() - _WATCHING_S
        self._seen = {viewer: at for viewer, at in self._seen.items() if at >= since}
        return sum(1 for watched, _, _ in self._seen if playback_id in ("", watched))

    def total(self) -> int:
        """Return how many viewers there were so far, with the crowd's."""
        return len(self._all) + self._all_of_crowd
