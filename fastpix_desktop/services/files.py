"""Files that are either wholly there or not there at all."""

import contextlib
import os
import tempfile
from pathlib import Path

from fastpix_desktop.domain.errors import FileTrouble


def read_text(path: Path) -> str | None:
    """Return a UTF-8 file's text, or None where there is no such file.

    Raises FileTrouble where it is there but cannot be read; undecodable bytes are replaced.
    """
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise FileTrouble(path, error.strerror or str(error)) from error


def write_text(path: Path, text: str) -> None:
    """Replace a file by temp + fsync + rename; it can be read by its owner only (0600).

    Raises FileTrouble; the earlier file is then still there, whole.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
            raise
    except OSError as error:
        raise FileTrouble(path, error.strerror or str(error)) from error
