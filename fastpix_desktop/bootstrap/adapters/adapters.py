"""All adapters of a window, over the same pools."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from fastpix_desktop.bootstrap.adapters.downloads import FileTransfers, LoadedPictures
from fastpix_desktop.bootstrap.adapters.fastpix import AnyAccount, FastPix, Players, Recordings
from fastpix_desktop.bootstrap.adapters.network import Network
from fastpix_desktop.bootstrap.adapters.obs import ObsHere, ObsSockets
from fastpix_desktop.bootstrap.adapters.picture import ViewersStills, ViewersVideo
from fastpix_desktop.bootstrap.adapters.share import Sharing, StoredLinks
from fastpix_desktop.bootstrap.adapters.sign_in import SignInAdapters
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

if TYPE_CHECKING:  # these know all of OBS and of the network check, which are slow to import
    from fastpix_desktop.presenters.ports.network import Reach
    from fastpix_desktop.presenters.ports.obs import LocalObs, ObsClients
    from fastpix_desktop.presenters.ports.playlists import Playlists


class Adapters:
    """One attribute per port of ``presenters/ports``."""

    def __init__(self, data_dir: Path, preferences: Preferences, entry: SignInAdapters) -> None:
        """Build them, and open nothing yet. ``entry``: those that are there already."""
        self._pools = pools = entry.pools
        self._database = database = Database(pools, data_dir / "streams.sqlite3")
        self.session: Final = entry.session
        self.keys: Final = entry.keys
        self.fastpix: Final = FastPix(pools, self.session)
        self.recordings: Final = Recordings(pools, self.session)
        self.transfers: Final = FileTransfers(pools)
        self.pictures: Final = LoadedPictures(pools)
        self.links: Final = StoredLinks(database)
        self.sharing: Final = Sharing(pools, self.session)
        self.any_account: Final = AnyAccount(pools, self.session)
        self.playlists: Final[Playlists] = Players(pools)
        self.stills: Final = ViewersStills(pools)
        self.video: Final = ViewersVideo(pools)
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
        self.network: Final[Reach] = Network(pools, entry.url)
        self.support: Final[SupportFiles] = Support(pools, data_dir, preferences, self.keys)

    async def close(self) -> None:
        """Close the database's file, and let the threads end."""
        self.stills.close()
        self.video.stop()
        await self._database.close()
        self._pools.close()
