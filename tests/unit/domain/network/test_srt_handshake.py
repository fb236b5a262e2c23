"""The first step of an SRT handshake, byte by byte."""

import struct
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.network.srt_handshake import induction_request, is_induction_answer

NUMBERS = st.integers(1, 2**31 - 1)
SEEN = bytes.fromhex(
    "80000000 00000000 00000000 00000000 00000004 00000002 6b0ec25c 000005dc"
    "00002000 00000001 1c3d944f 00000000 0100007f 00000000 00000000 00000000"
)
"""What a caller of libsrt 1.5.1 sent to 127.0.0.1, but for its timestamp."""


def answer(socket_id: int, **changes: int) -> bytes:
    """What a listener answers, with a passphrase of its own (an advertised key length) or without."""
    says = {"kind": 0x80000000, "receiver": socket_id, "version": 5, "encryption": 2, "magic": 0x4A17}
    says |= {"type": 1, "cookie": 0xFEEDC0DE, **changes}
    head = struct.pack(">IIII", says["kind"], 0, 99, says["receiver"])
    numbers = [says["version"], says["encryption"], says["magic"], 7, 1500, 8192, says["type"], 3]
    return head + struct.pack(">IHHIIIIII16x", *numbers, says["cookie"])


def test_the_request_is_what_a_caller_sends() -> None:
    assert induction_request(0x1C3D944F, 0x6B0EC25C, IPv4Address("127.0.0.1")) == SEEN


@given(NUMBERS, NUMBERS, st.ip_addresses())
def test_every_request_has_its_numbers_and_no_cookie(
    socket_id: int, sequence: int, server: IPv4Address | IPv6Address
) -> None:
    packet = induction_request(socket_id, sequence, server)
    assert len(packet) == 64
    words = struct.unpack(">16I", packet)
    assert (words[6], words[10], words[11]) == (sequence, socket_id, 0)
    assert sorted(packet[48:]) == sorted(server.packed.ljust(16, b"\0"))
    assert not is_induction_answer(packet, socket_id)  # an echo of it is no answer


@given(NUMBERS, st.integers(0, 4), st.binary(max_size=20))
def test_an_answer_is_known_whatever_it_advertises(socket_id: int, encryption: int, more: bytes) -> None:
    assert is_induction_answer(answer(socket_id, encryption=encryption) + more, socket_id)


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": 0x80010000},
        {"kind": 0},
        {"receiver": 8},
        {"version": 4},
        {"magic": 2},
        {"type": 0xFFFFFFFF},
        {"type": 1002},
        {"cookie": 0},
    ],
)
def test_anything_else_is_no_answer(changes: dict[str, int]) -> None:
    assert is_induction_answer(answer(7), 7)
    assert not is_induction_answer(answer(7, **changes), 7)


@given(st.binary(max_size=200))
def test_garbage_is_not_an_srt_answer(packet: bytes) -> None:
    assert not is_induction_answer(packet, 7)


def test_a_short_one_is_no_answer() -> None:
    assert not is_induction_answer(answer(7)[:-1], 7)
    assert not is_induction_answer(b"", 7)
