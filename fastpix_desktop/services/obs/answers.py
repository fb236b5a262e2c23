"""What OBS answers about its outputs, as values. What makes no sense counts as 0 or no."""

from collections.abc import Mapping
from typing import Any

from fastpix_desktop.domain.lenient import whole
from fastpix_desktop.domain.obs.load import FrameCounts
from fastpix_desktop.domain.obs.status import OutputStatus


def output_status(said: Mapping[str, Any]) -> OutputStatus:
    """Return the answer to ``GetStreamStatus``."""
    return OutputStatus(
        active=said.get("outputActive") is True,
        reconnecting=said.get("outputReconnecting") is True,
        bytes_sent=whole(said.get("outputBytes")),
        frames_dropped=whole(said.get("outputSkippedFrames")),
        frames_total=whole(said.get("outputTotalFrames")),
        duration_s=whole(said.get("outputDuration")) / 1000,
    )


def frame_counts(said: Mapping[str, Any]) -> FrameCounts:
    """Return the answer to ``GetStats``."""
    return FrameCounts(
        encoded=whole(said.get("outputTotalFrames")),
        skipped=whole(said.get("outputSkippedFrames")),
        drawn=whole(said.get("renderTotalFrames")),
        missed=whole(said.get("renderSkippedFrames")),
    )
