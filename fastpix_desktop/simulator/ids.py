"""Identifiers and secrets in the shapes that were recorded."""

import random
import secrets
import uuid


class Ids:
    """Makes identifiers: unguessable ones, or with a ``seed`` the same ones in every run."""

    def __init__(self, seed: int | None = None) -> None:
        self._random = (
            secrets.SystemRandom() if seed is None else random.Random(seed)  # noqa: S311 - asked for
        )

    def stream_id(self) -> str:
        """Return 32 hexadecimal digits."""
        return f"{self._random.getrandbits(128):032x}"

    def secret(self, stream_id: str) -> str:
        """Return a key or passphrase of a stream: 32 digits, a ``k``, the stream's id."""
        return f"{self.stream_id()}k{stream_id}"

    def uuid(self) -> str:
        """Return a UUID of version 4."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))
