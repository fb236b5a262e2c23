"""The stream that was open or live in the last run, which is opened again."""

from PySide6.QtCore import QObject

from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenters import Presenters


class LastStream(QObject):
    """Opens it when the list has it."""

    def __init__(self, parent: QObject, presenters: Presenters, preferences: Preferences) -> None:
        super().__init__(parent)
        self._streams, self._broadcasts = presenters.streams, presenters.broadcasts
        self._form = presenters.new_stream
        self._preferences = preferences
        self._wanted = preferences.last_stream
        self._streams.streamsChanged.connect(self._reopen)
        self._streams.openChanged.connect(self.settle)

    def settle(self) -> None:
        """Stay where the person is now, whatever was open in the last run."""
        self._wanted = ("", "")

    def remember(self) -> None:
        """Save which stream is live or else open."""
        account = self._streams.account
        live = (each.broadcast for each in self._broadcasts.on_air if each.broadcast.account == account)
        first = next((each.stream_id for each in live), "")
        open_id = self._streams.open.id if self._streams.open is not None else ""
        self._preferences.last_stream = (account, first or open_id)

    def _reopen(self) -> None:
        account, stream_id = self._wanted
        if not stream_id or account != self._streams.account or self._form.draft.title:
            return
        if any(each.id == stream_id for each in self._streams.streams):
            self.settle()
            self._streams.show(stream_id)
