"""The card “Go live with OBS”: the protocol, and the ways to set up OBS."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.setup import Installed, ObsSetup
from fastpix_desktop.ui.obs.running_panel import LivePanel
from fastpix_desktop.ui.obs.text import (
    encoder_text,
    found_text,
    installation_name,
    obs_error_text,
    off_text,
    retry_text,
    warning_text,
)
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.options import needs_text
from fastpix_desktop.ui.text.quoting import PROFILE, quoted
from fastpix_desktop.ui.widgets.basics import button, card, label, row
from fastpix_desktop.ui.widgets.outcome import Action, Outcome
from fastpix_desktop.ui.widgets.picker import Picker
from fastpix_desktop.ui.widgets.plain_box import PlainBox
from fastpix_desktop.ui.widgets.segments import Segments


class ObsCard(QWidget):
    """Shows OBS's state and runs its commands."""

    protocolChosen = Signal(object)

    def __init__(
        self,
        presenter: ObsSetup,
        live: LivePanel,
        shell: Shell,
    ) -> None:
        super().__init__()
        self.live = live
        self._presenter = presenter
        self._shell = shell
        self._protocol = Segments(self.tr("Protocol"), {Protocol.RTMPS: "RTMPS", Protocol.SRT: "SRT"})
        self._setup = button(self.tr("Set up OBS"), "primary", "play")
        self._needs = label("", "hint", wrap=True)
        self._needs.setProperty("level", "old")
        self._found = label("", "hint", wrap=True)
        self._installations = Picker(self.tr("Which OBS"))
        self._profiles = Picker(self.tr("OBS profile to make"))
        self._choices = QWidget()
        self._picks: list[QWidget] = []
        self._encoder = label("", "hint", wrap=True)
        self._change = button(self.tr("Change"), "link")
        self._change.setAccessibleName(self.tr("Change encoder settings"))
        self._retry = label("", "hint", wrap=True)
        self._outcome = Outcome()
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column.setSpacing(theme.ROOM)
        column.addLayout(row(label(self.tr("Go live with OBS"), "section"), 1, self._protocol))
        self._setup.setMinimumHeight(theme.CONTROL_HEIGHT + 2)
        column.addWidget(self._needs)
        column.addWidget(self.live)
        column.addLayout(row(self._setup, 1))
        column.addWidget(self._found)
        column.addWidget(self._choices)
        picks = QVBoxLayout(self._choices)
        picks.setContentsMargins(0, 0, 0, 0)
        picks.setSpacing(theme.SPACE)
        for box, title in ((self._installations, self.tr("Which OBS")), (self._profiles, self.tr("Profile"))):
            caption = label(title, "row")
            caption.setBuddy(box)
            caption.setMinimumWidth(theme.scaled(92))
            pick = QWidget()
            line = row(caption, box)
            line.setStretch(1, 1)
            pick.setLayout(line)
            picks.addWidget(pick)
            self._picks.append(pick)
        settings = row(self._encoder, self._change)
        settings.setStretch(0, 1)
        below = QVBoxLayout()
        below.setSpacing(theme.SMALL)
        below.addLayout(settings)
        below.addWidget(self._retry)
        column.addLayout(below)
        column.addWidget(self._outcome)

    def _connect(self) -> None:
        presenter = self._presenter
        self._protocol.valueChanged.connect(lambda value: presenter.choose_protocol(Protocol(value)))
        self._setup.clicked.connect(presenter.install)
        self._change.clicked.connect(self._open_encoder)
        self._installations.activated.connect(self._choose_installation)
        self._profiles.activated.connect(self._choose_profile)
        presenter.changed.connect(self._show)
        presenter.busyChanged.connect(self._show_busy)
        presenter.installed.connect(self._show_installed)
        presenter.removed.connect(self._show_removed)
        presenter.started.connect(self._show_started)
        presenter.failed.connect(self._show_failure)

    @property
    def protocol(self) -> Protocol:
        """The chosen protocol."""
        return Protocol(self._protocol.value())

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the buttons in two rows if they don't fit in one."""
        self.live.set_narrow(narrow=narrow)
        self._outcome.set_narrow(narrow=narrow)

    # Output of the presenter

    def _show(self) -> None:
        presenter, stream = self._presenter, self._presenter.stream
        if stream is None:
            self._outcome.hide()
            return
        self._protocol.set_value(presenter.protocol)
        self.protocolChosen.emit(presenter.protocol)
        needs = needs_text(stream, presenter.protocol)
        self._needs.setText(needs)
        self._needs.setVisible(bool(needs))
        found, installation = presenter.found, presenter.installation
        runs = self.live.is_needed
        off = not presenter.addresses.takes_streams
        self._found.setText(off_text() if off else found_text(found, installation))
        self._found.setVisible(off or not runs)
        self._setup.setVisible(installation is not None and not runs)
        self._setup.setEnabled(not presenter.is_busy and found is not None and not off)
        self.live.setEnabled(not off)
        self._encoder.setText(self._encoder_text())
        self._retry.setText(retry_text(presenter.retry, presenter.window))
        self._retry.setVisible(not runs)
        self._fill_choices()
        if self._outcome.stream_id != stream.id:
            self._outcome.clear()
            if presenter.ours:
                self._show_ours()

    def _encoder_text(self) -> str:
        """Return the settings' text, which says what they are for if a running OBS has its own."""
        text = encoder_text(self._presenter.encoder)
        return self.tr("A new profile: %1").replace("%1", text) if self.live.is_needed else text

    def _fill_choices(self) -> None:
        presenter = self._presenter
        installations = presenter.found.installations if presenter.found else ()
        self._installations.clear()
        for each in installations:
            self._installations.addItem(installation_name(each), each)
            if each == presenter.installation:
                self._installations.setCurrentIndex(self._installations.count() - 1)
        self._picks[0].setVisible(len(installations) > 1)
        theirs = presenter.installation.profiles if presenter.installation else ()
        self._profiles.clear()
        self._profiles.addItem(self.tr("New profile (recommended settings)"), None)
        for profile in theirs:
            if profile.stream_id is None:
                text = self.tr("Like %1: your encoder, canvas and sound stay").replace(
                    "%1", quoted(profile.name, PROFILE)
                )
                self._profiles.addItem(text, profile)
                if profile == presenter.like:
                    self._profiles.setCurrentIndex(self._profiles.count() - 1)
        self._choices.setVisible(presenter.installation is not None and not self.live.is_needed)

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busyChanged(bool)
        self._setup.setEnabled(not busy)
        self._outcome.setEnabled(not busy)

    def _show_ours(self) -> None:
        """OBS already has a profile for this stream."""
        name = self._presenter.ours[0].name
        text = self.tr("OBS has the profile %1 for this stream.").replace("%1", quoted(name, PROFILE))
        self._show_in_obs(text, name)

    def _show_installed(self, installed: Installed) -> None:
        name = installed.profile.name
        text = self.tr("OBS is set up: the profile %1 is in its Profile menu.").replace(
            "%1", quoted(name, PROFILE)
        )
        self._show_in_obs(" ".join([text, *map(warning_text, installed.warnings)]), name)

    def _show_in_obs(self, text: str, name: str) -> None:
        presenter = self._presenter
        can_start = presenter.installation is not None and bool(presenter.installation.command)
        actions: list[Action] = []
        if can_start:
            actions.append((self.tr("Start OBS"), lambda: presenter.launch(name, start_streaming=False)))
            actions.append((self.tr("Start OBS and stream…"), lambda: self._confirm_streaming(name)))
        actions.append((self.tr("Remove from OBS"), presenter.remove))
        self._tell(text, actions)

    def _show_removed(self, names: tuple[str, ...]) -> None:
        if names:
            text = self.tr("Removed from OBS, including its key: %1.").replace(
                "%1", ", ".join(quoted(each, PROFILE) for each in names)
            )
        else:
            text = self.tr("This stream wasn't set up in OBS.")
        self._tell(text, [])

    def _show_started(self, name: str, streams: bool) -> None:  # noqa: FBT001 - a slot
        text = (
            self.tr("OBS is starting with %1, and streams.")
            if streams
            else self.tr("OBS is starting with %1.")
        )
        self._shell.say(text.replace("%1", quoted(name, PROFILE)))

    def _show_failure(self, error: AppError) -> None:
        self._shell.tell("warning", obs_error_text(error))

    def _tell(self, text: str, actions: list[Action]) -> None:
        stream = self._presenter.stream
        if stream is not None:
            self._outcome.tell(stream.id, text, actions)

    # Input

    def _choose_installation(self, number: int) -> None:
        self._presenter.choose_installation(self._installations.itemData(number))

    def _choose_profile(self, number: int) -> None:
        self._presenter.choose_profile(self._profiles.itemData(number))

    def _confirm_streaming(self, name: str) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom needed

        stream = self._presenter.stream
        if stream is None:
            return
        box = PlainBox(self)
        box.setWindowTitle(self.tr("Start OBS and stream"))
        box.setText(self.tr("Go live with %1?").replace("%1", quoted(stream)))
        text = self.tr("%1. OBS goes live as soon as it opens, with the scene you used last.")
        box.setInformativeText(text.replace("%1", values.access_hint(stream.access)))
        go = box.addButton(self.tr("Go live"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        go.clicked.connect(lambda: self._presenter.launch(name, start_streaming=True))
        box.finished.connect(box.deleteLater)
        box.open()

    def _open_encoder(self) -> None:
        from fastpix_desktop.ui.obs.encoder_dialog import EncoderDialog  # noqa: PLC0415 - seldom needed

        dialog = EncoderDialog(self._presenter.quality, self._presenter.encoder, self)
        dialog.chosen.connect(self._presenter.choose_encoder)
        dialog.open()
