import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.draft import Access, Detail, Quality, StreamDraft
from fastpix_desktop.services.storage.draft_file import DraftFile

DRAFT = StreamDraft(
    title="Gottesdienst 🎬 \ud83c",  # a field can hold half a surrogate pair
    description="two\nlines\r\n\x00",
    access=Access.PRIVATE,
    dvr=True,
    captions=True,
    reconnect_window=5,
    quality=Quality.P480,
    record=False,
    recording_access=Access.PUBLIC,
    details=(Detail("a", "1"), Detail("", "")),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "draft.json"


def test_a_draft_comes_back(path: Path) -> None:
    DraftFile(path).save(DRAFT)
    assert DraftFile(path).load() == DRAFT
    if sys.platform != "win32":  # which has access lists, no modes
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.listdir(path.parent) == [path.name]  # noqa: PTH208


def test_no_file_is_a_blank_draft(path: Path) -> None:
    assert DraftFile(path).load() == StreamDraft()
    assert not path.parent.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"title": ' + b"1" * 5000 + b"}",
        b"NaN",
        b"\x00" * 4096,  # what some file systems leave after a power cut
    ],
)
def test_a_damaged_file_is_a_blank_draft(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert DraftFile(path).load() == StreamDraft()
    DraftFile(path).save(DRAFT)
    assert DraftFile(path).load() == DRAFT


def test_what_is_left_of_a_damaged_file_is_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"title": "kept", "quality": "8K", "details": [{"key": "k"}, 5]}))
    assert DraftFile(path).load() == StreamDraft(title="kept", details=(Detail("k", ""),))


def test_a_file_that_cannot_be_read_or_written_is_trouble(path: Path) -> None:
    path.mkdir(parents=True)
    for use in (DraftFile(path).load, lambda: DraftFile(path).save(DRAFT)):
        with pytest.raises(FileTrouble):
            use()


SAVE_FOR_EVER = """
import itertools, sys
from pathlib import Path
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.services.storage.draft_file import DraftFile
file = DraftFile(Path(sys.argv[1]))
for number in itertools.count(1):
    file.save(StreamDraft(title=f"title {number}", description="x" * 9999))
    if number == 20:
        print("begun", flush=True)
"""


def test_killed_while_saving_the_draft_is_still_there(path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", SAVE_FOR_EVER, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    with process.stdout as stdout:
        assert stdout.readline() == "begun\n"
        process.kill()
        process.wait()
    draft = DraftFile(path).load()
    assert int(draft.title.removeprefix("title ")) >= 20
    assert draft.description == "x" * 9999
