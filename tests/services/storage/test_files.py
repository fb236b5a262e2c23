import errno
import os
import stat
import subprocess
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.services.storage.files import MAX_BYTES, read_bytes, read_text, write_text


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "file.txt"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")))
def test_what_was_written_is_read(path: Path, text: str) -> None:
    write_text(path, text)
    assert read_text(path) == text
    assert path.read_bytes() == text.encode()


def test_no_file_is_no_text(path: Path) -> None:
    assert read_text(path) is None


def test_undecodable_bytes_are_replaced(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"a\xff\xfeb")
    assert read_text(tmp_path / "file") == "a\ufffd\ufffdb"


def test_what_cannot_be_read_is_trouble(tmp_path: Path) -> None:
    below = tmp_path / "file" / "below"
    below.parent.write_text("")
    cases = [(tmp_path, errno.EISDIR), (below, errno.ENOTDIR)]
    if sys.platform == "win32":
        assert read_text(below) is None  # to Windows, that is a place where nothing is
        del cases[1]
    for path, number in cases:
        with pytest.raises(FileTrouble) as trouble:
            read_text(path)
        assert (trouble.value.path, trouble.value.reason) == (path, os.strerror(number))


@pytest.mark.posix("Windows has no pipes among its files")
def test_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path / "link", Path("/dev/zero")):
        with pytest.raises(FileTrouble, match="Not a regular file"):
            read_text(path)


@pytest.mark.posix("Windows has no pipes among its files")
def test_pipe_that_replaces_a_file_just_before_it_is_opened_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("a")
    os.mkfifo(tmp_path / "pipe")
    really_open = os.open
    monkeypatch.setattr(os, "open", lambda _path, flags: really_open(tmp_path / "pipe", flags))
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(FileTrouble, match="Not a regular file"):
        read_text(tmp_path / "file")
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_huge_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(3 * 1024**3)
    tracemalloc.start()
    with pytest.raises(FileTrouble) as trouble:
        read_text(tmp_path / "huge")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert trouble.value.reason == os.strerror(errno.EFBIG)
    assert peak < MAX_BYTES / 4


def test_file_may_be_as_large_as_the_limit_and_no_larger(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"12345")
    assert read_bytes(tmp_path / "file", 5) == b"12345"
    with pytest.raises(OSError, match=os.strerror(errno.EFBIG)):
        read_bytes(tmp_path / "file", 4)


@pytest.mark.posix("reads /proc")
def test_file_whose_size_is_not_told_beforehand_is_read_up_to_the_limit() -> None:
    status = Path("/proc/self/status")
    assert status.stat().st_size == 0
    assert read_bytes(status).startswith(b"Name:")
    with pytest.raises(OSError, match=os.strerror(errno.EFBIG)):
        read_bytes(status, 10)


def test_line_ends_become_newlines(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"a\r\nb\rc\n")
    assert read_text(tmp_path / "file") == "a\nb\nc\n"


@pytest.mark.posix("Windows has access lists, no modes")
def test_only_the_owner_can_read_it(path: Path) -> None:
    before = os.umask(0)
    try:
        write_text(path, "a")
        path.chmod(0o644)
        write_text(path, "b")
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_folders_are_made_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_text(tmp_path / "a" / "b" / "file", "text")
    assert names(tmp_path / "a" / "b") == ["file"]


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_folder_in_its_place_is_trouble(path: Path) -> None:
    path.mkdir(parents=True)
    (path / "kept").touch()
    with pytest.raises(FileTrouble) as trouble:
        write_text(path, "text")
    assert trouble.value.path == path
    assert names(path.parent) == [path.name]


def test_a_file_in_its_folders_place_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    with pytest.raises(FileTrouble):
        write_text(tmp_path / "file" / "below", "text")
    assert names(tmp_path) == ["file"]


def test_text_that_cannot_be_encoded_leaves_nothing_behind(path: Path) -> None:
    write_text(path, "whole")
    with pytest.raises(UnicodeEncodeError):
        write_text(path, "half a pair: \ud800")
    assert (read_text(path), names(path.parent)) == ("whole", [path.name])


WRITE_UNDER_A_LIMIT = """
import resource, signal, sys
from pathlib import Path
from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.services.storage.files import write_text
# No file of this process may grow over 4096 bytes, as if the disk were full.
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
for text in sys.argv[2:]:
    try:
        write_text(Path(sys.argv[1]), text)
    except FileTrouble as trouble:
        print(trouble.path, trouble.reason)
"""


@pytest.mark.posix("Windows has no limit on the size of files")
def test_a_disk_that_is_full_leaves_the_old_file_whole(path: Path) -> None:
    # In a process of its own: the limit would hit the test runner's output as well.
    write_text(path, "whole")
    command = [sys.executable, "-c", WRITE_UNDER_A_LIMIT, str(path)]
    tried = subprocess.run([*command, "x" * 4097], check=True, capture_output=True, text=True)
    assert tried.stdout.strip() == f"{path} {os.strerror(errno.EFBIG)}"
    assert (read_text(path), names(path.parent)) == ("whole", [path.name])
    subprocess.run([*command, "y" * 4096], check=True)
    assert read_text(path) == "y" * 4096


WRITE_ONE = """
import sys
from pathlib import Path
from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.services.storage.files import write_text
try:
    write_text(Path(sys.argv[1]), "new")
except FileTrouble as trouble:
    print(trouble.reason)
"""


@pytest.mark.posix("Windows has access lists, no modes")
def test_a_folder_that_is_read_only_leaves_the_old_file_whole() -> None:
    # Nothing is read-only for root, so root lets an ordinary user try, in a folder that all can reach.
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        path = folder / "file"
        write_text(path, "whole")
        folder.chmod(0o555)
        assert _write_as_ordinary_user(path) == os.strerror(errno.EACCES)
        assert (read_text(path), names(folder)) == ("whole", ["file"])
        folder.chmod(0o777)
        assert _write_as_ordinary_user(path) == ""
        assert (read_text(path), names(folder)) == ("new", ["file"])


def _write_as_ordinary_user(path: Path) -> str:
    # The rights are dropped after the imports: this checkout may be out of such a user's reach.
    drop = "import os; os.setgid(65534); os.setuid(65534)\n" if os.geteuid() == 0 else ""
    code = WRITE_ONE.replace("try:", f"{drop}try:", 1)
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, timeout=30, check=True
    )
    return done.stdout.strip()


WRITE_FOR_EVER = """
import itertools, sys
from pathlib import Path
from fastpix_desktop.services.storage.files import write_text
path = Path(sys.argv[1])
for number in itertools.count():
    write_text(path, f"{number}\\n" * 5000 + "end")
    if number == 0:
        print("begun", flush=True)
"""


def test_killed_at_any_moment_the_file_is_whole(path: Path) -> None:
    seen = set()
    for wait in (0.0, 0.003, 0.007, 0.013, 0.029):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITE_FOR_EVER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        with process.stdout as stdout:
            assert stdout.readline() == "begun\n"
            until = time.monotonic() + wait
            while time.monotonic() < until:  # also never half there for somebody who reads meanwhile
                _assert_whole(path)
            process.kill()
            process.wait()
        seen.add(_assert_whole(path))
    assert len(seen) > 1


def _assert_whole(path: Path) -> str:
    text = read_text(path)
    assert text is not None
    *lines, end = text.split("\n")
    assert (len(lines), len(set(lines)), end) == (5000, 1, "end")
    return lines[0]
