"""Find the app's own files, and folder names that Qt can use."""

import os
import sys
from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """Return the folder of icons and translations, in an installed package or a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def nameable(folder: Path) -> Path:
    """Return a name of a folder that Qt can use; if there is none, the name itself.

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
