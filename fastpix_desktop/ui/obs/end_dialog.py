"""The question before a broadcast ends: for everyone, or only in OBS."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QWidget

from fastpix_desktop.domain.streams.draft import DEFAULT_WINDOW
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.counted import duration
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.basics import button
from fastpix_desktop.ui.widgets.choice import ChoiceCard
from fastpix_desktop.ui.widgets.dialog import Dialog


class EndDialog(Dialog):
    """Offers to stop only OBS if OBS is connected and sends; otherwise there is no choice."""

    agreed = Signal(bool)
    """End, and whether for everyone: otherwise only OBS stops."""

    def __init__(self, stream: LiveStream, parent: QWidget, *, with_obs: bool) -> None:
        cut = self.tr("Viewers are cut off at once. Stop your encoder yourself.")
        super().__init__(
            #: %1: a stream's title in quotes.
            self.tr("End %1?").replace("%1", quoted(stream)),
            parent,
            sentence="" if with_obs else cut,
        )
        #: “It” is the broadcast.
        recorded = self.tr("Viewers see that it's over. FastPix makes the recording.")
        #: “It” is the broadcast.
        plain = self.tr("Viewers see that it's over.")
        window = duration(stream.reconnect_window or DEFAULT_WINDOW)
        #: %1: “5 minutes”.
        waits = self.tr("FastPix waits %1. If you go live again by then, the stream continues.").replace(
            "%1", window
        )
        #: “It” is the broadcast.
        self._everyone = ChoiceCard(self.tr("End it for everyone"), recorded if stream.record else plain)
        self._only_obs = ChoiceCard(self.tr("Only stop OBS"), waits)
        group = QButtonGroup(self)
        column = self.column
        column.setSpacing(theme.SPACE)
        for each in (self._everyone, self._only_obs):
            group.addButton(each)
            column.addWidget(each)
            each.setVisible(with_obs)
        self._everyone.setChecked(True)
        column.addStretch(1)
        self._end, stay = button(self.tr("End stream"), "danger"), button(self.tr("Stay live"))
        stay.setDefault(True)
        stay.clicked.connect(self.reject)
        self._end.clicked.connect(self._agree)
        self._only_obs.toggled.connect(self._show_choice)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((stay, role.RejectRole), (self._end, role.AcceptRole))
        stay.setFocus()

    def _show_choice(self, only_obs: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._end.setText(self.tr("Stop OBS") if only_obs else self.tr("End stream"))

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self._everyone.isChecked())
