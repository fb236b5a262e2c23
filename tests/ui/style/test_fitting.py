"""Nothing is clipped on any page or dialog: at any width and scale, in any language, in either direction."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fastpix_desktop.base.languages import PSEUDO
from fastpix_desktop.base.resources import resources
from fastpix_desktop.bootstrap.language import NAME, Language
from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.screen_room import room_for
from tests.qt_fixtures import App
from tests.ui.settled import settle
from tests.ui.style import walk
from tests.ui.style.clipped import boxes, cut
from tests.ui.widgets.windows_on_a_screen import OPENERS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups, offscreen
ROOT = Path(__file__).parents[3]
WIDTHS = (1600, 1180, 980, 720, 420)
"""Each page is opened at the last one."""
OWN_PROCESS = "FITTING_IN_OWN_PROCESS"
"""Set where this file runs at another scale."""
TRANSLATED = [each.stem.removeprefix(f"{NAME}_") for each in (resources() / "translations").glob("*.ts")]


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language that the test names; English again afterwards."""
    before = QLocale()
    made = Language(qapp)
    made.use(request.param)
    yield request.param
    made.use("en")
    QLocale.setDefault(before)


def _settled(window: QWidget) -> list[str]:
    """Return what is cut. A layout settles over several events; what is still cut then, is cut."""
    faults: list[str] = []
    for _ in range(40):
        QTest.qWait(25)
        faults = cut(window)
        if not faults:
            break
    return faults + [f"{text!r} has boxes for letters" for text in boxes(window)]


def _faults(app: App, widths: Sequence[int]) -> dict[tuple[str, int], list[str]]:
    """Return what is cut, by page or dialog and width of the window."""
    found: dict[tuple[str, int], list[str]] = {}
    app.window.resize(widths[-1], 700)
    for page in walk.states(app):
        for width in widths:
            app.window.resize(width, 700)
            found[page, width] = _settled(app.window)
    for width in widths:
        app.window.resize(width, 700)
        found |= {(name, width): _settled(dialog) for name, dialog in walk.dialogs(app)}
    assert len(found) >= 15 * len(widths)
    return {place: faults for place, faults in found.items() if faults}


def test_nothing_is_clipped_at_any_width(open_app: walk.OpenApp) -> None:
    app = open_app(simulator=walk.seeded())
    assert _faults(app, WIDTHS) == {}


@pytest.mark.skipif(OWN_PROCESS in os.environ, reason="it only changes the scale")
@pytest.mark.parametrize("language", [*PSEUDO, *TRANSLATED], indirect=True)
def test_nothing_is_clipped_in_any_language(open_app: walk.OpenApp, language: str) -> None:
    app = open_app(simulator=walk.seeded())
    assert _faults(app, (980, 420)) == {}, language


@pytest.mark.skipif(OWN_PROCESS in os.environ, reason="it only changes the scale")
@pytest.mark.parametrize("language", ["pseudo", "pseudo-rtl"], indirect=True)
def test_no_dialog_is_clipped_where_texts_are_long(open_app: walk.OpenApp, language: str) -> None:
    simulator = Simulator()
    simulator.seed("Live", status="active")
    app = open_app(simulator=simulator)
    walk.show(app, "Live")
    app.until(lambda: app.window.presenters.obs.found is not None)
    found: dict[tuple[str, int], list[str]] = {}
    for width in (1180, 420):
        app.window.resize(width, 700)
        for name, opens in OPENERS.items():
            dialog = opens(app)
            app.until(dialog.isVisible)
            found[name, width] = _settled(dialog) + _scrolls_in_vain(dialog)
            dialog.close()
            app.until(lambda: not any(isinstance(each, QDialog) and each.isVisible() for each in _tops()))
    assert {place: faults for place, faults in found.items() if faults} == {}, language


def _scrolls_in_vain(dialog: QWidget) -> list[str]:
    """Return what is wrong with a dialog that scrolls although the screen has room."""
    if not isinstance(dialog, Dialog):
        return []
    most = min(room_for(dialog).height(), dialog._most)
    more = dialog.area.verticalScrollBar().maximum()
    return [f"scrolls by {more} px"] if more and dialog.height() < most else []


def _tops() -> list[QWidget]:
    return QApplication.topLevelWidgets()


@pytest.mark.skipif(OWN_PROCESS in os.environ, reason="it starts that process")
@pytest.mark.parametrize("scale", [1.5, 2])
def test_nothing_is_clipped_at_any_scale(tmp_path: Path, scale: float) -> None:
    """In a process of its own: Qt reads the scale once."""
    size = {"width": round(1700 * scale), "height": round(1100 * scale)}
    screen = {"name": "large", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, **size}
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": [screen]}))
    env = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={file}", "QT_SCALE_FACTOR": str(scale)}
    command = (sys.executable, "-m", "pytest", "-q", "-n0", __file__)
    env |= {OWN_PROCESS: "1"}
    run = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=500, check=False)
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]


def test_dark_and_light_take_the_same_room(open_app: walk.OpenApp) -> None:
    app = open_app(simulator=walk.seeded())
    app.window.dialogs.set_appearance(Appearance.DARK)
    faults = _faults(app, (420,))
    app.window.dialogs.set_appearance(Appearance.LIGHT)
    assert faults == {}


def test_the_search_for_clipped_texts_can_find_one(open_app: walk.OpenApp) -> None:
    app = open_app(simulator=walk.seeded())
    app.window.resize(980, 700)
    label = next(each for each in app.window.findChildren(QLabel) if each.isVisible() and each.wordWrap())
    label.setText("words " * 40)
    label.setFixedHeight(10)
    settle(app.window)
    assert len(cut(app.window)) == 1
    line = next(each for each in app.window.findChildren(QLabel) if each.isVisible() and not each.wordWrap())
    line.setText("one line")
    line.setFixedHeight(5)
    settle(app.window)
    assert len(cut(app.window)) == 2
    assert not any("lies outside" in each for each in cut(app.window))
    line.move(-1, line.y())
    assert f"{line.text()!r} lies outside its page" in cut(app.window)


def test_letters_that_no_font_has_are_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    label = QLabel("A \U0010fffd", holder)
    holder.show()
    assert boxes(holder) == [label.text()]
    for text in ("Ready", "रविवार", "日曜礼拝の配信", "خدمة مباشرة"):
        label.setText(text)
        assert boxes(holder) == [], text
