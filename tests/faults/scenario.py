"""What goes wrong in a run: at FastPix, on the way, and to the process."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from fastpix_desktop.simulator import Fault

SETTLE_DELAYS_S: Final = (0.05, 0.1, 0.2, 0.4)
"""Seconds before each look: the program's own, twenty times faster."""
LATE: Final = 0.15
"""Seconds for which a slow server keeps its request or its answer."""
LAGS: Final = (0.0, 0.0, 0.1, 0.3)
"""Seconds for which a new stream is missing from the list; less than the looks take."""

SOON: Final = (0.2, 5.0)
"""Seconds after which a request arrives once more, or late: at least and at most."""
_WAIT: Final = {"Retry-After": "1"}

FAULTS: Final[dict[str, Callable[[float], Fault]]] = {
    "none": lambda _: Fault(method="POST"),
    "slow": lambda _: Fault.slow(LATE, method="POST"),
    "slow answer": lambda _: Fault.slow_answer(LATE, method="POST"),
    "dropped before": lambda _: Fault.drop_before(method="POST"),
    "dropped after": lambda _: Fault.drop_after(method="POST"),
    "half an answer": lambda _: Fault.half_answer(method="POST"),
    "broken JSON": lambda _: Fault.garbage(method="POST"),
    "empty answer": lambda _: Fault.empty(method="POST"),
    "not an object": lambda _: Fault.not_an_object(method="POST"),
    "502, not made": lambda _: Fault.status(502, method="POST"),
    "502, made": lambda _: Fault.status(502, taken=True, method="POST"),
    "500, made": lambda _: Fault.success_false(taken=True, method="POST"),
    "web page": lambda _: Fault.html(method="POST"),
    "refused, 422": lambda _: Fault.status(422, method="POST"),
    "refused, 429": lambda _: Fault.status(429, headers=_WAIT, method="POST"),
    "frozen, made": lambda _: Fault.freeze(taken=True, method="POST"),
    "frozen, not made": lambda _: Fault.freeze(method="POST"),
    "repeated at once": lambda _: Fault.repeated(0.0, method="POST"),
    "repeated at once, no answer": lambda _: Fault.repeated(0.0, answered=False, method="POST"),
    "repeated later": lambda soon: Fault.repeated(soon, method="POST"),
    "repeated later, no answer": lambda soon: Fault.repeated(soon, answered=False, method="POST"),
    "repeated twice": lambda soon: Fault.repeated(0.0, soon, method="POST"),
    "late": lambda soon: Fault.late(soon, method="POST"),
    "gateway 403, made": lambda _: Fault.gateway(403, method="POST"),
    "gateway 403 bare, made": lambda _: Fault.gateway(403, bare=True, method="POST"),
    "gateway 403, not made": lambda _: Fault.gateway(403, taken=False, method="POST"),
    "gateway 302, made": lambda _: Fault.gateway(302, {"Location": "/stopped"}, method="POST"),
    "gateway 302 bare, made": lambda _: Fault.gateway(302, {"Location": "//x"}, bare=True, method="POST"),
    "gateway 429, made": lambda _: Fault.gateway(429, _WAIT, method="POST"),
    "gateway 429 bare, made": lambda _: Fault.gateway(429, _WAIT, bare=True, method="POST"),
    "gateway 429, not made": lambda _: Fault.gateway(429, _WAIT, taken=False, method="POST"),
}
"""What a create meets, given the seconds after which it is repeated, or comes late."""
LATER: Final = ("repeated later", "repeated later, no answer", "repeated twice", "late")
"""With these, something arrives when the answer, or its absence, is known."""
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
READS: Final = ("reload", "restart")
NEW_TOKEN: Final = 0.4
"""How often the token changes."""
ON_REPORT: Final = ("", "Delete the unused one", "Keep all")


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
    soon: float
    """Seconds after which the request arrives once more, or late."""
    reads: str
    """Who reads the list once all has arrived: the person, by "reload", or the next start, by "restart"."""
    new_token: bool
    """Whether all processes but the first sign in with another token of the workspace."""
    on_report: str
    """What the person does about a duplicate that is reported: a button, or nothing."""


def scenarios(number: int, seed: int, words: str = "") -> list[Scenario]:
    """Return so many scenarios: each pair of fault and end in turn, in a seeded order, all else by chance.

    ``words``: leave all faults out whose names don't hold them.
    """
    chance = random.Random(seed)
    faults = [fault for fault in FAULTS if words in fault]
    pairs = [(fault, end) for fault in faults for end in ENDS if fault not in FROZEN or _ends(fault, end)]
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
            soon=chance.uniform(*SOON),
            reads=chance.choice(READS),
            new_token=chance.random() < NEW_TOKEN,
            on_report=chance.choice(ON_REPORT),
        )
        for place, (fault, end) in enumerate(chosen[:number])
    ]


def _ends(fault: str, end: str) -> bool:
    """Tell whether an end comes about although there is no answer."""
    if end == "stream made":
        return fault == "frozen, made"
    return end in ("clicked", "intent written", "request arrived", "at any moment")
