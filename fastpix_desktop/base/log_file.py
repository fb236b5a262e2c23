"""The log's files: ours alone, at every turn."""

import contextlib
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from fastpix_desktop.services.storage.own_files import open_own


class LogFile(RotatingFileHandler):
    """As RotatingFileHandler, but follows no link, never waits for a pipe, and makes private files only."""

    def doRollover(self) -> None:
        """Begin a new file; go on in the old one where another program has it open (Windows)."""
        with contextlib.suppress(OSError):
            super().doRollover()

    def _open(self) -> TextIOWrapper:
        handle = open_own(Path(self.baseFilename), os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        return os.fdopen(handle, "a", encoding=self.encoding, errors=self.errors)
