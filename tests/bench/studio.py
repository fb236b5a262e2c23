"""A studio for what is measured: OBS's home, and a sandbox with a screen, in whose network we are."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

from tests.obs.harness import ObsHome, ObsUnderTest, make_home, running_obs, screen, turn_websocket_on
from tests.obs.sandbox import Sandbox, inside


@dataclass(frozen=True)
class Studio:
    """It ends with everything that was started in its sandbox."""

    folder: Path
    obs: ObsUnderTest
    home: ObsHome
    sandbox: Sandbox

    def running_obs(self) -> AbstractContextManager[Popen[bytes]]:
        """Run OBS, with its WebSocket server on."""
        return running_obs(self.sandbox, self.obs, self.home)


@contextmanager
def studio() -> Iterator[Studio]:
    """Make one. Raises Missing if OBS or something else isn't installed."""
    with tempfile.TemporaryDirectory(prefix="bench-") as text, ExitStack() as stack:
        folder, obs = Path(text), ObsUnderTest()
        obs.require()
        home = make_home(folder / "home", obs)
        turn_websocket_on(home, obs)
        os.environ |= {"HOME": str(home.home), "XDG_CONFIG_HOME": str(home.home / ".config")}
        sandbox = stack.enter_context(Sandbox(folder))
        stack.enter_context(screen(sandbox))
        stack.enter_context(inside(sandbox))
        yield Studio(folder, obs, home, sandbox)
