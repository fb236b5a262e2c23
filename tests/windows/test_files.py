"""Files as Windows has them: names in any script, paths of any length, and scanners that hold them open."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.services.obs.profiles import export_profile
from fastpix_desktop.services.storage.files import read_text, write_text
from fastpix_desktop.services.storage.store import Store
from tests.services.obs_on_disk import profile
from tests.windows.other_process import ACCESS, ask, is_wine

HOLD = """
import sys, time
with open(sys.argv[1], "rb"):
    print("open", flush=True)
    time.sleep(float(sys.argv[2]))
"""


def _held(path: Path, seconds: float) -> subprocess.Popen[str]:
    """Start a program that holds a file open, so that nobody can replace it, as scanners do for a moment."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), str(seconds)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_replacing_a_file_waits_for_a_scanner(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    write_text(path, "one")
    with _held(path, 0.4):
        write_text(path, "two")
    assert read_text(path) == "two"


def test_file_that_stays_open_elsewhere_is_an_error_and_keeps_its_text(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    write_text(path, "one")
    with _held(path, 60) as holder:
        with pytest.raises(FileTrouble):
            write_text(path, "two")
        assert read_text(path) == "one"
        assert [each.name for each in tmp_path.iterdir()] == ["draft.json"]
        holder.kill()


@pytest.mark.parametrize("name", ["Łukasz 日本", "a b", "x" * 200 + "/" + "y" * 120])
def test_data_folder_of_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    write_text(folder / "draft.json", "text")
    assert read_text(folder / "draft.json") == "text"
    store = Store(folder / "streams.sqlite3")
    assert store.presets() == ()
    store.close()
    assert (folder / "streams.sqlite3").is_file()


def test_two_writers_leave_one_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    texts = ["a" * 50_000, "b" * 50_000]
    writers = [threading.Thread(target=write_text, args=(path, text)) for text in texts]
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    assert read_text(path) in texts


def test_exported_keys_are_closed_to_other_people(tmp_path: Path) -> None:
    folder = export_profile(profile(), tmp_path).folder
    files = () if is_wine() else folder.iterdir()  # Wine hands no access list down from folders to files
    for path in (folder, *files):
        access = ask(ACCESS, str(path))
        assert access
        # Everyone, all who are signed in, all users, guests: https://learn.microsoft.com/windows/win32/secauthz/sid-strings
        assert [each for each in access if each.rsplit(";", 1)[1] in {"WD", "AU", "BU", "BG", "AN"}] == []
