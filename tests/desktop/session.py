"""The virtual desktop: a screen, a message bus, a keyring and an accessibility bus of its own."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.desktop.display import Display
from tests.desktop.processes import DesktopError, Processes, stop
from tests.desktop.screen_reader import PYTHON, Driver, ScreenReader
from tests.desktop.secret_service import SecretService

SERVICES = Path("/usr/share/dbus-1/services")
AT_SPI = "/usr/libexec/at-spi-bus-launcher"
TOOLS = {
    "always": ("Xvfb", "dbus-daemon", "setpriv"),
    "window_manager": ("openbox",),
    "keyring": ("gnome-keyring-daemon", "gdbus"),
    "accessibility": (AT_SPI, PYTHON, "xdotool", "xclip"),
}
INHERITED = (  # variables, or beginnings of their names
    "PATH",
    "TZ",
    "PYTHON",
    "COVERAGE_",
    "http_proxy",
    "https_proxy",
    "no_proxy",
)

BUS = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Program:
    """A program that runs on the desktop."""

    def __init__(self, process: subprocess.Popen[bytes], out: Path, err: Path, desktop: "Desktop") -> None:
        self.process = process
        self.pid = process.pid
        self._out, self._err = out, err
        self.ui = ScreenReader(desktop.driver, self.pid, self._trouble, desktop.display)

    @property
    def stdout(self) -> str:
        """What it has written so far."""
        return self._out.read_text(errors="replace")

    @property
    def stderr(self) -> str:
        """What it has complained about so far."""
        return self._err.read_text(errors="replace")

    def wait(self, timeout: float = 30) -> int:
        """Wait for it to end by itself; its exit status."""
        return self.process.wait(timeout)

    def stop(self) -> None:
        """Ask it to end (TERM), and see to it."""
        stop(self.process)

    def kill(self) -> None:
        """End it at once, with no chance to clean up, as a crash or a power cut does."""
        self.process.kill()
        self.process.wait()

    def _trouble(self) -> str | None:
        status = self.process.poll()
        return None if status is None else f"the program has ended with {status}\n{self.stdout}{self.stderr}"


class Desktop:
    """A desktop from start to end: `with Desktop() as desktop: ...`. Takes about a second.

    Nothing of the person's own session is seen or touched: the home folder, message bus, keyring and display
    are new, and only a few harmless variables come through. Two programs, or one started again, share them.
    """

    def __init__(
        self,
        *,
        keyring: bool = True,
        accessibility: bool = True,
        window_manager: bool = True,
        size: tuple[int, int] = (1280, 960),
        user: int | None = None,
    ) -> None:
        """`user`: whose desktop it is; another than one's own only for root, and without the keyring."""
        self._want = {
            "always": True,
            "window_manager": window_manager,
            "keyring": keyring,
            "accessibility": accessibility,
        }
        self._size = size
        self._user = user

    def __enter__(self) -> Self:
        needed = [tool for part, tools in TOOLS.items() if self._want[part] for tool in tools]
        missing = [tool for tool in needed if not shutil.which(tool)]
        if missing:
            raise DesktopError(f"not installed: {', '.join(missing)}; see packaging/linux/system-packages")
        with contextlib.ExitStack() as stack:
            # Not pytest's tmp_path: a socket's path may have 107 characters only.
            self.folder = Path(tempfile.mkdtemp(prefix="desktop-"))
            stack.callback(shutil.rmtree, self.folder, ignore_errors=True)
            self.home = self.folder / "home"
            self._logs = self.folder / "logs"
            for folder in (self.home, self._logs):
                folder.mkdir()
            (self.folder / "run").mkdir(mode=0o700)
            self.processes = Processes(self._logs, self._user)
            if self._user is not None:
                for path in (self.folder, self.home, self.folder / "run"):
                    os.chown(path, self._user, self._user)
            stack.callback(self.processes.close)
            self.programs: list[Program] = []
            self.env = self._environment()
            self._start()
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def _environment(self) -> dict[str, str]:
        return {
            **{key: value for key, value in os.environ.items() if key.startswith(INHERITED)},
            "LANG": "C.UTF-8",
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_DATA_HOME": str(self.home / ".local/share"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "XDG_STATE_HOME": str(self.home / ".local/state"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "XDG_SESSION_TYPE": "x11",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.folder}/bus",
            "GSETTINGS_BACKEND": "memory",
            "FONTCONFIG_FILE": str(Path(__file__).with_name("fonts.conf")),
            "QT_QPA_PLATFORM": "xcb",
            # Qt does not know one question of at-spi's and says so when we look: not the program's fault.
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
        }

    def _start(self) -> None:
        self.display = Display(self.processes, self.env, self.folder, self._size)
        self.env["DISPLAY"] = self.display.name

        # A bus with a configuration of our own: the system's would start whatever is installed on demand.
        services = self.folder / "services"
        services.mkdir()
        bus = self.folder / "bus.conf"
        bus.write_text(BUS.format(folder=self.folder).lstrip())
        self.processes.start_and_read(
            ["dbus-daemon", "--nofork", f"--config-file={bus}", "--print-address={fd}"], self.env
        )
        if self._want["window_manager"]:
            self.processes.start(["openbox"], self.env)
        if self._want["keyring"]:
            shutil.copy(SERVICES / "org.gnome.keyring.SystemPrompter.service", services)
            self.keyring = SecretService(self.processes, self.env)
        if self._want["accessibility"]:
            self.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
            self.processes.start([AT_SPI, "--launch-immediately", "--a11y=1", "--screen-reader=1"], self.env)
            self.driver = Driver(self.processes, self.env)

    def start(self, *argv: str, env: Mapping[str, str] | None = None, as_root: bool = False) -> Program:
        """Start a program in this desktop's environment, to which `env` is added.

        `as_root`: it takes the desktop's user itself, as chroot does.
        """
        log = f"program{len(self.programs) + 1}"
        process = self.processes.start(argv, {**self.env, **(env or {})}, log=log, as_root=as_root)
        program = Program(process, self._logs / f"{log}.out", self._logs / f"{log}.err", self)
        self.programs.append(program)
        return program

    def save(self, folder: Path) -> None:
        """Keep what helps to understand a failure: the screen, what each program shows, and all logs."""
        folder.mkdir(parents=True, exist_ok=True)
        self.display.screenshot(folder / "screen.png")
        for number, program in enumerate(self.programs, 1):
            if program.process.poll() is None:
                (folder / f"program{number}.tree.txt").write_text(program.ui.tree(hidden=True))
        shutil.copytree(self._logs, folder / "logs", dirs_exist_ok=True)
