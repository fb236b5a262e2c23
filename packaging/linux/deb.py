"""Build the Debian package: the bundle without the libraries Debian has, plus menu entry and documents."""

import gzip
import hashlib
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import archive
import libraries

HERE: Final = Path(__file__).parent
RECOMMENDS: Final = "gnome-keyring | kwalletmanager | keepassxc, xdg-utils, xdg-desktop-portal"
"""For keeping secrets, opening links, and reading the desktop's dark mode."""


@dataclass(frozen=True)
class Package:
    """Metadata of a package."""

    name: str
    version: str
    maintainer: str
    summary: str
    description: str
    homepage: str
    moment: int
    application: bool = True
    """False for a package with only the bundle (the benchmark's reference)."""


def build(bundle: Path, package: Package, tree: Path, target: Path, files: dict[str, bytes | Path]) -> Path:
    """Write ``target/NAME_VERSION_amd64.deb``; return its path. ``files``: contents by path below ``/``."""
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / "usr/lib" / package.name
    shutil.copytree(bundle, home, symlinks=True)
    for path in libraries.owned_by_debian(home):
        path.unlink()
    starter = tree / "usr/bin" / package.name
    starter.parent.mkdir(parents=True)
    starter.symlink_to(f"../lib/{package.name}/{package.name}")
    for place, content in files.items():
        path = tree / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.read_bytes() if isinstance(content, Path) else content)
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control(package, libraries.debian_dependencies(home), size // 1024))
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in sorted(tree.rglob("*"))
        if path.is_file() and not path.is_symlink() and control not in path.parents
    ]
    (control / "md5sums").write_text("".join(sums))
    archive.settle(tree, package.moment)
    made = target / f"{package.name}_{package.version}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=1", "--build", tree, made],
        check=True,
        capture_output=True,
        env={"SOURCE_DATE_EPOCH": str(package.moment), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
    )
    return made


def compressed(text: str) -> bytes:
    """Compress a document the way Debian's policy asks."""
    return gzip.compress(text.encode(), 9, mtime=0)


def _control(package: Package, depends: str, size: int) -> str:
    description = "\n".join(f" {line or '.'}" for line in package.description.splitlines())
    recommends = f"Recommends: {RECOMMENDS}\n" if package.application else ""
    return (
        f"Package: {package.name}\n"
        f"Version: {package.version}\n"
        "Architecture: amd64\n"
        f"Maintainer: {package.maintainer}\n"
        f"Installed-Size: {size}\n"
        f"Depends: {depends}\n"
        f"{recommends}"
        "Section: video\n"
        "Priority: optional\n"
        f"Homepage: {package.homepage}\n"
        f"Description: {package.summary}\n{description}\n"
    )
