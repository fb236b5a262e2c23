"""The dialog for quitting while streams are live."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.reminders.ending import END_S
from fastpix_desktop.presenters.reminders.live_reminders import LiveReminders
from fastpix_desktop.presenters.streams.actions import Action
from fastpix_desktop.ui.reminders.text import quit_text
from fastpix_desktop.ui.streams.text import action_error
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.dialog import Dialog


class QuitDialog(Dialog):
    """If accepted, the window may close. While streams are ending, the person can still quit at once."""

    def __init__(self, reminders: LiveReminders, parent: QWidget) -> None:
        super().__init__(self.tr("Quit"), parent, width=theme.SMALLEST[0] - theme.LARGE)
        self._reminders = reminders
        self._streams: tuple[LiveStream, ...] = reminders.live
        self._is_one = len(self._streams) == 1
        self._text = label(quit_text(self._streams), "section", wrap=True)
        self._more = label(
            self.tr(
                "Ending cuts viewers off, and stops OBS if it's sending. If you stay live, the "
                "stream continues after you quit."
            ),
            "hint",
            wrap=True,
        )
        self._end = button(
            self.tr("End stream and quit") if self._is_one else self.tr("End streams and quit")
        )
        self._keep = button(self.tr("Quit, stay live"))
        self._cancel = button(self.tr("Cancel"))
        theme.mark(self._end, kind="danger")
        self._end.clicked.connect(self._end_all)
        self._keep.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        reminders.allEnded.connect(self._take_end)
        self.rejected.connect(reminders.stop_ending)
        self.column.setSpacing(theme.ROOM)
        self.column.addWidget(self._text)
        self.column.addWidget(self._more)
        self.column.addStretch(1)
        self.foot.addLayout(self._buttons())
        self._cancel.setDefault(True)
        self._cancel.setFocus()

    def _buttons(self) -> QVBoxLayout:
        """Return the buttons stacked, because their texts are long."""
        made = QVBoxLayout()
        made.setSpacing(theme.SPACE)
        for each in (self._end, self._keep, self._cancel):
            policy = each.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            each.setSizePolicy(policy)
            made.addLayout(row(each))
        return made

    def _end_all(self) -> None:
        self._end.setEnabled(False)
        self._keep.setText(self.tr("Quit now"))
        text = self.tr("Ending… This takes at most %1 seconds.").replace("%1", f"{END_S:g}")
        self._say(text)
        self._reminders.end_all(self._reminders.live)

    def _take_end(self, error: AppError | None) -> None:
        if error is None:
            self.accept()
            return
        self._end.setEnabled(True)
        self._end.setText(self.tr("Try again"))
        self._keep.setText(self.tr("Quit anyway"))
        self._say(action_error(error, Action.END))

    def _say(self, text: str) -> None:
        self._more.setText(text)
        self.fit()
        announce(self, text)
