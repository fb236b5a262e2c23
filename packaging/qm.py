"""Take texts out of a .qm file: those of parts of Qt that the app doesn't have, or whose texts nobody sees.

The format is that of Qt's own reader (qtranslator.cpp): sections of tag, length and content. One holds pairs
of hash and place, sorted by the hash, another the messages. Each message is a row of tagged values.
"""

import re
import struct
from pathlib import Path
from typing import Final

UNSEEN: Final = re.compile(
    "Q(Ssl|Dtls|Http|Ftp|Dns|Socks5|NativeSocket|AbstractSocket|LocalSocket|LocalServer|HostInfo|Network|Tcp)"
    r"|Q(\w*SQL|IBase|ODBC|OCI|DB2|Mimer|TDS|SQLite)\w*(Driver|Result|Drv)|QSql"
    "|QPrint|QPage|QCups|QXml|QDom|QRegExp|QRegularExpression|QJson|QLibrary|QMimeType|QSharedMemory"
    "|QSystemSemaphore|QCommandLineParser|QTga|QMdi|QColorDialog|QFontD|QWindowsDirect2D|QProcess"
)
"""Contexts of network, databases, printing, XML, errors for programmers, and dialogs that we don't show."""
_START: Final = 16
_PLACES, _MESSAGES = 0x42, 0x69
_END, _OLD_HASH, _CONTEXT = 1, 5, 7
_NONE: Final = 0xFFFFFFFF
_SECTION: Final = struct.Struct(">BI")
_PLACE: Final = struct.Struct(">II")
_LENGTH: Final = struct.Struct(">I")


def shrink(source: Path, result: Path, unseen: re.Pattern[str] = UNSEEN) -> Path:
    """Write a .qm file without the contexts that begin with ``unseen``; return its path."""
    whole = source.read_bytes()
    sections = dict(_sections(whole))
    messages = sections.get(_MESSAGES, b"")  # English has none
    places, kept = bytearray(), bytearray()
    for digest, start in _PLACE.iter_unpack(sections.get(_PLACES, b"")):
        end, context = _message(messages, start)
        if not unseen.match(context):
            places += _PLACE.pack(digest, len(kept))
            kept += messages[start:end]
    sections |= {_PLACES: bytes(places), _MESSAGES: bytes(kept)} if messages else {}
    parts = [_SECTION.pack(tag, len(content)) + content for tag, content in sections.items()]
    result.parent.mkdir(parents=True, exist_ok=True)
    result.write_bytes(whole[:_START] + b"".join(parts))
    return result


def _sections(whole: bytes) -> list[tuple[int, bytes]]:
    found, at = [], _START
    while at < len(whole):
        tag, length = _SECTION.unpack_from(whole, at)
        at += _SECTION.size
        found.append((tag, whole[at : at + length]))
        at += length
    return found


def _message(messages: bytes, at: int) -> tuple[int, str]:
    """Return where a message ends, and its context; empty if it has none."""
    context = ""
    while (tag := messages[at]) != _END:
        if tag == _OLD_HASH:
            at += 5
            continue
        (length,) = _LENGTH.unpack_from(messages, at + 1)
        at += 5
        if length != _NONE:
            if tag == _CONTEXT:
                context = messages[at : at + length].decode()
            at += length
    return at + 1, context
