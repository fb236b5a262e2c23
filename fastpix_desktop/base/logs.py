"""The log in the data folder, and what a crash leaves there.

Secrets never get as far as a log; what is written is redacted all the same, as it will be sent to others.
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
from fastpix_desktop.services.storage.own_files import open_own, own_folder

NAME: Final = "fastpix-desktop.log"
MAX_BYTES: Final = 256 * 1024
OLDER_FILES: Final = 2
CRASHES_KEPT: Final = 3
_CRASH: Final = "crash.txt"

log = logging.getLogger(__name__)
Report = Callable[[str, BaseException], None]
"""Takes a sentence for the log and the error. May be called from any thread."""


class RedactingFormatter(logging.Formatter):
    """Masks secrets in the finished text: also in what an error says of itself."""

    default_time_format = "%Y-%m-%d %H:%M:%S"

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, or the lines, that go into the file."""
        from fastpix_desktop.domain.redaction import redact_line  # noqa: PLC0415 - the first paint can do without

        return redact_line(super().format(record))


def _redacted(text: str) -> str:
    from fastpix_desktop.domain.redaction import redact  # noqa: PLC0415 - the first paint can do without
    from fastpix_desktop.domain.secret import alive  # noqa: PLC0415

    return redact(text, alive())


def folder_of(data_dir: Path) -> Path:
    """Return the folder of the logs."""
    return data_dir / "logs"


def write_to(data_dir: Path) -> None:
    """From now on, log into the data folder: three files of 256 KB at most."""
    from fastpix_desktop.base.log_file import LogFile  # noqa: PLC0415 - the first paint can do without

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
    from fastpix_desktop.domain.errors import FileTrouble  # noqa: PLC0415 - seldom needed
    from fastpix_desktop.services.storage.files import read_own_text  # noqa: PLC0415

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
    """Has the interpreter write where it was, should the process die of a fault, and finds that next time."""

    def __init__(self, data_dir: Path) -> None:
        self._path = folder_of(data_dir) / _CRASH
        self._file: TextIO | None = None
        self.previous: Path | None = None
        """What the last run left, if it died of a fault."""

    def open(self) -> None:
        """Set an earlier crash's file aside, and be ready for the next."""
        with contextlib.suppress(OSError):  # no such folder, not writable: it goes without
            own_folder(self._path.parent)
            if self._path.exists() and self._path.stat().st_size:
                self.previous = self._set_aside()
            handle = open_own(self._path, os.O_WRONLY | os.O_CREAT)
            self._file = os.fdopen(handle, "w", encoding="utf-8")
            self._file.truncate(0)
            faulthandler.enable(self._file)

    def close(self) -> None:
        """Leave nothing behind: this run ends in order."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            with contextlib.suppress(OSError):
                self._path.unlink()

    def _set_aside(self) -> Path:
        moment = datetime.fromtimestamp(self._path.stat().st_mtime, UTC)
        kept = self._path.with_name(f"crash-{moment:%Y%m%d-%H%M%S}.txt")
        self._path.replace(kept)
        for old in sorted(self._path.parent.glob("crash-*.txt"), reverse=True)[CRASHES_KEPT:]:
            old.unlink()
        return kept


def catch_all(report: Report) -> None:
    """Have what nobody catches reported: in the main thread, in others, and in Qt's calls of ours."""

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
