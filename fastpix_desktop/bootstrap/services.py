"""What the presenters of OBS and the monitor need from the outside, as callables."""

from typing import TYPE_CHECKING

from fastpix_desktop.bootstrap.adapters.adapters import Adapters
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.share.own_view import OwnView

if TYPE_CHECKING:  # slow to import: loaded after the first paint, most of them in worker threads
    from fastpix_desktop.domain.obs.status import OutputStatus
    from fastpix_desktop.domain.obs.websocket import ObsAddress
    from fastpix_desktop.presenters.monitor.broadcast import MonitorServices
    from fastpix_desktop.presenters.obs.connection import ObsConnection
    from fastpix_desktop.presenters.obs.go_live import GoLive
    from fastpix_desktop.presenters.obs.port import Closed, Listener, ObsConnectionServices, Remote
    from fastpix_desktop.presenters.obs.restore import ObsRestoreServices


class Services:
    """The adapters as callables, as each presenter needs them."""

    def __init__(self, adapters: Adapters, preferences: Preferences) -> None:
        self._adapters = adapters
        self._preferences = preferences

    def obs_connection(self) -> "ObsConnectionServices":
        """Return what the connection to a running OBS needs."""
        from fastpix_desktop.presenters.obs.port import ObsConnectionServices  # noqa: PLC0415 - with the first stream

        keys = self._adapters.keys
        return ObsConnectionServices(
            look=self._adapters.obs.server,
            connect=self._connect,
            save_secret=keys.save,
            load_secret=keys.load,
            delete_secret=keys.delete,
        )

    def obs_restore(self) -> "ObsRestoreServices":
        """Return what keeps the settings that OBS had."""
        from fastpix_desktop.presenters.obs.restore import ObsRestoreServices  # noqa: PLC0415 - with the first stream

        keys = self._adapters.keys
        return ObsRestoreServices(keys.save, keys.load, keys.delete)

    def monitor(self, link: "ObsConnection", go_live: "GoLive", own_view: OwnView) -> "MonitorServices":
        """Return what the stream monitor needs."""
        from fastpix_desktop.presenters.monitor.broadcast import MonitorServices  # noqa: PLC0415 - with the first stream

        async def output() -> "OutputStatus | None":
            return await link.remote.output() if link.is_connected else None

        return MonitorServices(
            output=output,
            goes_here=go_live.goes_here,
            playlist=self._adapters.playlists.read,
            retry_plan=go_live.retry_plan,
            addresses=lambda: self._preferences.addresses,
            private_playlist=own_view.read,
        )

    async def _connect(
        self,
        address: "ObsAddress",
        heard: "Listener",
        closed: "Closed",
        is_trusted: bool,  # noqa: FBT001
    ) -> "Remote":
        return await self._adapters.obs_sockets.connect(address, heard, closed, is_trusted=is_trusted)
