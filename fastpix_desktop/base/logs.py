"""The log in the data folder, and crash reports.

Secrets never reach the log. It's redacted anyway, because people send it to others.
"""

import contextlib
import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

from fastpix_desktop import __version__
from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.secret import alive
from fastpix_desktop.services.storage.own_files import open_own, own_folder
from fastpix_desktop.services.system.held_open import patiently

NAME: Final = "fastpix-desktop.log"
MAX_BYTES: Final = 256 * 1024
OLDER_FILES: Final = 2
CRASHES_KEPT: Final = 3
_CRASH: Final = "crash.txt"

log = logging.getLogger(__name__)
Report = Callable[[str, BaseException], None]
"""Called with a sentence for the log and the error, from any thread."""


class RedactingFormatter(logging.Formatter):
    """Masks secrets in the finished text, including errors' own messages."""

    default_time_format = "%Y-%m-%d %H:%M:%S"

    def format(self, record: logging.LogRecord) -> str:
        """Return the line or lines to write."""
        from fastpix_desktop.domain.redaction import redact_line  # noqa: PLC0415 - not needed for the first paint

        return redact_line(super().format(record))


def _redacted(text: str) -> str:
    from fastpix_desktop.domain.redaction import redact  # noqa: PLC0415 - not needed for the first paint

    return redact(text, alive())


def folder_of(data_dir: Path) -> Path:
    """Return the log folder."""
    return data_dir / "logs"


def write_to(data_dir: Path) -> None:
    """Log to the data folder from now on: at most three files of 256 KB."""
    from fastpix_desktop.base.log_file import LogFile  # noqa: PLC0415 - not needed for the first paint

    folder = folder_of(data_dir)
    try:
        own_folder(folder)
        handler = LogFile(
            folder / NAME, maxBytes=MAX_BYTES, backupCount=OLDER_FILES, encoding="utf-8", errors="replace"
        )
    except OSError as error:
        log.warning("no log can be written: %s", error.strerror)
        return
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    ours = logging.getLogger("fastpix_desktop")
    ours.setLevel(logging.INFO)
    ours.info("FastPix Desktop %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)


def texts(data_dir: Path) -> dict[str, str]:
    """Return the contents of the logs and crash files by name, newest first, redacted once more."""
    from fastpix_desktop.services.storage.files import read_own_text  # noqa: PLC0415 - seldom needed

    found = [folder_of(data_dir) / NAME, *sorted(folder_of(data_dir).glob(f"{NAME}.*"))]
    found += sorted(folder_of(data_dir).glob("crash-*.txt"), reverse=True)
    contents = {}
    for path in found:
        with contextlib.suppress(FileTrouble):
            text = read_own_text(path)
            if text is not None:
                contents[path.name] = _redacted(text)
    return contents


class CrashFile:
    """Makes the interpreter write a report if the process crashes, and finds it at the next start."""

    def __init__(self, data_dir: Path) -> None:
        self._path = folder_of(data_dir) / _CRASH
        self._file: TextIO | None = None
        self.previous: Path | None = None
        """The last run's crash report, if it crashed."""

    def open(self) -> None:
        """Move an earlier crash report aside, and prepare for the next."""
        with contextlib.suppress(OSError):  # the folder is missing or not writable: continue without
            own_folder(self._path.parent)
            if self._path.exists() and self._path.stat().st_size:
                self.previous = self._set_aside()
            handle = open_own(self._path, os.O_WRONLY | os.O_CREAT)
            self._file = os.fdopen(handle, "w", encoding="utf-8")
            self._file.truncate(0)
            faulthandler.enable(self._file)

    def close(self) -> None:
        """Remove the report file, because this run ends normally."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            with contextlib.suppress(OSError):
                patiently(self._path.unlink)

    def _set_aside(self) -> Path:
        moment = datetime.fromtimestamp(self._path.stat().st_mtime, UTC)
        kept = self._path.with_name(f"crash-{moment:%Y%m%d-%H%M%S}.txt")
        patiently(lambda: self._path.replace(kept))
        for old in sorted(self._path.parent.glob("crash-*.txt"), reverse=True)[CRASHES_KEPT:]:
            patiently(old.unlink)
        return kept


def catch_all(report: Report) -> None:
    """Report uncaught exceptions: in the main thread, in other threads, and in callbacks from Qt."""

    def main_hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):  # KeyboardInterrupt
            sys.__excepthook__(kind, error, trace)
            return
        report("an error that nobody expected", error.with_traceback(trace))

    def thread_hook(arguments: threading.ExceptHookArgs) -> None:
        if isinstance(arguments.exc_value, Exception):
            name = arguments.thread.name if arguments.thread else "?"
            report(f"an error that nobody expected, in thread {name}", arguments.exc_value)

    sys.excepthook = main_hook
    threading.excepthook = thread_hook
