"""Builds adapters, presenters and the window, and runs the event loop.

The only part that knows all others.
"""

from fastpix_desktop.bootstrap.app import Options, default_data_dir, run
from fastpix_desktop.bootstrap.demo import ingest_addresses
from fastpix_desktop.bootstrap.program import Program, compose

__all__ = ["Options", "Program", "compose", "default_data_dir", "ingest_addresses", "run"]
