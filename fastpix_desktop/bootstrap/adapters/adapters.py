"""All adapters of a window, over the same pools."""

import importlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fastpix_desktop.bootstrap.adapters.credentials import Keys
from fastpix_desktop.bootstrap.adapters.downloads import FileTransfers, LoadedPictures
from fastpix_desktop.bootstrap.adapters.fastpix import (
    AnyAccount,
    FastPix,
    Players,
    Recordings,
    Session,
    load_api,
)
from fastpix_desktop.bootstrap.adapters.network import Network
from fastpix_desktop.bootstrap.adapters.obs import ObsHere, ObsSockets
from fastpix_desktop.bootstrap.adapters.picture import ViewersStills
from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.bootstrap.adapters.share import Sharing, StoredLinks
from fastpix_desktop.bootstrap.adapters.simulcast import SimulcastTargets, StoredDestinations
from fastpix_desktop.bootstrap.adapters.storage import (
    Database,
    DraftOnDisk,
    FilesAnywhere,
    StoredBroadcasts,
    StoredIntents,
    StoredPresets,
    StoredStreams,
)
from fastpix_desktop.bootstrap.adapters.support import Support
from fastpix_desktop.presenters.ports.simulcast import DestinationStore, SimulcastApi
from fastpix_desktop.presenters.ports.storage import Drafts, IntentStore, PresetStore, StreamStore
from fastpix_desktop.presenters.ports.support import SupportFiles
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.services.credentials.memory import SecretKeeper

if TYPE_CHECKING:  # these know all of OBS and of the network check, which are slow to import
    from fastpix_desktop.presenters.ports.network import Reach
    from fastpix_desktop.presenters.ports.obs import LocalObs, ObsClients
    from fastpix_desktop.presenters.ports.playlists import Playlists


class Adapters:
    """One attribute per port of ``presenters/ports``."""

    def __init__(
        self, data_dir: Path, preferences: Preferences, *, api_url: str, keeper: SecretKeeper | None
    ) -> None:
        """Build them, and open nothing yet.

        ``api_url``: overrides the one in the preferences, if not empty. ``keeper``: instead of the keyring.
        """

        def url() -> str:
            return api_url or preferences.api_url

        self._pools = pools = Pools()
        self._database = database = Database(pools, data_dir / "streams.sqlite3")
        self.session: Final = Session(pools, url)
        self.fastpix: Final = FastPix(pools, self.session)
        self.recordings: Final = Recordings(pools, self.session)
        self.transfers: Final = FileTransfers(pools)
        self.pictures: Final = LoadedPictures(pools)
        self.links: Final = StoredLinks(database)
        self.sharing: Final = Sharing(pools, self.session)
        self.any_account: Final = AnyAccount(pools, self.session)
        self.playlists: Final[Playlists] = Players(pools)
        self.stills: Final = ViewersStills(pools)
        self.keys: Final = Keys(pools, keeper)
        self.drafts: Final[Drafts] = DraftOnDisk(pools, data_dir / "draft.json")
        self.streams: Final[StreamStore] = StoredStreams(database)
        self.intents: Final[IntentStore] = StoredIntents(database)
        self.broadcasts: Final = StoredBroadcasts(database)
        self.presets: Final[PresetStore] = StoredPresets(database)
        self.simulcast: Final[SimulcastApi] = SimulcastTargets(pools, self.session)
        self.destinations: Final[DestinationStore] = StoredDestinations(database)
        self.files: Final = FilesAnywhere(pools)
        self.obs: Final[LocalObs] = ObsHere(pools)
        self.obs_sockets: Final[ObsClients] = ObsSockets()
        self.network: Final[Reach] = Network(pools, url)
        self.support: Final[SupportFiles] = Support(pools, data_dir, preferences, self.keys)

    async def warm_up(self, modules: Iterable[str]) -> None:
        """Load the slow libraries, and these modules, off the UI thread: none of them may know Qt.

        Qt's classes must be made on the UI thread: the bindings keep a table of all classes, which that
        thread looks into without a lock whenever Qt asks a widget for its class.
        """
        await self._pools.reads.run(load_api)
        await self._pools.keyring.run(self.keys.open)
        await self._pools.reads.run(_load, tuple(modules))

    async def close(self) -> None:
        """Close the database's file, and let the threads end."""
        self.stills.close()
        await self._database.close()
        self._pools.close()


def _load(modules: Iterable[str]) -> None:
    for each in modules:
        importlib.import_module(each)
