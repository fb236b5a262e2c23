"""*Play* on the picture, and the meter beside it."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.stage.step import State
from fastpix_desktop.ui.stage.picture import StagePicture
from fastpix_desktop.ui.stage.picture_text import look_of
from fastpix_desktop.ui.stage.player_bar import LevelMeter, length_of
from tests.ui.stage.test_gallery import EXTRAS, STEPS


@pytest.mark.parametrize(
    ("peak", "length"),
    [(0.0, 0.0), (1e-9, 0.0), (0.001, 0.0), (10**-1.5, 0.5), (1.0, 1.0), (1.5, 1.0)],
)
def test_the_meter_is_long_as_the_sound_is_loud_to_ears(peak: float, length: float) -> None:
    assert length_of(peak) == pytest.approx(length, abs=1e-6)


def test_the_meter_falls_slowly_and_says_where_there_is_no_sound(qtbot: QtBot) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    assert meter.accessibleName() == "No sound"
    meter.show_level(1.0)
    assert meter.accessibleName() == "Sound level"
    lengths: list[float] = []
    while not lengths or lengths[-1] > 0:
        meter.show_level(0.0)
        assert meter._length is not None
        lengths.append(meter._length)
    assert len(lengths) > 10
    assert lengths == sorted(lengths, reverse=True)
    meter.show_level(0.5)
    assert meter._length == length_of(0.5)  # it rises at once
    meter.show_level(None)
    assert meter.accessibleName() == "No sound"


def test_the_button_says_what_it_does_and_keeps_the_focus(qtbot: QtBot) -> None:
    picture = StagePicture()
    qtbot.addWidget(picture)
    with qtbot.waitExposed(picture):
        picture.show()
    bar = picture.bar
    assert not bar.isVisible()
    bar.show_state(can_play=True, is_playing=False)
    assert (bar._play.isVisible(), bar._stop.isVisible(), bar.meter.isVisible()) == (True, False, False)
    bar._play.setFocus()
    bar.playAsked.connect(lambda: bar.show_state(can_play=True, is_playing=True))
    bar.stopAsked.connect(lambda: bar.show_state(can_play=True, is_playing=False))
    bar._play.click()
    assert (bar._play.isVisible(), bar._stop.isVisible(), bar.meter.isVisible()) == (False, True, True)
    assert bar.window().focusWidget() is bar._stop
    bar._stop.click()
    assert bar.window().focusWidget() is bar._play
    bar.show_state(can_play=False, is_playing=False)
    assert not bar.isVisible()


def test_a_video_has_no_age_and_one_that_stopped_by_itself_is_said() -> None:
    step, extras = STEPS[State.LIVE], replace(EXTRAS, still_age_s=4.0)
    cases = {
        "4 s ago": extras,
        "": replace(extras, is_played=True),
        "Playback stopped": replace(extras, has_play_failed=True),
    }
    for words, each in cases.items():
        assert look_of(step, each, has_image=True, is_filmed=False).age == words
