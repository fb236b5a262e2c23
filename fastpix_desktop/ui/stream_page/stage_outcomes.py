"""Says on the stage how the last command for OBS went. It goes when the next one begins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from fastpix_desktop.domain.errors import AppError, FileTrouble, NotSignedIn
from fastpix_desktop.domain.obs.errors import (
    FastPixAway,
    NotReceived,
    ObsBusy,
    ObsDidNotStart,
    ObsUnreachable,
)
from fastpix_desktop.domain.obs.status import StreamState
from fastpix_desktop.domain.stage.step import Act, NextStep, State
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.presenters.obs.setup import Installed
from fastpix_desktop.presenters.steps import Step, StepState
from fastpix_desktop.ui.obs.running_text import live_error_text, sent_text
from fastpix_desktop.ui.obs.text import obs_error_text, warning_text
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.stage.card import StageCard
from fastpix_desktop.ui.text.quoting import PROFILE, quoted
from fastpix_desktop.ui.widgets.outcome import Action

if TYPE_CHECKING:
    from fastpix_desktop.presenters.presenters import Presenters
    from fastpix_desktop.ui.stream_page.menu import PageMenu


class StageOutcomes(QObject):
    """Belongs to the card."""

    def __init__(self, card: StageCard, menu: "PageMenu", presenters: "Presenters", shell: Shell) -> None:
        super().__init__(card)
        self._card, self._menu, self._shell = card, menu, shell
        self._obs, self._link = presenters.obs, presenters.obs_connection
        self._go_live, self._stage = presenters.go_live, presenters.stage
        self._state: State | None = None
        obs, go_live = self._obs, self._go_live
        obs.changed.connect(self._forget_others)
        obs.busyChanged.connect(self._begin)
        obs.installed.connect(self._show_installed)
        obs.removed.connect(self._show_removed)
        obs.failed.connect(self._show_obs_failure)
        go_live.busyChanged.connect(self._begin)
        go_live.sent.connect(self._show_sent)
        go_live.wentLive.connect(self._show_live)
        go_live.streamEnded.connect(self._show_ended)
        go_live.undone.connect(self._show_undone)
        go_live.settingsFixed.connect(self._tell_fixed)
        go_live.failed.connect(self._show_failure)
        self._link.streamStateChanged.connect(self._take_state)
        self._link.keyringFailed.connect(self._show_not_kept)
        self._stage.failed.connect(self._show_obs_failure)
        self._stage.changed.connect(self._take_step)

    def _tell_fixed(self) -> None:
        self._shell.say(self.tr("Settings fixed in OBS."))

    def _begin(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busyChanged(bool)
        if busy:
            self._card.outcome.clear()

    def _forget_others(self) -> None:
        """Remove what is about another stream than the open one."""
        stream = self._obs.stream
        if stream is None or self._card.outcome.stream_id != stream.id:
            self._card.outcome.clear()

    def _take_step(self, step: NextStep) -> None:
        """Remove what no longer fits: once it's live, the stage says everything."""
        if step.state is not self._state and step.is_live:
            self._card.outcome.clear()
        self._state = step.state

    def _take_state(self, state: StreamState) -> None:
        if state is StreamState.STARTING and not self._go_live.is_busy:
            self._card.outcome.clear()

    def _tell(self, text: str, actions: list[Action], *, level: str = "note", stream_id: str = "") -> None:
        stream = self._obs.stream
        if stream is not None and stream_id in ("", stream.id):
            self._card.outcome.tell(stream.id, text, actions, level=level)

    # OBS's files

    def _show_installed(self, installed: Installed) -> None:
        if self._stage.step is not None and self._stage.step.state is State.STARTING_OBS:
            return  # the stage says so
        #: %1: an OBS profile's name in quotes.
        text = self.tr("OBS is set up. You'll find the profile %1 in its Profile menu.")
        text = text.replace("%1", quoted(installed.profile.name, PROFILE))
        self._tell(" ".join([text, *map(warning_text, installed.warnings)]), [])

    def _show_removed(self, names: tuple[str, ...]) -> None:
        if not names:
            self._tell(self.tr("This stream wasn't set up in OBS."), [])
            return
        #: %1: the names of one or several OBS profiles, in quotes.
        text = self.tr("Removed from OBS, including its key: %1.")
        removed = QLocale().createSeparatedList([quoted(each, PROFILE) for each in names])
        self._tell(text.replace("%1", removed), [])

    def _show_obs_failure(self, error: AppError) -> None:
        level = "error" if isinstance(error, FileTrouble) else "warning"
        self._tell(obs_error_text(error), [], level=level)

    # A running OBS

    def _show_sent(self, plan: Plan) -> None:
        text = "\n".join([sent_text(plan), *map(warning_text, plan.warnings)])
        actions: list[Action] = []
        if plan.fixes:
            actions.append((self.tr("Fix settings in OBS"), lambda: self._go_live.fix_settings(plan)))
        self._tell(text, actions, stream_id=plan.stream.id)

    def _show_live(self, stream: LiveStream) -> None:
        del stream
        self._shell.say(self.tr("OBS is streaming, and FastPix is receiving."))

    def _show_ended(self, stream: LiveStream) -> None:
        del stream
        steps = dict(self._go_live.steps.all)
        if Step.FINISH in steps and steps.get(Step.STOP) is StepState.DONE:
            self._shell.say(self.tr("OBS has stopped, and the stream has ended."))
        elif Step.FINISH in steps:
            self._shell.say(self.tr("The stream has ended."))
        else:
            self._shell.say(self.tr("OBS has stopped."))

    def _show_undone(self, profile: str) -> None:
        #: %1: an OBS profile's name in quotes.
        text = self.tr("OBS's settings in the profile %1 are restored.")
        self._shell.say(text.replace("%1", quoted(profile, PROFILE)))

    def _show_failure(self, error: AppError) -> None:
        failed = (step for step, state in self._go_live.steps.all if state is StepState.FAILED)
        actions: list[Action] = []
        if isinstance(error, ObsDidNotStart | FastPixAway):
            actions.append((self.tr("Check the connection"), self._menu.checkAsked.emit))
        if isinstance(error, NotReceived):
            actions.append((self.tr("Stop OBS"), self._stop_obs))
        if isinstance(error, ObsUnreachable):
            actions.append((self.tr("Connect again"), lambda: self._stage.do(Act.CONNECT_AGAIN)))
        if isinstance(error, NotSignedIn):
            actions.append((self.tr("Sign in again"), self._shell.sign_in_again))
        level = "warning" if isinstance(error, ObsBusy | FastPixAway) else "error"
        text = live_error_text(error, at=next(failed, Step.CHECK_IDLE))
        self._tell(text, actions, level=level, stream_id=self._go_live.steps.stream_id)

    def _stop_obs(self) -> None:
        if self._obs.stream is not None:
            self._go_live.end(self._obs.stream, finish=False)

    def _show_not_kept(self) -> None:
        if self._link.is_paired:
            text = self.tr(
                "OBS's password couldn't be saved in your keyring. You'll be asked again next time."
            )
        else:
            text = self.tr(
                "OBS's password couldn't be deleted from your keyring. Delete the entry "
                "“obs-websocket” there."
            )
        self._tell(text, [], level="warning")
