"""What OBS was set to before a stream was sent to it: kept until it is brought back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import KeyringTrouble
from fastpix_desktop.domain.obs_before import Before, before_from_entry, before_to_entry
from fastpix_desktop.domain.obs_service import is_ours
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters import obs_acts
from fastpix_desktop.presenters.obs_link import ObsLink
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter

BEFORE_ENTRY: Final = "obs-before"
"""The name of the keyring's entry."""


@dataclass(frozen=True, slots=True)
class ObsUndoServices:
    """What this presenter needs from the outside. The awaitables raise KeyringTrouble."""

    save_secret: Callable[[str, Secret], Awaitable[None]]
    load_secret: Callable[[str], Awaitable[Secret | None]]
    delete_secret: Callable[[str], Awaitable[None]]


class ObsUndo(Presenter):
    """Keeps it in the keyring, since it holds a key: a program that ends takes nothing with it."""

    changed = Signal()
    """There is something to bring back now, or nothing any more."""

    def __init__(self, services: ObsUndoServices, link: ObsLink, preferences: Preferences) -> None:
        super().__init__()
        self._services = services
        self._link = link
        self._preferences = preferences
        self._before: Before | None = None
        link.changed.connect(self._load_once)

    @property
    def before(self) -> Before | None:
        """What can be brought back in the OBS that is reached now; what another one had is none of it."""
        is_here = self._before is not None and self._before.place == self._link.place
        return self._before if is_here else None

    async def remember(self, before: Before) -> None:
        """Keep how OBS is set now. Of several sendings in a row, the first one's is what will be wanted."""
        await self.ended("load")
        before = replace(before, place=self._link.place)
        first = self.before
        if first is not None and (
            before.profile in (first.profile, *first.created)
            and is_ours(before.service, self._preferences.addresses)
        ):
            before = replace(first, created=tuple(dict.fromkeys((*first.created, *before.created))))
        await self._keep(before)

    async def bring_back(self) -> str:
        """Set OBS as it was; return the name of its profile. Raises ObsTrouble."""
        before = self.before
        assert before is not None
        await obs_acts.bring_back(self._link, before)
        await self._keep(None)
        return before.profile

    async def _keep(self, before: Before | None) -> None:
        self._before = before
        self.changed.emit()
        try:
            if before is None:
                await self._services.delete_secret(BEFORE_ENTRY)
            else:
                await self._services.save_secret(BEFORE_ENTRY, before_to_entry(before))
        except KeyringTrouble:
            return  # undoing works until the program ends

    def _load_once(self) -> None:
        if self._link.is_connected:
            self._link.changed.disconnect(self._load_once)
            self.start("load", self._load())

    async def _load(self) -> None:
        try:
            entry = await self._services.load_secret(BEFORE_ENTRY)
        except KeyringTrouble:
            return
        if entry is not None and self._before is None:
            self._before = before_from_entry(entry)
            self.changed.emit()
