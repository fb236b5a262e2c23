"""What the app needs to know of the computer to find OBS and see whether it's running."""

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
from fastpix_desktop.services.system.windows_processes import processes

if sys.platform == "win32":
    import winreg

_SOCKET: Final = " @/com/obsproject"
"""Beginning of the abstract socket's name that OBS on Linux holds while running (UI/platform-x11.cpp); its
version and zeros up to the full length follow."""
_PS: Final = ("/bin/ps", "-axco", "comm")
_PROCESS: Final[Mapping[str, str]] = {"win32": "obs64.exe", "darwin": "OBS"}
"""Name of OBS's process. Windows ignores case."""


def _process_list(platform: str) -> Sequence[str]:
    """Return the names of all processes. If they aren't known, OBS counts as closed.

    If it's started twice, OBS reports that itself.
    """
    if platform == "win32":
        return [name for _, name in processes()]
    return _names_from(_PS) if platform == "darwin" else ()


def _names_from(command: Sequence[str]) -> Sequence[str]:
    """Return a command's lines; none if it can't be run. Invalid UTF-8 is replaced."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=10, check=False)  # noqa: S603 - ps
    except (OSError, subprocess.SubprocessError):
        return ()
    return [line.strip() for line in done.stdout.decode(errors="replace").splitlines()]


def _registered_folders() -> Sequence[Path]:
    """Return OBS's folders from the registry (mp-installer.nsi: InstallDirRegKey).

    Read from both the 32-bit and the 64-bit view: the installer is a 32-bit program, OBS isn't.
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
                if place := winreg.QueryValue(key, None):  # an empty path would mean the current folder
                    found.append(Path(place))
    return found


@dataclass(frozen=True)
class Machine:
    """The computer as OBS's services see it. Tests pass their own."""

    platform: str
    """As in ``sys.platform``: linux, win32, darwin."""
    home: Path
    variables: Mapping[str, str]
    root: Path = Path("/")
    process_list: Callable[[str], Sequence[str]] = _process_list
    registered_folders: Callable[[], Sequence[Path]] = _registered_folders
    """OBS's folders from Windows' registry."""

    @classmethod
    def this(cls) -> "Machine":
        """Return this computer."""
        return cls(sys.platform, Path.home(), dict(os.environ))

    def command(self, name: str) -> Path | None:
        """Find a program on the PATH."""
        found = which(name, path=self.variables.get("PATH", os.defpath))
        return Path(found) if found else None


def is_running(machine: Machine) -> bool:
    """Whether any OBS is running. It's unknown which one, and each prevents a second one."""
    if machine.platform == "linux":
        return bool(obs_sockets(machine))
    names = machine.process_list(machine.platform)
    if machine.platform == "win32":
        names = [name.lower() for name in names]
    return _PROCESS.get(machine.platform) in names


def obs_sockets(machine: Machine) -> list[str]:
    """Return the inodes of the sockets that running OBS hold on Linux."""
    try:
        table = read_bytes(machine.root / "proc/net/unix").decode(errors="replace")
    except OSError:
        return []
    return [line.split(_SOCKET)[0].split()[-1] for line in table.splitlines() if _SOCKET in line]
