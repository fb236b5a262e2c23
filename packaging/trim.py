"""Leave out what PyInstaller collects and the app doesn't need.

Qt's plugins are chosen by name, for the platforms people use. On Linux and Windows, Qt's libraries are then
the ones the remaining files link to; on macOS they are chosen by name.
"""

import ast
import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path, PurePath
from typing import Final

Entry = tuple[str, str, str]
"""Path in the bundle, source path and kind, as in PyInstaller's tables."""

PLUGINS: Final = re.compile(
    r"platforms/(libq(xcb|wayland|offscreen|cocoa)|qwindows)"
    r"|(platformthemes)/libqxdgdesktopportal"
    r"|platforminputcontexts/lib(compose|ibus)platform"
    r"|wayland-shell-integration/libxdg-shell"
    r"|wayland-decoration-client/libbradient"
    r"|iconengines/(lib)?qsvgicon"
    r"|imageformats/(lib)?q(svg|ico)\."
    r"|multimedia/(lib)?ffmpegmediaplugin"  # of the decoder's process only
    r"|styles/libqmac"  # elsewhere the app's style is Fusion, which Qt's own library has
)
"""Plugins to keep. None for OpenGL, printing or TLS: the window is painted in memory; Python handles TLS."""

SYSTEM: Final = re.compile(
    r"lib(ssl|crypto|sqlite3|ffi|lzma|bz2|uuid|z|zstd|expat)\.so"
    r"|libxcb-(cursor|icccm|image|keysyms|render-util|util|xkb)\.so|libxkbcommon(-x11)?\.so"
)
"""System libraries to bundle: Python needs them, or many desktops lack them."""

EXCLUDED_MODULES: Final = (
    "_pyrepl", "_pytest", "IPython", "curses", "gi", "idlelib", "lib2to3", "mypy", "numpy",
    "PIL", "pip", "pkg_resources", "py", "pycparser", "pydoc", "pydoc_data", "pytest", "readline",
    "setuptools", "test", "tkinter", "turtle", "wheel",
    # Large tables for East Asian encodings: the app reads and writes UTF-8.
    "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw",
    # Accelerators for things done a few times a minute, which also work in pure Python.
    "websockets.speedups",
    # cryptography needs its _cffi_backend only. With the rest, but no pycparser, Windows has no keyring.
    "cffi",
    # Imported for types only, or where a library in C is missing.
    "typing_extensions", "_pydatetime",
    # requests guesses the encoding of texts with it; ours say theirs.
    "charset_normalizer",
    # xml.sax.saxutils, which segno needs, comes without a parser.
    "xml.parsers", "xml.sax.expatreader", "pyexpat",
    # Parts of libraries that are imported only when used, and are never used here.
    "multiprocessing", "concurrent.futures.process", "xmlrpc", "smtplib", "ftplib", "doctest", "pdb",
    "unittest", "tracemalloc", "statistics", "fractions", "_pydecimal", "pprint", "code", "py_compile",
    "webbrowser", "getopt",
    # E-mails as the newer half of email makes them; HTTP's headers need the older half.
    "email.contentmanager", "email.headerregistry", "email.policy", "email._header_value_parser",
    "urllib3.contrib.emscripten", "urllib3.contrib.pyopenssl", "urllib3.contrib.socks",
    "urllib3.http2.connection",
    # Compressions that nobody sends us; Linux has them in the system.
    *(("_bz2", "_lzma", "bz2", "lzma") if sys.platform != "linux" else ()),
    *(("asyncio.unix_events",) if sys.platform == "win32" else ("asyncio.windows_events",)),
    # From Python 3.12 on it is a part of setuptools, and PyInstaller refuses to exclude it by its old name.
    *(("distutils",) if sys.version_info < (3, 12) else ()),
)  # fmt: skip

_UNUSED: Final = re.compile(
    # Of websockets, the app needs the asyncio client only.
    r"websockets/(__main__|cli|legacy|sync|trio|(asyncio/)?(server|router))\b"
    # What Windows is set to, it converts itself ("mbcs"); zipfile needs the names of MS-DOS (437).
    + (
        r"|encodings/(cp(?!437)|iso|mac_|koi8|euc_|gb|big5|shift_|hp_|kz|pt|tis|palm|joh|hz)"
        if sys.platform == "win32"
        else ""
    )
)
"""Modules that PyInstaller collects, whoever uses them."""

_WINDOWS_EXTRA: Final = re.compile(r"opengl32sw\.dll|d3dcompiler_\d+\.dll|Qt6(Pdf|VirtualKeyboard)")


def excluded_modules(sources: Iterable[Path]) -> list[str]:
    """Return the modules to leave out, including Qt modules that no source file imports."""
    used = {name for path in sources for name in _qt_modules(path)}
    if "QtMultimedia" in used and importlib.util.find_spec("PySide6.QtMultimedia"):
        used |= {"QtNetwork"}  # its binding imports that one
    optional = {
        "QtNetwork",
        "QtDBus",
        "QtOpenGL",
        "QtQml",
        "QtTest",
        "QtPrintSupport",
        "QtSql",
        "QtXml",
        "QtConcurrent",
        "QtMultimediaWidgets",
    }
    return [*EXCLUDED_MODULES, *(f"PySide6.{name}" for name in sorted(optional - used))]


def _qt_modules(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
            found |= {(node.module or "").partition(".")[2], *(alias.name for alias in node.names)}
        elif isinstance(node, ast.Import):
            found |= {
                alias.name.partition(".")[2] for alias in node.names if alias.name.startswith("PySide6.")
            }
    return found


def binaries(entries: Iterable[Entry], *, excluded: Iterable[str], languages: Iterable[str]) -> list[Entry]:
    """Return the libraries and plugins to keep."""
    kept = [entry for entry in entries if _stays(entry, set(excluded), set(languages))]
    return _only_needed(_with_one_runtime(kept))


def _with_one_runtime(entries: list[Entry]) -> list[Entry]:
    """Keep one of each part of Microsoft's C++ runtime, beside Python's library: each package brings it.

    The newest fits all, and the libraries of Qt come with a newer one than Python:
    https://learn.microsoft.com/cpp/porting/binary-compat-2015-2017
    """
    parts = {_name(entry): entry for entry in entries if _is_runtime(entry)}
    parts |= {_name(entry): entry for entry in entries if _is_runtime(entry) and "PySide6" in entry[0]}
    kept = [(PurePath(place).name, source, kind) for place, source, kind in parts.values()]
    return [*(entry for entry in entries if not _is_runtime(entry)), *kept]


def _is_runtime(entry: Entry) -> bool:
    return re.fullmatch(r"(msvcp|vcruntime)140\w*\.dll", _name(entry)) is not None


def data(entries: Iterable[Entry], *, languages: Iterable[str]) -> list[Entry]:
    """Return the data files to keep; ``languages`` are the app's."""
    return [entry for entry in entries if _stays(entry, set(), set(languages))]


def _stays(entry: Entry, excluded: set[str], languages: set[str]) -> bool:
    place, source = (PurePath(part).as_posix() for part in entry[:2])
    name = place.rpartition("/")[2]
    if "/plugins/" in place:
        return PLUGINS.match(place.rpartition("/plugins/")[2]) is not None
    if "/translations/" in place and "PySide6" in place:
        return any(name == f"qtbase_{language}.qm" for language in languages)
    if place.startswith("PySide6/") and name.split(".")[0] in {each.partition(".")[2] for each in excluded}:
        return False
    if _UNUSED.match(place) or _WINDOWS_EXTRA.match(name) or place.startswith("PySide6/Qt/qml"):
        return False
    if source.startswith(("/usr/lib/", "/lib/")) and "/python3" not in source:
        return name.startswith("libpython") or SYSTEM.match(name) is not None
    return True


def _only_needed(entries: list[Entry]) -> list[Entry]:
    """Leave out Qt libraries that nothing in the bundle links to."""
    libraries = {_name(entry): entry for entry in entries if _is_qt_library(entry)}
    needed: set[str] = set()
    waiting = [entry for entry in entries if not _is_qt_library(entry)]
    while waiting:
        for name in _linked(waiting.pop()[1]):
            if name in libraries and name not in needed:
                needed.add(name)
                waiting.append(libraries[name])
    return [entry for entry in entries if not _is_qt_library(entry) or _name(entry) in needed]


def _name(entry: Entry) -> str:
    """Return a library's file name as its users write it: Windows doesn't tell cases apart."""
    name = PurePath(entry[0]).name
    return name.lower() if name.lower().endswith(".dll") else name


def _is_qt_library(entry: Entry) -> bool:
    place = PurePath(entry[0]).as_posix()
    return re.search(r"Qt/lib/lib\w+\.so|PySide6/Qt6\w+\.dll$", place) is not None


@cache
def _linked(path: str) -> tuple[str, ...]:
    try:
        with Path(path).open("rb") as file:
            magic = file.read(2)
    except FileNotFoundError:
        return ()  # what a link of the bundle's own leads to
    if magic == b"MZ":
        return _linked_on_windows(path)
    done = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False)
    return tuple(re.findall(r"^\s+NEEDED\s+(\S+)", done.stdout, re.MULTILINE))


def _linked_on_windows(path: str) -> tuple[str, ...]:
    import pefile  # noqa: PLC0415 - comes with PyInstaller, on Windows only

    with pefile.PE(path, fast_load=True) as image:
        directories = pefile.DIRECTORY_ENTRY
        image.parse_data_directories([
            directories["IMAGE_DIRECTORY_ENTRY_IMPORT"], directories["IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT"]
        ])  # fmt: skip
        found = [
            *getattr(image, "DIRECTORY_ENTRY_IMPORT", ()),
            *getattr(image, "DIRECTORY_ENTRY_DELAY_IMPORT", ()),
        ]
        return tuple(each.dll.decode().lower() for each in found)
