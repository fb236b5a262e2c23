"""What is being changed about destinations, and what went wrong: each one for itself."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import Any

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.simulcast.also_on import AlsoOnRow
from fastpix_desktop.presenters.presenter import Operation, Presenter

Place = tuple[str, str]
"""The IDs of a stream and of a line."""


class Act(Enum):
    """What was tried."""

    ADD = auto()
    SWITCH_ON = auto()
    SWITCH_OFF = auto()
    REMOVE = auto()

    def has_happened(self, row: AlsoOnRow) -> bool:
        """Return whether a line is as this would make it."""
        match self:
            case Act.ADD:
                return row.target is not None
            case Act.SWITCH_ON:
                return row.is_on
            case Act.SWITCH_OFF:
                return not row.is_on
            case Act.REMOVE:
                return row.target is None


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong with one destination."""

    act: Act
    error: AppError


class Changes:
    """One change at a time for each line of each stream."""

    def __init__(self, owner: Presenter, changed: Callable[[], None]) -> None:
        """Begin nothing yet. ``changed``: called when something begins, ends or fails."""
        self._owner = owner
        self._changed = changed
        self._under_way: dict[Place, tuple[Operation, Act]] = {}
        self.failures: dict[Place, Failure] = {}

    def under_way(self, place: Place) -> Act | None:
        """Return what is being tried there, or None."""
        return self._under_way[place][1] if place in self._under_way else None

    def begin(self, place: Place, act: Act, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Begin a change, unless one is under way there."""
        if place in self._under_way or self._owner.has_ended:
            return
        self.failures.pop(place, None)
        operation = Operation(
            self._owner,
            f"{act.name} {place[1]}",
            busy=partial(self._note, place),
            failed=partial(self._fail, place, act),
        )
        self._under_way[place] = (operation, act)
        operation.start(work)

    def cancel(self) -> None:
        """Cancel everything that is under way, and forget what went wrong."""
        for operation, _ in list(self._under_way.values()):
            operation.cancel()
        self.failures.clear()

    def _note(self, place: Place, busy: bool) -> None:  # noqa: FBT001 - as Operation calls it
        if not busy:
            self._under_way.pop(place, None)
        self._changed()

    def _fail(self, place: Place, act: Act, error: AppError) -> None:
        self.failures[place] = Failure(act, error)
        self._changed()
