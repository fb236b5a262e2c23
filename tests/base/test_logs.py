"""The log in the data folder, and what a crash leaves."""

import faulthandler
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from fastpix_desktop.__main__ import main
from fastpix_desktop.base import logs
from fastpix_desktop.domain.secret import Secret


@pytest.mark.expected_log("it broke with .*")
def test_the_log_is_redacted_also_in_what_errors_say(tmp_path: Path) -> None:
    secret = Secret("swordfish-42")
    logs.write_to(tmp_path)
    try:
        raise ValueError(f"bad key {secret.reveal()}")  # noqa: TRY301
    except ValueError:
        logging.getLogger("fastpix_desktop.x").exception("it broke with %s", secret.reveal())
    (text,) = logs.texts(tmp_path).values()
    assert "FastPix Desktop" in text.splitlines()[0]
    assert "ValueError: bad key ••••••••" in text
    assert secret.reveal() not in text


@pytest.mark.expected_log("line of the flood")
def test_the_log_never_grows_beyond_its_files(tmp_path: Path) -> None:
    logs.write_to(tmp_path)
    for number in range(1500):
        logging.getLogger("x").warning("line of the flood %d %s", number, "x y " * 200)
    sizes = [path.stat().st_size for path in logs.folder_of(tmp_path).iterdir()]
    assert len(sizes) == 1 + logs.OLDER_FILES
    assert max(sizes) <= logs.MAX_BYTES


def test_where_another_program_has_the_log_open_it_goes_on_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    logs.write_to(tmp_path)
    ours = logging.getLogger("fastpix_desktop.x")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "in use")  # as Windows does, while a scanner or an editor has the file open

    monkeypatch.setattr(os, "rename", refuse)
    for number in range(logs.MAX_BYTES // 100 + 10):
        ours.info("%s %s", number, "x" * 100)
    ours.info("the last line")
    (text,) = logs.texts(tmp_path).values()
    assert text.splitlines()[-1].endswith("the last line")
    monkeypatch.undo()
    ours.info("let go")
    assert sorted(logs.texts(tmp_path)) == [logs.NAME, f"{logs.NAME}.1"]


@pytest.mark.expected_log("no log can be written")
def test_without_a_writable_folder_it_goes_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    logs.write_to(tmp_path / "file")
    crash = logs.CrashFile(tmp_path / "file")
    crash.open()
    crash.close()
    assert crash.previous is None


def test_a_crash_is_found_at_the_next_start_and_an_orderly_end_leaves_nothing(tmp_path: Path) -> None:
    script = (
        "import pathlib, sys\nfrom fastpix_desktop.base.logs import CrashFile\n"
        "crash = CrashFile(pathlib.Path(sys.argv[1])); crash.open()\n"
        "print(crash.previous)\nif sys.argv[2] == 'die':\n    import os; os.abort()\ncrash.close()"
    )

    def run(how: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", script, tmp_path, how], capture_output=True, text=True, check=False
        )
        assert (done.returncode == 0) == (how == "end"), done.stderr
        return done.stdout.strip()

    assert run("die") in ("None", "")
    found = run("end")
    assert "crash-" in found
    text = Path(found).read_text(encoding="utf-8")
    assert "Fatal Python error: Aborted" in text
    assert '"<string>", line 6' in text
    assert run("end") == "None"
    assert [path.name for path in logs.folder_of(tmp_path).iterdir()] == [Path(found).name]


def test_only_the_newest_crashes_are_kept(tmp_path: Path) -> None:
    folder = logs.folder_of(tmp_path)
    folder.mkdir()
    for number in range(5):
        (folder / f"crash-2020010{number}-000000.txt").write_text("old")
    (folder / "crash.txt").write_text("Fatal Python error")
    crash = logs.CrashFile(tmp_path)
    was_enabled = faulthandler.is_enabled()
    crash.open()
    crash.close()
    if was_enabled:
        faulthandler.enable()
    assert crash.previous is not None
    assert len(list(folder.glob("crash-*.txt"))) == logs.CRASHES_KEPT
    assert crash.previous.exists()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_nobody_catches_is_reported_from_every_thread() -> None:
    reported: list[tuple[str, BaseException]] = []
    logs.catch_all(lambda message, error: reported.append((message, error)))
    error = ValueError("x")
    sys.excepthook(ValueError, error, None)

    def fail() -> None:
        raise KeyError("y")

    thread = threading.Thread(target=fail, name="net-1")
    thread.start()
    thread.join()
    assert [(message, type(each)) for message, each in reported] == [
        ("an error that nobody expected", ValueError),
        ("an error that nobody expected, in thread net-1", KeyError),
    ]


def test_an_interrupt_is_no_bug(capsys: pytest.CaptureFixture[str]) -> None:
    reported: list[str] = []
    logs.catch_all(lambda message, _: reported.append(message))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert reported == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_what_is_complained_of_on_the_terminal_is_redacted_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It often ends in the desktop's own log."""
    secret = Secret("a-key-that-must-not-leak")
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])
    monkeypatch.setattr("gc.disable", lambda: None)
    monkeypatch.setattr("sys.argv", ["fastpix-desktop", "--self-test"])
    monkeypatch.setattr("fastpix_desktop.__main__._self_test", lambda _: 0)
    main()
    root.error("it said %s", secret.reveal())
    said = capsys.readouterr().err
    assert "ERROR root: it said" in said
    assert secret.reveal() not in said


def test_a_tour_is_for_the_demo_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("gc.disable", lambda: None)
    monkeypatch.setattr("sys.argv", ["fastpix-desktop", "--tour", "pictures"])
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 2
    assert "--tour needs --demo" in capsys.readouterr().err
