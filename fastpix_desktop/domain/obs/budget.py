"""How much a peer may send: so much at once, and so much a second from then on."""


class Budget:
    """An amount that fills up with time, up to a limit."""

    def __init__(self, most: float, per_s: float, now: float) -> None:
        """Begin full. ``now`` is in seconds of any clock that only goes forward, as in every call."""
        self._most, self._per_s = most, per_s
        self._left, self._at = most, now

    def allow(self, amount: float) -> None:
        """Raise what is left: we have asked for something, and the answer is no flood."""
        self._left += amount

    def spend(self, amount: float, now: float) -> bool:
        """Take an amount away; tell whether so much was left. What was too much is taken as well."""
        filled = self._left + (now - self._at) * self._per_s
        self._left, self._at = max(self._left, min(self._most, filled)) - amount, now
        return self._left >= 0
