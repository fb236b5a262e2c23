"""The dialog *Send from a phone*: a QR code that sets up a streaming app. The code is the stream key."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialogButtonBox, QFrame, QLabel, QVBoxLayout, QWidget

from fastpix_desktop.domain.encoders.phone import PhoneApp
from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.share.qr import secret_code
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.ui.obs.text import obs_error_text
from fastpix_desktop.ui.secret_fields.screen_guard_text import filmed_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.dialog import WITH_PICTURE, Dialog
from fastpix_desktop.ui.widgets.qr_picture import QrPicture
from fastpix_desktop.ui.widgets.segments import Segments
from fastpix_desktop.ui.widgets.sign import Sign
from fastpix_desktop.ui.widgets.time_bar import TimeBar

HIDE_AFTER_S: Final = 60
"""Seconds for which the code is shown."""
_SIDE: Final = 264
"""Width of the code in px: three for each of its modules."""
_BESIDE: Final = 500
"""Width in px from which the steps stand beside the code."""


class PhoneDialog(Dialog):
    """Shows the code for a minute while the window is in front, and never while OBS captures this screen.

    The code goes nowhere else: not to the clipboard, not to a file. Hidden, it isn't in the window's memory.
    """

    def __init__(self, setup: ObsSetup, guard: ScreenGuard, parent: QWidget) -> None:
        says = self.tr("Scan this with the phone's camera. It contains the server and the stream key.")
        super().__init__(self.tr("Send from a phone"), parent, sentence=says, width=WITH_PICTURE)
        self._setup = setup
        self._guard = guard
        self._left_s = 0
        self._picture = QrPicture(self.tr("QR code with the stream key"), least=_SIDE)
        #: An app on a phone, a choice beside this.
        self._app = Segments(self.tr("App"), {PhoneApp.LARIX: "Larix", PhoneApp.MOBLIN: "Moblin"})
        #: RTMPS or SRT, a choice beside this.
        self._protocol = Segments(self.tr("Send by"), {Protocol.RTMPS: "RTMPS", Protocol.SRT: "SRT"})
        self._protocol.set_value(setup.protocol)
        self._steps = [label("", "plain", wrap=True) for _ in range(3)]
        self._state = label("", "plain", wrap=True)
        self._bar = TimeBar()
        #: Button: show the code again.
        self._again = button(self.tr("Show again"))
        self._done = button(self.tr("Done"), "primary")
        self._clock = QTimer(self, interval=1000)
        self._build()
        self._clock.timeout.connect(self._tick)
        self._again.clicked.connect(self._show_code)
        self._done.clicked.connect(self.accept)
        self.finished.connect(self._forget)
        guard.changed.connect(self._guard_changed)
        for each in (self._app, self._protocol):
            each.valueChanged.connect(self._chosen)
        self._show_steps()

    def _build(self) -> None:
        self._picture.setFixedSize(_SIDE, _SIDE)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.LARGE)
        self._beside.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(theme.ROOM)
        right.addLayout(row(self._app, 1))
        right.addLayout(row(self._protocol, 1))
        for number, step in enumerate(self._steps, 1):
            line = row(_number(number), step, spacing=theme.ROOM)
            line.setStretch(1, 1)
            right.addLayout(line)
        right.addStretch(1)
        for each in (self._state, self._bar, self._again):
            right.addWidget(each)
        self._beside.addLayout(right, 1)
        self.column.addLayout(self._beside)
        warning = QFrame()
        warning.setProperty("kind", "bar")
        warning.setProperty("level", "warning")
        text = self.tr(
            "This code is your stream key. Anyone who photographs it can go live here, so don't show it "
            "on air."
        )
        line = row(Sign("warning", lambda colors: colors.warn), label(text, "bar", wrap=True))
        line.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        line.setStretch(1, 1)
        warning.setLayout(line)
        self.column.addWidget(warning)
        self.add_buttons((self._done, QDialogButtonBox.ButtonRole.AcceptRole))
        self._done.setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the code when the dialog opens: that's what it was opened for."""
        super().showEvent(event)
        if not event.spontaneous():
            self._show_code()

    def changeEvent(self, event: QEvent) -> None:
        """Hide the code when another window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and self.is_shown:
            self._hide_code(self.tr("Hidden, because another window is in front."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the steps below the code in a narrow window."""
        super().resizeEvent(event)
        narrow = self.width() < _BESIDE
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(down if narrow else right)

    @property
    def is_shown(self) -> bool:
        """Whether the code can be scanned."""
        return self._picture.is_shown

    def _chosen(self) -> None:
        self._show_steps()
        if self.is_shown:
            self._show_code()

    def _show_steps(self) -> None:
        if self._app.value() == PhoneApp.LARIX:
            texts = (
                self.tr("Install Larix Broadcaster or IRL Pro"),
                self.tr("Point the camera at the code"),
                self.tr("Start the stream in the app"),
            )
        else:
            texts = (
                self.tr("Install Moblin (iPhone)"),
                self.tr("Point the camera at the code"),
                self.tr("Start the stream in Moblin"),
            )
        for step, text in zip(self._steps, texts, strict=True):
            step.setText(text)

    def _show_code(self) -> None:
        if self._guard.is_filmed:
            self._hide_code(filmed_text(self._guard.captures))
            return
        try:
            link = self._setup.phone_link(PhoneApp(self._app.value()), Protocol(self._protocol.value()))
        except AppError as error:
            self._hide_code(obs_error_text(error))
            return
        self._picture.show_code(secret_code(link))
        self._left_s = HIDE_AFTER_S
        self._clock.start()
        self._show_left()

    def _hide_code(self, why: str) -> None:
        self._forget()
        self._state.setText(why)
        self._bar.hide()
        self._again.show()
        self._again.setEnabled(not self._guard.is_filmed)
        announce(self._state, why)

    def _forget(self) -> None:
        self._clock.stop()
        self._picture.show_code(None)

    def _tick(self) -> None:
        self._left_s -= 1
        if self._left_s > 0:
            self._show_left()
        else:
            self._hide_code(self.tr("The code is hidden."))

    def _show_left(self) -> None:
        #: A code hides by itself after so many seconds.
        self._state.setText(self.tr("Hides in %n s", "", self._left_s))
        self._bar.show_part(self._left_s / HIDE_AFTER_S)
        self._bar.show()
        self._again.hide()

    def _guard_changed(self) -> None:
        if self._guard.is_filmed:
            self._hide_code(filmed_text(self._guard.captures))
        elif not self.is_shown:
            self._hide_code(self.tr("The code is hidden."))


def _number(number: int) -> QLabel:
    made = label(str(number), "step")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedSize(theme.LARGE, theme.LARGE)
    return made
