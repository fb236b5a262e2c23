"""Find the system libraries a bundle needs, and the Debian packages they come from."""

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

_ELF = b"\x7fELF"


def elf_files(folder: Path) -> list[Path]:
    """Return all programs and libraries in a folder."""
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and _is_elf(path)
    ]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _ELF


def linked(path: Path) -> list[str]:
    """Return the names of the libraries a file links to."""
    return re.findall(r"^\s+NEEDED\s+(\S+)", objdump("-p", path), re.MULTILINE)


def tidy(path: Path) -> None:
    """Strip a library's symbols, and the run paths that lead out of the bundle.

    Don't use it on the app itself: PyInstaller appends an archive to it, which would be lost.
    """
    if ".so" not in path.name:
        return
    if "no symbols" not in objdump("--syms", path):
        subprocess.run(["strip", "--strip-unneeded", path], check=True)
    run_paths = re.findall(r"^\s+(?:RUNPATH|RPATH)\s+(\S+)", objdump("-p", path), re.MULTILINE)
    if any(not each.startswith("$ORIGIN") for whole in run_paths for each in whole.split(":")):
        subprocess.run(["chrpath", "--delete", path], check=True, capture_output=True)


def objdump(what: str, path: Path) -> str:
    """Return what ``objdump`` says of a file."""
    return subprocess.run(["objdump", what, path], capture_output=True, text=True, check=True).stdout


def from_system(folder: Path) -> set[str]:
    """Return the names of the libraries the bundle links to but doesn't contain."""
    files = elf_files(folder)
    return {name for path in files for name in linked(path)} - {path.name for path in folder.rglob("*.so*")}


def owned_by_debian(folder: Path) -> list[Path]:
    """Return the bundle's libraries that come from Debian packages."""
    system = Path("/usr/lib/x86_64-linux-gnu")
    carried = [path for path in (folder / "_internal").glob("lib*.so*") if (system / path.name).exists()]
    carried = [path for path in carried if not path.name.startswith("libpython")]
    # Ask for both paths: /lib is a link to /usr/lib, and dpkg may know a file by either.
    asked = [f"{start}/x86_64-linux-gnu/{path.name}" for path in carried for start in ("/usr/lib", "/lib")]
    known = subprocess.run(["dpkg", "-S", *asked], capture_output=True, text=True, check=False).stdout
    return [path for path in carried if f"/x86_64-linux-gnu/{path.name}\n" in known]


def debian_dependencies(folder: Path) -> str:
    """Return the ``Depends`` that dpkg-shlibdeps finds from the libraries' symbols.

    The packages must be installed on this machine: see packaging/linux/system-packages.txt.
    """
    files = elf_files(folder)
    places = sorted({str(path.parent) for path in files})
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "debian").mkdir()
        (Path(name) / "debian/control").write_text(
            "Source: fastpix-desktop\n\nPackage: fastpix-desktop\nArchitecture: amd64\n"
        )
        command: Sequence[str] = [
            "dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0",
            *(f"-l{place}" for place in places),
            *(f"-e{path}" for path in files),
        ]  # fmt: skip
        done = subprocess.run(command, cwd=name, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"dpkg-shlibdeps: {done.stderr.strip()}")
    return done.stdout.strip().removeprefix("shlibs:Depends=")
