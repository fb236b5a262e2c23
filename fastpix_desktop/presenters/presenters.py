"""All presenters of a window: those that are there from the start, and those that come with a stream."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from fastpix_desktop.presenters.duplicates import Duplicates
from fastpix_desktop.presenters.edit_stream import EditPresenter
from fastpix_desktop.presenters.forgotten import Forgotten
from fastpix_desktop.presenters.new_stream import NewStreamPresenter
from fastpix_desktop.presenters.presets import PresetsPresenter
from fastpix_desktop.presenters.recordings import RecordingsPresenter
from fastpix_desktop.presenters.session import SessionPresenter
from fastpix_desktop.presenters.stream_actions import StreamActions
from fastpix_desktop.presenters.streams import StreamsPresenter
from fastpix_desktop.presenters.support import SupportPresenter
from fastpix_desktop.presenters.unused_streams import UnusedStreams

if TYPE_CHECKING:  # loaded when a stream is first shown
    from fastpix_desktop.presenters.handover import Handover
    from fastpix_desktop.presenters.obs import ObsPresenter
    from fastpix_desktop.presenters.obs_link import ObsLink
    from fastpix_desktop.presenters.obs_presenters import ObsPresenters
    from fastpix_desktop.presenters.obs_undo import ObsUndo
    from fastpix_desktop.presenters.on_air import OnAirGuard
    from fastpix_desktop.presenters.preflight import PreflightPresenter
    from fastpix_desktop.presenters.truth import TruthPresenter


@dataclass(frozen=True)
class Presenters:
    """Who drives the pages. Those of OBS are made when a stream is first shown."""

    session: SessionPresenter
    new_stream: NewStreamPresenter
    streams: StreamsPresenter
    forgotten: Forgotten
    unused: UnusedStreams
    duplicates: Duplicates
    actions: StreamActions
    edit: EditPresenter
    presets: PresetsPresenter
    recordings: RecordingsPresenter
    support: SupportPresenter
    make_obs: "Callable[[], ObsPresenters]"

    @cached_property
    def _obs(self) -> "ObsPresenters":
        return self.make_obs()

    @property
    def obs(self) -> "ObsPresenter":
        """Sets OBS up by its files."""
        return self._obs.obs

    @property
    def obs_link(self) -> "ObsLink":
        """The connection to a running OBS."""
        return self._obs.link

    @property
    def obs_undo(self) -> "ObsUndo":
        """Keeps the settings that OBS had."""
        return self._obs.undo

    @property
    def handover(self) -> "Handover":
        """Hands a stream to a running OBS."""
        return self._obs.handover

    @property
    def truth(self) -> "TruthPresenter":
        """Says whether viewers can see the stream."""
        return self._obs.truth

    @property
    def preflight(self) -> "PreflightPresenter":
        """Checks the way to FastPix."""
        return self._obs.preflight

    @property
    def on_air(self) -> "OnAirGuard":
        """Knows whether OBS films this screen."""
        return self._obs.on_air

    async def close(self) -> None:
        """End all their tasks; what is typed is saved."""
        others = (self.actions, self.edit, self.presets, self.recordings, self.support, self.streams.watch)
        if "_obs" in vars(self):
            await self._obs.close()
        forgotten = (self.forgotten, self.unused, self.duplicates)
        for presenter in (
            self.session,
            *forgotten,
            *others,
            self.streams.keys,
            self.streams,
            self.new_stream,
        ):
            await presenter.close()
