"""The first step of an SRT handshake: one packet each way, without secrets.

Source: draft-sharabayko-srt, sections 3.2.1 and 4.3.1.1, and a packet of libsrt 1.5.1 looked at. A listener
answers every such request alike, with a cookie, and keeps nothing: the connection begins only with the next
step, which is never taken here.
"""

import struct
from ipaddress import IPv4Address, IPv6Address
from typing import Final

_HEADER: Final = struct.Struct(">IIII")
"""Packet type, type-specific information, timestamp in µs, the receiver's socket ID."""
_HANDSHAKE: Final = struct.Struct(">IHHIIIIII16s")
"""Version, encryption, extension, first sequence number, MTU, window, type, socket ID, cookie, address."""
_SIZE: Final = _HEADER.size + _HANDSHAKE.size
_CONTROL_HANDSHAKE: Final = 0x8000_0000
_ASKED_VERSION, _ANSWERED_VERSION = 4, 5
_DATAGRAM: Final = 2
_MAGIC: Final = 0x4A17
_INDUCTION: Final = 1
_MTU, _WINDOW = 1500, 8192


def induction_request(socket_id: int, sequence: int, server: IPv4Address | IPv6Address) -> bytes:
    """Return the 64 bytes that request a cookie. ``socket_id`` and ``sequence``: any 31 bits except 0."""
    handshake = _HANDSHAKE.pack(
        _ASKED_VERSION, 0, _DATAGRAM, sequence, _MTU, _WINDOW, _INDUCTION, socket_id, 0, _peer(server)
    )
    return _HEADER.pack(_CONTROL_HANDSHAKE, 0, 0, 0) + handshake


def is_induction_answer(packet: bytes, socket_id: int) -> bool:
    """Return whether a packet is a listener's answer to the request from ``socket_id``."""
    if len(packet) < _SIZE:
        return False
    kind, _, _, receiver = _HEADER.unpack_from(packet)
    version, _, magic, _, _, _, handshake, _, cookie, _ = _HANDSHAKE.unpack_from(packet, _HEADER.size)
    found = (kind, receiver, version, magic, handshake)
    wanted = (_CONTROL_HANDSHAKE, socket_id, _ANSWERED_VERSION, _MAGIC, _INDUCTION)
    return found == wanted and cookie != 0


def _peer(address: IPv4Address | IPv6Address) -> bytes:
    """Return an address in libsrt's format: the bytes of each 32-bit word reversed."""
    packed = address.packed.ljust(16, b"\0")
    return b"".join(packed[place : place + 4][::-1] for place in range(0, 16, 4))
