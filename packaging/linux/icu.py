"""Shrink ICU's data to what the app can use.

Qt's core library links to ICU, whose data take 32 MB: languages, currencies, calendars, mainframe
character sets. Qt has its own tables of languages and dates and uses ICU only for sorting and old
encodings. The data are one symbol in a library of their own, so a smaller library of the same name can
replace it.

Source of the format: ICU's ``source/common/ucmndata.h`` and ``udata.h``.
"""

import re
import struct
import subprocess
import tempfile
from pathlib import Path
from typing import Final

WANTED: Final = re.compile(
    r"(root|res_index|pool|supplementalData|likelySubtags|keyTypeData|numberingSystems)\.res"
    r"|cnvalias\.icu|uemoji\.icu|ulayout\.icu|nfkc_cf\.nrm|nfkc\.nrm|uts46\.nrm"
    r"|coll/(root|res_index|ucadata.*)\.(res|icu)"
)
"""Entries to keep: the general ones, which ICU falls back to for every language."""
_ALIGNMENT: Final = 16
_MAGIC: Final = b"\xda\x27"
_SOURCE: Final = """
.globl {symbol}
.section .rodata
.balign 16
.type {symbol}, @object
{symbol}:
.incbin "{data}"
.size {symbol}, {size}
.section .note.GNU-stack,"",%progbits
"""


def shrink_library(library: Path) -> tuple[int, int]:
    """Replace a ``libicudata.so.N`` with one that has only the wanted entries; return both sizes.

    Needs ``objdump``, ``as`` and ``ld``. Raises ValueError if the library has another format.
    """
    before = library.stat().st_size
    symbol, data = _read(library)
    smaller = shrink(data)
    with tempfile.TemporaryDirectory() as folder:
        raw, source, made = (Path(folder) / name for name in ("icu.dat", "icu.s", "icu.o"))
        raw.write_bytes(smaller)
        source.write_text(_SOURCE.format(symbol=symbol, data=raw, size=len(smaller)))
        _run("as", "-o", str(made), str(source))
        new = Path(folder) / "new"
        _run("ld", "-shared", "-z", "noexecstack", "-z", "relro", "--build-id=none", "--strip-all",
             "-soname", library.name, "-o", str(new), str(made))  # fmt: skip
        library.write_bytes(new.read_bytes())
    return before, library.stat().st_size


def shrink(data: bytes) -> bytes:
    """Return ICU's common data with the wanted entries only.

    The data begin with a header, which begins with its own size. Then come the number of entries and, for
    each entry, the offsets of its name and its content, counted from the end of the header.
    """
    (header_size,) = struct.unpack_from("<H", data)
    if data[2:4] != _MAGIC or data[12:16] != b"CmnD":
        raise ValueError("this is not ICU's common data")
    table = data[header_size:]
    (count,) = struct.unpack_from("<I", table)
    entries = [struct.unpack_from("<II", table, 4 + 8 * number) for number in range(count)]
    ends = [offset for _, offset in entries[1:]] + [len(table)]
    kept: list[tuple[bytes, bytes]] = []
    for (name_at, content_at), end in zip(entries, ends, strict=True):
        name = table[name_at : table.index(b"\0", name_at)]
        if WANTED.fullmatch(name.split(b"/", 1)[1].decode()):
            kept.append((name, table[content_at:end]))
    if not kept:
        raise ValueError("none of the wanted entries is in ICU's data")
    return data[:header_size] + _table(kept)


def _table(entries: list[tuple[bytes, bytes]]) -> bytes:
    names, offsets = b"", []
    start = 4 + 8 * len(entries)
    for name, _ in entries:
        offsets.append(start + len(names))
        names += name + b"\0"
    head = start + len(names)
    body, places = b"", []
    body += b"\0" * (-head % _ALIGNMENT)
    for _, content in entries:
        body += b"\0" * (-(head + len(body)) % _ALIGNMENT)
        places.append(head + len(body))
        body += content
    pairs = b"".join(struct.pack("<II", *pair) for pair in zip(offsets, places, strict=True))
    return struct.pack("<I", len(entries)) + pairs + names + body


def _read(library: Path) -> tuple[str, bytes]:
    """Return the name and the content of the library's one symbol."""
    listed = _run("objdump", "--dynamic-syms", str(library))
    found = re.findall(r"^([0-9a-f]+) g +D?O \.rodata\s+([0-9a-f]+).*\s(icudt\d+_dat)$", listed, re.MULTILINE)
    if len(found) != 1:
        raise ValueError(f"{library.name} does not hold one symbol of data")
    address, size, symbol = int(found[0][0], 16), int(found[0][1], 16), found[0][2]
    sections = _run("objdump", "--section-headers", str(library))
    match = re.search(r"\.rodata\s+[0-9a-f]+\s+([0-9a-f]+)\s+[0-9a-f]+\s+([0-9a-f]+)", sections)
    if match is None:
        raise ValueError(f"{library.name} has no section of constants")
    start = int(match[2], 16) + address - int(match[1], 16)
    return symbol, library.read_bytes()[start : start + size or None]


def _run(*command: str) -> str:
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}
    )
    return done.stdout
