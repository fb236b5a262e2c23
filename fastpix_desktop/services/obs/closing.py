"""Find the running OBS, and ask it to close as its own *Exit* does.

Source: obs-main.cpp. On Linux and macOS, OBS closes its window on SIGINT; WM_CLOSE does that on Windows.
If it's streaming or recording, it asks the person first. SIGTERM ends OBS 29 to 31 without saving, and leaves
the mark of a crash behind. Not tested on macOS and Windows, whose lists of processes are faked.
"""

import os
import signal
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fastpix_desktop.domain.obs.errors import ObsStaysOpen
from fastpix_desktop.domain.obs.peer import Peer, Verdict, judge
from fastpix_desktop.services.obs import peer_linux, peer_macos, peer_windows
from fastpix_desktop.services.obs.folders import find_programs
from fastpix_desktop.services.obs.machine import Machine, obs_sockets
from fastpix_desktop.services.obs.peer_by_path import is_this_user, own_peer
from fastpix_desktop.services.obs.windows_close import close_main_window
from fastpix_desktop.services.system.windows_processes import processes

_PROC: Final = Path("/proc")
_PS: Final = ("/bin/ps", "-axo", "pid=,uid=")
_OBS64: Final = "obs64.exe"


@dataclass(frozen=True, slots=True)
class RunningObs:
    """An OBS of this user that was found on this computer, and runs."""

    process: int
    config: Path
    """The folder of its settings."""


def find_running(machine: Machine) -> RunningObs | None:
    """Return the OBS that runs; None if none does, if there are several, or if it isn't certain which.

    One in a container (Flatpak, Snap), another user's, and one that isn't installed are never certain.
    """
    programs = find_programs(machine)
    listed = _PROCESSES.get(machine.platform)
    if listed is None or not programs:
        return None
    running = []
    for process, peer in listed(machine):
        same = (config for program, config in programs if judge(peer, [program]) is Verdict.OBS)
        config = next(same, None)
        if config is not None and _is_main(process, machine):
            running.append(RunningObs(process, config))
    return running[0] if len(running) == 1 else None


def ask_to_close(config: Path, machine: Machine) -> None:
    """Ask the running OBS with these settings to close, and don't wait for it. Raises ObsStaysOpen."""
    running = find_running(machine)
    if running is None or running.config != config:
        raise ObsStaysOpen
    try:
        if machine.platform == "win32":
            close_main_window(running.process)
        else:
            os.kill(running.process, signal.SIGINT)
    except ProcessLookupError:
        return  # it has just ended
    except OSError as error:
        raise ObsStaysOpen from error


def _is_main(process: int, machine: Machine) -> bool:
    """Return whether this is OBS itself, and not a program that it started from the same file."""
    if machine.platform != "linux":
        return True
    sockets = obs_sockets(machine)
    return any(peer_linux.has_open(_PROC / str(process), f"socket:[{inode}]") for inode in sockets)


def _on_linux(machine: Machine) -> Iterator[tuple[int, Peer]]:
    if not obs_sockets(machine):
        return
    for folder in _PROC.iterdir():
        try:
            is_ours = folder.name.isdecimal() and is_this_user(folder.stat().st_uid)
        except OSError:  # it has ended
            continue
        if is_ours:
            yield int(folder.name), peer_linux.described(folder)


def _on_macos(_machine: Machine) -> Iterator[tuple[int, Peer]]:
    try:
        rows = [line.split() for line in peer_macos.run(_PS).splitlines()]
    except (OSError, ValueError):
        return
    for process, user in rows:
        if is_this_user(int(user)):
            yield int(process), own_peer(peer_macos.path_of, int(process))


def _on_windows(_machine: Machine) -> Iterator[tuple[int, Peer]]:
    system = peer_windows.System()
    for process, name in processes():
        if name.lower() == _OBS64 and _is_in_session(process, system):
            yield process, own_peer(system.path, process)


def _is_in_session(process: int, system: peer_windows.System) -> bool:
    try:
        return system.session(process) == system.session(os.getpid())
    except OSError:
        return False


_PROCESSES: Final[Mapping[str, Callable[[Machine], Iterator[tuple[int, Peer]]]]] = {
    "linux": _on_linux,
    "darwin": _on_macos,
    "win32": _on_windows,
}
"""The processes of this user that may be OBS."""
