"""Find the process at the other end of a connection on Windows, with the IP Helper's table.

Parsing is tested with hand-made tables (iphlpapi.h, tcpmib.h), and under Wine with its own.
"""

import ctypes
import os
import socket
import struct
from collections.abc import Iterator
from typing import Any, Final

from fastpix_desktop.domain.obs.peer import Ends, Peer, plain
from fastpix_desktop.services.obs.peer_by_path import own_peer

Row = tuple[tuple[str, int], tuple[str, int], int]
"""Local end, remote end, process."""

_CONNECTIONS: Final = 4  # TCP_TABLE_OWNER_PID_CONNECTIONS
_IPV4, _IPV6 = 2, 23  # AF_INET, AF_INET6, as Windows numbers them
_TOO_SMALL: Final = 122  # ERROR_INSUFFICIENT_BUFFER
_QUERY: Final = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION: of an OBS run as administrator too
_LONGEST_PATH: Final = 32768
_ROW4: Final = struct.Struct("=I4sI4sII")  # state, address, port, address, port, process
_ROW6: Final = struct.Struct("=16sII16sIIII")  # address, zone, port, address, zone, port, state, process


class System:
    """The calls to Windows. Tests pass their own."""

    def table(self, family: int) -> bytes:
        """Return the table of TCP connections, of IPv4 or IPv6. Raises OSError."""
        call = _library("iphlpapi").GetExtendedTcpTable
        size = ctypes.c_ulong(0)
        buffer = ctypes.create_string_buffer(1)
        while (error := call(buffer, ctypes.byref(size), False, family, _CONNECTIONS, 0)) == _TOO_SMALL:
            buffer = ctypes.create_string_buffer(size.value)
        if error:
            raise OSError(error, "GetExtendedTcpTable")
        return buffer.raw

    def session(self, process: int) -> int:
        """Return the ID of the session a process belongs to. Raises OSError."""
        number = ctypes.c_ulong(0)
        if not _library("kernel32").ProcessIdToSessionId(process, ctypes.byref(number)):
            raise OSError("ProcessIdToSessionId")
        return number.value

    def path(self, process: int) -> str:
        """Return the path of a process's program. Raises OSError."""
        kernel = _library("kernel32")
        kernel.OpenProcess.restype = ctypes.c_void_p
        handle = ctypes.c_void_p(kernel.OpenProcess(_QUERY, False, process))
        if not handle.value:
            raise OSError("OpenProcess")
        buffer, size = ctypes.create_unicode_buffer(_LONGEST_PATH), ctypes.c_ulong(_LONGEST_PATH)
        try:
            if not kernel.QueryFullProcessImageNameW(handle, 0, buffer, ctypes.byref(size)):
                raise OSError("QueryFullProcessImageNameW")
        finally:
            kernel.CloseHandle(handle)
        return buffer.value


def _library(name: str) -> Any:
    return ctypes.CDLL(f"{name}.dll")


def find_peer(ends: Ends, system: System | None = None) -> Peer:
    """Return the process as a Peer; an empty one if Windows doesn't say.

    "This user" means the session's user: an OBS started as administrator belongs to it, a service or another
    person's program doesn't.
    """
    system = system or System()
    try:
        process = next((row[2] for row in _rows(system) if row[:2] == (ends.theirs, ends.ours)), None)
        if process is None:
            return Peer()
        if system.session(process) != system.session(os.getpid()):
            return Peer(is_this_user=False)
    except OSError:
        return Peer()
    return own_peer(system.path, process)


def _rows(system: System) -> Iterator[Row]:
    for address, address_port, remote, remote_port, process in _rows4(system.table(_IPV4)):
        yield _end(address, address_port), _end(remote, remote_port), process
    for address, address_port, remote, remote_port, process in _rows6(system.table(_IPV6)):
        yield _end(address, address_port), _end(remote, remote_port), process


def _rows4(table: bytes) -> Iterator[tuple[bytes, int, bytes, int, int]]:
    for at in _starts(table, _ROW4):
        _, address, port, remote, remote_port, process = _ROW4.unpack_from(table, at)
        yield address, port, remote, remote_port, process


def _rows6(table: bytes) -> Iterator[tuple[bytes, int, bytes, int, int]]:
    for at in _starts(table, _ROW6):
        address, _, port, remote, _, remote_port, _, process = _ROW6.unpack_from(table, at)
        yield address, port, remote, remote_port, process


def _starts(table: bytes, row: struct.Struct) -> Iterator[int]:
    """Yield where each row begins: the number of rows comes first."""
    count = struct.unpack_from("=I", table)[0] if len(table) >= 4 else 0  # noqa: PLR2004 - a DWORD
    return (4 + number * row.size for number in range(count))


def _end(address: bytes, port: int) -> tuple[str, int]:
    """Parse an address; the port is in the lower half of a word, in network byte order."""
    family = socket.AF_INET if len(address) == 4 else socket.AF_INET6  # noqa: PLR2004 - bytes of IPv4
    return plain(socket.inet_ntop(family, address)), socket.ntohs(port & 0xFFFF)
