"""Notices on a desktop with a tray: when they come, what a click does, and that no icon stays."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.processes import wait_until
from tests.desktop.session import Desktop
from tests.desktop.tray import Told, Tray

ROOT = {"PYTHONPATH": str(Path(__file__).parents[2])}
PLAIN = [{"keyring": False, "accessibility": False}]
NOTICE = Told(1, "Still live", "“Choir” is still live.")


class Teller:
    """The window of tests.desktop.told, and what it has said."""

    def __init__(self, desktop: Desktop) -> None:
        argv = [sys.executable, "-m", "tests.desktop.told"]
        self._process = desktop.processes.start(
            argv, {**desktop.env, **ROOT}, log="told", stdin=subprocess.PIPE
        )
        self._folder = desktop.folder / "logs"
        desktop.display.activate("Told")
        self.do("look", "seen")

    @property
    def said(self) -> list[str]:
        return (self._folder / "told.out").read_text().splitlines()

    @property
    def complaints(self) -> str:
        return (self._folder / "told.err").read_text()

    def send(self, word: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{word}\n".encode())
        self._process.stdin.flush()

    def do(self, word: str, seen: str) -> None:
        """Have a word obeyed, and then wait until the window is seen, or unseen."""
        before = len(self.said)
        self.send(word)
        wait_until(lambda: any(line.startswith(word) for line in self.said[before:]))

        def is_so() -> bool:
            lines = len(self.said)
            self.send("look")
            wait_until(lambda: len(self.said) > lines)
            return self.said[-1] == f"look {seen}"

        wait_until(is_so)


@pytest.fixture
def teller(desktop: Desktop) -> Teller:
    return Teller(desktop)


@pytest.fixture
def tray(desktop: Desktop) -> Iterator[Tray]:
    with Tray(desktop.env) as tray:
        yield tray


@pytest.mark.parametrize("desktop", PLAIN, indirect=True)
def test_told_only_to_who_is_away_and_a_click_brings_back(tray: Tray, teller: Teller) -> None:
    teller.do("tell", "seen")
    assert tray.told == []
    assert tray.icons() == []
    teller.do("away", "unseen")
    teller.do("tell", "unseen")
    wait_until(lambda: tray.told == [NOTICE])
    wait_until(lambda: len(tray.icons()) == 1)
    tray.click(NOTICE)
    wait_until(lambda: "clicked" in teller.said)
    wait_until(lambda: tray.icons() == [])
    assert teller.complaints == ""


@pytest.mark.parametrize("desktop", PLAIN, indirect=True)
@pytest.mark.parametrize(("word", "seen"), [("back", "seen"), ("clear", "unseen")])
def test_no_icon_stays_when_there_is_nothing_to_tell(
    tray: Tray, teller: Teller, word: str, seen: str
) -> None:
    teller.do("away", "unseen")
    teller.do("tell", "unseen")
    wait_until(lambda: len(tray.icons()) == 1)
    teller.do("early", "unseen")  # what was told before is taken back: no matter
    assert len(tray.icons()) == 1
    teller.do(word, seen)
    wait_until(lambda: tray.icons() == [])
    teller.do("away", "unseen")
    teller.do("tell", "unseen")
    wait_until(lambda: len(tray.told) == 2)
    assert teller.complaints == ""


@pytest.mark.parametrize("desktop", PLAIN, indirect=True)
def test_silent_where_there_is_no_tray(desktop: Desktop, teller: Teller) -> None:
    teller.do("away", "unseen")
    teller.do("tell", "unseen")
    assert "tell unseen" in teller.said
    assert teller.complaints == ""
