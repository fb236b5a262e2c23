"""Where the program's own files are, and a name for a folder that Qt can use."""

import os
import sys
from pathlib import Path


def resources() -> Path:
    """Return the folder of icons and translations: inside an installed package, or beside a checkout's."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def nameable(folder: Path) -> Path:
    """Return a folder under a name that Qt can use; where there is none, as it is.

    On Linux names are bytes. Qt replaces those that aren't UTF-8, and would use another folder. One that is
    open has a second name, for this process and for others while it runs. So its parent is opened for good.
    """
    if sys.platform in ("win32", "darwin") or _is_text(folder):
        return folder
    try:
        folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(folder.parent, os.O_RDONLY)
    except OSError:
        return folder
    return Path(f"/proc/{os.getpid()}/fd/{handle}") / folder.name


def _is_text(path: Path) -> bool:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True
