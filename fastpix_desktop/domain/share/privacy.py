"""Whether a private stream is refused to whoever has no viewing link."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Privacy:
    """What a request without a token was answered."""

    is_kept: bool
    """Whether it was refused, as it should be."""
    checked_at: datetime
