"""The dialog for quitting while streams are live."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.reminders.ending import END_S
from fastpix_desktop.presenters.reminders.live_reminders import LiveReminders
from fastpix_desktop.presenters.streams.actions import Action
from fastpix_desktop.ui.reminders.text import quit_text
from fastpix_desktop.ui.streams.text import action_error
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import button
from fastpix_desktop.ui.widgets.dialog import Dialog


class QuitDialog(Dialog):
    """If accepted, the window may close. While streams are ending, the person can still quit at once."""

    def __init__(self, reminders: LiveReminders, parent: QWidget) -> None:
        super().__init__(
            quit_text(reminders.live),
            parent,
            sentence=self.tr(
                "Ending cuts viewers off, and stops OBS if it's sending. If you stay live, the "
                "stream continues after you quit."
            ),
        )
        self._reminders = reminders
        self._streams: tuple[LiveStream, ...] = reminders.live
        self._end = button(self.tr("End %n streams and quit", "", len(self._streams)))
        #: Button: quit the app, and leave the streams on air.
        self._keep = button(self.tr("Quit, stay live"))
        self._cancel = button(self.tr("Cancel"))
        theme.mark(self._end, kind="danger")
        self._end.clicked.connect(self._end_all)
        self._keep.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        reminders.allEnded.connect(self._take_end)
        self.rejected.connect(reminders.stop_ending)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons(
            (self._cancel, role.RejectRole), (self._keep, role.AcceptRole), (self._end, role.AcceptRole)
        )
        self._cancel.setDefault(True)
        self._cancel.setFocus()

    def _end_all(self) -> None:
        self._end.setEnabled(False)
        self._keep.setText(self.tr("Quit now"))
        text = self.tr("Ending… This takes at most %n seconds.", "", round(END_S))
        self.say(text)
        self._reminders.end_all(self._reminders.live)

    def _take_end(self, error: AppError | None) -> None:
        if error is None:
            self.accept()
            return
        self._end.setEnabled(True)
        self._end.setText(self.tr("Try again"))
        self._keep.setText(self.tr("Quit anyway"))
        self.say(action_error(error, Action.END))
