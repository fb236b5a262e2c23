"""The stage of the open stream: tells the one next step, and does it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.stage.next_step import next_step
from fastpix_desktop.domain.stage.situation import ObsIs, Situation
from fastpix_desktop.domain.stage.step import Act, NextStep, State
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.presenter import Presenter
from fastpix_desktop.presenters.stage.doing import Doer
from fastpix_desktop.presenters.stage.gather import Sources, situation_of
from fastpix_desktop.presenters.stage.scene_name import SceneName
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter

TICK_MS: Final = 1000
"""Milliseconds between two updates of what counts seconds, while the monitor doesn't."""
FIND_OBS_MS: Final = 3000
"""Milliseconds between two searches for an OBS that isn't connected, while the window is visible."""


class StagePresenter(Presenter):
    """Decides nothing itself: the domain does. See ``domain/stage``."""

    changed = Signal(NextStep)
    """The NextStep."""
    asked = Signal(Act)
    """An Act of ``doing.ASKED``: the ui opens its dialog or page."""
    consentAsked = Signal(object)
    """A Consent, to be answered by :meth:`agree` or :meth:`cancel`."""
    obsReady = Signal()
    """The OBS that was started from here waits for the person to go live: told once for each start."""
    failed = Signal(AppError)
    """An AppError, of what isn't GoLive's."""

    def __init__(self, sources: Sources, streams: StreamsPresenter) -> None:
        super().__init__()
        self._on = sources
        self._streams = streams
        self._in_view = True
        self._is_obs_searched = False
        """Whether OBS was looked for since the connection ended."""
        self._situation = Situation()
        self._links_out: Callable[[], int] = lambda: 0
        self.step: NextStep | None = None
        """None if no stream is open, or nothing is known yet."""
        self._doer: Final = Doer(sources, streams)
        self._tick = QTimer(self, singleShot=True, interval=TICK_MS)
        self._tick.timeout.connect(self.refresh)
        self._finding_obs = QTimer(self, interval=FIND_OBS_MS)
        self._finding_obs.timeout.connect(self._find_obs)

    # What is shown

    @property
    def scene(self) -> SceneName:
        """OBS's program scene."""
        return self._on.scene

    def listen(self) -> None:
        """Take every change from now on. Called once, when all others are told of them before."""
        on = self._on
        on.link.changed.connect(on.elsewhere.find)
        on.link.streamStateChanged.connect(lambda _: on.elsewhere.find())
        self._streams.openChanged.connect(lambda _: self._open())
        for signal in (
            on.link.changed, on.link.streamStateChanged, on.obs.busyChanged,
            on.go_live.busyChanged, on.go_live.steps.changed, on.monitor.changed, on.actions.busyChanged,
            on.starter.changed, on.elsewhere.changed, on.scene.changed, on.reach.changed,
            self._streams.openUpdated,
        ):  # fmt: skip
            signal.connect(lambda *_: self.refresh())
        for signal in (on.obs.changed, on.obs.failed):
            signal.connect(lambda *_: self._obs_searched())
        self._doer.changed.connect(self.refresh)
        self._doer.asked.connect(self.asked)
        on.starter.consentAsked.connect(self.consentAsked)
        on.starter.ready.connect(self._tell_ready)
        for source in (on.starter, self._doer):
            source.failed.connect(self.failed)
        self._open()

    def count_links(self, count: Callable[[], int]) -> None:
        """Ask for the number of the open stream's viewing links that work."""
        self._links_out = count

    def refresh(self) -> None:
        """Gather everything anew, and tell if it makes a difference."""
        stream = self._streams.open
        if stream is None or self.has_ended:
            self.step = None
            self._tick.stop()
            self._finding_obs.stop()
            return
        if self._is_unsettled():
            return
        self._situation = self._doer.taken_up(situation_of(stream, self._on, self._links_out()))
        step = next_step(self._situation, self._on.monitor.now)
        if step != self.step:
            self.step = step
            self.changed.emit(step)
        if self._on.starter.since is not None or self._on.reach.away_since is not None:
            self._tick.start()
        if not self._finding_obs.isActive():
            self._finding_obs.start()

    def set_in_view(self, *, in_view: bool) -> None:
        """Look for OBS only while the window is visible."""
        self._in_view = in_view

    # What is done

    def do(self, act: Act) -> None:
        """Do the whole step, for the open stream."""
        if self._streams.open is not None and self.step is not None:
            self._doer.do(act, self._streams.open, self.step, self._situation)

    def agree(self, *, require_password: bool = False) -> None:
        """Consent to what was asked; ``require_password``: OBS asks programs for one from now on."""
        self._on.starter.agree(require_password=require_password)

    def cancel(self) -> None:
        """Stop what is under way, or refuse the consent."""
        self.do(Act.CANCEL)

    async def close(self) -> None:
        """End all tasks."""
        self.start_no_more()
        self._tick.stop()
        self._finding_obs.stop()
        for each in (self._doer, self._on.starter, self._on.elsewhere, self._on.scene):
            await each.close()
        await super().close()

    # Inside

    def _open(self) -> None:
        """Begin anew with the stream that is open now."""
        self._doer.stop_all()
        self.step, self._situation = None, Situation()
        self._on.elsewhere.find()
        self.refresh()

    def _tell_ready(self) -> None:
        self.refresh()
        if self.step is not None and self.step.state is State.READY:
            self.obsReady.emit()

    def _is_unsettled(self) -> bool:
        """Return whether the connection has just ended, and whether OBS still runs is being found out."""
        if self._on.link.is_connected:
            self._is_obs_searched = False
        was_connected = self._situation.obs is ObsIs.CONNECTED
        return was_connected and self._on.link.state is ConnectionState.CLOSED and not self._is_obs_searched

    def _obs_searched(self) -> None:
        self._is_obs_searched = True
        self.refresh()

    def _find_obs(self) -> None:
        if self._in_view and not self._on.link.is_connected:
            self._on.obs.find_again()
