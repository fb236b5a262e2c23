"""What goes wrong in a run: at FastPix, on the way, and to the process."""

import random
from dataclasses import dataclass
from typing import Final

from fastpix_desktop.simulator import Fault

LOOKS: Final = (0.05, 0.1, 0.2, 0.4)
"""Seconds before each look: the program's own, twenty times faster."""
LATE: Final = 0.15
"""Seconds for which a slow server keeps its request or its answer."""
LAGS: Final = (0.0, 0.0, 0.1, 0.3)
"""Seconds for which a new stream is missing from the list; less than the looks take."""

FAULTS: Final[dict[str, Fault]] = {
    "none": Fault(method="POST"),
    "slow": Fault.slow(LATE, method="POST"),
    "slow answer": Fault.slow_answer(LATE, method="POST"),
    "dropped before": Fault.drop_before(method="POST"),
    "dropped after": Fault.drop_after(method="POST"),
    "half an answer": Fault.half_answer(method="POST"),
    "broken JSON": Fault.garbage(method="POST"),
    "empty answer": Fault.empty(method="POST"),
    "not an object": Fault.not_an_object(method="POST"),
    "502, not made": Fault.status(502, method="POST"),
    "502, made": Fault.status(502, taken=True, method="POST"),
    "500, made": Fault.success_false(taken=True, method="POST"),
    "web page": Fault.html(method="POST"),
    "refused, 422": Fault.status(422, method="POST"),
    "refused, 429": Fault.status(429, headers={"Retry-After": "1"}, method="POST"),
    "frozen, made": Fault.freeze(taken=True, method="POST"),
    "frozen, not made": Fault.freeze(method="POST"),
}
FROZEN: Final = ("frozen, made", "frozen, not made")
"""Only time ends these, so a run with one of them has to be killed."""

AT_SERVER: Final = ("request arrived", "stream made")
"""Points that the simulator sees; the others are the program's own checkpoints."""
POINTS: Final = (
    "clicked",
    "intent written",
    *AT_SERVER,
    "answered",
    "parsed",
    "shown",
    "form cleared",
    "intent closed",
)
ENDS: Final = ("lives", "cancelled, kept", "cancelled, deleted", "at any moment", *POINTS)
"""What happens to the first process: nothing, the person cancels, or SIGKILL."""

AT_RESTART: Final[dict[str, tuple[Fault, ...]]] = {
    "well": (),
    "503 first": (Fault.status(503, method="GET", times=2),),
    "dropped first": (Fault.drop_before(method="GET", times=3),),
}
"""What the first reads of the second process meet."""


@dataclass(frozen=True)
class Scenario:
    """One run."""

    number: int
    fault: str
    end: str
    lag: float
    restart: str
    moment: float
    """Seconds from the click to the cancel, or to the kill "at any moment"."""
    takes_time: bool
    """Whether what was typed is on the disk before the click. Otherwise only the intent holds it."""
    killed_again: str
    """A point at which the second process is killed too, or an empty string."""


def scenarios(number: int, seed: int) -> list[Scenario]:
    """Return so many scenarios: each pair of fault and end in turn, in a seeded order, all else by chance."""
    chance = random.Random(seed)
    pairs = [(fault, end) for fault in FAULTS for end in ENDS if fault not in FROZEN or _ends(fault, end)]
    chosen: list[tuple[str, str]] = []
    while len(chosen) < number:
        chance.shuffle(pairs)
        chosen += pairs
    return [
        Scenario(
            number=place,
            fault=fault,
            end=end,
            lag=chance.choice(LAGS),
            restart=chance.choice(list(AT_RESTART)),
            moment=chance.uniform(0.0, 0.2),
            takes_time=end == "clicked" or chance.choice((True, False)),
            killed_again=chance.choice(("", "", "", "shown", "form cleared", "intent written")),
        )
        for place, (fault, end) in enumerate(chosen[:number])
    ]


def _ends(fault: str, end: str) -> bool:
    """Tell whether an end comes about although there is no answer."""
    if end == "stream made":
        return fault == "frozen, made"
    return end in ("clicked", "intent written", "request arrived", "at any moment")
