"""A stream's simulcast targets: where FastPix sends it as well.

Source: FastPix's OpenAPI document and answers recorded in May 2026. There is no list of targets: the stream
has them.
"""

from urllib.parse import quote

import requests

from fastpix_desktop.base.fault_points import fault_point
from fastpix_desktop.domain.errors import OutcomeUnknown, ServerTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import LAUNCH_KEY
from fastpix_desktop.domain.streams.simulcast import NAME_KEY, SimulcastTarget, parse_target
from fastpix_desktop.services.fastpix.calls import ApiCalls, stream_path


class SimulcastCalls(ApiCalls):
    """Adds, switches, reads and removes targets. Blocking; every method raises AppError."""

    def add_simulcast(
        self, stream_id: str, server: str, key: Secret, *, name: str, request_id: str
    ) -> SimulcastTarget:
        """Add a target, with ``request_id`` in its metadata, to recognise it by.

        FastPix accepts the same target twice. Raises OutcomeUnknown if the request was sent but no reliable
        answer came; read the stream then.
        """
        body = {
            "url": server,
            "streamKey": key.reveal(),
            "metadata": {NAME_KEY: name, LAUNCH_KEY: request_id},
        }
        target = parse_target(self._write_anew(f"{stream_path(stream_id)}/simulcast", body).get("data"))
        if target is None:
            raise OutcomeUnknown
        fault_point("target parsed")
        return target

    def switch_simulcast(self, stream_id: str, target_id: str, *, enabled: bool) -> None:
        """Switch a target on or off, also while live."""
        self._write("PUT", _path(stream_id, target_id), {"isEnabled": enabled})

    def simulcast(self, stream_id: str, target_id: str) -> SimulcastTarget:
        """Return a target as it is now."""
        target = parse_target(self._read(_path(stream_id, target_id)).get("data"))
        if target is None:
            raise ServerTrouble(requests.codes.ok)
        return target

    def remove_simulcast(self, stream_id: str, target_id: str) -> None:
        """Remove a target. While live, this ends the broadcast there, and nowhere else."""
        self._write("DELETE", _path(stream_id, target_id))


def _path(stream_id: str, target_id: str) -> str:
    return f"{stream_path(stream_id)}/simulcast/{quote(target_id, safe='')}"
