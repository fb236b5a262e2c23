"""Pictures of recordings: asked for once, with a token where they need one, and never with a new key."""

import asyncio
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import AppError, NoPermission, NotFound
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.recording import Recording, RecordingState
from fastpix_desktop.domain.streams.stream import PlaybackId
from fastpix_desktop.presenters.share import recording_pictures
from fastpix_desktop.presenters.share.recording_pictures import MOST, RecordingPictures
from tests.presenters.share.sharing import KeyCloud, Keyring, Program, Signing


def _recording(
    media_id: str,
    access: Access = Access.PUBLIC,
    state: RecordingState = RecordingState.READY,
    thumbnail: str = "",
) -> Recording:
    return Recording(media_id, state, (PlaybackId(f"id-{media_id}", access),), thumbnail=thumbnail)


class Gallery:
    """Has a picture at every address, unless told otherwise; one at a time is asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.error: AppError | None = None
        self._now = 0

    async def read(self, address: Secret) -> bytes:
        self._now += 1
        assert self._now == 1, "one after the other"
        self.asked.append(address.reveal())
        await asyncio.sleep(0)
        self._now -= 1
        if self.error is not None:
            raise self.error
        return f"picture at {address.reveal()}".encode()


@pytest.fixture
def program(qtbot: QtBot, loop: qasync.QEventLoop, tmp_path: Path) -> Program:
    made = Program(qtbot, tmp_path, KeyCloud(), Keyring())
    made.sign_in()
    return made


@pytest.fixture
def gallery() -> Gallery:
    return Gallery()


@pytest.fixture
def pictures(program: Program, gallery: Gallery) -> RecordingPictures:
    return RecordingPictures(gallery, Signing(), program.keys, IngestAddresses, clock=lambda: 1_000_000.0)


def _settled(bot: QtBot, pictures: RecordingPictures) -> None:
    bot.waitUntil(lambda: not pictures._loading.is_running, timeout=20_000)


def test_each_is_loaded_once_one_after_the_other(
    qtbot: QtBot, pictures: RecordingPictures, gallery: Gallery
) -> None:
    for media_id in "abaab":
        pictures.want(_recording(media_id))
    _settled(qtbot, pictures)
    pictures.want(_recording("a"))
    _settled(qtbot, pictures)
    assert gallery.asked == [f"https://images.fastpix.com/id-{each}/thumbnail.jpg" for each in "ab"]
    assert pictures.picture("a") == b"picture at https://images.fastpix.com/id-a/thumbnail.jpg"
    assert pictures.picture("c") == b""


def test_the_address_that_fastpix_names_counts_for_public_ones_only(
    qtbot: QtBot, program: Program, pictures: RecordingPictures, gallery: Gallery
) -> None:
    program.do(program.keys.make)
    named = "https://pictures.example/a.jpg"
    pictures.want(_recording("a", thumbnail=named))
    pictures.want(_recording("b", Access.PRIVATE, thumbnail=named))
    _settled(qtbot, pictures)
    public, private = gallery.asked
    assert public == named
    assert private.startswith("https://images.fastpix.com/id-b/thumbnail.jpg?token=")


def test_without_a_key_a_private_one_stays_away_and_no_key_is_made(
    qtbot: QtBot, program: Program, pictures: RecordingPictures, gallery: Gallery
) -> None:
    pictures.want(_recording("a", Access.PRIVATE))
    _settled(qtbot, pictures)
    assert (gallery.asked, program.cloud.keys) == ([], [])
    program.do(program.keys.make)
    pictures.want(_recording("a", Access.PRIVATE))
    _settled(qtbot, pictures)
    assert len(gallery.asked) == 1, "it's tried as soon as there is a key"


def test_one_that_is_not_ready_is_not_asked_for(
    qtbot: QtBot, pictures: RecordingPictures, gallery: Gallery
) -> None:
    pictures.want(_recording("a", state=RecordingState.PROCESSING))
    pictures.want(Recording("b", RecordingState.READY))
    _settled(qtbot, pictures)
    assert gallery.asked == []


@pytest.mark.parametrize("error", [NotFound(), NoPermission()])
def test_one_that_cannot_be_had_is_tried_again_later(
    qtbot: QtBot,
    pictures: RecordingPictures,
    gallery: Gallery,
    monkeypatch: pytest.MonkeyPatch,
    error: AppError,
) -> None:
    gallery.error = error
    for _ in range(2):
        pictures.want(_recording("a"))
        _settled(qtbot, pictures)
    assert len(gallery.asked) == 1
    gallery.error = None
    monkeypatch.setattr(recording_pictures, "AGAIN_S", 0.0)
    with qtbot.waitSignal(pictures.loaded, timeout=20_000) as loaded:
        pictures.want(_recording("a"))
    assert loaded.args == ["a"]


def test_another_account_sees_none_of_them(
    qtbot: QtBot, pictures: RecordingPictures, gallery: Gallery
) -> None:
    pictures.want(_recording("a"))
    _settled(qtbot, pictures)
    pictures.want(_recording("b"))
    pictures.forget()
    _settled(qtbot, pictures)
    assert [pictures.picture(each) for each in "ab"] == [b"", b""]


def test_only_the_newest_are_kept(qtbot: QtBot, pictures: RecordingPictures) -> None:
    for number in range(MOST + 1):
        pictures.want(_recording(f"{number}"))
    _settled(qtbot, pictures)
    assert pictures.picture("0") == b""
    assert pictures.picture("1") != b""
