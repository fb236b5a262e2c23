"""The support file."""

from pathlib import Path

from fastpix_desktop.base import logs
from fastpix_desktop.bootstrap.adapters.credentials import Keys
from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.presenters.preferences import Preferences


class Support:
    """The SupportFiles port."""

    def __init__(self, pools: Pools, data_dir: Path, preferences: Preferences, keys: Keys) -> None:
        self._pools = pools
        self._data_dir = data_dir
        self._preferences = preferences
        self._keys = keys

    @property
    def folder(self) -> Path:
        """The log folder."""
        return logs.folder_of(self._data_dir)

    def notices(self) -> str:
        """Return the third-party notices."""
        from fastpix_desktop.bootstrap.support_report import notices

        return notices()

    async def write(self, path: Path) -> None:
        """Write the support file."""
        from fastpix_desktop.bootstrap import support_report
        from fastpix_desktop.services.storage import support_file

        held = await support_report.secrets(self._preferences, self._keys.load)
        sections = support_report.sections(self._data_dir, self._preferences)
        await self._pools.in_chosen_file(path, lambda: support_file.write(path, sections(), held))
