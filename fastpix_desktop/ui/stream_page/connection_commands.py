"""Commands of the connection settings: export a profile, and show the settings for other encoders."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from fastpix_desktop.domain.obs.installation import Exported
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.ui.obs.text import exported_text
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.stream_page.connection_card import ConnectionCard


class ConnectionCommands(QObject):
    """Belongs to the card of the connection settings."""

    def __init__(
        self,
        card: ConnectionCard,
        obs: ObsSetup,
        guard: ScreenGuard,
        preferences: Preferences,
        shell: Shell,
    ) -> None:
        super().__init__(card)
        self._card = card
        self._obs = obs
        self._guard = guard
        self._preferences = preferences
        self._shell = shell
        card.exportAsked.connect(self.ask_for_folder)
        card.phoneAsked.connect(self._open_phone)
        card.othersAsked.connect(self._open_others)
        obs.changed.connect(self._show)
        obs.busyChanged.connect(self._show)
        obs.exported.connect(self._show_exported)
        self._show()

    def _show(self) -> None:
        takes_streams, stream = self._obs.addresses.takes_streams, self._obs.stream
        self._card.export.setEnabled(takes_streams and not self._obs.is_busy)
        self._card.phone.setEnabled(takes_streams)
        self._card.others.setEnabled(takes_streams)
        if self._card.outcome.stream_id != (stream.id if stream else ""):
            self._card.outcome.clear()

    def ask_for_folder(self) -> None:
        """Export the profile to a folder that the person chooses."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - seldom needed

        start = self._preferences.export_folder or str(Path.home())
        dialog = QFileDialog(self._card, self.tr("Where to put the profile's folder"), start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        #: Button in a dialog that chooses a folder.
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Export here"))
        dialog.fileSelected.connect(self._export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export_to(self, folder: str) -> None:
        self._preferences.export_folder = folder
        self._obs.export(Path(folder))

    def _show_exported(self, exported: Exported) -> None:
        stream = self._obs.stream
        if stream is None:
            return
        text = exported_text(str(exported.folder), exported.profile.display_name)
        url = QUrl.fromLocalFile(str(exported.folder))
        open_folder = (self.tr("Open folder"), lambda: QDesktopServices.openUrl(url))
        self._card.set_folded(folded=False)
        self._card.outcome.tell(stream.id, text, [open_folder])

    def _open_phone(self) -> None:
        from fastpix_desktop.ui.obs.phone_dialog import PhoneDialog  # noqa: PLC0415 - seldom needed

        PhoneDialog(self._obs, self._guard, self._card).open()

    def _open_others(self) -> None:
        from fastpix_desktop.ui.obs.other_encoders_dialog import OtherEncodersDialog  # noqa: PLC0415 - seldom needed

        dialog = OtherEncodersDialog(self._obs, self._guard, self._shell, self._card)
        dialog.copied.connect(self._card.copied)
        dialog.open()
