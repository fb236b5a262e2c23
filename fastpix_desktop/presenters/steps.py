"""Steps done in order, and the state of each."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Step(StrEnum):
    """One step of a command for OBS and its stream."""

    CHECK_IDLE = "OBS is idle"
    REACH = "FastPix is reachable"
    PROFILE = "a new profile"
    SEND = "settings sent and read back"
    FIX_SETTINGS = "encoder settings fixed"
    START = "OBS is streaming"
    RECEIVE = "FastPix receives"
    STOP = "OBS has stopped"
    FINISH = "FastPix has ended the stream"
    UNDO = "settings brought back"


class StepState(StrEnum):
    """State of a step."""

    WAITING = "waiting"
    DOING = "doing"
    DONE = "done"
    FAILED = "failed"
    LEFT = "cancelled"
    """The person cancelled it."""


class Steps(QObject):
    """The steps of the command in progress, or of the last one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.all: tuple[tuple[Step, StepState], ...] = ()
        self.stream_id = ""
        """The stream they are for."""
        self.is_ignored = False
        """Whether OBS accepted what the step in progress asked for, and has done nothing yet."""

    def prepare(self, stream_id: str, *steps: Step) -> None:
        """Show the steps to come."""
        self.stream_id, self.is_ignored = stream_id, False
        self.all = tuple((step, StepState.WAITING) for step in steps)
        self.changed.emit()

    def begin(self, step: Step) -> None:
        """Begin a step; the one in progress is done."""
        self._turn(StepState.DOING, StepState.DONE)
        self.all = tuple((each, StepState.DOING if each is step else state) for each, state in self.all)
        self.changed.emit()

    def ignore(self) -> None:
        """Mark the step in progress as ignored by OBS: a window of OBS waits for an answer."""
        if not self.is_ignored:
            self.is_ignored = True
            self.changed.emit()

    def finish(self) -> None:
        """Mark the step in progress as done."""
        self._turn(StepState.DOING, StepState.DONE)
        self.changed.emit()

    def fail(self) -> None:
        """Mark the step in progress as failed."""
        self._turn(StepState.DOING, StepState.FAILED)
        self.changed.emit()

    def leave_off(self) -> None:
        """Mark the step in progress as cancelled."""
        self._turn(StepState.DOING, StepState.LEFT)
        self.changed.emit()

    def _turn(self, old: StepState, new: StepState) -> None:
        self.is_ignored = False
        self.all = tuple((each, new if state is old else state) for each, state in self.all)
