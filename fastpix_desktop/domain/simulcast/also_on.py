"""What the card *Also on* shows: a stream's targets and the saved destinations, as one list."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.destination import Destination
from fastpix_desktop.domain.streams.simulcast import SimulcastTarget
from fastpix_desktop.domain.streams.stream import LiveStream, Status


class AddRefusal(StrEnum):
    """Why a destination can't be added now."""

    ON_AIR = "on air"
    TURNED_OFF = "turned off"
    TRIAL = "trial"


class CantAdd(AppError):
    """FastPix would refuse to add a destination to this stream now. Nothing was sent."""

    def __init__(self, refusal: AddRefusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


class KeyMissing(AppError):
    """The keyring has no stream key for a saved destination. Nothing was sent."""


@dataclass(frozen=True, slots=True)
class AlsoOnRow:
    """One line: a target of the stream, a saved destination, or both."""

    name: str
    server: str
    target: SimulcastTarget | None = None
    """None: it isn't on the stream."""
    destination: Destination | None = None
    """None: another program added it."""

    @property
    def id(self) -> str:
        """An ID that stays the same while the line is shown."""
        if self.destination is not None:
            return self.destination.id
        return self.target.id if self.target is not None else ""

    @property
    def is_on(self) -> bool:
        """Whether it's on the stream, and switched on."""
        return self.target is not None and self.target.enabled


def add_refusal(stream: LiveStream) -> AddRefusal | None:
    """Return why FastPix would refuse to add a destination now, or None."""
    if stream.trial:
        return AddRefusal.TRIAL
    if stream.status is Status.DISABLED:
        return AddRefusal.TURNED_OFF
    return None if stream.status is Status.IDLE else AddRefusal.ON_AIR


def find(targets: Sequence[SimulcastTarget], server: str, key: Secret) -> SimulcastTarget | None:
    """Return the target at this server with this key, if any."""
    return next((each for each in targets if each.is_at(server, key)), None)


def surplus(targets: Sequence[SimulcastTarget]) -> tuple[SimulcastTarget, ...]:
    """Return the targets of this app that repeat another one, because a request was carried out twice.

    What other programs made is never among them.
    """
    kept: list[SimulcastTarget] = []
    extra: list[SimulcastTarget] = []
    for each in sorted(targets, key=lambda target: bool(target.request_id)):  # theirs first
        repeats = find(kept, each.server, each.key) is not None
        (extra if repeats and each.request_id else kept).append(each)
    return tuple(extra)


def also_on(
    stream: LiveStream, destinations: Sequence[Destination], keys: Mapping[str, Secret]
) -> tuple[AlsoOnRow, ...]:
    """Return the lines: saved destinations by name, then what other programs added.

    ``keys``: the destinations' stream keys by their ID; without one, a destination isn't recognised.
    """
    return tuple(_lines(stream, destinations, keys))


def _lines(
    stream: LiveStream, destinations: Sequence[Destination], keys: Mapping[str, Secret]
) -> Iterator[AlsoOnRow]:
    extra = surplus(stream.simulcasts)
    left = [each for each in stream.simulcasts if each not in extra]
    for each in sorted(destinations, key=lambda saved: (saved.name.casefold(), saved.id)):
        key = keys.get(each.id)
        target = find(left, each.server, key) if key else None
        if target is not None:
            left.remove(target)
        yield AlsoOnRow(each.name, each.server, target, each)
    for other in left:
        yield AlsoOnRow(other.name, other.server, other)
