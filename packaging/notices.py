"""Collect the third-party notices: every bundled distribution, its licence and the licence's text.

The list follows the app's requirements through the metadata of what is installed, so it matches the bundle.
Python and Qt have no such metadata and are added by hand.
"""

import platform
import re
import sys
import sysconfig
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

import release
from packaging.requirements import Requirement

LICENSES: Final = Path(__file__).with_name("licenses")
EXTRA: Final = "" if release.is_wine() else "picture"
"""Our extra that the packages contain; what is built under Wine is no package, and tried without."""
BUILD_ONLY: Final = {"pycparser"}  # required by cffi, but only to build it
STAND_INS: Final = (
    "",
    "libQt6Quick, libQt6Qml and libQt6OpenGL in this program aren't Qt's, but empty libraries of ours:",
    "the plugin links to them, and nothing here uses them. They can be replaced by Qt's.",
)
_RULE: Final = "=" * 78


def bundled(name: str) -> dict[str, Distribution]:
    """Return what ``name``, with EXTRA, requires on this system, directly or not, by normalized name."""
    found: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        each = waiting.pop()
        extra = EXTRA if each == name else ""
        for text in distribution(each).requires or []:
            requirement = Requirement(text)
            key = re.sub(r"[-_.]+", "-", requirement.name).lower()
            applies = requirement.marker is None or requirement.marker.evaluate({"extra": extra})
            if applies and key not in found and key not in BUILD_ONLY:
                found[key] = distribution(requirement.name)
                waiting.append(requirement.name)
    return dict(sorted(found.items()))


def license_of(found: Distribution) -> str:
    """Return the licence's name from whichever metadata field has it."""
    metadata = found.metadata
    for field in ("License-Expression", "License"):
        text = metadata[field] if field in metadata else ""  # noqa: SIM401 - it has no get()
        if text and "\n" not in text:
            return text
    names = [
        line.rpartition("::")[2].strip()
        for line in metadata.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    if not names:
        raise ValueError(f"{metadata['Name']} does not name its licence")
    return ", ".join(names)


def texts_of(found: Distribution) -> list[str]:
    """Return the contents of the licence files."""
    files = found.files or []
    wanted = [
        path
        for path in files
        if ".dist-info" in str(path) and re.match(r"(LICEN[CS]E|NOTICE|COPYING)", path.name, re.IGNORECASE)
    ]
    return [path.read_text(encoding="utf-8").strip() for path in sorted(wanted, key=str)]


def text(name: str) -> str:
    """Return the notices for ``name``, an installed distribution, and everything it requires."""
    found = bundled(name)
    python = f"Python {platform.python_version()}"
    lines = ["FastPix Desktop is made with the following; many thanks to all who wrote it.", ""]
    lines.append(f"  {python:32}PSF-2.0")
    lines += [
        f"  {each.metadata['Name']} {each.version}".ljust(34) + license_of(each) for each in found.values()
    ]
    lines += [
        "",
        "Qt, PySide6 and Shiboken are used under the LGPL, version 3. They are separate files in the",
        "program's folder and can be replaced by others of the same interface. Their source code:",
        "https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/official_releases/qt/",
        "",
        "Qt's plugin for video uses FFmpeg under the LGPL, version 2.1 or later: libavcodec, libavformat,",
        "libavutil, libswresample and libswscale, built by Qt without the parts under the GPL. They are",
        "separate files as well.",
        "Their source code: https://ffmpeg.org/releases/",
        *([*STAND_INS, ""] if sys.platform == "linux" else [""]),
        (LICENSES / "also-inside.txt").read_text(encoding="utf-8").strip(),
        "",
    ]
    python_license = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python_license.exists():
        lines += _part(python, [python_license.read_text(encoding="utf-8").strip()])
    for each in found.values():
        lines += _part(f"{each.metadata['Name']} {each.version}", texts_of(each))
    for path in ("LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt"):
        lines += _part(path.removesuffix(".txt"), [(LICENSES / path).read_text(encoding="utf-8").strip()])
    return "\n".join(lines) + "\n"


def _part(title: str, texts: list[str]) -> list[str]:
    if not texts:
        return []
    return [_RULE, title, _RULE, "", *("\n\n".join(texts).splitlines()), ""]
