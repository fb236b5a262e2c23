"""A few things that are done in order, and how far each of them is."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Step(StrEnum):
    """One of the things that are done to a running OBS and to its stream."""

    FREE = "OBS is idle"
    REACH = "FastPix is reachable"
    PROFILE = "a new profile"
    SEND = "settings sent and read back"
    MEND = "encoder settings mended"
    START = "OBS is streaming"
    RECEIVE = "FastPix receives"
    STOP = "OBS has stopped"
    FINISH = "FastPix has ended the stream"
    UNDO = "settings brought back"


class StepState(StrEnum):
    """How far a step is."""

    WAITING = "waiting"
    DOING = "doing"
    DONE = "done"
    FAILED = "failed"
    LEFT = "cancelled"
    """A person did not want to wait for it."""


class Steps(QObject):
    """The steps of what is under way, or of what was done last."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.all: tuple[tuple[Step, StepState], ...] = ()
        self.stream_id = ""
        """The stream that they are about."""

    def prepare(self, stream_id: str, *steps: Step) -> None:
        """Show what is going to be done."""
        self.stream_id = stream_id
        self.all = tuple((step, StepState.WAITING) for step in steps)
        self.changed.emit()

    def begin(self, step: Step) -> None:
        """Go on to a step; what was under way is done."""
        self._turn(StepState.DOING, StepState.DONE)
        self.all = tuple((each, StepState.DOING if each is step else state) for each, state in self.all)
        self.changed.emit()

    def finish(self) -> None:
        """Count what was under way as done."""
        self._turn(StepState.DOING, StepState.DONE)
        self.changed.emit()

    def fail(self) -> None:
        """Count what was under way as failed."""
        self._turn(StepState.DOING, StepState.FAILED)
        self.changed.emit()

    def leave_off(self) -> None:
        """Count what was under way as left off."""
        self._turn(StepState.DOING, StepState.LEFT)
        self.changed.emit()

    def _turn(self, old: StepState, new: StepState) -> None:
        self.all = tuple((each, new if state is old else state) for each, state in self.all)
