"""The installer, as a person meets it: compiled, installed, used, replaced by a newer one, removed.

Run by `make windows-test` once the bundle is there. It is named on the command line: a run of all tests
leaves it out.
"""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
ISCC: Final = Path("C:/inno/ISCC.exe")
BUNDLE: Final = ROOT / "build/wine/fastpix-desktop"
APP: Final = Path(os.environ["LOCALAPPDATA"], "Programs/FastPix Desktop")
PROGRAM: Final = APP / "fastpix-desktop.exe"
DATA: Final = Path(os.environ["APPDATA"], "fastpix-desktop")
SILENTLY: Final = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")


@dataclass(frozen=True)
class Installers:
    """Two versions: the older one has a file that the newer one has not."""

    older: Path
    newer: Path


def _run(*argv: str | Path, timeout_s: float = 300) -> str:
    done = subprocess.run(
        [*map(str, argv)], capture_output=True, text=True, errors="replace", timeout=timeout_s, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


def _compile(version: str, bundle: Path, folder: Path) -> Path:
    script = ROOT / "packaging/windows/fastpix-desktop.iss"
    _run(ISCC, "/Qp", f"/DVersion={version}", f"/DBundle={bundle}", f"/O{folder}", script, timeout_s=600)
    (made,) = folder.glob(f"*-{version}-*.exe")
    return made


@pytest.fixture(scope="module")
def installers(tmp_path_factory: pytest.TempPathFactory) -> Installers:
    folder = tmp_path_factory.mktemp("installers")
    small = folder / "older"
    (small / "_internal").mkdir(parents=True)
    (small / "_internal/gone.txt").write_text("in the older version only")
    (small / PROGRAM.name).write_bytes((BUNDLE / PROGRAM.name).read_bytes())
    version = _run("C:/Python313/python.exe", ROOT / "packaging/release.py").strip()
    return Installers(_compile("0.0.1", small, folder), _compile(version, BUNDLE, folder))


def test_installed_used_replaced_and_removed(installers: Installers, tmp_path: Path) -> None:
    _run(installers.older, *SILENTLY)
    assert (APP / "_internal/gone.txt").is_file()

    _run(installers.newer, *SILENTLY)
    installed = {path.relative_to(APP) for path in APP.rglob("*") if path.is_file()}
    built = {path.relative_to(BUNDLE) for path in BUNDLE.rglob("*") if path.is_file()}
    assert {path for path in installed if not path.name.startswith("unins")} == built

    said = tmp_path / "self-test.txt"
    with said.open("wb") as output:  # a program without a console, told where to say it
        done = subprocess.run(
            [PROGRAM, "--self-test"], stdout=output, stderr=output, timeout=120, check=False
        )
    text = said.read_text(encoding="utf-8", errors="replace")
    assert done.returncode == 0, text
    assert "FAIL" not in text
    assert str(DATA) in text

    _run(APP / "unins000.exe", *SILENTLY)
    assert not APP.exists()
    assert DATA.is_dir()  # kept: nobody asked to delete it


def test_installer_is_small_enough(installers: Installers) -> None:
    assert installers.newer.stat().st_size < 22_000_000
