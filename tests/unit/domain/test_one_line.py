"""Other people's text on one line."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.one_line import one_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Choir", "Choir"),
        ("  two   spaces\u00a0and no-break ", "two spaces and no-break"),
        ("a\nb\tc\x00d\x85e\u2028f\u2029g", "a b c d e f g"),
        ("\u202egnp.exe", "gnp.exe"),
        ("\u2067Choir\u2069\u2069", "Choir"),
        ("half \ud83d pair", "half pair"),
        ("\u202e\u2066\n", ""),
        ("שלום עולם", "שלום עולם"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
    ],
)
def test_text_is_on_one_line_without_direction_controls(text: str, expected: str) -> None:
    assert one_line(text) == expected


def test_unwanted_categories_become_a_space() -> None:
    assert one_line("a\ue000b", {"Co"}) == "a b"
    assert one_line("a\ue000b") == "a\ue000b"


@given(st.text())
def test_nothing_is_left_that_breaks_a_line_or_turns_it(text: str) -> None:
    line = one_line(text)
    assert not any(unicodedata.category(each) in ("Cc", "Zl", "Zp") for each in line)
    turning = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    assert not any(unicodedata.bidirectional(each) in turning for each in line)
    assert one_line(line) == line
