"""The presenters of what is done with OBS, made together when a stream is first shown."""

from dataclasses import dataclass

from fastpix_desktop.presenters.handover import Handover
from fastpix_desktop.presenters.obs import ObsPresenter
from fastpix_desktop.presenters.obs_link import ObsLink
from fastpix_desktop.presenters.obs_undo import ObsUndo
from fastpix_desktop.presenters.on_air import OnAirGuard
from fastpix_desktop.presenters.preflight import PreflightPresenter
from fastpix_desktop.presenters.truth import TruthPresenter


@dataclass(frozen=True, slots=True)
class ObsPresenters:
    """Each needs those above it."""

    obs: ObsPresenter
    link: ObsLink
    undo: ObsUndo
    handover: Handover
    truth: TruthPresenter
    preflight: PreflightPresenter
    on_air: OnAirGuard

    async def close(self) -> None:
        """End all their tasks."""
        beside = (self.on_air, self.preflight, self.truth)
        for presenter in (*beside, self.handover, self.undo, self.link, self.obs):
            await presenter.close()
