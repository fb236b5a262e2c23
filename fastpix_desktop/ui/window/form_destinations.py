"""*Also on* in the form: the saved destinations, and adding one before there is a stream."""

from PySide6.QtCore import QObject

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.create.page import NewStreamPage


class FormDestinations(QObject):
    """Belongs to the form."""

    def __init__(self, page: NewStreamPage, presenters: Presenters) -> None:
        super().__init__(page)
        self._page = page
        self._presenters = presenters
        presenters.simulcasts.changed.connect(self._show)
        page.destinations.addAsked.connect(self._open_dialog)

    def _show(self) -> None:
        self._page.destinations.show_destinations(self._presenters.simulcasts.destinations)

    def _open_dialog(self) -> None:
        from fastpix_desktop.ui.simulcast.add_dialog import AddDestinationDialog  # noqa: PLC0415 - seldom needed

        dialog = AddDestinationDialog(None, self._presenters.on_air, self._page)
        dialog.chosen.connect(self._save)
        dialog.open()

    def _save(self, name: str, server: str, key: Secret) -> None:
        self._presenters.simulcasts.save(name, server, key)
