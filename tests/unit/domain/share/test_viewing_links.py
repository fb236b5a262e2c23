import pytest

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.token import Grant
from fastpix_desktop.domain.share.viewing_links import (
    LONG_BROADCAST_S,
    LinkForm,
    ViewingLink,
    handed_over,
    may_be_too_short,
    own_playback,
    unclaimed,
)
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId

LINK = ViewingLink("l", "account", "stream", "Anna", 100, 200, "key", "mine")
TOKEN = Secret("a.b.c")


def stream(*ids: str, public: str = "", dvr: bool = False) -> LiveStream:
    """Newest first, as FastPix lists them."""
    playback = [PlaybackId(each, Access.PUBLIC if each == public else Access.PRIVATE) for each in ids]
    return LiveStream("stream", Secret("k"), Secret("s"), playback_ids=tuple(playback), dvr=dvr)


def test_own_check_uses_the_oldest_id_that_no_link_has() -> None:
    second = ViewingLink("m", "account", "stream", "Ben", 100, 200, "key", "old")
    found = own_playback(stream("mine", "elsewhere", "first"), [LINK])
    assert found == PlaybackId("first", Access.PRIVATE)
    assert own_playback(stream("first", "mine"), [LINK]) == PlaybackId("first", Access.PRIVATE)
    assert own_playback(stream("mine", "old"), [LINK, second]) is None
    assert own_playback(stream(), []) is None
    assert own_playback(stream("mine", "open", "first", public="open"), [LINK]) == PlaybackId(
        "open", Access.PUBLIC
    )


def test_plain_playback_of_a_private_stream_is_never_the_newest() -> None:
    assert stream("mine", "first").playback == PlaybackId("first", Access.PRIVATE)


def test_unclaimed_ids_are_those_that_only_the_request_can_have_added() -> None:
    asked = ViewingLink("n", "account", "stream", "Cleo", 100, 200, "key", known=("first",))
    now = stream("new", "newer", "open", "mine", "first", public="open")
    assert unclaimed(now, asked, [LINK, asked]) == ("new", "newer")
    assert unclaimed(stream("mine", "first"), asked, [LINK, asked]) == ()
    assert (asked.is_settled, LINK.is_settled) == (False, True)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (LinkForm.PAGE, "https://play.fastpix.com/?playbackId=mine&token=a.b.c"),
        (LinkForm.HLS, "https://stream.fastpix.com/mine.m3u8?dvrMode=true&token=a.b.c"),
    ],
)
def test_links_carry_the_token(form: LinkForm, text: str) -> None:
    made = handed_over(form, LINK, TOKEN, stream("mine", dvr=True), "Council", IngestAddresses())
    assert made == Secret(text)


def test_embed_code_carries_the_token_and_escapes_the_title() -> None:
    made = handed_over(LinkForm.EMBED, LINK, TOKEN, stream("mine"), 'A "b"', IngestAddresses()).reveal()
    assert 'playback-id="mine"' in made
    assert 'title="A &quot;b&quot;" token="a.b.c"></fastpix-player>' in made


def test_link_that_runs_out_before_a_long_broadcast_may_be_too_short() -> None:
    assert may_be_too_short(LONG_BROADCAST_S - 1, 0)
    assert not may_be_too_short(LONG_BROADCAST_S, 0)


def test_grant_and_end_of_a_link() -> None:
    assert LINK.grant == Grant("mine", 100, 200)
    assert [LINK.has_run_out(now) for now in (199, 199.9, 200)] == [False, False, True]
