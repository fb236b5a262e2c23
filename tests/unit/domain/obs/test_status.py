import pytest

from fastpix_desktop.domain.obs.errors import Busy, ObsBusy, ObsRefused, ProfileNotSwitched
from fastpix_desktop.domain.obs.status import OutputStatus, StreamService, StreamState
from fastpix_desktop.domain.secret import Secret


def test_states_are_those_of_the_event() -> None:
    assert StreamState("OBS_WEBSOCKET_OUTPUT_STARTED") is StreamState.STARTED
    with pytest.raises(ValueError, match="PAUSED"):
        StreamState("OBS_WEBSOCKET_OUTPUT_PAUSED")


def test_nothing_is_known_at_first() -> None:
    assert OutputStatus() == OutputStatus(
        active=False, reconnecting=False, bytes_sent=0, frames_dropped=0, frames_total=0, duration_s=0.0
    )


def test_a_service_never_shows_its_key() -> None:
    assert "key" not in str(StreamService("rtmp_custom", Secret('{"key": 1}'))).replace("rtmp_custom", "")


def test_errors_say_what_they_are_about() -> None:
    assert str(ObsRefused("StartStream", 500)) == "StartStream 500"
    assert ObsBusy(Busy.RECORDING).doing is Busy.RECORDING
    assert ProfileNotSwitched("Mine").name == "Mine"
