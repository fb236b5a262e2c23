"""The form says which OBS is connected, and so what comes next."""

from PySide6.QtCore import QObject

from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.create.page import NewStreamPage


class ObsInForm(QObject):
    """Belongs to the form."""

    def __init__(self, page: NewStreamPage, presenters: Presenters) -> None:
        super().__init__(page)
        self._page = page
        self._presenters = presenters
        self._follows_obs = False
        presenters.streams.openChanged.connect(self._follow)
        self._follow(presenters.streams.open)

    def _follow(self, stream: LiveStream | None) -> None:
        if stream is not None and not self._follows_obs:  # the presenters of OBS exist from now on
            self._follows_obs = True
            self._presenters.obs_connection.changed.connect(self._show)
            self._show()

    def _show(self) -> None:
        version = self._presenters.obs_connection.version
        self._page.next.show_obs(version.obs if version is not None else "")
