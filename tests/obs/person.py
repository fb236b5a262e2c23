"""What a person does at OBS's windows: xdotool on the virtual screen, with a window manager for the focus."""

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.obs.harness import DISPLAY
from tests.obs.sandbox import ENVIRONMENT, Sandbox, require, stop, wait_until

MAIN = "OBS .* - Profile: .* - Scenes: "
IMPORT = "Import Profile"


class Person:
    """Someone at the keyboard. Menus are walked from their first entry on, which OBS marks when one opens."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def import_profile(self, folder: Path) -> None:
        """Profile > Import, and the folder's path pasted into the dialog: typed, letters get lost there."""
        self.focus(MAIN)
        # Remove stands before it, and is passed over while there is one profile only.
        self.press("alt+p", "Down", "Down", "Down", "Return")
        self.focus(IMPORT)
        self._copy(str(folder))
        self.press("ctrl+v", "Return")
        wait_until(lambda: not self.sees(IMPORT), "the dialog stays")

    def choose_profile(self, name: str, of: int) -> None:
        """Choose a profile in the menu, which ends with all ``of`` them: from the first one on."""
        for number in range(of, 0, -1):
            self.focus(MAIN)
            self.press("alt+p", *["Up"] * number, "Return")
            with contextlib.suppress(TimeoutError):
                return wait_until(lambda: self.current_profile() == name, "another profile", timeout=3)
        raise AssertionError(f"no profile {name!r} in the menu; the last one is {self.current_profile()!r}")

    def close(self) -> None:
        self.focus(MAIN)
        self.press("alt+F4")

    def current_profile(self) -> str:
        """The profile's name, as it stands in the title bar."""
        title = self._do("getwindowname", self._windows(MAIN)[0])
        return title.partition(" - Profile: ")[2].rpartition(" - Scenes: ")[0]

    def press(self, *keys: str) -> None:
        for key in keys:
            self._do("key", "--delay", "50", key)

    def sees(self, title: str) -> bool:
        return bool(self._windows(title))

    def focus(self, title: str) -> None:
        """Wait until a window is there, and has the keyboard."""
        wait_until(lambda: self.sees(title), f"no window {title!r}", timeout=30)
        self._do("windowactivate", "--sync", self._windows(title)[0])

    def _windows(self, title: str) -> list[str]:
        return self._do("search", "--onlyvisible", "--name", f"^{title}").split()

    def _copy(self, text: str) -> None:
        # It stays in the background with the text, until the sandbox ends.
        self._run(["xclip", "-selection", "clipboard"], input=text, stdout=subprocess.DEVNULL)

    def _do(self, *words: str) -> str:
        return self._run(["xdotool", *words], stdout=subprocess.PIPE).stdout.strip()

    def _run(self, argv: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self._sandbox.prefix, *argv],
            env={**ENVIRONMENT, "DISPLAY": DISPLAY},
            stderr=subprocess.DEVNULL,
            text=True,
            check=False,
            timeout=30,
            **options,
        )


@contextlib.contextmanager
def person(sandbox: Sandbox) -> Iterator[Person]:
    """Seat someone at the screen, which must be there already."""
    require("openbox", "xdotool", "xclip")
    process = sandbox.start(
        ["openbox"], "openbox.log", {"DISPLAY": DISPLAY, "HOME": str(sandbox.folder / "openbox")}
    )
    try:
        someone = Person(sandbox)
        wait_until(lambda: someone._do("get_desktop") == "0", "no window manager")
        yield someone
    finally:
        stop(process)
