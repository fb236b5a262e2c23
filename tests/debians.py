"""Debian systems in folders of their own, made with debootstrap.

The mirror, a proxy and apt's other settings for fetching are those of this computer.
"""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_PROJECT = Path(__file__).parents[1]


class CannotMake(Exception):
    """A system cannot be made here; the text says why."""


def bootstrap(release: str, root: Path, log: Path) -> None:
    """Make a system of a release in a folder that isn't there yet, which takes minutes. Raises CannotMake."""
    run(["debootstrap", "--variant=minbase", release, str(root), _mirror()], log)
    settings = _said(["apt-config", "dump", "Acquire"]).splitlines()
    # What apt looks for in an archive is a matter of its version: each system's own.
    kept = [line for line in settings if not line.startswith("Acquire::IndexTargets")]
    (root / "etc/apt/apt.conf.d/50fetching").write_text("\n".join([*kept, ""]))


def unpack(release: str, root: Path, log: Path) -> None:
    """Put a fresh system into a folder that isn't there yet: made once, kept in build/. Raises CannotMake."""
    kept = _PROJECT / f"build/debian-{release}.tar"
    if kept.exists():
        root.mkdir()
        run(["tar", "-C", str(root), "-xpf", str(kept)], log)
    else:
        kept.parent.mkdir(exist_ok=True)
        bootstrap(release, root, log)
        partial = kept.with_suffix(".partial")
        run(["tar", "-C", str(root), "--one-file-system", "-cf", str(partial), "."], log)
        partial.rename(kept)
    for name in ("resolv.conf", "hosts"):
        if (file := Path("/etc", name)).exists():
            (root / "etc" / name).write_bytes(file.read_bytes())


def run(argv: list[str], log: Path) -> None:
    """Run a command with mounts of its own; what it says goes to the end of a file. Raises CannotMake."""
    with log.open("ab") as output:
        done = subprocess.run(
            ["unshare", "--mount", "--", *argv],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=environment(),
            check=False,
        )
    if done.returncode != 0:
        last = log.read_text(errors="replace").splitlines()[-5:]
        raise CannotMake("\n".join([f"{argv[0]} failed; more is in {log}:", *last]))


def start_nothing(root: Path) -> None:
    """Keep packages from starting services while they are installed (Debian's policy for this)."""
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)


def environment() -> Mapping[str, str]:
    """Return what commands in such a system need to know: where proxies are, and little else."""
    proxies = {"http_proxy": "Acquire::http::Proxy", "https_proxy": "Acquire::https::Proxy"}
    of_apt = {name: _said(["apt-config", "dump", "--format", "%v", item]) for name, item in proxies.items()}
    return {
        **{name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")},
        **{name: value for name, value in of_apt.items() if value},
        "DEBIAN_FRONTEND": "noninteractive",
        "LANG": "C.UTF-8",
        "PATH": _PATH,
    }


def _mirror() -> str:
    # Its own listing of what it is set up with: in whichever of its file formats that is written.
    wanted = ["Created-By: Packages", "Origin: Debian", "Label: Debian"]
    found = _said(["apt-get", "indextargets", "--format", "$(REPO_URI)", *wanted]).splitlines()
    if not found:
        raise CannotMake("apt knows no mirror of Debian here (is apt-get update needed?)")
    return found[0].rstrip("/")


def _said(argv: list[str]) -> str:
    return subprocess.run(argv, capture_output=True, text=True, check=True).stdout.strip()
