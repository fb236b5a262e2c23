"""Whether OBS keeps up with drawing and encoding."""

from dataclasses import replace

import pytest

from fastpix_desktop.domain.obs.load import FrameCounts, Lag, Load, Overload, load_read


def _run(load: Load, begun: float, skipped: float = 0.0, missed: float = 0.0, seconds: int = 20) -> Load:
    """Let OBS go on at 30 frames per second, and lose these shares of them."""
    at = load.samples[-1][1] if load.samples else FrameCounts()
    for number in range(0, seconds + 1, 2):
        frames = 30 * number
        counts = FrameCounts(
            at.encoded + frames,
            at.skipped + round(frames * skipped),
            at.drawn + frames,
            at.missed + round(frames * missed),
        )
        load = load_read(load, counts, begun + number)
    return load


def test_an_obs_that_keeps_up_is_no_news() -> None:
    assert _run(Load(), 100.0).overload is None
    assert _run(Load(), 100.0, skipped=0.04, missed=0.04).overload is None


@pytest.mark.parametrize(
    ("skipped", "missed", "expected"),
    [
        (0.12, 0.0, Overload(Lag.ENCODING, 0.12)),
        (0.0, 0.12, Overload(Lag.DRAWING, 0.12)),
        (0.1, 0.5, Overload(Lag.DRAWING, 0.5)),
        (0.05, 0.0, Overload(Lag.ENCODING, 0.05)),
    ],
)
def test_from_five_per_cent_on_it_cannot_keep_up(skipped: float, missed: float, expected: Overload) -> None:
    assert _run(Load(), 100.0, skipped, missed).overload == expected


def test_it_is_over_below_one_per_cent_only() -> None:
    slow = _run(Load(), 100.0, skipped=0.2)
    better = _run(slow, 122.0, skipped=0.03, seconds=30)
    assert better.overload == Overload(Lag.ENCODING, 0.03)
    assert _run(better, 154.0, seconds=30).overload is None


def test_nothing_is_said_in_the_first_seconds() -> None:
    assert _run(Load(), 100.0, skipped=0.9, seconds=14).overload is None
    assert _run(Load(), 100.0, skipped=0.9, seconds=16).overload is not None


def test_only_the_last_seconds_count() -> None:
    long_fine = _run(Load(), 100.0, seconds=600)
    assert _run(long_fine, 702.0, skipped=0.3, seconds=6).overload is not None


def test_counts_that_begin_anew_say_nothing_of_before() -> None:
    slow = _run(Load(), 100.0, skipped=0.2)
    anew = load_read(slow, FrameCounts(30, 30, 30, 0), 122.0)
    assert (anew.overload, len(anew.samples)) == (None, 1)
    drawn_anew = load_read(slow, replace(slow.samples[-1][1], drawn=0), 122.0)
    assert drawn_anew.overload is None


def test_counts_that_stand_still_are_no_overload() -> None:
    still = load_read(load_read(Load(), FrameCounts(9, 9, 9, 9), 100.0), FrameCounts(9, 9, 9, 9), 110.0)
    assert still.overload is None
