"""Build the packages for this system, into ``dist/``.

``build.py bundle`` builds only the folder. ``build.py bare`` packs a bare window the same way, as the
benchmark's reference.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import icons
import notices
import release

sys.path.insert(0, str(Path(__file__).with_name("linux")))

import archive
import deb
import icu
import libraries

ROOT: Final = release.ROOT
MADE: Final = ROOT / "build/made"
DIST: Final = ROOT / ("build/wine" if release.is_wine() else "dist")
"""What is built under Wine holds stand-ins for parts of Windows: it must never be published."""
STAND_IN: Final = b"fastpix-desktop: a stand-in for Wine"
"""What marks such a part (tests/windows/runtime)."""
SVG: Final = ROOT / "resources/icons/fastpix-desktop.svg"
MAINTAINER: Final = f"{release.PUBLISHER} <fastpix-desktop@users.noreply.github.com>"
SUMMARY: Final = "create live streams on FastPix and send to them from OBS"
DESCRIPTION: Final = """\
Type a title, press Create stream, and go live. FastPix Desktop creates a live
stream on FastPix and sets up OBS for it, so you never copy a server address
or a stream key by hand.

Secret keys are kept in the system's keyring only."""


def main() -> int:
    """Build what the command line asks for; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", choices=("all", "bundle", "bare"), default="all")
    what = parser.parse_args().what
    clear(bare=what == "bare")
    try:
        made = make(what)
    except BaseException:
        clear(bare=what == "bare")  # a half-finished build would look complete
        raise
    for path in made:
        print(f"{path}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


def clear(*, bare: bool) -> None:
    """Remove an earlier build's files, so that ``dist/`` holds only one build."""
    names = ("bare-window*",) if bare else (f"{release.NAME}*", f"{release.TITLE}*", "SHA256SUMS")
    for path in (each for name in names for each in DIST.glob(name)):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def make(what: str) -> list[Path]:
    """Build a bundle and pack it; return the packages' paths."""
    if what == "bare":
        return [make_deb(make_bundle(bare=True), bare=True)]
    MADE.mkdir(parents=True, exist_ok=True)
    icons.make(SVG, MADE)
    (MADE / "third-party-notices.txt").write_text(notices.text(release.NAME), encoding="utf-8")
    built = make_bundle()
    if what == "bundle" or sys.platform != "linux":
        return []
    packed = [make_deb(built), make_tar(built)]
    return [*packed, write_checksums(packed)]


def make_bundle(*, bare: bool = False) -> Path:
    """Run PyInstaller; return the bundle's folder."""
    environment = {
        **os.environ,
        "FASTPIX_BUNDLE": "bare" if bare else "",
        "PYTHONHASHSEED": "0",  # the order of sets ends up in compiled modules
        "SOURCE_DATE_EPOCH": str(release.epoch()),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
               "--distpath", str(DIST), "--workpath", str(ROOT / "build/pyinstaller"),
               str(ROOT / "packaging/bundle.spec")]  # fmt: skip
    subprocess.run(command, check=True, cwd=ROOT, env=environment)
    bundle = DIST / ("bare-window" if bare else release.NAME)
    if sys.platform == "linux":
        _finish_on_linux(bundle)
    refuse_stand_ins(ROOT / "dist")
    return bundle


def refuse_stand_ins(folder: Path) -> None:
    """Raise ValueError where a library that we made for Wine got into what is published."""
    found = [
        path for path in folder.rglob("*") if path.suffix.lower() == ".dll" and STAND_IN in path.read_bytes()
    ]
    if found:
        raise ValueError(f"made under Wine, not to be published: {found[0]}")


def _finish_on_linux(bundle: Path) -> None:
    for path in bundle.rglob("libicudata.so.*"):
        if not path.is_symlink():
            icu.shrink_library(path)
    for path in libraries.elf_files(bundle):
        libraries.tidy(path)
    archive.settle(bundle, release.epoch())


def make_deb(bundle: Path, *, bare: bool = False) -> Path:
    """Build the .deb and return its path."""
    package = deb.Package(
        "bare-window" if bare else release.NAME,
        release.version(),
        MAINTAINER,
        SUMMARY,
        DESCRIPTION,
        release.HOME,
        release.epoch(),
        application=not bare,
    )
    tree = ROOT / "build" / f"deb-{package.name}"
    return deb.build(bundle, package, tree, DIST, {} if bare else _documents() | _desktop())


def _documents() -> dict[str, bytes | Path]:
    here = ROOT / "packaging/linux"
    docs = f"usr/share/doc/{release.NAME}"
    return {
        f"{docs}/copyright": here / "copyright",
        f"{docs}/changelog.gz": deb.compressed(release.debian_changelog(MAINTAINER)),
        f"{docs}/third-party-notices.gz": deb.compressed(
            (MADE / "third-party-notices.txt").read_text(encoding="utf-8")
        ),
        f"usr/share/man/man1/{release.NAME}.1.gz": deb.compressed(_manual()),
        f"usr/share/lintian/overrides/{release.NAME}": here / "lintian-overrides",
    }


def _desktop() -> dict[str, bytes | Path]:
    """Return the menu entry, metadata and icons, by path below ``/``. The archive contains them too."""
    resources = ROOT / "resources/linux"
    icon_folder = "usr/share/icons/hicolor"
    return {
        f"usr/share/applications/{release.NAME}.desktop": resources / f"{release.NAME}.desktop",
        f"usr/share/metainfo/{release.APP_ID}.metainfo.xml": _metainfo().encode(),
        f"{icon_folder}/scalable/apps/{release.NAME}.svg": SVG,
        **{
            f"{icon_folder}/{size}x{size}/apps/{release.NAME}.png": MADE
            / f"hicolor/{size}x{size}/apps/{release.NAME}.png"
            for size in icons.PNG_SIZES
        },
    }


def _metainfo() -> str:
    text = (ROOT / f"resources/linux/{release.APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    assert "<releases/>" in text
    return text.replace("<releases/>", release.releases_xml()).replace("@HOME@", release.HOME)


def _manual() -> str:
    text = (ROOT / f"packaging/linux/{release.NAME}.1").read_text(encoding="utf-8")
    return text.replace("@VERSION@", release.version()).replace("@DATE@", f"{release.moment():%Y-%m-%d}")


def make_tar(bundle: Path) -> Path:
    """Build the archive that runs from any folder and return its path."""
    folder = ROOT / "build/tar" / f"{release.NAME}-{release.version()}"
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(bundle, folder, symlinks=True)
    for place, content in _desktop().items():
        path = folder / Path(place).relative_to("usr")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.read_bytes() if isinstance(content, Path) else content)
    shutil.copy(ROOT / "packaging/linux/README.txt", folder)
    needed = "\n".join(sorted(libraries.from_system(bundle)))
    (folder / "needs.txt").write_text(f"{needed}\n", encoding="utf-8")
    archive.settle(folder, release.epoch())
    made = DIST / f"{release.NAME}-{release.version()}-linux-x86_64.tar.xz"
    archive.tar_xz(folder, made, release.epoch())
    return made


def write_checksums(paths: list[Path]) -> Path:
    """Write ``SHA256SUMS`` beside the packages and return its path."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(paths)]
    sums = DIST / "SHA256SUMS"
    sums.write_text("".join(lines), encoding="utf-8")
    return sums


if __name__ == "__main__":
    sys.exit(main())
