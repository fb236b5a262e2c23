"""A stream's keys in the keyring."""

import pytest

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.keys import entry_name, keys_entry, with_keys
from fastpix_desktop.domain.streams.stream import LiveStream

BARE = LiveStream("s", Secret(""), Secret(""))


def test_an_entry_brings_back_both_keys() -> None:
    stream = LiveStream("s", Secret("key “é”"), Secret("pass"))
    assert entry_name("s") == "stream:s"
    assert with_keys(BARE, keys_entry(stream)) == stream
    assert not keys_entry(BARE)


def test_keys_that_the_answer_has_are_newer() -> None:
    entry = keys_entry(LiveStream("s", Secret("old"), Secret("old")))
    filled = with_keys(LiveStream("s", Secret("new"), Secret("")), entry)
    assert (filled.stream_key, filled.srt_secret) == (Secret("new"), Secret("old"))


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"streamKey": 7}', "[" * 100_000])
def test_a_damaged_entry_is_none(text: str) -> None:
    assert with_keys(BARE, Secret(text)) == BARE
