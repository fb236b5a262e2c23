"""Outages: when OBS loses the connection and regains it, and how it retries."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.monitor.obs_fact import ObsFact, ObsState
from fastpix_desktop.domain.monitor.reconnect import Outage, Prospect, prospect
from fastpix_desktop.presenters.ports.obs import MonitoredObs
from fastpix_desktop.presenters.presenter import Presenter, Task

BACK_S: Final = 30.0
"""Seconds to show that OBS is back."""


class OutageTracker(Presenter):
    """Tracks the current outage, or the one that has just ended."""

    changed = Signal()
    """OBS's retry plan is known."""

    def __init__(self, obs: MonitoredObs) -> None:
        super().__init__()
        self._obs = obs
        self._reading_plan = Task(self, "read plan")
        self._outage: Outage | None = None

    @property
    def is_out(self) -> bool:
        """Whether OBS is reconnecting."""
        return self._outage is not None and self._outage.back_at is None

    @property
    def lost_at(self) -> float | None:
        """When the current outage began."""
        return self._outage.lost_at if self._outage is not None and self.is_out else None

    def prospect(self, now: float) -> Prospect | None:
        """Return the forecast, or (if ``is_out`` is false) how long OBS was away until just now."""
        outage = self._outage
        if outage is None or (outage.back_at is not None and now - outage.back_at > BACK_S):
            return None
        return prospect(outage, now)

    def update(self, obs: ObsFact, window_s: int, now: float) -> None:
        """Follow OBS's state as it is now."""
        if obs.state is ObsState.RECONNECTING:
            if not self.is_out:
                sent = obs.sent_here
                lost_at = now if sent is None or sent < obs.began else sent
                self._outage = Outage(lost_at, window_s, noticed_at=now)
                self._reading_plan.start(self._read_plan())
        elif self.is_out:
            self._outage = replace(self._outage, back_at=now) if self._outage and obs.is_active else None

    def forget(self) -> None:
        """Reset, for another stream."""
        self._reading_plan.stop()
        self._outage = None

    async def _read_plan(self) -> None:
        try:
            plan = await self._obs.retry_plan()
        except AppError:
            return  # then it's unknown
        if self._outage is not None:
            self._outage = replace(self._outage, plan=plan)
            self.changed.emit()
