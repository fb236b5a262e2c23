"""The panel for a running OBS: connect, set up, go live, restore, and the steps of these."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.obs.errors import (
    FastPixAway,
    NotReceived,
    ObsBusy,
    ObsDidNotStart,
    ObsUnreachable,
)
from fastpix_desktop.domain.obs.status import StreamState
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.connection_state import LinkState
from fastpix_desktop.presenters.obs.go_live import GoLive, Plan
from fastpix_desktop.presenters.obs.restore import ObsRestore
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.steps import Step, StepState
from fastpix_desktop.ui.obs.running_text import link_text, live_error_text, sent_text
from fastpix_desktop.ui.obs.steps_list import StepsList
from fastpix_desktop.ui.obs.text import warning_text
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import PROFILE, quoted
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.outcome import Action, Outcome
from fastpix_desktop.ui.widgets.picker import Picker


class LivePanel(QWidget):
    """Part of OBS's card; hidden if no OBS is running or connected."""

    preflightAsked = Signal()
    """The person wants to check the network."""

    def __init__(
        self, obs: ObsSetup, link: ObsConnection, go_live: GoLive, undo: ObsRestore, shell: Shell
    ) -> None:
        super().__init__()
        self._shell = shell
        self._obs, self._link, self._handover, self._undo = obs, link, go_live, undo
        self._go = button(self.tr("Go live"), "primary", "play")
        self._send = button(self.tr("Set up OBS"))
        self._connect_button = button(self.tr("Connect to OBS"), "primary")
        self._trust = button(self.tr("This is my OBS…"), "primary")
        self._stop = button(self.tr("Stop waiting"))
        self._undo_button = button(self.tr("Restore OBS's settings"))
        self._text = label("", "hint", wrap=True)
        self._how = button(self.tr("Connection…"), "link")
        self._how.setAccessibleName(self.tr("Connection to OBS"))
        self._target = Picker(self.tr("OBS profile to use"))
        if not go_live.new_profile_only:
            self._target.addItem(self.tr("My current profile (only the destination changes)"), False)
        self._target.addItem(self.tr("New profile (recommended settings)"), True)
        self._steps = StepsList(go_live.steps)
        self._outcome = Outcome()
        self._pressed: QWidget | None = None
        """The button that lost the focus by being disabled, to get it back."""
        self._build()
        self._connect()
        self.show_state()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.ROOM)
        for each in (self._go, self._send, self._connect_button, self._trust, self._stop):
            each.setMinimumHeight(theme.CONTROL_HEIGHT + 2)
        self._buttons = row(row(self._go, self._connect_button, self._trust, self._send, 1))
        self._buttons.addLayout(row(self._stop, self._undo_button, 1), 1)
        column.addLayout(self._buttons)
        said = row(self._text, self._how)
        said.setStretch(0, 1)
        column.addLayout(said)
        caption = label(self.tr("Profile"), "row")
        caption.setBuddy(self._target)
        caption.setMinimumWidth(theme.scaled(92))
        self._pick = QWidget()
        line = row(caption, self._target)
        line.setStretch(1, 1)
        self._pick.setLayout(line)
        column.addWidget(self._pick)
        column.addWidget(self._steps)
        column.addWidget(self._outcome)

    def _connect(self) -> None:
        go_live, link = self._handover, self._link
        self._go.clicked.connect(go_live.plan)
        self._send.clicked.connect(go_live.send)
        self._stop.clicked.connect(go_live.cancel)
        self._undo_button.clicked.connect(go_live.undo)
        self._connect_button.clicked.connect(self.open_pairing)
        self._how.clicked.connect(self.open_pairing)
        self._trust.clicked.connect(self._ask_trust)
        self._target.activated.connect(self._choose_target)
        for signal in (link.changed, self._obs.changed, self._undo.changed):
            signal.connect(self.show_state)
        go_live.busyChanged.connect(self._show_busy)
        go_live.steps.changed.connect(self._show_steps)
        go_live.planned.connect(self._ask)
        go_live.sent.connect(self._show_sent)
        go_live.wentLive.connect(self._show_live)
        go_live.streamEnded.connect(self._show_ended)
        go_live.undone.connect(self._show_undone)
        go_live.mended.connect(lambda: self._shell.say(self.tr("Settings fixed in OBS.")))
        go_live.failed.connect(self._show_failure)
        link.streamStateChanged.connect(self._take_state)
        link.keyringFailed.connect(self._show_not_kept)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the buttons in two rows if they don't fit in one."""
        direction = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        self._buttons.setDirection(direction)
        self._outcome.set_narrow(narrow=narrow)

    @property
    def is_needed(self) -> bool:
        """Whether an OBS is running or connected."""
        found = self._obs.found
        by_place = bool(self._link.place)
        runs = bool(found and found.is_running) or self._link.state not in (
            LinkState.UNPAIRED,
            LinkState.CLOSED,
            LinkState.CONNECTING,
        )
        return self._link.is_connected or runs or by_place

    def show_state(self) -> None:
        """Show the available commands."""
        link, stream = self._link, self._obs.stream
        connected, busy = link.is_connected, self._handover.is_busy
        offered = connected and (busy or not link.is_streaming)  # not while OBS is streaming
        self.setVisible(self.is_needed)
        self._go.setVisible(offered)
        self._send.setVisible(offered)
        to_pair = link.state in (LinkState.UNPAIRED, LinkState.REFUSED, LinkState.NO_QUESTION)
        self._connect_button.setVisible(to_pair)
        self._how.setVisible(not to_pair)
        self._trust.setVisible(link.state is LinkState.UNVERIFIED)
        self._pick.setVisible(offered)
        self._stop.setVisible(busy)
        self._undo_button.setVisible(connected and self._undo.before is not None and offered)
        self._undo_button.setEnabled(not busy)
        for each in (self._go, self._send, self._target):
            each.setEnabled(not busy and stream is not None)
        text = link_text(link.state, link.version, link.place, link.program, streams=link.is_streaming)
        self._text.setText(text)
        self._outcome.setVisible(stream is not None and self._outcome.stream_id == stream.id)
        self._show_steps()

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busyChanged(bool)
        """Show it, and later return the focus to the pressed button, which is disabled meanwhile."""
        buttons = (self._go, self._send, self._undo_button)
        if busy:
            self._pressed = next((each for each in buttons if each is self.window().focusWidget()), None)
        self.show_state()
        if not busy and self._pressed is not None and self._pressed.isEnabled():
            self._pressed.setFocus()
            self._pressed = None

    def connect_again(self) -> None:
        """Connect at once, or ask first if the person hasn't agreed yet."""
        if self._link.is_paired:
            self._link.try_again()
        else:
            self.open_pairing()

    def open_pairing(self) -> None:
        """Ask how to connect to OBS."""
        from fastpix_desktop.ui.obs.pairing_dialog import PairingDialog  # noqa: PLC0415 - seldom needed

        dialog = PairingDialog(self._link.place, self, is_paired=self._link.is_paired)
        dialog.filesChosen.connect(self._link.pair_by_files)
        dialog.addressChosen.connect(self._link.pair_with)
        dialog.unpairAsked.connect(self._link.unpair)
        dialog.open()

    def _ask_trust(self) -> None:
        from fastpix_desktop.ui.obs.go_live_dialogs import ask_trust  # noqa: PLC0415 - seldom needed

        ask_trust(self._link, self)

    def _choose_target(self, number: int) -> None:
        self._handover.new_profile = self._target.itemData(number) is True

    def _show_steps(self) -> None:
        """Show the steps. When the stream is live, the monitor says so."""
        stream = self._obs.stream
        over = dict(self._handover.steps.all).get(Step.RECEIVE) is StepState.DONE
        self._steps.show_for("" if stream is None or over else stream.id)

    def _ask(self, plan: Plan) -> None:
        from fastpix_desktop.ui.obs.go_live_dialogs import GoLiveDialog  # noqa: PLC0415 - seldom needed

        dialog = GoLiveDialog(plan, self)
        dialog.agreed.connect(lambda mend: self._handover.go_live(plan, mend=mend))
        dialog.open()

    def _show_sent(self, plan: Plan) -> None:
        text = "\n".join([sent_text(plan), *map(warning_text, plan.warnings)])
        actions: list[Action] = []
        if plan.mends:
            actions.append((self.tr("Fix settings in OBS"), lambda: self._handover.mend(plan)))
        self._outcome.tell(plan.stream.id, text, actions)
        self.show_state()  # another stream may be open now

    def _show_live(self, stream: LiveStream) -> None:
        del stream
        self._outcome.clear()
        self._shell.say(self.tr("OBS is streaming, and FastPix is receiving."))

    def _show_ended(self, stream: LiveStream) -> None:
        del stream
        self._outcome.clear()
        steps = dict(self._handover.steps.all)
        if Step.FINISH in steps and steps.get(Step.STOP) is StepState.DONE:
            self._shell.say(self.tr("OBS has stopped, and the stream has ended."))
        elif Step.FINISH in steps:
            self._shell.say(self.tr("The stream has ended."))
        else:
            self._shell.say(self.tr("OBS has stopped."))

    def _show_undone(self, profile: str) -> None:
        self._outcome.clear()
        self._shell.say(
            self.tr("OBS's settings are restored, in its profile %1.").replace("%1", quoted(profile, PROFILE))
        )

    def _show_failure(self, error: AppError) -> None:
        failed = (step for step, state in self._handover.steps.all if state is StepState.FAILED)
        actions: list[Action] = []
        if isinstance(error, ObsDidNotStart | FastPixAway):  # not received: the monitor offers it
            actions.append((self.tr("Check the connection"), self.preflightAsked.emit))
        if isinstance(error, NotReceived):
            actions.append((self.tr("Stop OBS"), self._stop_obs))
        if isinstance(error, ObsUnreachable):
            actions.append((self.tr("Connect again"), self.connect_again))
        level = "warning" if isinstance(error, ObsBusy | FastPixAway) else "error"
        text = live_error_text(error, at=next(failed, Step.FREE))
        self._outcome.tell(self._handover.steps.stream_id, text, actions, level=level)
        self.show_state()  # another stream may be open now

    def _stop_obs(self) -> None:
        if self._obs.stream is not None:
            self._handover.end(self._obs.stream, finish=False)

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
        if self._obs.stream is not None:
            self._outcome.tell(self._obs.stream.id, text, [], level="warning")

    def _take_state(self, state: StreamState) -> None:
        """Remove messages from before OBS was started by hand."""
        self.show_state()
        if state is StreamState.STARTING and not self._handover.is_busy:
            self._outcome.clear()
