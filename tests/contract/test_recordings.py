"""A recording in the shape of ``GET /on-demand/{mediaId}``, read by FastPix's own SDK too."""

import pytest
from fastpix_python import models

from fastpix_desktop.domain.streams.recording import Mp4, Recording, RecordingState, parse_recording
from fastpix_desktop.simulator import Simulator
from tests.contract.client import Client, Reply


def change(api: Client, media_id: str, **changes: object) -> Reply:
    return api.call("PATCH", f"/on-demand/{media_id}", changes)


def ask_for(api: Client, media_id: str, support: str) -> Reply:
    return api.call("PATCH", f"/on-demand/{media_id}/update-mp4Support", {"mp4Support": support})


def read(api: Client, media_id: str) -> Recording:
    return parse_recording(media_id, api.call("GET", f"/on-demand/{media_id}").data)


def test_a_recording_is_a_media_object(sim: Simulator, api: Client) -> None:
    stream = sim.seed("Choir", mediaPolicy="private")
    media_id = sim.add_media(stream["streamId"])
    media = api.call("GET", f"/on-demand/{media_id}").data
    assert media["streamId"] == stream["streamId"]
    assert [each["accessPolicy"] for each in media["playbackIds"]] == ["private"]
    assert media == api.call("GET", f"/on-demand/{media_id}").data, "its playback ID stays the same"
    read = models.Media.model_validate(media)
    assert (read.id, read.status, read.duration) == (media_id, "Ready", 183.0)


def test_no_other_media_is_there(sim: Simulator, api: Client) -> None:
    stream = sim.seed("Choir")
    assert api.call("GET", f"/on-demand/{stream['streamId']}").status == 404
    assert change(api, stream["streamId"], metadata={}).status == 404
    assert ask_for(api, stream["streamId"], "capped_4k").status == 404


def test_one_in_the_making_has_no_link_and_no_length(sim: Simulator, api: Client) -> None:
    media_id = sim.add_media(sim.seed("Choir")["streamId"], processing_s=3600)
    media = api.call("GET", f"/on-demand/{media_id}").data
    assert models.Media.model_validate(media).status == "Processing"
    assert {"playbackIds", "duration"} & set(media) == set()
    assert ask_for(api, media_id, "capped_4k").status == 400
    sim.media(media_id).fails = True
    assert read(api, media_id).state is RecordingState.FAILED


@pytest.mark.parametrize("as_recorded", [False, True])
def test_both_shapes_mean_the_same(sim: Simulator, api: Client, as_recorded: bool) -> None:
    sim.media_rules.as_recorded = as_recorded
    media_id = sim.add_media(sim.seed("Choir")["streamId"], title="Sunday")
    found = read(api, media_id)
    assert (found.title, found.length_s, found.mp4, found.is_ready) == ("Sunday", 183, Mp4.NONE, True)
    assert ask_for(api, media_id, "capped_4k").status == 200
    assert read(api, media_id).mp4 is (Mp4.ASKED if as_recorded else Mp4.READY)
    assert ask_for(api, media_id, "audioOnly,capped_4k").status == 200
    assert read(api, media_id).has_sound_file


def test_files_are_in_the_sdks_shape(sim: Simulator, api: Client) -> None:
    sim.media_rules.mp4_s = 3600
    media_id = sim.add_media(sim.seed("Choir")["streamId"])
    answered = models.UpdatedMp4SupportResponse.model_validate(
        ask_for(api, media_id, "audioOnly,capped_4k").body
    )
    assert answered.data is not None
    files = answered.data.mp4_support or []
    assert [(each.type, each.status, each.ext) for each in files] == [
        ("audioOnly", "preparing", "m4a"),
        ("capped_4k", "preparing", "mp4"),
    ]
    sim.media_rules.mp4_fails = True
    assert read(api, media_id).mp4 is Mp4.FAILED


def test_what_is_there_is_not_asked_for_twice(sim: Simulator, api: Client) -> None:
    media_id = sim.add_media(sim.seed("Choir")["streamId"])
    assert ask_for(api, media_id, "capped_4k").status == 200
    refused = ask_for(api, media_id, "capped_4k")
    assert (refused.status, refused.error["message"]) == (400, "duplicate mp4Support value")
    assert ask_for(api, media_id, "4k").fields[0][0] == "mp4Support"


def test_a_change_replaces_the_metadata_and_may_take_a_title(sim: Simulator, api: Client) -> None:
    media_id = sim.add_media(sim.seed("Choir")["streamId"], title="raw.mp4")
    changed = models.UpdatedMediaResponse.model_validate(
        change(api, media_id, title="Sunday", metadata={"a": "b"}).body
    )
    assert changed.data is not None
    assert (changed.data.title, changed.data.metadata) == ("Sunday", {"a": "b"})
    sim.media_rules.takes_title = False
    assert change(api, media_id, title="Monday").data["title"] == "Sunday"
    sim.media_rules.refuses_title = True
    assert change(api, media_id, title="Monday").fields == [("title", "is invalid")]
    assert change(api, media_id, metadata={"a": 1}).status == 422
