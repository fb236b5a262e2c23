"""FastPix's own Python SDK goes through the life of a stream, and reads all that it is answered."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fastpix_python import Fastpix, errors, models

from fastpix_desktop.simulator import Fault, Simulator


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client() as client:
        yield client


@pytest.fixture
def sdk(sim: Simulator, http: httpx.Client) -> Fastpix:
    security = models.Security(username=sim.token_id, password=sim.secret)
    return Fastpix(security=security, server_url=sim.url, client=http, retry_config=None)


@pytest.fixture
def stream_id(sdk: Fastpix) -> str:
    return str(present(create(sdk).data).stream_id)


def create(sdk: Fastpix) -> models.LiveStreamResponseDTO:
    return sdk.start_live_stream.create_new_stream(
        playback_settings=models.PlaybackSettings(access_policy="private"),
        input_media_settings=models.InputMediaSettings(
            max_resolution="720p",
            reconnect_window=300,
            media_policy="private",
            metadata={"livestream_name": "Sunday service"},
            enable_dvr_mode=True,
            enable_recording=False,
        ),
    )


def present(value: Any) -> Any:
    assert value is not None
    return value


def test_create_is_read_in_full(sdk: Fastpix) -> None:
    stream = present(create(sdk).data)
    assert stream.stream_key.endswith(f"k{stream.stream_id}")
    assert stream.srt_secret.endswith(f"k{stream.stream_id}")
    assert (stream.trial, stream.status, stream.max_resolution) == (False, "idle", "720p")
    assert (stream.max_duration, stream.reconnect_window) == (0, 300)
    assert (stream.enable_recording, stream.enable_dvr_mode, stream.media_policy) == (False, True, "private")
    assert (stream.low_latency, stream.closed_captions) == (False, False)
    assert stream.metadata == {"livestream_name": "Sunday service"}
    assert [each.access_policy for each in stream.playback_ids] == ["private"]
    assert stream.srt_playback_response.srt_playback_stream_id == f"play{stream.stream_id}"
    assert stream.created_at.tzinfo is not None
    assert stream.media_ids is None
    assert stream.simulcast_responses is None


def test_list_and_get(sdk: Fastpix, stream_id: str) -> None:
    listed = sdk.manage_live_stream.get_all_streams(limit=1, offset=1, order_by="desc")
    got = sdk.manage_live_stream.get_live_stream_by_id(stream_id=stream_id)
    assert present(listed.data) == [got.data]
    page = present(listed.pagination)
    assert (page.total_records, page.current_offset, page.offset_count) == (1, 1, 1)


def test_sdk_can_use_a_stream_from_create_to_delete(sdk: Fastpix, sim: Simulator, stream_id: str) -> None:
    manage, playback, simulcasts = sdk.manage_live_stream, sdk.live_playback, sdk.simulcast_stream

    added = present(playback.create_playback_id_of_stream(stream_id=stream_id, access_policy="public").data)
    got = playback.get_live_stream_playback_id(stream_id=stream_id, playback_id=added.id)
    assert present(got.data) == added

    target = present(
        simulcasts.create_simulcast_of_stream(
            stream_id=stream_id, url="rtmp://example.com/live", stream_key="sk-1"
        ).data
    )
    assert (target.url, target.stream_key, target.is_enabled) == ("rtmp://example.com/live", "sk-1", True)

    updated = present(manage.update_live_stream(stream_id=stream_id, metadata={"updated": "true"}).data)
    assert updated.metadata == {"updated": "true"}
    assert updated.playback_ids[0].id == added.id

    switched = simulcasts.update_specific_simulcast_of_stream(
        stream_id=stream_id, simulcast_id=target.simulcast_id, is_enabled=False
    )
    assert present(switched.data).is_enabled is False
    seen = simulcasts.get_specific_simulcast_of_stream(stream_id=stream_id, simulcast_id=target.simulcast_id)
    assert present(seen.data) == target.model_copy(update={"is_enabled": False})

    for act, status in ((manage.disable_live_stream, "disabled"), (manage.enable_live_stream, "idle")):
        assert act(stream_id=stream_id).success is True
        assert present(manage.get_live_stream_by_id(stream_id=stream_id).data).status == status

    with pytest.raises(errors.FastpixError, match="stream cannot be completed") as refused:
        manage.complete_live_stream(stream_id=stream_id)  # the SDK has no class of its own for this 400
    assert refused.value.status_code == 400
    with pytest.raises(errors.LiveNotFoundError):
        manage.get_live_stream_viewer_count_by_id(stream_id=stream_id)

    sim.set_status(stream_id, "active")
    assert present(manage.get_live_stream_viewer_count_by_id(stream_id=stream_id).data).views == 0
    assert manage.complete_live_stream(stream_id=stream_id).success is True

    ids = {"stream_id": stream_id, "simulcast_id": target.simulcast_id}
    assert simulcasts.delete_simulcast_of_stream(**ids).success is True
    assert playback.delete_playback_id_of_stream(stream_id=stream_id, playback_id=added.id).success is True
    last = present(manage.get_live_stream_by_id(stream_id=stream_id).data)
    assert last.simulcast_responses is None
    assert len(last.playback_ids) == 1

    assert manage.delete_live_stream(stream_id=stream_id).success is True
    with pytest.raises(errors.NotFoundError):
        manage.get_live_stream_by_id(stream_id=stream_id)


def test_sdk_gets_an_empty_list_of_clips(sdk: Fastpix, stream_id: str) -> None:
    clips = sdk.manage_videos.list_live_clips(livestream_id=stream_id)
    assert clips.data == []
    assert present(clips.pagination).offset_count == 0


def test_sdk_raises_its_typed_errors(sdk: Fastpix, sim: Simulator, stream_id: str) -> None:
    manage = sdk.manage_live_stream
    with pytest.raises(errors.BadRequest, match="stream is already enabled"):
        manage.enable_live_stream(stream_id=stream_id)
    manage.disable_live_stream(stream_id=stream_id)
    with pytest.raises(errors.StreamAlreadyDisabledError):
        manage.disable_live_stream(stream_id=stream_id)
    with pytest.raises(errors.ValidationErrorResponse) as invalid:
        manage.update_live_stream(stream_id=stream_id, reconnect_window=59)
    assert invalid.value.code == 422
    assert invalid.value.fields == [
        {"field": "reconnectWindow", "message": "must be greater than or equal to 60"}
    ]
    with pytest.raises(errors.NotFoundErrorSimulcast):
        sdk.simulcast_stream.get_specific_simulcast_of_stream(stream_id=stream_id, simulcast_id="0")
    with pytest.raises(errors.NotFoundErrorPlaybackID):
        sdk.live_playback.get_live_stream_playback_id(stream_id=stream_id, playback_id="0")
    trial = sim.seed(trial=True)["streamId"]
    with pytest.raises(errors.SimulcastUnavailableError):
        sdk.simulcast_stream.create_simulcast_of_stream(stream_id=trial, url="rtmp://a/b", stream_key="c")


def test_its_error_models_read_401_and_403(sdk: Fastpix, sim: Simulator) -> None:
    sim.play(Fault.status(401), Fault.status(403))
    with pytest.raises(errors.UnauthorizedError):
        sdk.manage_live_stream.get_all_streams()
    with pytest.raises(errors.InvalidPermissionError):
        sdk.manage_live_stream.get_all_streams()
