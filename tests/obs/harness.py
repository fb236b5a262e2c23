"""A real OBS on a virtual screen, with a home of its own.

The OBS under test is a parameter: its command, its version, and the root that it lives in (a chroot).
"""

import contextlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.obs.sandbox import Missing, Sandbox, require, stop, wait_until

DISPLAY = ":1"


@dataclass(frozen=True)
class ObsUnderTest:
    """Which OBS to run. ``root`` is a folder to chroot into; the test's folder is mounted in it."""

    command: tuple[str, ...] = ("obs",)
    version: tuple[int, int, int] = (29, 0, 2)
    root: Path = Path("/")

    def argv(self) -> tuple[str, ...]:
        if self.root == Path("/"):
            return self.command
        return ("chroot", str(self.root), *self.command)

    def mounts(self, folder: Path) -> dict[Path, Path]:
        """What has to be seen inside its root, as ``{where: what}``."""
        if self.root == Path("/"):
            return {}
        shared = (folder, Path("/dev"), Path("/proc"))
        return {self.root / each.relative_to("/"): each for each in shared}

    def require(self) -> None:
        if shutil.which(self.command[0], path=f"{self.root / 'usr/bin'}:{self.root / 'bin'}") is None:
            raise Missing(f"not installed in {self.root}: {self.command[0]} (package obs-studio)")


@dataclass(frozen=True)
class ObsHome:
    """The home folder that OBS sees, as far as tests look into it."""

    home: Path

    @property
    def config(self) -> Path:
        return self.home / ".config/obs-studio"

    @property
    def profiles(self) -> Path:
        return self.config / "basic/profiles"

    @property
    def environment(self) -> dict[str, str]:
        return {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "DISPLAY": DISPLAY,
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "QT_QPA_PLATFORM": "xcb",
        }

    def logs(self) -> str:
        """All that OBS wrote to its log files."""
        return "".join(
            file.read_text(errors="replace") for file in sorted((self.config / "logs").glob("*.txt"))
        )

    def holding(self, secret: str) -> set[str]:
        """The files under the home that hold a text, as paths from the profiles folder or the home."""
        found = set()
        for file in self.home.rglob("*"):
            if file.is_file() and secret.encode() in file.read_bytes():
                base = self.profiles if file.is_relative_to(self.profiles) else self.home
                found.add(str(file.relative_to(base)))
        return found


def make_home(folder: Path, obs: ObsUnderTest) -> ObsHome:
    """Make a home in which OBS was started before: no wizard, one scene collection, one profile."""
    home = ObsHome(folder)
    major, minor, patch = obs.version
    general = f"[General]\nFirstRun=true\nLastVersion={major << 24 | minor << 16 | patch}\n"
    window = "\n[BasicWindow]\nSysTrayEnabled=false\n"
    current = "\n[Basic]\nProfile=Untitled\nProfileDir=Untitled\nSceneCollection=Untitled\n"
    files = {
        "global.ini": general + current + "SceneCollectionFile=Untitled\n" + window,
        "user.ini": general + current + "SceneCollectionFile=Untitled\n" + window,
        "basic/scenes/Untitled.json": json.dumps({"name": "Untitled"}),
        "basic/profiles/Untitled/basic.ini": "[General]\nName=Untitled\n",
    }
    for name, text in files.items():
        (home.config / name).parent.mkdir(parents=True, exist_ok=True)
        (home.config / name).write_text(text)
    (home.home / "run").mkdir(mode=0o700)
    return home


@contextlib.contextmanager
def screen(sandbox: Sandbox) -> Iterator[None]:
    """Run a virtual screen. It needs no lock and no socket file: the abstract one is the sandbox's own."""
    require("Xvfb")
    size = ["-screen", "0", "1280x720x24"]
    sockets = ["-nolock", "-nolisten", "unix", "-nolisten", "tcp", "-listen", "local"]
    process = sandbox.start(["Xvfb", DISPLAY, *size, *sockets, "-noreset"], "xvfb.log")
    try:
        table = Path(f"/proc/{sandbox.pid}/net/unix")
        wait_until(lambda: "@/tmp/.X11-unix/X1" in table.read_text(), "no screen")
        yield
    finally:
        stop(process)


@contextlib.contextmanager
def running_obs(
    sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome, *options: str, env: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    obs.require()
    process = sandbox.start([*obs.argv(), *options], "obs.log", {**home.environment, **(env or {})})
    try:
        yield process
    finally:
        stop(process)


def is_running(sandbox: Sandbox) -> bool:
    """Whether some OBS runs in the sandbox, by what OBS itself goes by."""
    return "@/com/obsproject" in Path(f"/proc/{sandbox.pid}/net/unix").read_text()


def end_obs(sandbox: Sandbox) -> None:
    """End an OBS that was left to itself in the sandbox."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                inside = (entry / "ns/net").readlink() == Path(f"/proc/{sandbox.pid}/ns/net").readlink()
                if inside and (entry / "comm").read_text().strip() == "obs":
                    os.kill(int(entry.name), 15)
    wait_until(lambda: not is_running(sandbox), "OBS does not end")
