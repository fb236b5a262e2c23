"""The saved destinations: in the form, and what goes wrong with them, whatever page is in front."""

from PySide6.QtCore import QObject

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.create.page import NewStreamPage
from fastpix_desktop.ui.shell import Shell, way_on
from fastpix_desktop.ui.simulcast.text import saved_failure_text


class FormDestinations(QObject):
    """Belongs to the form."""

    def __init__(self, page: NewStreamPage, presenters: Presenters, shell: Shell) -> None:
        super().__init__(page)
        self._page = page
        self._presenters = presenters
        self._shell = shell
        presenters.simulcasts.changed.connect(self._show)
        presenters.simulcasts.failed.connect(self._show_failure)
        page.destinations.addAsked.connect(self._open_dialog)
        self._show()

    def _show(self) -> None:
        self._page.destinations.show_destinations(self._presenters.simulcasts.destinations)

    def _show_failure(self, error: AppError) -> None:
        self._shell.tell("warning", saved_failure_text(error), *way_on(error, self._shell))

    def _open_dialog(self) -> None:
        from fastpix_desktop.ui.simulcast.add_dialog import AddDestinationDialog  # noqa: PLC0415 - seldom needed

        dialog = AddDestinationDialog(None, self._presenters.on_air, self._page)
        dialog.chosen.connect(self._save)
        dialog.open()

    def _save(self, name: str, server: str, key: Secret) -> None:
        self._presenters.simulcasts.save(name, server, key)
