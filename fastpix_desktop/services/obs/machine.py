"""The computer, as far as it decides where OBS is and whether it runs."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from typing import Final

from fastpix_desktop.services.storage.files import read_bytes
from fastpix_desktop.services.system.windows_processes import process_names

if sys.platform == "win32":
    import winreg

_SOCKET: Final = " @/com/obsproject"
"""How the name of the abstract socket begins that OBS on Linux holds while it runs (UI/platform-x11.cpp);
its version and zeros up to the full length follow."""
_PS: Final = ("/bin/ps", "-axco", "comm")
_PROCESS: Final[Mapping[str, str]] = {"win32": "obs64.exe", "darwin": "OBS"}
"""The name of OBS's process. On Windows, upper and lower case are the same."""


def _process_list(platform: str) -> Sequence[str]:
    """Return the names of all processes. Where they aren't known, OBS counts as closed.

    Started twice, it says so itself.
    """
    if platform == "win32":
        return process_names()
    return _names_from(_PS) if platform == "darwin" else ()


def _names_from(command: Sequence[str]) -> Sequence[str]:
    """Return a command's lines; none where it can't be run. What isn't UTF-8 in them is replaced."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=10, check=False)  # noqa: S603 - ps
    except (OSError, subprocess.SubprocessError):
        return ()
    return [line.strip() for line in done.stdout.decode(errors="replace").splitlines()]


def _registered_folders() -> Sequence[Path]:
    """Return where OBS's installer for Windows says that it put it (mp-installer.nsi: InstallDirRegKey).

    In both halves of the registry: the installer is a 32-bit program, OBS is not.
    """
    found: list[Path] = []
    if sys.platform == "win32":
        for half in (winreg.KEY_WOW64_64KEY, winreg.KEY_WOW64_32KEY):
            with (
                contextlib.suppress(OSError),
                winreg.OpenKey(
                    winreg.HKEY_LOCAL_MACHINE, r"Software\OBS Studio", access=winreg.KEY_READ | half
                ) as key,
            ):
                if place := winreg.QueryValue(key, None):  # empty, it would mean the current folder
                    found.append(Path(place))
    return found


@dataclass(frozen=True)
class Machine:
    """The computer, as far as it decides where OBS is. Tests pass their own."""

    platform: str
    """As in ``sys.platform``: linux, win32, darwin."""
    home: Path
    variables: Mapping[str, str]
    root: Path = Path("/")
    process_list: Callable[[str], Sequence[str]] = _process_list
    registered_folders: Callable[[], Sequence[Path]] = _registered_folders
    """Where OBS is installed, by Windows' registry."""

    @classmethod
    def this(cls) -> "Machine":
        """Return the computer that we run on."""
        return cls(sys.platform, Path.home(), dict(os.environ))

    def command(self, name: str) -> Path | None:
        """Find a program on the PATH."""
        found = which(name, path=self.variables.get("PATH", os.defpath))
        return Path(found) if found else None


def is_running(machine: Machine) -> bool:
    """Whether an OBS runs. Which one it is cannot be told, and each of them guards against a second."""
    if machine.platform == "linux":
        try:
            sockets = read_bytes(machine.root / "proc/net/unix").decode(errors="replace")
        except OSError:
            return False
        return _SOCKET in sockets
    names = machine.process_list(machine.platform)
    if machine.platform == "win32":
        names = [name.lower() for name in names]
    return _PROCESS.get(machine.platform) in names
