from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.encoders.frame_rates import FRAME_RATES
from fastpix_desktop.domain.encoders.settings import (
    FASTEST_GROWTH,
    LONGEST_WAIT,
    SLOWEST_GROWTH,
    EncoderField,
    EncoderProblem,
    RetryPlan,
    Size,
    attempt_times,
    encoder_problems,
    gives_up_after,
    last_attempt,
    recommended,
    retry_plan,
)
from fastpix_desktop.domain.streams.draft import MAX_WINDOW, MIN_WINDOW, Quality

windows = st.integers(MIN_WINDOW, MAX_WINDOW)
growths = st.floats(SLOWEST_GROWTH, FASTEST_GROWTH)


@pytest.mark.parametrize("quality", Quality)
@pytest.mark.parametrize("fps", FRAME_RATES)
def test_recommended_settings_have_no_problems(quality: Quality, fps: int) -> None:
    settings = recommended(quality, fps)
    assert encoder_problems(settings) == {}
    assert f"{settings.picture.height}p" == quality
    assert settings.canvas == Size(1920, 1080)


def test_more_frames_and_larger_pictures_get_more_bits() -> None:
    for fps in FRAME_RATES:
        rates = [
            recommended(quality, fps).video_kbps for quality in (Quality.P480, Quality.P720, Quality.P1080)
        ]
        assert rates == sorted(set(rates))
    for quality in Quality:
        assert recommended(quality, 60).video_kbps > recommended(quality, 30).video_kbps


@pytest.mark.parametrize(
    ("change", "field", "problem"),
    [
        ({"picture": Size(1919, 1080)}, EncoderField.PICTURE, EncoderProblem.ODD),
        ({"picture": Size(1920, 100)}, EncoderField.PICTURE, EncoderProblem.OUT_OF_RANGE),
        ({"canvas": Size(5000, 1080)}, EncoderField.CANVAS, EncoderProblem.OUT_OF_RANGE),
        ({"fps": 25}, EncoderField.FPS, EncoderProblem.NOT_OFFERED),
        ({"video_kbps": 299}, EncoderField.VIDEO_KBPS, EncoderProblem.OUT_OF_RANGE),
        ({"video_kbps": 20_001}, EncoderField.VIDEO_KBPS, EncoderProblem.OUT_OF_RANGE),
        ({"audio_kbps": 100}, EncoderField.AUDIO_KBPS, EncoderProblem.NOT_OFFERED),
    ],
)
def test_values_outside_the_limits_are_problems(
    change: dict[str, object], field: EncoderField, problem: EncoderProblem
) -> None:
    assert encoder_problems(replace(recommended(Quality.P1080), **change)) == {field: problem}  # type: ignore[arg-type]


def test_portrait_picture_is_allowed() -> None:
    settings = replace(recommended(Quality.P1080), picture=Size(1080, 1920), canvas=Size(1080, 1920))
    assert encoder_problems(settings) == {}


def test_the_plan_leaves_less_of_the_smallest_window_unused_than_obs_own() -> None:
    assert attempt_times(RetryPlan(2, 7))[:6] == pytest.approx((2, 5, 9.5, 16.25, 26.4, 41.6), abs=0.05)
    assert last_attempt(RetryPlan(2, 25), 60) == pytest.approx((39.6, 58.9), abs=0.05)
    assert last_attempt(retry_plan(60), 60) == pytest.approx((48.1, 57.8), abs=0.05)


@pytest.mark.parametrize("window", [1, 0, -1])
def test_a_window_too_short_for_any_attempt_has_no_last_one(window: int) -> None:
    assert last_attempt(RetryPlan(2, 25), window) == (0, 0)


def test_waits_are_capped() -> None:
    times = attempt_times(RetryPlan(4, 25))
    assert times[-1] - times[-2] == LONGEST_WAIT


@given(windows, growths)
def test_obs_never_gives_up_inside_the_window(window: int, growth: float) -> None:
    times = attempt_times(retry_plan(window), growth)
    assert times[-1] > window
    assert all(later > earlier for earlier, later in pairwise(times))


@given(windows, growths)
def test_the_last_attempt_inside_comes_in_the_last_two_fifths(window: int, growth: float) -> None:
    plan = retry_plan(window)
    last = max(moment for moment in attempt_times(plan, growth) if moment <= window)
    assert last > 0.6 * window
    earliest, latest = last_attempt(plan, window)
    assert earliest <= latest <= window


@given(windows)
def test_on_average_no_worse_than_obs_own_delay(window: int) -> None:
    def unused(plan: RetryPlan) -> float:
        return sum(
            window - max(moment for moment in attempt_times(plan, growth) if moment <= window)
            for growth in (SLOWEST_GROWTH + step * 0.01 for step in range(11))
        )

    assert unused(retry_plan(window)) <= unused(RetryPlan(2, 25)) + 1e-6


@given(windows)
def test_the_first_attempt_comes_at_once(window: int) -> None:
    assert 1 <= retry_plan(window).delay_s <= 4


@pytest.mark.parametrize("window", [MIN_WINDOW - 1, MAX_WINDOW + 1])
def test_only_windows_that_there_are(window: int) -> None:
    with pytest.raises(ValueError, match=str(window)):
        retry_plan(window)


@given(windows, growths)
def test_our_plan_never_gives_up_inside_the_window(window: int, growth: float) -> None:
    plan = retry_plan(window)
    assert gives_up_after(plan, window) is None
    assert attempt_times(plan, growth)[-1] >= window


@given(windows, growths, st.integers(0, 60), st.integers(0, 40))
def test_when_obs_gives_up(window: int, growth: float, delay: int, retries: int) -> None:
    plan = RetryPlan(delay, retries)
    when = gives_up_after(plan, window)
    latest = max(attempt_times(plan, growth), default=0)
    assert latest >= (window if when is None else when) - 1e-6
