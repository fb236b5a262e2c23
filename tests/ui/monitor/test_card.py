"""The stream monitor as it looks and reads: every state, every width, and what its buttons do."""

import contextlib
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
import qasync
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.exceptions import TimeoutError as QtTimeout
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.encoders.settings import RetryPlan
from fastpix_desktop.domain.errors import NotFound
from fastpix_desktop.domain.monitor.bitrate import Bitrate
from fastpix_desktop.domain.monitor.finding import Finding, Level, Remedy, Verdict
from fastpix_desktop.domain.monitor.reconnect import Outage
from fastpix_desktop.domain.monitor.verdict import judge
from fastpix_desktop.domain.obs.status import OutputStatus, StreamState
from fastpix_desktop.domain.streams.stream import Status
from fastpix_desktop.presenters.monitor.broadcast import StreamMonitor
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.ui.monitor import card as monitor_card
from fastpix_desktop.ui.monitor.bitrate_plot import BitratePlot
from fastpix_desktop.ui.monitor.card import MonitorCard
from fastpix_desktop.ui.monitor.verdict_text import finding_text
from fastpix_desktop.ui.style import theme
from tests.presenters.broadcast import World, stream
from tests.ui.style import test_look
from tests.unit.domain.monitor.truth_table import CASES, NOW, WINDOW, Case

SAYS = {
    Finding.OFF: "Nothing is being sent",
    Finding.ELSEWHERE: "somewhere else.",
    Finding.WRONG_DESTINATION: "its server or stream key isn't this stream's",
    Finding.OBS_STARTING: "OBS is connecting",
    Finding.CANNOT_CONNECT: "can't connect to FastPix",
    Finding.WAITING: "FastPix should receive it",
    Finding.NOT_RECEIVED: "OBS is sending, but nothing reaches FastPix",
    Finding.TURNED_OFF: "this stream is turned off",
    Finding.PREPARING: "preparing the video",
    Finding.NOT_LIVE_YET: "the stream doesn't go live",
    Finding.FIRST_SEGMENTS: "The first seconds are on their way",
    Finding.CHECKING: "Checking that viewers can watch",
    Finding.LIVE: "OBS is sending, FastPix is receiving, and viewers can watch.",
    Finding.PRIVATE: "aren't checked, because the stream is private",
    Finding.VIEWERS_UNKNOWN: "Viewers can't be checked from here",
    Finding.OBS_UNKNOWN: "OBS isn't connected",
    Finding.ONLY_FASTPIX: "OBS and viewers can't be checked",
    Finding.OTHER_ENCODER: "this OBS isn't sending to it",
    Finding.NO_PLAYLIST: "viewers have nothing to play",
    Finding.STANDS_STILL: "the video is frozen",
    Finding.STALLED: "it isn't sending anything",
    Finding.RECONNECTING: "is reconnecting",
    Finding.WINDOW_OVER: "longer than 1 minute",
    Finding.ENDED: "FastPix has ended the stream, but OBS is still sending",
    Finding.STOPPING: "OBS has stopped. FastPix keeps the stream open…",
    Finding.STOPPED: "FastPix keeps the stream open for now",
    Finding.GAVE_UP: "gave up. FastPix still keeps the stream open",
    Finding.OBS_CLOSED: "Start it again and the broadcast goes on",
    Finding.OBS_CUT: "OBS may still be sending",
    Finding.OBS_LOST: "viewers get no new video",
    Finding.API_DOWN: "Can't reach FastPix",
    Finding.STATUS_UNKNOWN: "this app doesn't know",
}
BUTTONS = {
    Remedy.SEND_AGAIN: "Go live here…",
    Remedy.CHECK_CONNECTION: "Check the connection",
    Remedy.TURN_ON: "Turn stream on",
    Remedy.RECONNECT: "Reconnect now",
    Remedy.OPEN_PLAYER: "Open player",
    Remedy.CONNECT_OBS: "Connect to OBS",
    Remedy.ASK_AGAIN: "Check again",
}
HISTORY = tuple(Bitrate(NOW - 300 + 2 * n, None if 50 < n < 60 else 5900.0 + n) for n in range(151))
WIDTHS = (388, 520, 668, 760)


@pytest.fixture
def presenter(loop: qasync.QEventLoop, qtbot: QtBot) -> Iterator[StreamMonitor]:
    world = World(now=NOW)
    made = world.presenter()
    yield made
    closing = loop.create_task(made.close())
    qtbot.waitUntil(closing.done)


@pytest.fixture
def card(presenter: StreamMonitor, qtbot: QtBot) -> Iterator[MonitorCard]:
    """The card in a column, as on its page."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.LIGHT)
    holder = QWidget()
    column = QVBoxLayout(holder)
    made = MonitorCard(OpenMonitor(presenter))
    column.addWidget(made)
    column.addStretch(1)
    qtbot.addWidget(holder)
    holder.resize(700, 700)
    holder.show()
    yield made
    presenter.stream = None
    app.setStyleSheet("")


def _stage(presenter: StreamMonitor, case: Case) -> None:
    presenter.stream = stream(case.fastpix.status)
    presenter.facts, presenter.verdict = case.facts, judge(case.facts, NOW)
    presenter.watching = 38
    since = presenter._wall() - timedelta(seconds=2274)
    live = case.fastpix.status is Status.ACTIVE
    presenter.broadcast = replace(presenter.broadcast, since=since if live else None, start_seen=True)
    presenter.broadcast = replace(presenter.broadcast, history=HISTORY)
    presenter._outage._outage = Outage(case.lost_at, WINDOW, RetryPlan(2, 25)) if case.lost_at else None
    presenter.changed.emit()


def _case(name: str) -> Case:
    return next(case for case in CASES if case.name == name)


def _label(card: MonitorCard, name: str) -> QLabel:
    return next(each for each in card.findChildren(QLabel) if each.accessibleName() == name)


def _texts(card: MonitorCard) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel) if each.isVisible() and each.text()]


def _cut(window: QWidget) -> list[str]:
    """Say what cannot be seen whole, texts of one line too."""
    lines = [each for each in window.findChildren(QLabel) if each.isVisible() and not each.wordWrap()]
    narrow = [each.text() for each in lines if each.width() < each.minimumSizeHint().width()]
    return test_look._cut(window) + narrow


def _buttons(card: MonitorCard) -> list[str]:
    return [each.text() for each in card.findChildren(QAbstractButton) if each.isVisible()]


def test_every_sentence_has_words_of_its_own() -> None:
    texts = {finding: finding_text(finding, WINDOW) for finding in Finding}
    assert len(set(texts.values())) == len(texts)
    for finding, text in texts.items():
        assert SAYS[finding] in text
        assert "%" not in text
        assert text[-1] in ".…"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_state_in_words(card: MonitorCard, presenter: StreamMonitor, case: Case) -> None:
    _stage(presenter, case)
    assert card.isVisible() == (case.level is not Level.OFF)
    if case.level is Level.OFF:
        return
    assert sum(SAYS[case.finding] in text for text in _texts(card)) == 1
    sends = case.obs.is_active and case.obs.goes_here is True
    wanted = ["End stream"] if case.fastpix.receives else ["Stop OBS"] if sends else []
    wanted += [BUTTONS[case.remedy]] if case.remedy and case.remedy is not Remedy.END else []
    assert _buttons(card) == wanted
    for name in ("OBS: ", "FastPix: ", "Viewers: "):
        found = [each for each in card.findChildren(QLabel) if each.accessibleName().startswith(name)]
        assert [each.accessibleName() for each in found] == [name + found[0].text()]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_clipped(
    card: MonitorCard, presenter: StreamMonitor, qtbot: QtBot, width: int, dark: bool
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.choose(dark=dark))
    window = card.window()
    window.resize(width + 22, 700)
    shown: set[Finding] = set()
    for case in CASES:
        if case.level is Level.OFF or case.finding in shown:
            continue
        shown.add(case.finding)
        _stage(presenter, case)
        # A layout settles over several events; what is still cut then, is cut.
        with contextlib.suppress(QtTimeout):
            qtbot.waitUntil(lambda: not _cut(window), timeout=10_000)
        assert _cut(window) == [], case.name
        assert card.width() <= width


def test_a_stream_that_waits_is_not_called_received(card: MonitorCard, presenter: StreamMonitor) -> None:
    """FastPix goes on saying "active" for as long as it keeps the stream open."""
    _stage(presenter, _case("reconnecting"))
    assert "Still open" in _texts(card)
    assert "Receiving" not in _texts(card)


def test_the_tiles_stand_side_by_side_or_one_below_the_other(
    card: MonitorCard, presenter: StreamMonitor
) -> None:
    _stage(presenter, _case("all agree"))
    obs, viewers = _label(card, "OBS: Sending 5.9 Mbit/s"), _label(card, "Viewers: Can watch")
    QTest.qWait(20)
    assert obs.mapTo(card, obs.pos()).y() == viewers.mapTo(card, viewers.pos()).y()
    card.window().resize(420, 700)
    QTest.qWait(20)
    assert obs.mapTo(card, obs.pos()).y() < viewers.mapTo(card, viewers.pos()).y()


def test_what_is_shown_when_all_is_well(card: MonitorCard, presenter: StreamMonitor) -> None:
    _stage(presenter, replace(_case("all agree"), obs=replace(_case("all agree").obs, dropped=12)))
    texts = _texts(card)
    wanted = ["Live for 37:54", "Sending 5.9 Mbit/s", "Receiving", "Can watch"]
    wanted += ["38 watching · 6 s behind", "Bitrate, last 10 minutes"]
    assert [text for text in wanted if text not in texts] == []
    assert any(re.fullmatch(r"12 of 68.?213 frames dropped", text) for text in texts)
    assert texts.count("checked 1 s ago") == 3
    obs = _label(card, "OBS: Sending 5.9 Mbit/s")
    assert obs.accessibleDescription().endswith("checked 1 s ago")


def test_what_is_old_is_said_to_be_old_and_has_no_colour(card: MonitorCard, presenter: StreamMonitor) -> None:
    _stage(presenter, _case("API down"))
    assert "checked 40 s ago" in _texts(card)
    assert _label(card, "FastPix: Receiving").property("level") == "unchecked"
    assert _label(card, "Viewers: Can watch").property("level") == "ok"
    long_ago = _case("API down, private")
    _stage(presenter, replace(long_ago, fastpix=replace(long_ago.fastpix, seen=NOW - 400)))
    assert "checked 6 min ago" in _texts(card)
    assert "May be live" in _texts(card)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (
            "reconnecting",
            ("Away for 12 s. FastPix keeps the stream open for about 48 s more. OBS retries in 3 to "
            "5 s."),
        ),
        (
            "reconnecting, and FastPix waits longer",
            "Away for 70 s. FastPix may end the stream at any moment. OBS retries in 0 to 38 s.",
        ),
        ("stopped", "FastPix keeps the stream open for about 40 s more."),
        ("all agree", ""),
    ],
)  # fmt: skip
def test_the_reconnect_pilots_line(card: MonitorCard, presenter: StreamMonitor, name: str, line: str) -> None:
    _stage(presenter, _case(name))
    assert (card._countdown.text(), card._countdown.isVisible()) == (line, bool(line))


@pytest.mark.parametrize(
    ("outage", "line"),
    [
        (Outage(NOW - 12, WINDOW), ""),
        (Outage(NOW - 58, WINDOW, RetryPlan(10, 25)), "in 18 to 29 s, which is too late. Reconnect now."),
        (Outage(NOW - 46.5, WINDOW, RetryPlan(2, 25)), "in 0 to 27 s, which may be too late."),
        (Outage(NOW - 12, WINDOW, RetryPlan(2, 2)), "OBS has stopped retrying."),
        (Outage(NOW, WINDOW, RetryPlan(2, 25)), "OBS retries in about 2 s."),
        (Outage(NOW - 20, WINDOW, RetryPlan(2, 25), NOW - 8), "OBS is back after 12 s."),
    ],
)  # fmt: skip
def test_when_obs_tries_next(card: MonitorCard, presenter: StreamMonitor, outage: Outage, line: str) -> None:
    _stage(presenter, _case("reconnecting"))
    presenter._outage._outage = outage
    presenter.changed.emit()
    assert card._countdown.text().endswith(line or "more.")


def test_buttons_emit_their_remedies(card: MonitorCard, presenter: StreamMonitor, qtbot: QtBot) -> None:
    _stage(presenter, _case("picture stands still"))
    buttons = {each.text(): each for each in card.findChildren(QPushButton) if each.isVisible()}
    with qtbot.waitSignal(card.remedyAsked) as asked:
        buttons["Open player"].click()
    assert asked.args == [Remedy.OPEN_PLAYER]
    with qtbot.waitSignal(card.endAsked):
        buttons["End stream"].click()
    _stage(presenter, _case("reconnecting, and never received"))
    buttons = {each.text(): each for each in card.findChildren(QPushButton) if each.isVisible()}
    with qtbot.waitSignal(card.stopAsked):
        buttons["Stop OBS"].click()


def test_every_control_has_a_name(card: MonitorCard, presenter: StreamMonitor) -> None:
    _stage(presenter, _case("reconnecting"))
    checked = 0
    for each in test_look._interfaces(QAccessible.queryAccessibleInterface(card)):
        if each.role() in test_look.CONTROLS and not each.state().invisible:
            assert each.text(QAccessible.Text.Name).strip()
            checked += 1
    assert checked == 2


def test_a_change_of_the_light_is_announced(
    card: MonitorCard, presenter: StreamMonitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(monitor_card, "announce", lambda _widget, text: said.append(text))
    _stage(presenter, _case("stalled"))
    presenter.verdictChanged.emit(presenter.verdict)
    presenter.verdictChanged.emit(Verdict())
    assert said[0].startswith("Trouble with the stream. OBS is connected, but it isn't sending anything")
    assert said[1] == "Not live. Nothing is being sent to this stream."


# The plot


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.mark.parametrize(
    ("history", "words"),
    [
        (HISTORY, "Between 5.9 Mbit/s and 6.0 Mbit/s. Now 6.0 Mbit/s. Interrupted once."),
        (HISTORY[:55], "Between 5.9 Mbit/s and 6.0 Mbit/s. Nothing now."),
        (HISTORY[::-1][:1], "Between 6.0 Mbit/s and 6.0 Mbit/s. Now 6.0 Mbit/s."),
        ((Bitrate(0, 850.0), Bitrate(1, None), Bitrate(2, 1.0), Bitrate(30, 0.0)),
         "Between 0 kbit/s and 850 kbit/s. Now 0 kbit/s. Interrupted 2 times."),
        ((Bitrate(NOW, None),), "OBS hasn't sent anything."),
    ],
)  # fmt: skip
def test_plot_has_an_accessible_description(qtbot: QtBot, history: tuple[Bitrate, ...], words: str) -> None:
    plot = BitratePlot()
    qtbot.addWidget(plot)
    plot.show_history(history)
    assert plot.accessibleName() == "Bitrate, last 10 minutes"
    assert plot.accessibleDescription() == words
    plot.resize(300, 64)
    plot.grab()  # whatever it holds, it can be painted


def test_the_plot_shows_the_line_with_its_gap(qtbot: QtBot) -> None:
    plot = BitratePlot()
    qtbot.addWidget(plot)
    plot.resize(602, 64)
    plot.show_history(HISTORY)
    image = plot.grab().toImage()
    accent = QColor(theme.colors().accent)

    def drawn(x: int) -> bool:
        pixels = (QColor(image.pixel(x, y)) for y in range(image.height()))
        return any(abs(each.hue() - accent.hue()) < 12 and each.saturation() > 60 for each in pixels)

    # A pixel is a second; the history begins 300 s ago, with a gap 200 to 180 s ago.
    assert [drawn(x) for x in (100, 350, 410, 450, 595)] == [False, True, False, True, True]


def test_the_plot_is_painted_for_new_looks_only(card: MonitorCard, presenter: StreamMonitor) -> None:
    _stage(presenter, _case("all agree"))
    plot = card.findChild(BitratePlot)
    assert plot is not None
    QTest.qWait(50)
    paints = Paints(plot)
    for _ in range(10):
        presenter.changed.emit()
        QTest.qWait(2)
    assert paints.count == 0
    later = (*HISTORY, Bitrate(NOW + 2, 6000.0))
    presenter.broadcast = replace(presenter.broadcast, history=later)
    presenter.changed.emit()
    QTest.qWait(50)
    assert paints.count > 0


# With everything behind it


@pytest.fixture
def world() -> World:
    return World(playlist_error=NotFound())


def test_a_stream_that_goes_live(
    qtbot: QtBot, loop: qasync.QEventLoop, world: World, until: Callable[[Callable[[], bool]], None]
) -> None:
    presenter = world.presenter()
    card = MonitorCard(OpenMonitor(presenter))
    qtbot.addWidget(card)
    presenter.follow(stream())
    presenter.take_stream(stream())
    assert not card.isVisible()
    until(lambda: world.count("output") > 0)
    presenter.take_state(StreamState.STARTING)
    assert card.isVisible()
    assert "OBS is connecting to FastPix…" in _texts(card)
    world.sends()
    until(lambda: world.count("output") > 2)
    world.sends()
    until(lambda: "Sending 6.0 Mbit/s" in _texts(card))
    presenter.take_stream(stream(Status.ACTIVE))
    world.playlist_error = None
    until(lambda: "Checking…" in _texts(card))
    world.last += 1
    until(lambda: "Can watch" in _texts(card))
    assert SAYS[Finding.LIVE] in _texts(card)
    world.status = OutputStatus()
    presenter.take_state(StreamState.STOPPED)
    presenter.take_stream(stream())
    assert not card.isVisible()
    closing = loop.create_task(presenter.close())
    qtbot.waitUntil(closing.done)


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda condition: qtbot.waitUntil(condition, timeout=20_000)
