"""The release: its version, the date of all its files, and the changelog's releases."""

import html
import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
NAME: Final = "fastpix-desktop"
TITLE: Final = "FastPix Desktop"
APP_ID: Final = "com.fastpix.desktop"
PUBLISHER: Final = "The FastPix Desktop authors"
HOME: Final = "https://github.com/FastPix/fastpix-desktop"
"""Where the project will be published. Confirm it before the first release."""


def version() -> str:
    """Return the version, which is set only in the package's ``__init__.py``."""
    text = (ROOT / "fastpix_desktop/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("no version in fastpix_desktop/__init__.py")
    return found[1]


def is_wine() -> bool:
    """Whether this Windows is Wine, by the function that tells Wine's version (Wine's developer FAQ)."""
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - asked for on Windows only

    return hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


def epoch() -> int:
    """Return the release's Unix time: SOURCE_DATE_EPOCH, or the last commit's, or the changelog's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    if shutil.which("git"):
        asked = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        if asked.returncode == 0 and asked.stdout.strip():
            return int(asked.stdout)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def moment() -> datetime:
    """Return the release's time as a datetime in UTC."""
    return datetime.fromtimestamp(epoch(), UTC)


@dataclass(frozen=True)
class Release:
    """One release of the changelog; ``is_final`` is False if it has no date yet."""

    version: str
    date: str
    is_final: bool
    changes: tuple[str, ...]


def releases() -> Iterator[Release]:
    """Read the changelog, newest release first. Unreleased changes belong to the version being built."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        head, _, body = part.partition("\n")
        named = re.fullmatch(r"\[(.+?)\](?: - (\d{4}-\d\d-\d\d))?\s*", head)
        if named is None:
            raise ValueError(f"CHANGELOG.md: not a release: {head!r}")
        changes = tuple(
            " ".join(item.split()) for item in re.findall(r"^- (.+(?:\n  .+)*)", body, re.MULTILINE)
        )
        if named[2]:
            yield Release(named[1], named[2], True, changes)
        elif changes:
            yield Release(version(), f"{moment():%Y-%m-%d}", False, changes)


def releases_xml() -> str:
    """Return AppStream's ``<releases>``."""
    lines = ["<releases>"]
    for each in releases():
        kind = "stable" if each.is_final else "development"
        lines.append(f'    <release version="{each.version}" date="{each.date}" type="{kind}">')
        lines.append("      <description>")
        lines.append("        <ul>")
        lines += [f"          <li>{html.escape(change, quote=False)}</li>" for change in each.changes]
        lines += ["        </ul>", "      </description>", "    </release>"]
    return "\n".join([*lines, "  </releases>"])


def debian_changelog(maintainer: str) -> str:
    """Return the newest release in the format of a Debian changelog."""
    newest = next(releases())
    wrapped = [
        textwrap.fill(change, 78, initial_indent="  * ", subsequent_indent="    ")
        for change in newest.changes
    ]
    changes = "".join(f"{change}\n" for change in wrapped)
    date = moment().strftime("%a, %d %b %Y %H:%M:%S +0000")
    return f"{NAME} ({version()}) stable; urgency=medium\n\n{changes}\n -- {maintainer}  {date}\n"


if __name__ == "__main__":
    print(version())
