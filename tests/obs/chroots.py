"""Debian systems of other releases, each with its OBS: made once, then kept."""

import os
import shutil
from pathlib import Path

from tests.debians import CannotMake, bootstrap, run, start_nothing
from tests.obs.sandbox import require

RELEASES = ("trixie", "sid")
PACKAGES = ("obs-studio", "libgl1", "libgl1-mesa-dri")
"""The screen, the window manager and the receivers are this computer's own."""
_NEEDED_BYTES = 3 * 1024**3
"""One of them takes half of it when it is done, and more while it is made."""
_INSTALL = """
set -e
mount --rbind /dev "$1/dev"
mount -t proc proc "$1/proc"
# Signatures are checked, their age is not: a mirror may be a snapshot, and sid's lists age within a week.
chroot "$1" apt-get update -qq -o Acquire::Check-Valid-Until=false
chroot "$1" apt-get install -qq -y --no-install-recommends $2
chroot "$1" apt-get clean
rm -rf "$1"/var/lib/apt/lists/*
"""


def cache() -> Path:
    """Where the systems are kept: the folder that OBS_MATRIX_CACHE names, or one in the user's cache."""
    if chosen := os.environ.get("OBS_MATRIX_CACHE"):
        return Path(chosen).absolute()
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "fastpix-desktop/obs-matrix"


def made(release: str, *, anew: bool = False) -> Path:
    """Return the root of a release with OBS in it; make it if it is not there, which takes minutes.

    What was said while it was made is in RELEASE.log beside it. Raises CannotMake.
    """
    root = cache() / release
    if root.is_dir() and not anew:
        return root
    if os.geteuid() != 0:
        raise CannotMake(f"to make {root}, this has to run as root once")
    require("debootstrap", "unshare", "apt-get", "apt-config")
    root.parent.mkdir(parents=True, exist_ok=True)
    if (free := shutil.disk_usage(root.parent).free) < _NEEDED_BYTES:
        raise CannotMake(f"{root.parent} has only {free / 1024**3:.1f} GiB free of the 3 that it takes")
    # Under its final name only when it is complete. What is mounted in it meanwhile is seen by nobody else,
    # so that nothing of this computer's is in what was left behind.
    partial, log = root.with_name(f"{release}.partial"), root.with_name(f"{release}.log")
    shutil.rmtree(partial, ignore_errors=True)
    log.unlink(missing_ok=True)
    bootstrap(release, partial, log)
    start_nothing(partial)
    run(["sh", "-c", _INSTALL, "sh", str(partial), " ".join(PACKAGES)], log)
    shutil.rmtree(root, ignore_errors=True)
    partial.rename(root)
    return root
