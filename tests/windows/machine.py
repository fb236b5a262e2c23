"""A Windows, as far as Wine goes: a Debian system with Wine, python.org's Python and Inno Setup.

Made once with the computer's own apt, pip and npm, then kept. What PyPI and npm deliver is pinned by sha256;
Debian's packages are signed. Programs in it have no network but loopback.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.metadata import distribution
from pathlib import Path
from typing import Final

from tests.debians import CannotMake, bootstrap, run, start_nothing

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parent.parent
RELEASE: Final = "trixie"
"""Wine 10: bookworm's Wine 8 was not tried."""
PACKAGES: Final = (
    "fonts-noto-core",
    "fonts-wine",  # without it, every text is in a serif font
    "gcc-mingw-w64-x86-64-win32",
    "libpython3.13-stdlib",
    "openbox",
    "python3-minimal",
    "python3-pefile",
    "wine",
    "wine64",
    "xvfb",
)
FOR_INSTALLERS: Final = ("wine32:i386",)
"""Inno Setup, and the installers that it makes, are 32-bit programs."""
ROOM: Final = 7_000_000_000
"""Bytes on the disk for the system and a run's own ``C:`` drive."""
WINDOW: Final = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("text")
label.show()
app.processEvents()
assert not label.grab().isNull()
"""
"""Nothing of the program under test: where this fails, it's the computer."""
PYTHON_WHEEL: Final = (
    "panda3d",
    "1.10.16",
    "0e505261bb58d8402d0099c291f1a3459acfdd38f3e7d666e72aa2e1ea5dc46f",
)
"""Carries python.org's Python 3.13.11 for Windows, signed by the Python Software Foundation."""
INNO_SETUP: Final = ("innosetup", "6.4.1", "fc36b763a729c8964416552d733f4864ac4a4934d0a6569e20c2feb4c29b9684")
FOR_WINDOWS: Final = (
    "--only-binary=:all:", "--platform", "win_amd64", "--python-version", "3.13",
    "--abi", "cp313", "--abi", "abi3", "--abi", "none",
)  # fmt: skip
LEFT_OUT: Final = shutil.ignore_patterns(
    ".git",
    ".venv",
    ".*_cache",
    ".coverage*",
    ".hypothesis",
    ".artifacts",
    "__pycache__",
    "build",
    "dist",
    "tour",
)


def cache() -> Path:
    """Where the computer is kept: the folder that WINDOWS_TEST_CACHE names, or one in the user's cache."""
    if chosen := os.environ.get("WINDOWS_TEST_CACHE"):
        return Path(chosen).absolute()
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "fastpix-desktop/windows-test"


class Machine:
    """A computer whose ``C:`` drive is of this run alone; ``sources`` is a copy of this checkout on it."""

    def __init__(self, system: Path, place: Path) -> None:
        self._system = system
        self.place: Final = place
        self.sources: Final = place / "sources"
        """Seen there as ``Z:\\work\\sources``."""
        shutil.copytree(ROOT, self.sources, ignore=LEFT_OUT, symlinks=True)
        shutil.copytree(system / "opt/prefix", place / "prefix", symlinks=True)
        _install(place / "prefix/drive_c/Python313/Lib/site-packages")

    def try_out(self) -> None:
        """Show a window. Raises CannotMake where this computer doesn't let Wine do that."""
        try:
            done = self.python("-c", WINDOW, timeout_s=120)
        except subprocess.TimeoutExpired as late:
            raise CannotMake(f"a window isn't shown within {late.timeout:.0f} s") from late
        if done.returncode != 0:
            raise CannotMake(f"no window can be shown: {done.stdout[-1000:]}{done.stderr[-1000:]}")

    def python(self, *arguments: str, timeout_s: float = 600) -> subprocess.CompletedProcess[str]:
        """Run Python for Windows, in the sources, on a screen; what it says comes back."""
        return self.run("C:\\Python313\\python.exe", *arguments, timeout_s=timeout_s)

    def run(self, *argv: str, timeout_s: float = 600) -> subprocess.CompletedProcess[str]:
        """Run a Windows program. Raises TimeoutExpired; all of it is gone then."""
        return subprocess.run(
            _inside(self._system, self.place, HERE / "runtime/run.sh", argv),
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=timeout_s,
            check=False,
        )


def _install(packages: Path) -> None:
    """Say what is installed with an editable checkout, as pip does: by the metadata of this one."""
    ours = distribution("fastpix-desktop")
    folder = packages / f"fastpix_desktop-{ours.version}.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(ours.read_text("METADATA") or "", encoding="utf-8")


def made(*, anew: bool = False, fast: bool = False) -> Path:
    """Return the root of the system, made if it isn't there or is of another recipe. Raises CannotMake.

    ``fast``: one without the means to make an installer is enough.
    """
    whole = cache() / f"{RELEASE}-{_recipe()}"
    root = whole.with_name(f"{whole.name}-fast") if fast and not whole.is_dir() else whole
    if root.is_dir() and not anew:
        return root
    _refuse_here(root, "debootstrap", "ip", "unshare", *(() if fast else ("npm",)))
    for old in cache().glob(f"{RELEASE}-*"):  # of an earlier recipe, or half made
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    partial, log = root.with_suffix(".partial"), root.with_suffix(".log")
    bootstrap(RELEASE, partial, log)
    start_nothing(partial)
    shutil.copy("/etc/resolv.conf", partial / "etc")
    packages = PACKAGES if fast else PACKAGES + FOR_INSTALLERS
    run(["sh", str(HERE / "runtime/install.sh"), str(partial), *packages], log)
    with tempfile.TemporaryDirectory() as folder:
        parts = Path(folder)
        _fetch(parts, log)
        if not fast:
            _fetch_inno_setup(parts, log)
        shutil.copytree(HERE / "runtime", parts / "runtime")
        run(_inside(partial, parts, HERE / "runtime/make.sh", []), log)
    partial.rename(root)  # its final name only now that it is complete
    return root


def _refuse_here(root: Path, *programs: str) -> None:
    """Raise CannotMake where the system can't be made."""
    if sys.platform != "linux" or os.geteuid() != 0:
        raise CannotMake(f"to make {root}, this has to run as root on Linux once")
    if missing := [each for each in programs if shutil.which(each) is None]:
        raise CannotMake(f"not installed: {', '.join(missing)}")
    root.parent.mkdir(parents=True, exist_ok=True)
    if (free := shutil.disk_usage(root.parent).free) < ROOM:
        raise CannotMake(f"{root.parent} has {free / 1e9:.1f} GB of room; {ROOM / 1e9:.0f} GB are needed")


def _recipe() -> str:
    """Return a name that changes with what the system is made from."""
    named = repr((RELEASE, PACKAGES, FOR_INSTALLERS, PYTHON_WHEEL, INNO_SETUP)).encode()
    files = [HERE / "requirements.txt", *sorted({*(HERE / "runtime").iterdir()} - {HERE / "runtime/run.sh"})]
    return hashlib.sha256(b"\0".join([named, *(each.read_bytes() for each in files)])).hexdigest()[:12]


def _fetch(parts: Path, log: Path) -> None:
    name, version, digest = PYTHON_WHEEL
    wanted = parts / "python.txt"
    wanted.write_text(f"{name}=={version} --hash=sha256:{digest}\n")
    for requirements, folder in ((wanted, parts), (HERE / "requirements.txt", parts / "wheels")):
        pip = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--require-hashes",
            *FOR_WINDOWS,
        ]
        _fetched([*pip, "--requirement", str(requirements), "--dest", str(folder)], log)


def _fetch_inno_setup(parts: Path, log: Path) -> None:
    name, version, digest = INNO_SETUP
    pack = ["npm", "pack", "--silent", "--pack-destination", str(parts), f"{name}@{version}"]
    _fetched(pack, log)
    if (found := hashlib.sha256((parts / f"{name}-{version}.tgz").read_bytes()).hexdigest()) != digest:
        raise CannotMake(f"{name} {version} is not the one that was tried: its sha256 is {found}")


def _fetched(argv: list[str], log: Path) -> None:
    """Run a client of a registry, set up as this computer's own is."""
    with log.open("ab") as output:
        done = subprocess.run(argv, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False)
    if done.returncode != 0:
        raise CannotMake(f"{argv} failed; more is in {log}")


def _inside(system: Path, place: Path, script: Path, argv: Sequence[str]) -> list[str]:
    """Return the command that runs a script in the system, with ``place`` at ``/work`` and no network."""
    return ["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--",
            "bash", str(HERE / "runtime/enter.sh"), str(system), str(place), str(script), *argv]  # fmt: skip
