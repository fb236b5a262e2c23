"""`make fresh-test`: both of the README's commands in a fresh Debian 12 and a fresh Debian 13, as root.

A system is entered with pivot_root, as a container is. With --refuse-user-namespaces it is entered with
chroot, where the kernel refuses them, as it does in many containers.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.debians import CannotMake, environment, run, unpack
from tests.fresh.pip_settings import of_this_computer

PROJECT = Path(__file__).parents[2]
LOGS = PROJECT / "build/fresh"
RELEASES = {"12": "bookworm", "13": "trixie"}
COMMANDS = ("make demo", "make test")
HERE = "/root/fastpix-desktop"
_MAKE = """
mount --rbind /dev "$1/dev"
exec chroot "$1" sh -c "apt-get update -qq && apt-get install -qq -y make"
"""
_SET_UP = """
set -e
root=$1; shift
mount --rbind "$root" "$root"
cd "$root"
mount --rbind /dev dev
mount --rbind /sys sys
mount -t proc proc proc
mount -t tmpfs -o mode=1777 tmpfs tmp
while [ "$1" != -- ]; do
    mkdir -p "./$1"
    mount --bind "$1" "./$1"
    mount -o remount,ro,bind "./$1"
    shift
done
shift
"""
_INTO = {
    False: 'mkdir -p .outside && pivot_root . .outside && umount --lazy /.outside && cd / && exec "$@"',
    True: 'exec chroot . "$@"',
}


@dataclass(frozen=True)
class Result:
    """What came of one command in one system."""

    system: str
    command: str
    seconds: float
    status: int

    def __str__(self) -> str:
        fate = "passed" if self.status == 0 else f"FAILED with {self.status}"
        return f"{self.system:36} {self.command:10} {fate}, {self.seconds:.0f} s"


def project_into(folder: Path) -> None:
    """Copy what git knows, and what is new and not ignored, as a fresh clone would have it."""
    listed = subprocess.run(
        ["git", "-C", PROJECT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, check=True,
    ).stdout  # fmt: skip
    there = b"\0".join(
        name for name in listed.split(b"\0") if name and (PROJECT / os.fsdecode(name)).exists()
    )
    folder.mkdir(parents=True)
    packed = subprocess.run(
        ["tar", "-C", PROJECT, "--null", "--files-from=-", "-c"], input=there, capture_output=True, check=True
    ).stdout
    subprocess.run(["tar", "-C", folder, "-x"], input=packed, check=True)


def try_release(number: str, folder: Path, *, refusing: bool) -> list[Result]:
    """Run the commands one after the other in a fresh system; a log in build/fresh/ has what they say."""
    system = f"Debian {number}{', no user namespaces' if refusing else ''}"
    log = LOGS / f"debian-{number}{'-refusing' if refusing else ''}.log"
    log.unlink(missing_ok=True)
    print(f"{system}: what it says is in {log.relative_to(PROJECT)}", file=sys.stderr)
    root = folder / f"debian-{number}"
    unpack(RELEASES[number], root, log)
    run(["sh", "-c", _MAKE, "sh", str(root)], log)
    project_into(root / HERE.lstrip("/"))
    pip = of_this_computer(sys.executable)
    mounts = map(str, pip.carry(root))
    enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _SET_UP + _INTO[refusing]]
    enter += ["sh", str(root), *mounts, "--"]
    results = []
    for command in COMMANDS:
        begun = time.monotonic()
        with log.open("ab") as output:
            done = subprocess.run(
                [*enter, "sh", "-c", f"cd {HERE} && exec {command}"],
                stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False,
                env={**environment(), **pip.environment, "HOME": "/root"},
            )  # fmt: skip
        results.append(Result(system, command, time.monotonic() - begun, done.returncode))
        print(results[-1], file=sys.stderr)
    return results


def main() -> int:
    """Return 0 if all passed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fresh", description=__doc__)
    parser.add_argument("--release", choices=RELEASES, action="append", help="only this Debian (12 and 13)")
    parser.add_argument("--refuse-user-namespaces", action="store_true", help="as many containers do")
    chosen = parser.parse_args()
    if os.geteuid() != 0:
        print(
            "`make fresh-test` installs packages in a root folder of its own: run it as root", file=sys.stderr
        )
        return 1
    LOGS.mkdir(parents=True, exist_ok=True)
    results: list[Result] = []
    try:
        for number in chosen.release or RELEASES:
            with tempfile.TemporaryDirectory(prefix="fresh-", ignore_cleanup_errors=True) as folder:
                results += try_release(number, Path(folder), refusing=chosen.refuse_user_namespaces)
    except CannotMake as problem:
        print(problem, file=sys.stderr)
        return 1
    print(*results, sep="\n")
    return int(any(result.status for result in results))


if __name__ == "__main__":
    sys.exit(main())
