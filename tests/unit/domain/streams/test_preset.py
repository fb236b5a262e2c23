"""Presets, and the file in which they travel."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.streams.draft import Access, Detail, Quality, StreamDraft
from fastpix_desktop.domain.streams.preset import (
    MAX_NAME,
    Preset,
    UnreadablePresets,
    clean_name,
    fill_in,
    free_name,
    go_back,
    presets_from_text,
    presets_to_text,
)

FULL = StreamDraft(
    "Sunday service",
    "d",
    Access.PRIVATE,
    dvr=True,
    reconnect_window=900,
    quality=Quality.P480,
    record=False,
    recording_access=Access.PUBLIC,
    captions=True,
    details=(Detail("a", "b"),),
)


def test_back_from_a_preset_what_was_typed_since_stays() -> None:
    before, filled = StreamDraft("old", "words", dvr=True), FULL
    assert go_back(before, filled, filled) == before
    now = StreamDraft("typed", FULL.description, details=())
    assert go_back(before, filled, now) == StreamDraft("typed", "words", dvr=True)
    assert go_back(before, filled, replace(FULL, description="more")).description == "more"


def test_a_file_brings_back_what_went_in() -> None:
    presets = (Preset("Sunday", FULL), Preset("Ünïcode “quoted”", StreamDraft()))
    assert presets_from_text(presets_to_text(presets)) == presets


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "[" * 100_000, "null", '{"format": "else", "version": 1}',
     '{"format": "fastpix-desktop-presets", "version": 2, "presets": []}'],
)  # fmt: skip
def test_what_is_no_file_of_presets_is_refused(text: str) -> None:
    with pytest.raises(UnreadablePresets):
        presets_from_text(text)


def test_damaged_rows_are_mended_or_left_out() -> None:
    rows = [1, {"name": " "}, {"name": 5}, {"name": "A\n b", "settings": 3}, {"name": "A b"}]
    text = json.dumps({"format": "fastpix-desktop-presets", "version": 1, "presets": rows})
    assert presets_from_text(text) == (Preset("A b", StreamDraft()), Preset("A b 2", StreamDraft()))
    without = json.dumps({"format": "fastpix-desktop-presets", "version": 1, "presets": 7})
    assert presets_from_text(without) == ()


@given(st.text())
def test_a_clean_name_is_one_short_line(text: str) -> None:
    name = clean_name(text)
    assert len(name) <= MAX_NAME
    assert name == clean_name(name)
    assert name.isprintable()


def test_a_taken_name_gets_a_number() -> None:
    assert free_name("Mass", ()) == "Mass"
    assert free_name("Mass", ("Mass", "Mass 2")) == "Mass 3"
    long = "m" * MAX_NAME
    assert free_name(long, (long,)) == "m" * (MAX_NAME - 2) + " 2"


def test_words_that_a_preset_leaves_open_stay_as_typed() -> None:
    typed = StreamDraft(title="typed", description="too", details=(Detail("c", "d"),))
    filled = fill_in(StreamDraft(dvr=True, reconnect_window=900), typed)
    assert filled == StreamDraft("typed", "too", dvr=True, reconnect_window=900, details=(Detail("c", "d"),))
    assert fill_in(FULL, typed) == FULL
