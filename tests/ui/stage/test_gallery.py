"""Every state of the stage, drawn at every width, light and dark: nothing is clipped and nothing overlaps."""

import contextlib
import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.exceptions import TimeoutError as QtTimeout
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.monitor.bitrate import Bitrate
from fastpix_desktop.domain.monitor.course import Line
from fastpix_desktop.domain.monitor.viewers import ViewerNumbers
from fastpix_desktop.domain.stage.next_step import next_step
from fastpix_desktop.domain.stage.step import Act, NextStep, NodeState, Place, State
from fastpix_desktop.ui.stage.card import StageCard
from fastpix_desktop.ui.stage.extras import Ended, Extras
from fastpix_desktop.ui.stage.node_view import NodeView
from fastpix_desktop.ui.style import palette, style_sheet, theme
from tests.ui.settled import settle
from tests.ui.style.clipped import cut
from tests.unit.domain.monitor.truth_table import NOW
from tests.unit.domain.stage.table import ROWS

HISTORY = tuple(Bitrate(NOW - 600 + 5 * number, 5000.0 + number) for number in range(120))
EXTRAS = Extras(
    obs_name="OBS 32.2.0",
    profile="Church",
    live_s=2274.0,
    start_seen=True,
    viewers=ViewerNumbers(38),
    frames=100_000,
    checked_s=2.0,
    history=HISTORY,
    ended=Ended(
        "10:00",
        "11:12",
        4360.0,
        start_seen=True,
        interruptions=((2000.0, 2014.0),),
        recording_comes=True,
        title="“Sunday service”",
        day="Sunday, November 29, 2026",
        most_watching=84,
        most_views=210,
        watching=Line((tuple((float(at), 84 - abs(at - 2400) / 40) for at in range(0, 4360, 20)),)),
        views=Line((tuple((float(at), at / 20) for at in range(0, 4360, 20)),)),
        bitrate=Line(
            (
                tuple((float(at), 5800.0 + at % 300) for at in range(0, 2000, 10)),
                tuple((float(at), 5700.0 + at % 400) for at in range(2020, 4360, 10)),
            )
        ),
    ),
)
LEVELS = {NodeState.FLOWS: "ok", NodeState.WAITS: "wait", NodeState.BROKEN: "trouble"}
WIDTHS = {420: 396, 720: 424, 1180: 568, 1280: 668, 1600: 988}
"""The card's width at a width of the window."""
STEPS: dict[State, NextStep] = {}
for _row in ROWS:
    STEPS.setdefault(_row.state, next_step(_row.situation, NOW))


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[StageCard]:
    """A card in a window that is as high as it needs."""
    style_sheet.apply(_app(), palette.LIGHT)  # tests that open the app leave none behind
    holder = QWidget()
    qtbot.addWidget(holder)
    made = StageCard()
    column = QVBoxLayout(holder)
    column.addWidget(made)
    column.addStretch(1)
    holder.resize(700, 900)
    holder.show()
    yield made
    style_sheet.apply(_app(), palette.LIGHT)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _show(card: StageCard, step: NextStep, extras: Extras = EXTRAS) -> None:
    card.show_step(step, extras, is_filmed=False)


def _act(card: StageCard) -> QPushButton | None:
    found = [each for each in card.findChildren(QPushButton) if each.accessibleDescription() == "Next step"]
    return next((each for each in found if each.isVisible()), None)


def _overlaps(card: StageCard) -> list[str]:
    """Name the visible labels and buttons that lie on each other."""
    texts: list[QLabel | QPushButton] = card.findChildren(QLabel)
    texts += card.findChildren(QPushButton)
    shown = [
        (QRect(each.mapTo(card, QPoint(0, 0)), each.size()), each.text())
        for each in texts
        if each.isVisible() and each.text()
    ]
    return [
        f"{one[1]!r} on {other[1]!r}"
        for one, other in itertools.combinations(shown, 2)
        if one[0].intersects(other[0])
    ]


def test_the_table_has_every_state() -> None:
    assert set(STEPS) == set(State)


@pytest.mark.parametrize("colors", [palette.LIGHT, palette.DARK], ids=["light", "dark"])
def test_every_state_fits_at_every_width(card: StageCard, qtbot: QtBot, colors: palette.Colors) -> None:
    style_sheet.apply(_app(), colors)
    found: dict[tuple[State, int], list[str]] = {}
    for width, of_card in WIDTHS.items():
        card.set_narrow(narrow=width < theme.NARROW)
        card.setFixedWidth(of_card)
        for state in State:
            _show(card, STEPS[state])
            with contextlib.suppress(QtTimeout):  # what is wrong is said below
                qtbot.waitUntil(lambda: not _faults(card), timeout=5000)
            found[state, width] = _faults(card)
            assert card.picture.height() == pytest.approx(card.picture.width() * 9 / 16, abs=1)
            image = card.grab().toImage()
            assert image.pixelColor(image.width() // 2, 3).name().upper() == colors.surface
    assert {place: faults for place, faults in found.items() if faults} == {}


def _faults(card: StageCard) -> list[str]:
    return cut(card.window()) + _overlaps(card)


def test_a_clipped_and_an_overlapping_text_are_found(card: StageCard) -> None:
    card.setFixedWidth(668)
    _show(card, STEPS[State.OBS_CLOSED])
    settle(card)
    card._second.setFixedHeight(5)
    card._second.setText("words " * 40)
    assert cut(card.window())
    card._headline.move(card._second.pos())
    assert _overlaps(card)


@pytest.mark.parametrize("width", [420, 1180, 1280, 1600])
def test_the_button_stays_in_its_place_whatever_the_state(card: StageCard, width: int) -> None:
    card.set_narrow(narrow=width < theme.NARROW)
    card.setFixedWidth(WIDTHS[width])
    places = set()
    for state in (State.OBS_CLOSED, State.READY, State.GOING_LIVE, State.LIVE_OBS_CLOSED, State.TURNED_OFF):
        _show(card, STEPS[state])
        settle(card)
        act = _act(card)
        assert act is not None
        bottom = act.mapTo(card, QPoint(0, act.height())).y()
        picture = card.picture.mapTo(card, QPoint(0, card.picture.height())).y()
        places.add(bottom - picture if width >= 1280 else act.height())
    assert places == ({0} if width >= 1280 else {theme.LARGE_HEIGHT})


@pytest.mark.parametrize("state", State)
def test_there_is_one_next_step_and_it_is_said(card: StageCard, state: State) -> None:
    step = STEPS[state]
    asked: list[Act] = []
    card.actAsked.connect(asked.append)
    _show(card, step)
    filled = [
        each
        for each in card.findChildren(QPushButton)
        if each.isVisible() and each.property("kind") in ("primary", "danger")
    ]
    act = _act(card)
    assert (act is None) is (step.act is None)
    if act is not None and act.isEnabled():
        act.click()
        assert asked == [step.act]
    assert len(filled) == (step.act not in (None, Act.CANCEL))
    heading = QAccessible.queryAccessibleInterface(card._headline)
    assert heading.role() is QAccessible.Role.Heading
    assert heading.text(QAccessible.Text.Name) == card._headline.text()


@pytest.mark.parametrize("state", [each for each in State if each is not State.ENDED])
def test_the_chain_says_each_node_and_its_age(card: StageCard, state: State) -> None:
    step = STEPS[state]
    _show(card, step)
    first = "Encoder" if step.is_other_encoder else "OBS"
    words = [view._words for view in card.findChildren(NodeView)]
    for label, name, node in zip(
        words, (first, "FastPix", "Viewers"), (step.obs, step.fastpix, step.viewers), strict=True
    ):
        assert label.accessibleName().startswith(f"{name}: ")
        assert len(label.accessibleName()) > len(name) + 3
        assert label.accessibleDescription().startswith("checked ") is (node.age_s is not None)
        assert (label.property("level") or "") == LEVELS.get(node.state, "")


def test_a_broken_node_has_its_remedy_below_it(card: StageCard) -> None:
    for state, step in STEPS.items():
        _show(card, step)
        assert card.chain._box.isVisible() is (step.remedy is not None), state
    card.setFixedWidth(668)
    tips = []
    for state in (State.LIVE_OBS_CLOSED, State.NOTHING_ARRIVES, State.FROZEN):
        _show(card, STEPS[state])
        settle(card)
        tips.append(card.chain._box._tip)
        assert STEPS[state].remedy is list(Place)[len(tips) - 1]
    assert tips == sorted(tips)
    assert tips[0] < 30 < tips[1] < 400 < tips[2]


def test_numbers_that_nobody_measured_are_left_out(card: StageCard) -> None:
    _show(
        card, STEPS[State.LIVE], replace(EXTRAS, viewers=ViewerNumbers(), frames=0, live_s=None, history=())
    )
    assert card._second.text() == "checked 2 s ago"
    assert card.picture._look.number == ""
    assert card.picture._look.badge == "LIVE"
    assert not card._plot.isVisible()
    _show(card, STEPS[State.LIVE], replace(EXTRAS, start_seen=False, dropped=12, frames=900))
    assert card.picture._look.badge == "LIVE for at least 37:54"
    assert card._second.text() == "12 of 900 frames dropped · checked 2 s ago"


def test_after_the_end_the_summary_takes_the_chains_place(card: StageCard) -> None:
    _show(card, STEPS[State.ENDED])
    shown = {each.text() for each in card.findChildren(QLabel) if each.isVisible()}
    captions = {"Time on air", "Most viewers", "Interruptions (longest: 14 s)"}
    assert {"1:12:40", "84", "1", *captions} <= shown
    assert not card.chain.isVisible()
    _show(card, STEPS[State.ENDED], replace(EXTRAS, ended=None))
    assert card.chain.isVisible()


def test_a_frozen_picture_of_another_encoder_says_nothing_of_obs(card: StageCard) -> None:
    step = STEPS[State.FROZEN]
    _show(card, step)
    assert "OBS is sending" in card._second.text()
    _show(card, replace(step, is_other_encoder=True))
    assert card._second.text().startswith("FastPix is receiving, but nothing new")


def test_the_button_that_shows_the_other_stream_names_it(card: StageCard) -> None:
    step = STEPS[State.OBS_ON_OTHER_STREAM]
    _show(card, step)
    act = _act(card)
    assert act is not None
    assert step.elsewhere is not None
    assert step.elsewhere.title in act.text()
