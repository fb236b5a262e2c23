import errno
import logging
import os
import stat
import sys
from pathlib import Path

import pytest

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.services.storage.draft_file import DraftFile
from fastpix_desktop.services.storage.files import read_own_text
from fastpix_desktop.services.storage.own_files import open_own, own_folder, own_settings
from fastpix_desktop.services.storage.store import Store

NOBODY = 65534
IS_ROOT = sys.platform != "win32" and os.geteuid() == 0
as_root = pytest.mark.skipif(not IS_ROOT, reason="only root can give a file to somebody else")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


@pytest.fixture
def precious(tmp_path: Path) -> Path:
    """A file of this user outside the folder, that a link may point at."""
    path = tmp_path / "precious"
    path.write_text("precious")
    path.chmod(0o644)
    return path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def put_pipe(path: Path, precious: Path) -> None:
    os.mkfifo(path)


def put_link(path: Path, precious: Path) -> None:
    path.symlink_to(precious)


def put_link_to_nothing(path: Path, precious: Path) -> None:
    path.symlink_to(precious.with_name("not-there"))


def put_link_to_pipe(path: Path, precious: Path) -> None:
    os.mkfifo(precious.with_name("pipe"))
    path.symlink_to(precious.with_name("pipe"))


def put_file_of_somebody_else(path: Path, precious: Path) -> None:
    path.write_text("theirs")
    os.chown(path, NOBODY, NOBODY)


HOSTILE = [
    put_pipe,
    put_link,
    put_link_to_nothing,
    put_link_to_pipe,
    pytest.param(put_file_of_somebody_else, marks=as_root),
]


@pytest.mark.posix("pipes, links and other people's files")
@pytest.mark.parametrize("put", HOSTILE)
@pytest.mark.parametrize(
    "flags", [os.O_RDONLY, os.O_RDWR | os.O_CREAT, os.O_WRONLY | os.O_APPEND | os.O_CREAT]
)
def test_only_own_regular_files_are_opened(folder: Path, precious: Path, put: object, flags: int) -> None:
    put(folder / "file", precious)  # type: ignore[operator]
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(OSError, match=r".+"):
        open_own(folder / "file", flags)
    assert len(list(Path("/proc/self/fd").iterdir())) <= before  # others' may be collected meanwhile
    assert precious.read_text() == "precious"
    assert not precious.with_name("not-there").exists()


@pytest.mark.posix("Windows has access lists, no modes")
def test_file_is_made_private_and_an_open_one_is_closed_to_others(folder: Path) -> None:
    before = os.umask(0)
    try:
        os.close(open_own(folder / "new", os.O_RDWR | os.O_CREAT))
    finally:
        os.umask(before)
    assert mode(folder / "new") == 0o600
    (folder / "new").chmod(0o664)
    os.close(open_own(folder / "new"))
    assert mode(folder / "new") == 0o600


@pytest.mark.posix("pipes, links and other people's files")
def test_own_text_is_read_up_to_the_limit(folder: Path) -> None:
    assert read_own_text(folder / "file") is None
    (folder / "file").write_bytes(b"a\r\nb\xff")
    assert read_own_text(folder / "file") == "a\nb\ufffd"
    assert read_own_text(folder / "file", 1) == "a"
    (folder / "link").symlink_to(folder / "file")
    with pytest.raises(FileTrouble) as trouble:
        read_own_text(folder / "link")
    assert trouble.value.reason == os.strerror(errno.ELOOP)


@pytest.mark.posix("Windows has access lists, no modes")
def test_folder_and_what_is_in_it_are_closed_to_others(folder: Path) -> None:
    folder.chmod(0o755)
    for name in ("settings.ini", "streams.sqlite3", "running.lock"):
        (folder / name).touch()
        (folder / name).chmod(0o644)
    (folder / "logs").mkdir()
    (folder / "logs").chmod(0o755)
    own_folder(folder)
    assert mode(folder) == mode(folder / "logs") == 0o700
    assert {mode(each) for each in folder.iterdir() if each.is_file()} == {0o600}


@pytest.mark.posix("Windows has access lists, no modes")
def test_new_folder_is_private(folder: Path) -> None:
    own_folder(folder / "new")
    assert mode(folder / "new") == 0o700


@pytest.mark.posix("Windows has access lists, no modes")
@pytest.mark.parametrize("sticky", [0, stat.S_ISVTX])
def test_folder_that_holds_other_things_is_left_as_it_is(folder: Path, sticky: int) -> None:
    (folder / ("Videos" if not sticky else "draft.json")).touch()
    folder.chmod(0o755 | sticky)
    own_folder(folder)
    assert mode(folder) == 0o755 | sticky


@pytest.mark.posix("pipes, links and other people's files")
def test_links_in_a_home_folder_are_left_alone(folder: Path, precious: Path) -> None:
    (folder / "Videos").mkdir()
    (folder / "logs").symlink_to(precious)
    folder.chmod(0o755)
    own_folder(folder)
    assert (folder / "logs").is_symlink()


@pytest.mark.posix("pipes, links and other people's files")
@pytest.mark.expected_log("moved aside.*: logs$")
def test_links_in_a_folder_that_others_can_write_to_are_moved_aside(folder: Path, precious: Path) -> None:
    (folder / "Videos").mkdir()
    (folder / "logs").symlink_to(precious)
    folder.chmod(0o777)
    own_folder(folder)
    assert not (folder / "logs").exists()
    assert precious.read_text() == "precious"


@pytest.mark.posix("pipes, links and other people's files")
@pytest.mark.expected_log("moved aside.*: come-to-front, draft.json, logs, settings.ini$")
def test_what_is_no_file_of_ours_is_moved_aside_and_told_once(
    folder: Path, precious: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("draft.json", "come-to-front"):
        os.mkfifo(folder / name)
    for name in ("settings.ini", "logs", "somebody-elses"):
        (folder / name).symlink_to(precious)
    (folder / "settings.ini.not-ours-1").touch()
    folder.chmod(0o777)
    own_folder(folder)
    own_folder(folder)
    assert len(caplog.records) == 1
    left = {"draft.json.not-ours-1", "come-to-front.not-ours-1", "settings.ini.not-ours-1"}
    left |= {"settings.ini.not-ours-2", "logs.not-ours-1", "somebody-elses"}
    assert {each.name for each in folder.iterdir()} == left
    assert (precious.read_text(), mode(precious)) == ("precious", 0o644)


@pytest.mark.posix("pipes, links and other people's files")
@pytest.mark.expected_log("moved aside.*: crash.txt, fastpix-desktop.log.1$")
def test_logs_are_tidied_too(folder: Path, precious: Path) -> None:
    logs = folder / "logs"
    logs.mkdir()
    os.mkfifo(logs / "crash.txt")
    (logs / "fastpix-desktop.log.1").symlink_to(precious)
    (logs / "fastpix-desktop.log").touch()
    own_folder(logs)
    own_folder(logs)
    assert (logs / "fastpix-desktop.log").exists()
    assert not (logs / "crash.txt").exists()


@pytest.mark.posix("Windows has access lists, no modes")
def test_settings_are_private_from_the_start(folder: Path) -> None:
    path = folder / "settings.ini"
    assert own_settings(path) == path
    assert mode(path) == 0o600


@pytest.mark.posix("pipes, links and other people's files")
@pytest.mark.parametrize("put", HOSTILE)
@pytest.mark.expected_log("settings are kept for this run only")
def test_settings_that_are_not_ours_are_never_written(
    folder: Path, precious: Path, put: object, caplog: pytest.LogCaptureFixture
) -> None:
    put(folder / "settings.ini", precious)  # type: ignore[operator]
    path = own_settings(folder / "settings.ini")
    with caplog.at_level(logging.CRITICAL), pytest.raises(NotADirectoryError):
        path.write_text("x")
    assert precious.read_text() == "precious"


@pytest.mark.posix("pipes, links and other people's files")
@pytest.mark.parametrize("put", HOSTILE)
def test_draft_and_store_are_trouble_where_they_are_not_ours(
    folder: Path, precious: Path, put: object
) -> None:
    put(folder / "draft.json", precious)  # type: ignore[operator]
    precious.with_name("pipe").unlink(missing_ok=True)
    put(folder / "streams.sqlite3", precious)  # type: ignore[operator]
    with pytest.raises(FileTrouble):
        DraftFile(folder / "draft.json").load()
    with pytest.raises(FileTrouble):
        Store(folder / "streams.sqlite3").presets()
    assert precious.read_text() == "precious"
    DraftFile(folder / "draft.json").save(
        StreamDraft("new")
    )  # it replaces what is there, not what that leads to
    assert precious.read_text() == "precious"
    assert DraftFile(folder / "draft.json").load().title == "new"


@pytest.mark.posix("Windows has access lists, no modes")
def test_settings_of_a_folder_that_is_not_there_yet_are_stored(tmp_path: Path) -> None:
    path = tmp_path / "data" / "settings.ini"
    assert own_settings(path) == path
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
