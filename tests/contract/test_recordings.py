"""A recording in the shape of ``GET /on-demand/{mediaId}``, read by FastPix's own SDK too."""

from fastpix_python import models

from fastpix_desktop.simulator import Simulator
from tests.contract.client import Client


def test_a_recording_is_a_media_object(sim: Simulator, api: Client) -> None:
    stream = sim.seed("Choir", mediaPolicy="private")
    media_id = sim.add_media(stream["streamId"])
    media = api.call("GET", f"/on-demand/{media_id}").data
    assert media["streamId"] == stream["streamId"]
    assert [each["accessPolicy"] for each in media["playbackIds"]] == ["private"]
    assert media == api.call("GET", f"/on-demand/{media_id}").data, "its playback ID stays the same"
    read = models.Media.model_validate(media)
    assert (read.id, read.status) == (media_id, "Ready")


def test_no_other_media_is_there(sim: Simulator, api: Client) -> None:
    stream = sim.seed("Choir")
    assert api.call("GET", f"/on-demand/{stream['streamId']}").status == 404
