"""--self-test, from a checkout: it passes here, and can fail."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fastpix_desktop.base.resources import resources
from fastpix_desktop.bootstrap import self_test

START = (sys.executable, "-m", "fastpix_desktop")


def _run(data: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [*START, "--self-test", "--data-dir", str(data)]
    return subprocess.run(
        command, env={**env, **environment}, capture_output=True, text=True, timeout=60, check=False
    )


def test_it_passes_without_a_display_and_leaves_nothing(tmp_path: Path) -> None:
    done = _run(tmp_path / "data")
    assert done.returncode == 0, done.stdout
    lines = done.stdout.splitlines()
    assert all(line.startswith("ok    ") for line in lines[1:-1]), lines
    assert lines[-1] == "All of it works."
    assert done.stderr == ""
    assert list((tmp_path / "data").iterdir()) == []


def test_output_that_lacks_a_folders_letters_is_no_failure(tmp_path: Path) -> None:
    data = tmp_path / "Łukasz 日本"
    done = _run(data, PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert done.returncode == 0, done.stdout
    assert "FAIL" not in done.stdout
    assert "\\u0141ukasz \\u65e5\\u672c" in done.stdout


def test_the_version_needs_no_display() -> None:
    done = subprocess.run(
        [*START, "--version"], env={"PATH": ""}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("fastpix-desktop ")


def test_a_data_folder_that_cannot_be_written_fails_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = _run(tmp_path / "file")
    assert done.returncode == 1
    assert [line[:17] for line in done.stdout.splitlines() if "FAIL" in line] == ["FAIL  Data folder"]


@pytest.mark.parametrize(
    ("part", "check"),
    [
        ("icons", self_test._icons),
        ("self-test", self_test._handshake),
        ("translations", self_test._translations),
    ],
)
def test_missing_parts_fail_it(
    part: str, check: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    assert callable(check)
    copy = tmp_path / "resources"
    shutil.copytree(resources(), copy)
    shutil.rmtree(copy / part, ignore_errors=True)
    if part == "translations":
        (copy / part).mkdir()
        (copy / part / "fastpix-desktop_de.qm").write_bytes(b"not a translation")
    monkeypatch.setattr(self_test, "resources", lambda: copy)
    with pytest.raises((self_test.Failed, OSError)):
        check()


def test_a_believed_certificate_fails_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fastpix_desktop.services.fastpix.api.FastPixApi.check", lambda _: None)
    with pytest.raises(self_test.Failed, match="was believed"):
        self_test._refusal()
