"""What a still shows, and how long sound or picture have been missing."""

import pytest

from fastpix_desktop.domain.picture.still import APART_S, Lacking, Still

BLACK = Still(64, 36, bytes(64 * 36 * 3), peak=0.5, seconds=4.0)
SILENT = Still(peak=0.0, seconds=4.0)


def _grey(value: int, width: int = 64, height: int = 36) -> Still:
    return Still(width, height, bytes([value]) * (width * height * 3))


@pytest.mark.parametrize(
    ("still", "black"),
    [
        (_grey(0), True),
        (_grey(16), True),
        (_grey(40), False),
        (_grey(0, 640, 360), True),
        (_grey(0, 1, 1), True),
        (Still(), False),  # no picture is none that's black
        (Still(100, 100, bytes(99 * 300) + b"\xff" * 300), True),  # a hundredth: a small logo
        (Still(100, 100, bytes(90 * 300) + b"\xff" * 3000), False),  # a tenth: a title on black
    ],
)
def test_black_is_told_from_a_dark_picture(still: Still, black: bool) -> None:
    assert still.is_black is black


@pytest.mark.parametrize(("peak", "silent"), [(None, False), (0.0, True), (0.0009, True), (0.01, False)])
def test_silence_is_told_from_a_quiet_room_and_from_no_track(peak: float | None, silent: bool) -> None:
    assert Still(peak=peak).is_silent is silent
    assert not Still(peak=peak).has_picture


def _after(*stills: Still, every: float = 6.0) -> Lacking:
    lacking = Lacking()
    for number, still in enumerate(stills):
        lacking = lacking.after(still, 100.0 + number * every)
    return lacking


def test_silence_counts_from_the_first_silent_segment_and_is_said_after_20_s() -> None:
    assert _after(*[SILENT] * 3).silent_s() is None  # 4 s and two times 6 s
    assert _after(*[SILENT] * 4).silent_s() == 22.0
    assert _after(*[SILENT] * 4).black_s() is None
    assert Lacking().silent_s() is None


def test_black_counts_from_the_first_black_picture() -> None:
    assert _after(*[BLACK] * 4).black_s() is None
    assert _after(*[BLACK] * 5).black_s() == 24.0
    assert _after(*[BLACK] * 5).silent_s() is None


def test_one_still_with_sound_and_picture_ends_both() -> None:
    fine = Still(64, 36, b"\x80" * 64 * 36 * 3, peak=0.3, seconds=4.0)
    ended = _after(*[SILENT] * 6, fine)
    assert (ended.silent_s(), ended.black_s()) == (None, None)
    assert _after(*[SILENT] * 6, fine, *[SILENT] * 2).silent_s() is None


def test_time_that_nobody_looked_counts_for_nothing() -> None:
    assert _after(*[SILENT] * 2, every=APART_S).silent_s() == 34.0
    assert _after(*[SILENT] * 2, every=APART_S + 1).silent_s() is None
