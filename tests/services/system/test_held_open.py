"""What is over in a moment on Windows is waited for; everything else is an error at once."""

import sys
import time
from contextlib import nullcontext

import pytest

from fastpix_desktop.services.system.held_open import patiently


class _WindowsError(OSError):
    """As Python on Windows raises it."""

    def __init__(self, winerror: int) -> None:
        super().__init__(13, "Access denied")
        self.winerror = winerror  # type: ignore[misc,unused-ignore] # there on Windows only


class _Disk:
    """Refuses some times, then does it."""

    def __init__(self, *refusals: OSError) -> None:
        self.refusals = list(refusals)
        self.asked = 0

    def __call__(self) -> str:
        self.asked += 1
        if self.refusals:
            raise self.refusals.pop(0)
        return "done"


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)
    return waits


@pytest.mark.parametrize("code", [5, 32, 33, 145])
def test_what_a_scanner_holds_is_tried_again(slept: list[float], code: int) -> None:
    disk = _Disk(_WindowsError(code), _WindowsError(32))
    assert patiently(disk) == "done"
    assert disk.asked == 3
    assert 0 < sum(slept) < 0.1


@pytest.mark.parametrize("error", [_WindowsError(2), FileNotFoundError(2, "Not there"), OSError(28, "Full")])
def test_everything_else_is_raised_at_once(slept: list[float], error: OSError) -> None:
    disk = _Disk(error)
    with pytest.raises(OSError, match=error.strerror):
        patiently(disk)
    assert (disk.asked, slept) == (1, [])


@pytest.mark.parametrize(("platform", "tries"), [("win32", 2), ("linux", 1), ("darwin", 1)])
def test_refusing_to_open_a_file_may_pass_on_windows_only(
    slept: list[float], monkeypatch: pytest.MonkeyPatch, platform: str, tries: int
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    disk = _Disk(PermissionError(13, "Permission denied"))
    with nullcontext() if tries > 1 else pytest.raises(PermissionError):
        patiently(disk)
    assert (disk.asked, len(slept)) == (tries, tries - 1)


def test_what_stays_is_raised_after_about_a_second(slept: list[float]) -> None:
    disk = _Disk(*(_WindowsError(32) for _ in range(100)))
    with pytest.raises(_WindowsError):
        patiently(disk)
    assert 0.8 < sum(slept) < 1.3
