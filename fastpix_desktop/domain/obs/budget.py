"""A token bucket that limits how much a peer may send: a burst, and a rate after that."""


class Budget:
    """An allowance that refills over time, up to a limit."""

    def __init__(self, most: float, per_s: float, now: float) -> None:
        """Start full. ``now`` is in seconds of a monotonic clock, in every call."""
        self._most, self._per_s = most, per_s
        self._left, self._at = most, now

    def allow(self, amount: float) -> None:
        """Add to the allowance, for an answer the app asked for."""
        self._left += amount

    def spend(self, amount: float, now: float) -> bool:
        """Use up an amount; return whether that much was left. Any excess is deducted, too."""
        filled = self._left + (now - self._at) * self._per_s
        self._left, self._at = max(self._left, min(self._most, filled)) - amount, now
        return self._left >= 0
