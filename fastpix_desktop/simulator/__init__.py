"""A simulated FastPix API on loopback, for the demo and the tests.

It is the other side: it shares no limits, names or parsing with the client, so that it catches the client's
mistakes. Where FFmpeg is installed, it can take real streams in and let them be watched as well.

Sources of what it does: FastPix's OpenAPI document, answers recorded in FastPix's own SDK tests
(May and June 2026), and the official Python SDK 1.2.0, which the contract tests run against it.
"""

from fastpix_desktop.simulator.answers import ApiError
from fastpix_desktop.simulator.faults import Fault
from fastpix_desktop.simulator.ingest import Ingest, ffmpeg_path
from fastpix_desktop.simulator.journal import Request
from fastpix_desktop.simulator.simulator import DEMO_SECRET, DEMO_TOKEN_ID, Simulator

__all__ = [
    "DEMO_SECRET",
    "DEMO_TOKEN_ID",
    "ApiError",
    "Fault",
    "Ingest",
    "Request",
    "Simulator",
    "ffmpeg_path",
]
