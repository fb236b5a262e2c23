"""The log's files, private at all times."""

import contextlib
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from fastpix_desktop.services.storage.own_files import open_own


class LogFile(RotatingFileHandler):
    """Like RotatingFileHandler, but follows no links, never blocks, and creates only private files."""

    def doRollover(self) -> None:
        """Begin a new file; continue in the old one if another program has it open (Windows)."""
        with contextlib.suppress(OSError):
            super().doRollover()

    def _open(self) -> TextIOWrapper:
        handle = open_own(Path(self.baseFilename), os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        return os.fdopen(handle, "a", encoding=self.encoding, errors=self.errors)
