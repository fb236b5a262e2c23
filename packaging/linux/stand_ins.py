"""Stand in for libraries that one of Qt's plugins links to and never uses here.

Qt's FFmpeg plugin links to QtQuick, and so to QtQml, and to QtOpenGL: 18 MB, for capturing a window that the
app doesn't have. The loader asks for a library of each name, and for the symbols that the plugin refers to. A
library with just these is enough; it ends the process if one of its functions is ever called.
"""

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import libraries

NAMES: Final = ("libQt6Quick.so.6", "libQt6Qml.so.6", "libQt6OpenGL.so.6")
USERS: Final = ("libffmpegmediaplugin.so",)
"""Who links to them, of all that is in the bundle; a test holds that."""
_DEFINED: Final = re.compile(r"^[0-9a-f]+ g +D([FO]) \.\S+\s+([0-9a-f]+) +\(?(\w+)\)? +(\w+)$", re.MULTILINE)
_WANTED: Final = re.compile(r"^[0-9a-f]+ .*\*UND\*.* \(?\w+\)? +(\w+)$", re.MULTILINE)
_FUNCTION: Final = """
.text
.globl {name}
.type {name}, @function
{name}: ud2
.size {name}, 2
"""
_DATA: Final = """
.data
.balign 16
.globl {name}
.type {name}, @object
{name}: .zero {size}
.size {name}, {size}
"""
_END: Final = '.section .note.GNU-stack,"",%progbits\n'


@dataclass(frozen=True)
class Symbol:
    """What a library gives its users."""

    name: str
    version: str
    size: int
    is_function: bool


def symbols(library: Path, users: list[Path]) -> list[Symbol]:
    """Return what these files take from a library."""
    wanted = {name for user in users for name in _WANTED.findall(_dynamic(user))}
    return [
        Symbol(name, version, int(size, 16), kind == "F")
        for kind, size, version, name in sorted(_DEFINED.findall(_dynamic(library)), key=lambda each: each[3])
        if name in wanted
    ]


def make(library: Path, users: list[Path], folder: Path) -> Path:
    """Make a library's stand-in for these users; return its path. Needs ``objdump``, ``as`` and ``ld``."""
    found = symbols(library, users)
    parts = [
        (_FUNCTION if each.is_function else _DATA).format(name=each.name, size=each.size) for each in found
    ]
    versions = {each.version: [own.name for own in found if own.version == each.version] for each in found}
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / library.name
    with tempfile.TemporaryDirectory() as name:
        source, compiled, script = (Path(name) / each for each in ("it.s", "it.o", "it.map"))
        source.write_text("".join(parts) + _END)
        script.write_text(
            "".join(f"{version} {{ global: {'; '.join(names)}; }};\n" for version, names in versions.items())
        )
        _run("as", "-o", compiled, source)
        _run("ld", "-shared", "-z", "noexecstack", "-z", "relro", "--build-id=none", "--strip-all",
             "-soname", library.name, *(["--version-script", str(script)] if versions else []),
             "-o", made, compiled)  # fmt: skip
    return made


def replaced(entries: list[tuple[str, str, str]], folder: Path) -> list[tuple[str, str, str]]:
    """Return PyInstaller's entries with these libraries' stand-ins, made in ``folder``, in their places."""
    users = [Path(source) for place, source, _ in entries if Path(place).name in USERS]
    return [
        (place, str(make(Path(source), users, folder)) if Path(place).name in NAMES else source, kind)
        for place, source, kind in entries
    ]


def _dynamic(path: Path) -> str:
    return libraries.objdump("--dynamic-syms", path)


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)
