import os
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.obs.harness import ObsHome, ObsUnderTest, make_home, screen, turn_websocket_on
from tests.obs.pace import BRISK, hurry
from tests.obs.receivers import make_authority
from tests.obs.sandbox import Sandbox, inside
from tests.qt_fixtures import _qt_loop, loop, open_app

__all__ = ["_qt_loop", "loop", "open_app"]
LAST = 6000
"""Characters of a log that are shown."""


@pytest.fixture(scope="session")
def obs() -> ObsUnderTest:
    """The OBS of this computer, or of the system whose root the environment names."""
    under_test = ObsUnderTest(Path(os.environ.get("OBS_ROOT", "/")))
    under_test.require()
    return under_test


@pytest.fixture(autouse=True)
def _briskly(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program asks and tries more often than it does for people."""
    hurry(BRISK, monkeypatch.setattr)


@pytest.fixture
def home(tmp_path: Path, obs: ObsUnderTest) -> ObsHome:
    return make_home(tmp_path / "home", obs)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_authority(tmp_path_factory.mktemp("authority") / "certs")


@pytest.fixture
def sandboxed(tmp_path: Path) -> Iterator[Callable[..., Sandbox]]:
    """Make a sandbox for a test: ``sandboxed(trusting=FOLDER)`` has FOLDER as its trusted certificates."""
    with ExitStack() as stack:

        def make(obs: ObsUnderTest | None = None, trusting: Path | None = None) -> Sandbox:
            root = obs.root if obs else Path("/")
            mounts = ObsUnderTest(root).mounts(tmp_path)
            if trusting:
                mounts |= {each / "etc/ssl/certs": trusting for each in {Path("/"), root}}
            return stack.enter_context(Sandbox(tmp_path, mounts))

        yield make


@pytest.fixture
def sandbox(
    sandboxed: Callable[..., Sandbox],
    obs: ObsUnderTest,
    home: ObsHome,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Sandbox]:
    """A sandbox with a screen, in whose network this test is; and with an OBS that lets programs in."""
    turn_websocket_on(home, obs)
    monkeypatch.setenv("HOME", str(home.home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home.home / ".config"))
    monkeypatch.setenv("PATH", f"{obs.on_path(tmp_path)}:{os.environ['PATH']}")
    made = sandboxed(obs)
    with screen(made), inside(made):
        yield made


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show what OBS and the others said where a test has failed."""
    report = yield
    folder = getattr(item, "funcargs", {}).get("tmp_path")
    if report.when == "call" and report.failed and folder:
        logs = [*folder.glob("*.log"), *folder.glob("home/.config/obs-studio/logs/*.txt")]
        report.sections += [(log.name, log.read_text(errors="replace")[-LAST:]) for log in sorted(logs)]
    return report
