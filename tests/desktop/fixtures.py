"""pytest's side: the `desktop` fixture, and what is kept of a test that failed."""

import re
from collections.abc import Generator, Iterator

import pytest

from tests.desktop.session import Desktop

ARTIFACTS = "tests/.artifacts"
FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember for the fixtures that the test failed: they are taken down after this."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture
def desktop(request: pytest.FixtureRequest) -> Iterator[Desktop]:
    """A virtual desktop of the test's own; `@pytest.mark.parametrize("desktop", [{...}], indirect=True)`
    passes options to it. When the test fails, tests/.artifacts/NAME
    shows what was on the screen."""
    with Desktop(**getattr(request, "param", {})) as desktop:
        yield desktop
        if request.node.stash.get(FAILED, False):
            folder = request.config.rootpath / ARTIFACTS / re.sub(r"[^\w.-]+", "_", request.node.name)
            desktop.save(folder)
            print(f"the desktop as it was: {folder}")
