"""Downloads as they are kept, and the names of their files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.streams.download import file_name
from fastpix_desktop.domain.streams.kept_download import Download, downloads_from_text, downloads_to_text

ONE = Download("account", "media", "/home/me/choir.mp4", replaces=True)


def test_downloads_are_read_back() -> None:
    both = (ONE, Download("a", "b", "c"))
    assert downloads_from_text(downloads_to_text(both)) == both


DAMAGED = ["[]", "{}", "[7]", '[{"account": "a", "media_id": 7, "target": "c"}]', "null"]


@pytest.mark.parametrize("text", DAMAGED)
def test_damaged_ones_are_left_out(text: str) -> None:
    assert downloads_from_text(text) == ()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Sunday service", "Sunday service.mp4"),
        ('a/b\\c:d"e?', "a b c d e.mp4"),
        ("  .. ", "Recording.mp4"),
        ("", "Recording.mp4"),
        ("CON", "Recording CON.mp4"),
        ("lpt1.txt", "Recording lpt1.txt.mp4"),
        ("x" * 300, "x" * 80 + ".mp4"),
    ],
)
def test_a_title_becomes_a_files_name(title: str, name: str) -> None:
    assert file_name(title) == name


@given(st.text())
def test_a_name_is_never_a_path(title: str) -> None:
    name = file_name(title)
    assert not set('<>:"/\\|?*\0\n') & set(name)
    assert name.removesuffix(".mp4").strip(" .")
