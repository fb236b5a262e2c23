import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.encoders.frame_rates import FRAME_RATES
from fastpix_desktop.domain.encoders.settings import (
    EncoderSettings,
    Size,
    recommended,
    retry_plan,
)
from fastpix_desktop.domain.obs import ini as obs_ini
from fastpix_desktop.domain.obs.new_profile import parameters, video
from fastpix_desktop.domain.obs.profile import BASIC, render
from fastpix_desktop.domain.obs.profile_check import output_warnings, retry_of
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import MAX_WINDOW, MIN_WINDOW, Quality
from fastpix_desktop.domain.streams.ingest import RtmpSettings
from tests.obs.obs_ini import parse

INGEST = RtmpSettings("rtmps://live.fastpix.com:443/live", Secret("k"))


@given(st.sampled_from(Quality), st.sampled_from(FRAME_RATES), st.integers(MIN_WINDOW, MAX_WINDOW))
def test_a_fresh_profile_needs_no_warning(quality: Quality, fps: int, window: int) -> None:
    wanted = recommended(quality, fps)
    text = f"[Video]\nFPSCommon={fps}\n"
    for section, key, value in parameters(wanted, retry_plan(window)):
        text = obs_ini.with_value(text, section, key, value)
    assert output_warnings(text, None, window, wanted) == ()
    assert retry_of(text) == retry_plan(window)


def test_it_comes_back_as_the_installed_one_does() -> None:
    wanted, plan = recommended(Quality.P1080), retry_plan(300)
    installed = parse(render("t", "s", INGEST, wanted, plan).files[BASIC])
    told = {(section, key): value for section, key, value in parameters(wanted, plan)}
    for key in ("Reconnect", "RetryDelay", "MaxRetries"):
        assert told["Output", key] == installed["Output"][key]


@pytest.mark.parametrize("secret", ["k", INGEST.server])
def test_new_profile_contains_no_key(secret: str) -> None:
    told = parameters(recommended(Quality.P720), retry_plan(300))
    assert secret not in json.dumps([value for _, _, value in told]).replace("keyint", "")


def test_new_profile_sets_canvas_picture_and_frame_rate() -> None:
    wanted = EncoderSettings(Size(1280, 720), 60, 4500, 160, canvas=Size(1920, 1080))
    assert video(wanted) == {
        "baseWidth": 1920,
        "baseHeight": 1080,
        "outputWidth": 1280,
        "outputHeight": 720,
        "fpsNumerator": 60,
        "fpsDenominator": 1,
    }
