import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.obs.captures import is_capture


@pytest.mark.parametrize(
    "kind",
    [
        "xshm_input",
        "xshm_input_v2",
        "xcomposite_input",
        "pipewire-screen-capture-source",
        "monitor_capture",
        "window_capture",
        "display_capture",
        "screen_capture",
        "window_capture_v12",
    ],
)
def test_screen_and_window_captures_are_recognised(kind: str) -> None:
    assert is_capture(kind)


@pytest.mark.parametrize(
    "kind",
    ["game_capture", "v4l2_input", "color_source_v3", "xshm_input_v", "xshm_input_vx", "_v2", "", None, 7],
)
def test_other_inputs_are_not_captures(kind: object) -> None:
    assert not is_capture(kind)


@given(st.none() | st.text() | st.integers() | st.lists(st.text()))
def test_anything_can_be_asked(kind: object) -> None:
    assert is_capture(kind) in (True, False)
