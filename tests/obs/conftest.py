import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.obs.harness import ObsHome, ObsUnderTest, make_home
from tests.obs.receivers import make_authority
from tests.obs.sandbox import Sandbox
from tests.qt_fixtures import _qt_loop, loop, open_app

__all__ = ["_qt_loop", "loop", "open_app"]


@pytest.fixture(scope="session")
def obs() -> ObsUnderTest:
    """The OBS of this computer, or the one that the environment names (a chroot, and its version)."""
    under_test = ObsUnderTest(
        version=tuple(map(int, os.environ.get("OBS_VERSION", "29.0.2").split("."))),  # type: ignore[arg-type]
        root=Path(os.environ.get("OBS_ROOT", "/")),
    )
    under_test.require()
    return under_test


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
            mounts = (obs or ObsUnderTest()).mounts(tmp_path)
            if trusting:
                roots = {Path("/"), obs.root if obs else Path("/")}
                mounts |= {root / "etc/ssl/certs": trusting for root in roots}
            return stack.enter_context(Sandbox(tmp_path, mounts))

        yield make
