"""Pictures of recordings over real sockets."""

import time
from collections.abc import Iterator
from uuid import uuid4

import pytest

from fastpix_desktop.domain.errors import AppError, NoPermission, NotFound, RedirectRefused
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.token import own_grant, with_token
from fastpix_desktop.services.fastpix import pictures
from fastpix_desktop.services.fastpix.api import FastPixApi
from fastpix_desktop.services.fastpix.pictures import RecordingPictures
from fastpix_desktop.services.fastpix.signing import sign
from fastpix_desktop.simulator import Fault, Simulator
from tests.services.short_api import MOST_S


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@pytest.fixture
def loader() -> RecordingPictures:
    return RecordingPictures(MOST_S)


class Shot:
    """A recording of the simulator, and the address of its picture."""

    def __init__(self, sim: Simulator, policy: str = "public", processing_s: float = 0.0) -> None:
        media_id = sim.add_media(sim.seed(mediaPolicy=policy)["streamId"], processing_s=processing_s)
        self.media = sim.media(media_id)
        self.playback_id = str(self.media.values["playbackIds"][0]["id"])
        self.address = f"{sim.pictures_url}/{self.playback_id}/thumbnail.jpg"


def test_a_picture_is_loaded_without_our_credentials(sim: Simulator, loader: RecordingPictures) -> None:
    shot = Shot(sim)
    assert loader.read(Secret(shot.address)) == shot.media.picture
    assert "authorization" not in sim.requests[-1].headers


def test_a_private_one_needs_a_token(sim: Simulator, loader: RecordingPictures) -> None:
    shot = Shot(sim, "private")
    with pytest.raises(NoPermission):
        loader.read(Secret(shot.address))
    key = FastPixApi(sim.url, sim.token_id, Secret(sim.secret)).create_signing_key(uuid4().hex)
    token = sign(key, own_grant(shot.playback_id, time.time()))
    assert loader.read(with_token(shot.address, token)) == shot.media.picture


def test_before_the_recording_is_ready_there_is_none(sim: Simulator, loader: RecordingPictures) -> None:
    shot = Shot(sim, processing_s=3600)
    with pytest.raises(NotFound):
        loader.read(Secret(shot.address))


def test_one_that_is_too_large_is_not_taken(
    sim: Simulator, loader: RecordingPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "LARGEST", 1000)
    shot = Shot(sim)
    shot.media.picture = b"\xff" * 1001
    with pytest.raises(AppError):
        loader.read(Secret(shot.address))
    shot.media.picture = b"\xff" * 1000
    assert loader.read(Secret(shot.address)) == shot.media.picture


def test_half_a_picture_is_none(sim: Simulator, loader: RecordingPictures) -> None:
    shot = Shot(sim)
    sim.play(Fault.half_answer(path="thumbnail.jpg"))
    with pytest.raises(AppError):
        loader.read(Secret(shot.address))


def test_plain_http_elsewhere_is_refused(loader: RecordingPictures) -> None:
    with pytest.raises(RedirectRefused):
        loader.read(Secret("http://images.fastpix.com/id/thumbnail.jpg"))
