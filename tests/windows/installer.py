"""The installer, as a person meets it: compiled, installed, used, replaced by a newer one, removed.

Run by `make windows-test` once the bundle is there. It is named on the command line: a run of all tests
leaves it out.
"""

import ctypes
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pefile
import pytest

from fastpix_desktop.bootstrap.app import MODEL_ID
from fastpix_desktop.services.credentials.system_keyring import Keyring
from fastpix_desktop.services.storage.store import Store
from fastpix_desktop.simulator import Simulator
from tests.windows.desktop import ENTER, TAB, close, type_into, user32, wait_until, window_of
from tests.windows.other_process import is_wine

ROOT: Final = Path(__file__).parents[2]
ISCC: Final = Path("C:/inno/ISCC.exe")
BUNDLE: Final = ROOT / ("build/wine" if is_wine() else "dist") / "fastpix-desktop"
APP: Final = Path(os.environ["LOCALAPPDATA"], "Programs/FastPix Desktop")
PROGRAM: Final = APP / "fastpix-desktop.exe"
DATA: Final = Path(os.environ["LOCALAPPDATA"], "fastpix-desktop")
SILENTLY: Final = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
MB: Final = 1_000_000
SIGNING, PACKED_SIGNING = 11, 2
"""What cryptography may add, which brings an OpenSSL of its own."""
VIDEO, PACKED_VIDEO = (0, 0) if is_wine() else (25, 9)
"""Megabytes of QtMultimedia, QtNetwork and FFmpeg."""
MANIFEST: Final = 24  # RT_MANIFEST
pytestmark = pytest.mark.timeout(900)  # whichever comes first has to wait for the compiler
WINDOWS_10: Final = "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"


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
    version = _run(sys.executable, ROOT / "packaging/release.py").strip()
    return Installers(_compile("0.0.1", small, folder), _compile(version, BUNDLE, folder))


def test_installed_used_replaced_and_removed(installers: Installers, tmp_path: Path) -> None:
    _run(installers.older, *SILENTLY)
    assert (APP / "_internal/gone.txt").is_file()

    _run(installers.newer, *SILENTLY)
    installed = {path.relative_to(APP) for path in APP.rglob("*") if path.is_file()}
    built = {path.relative_to(BUNDLE) for path in BUNDLE.rglob("*") if path.is_file()}
    assert {path for path in installed if not path.name.startswith("unins")} == built

    _tests_itself(tmp_path)
    _keeps_a_secret()
    _is_started_by_the_person_only()
    _is_left_alone_while_it_runs(installers.newer, APP / "unins000.exe")

    _run(APP / "unins000.exe", *SILENTLY)
    wait_until(lambda: not APP.exists(), "the program's folder is still there")  # a copy of it goes on
    assert (DATA / "settings.ini").is_file()  # kept: nobody asked to delete it


def _tests_itself(folder: Path) -> None:
    """With its output in a file: the program has no console. It says any folder's name."""
    said = folder / "self-test.txt"
    data = folder / "Łukasz 日本"
    with said.open("wb") as output:
        done = subprocess.run(
            [PROGRAM, "--self-test", "--data-dir", data],
            stdout=output, stderr=output, timeout=120, check=False,
            env={**os.environ, "PYTHONUTF8": "0"},
        )  # fmt: skip
    lines = said.read_bytes().splitlines()
    failed = [line for line in lines if line.startswith(b"FAIL")]
    if is_wine():  # the wheels that are tried there are without it: tests/windows/requirements.txt
        assert failed == [b"FAIL  Video: QtMultimedia is missing"], lines
    else:
        assert (failed, done.returncode, lines[-1:]) == ([], 0, [b"All of it works."])


def _keeps_a_secret() -> None:
    """Typed in once, it is in Credential Manager, and the next start signs in with it."""
    with Simulator() as simulator, _empty_keyring(simulator.token_id) as keyring:
        with _started(simulator.url) as window:
            type_into(window, simulator.token_id, TAB, simulator.secret, ENTER)
            wait_until(lambda: keyring.load(simulator.token_id), "nothing was saved")
            close(window)
        saved = keyring.load(simulator.token_id)
        assert saved is not None
        assert saved.reveal() == simulator.secret
        stream = simulator.seed("Made meanwhile")["streamId"]
        with _started(simulator.url) as window:
            wait_until(lambda: stream in _listed(simulator.token_id), "the next start did not sign in")
            close(window)


def _is_started_by_the_person_only() -> None:
    """The Start menu has it, as the app that it calls itself; nothing starts it with Windows."""
    menu = Path(os.environ["APPDATA"], "Microsoft/Windows/Start Menu/Programs")
    shortcut = (menu / "FastPix Desktop.lnk").read_bytes()
    assert is_wine() or MODEL_ID.encode("utf-16-le") in shortcut  # Wine leaves it out
    assert [*(menu / "Startup").glob("*")] == []
    for place in ("Run", "RunOnce"):
        done = subprocess.run(
            ["reg", "query", rf"HKCU\Software\Microsoft\Windows\CurrentVersion\{place}"],
            capture_output=True, check=False,
        )  # fmt: skip
        assert b"fastpix" not in done.stdout.lower()


def _is_left_alone_while_it_runs(*programs: Path) -> None:
    """A stream may be live: neither an update nor the uninstaller ends the app, or takes its files away."""
    before = {path for path in APP.rglob("*") if path.is_file()}
    with Simulator() as simulator, _started(simulator.url) as window:
        for each in programs:
            done = subprocess.run([each, *SILENTLY], check=False, timeout=300)
            assert done.returncode != 0, each
        assert user32().IsWindow(ctypes.c_void_p(window))
        assert {path for path in APP.rglob("*") if path.is_file()} == before
        close(window)


@contextmanager
def _empty_keyring(name: str) -> Iterator[Keyring]:
    keyring = Keyring()
    keyring.delete(name)
    yield keyring
    keyring.delete(name)


@contextmanager
def _started(url: str) -> Iterator[int]:
    with subprocess.Popen([PROGRAM, "--api-url", url]) as process:
        try:
            yield window_of(process.pid)
            assert process.wait(60) == 0
        finally:
            process.kill()


def _listed(account: str) -> set[str]:
    store = Store(DATA / "streams.sqlite3")
    try:
        return {each.id for each in store.streams(account)}
    finally:
        store.close()


def test_its_manifest_says_what_windows_has_to_know() -> None:
    with pefile.PE(str(BUNDLE / PROGRAM.name)) as image:
        (kept,) = [each for each in image.DIRECTORY_ENTRY_RESOURCE.entries if each.id == MANIFEST]
        place = kept.directory.entries[0].directory.entries[0].data.struct
        manifest = ET.fromstring(image.get_data(place.OffsetToData, place.Size))
    values = {each.tag.rpartition("}")[2]: each for each in manifest.iter()}
    assert values["longPathAware"].text == "true"
    assert values["requestedExecutionLevel"].get("level") == "asInvoker"
    systems = {each.get("Id") for each in manifest.iter() if each.tag.endswith("}supportedOS")}
    assert WINDOWS_10 in systems  # and 11
    # Qt asks for sharp painting on each screen (per monitor, v2); what a manifest says would come first.
    assert not {"dpiAware", "dpiAwareness"} & set(values)


def test_it_is_small_enough(installers: Installers) -> None:
    bundle = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file())
    print(f"bundle {bundle / MB:.2f} MB, installer {installers.newer.stat().st_size / MB:.2f} MB")
    assert bundle < (70 + SIGNING + VIDEO) * MB
    assert installers.newer.stat().st_size < (22 + PACKED_SIGNING + PACKED_VIDEO) * MB
