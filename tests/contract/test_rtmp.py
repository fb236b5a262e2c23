"""The small parts of RTMP: AMF0 and chunks."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.simulator import amf0
from fastpix_desktop.simulator.rtmp_chunks import ChunkReader, Kind, Message, chunks

VALUES = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.dictionaries(st.text(st.characters(codec="utf-8"), min_size=1), inner, max_size=3),
    max_leaves=8,
)


def _all(data: bytes) -> list[Message]:
    found: list[Message] = []
    messages = ChunkReader(io.BytesIO(data)).messages()
    with pytest.raises(EOFError):
        found.extend(messages)
    return found


@given(st.lists(VALUES, max_size=4))
def test_amf0_comes_back_as_it_was(values: list[object]) -> None:
    assert amf0.decode(amf0.encode(*values)) == values


def test_amf0_that_only_others_write() -> None:
    name = b"\x00\x01a"
    end = b"\x00\x00\x09"
    assert amf0.decode(b"\x08\x00\x00\x00\x07" + name + b"\x01\x01" + end) == [{"a": True}]
    assert amf0.decode(b"\x0a\x00\x00\x00\x02\x05\x06") == [[None, None]]
    assert amf0.decode(b"\x0b" + bytes(8) + b"\x00\x00") == [0.0]
    assert amf0.decode(b"\x0c\x00\x00\x00\x02hi") == ["hi"]


@given(st.binary() | st.binary().map(lambda data: b"\x03\x00\x01a" * 20 + data))
def test_amf0_of_any_bytes_is_read_or_refused(data: bytes) -> None:
    try:
        amf0.decode(data)
    except ValueError:
        return


@given(st.lists(st.binary(max_size=600), max_size=5), st.integers(1, 300))
def test_messages_come_back_as_they_were(payloads: list[bytes], size: int) -> None:
    data = chunks(Kind.SET_CHUNK_SIZE, size.to_bytes(4, "big"), channel=2)
    data += b"".join(chunks(Kind.DATA, payload, channel=4, size=size) for payload in payloads)
    assert [each.payload for each in _all(data)[1:]] == payloads


@given(st.binary(max_size=4000))
def test_chunks_of_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises((EOFError, ValueError)):
        for _ in ChunkReader(io.BytesIO(data)).messages():
            pass


def _head(format_: int, time: int, length: int | None = None, extended: int | None = None) -> bytes:
    head = bytes([format_ << 6 | 4]) + time.to_bytes(3, "big")
    head += b"" if length is None else length.to_bytes(3, "big") + bytes([Kind.AUDIO])
    head += bytes(4) if format_ == 0 else b""
    return head + (b"" if extended is None else extended.to_bytes(4, "big"))


def test_times_are_absolute_or_added_up() -> None:
    again = bytes([3 << 6 | 4])
    data = _head(0, 1000, 1) + b"a" + _head(1, 20, 1) + b"b" + _head(2, 30) + b"c" + again + b"d"
    assert [(each.timestamp, each.payload) for each in _all(data)] == [
        (1000, b"a"),
        (1020, b"b"),
        (1050, b"c"),
        (1080, b"d"),
    ]


def test_an_extended_time_stands_in_every_chunk_of_its_message() -> None:
    late = 0x1000000
    again = bytes([3 << 6 | 4])
    data = _head(0, 0xFFFFFF, 200, late) + bytes(128) + again + late.to_bytes(4, "big") + bytes(72)
    data += _head(2, 5) + bytes(128) + again + bytes(72)
    assert [each.timestamp for each in _all(data)] == [late, late + 5]


def test_channels_are_interleaved_and_messages_given_up() -> None:
    def begin(channel: bytes) -> bytes:
        return channel + bytes(3) + (130).to_bytes(3, "big") + bytes([Kind.VIDEO]) + bytes(4)

    small, middle, large = bytes([5]), bytes([0, 6]), bytes([1, 7, 1])
    goes_on = {small: bytes([0xC5]), middle: bytes([0xC0, 6]), large: bytes([0xC1, 7, 1])}
    data = b"".join(begin(each) + each[:1] * 128 for each in goes_on)
    data += chunks(Kind.ABORT, (5).to_bytes(4, "big"), channel=2)
    data += goes_on[middle] + b"ab" + goes_on[large] + b"cd"
    assert [each.payload[-3:] for each in _all(data)] == [b"\x00\x00\x05", b"\x00ab", b"\x01cd"]


@pytest.mark.parametrize("data", [b"\xc4", chunks(Kind.SET_CHUNK_SIZE, bytes(4), channel=2)])
def test_what_is_not_rtmp_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"what never began|of no size"):
        list(ChunkReader(io.BytesIO(data)).messages())
