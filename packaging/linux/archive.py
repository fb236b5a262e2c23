"""Reproducible archives: sorted, without owners, dated with the release."""

import os
import tarfile
from pathlib import Path

_EXECUTABLE, _PLAIN, _FOLDER = 0o755, 0o644, 0o755


def settle(folder: Path, moment: int) -> None:
    """Set the final mode and date of everything in a folder."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(mode(path))
        os.utime(path, (moment, moment), follow_symlinks=False)
    folder.chmod(_FOLDER)
    os.utime(folder, (moment, moment))


def mode(path: Path) -> int:
    """Return a file's mode: executable for everyone if it is a program, otherwise readable."""
    if path.is_dir():
        return _FOLDER
    with path.open("rb") as file:
        starts = file.read(4)
    is_program = starts[:2] == b"#!" or (starts == b"\x7fELF" and ".so" not in path.name)
    return _EXECUTABLE if is_program else _PLAIN


def tar_xz(folder: Path, target: Path, moment: int) -> None:
    """Pack a folder, with its name as the top level."""

    def settled(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = "root"
        info.mtime = moment
        return info

    with tarfile.open(target, "w:xz", preset=6, format=tarfile.GNU_FORMAT) as tar:
        for path in [folder, *sorted(folder.rglob("*"))]:
            name = str(path.relative_to(folder.parent))
            tar.add(path, name, recursive=False, filter=settled)
