"""What goes wrong while destinations are added: at FastPix, on the way, and to the process."""

import random
from dataclasses import dataclass
from typing import Final

from tests.faults.scenario import AT_RESTART, FAULTS, FROZEN

DESTINATIONS: Final = (
    ("YouTube", "rtmps://a.rtmps.youtube.com:443/live2", "key-1"),
    ("Twitch", "rtmp://live.twitch.tv/app", "key-2"),
    ("Parish", "rtmps://in.parish.example/live", "key-3"),
)
SETTLE_DELAYS_S: Final = (0.03, 0.06, 0.12)
SOON: Final = (0.1, 1.2)
"""Seconds after which a request arrives once more, or late: at least and at most."""
POINTS: Final = ("target noted", "answered", "target parsed", "target closed")
ENDS: Final = ("lives", "lives", "at any moment", *POINTS)
"""What happens to the first process: nothing, or SIGKILL."""


@dataclass(frozen=True)
class Scenario:
    """One run."""

    number: int
    faults: tuple[str, ...]
    """What the first requests to add meet, one each."""
    end: str
    nth: int
    """How often the point is reached before the process is killed there."""
    moment: float
    """Seconds to the kill "at any moment"."""
    soon: float
    restart: str
    by_form: bool
    """Whether they are wanted by a create, instead of by switches on the page."""


def scenarios(number: int, seed: int) -> list[Scenario]:
    """Return so many scenarios, all by chance; each fault comes first in turn."""
    chance = random.Random(seed)
    ends = [fault for fault in FAULTS if fault not in FROZEN]
    made = []
    for place in range(number):
        end = chance.choice(ENDS)
        first = ends[place % len(ends)]
        others = [chance.choice(ends) for _ in DESTINATIONS[1:]]
        if end in ("at any moment", "target noted") and chance.random() < 0.2:
            others[0] = chance.choice(FROZEN)
        made.append(
            Scenario(
                number=place,
                faults=(first, *others),
                end=end,
                nth=chance.randint(1, len(DESTINATIONS)),
                moment=chance.uniform(0.0, 0.15),
                soon=chance.uniform(*SOON),
                restart=chance.choice(list(AT_RESTART)),
                by_form=chance.random() < 0.4,
            )
        )
    return made
