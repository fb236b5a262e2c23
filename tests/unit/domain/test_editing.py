"""Changing a stream without losing what others wrote into it."""

from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.draft import (
    DEFAULT_WINDOW,
    Access,
    Detail,
    Field,
    ProblemKind,
    Quality,
    StreamDraft,
)
from fastpix_desktop.domain.editing import (
    WINDOW,
    Conflict,
    Side,
    Values,
    edit_problems,
    edited,
    form_of,
    merge,
    patch_body,
    same_again,
    values_of,
)
from fastpix_desktop.domain.live_stream import LiveStream, PlaybackId, Status
from fastpix_desktop.domain.secret import Secret

OURS = {"livestream_name": "Choir", "livestream_description": "d", "launch_id": "0", "series": "Advent"}
_TEXTS = st.text(alphabet="ab ", max_size=3)
_METADATA = st.dictionaries(st.sampled_from(["livestream_name", "name", "launch_id", "a", "b"]), _TEXTS)
_VALUES = st.builds(Values, _METADATA, st.none() | st.integers(60, 63))


def _stream(metadata: dict[str, str], **values: object) -> LiveStream:
    return LiveStream("s", Secret("k"), Secret("p"), Status.IDLE, MappingProxyType(metadata), **values)  # type: ignore[arg-type]


def test_the_form_shows_what_is_the_persons_own() -> None:
    form = form_of(_stream(OURS, reconnect_window=900))
    assert (form.title, form.description, form.reconnect_window) == ("Choir", "d", 900)
    assert form.details == (Detail("series", "Advent"),)


def test_a_stream_made_elsewhere_keeps_its_own_key_for_the_title() -> None:
    base = values_of(_stream({"name": " Theirs ", "description": "old", "x": "1"}))
    form = form_of(_stream({"name": " Theirs ", "description": "old", "x": "1"}))
    assert form.title == "Theirs"
    assert edited(base, form).metadata == base.metadata, "nothing typed, nothing changed, not even a space"
    changed = edited(base, StreamDraft(title="Mine", details=form.details))
    assert changed.metadata == {"name": "Mine", "x": "1"}


def test_what_the_form_does_not_show_stays() -> None:
    base = values_of(_stream(OURS))
    mine = edited(base, StreamDraft(title="New", details=(Detail("other", "x"), Detail(" ", "lost"))))
    assert mine.metadata == {"livestream_name": "New", "launch_id": "0", "other": "x"}
    assert mine.window is None, "one that was not said and not changed is not sent"
    assert edited(base, StreamDraft(title="New", reconnect_window=600)).window == 600


def test_half_a_surrogate_pair_is_replaced() -> None:
    mine = edited(Values({}, None), StreamDraft(title="a\ud83d"))
    assert mine.metadata == {"livestream_name": "a?"}


def test_problems_are_those_of_what_is_sent() -> None:
    base = Values({f"k{number}": "v" for number in range(9)} | {"name": "t"}, 60)
    details = tuple(Detail(f"k{number}", "v") for number in range(9))
    assert edit_problems(base, StreamDraft(title="t", details=details)) == []
    (many,) = edit_problems(base, StreamDraft(title="t", details=(*details, Detail("one more", "v"))))
    assert (many.kind, many.row) == (ProblemKind.TOO_MANY, 9)
    (taken,) = edit_problems(
        Values({"name": "t"}, 60), StreamDraft(title="t", details=(Detail("name", "v"),))
    )
    assert (taken.kind, taken.text) == (ProblemKind.RESERVED_KEY, "name")
    (empty,) = edit_problems(base, StreamDraft())
    assert (empty.field, empty.kind) == (Field.TITLE, ProblemKind.MISSING)


def test_what_one_side_changed_is_that_sides() -> None:
    base = Values({"a": "1", "b": "1", "c": "1"}, 60)
    mine = Values({"a": "2", "b": "1"}, 60)
    theirs = Values({"a": "1", "b": "3", "c": "1", "new": "n"}, 300)
    assert merge(base, mine, theirs).conflicts == ()
    merged = merge(base, mine, theirs).values
    assert (dict(merged.metadata), merged.window) == ({"a": "2", "b": "3", "new": "n"}, 300)


def test_what_both_changed_is_asked_about() -> None:
    base, mine, theirs = Values({"a": "1"}, 60), Values({"a": "2"}, 90), Values({}, 120)
    asked = merge(base, mine, theirs)
    assert set(asked.conflicts) == {Conflict("a", "2", None), Conflict(WINDOW, "90", "120")}
    assert merge(base, mine, theirs, Side.MINE) == merge(base, mine, base, Side.MINE)
    assert merge(base, mine, theirs, Side.THEIRS).values == theirs


@given(_VALUES, _VALUES, _VALUES)
def test_merging(base: Values, mine: Values, theirs: Values) -> None:
    assert merge(base, base, theirs).values == Values(dict(theirs.metadata), theirs.window)
    assert dict(merge(base, mine, base).values.metadata) == dict(mine.metadata)
    for side, wanted in ((Side.MINE, mine), (Side.THEIRS, theirs)):
        settled = merge(base, mine, theirs, side)
        assert settled.conflicts == ()
        asked = merge(base, mine, theirs).conflicts
        for conflict in asked:
            if conflict.key != WINDOW:
                assert settled.values.metadata.get(conflict.key) == wanted.metadata.get(conflict.key)


@given(_VALUES, _VALUES)
def test_a_patch_takes_one_to_the_other(before: Values, after: Values) -> None:
    body = patch_body(after, before)
    assert dict(body.get("metadata", before.metadata)) == dict(after.metadata)
    if after.window is not None:
        assert body.get(WINDOW, before.window) == after.window


def test_nothing_changed_is_nothing_to_send() -> None:
    values = Values({"a": "b"}, 60)
    assert patch_body(values, values) == {}
    assert patch_body(Values({"a": "b"}, None), values) == {}


def test_the_same_again() -> None:
    stream = _stream(
        OURS,
        reconnect_window=900,
        max_resolution="720p",
        dvr=True,
        record=False,
        recording_access=Access.PUBLIC,
        playback_ids=(PlaybackId("p", Access.PRIVATE),),
    )
    assert same_again(stream) == StreamDraft(
        "Choir",
        "d",
        Access.PRIVATE,
        True,
        900,
        Quality.P720,
        False,
        Access.PUBLIC,
        (Detail("series", "Advent"),),
    )
    odd = same_again(_stream({}, max_resolution="4k"))
    assert (odd.quality, odd.record, odd.recording_access) == (Quality.P1080, True, None)
    assert odd.reconnect_window == DEFAULT_WINDOW
