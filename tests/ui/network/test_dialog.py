"""Checking the connection, as the person sees it."""

import socket
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.network.checks import Check, CheckResult, Obstacle, Report, Route, Verdict
from fastpix_desktop.domain.stage.step import Act
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.simulator import Fault, Simulator
from fastpix_desktop.ui.network.dialog import PreflightDialog
from fastpix_desktop.ui.network.text import report_text, result_text, verdict_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.appearance import apply_appearance
from tests.qt_fixtures import App
from tests.services.way_servers import Datagrams, inducing
from tests.ui.streams.test_list import _choose, _open
from tests.ui.style.clipped import cut

OpenApp = Callable[..., App]
LONG = "a-name-that-is-as-long-as-names-may-be-" * 3 + ".example"
ROUTE = Route.to(IngestAddresses(f"rtmps://{LONG}:443/live", f"srt://{LONG}:778"))


@pytest.fixture
def srt() -> Iterator[int]:
    server = Datagrams(inducing)
    yield server.port
    server.stop()


@pytest.fixture
def rtmp() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield int(server.getsockname()[1])


@pytest.fixture
def closed() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _check(open_app: OpenApp, rtmp: int, srt: int, *faults: Fault) -> tuple[App, PreflightDialog]:
    """Open a stream, and the dialog from its menu."""
    simulator = Simulator()
    simulator.seed("Choir")
    app = open_app(simulator=simulator)
    preferences = app.window.preferences
    preferences.rtmps_server = f"rtmp://127.0.0.1:{rtmp}/live/a-key-that-somebody-put-here"
    preferences.srt_address = f"srt://127.0.0.1:{srt}"
    _open(app, simulator.streams[0])
    simulator.play(*(replace(each, path="/live/streams", method="GET") for each in faults))
    _choose(app, "Check the connection…")
    dialog = app.window.findChild(PreflightDialog)
    assert dialog is not None
    assert dialog.isVisible()
    return app, dialog


def _texts(dialog: QWidget) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible() and each.text()]


def _button(dialog: QWidget, name: str) -> QAbstractButton:
    return next(each for each in dialog.findChildren(QAbstractButton) if each.text() == name)


def test_a_line_for_each_check_and_then_the_verdict(open_app: OpenApp, rtmp: int, srt: int) -> None:
    app, dialog = _check(open_app, rtmp, srt)
    assert _texts(dialog).count("Checking…") == 5  # a plain server has no encryption
    assert not _button(dialog, "Check again").isEnabled()
    app.until(_button(dialog, "Check again").isEnabled)
    texts = _texts(dialog)
    assert f"RTMP connection (TCP {rtmp})" in texts
    assert f"SRT connection (UDP {srt})" in texts
    assert "RTMPS encryption (TLS)" not in texts
    assert "Correct." in texts
    assert texts[-1] == "You can stream from here, by RTMP or SRT."
    assert sum(each.endswith(" ms") for each in texts) == 4
    _button(dialog, "Copy report").click()
    report = QApplication.clipboard().text()
    assert f"[OK] SRT connection (UDP {srt}) · 127.0.0.1 · " in report
    assert "somebody put here" not in report.replace("-", " ")
    for secret in ("streamKey", "srtSecret", "streamId"):
        assert app.simulator.streams[0][secret] not in report
    _button(dialog, "Check again").click()
    assert "Checking…" in _texts(dialog)
    app.until(_button(dialog, "Check again").isEnabled)
    _button(dialog, "Close").click()
    app.until(lambda: app.window.findChild(PreflightDialog) is None)


def test_the_button_switches_the_protocol(open_app: OpenApp, closed: int, srt: int) -> None:
    app, dialog = _check(open_app, closed, srt)
    app.until(lambda: any(each.text() == "Use SRT" for each in dialog.findChildren(QAbstractButton)))
    assert "RTMP doesn't work from here, but SRT does. Use SRT." in _texts(dialog)
    _button(dialog, "Use SRT").click()
    app.until(lambda: app.window.findChild(PreflightDialog) is None)
    assert app.window.presenters.obs.protocol is Protocol.SRT
    said = "SRT is selected. It's used the next time you go live."
    assert said in [each.text() for each in app.window.findChildren(QLabel)]


def test_closed_in_the_middle_it_stops(open_app: OpenApp, rtmp: int, srt: int) -> None:
    app, dialog = _check(open_app, rtmp, srt, Fault.freeze(times=None))
    app.until(lambda: _texts(dialog).count("Checking…") == 2)
    assert app.window.presenters.network_check.is_checking
    _button(dialog, "Close").click()
    assert not app.window.presenters.network_check.is_checking
    app.until(lambda: app.window.findChild(PreflightDialog) is None)


def test_a_network_that_wants_a_sign_in(open_app: OpenApp, closed: int) -> None:
    app, dialog = _check(open_app, closed, closed, Fault.html(times=None))
    app.until(_button(dialog, "Copy report").isEnabled)
    assert "A web page answered instead, such as a sign-in or a filter." in _texts(dialog)
    assert "Open a web browser, sign in" in _texts(dialog)[-1]


def test_the_demo_has_an_ingest_that_is_not_used_up_by_looking(open_app: OpenApp) -> None:
    simulator = Simulator(ingest=True)
    simulator.seed("Choir")
    app = open_app(simulator=simulator, ingest=True)
    _open(app, simulator.streams[0])
    app.window.presenters.stage.asked.emit(Act.CHECK_CONNECTION)
    (dialog,) = app.window.findChildren(PreflightDialog)
    for _ in range(2):
        app.until(_button(dialog, "Check again").isEnabled)
        assert "by RTMP" in _texts(dialog)[-1]
        _button(dialog, "Check again").click()
    dialog.reject()
    app.window.stream_page.menu.checkAsked.emit()
    (other,) = (each for each in app.window.findChildren(PreflightDialog) if each.isVisible())
    other.reject()


# Every sentence there is


class Silent(QObject):
    """A presenter that says what the test tells it to."""

    resultCame = Signal(object)
    finished = Signal(object)

    def run(self, *_: object) -> None:
        """Begin."""

    def cancel(self) -> None:
        """Stop."""


def _reports() -> Iterator[Report]:
    """Reports with each obstacle in each line, and each verdict."""
    for obstacle in (None, *Obstacle):
        for proxied in (False, True):
            results = tuple(
                CheckResult(each, obstacle, 4999, LONG, skew_s=-1e6, via_proxy=proxied) for each in Check
            )
            yield Report(ROUTE, Protocol.RTMPS, results)
            # The other ways in: only one of them open, and one open with something else to mend.
            opened = (Check.SRT,), (Check.TCP, Check.TLS), (Check.SRT, Check.TCP, Check.TLS)
            for each in opened:
                some = tuple(replace(it, obstacle=None) if it.check in each else it for it in results)
                yield Report(ROUTE, Protocol.RTMPS, some)
                yield Report(ROUTE, Protocol.SRT, some)


def test_every_verdict_and_every_obstacle_has_its_words() -> None:
    spoken = {each: result_text(CheckResult(Check.API, each)) for each in Obstacle}
    assert len(set(spoken.values())) == len(Obstacle) - 1  # the two of the clock do not belong here
    reports = [*_reports()]
    assert {each.verdict for each in reports} == set(Verdict)
    for report in reports:
        said = [verdict_text(report), *(result_text(each) for each in report.results)]
        assert all("%" not in each and each.endswith((".", "…")) for each in said), said
        assert report_text(report).count("\n") == len(Check) + 2


@pytest.mark.parametrize(
    ("seconds", "words"), [(-130, "2 minutes behind"), (7260, "2 hours ahead"), (864_000, "10 days ahead")]
)
def test_how_wrong_the_clock_is(seconds: float, words: str) -> None:
    obstacle = Obstacle.CLOCK_AHEAD if seconds > 0 else Obstacle.CLOCK_BEHIND
    assert words in result_text(CheckResult(Check.CLOCK, obstacle, skew_s=seconds))


@pytest.mark.parametrize("size", [theme.SMALLEST, (700, 800)], ids=["small", "large"])
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_nothing_is_clipped(qtbot: QtBot, appearance: Appearance, size: tuple[int, int]) -> None:
    apply_appearance(appearance)
    parent = QWidget()
    qtbot.addWidget(parent)
    presenter = Silent()
    addresses = IngestAddresses(f"rtmps://{LONG}:443/live", f"srt://{LONG}:778")
    dialog = PreflightDialog(presenter, addresses, Protocol.RTMPS, parent)  # type: ignore[arg-type]
    dialog.open()
    dialog.resize(*size)
    for report in _reports():
        for result in report.results:
            presenter.resultCame.emit(result)
        presenter.finished.emit(report)
        qtbot.waitUntil(lambda: not cut(dialog))
        assert dialog.width() == size[0]
        assert dialog.height() <= dialog.screen().availableGeometry().height()
    QTest.qWait(1)
    for each in dialog.findChildren(QWidget):
        if each.parent() is dialog.area.widget() and each.isVisible() and not isinstance(each, QLabel):
            name = QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
            assert ": " in name
    dialog.reject()
