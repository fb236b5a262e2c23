"""A real OBS on a virtual screen, with a home of its own.

The OBS under test is a parameter: the root of the system that it is installed in.
"""

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.namespaces import unshare
from tests.obs.obs_ini import parse
from tests.obs.sandbox import PATIENCE, Missing, Sandbox, require, stop, wait_until

DISPLAY = ":1"
WEBSOCKET_PORT = 4455
SCENES = {
    "name": "Untitled",
    "current_scene": "Scene",
    "current_program_scene": "Scene",
    "scene_order": [{"name": "Scene"}],
    "sources": [{"id": "scene", "name": "Scene", "settings": {}}],
}
"""One scene with nothing in it. Without any, OBS 30 ends with an exception when it starts to stream."""


VIDEO = "[Video]\nBaseCX=480\nBaseCY=270\nOutputCX=480\nOutputCY=270\n"
"""What OBS draws all the time, without a graphics card: the screen's size would cost it more."""


@dataclass(frozen=True)
class ObsUnderTest:
    """Which OBS to run: this computer's own, or that of another system, in whose root it is run."""

    root: Path = Path("/")

    @property
    def argv(self) -> tuple[str, ...]:
        return ("obs",) if self.root == Path("/") else ("chroot", str(self.root), "obs")

    @cached_property
    def version(self) -> tuple[int, int, int]:
        """What it says of itself: ``OBS Studio - 30.2.3.1-3``."""
        shown = subprocess.run(
            [*unshare(), *self.argv, "--version"], capture_output=True, text=True, check=True
        ).stdout
        found = re.search(r"(\d+)\.(\d+)\.(\d+)", shown)
        assert found, shown
        return int(found[1]), int(found[2]), int(found[3])

    def mounts(self, folder: Path) -> dict[Path, Path]:
        """What has to be seen inside its root, as ``{where: what}``: a test's folder, at its own place."""
        if self.root == Path("/"):
            return {}
        temporary = folder / "tmp"  # else the folders above the test's own would be made in the root, to stay
        temporary.mkdir(exist_ok=True)
        seen = {Path("/dev"): Path("/dev"), Path("/proc"): Path("/proc"), Path("/tmp"): temporary}
        return {self.root / at.relative_to("/"): what for at, what in {**seen, folder: folder}.items()}

    def on_path(self, folder: Path) -> Path:
        """Make a folder for the PATH in which this OBS is found, wherever its root is."""
        place = folder / "obs-on-path"
        place.mkdir(exist_ok=True)
        with contextlib.suppress(FileExistsError):
            (place / "obs").symlink_to(self.root / "usr/bin/obs")
        return place

    def require(self) -> None:
        if shutil.which("obs", path=str(self.root / "usr/bin")) is None:
            raise Missing(f"not installed in {self.root}: obs-studio")


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

    def profile_names(self) -> list[str]:
        """The names of the profiles, as OBS reads them."""
        files = self.profiles.glob("*/basic.ini")
        return [parse(file.read_text())["General"]["Name"] for file in files]

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
        "basic/scenes/Untitled.json": json.dumps(SCENES),
        "basic/profiles/Untitled/basic.ini": f"[General]\nName=Untitled\n{VIDEO}",
    }
    for name, text in files.items():
        (home.config / name).parent.mkdir(parents=True, exist_ok=True)
        (home.config / name).write_text(text)
    (home.home / "run").mkdir(mode=0o700)
    return home


WEBSOCKET_PASSWORD = "correct horse battery"


def turn_websocket_on(
    home: ObsHome, obs: ObsUnderTest, *, enabled: bool = True, needs_password: bool = True
) -> None:
    """Have OBS's websocket server on, as its dialog does: where, depends on the version.

    Without ``needs_password`` authentication is off; the password stays in the file, as with the dialog.
    """
    if obs.version < (30, 2, 0):
        file = home.config / "global.ini"
        kept = file.read_text().partition("\n[OBSWebSocket]")[0]
        settings = f"\n[OBSWebSocket]\nFirstLoad=false\nServerEnabled={str(enabled).lower()}\n"
        settings += f"ServerPort={WEBSOCKET_PORT}\nAuthRequired={str(needs_password).lower()}\n"
        settings += f"ServerPassword={WEBSOCKET_PASSWORD}\n"
        file.write_text(kept + settings)
        return
    values = {
        "alerts_enabled": False,
        "auth_required": needs_password,
        "first_load": False,
        "server_enabled": enabled,
        "server_password": WEBSOCKET_PASSWORD,
        "server_port": WEBSOCKET_PORT,
    }
    config = home.config / "plugin_config/obs-websocket/config.json"
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text(json.dumps(values))


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
    sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome, *options: str
) -> Iterator[subprocess.Popen[bytes]]:
    process = sandbox.start([*obs.argv, *options], "obs.log", home.environment)
    try:
        yield process
    finally:
        stop(process)


@contextlib.contextmanager
def streaming_obs(sandbox: Sandbox, obs: ObsUnderTest, home: ObsHome, profile: str) -> Iterator[None]:
    """Run OBS, streaming with a profile that is there: else it would take another, and not say so."""
    assert profile in home.profile_names()
    with running_obs(sandbox, obs, home, "--profile", profile, "--startstreaming"):
        yield


def is_running(sandbox: Sandbox) -> bool:
    """Whether some OBS runs in the sandbox, by what OBS itself goes by."""
    return "@/com/obsproject" in Path(f"/proc/{sandbox.pid}/net/unix").read_text()


def end_obs(sandbox: Sandbox) -> None:
    """End an OBS that was left to itself in the sandbox: TERM, then KILL, as OBS 32 asks while it streams."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        for entry in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                inside = (entry / "ns/net").readlink() == Path(f"/proc/{sandbox.pid}/ns/net").readlink()
                if inside and (entry / "comm").read_text().strip() == "obs":
                    os.kill(int(entry.name), number)
        with contextlib.suppress(TimeoutError):
            return wait_until(lambda: not is_running(sandbox), "OBS does not end", PATIENCE)
    raise TimeoutError("OBS does not end")
