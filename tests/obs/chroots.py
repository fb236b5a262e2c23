"""Debian systems of other releases, each with its OBS: made once with debootstrap, then kept.

The mirror, and a proxy if there is one, are those that apt uses on this computer.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.obs.sandbox import require

RELEASES = ("trixie", "sid")
PACKAGES = ("obs-studio", "libgl1", "libgl1-mesa-dri")
"""The screen, the window manager and the receivers are this computer's own."""
_NEEDED_BYTES = 3 * 1024**3
"""One of them takes half of it when it is done, and more while it is made."""
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
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


class CannotMake(Exception):
    """A system cannot be made here; the text says why."""


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
    _run(["debootstrap", "--variant=minbase", release, str(partial), _mirror()], log)
    _start_nothing(partial)
    _run(["sh", "-c", _INSTALL, "sh", str(partial), " ".join(PACKAGES)], log)
    shutil.rmtree(root, ignore_errors=True)
    partial.rename(root)
    return root


def _run(argv: list[str], log: Path) -> None:
    """Run a command with mounts of its own; what it says goes to the end of a file."""
    with log.open("ab") as output:
        done = subprocess.run(
            ["unshare", "--mount", "--", *argv],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=_environment(),
            check=False,
        )
    if done.returncode != 0:
        last = log.read_text(errors="replace").splitlines()[-5:]
        raise CannotMake("\n".join([f"{argv[0]} failed; more is in {log}:", *last]))


def _start_nothing(root: Path) -> None:
    """Keep packages from starting services while they are installed (Debian's policy for this)."""
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)


def _mirror() -> str:
    # Its own listing of what it is set up with: in whichever of its file formats that is written.
    wanted = ["Created-By: Packages", "Origin: Debian", "Label: Debian"]
    found = _said(["apt-get", "indextargets", "--format", "$(REPO_URI)", *wanted]).splitlines()
    if not found:
        raise CannotMake("apt knows no mirror of Debian here (is apt-get update needed?)")
    return found[0].rstrip("/")


def _environment() -> Mapping[str, str]:
    proxies = {"http_proxy": "Acquire::http::Proxy", "https_proxy": "Acquire::https::Proxy"}
    of_apt = {name: _said(["apt-config", "dump", "--format", "%v", item]) for name, item in proxies.items()}
    return {
        **{name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")},
        **{name: value for name, value in of_apt.items() if value},
        "DEBIAN_FRONTEND": "noninteractive",
        "LANG": "C.UTF-8",
        "PATH": _PATH,
    }


def _said(argv: list[str]) -> str:
    return subprocess.run(argv, capture_output=True, text=True, check=True).stdout.strip()
