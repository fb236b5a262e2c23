"""The bundle, started as people start it: from wherever it is, without Python's own folders.

What is in dist/ is taken; `make package-test` and CI build it first. Without one, that is said.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fastpix_desktop import __version__
from fastpix_desktop.simulator import Simulator
from tests.desktop.processes import wait_until
from tests.desktop.session import Desktop

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "packaging/linux"))

import libraries  # type: ignore[import-not-found]  # noqa: E402
import stand_ins  # type: ignore[import-not-found]  # noqa: E402

BUNDLE = ROOT / "dist/fastpix-desktop"
ARCHIVE = ROOT / f"dist/fastpix-desktop-{__version__}-linux-x86_64.tar.xz"

pytestmark = pytest.mark.skipif(
    not BUNDLE.exists() and os.environ.get("FASTPIX_PACKAGE_TEST") != "1",
    reason="no bundle here: `make bundle` builds it",
)


@pytest.fixture
def program_file(tmp_path: Path) -> Path:
    """The program, in a folder that it has never been in, with a space in its name."""
    place = tmp_path / "some where"
    if ARCHIVE.exists():
        place.mkdir()
        subprocess.run(["tar", "-C", place, "-xf", ARCHIVE], check=True)
        return place / ARCHIVE.name.removesuffix("-linux-x86_64.tar.xz") / "fastpix-desktop"
    shutil.copytree(BUNDLE, place, symlinks=True)
    return place / "fastpix-desktop"


def test_the_version_needs_no_display(program_file: Path) -> None:
    done = subprocess.run(
        [program_file, "--version"], env={"PATH": ""}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, f"fastpix-desktop {__version__}\n", "")


def test_the_self_test_passes(program_file: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [program_file, "--self-test", "--data-dir", tmp_path / "data"],
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(re.findall(r"^ok ", done.stdout, re.MULTILINE)) == 13
    assert done.stderr == ""


def test_a_part_that_is_missing_is_named(program_file: Path, tmp_path: Path) -> None:
    inside = program_file.parent / "_internal"
    shutil.rmtree(inside / "fastpix_desktop/resources/icons")
    next(inside.rglob("libqwayland.so")).unlink()
    next(inside.rglob("libffmpegmediaplugin.so")).unlink()
    done = subprocess.run(
        [program_file, "--self-test", "--data-dir", tmp_path / "data"],
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    failed = re.findall(r"^FAIL  (\w+)", done.stdout, re.MULTILINE)
    assert failed == ["Window", "Icons", "Video"]


def test_only_the_video_plugin_links_to_the_stand_ins(program_file: Path) -> None:
    files = libraries.elf_files(program_file.parent / "_internal")
    users = {path.name for path in files if {*stand_ins.NAMES} & {*libraries.linked(path)}}
    assert users == {*stand_ins.USERS}
    sizes = {path.name: path.stat().st_size for path in files if path.name in stand_ins.NAMES}
    assert sizes.keys() == {*stand_ins.NAMES}
    assert max(sizes.values()) < 20_000


def test_it_is_used_from_form_to_copied_key(program_file: Path) -> None:
    with Desktop(keyring=False) as desktop:
        program = desktop.start(str(program_file), "--demo")
        program.ui.wait_for("Create stream", lambda button: button.enabled, timeout=30)
        program.ui.set_text("Title", "From the bundle")
        program.ui.press("Create stream")
        program.ui.press("Copy stream key")
        wait_until(lambda: re.fullmatch(rb"[0-9a-f]{32}k[0-9a-f]{32}", desktop.display.clipboard() or b""))
        desktop.display.activate("FastPix Desktop (Demo)")
        desktop.display.keys("alt+F4")
        assert program.wait() == 0
        assert (program.stdout, program.stderr) == ("", "")


def test_the_keyring_is_used_by_the_bundle(program_file: Path, tmp_path: Path) -> None:
    with Desktop() as desktop:
        run = subprocess.run(
            [program_file, "--self-test", "--data-dir", tmp_path / "data"],
            env=desktop.env, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert "ok    Keyring: secrets would be kept in GNOME Keyring" in run.stdout
        assert "ok    Window: xcb is used" in run.stdout


def test_a_secret_goes_into_the_keyring_and_comes_out_again(
    program_file: Path, simulator: Simulator, tmp_path: Path
) -> None:
    command = (str(program_file), "--api-url", simulator.url, "--data-dir", str(tmp_path / "data"))
    with Desktop() as desktop:
        program = desktop.start(*command)
        program.ui.set_text("Access Token ID", simulator.token_id)
        program.ui.set_text("Secret Key", simulator.secret)
        program.ui.press("Connect")
        wait_until(lambda: [item.secret for item in desktop.keyring.items()] == [simulator.secret])
        program.ui.wait_for("Create stream", lambda button: button.enabled)  # signed in, and the account kept
        program.stop()
        again = desktop.start(*command)
        again.ui.wait_for("Create stream", lambda button: button.enabled)
        assert (again.stdout, again.stderr) == ("", "")
