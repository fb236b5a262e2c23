"""Changing a stream without losing what others wrote into it."""

import json
from dataclasses import replace
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.create_request import create_request
from fastpix_desktop.domain.streams.draft import (
    DEFAULT_WINDOW,
    Access,
    Detail,
    Field,
    ProblemKind,
    Quality,
    StreamDraft,
    keep_untouched,
    problems,
)
from fastpix_desktop.domain.streams.draft_json import draft_from_dict, draft_to_dict
from fastpix_desktop.domain.streams.editing import (
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
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId, Status, parse_stream

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


ODD = {
    "livestream_name": "Choir",
    "empty": "",
    " spaces ": " a ",
    "long": "x" * 300,
    "": "nameless",
    "number": "5",
    "flag": "true",
    "list": '["a", {"b": null}]',
    "nothing": "",
}
RAW = ODD | {"number": 5, "flag": True, "list": ["a", {"b": None}], "nothing": None}


def _odd() -> LiveStream:
    return parse_stream({"streamId": "s", "metadata": RAW, "reconnectWindow": 7})


def test_a_stream_made_elsewhere_can_be_renamed_and_keeps_the_rest_to_the_letter() -> None:
    stream = _odd()
    assert dict(stream.metadata) == ODD
    base = values_of(stream)
    form = replace(form_of(stream), title="Renamed")
    assert edit_problems(base, form) == []
    body = patch_body(merge(base, edited(base, form), base).values, base)
    assert body == {"metadata": RAW | {"livestream_name": "Renamed"}}


def test_nothing_touched_is_nothing_to_send_whatever_is_there() -> None:
    stream = _odd()
    base = values_of(stream)
    assert patch_body(edited(base, form_of(stream)), base) == {}


def test_what_the_person_changed_is_checked_and_sent() -> None:
    base = values_of(_odd())
    details = tuple(
        Detail(each.key, "new") if each.key in (" spaces ", "number") else each
        for each in form_of(_odd()).details
        if each.key != "flag"
    )
    form = replace(form_of(_odd()), details=details)
    assert edit_problems(base, form) == []
    sent = patch_body(edited(base, form), base)["metadata"]
    assert sent == {key: each for key, each in RAW.items() if key != "flag"} | {
        " spaces ": "new",
        "number": "new",
    }
    bad = (*details, Detail("empty", "again"), Detail("x", ""), Detail("y", "z" * 256))
    found = edit_problems(base, replace(form, details=bad, reconnect_window=8))
    kinds = [(each.field, each.kind, each.row) for each in found]
    assert kinds == [
        (Field.RECONNECT_WINDOW, ProblemKind.OUT_OF_RANGE, None),
        (Field.DETAILS, ProblemKind.REPEATED_KEY, 7),
        (Field.DETAILS, ProblemKind.MISSING, 8),
        (Field.DETAILS, ProblemKind.TOO_LONG, 9),
    ]


def test_others_change_of_a_value_that_is_no_text_is_kept() -> None:
    base, now = (
        values_of(_odd()),
        values_of(parse_stream({"streamId": "s", "metadata": RAW | {"flag": False}})),
    )
    mine = edited(base, replace(form_of(_odd()), title="Renamed"))
    body = patch_body(merge(base, mine, now).values, now)
    assert body["metadata"] == RAW | {"flag": False, "livestream_name": "Renamed"}


def test_a_stream_of_twelve_entries_without_a_title_can_get_a_detail_less() -> None:
    stream = parse_stream({"streamId": "s", "metadata": {f"k{number}": "v" for number in range(12)}})
    form = form_of(stream)
    assert edit_problems(values_of(stream), replace(form, details=form.details[1:])) == []
    (many,) = edit_problems(values_of(stream), replace(form, details=(*form.details, Detail("k", "v"))))
    assert many.kind is ProblemKind.TOO_MANY


def test_the_same_again_is_checked_only_where_it_was_touched() -> None:
    draft = same_again(_odd())
    assert [each.kind for each in problems(replace(draft, reconnect_window=60))] == [ProblemKind.TOO_MANY]
    few = replace(draft, details=draft.details[:3], reconnect_window=60)
    assert problems(few) == []
    sent = create_request(few, "0")["inputMediaSettings"]["metadata"]
    assert sent == {
        "livestream_name": "Choir",
        "launch_id": "0",
        "empty": "",
        " spaces ": " a ",
        "long": "x" * 300,
    }
    kept = draft_from_dict(json.loads(json.dumps(draft_to_dict(few))))
    assert create_request(kept, "0") == create_request(few, "0")


def test_a_preset_cannot_bring_the_entries_that_the_program_itself_uses() -> None:
    (reserved,) = problems(StreamDraft(title="t", details=(Detail(" launch_id ", "mine", given=True),)))
    assert reserved.kind is ProblemKind.RESERVED_KEY


def test_a_form_that_alters_what_it_shows_changes_nothing() -> None:
    draft = StreamDraft(
        title="a\r\nb", reconnect_window=10**6, details=(Detail("k", "a\nb", given=True), Detail("m", "1"))
    )
    shown = StreamDraft(title="a b", reconnect_window=99_999, details=(Detail("k", "a b"), Detail("m", "1")))
    assert keep_untouched(draft, shown, shown) == draft
    assert [each.given for each in keep_untouched(draft, shown, shown).details] == [True, False]
    now = replace(
        shown, description="new", details=(Detail("k", "a c"), *shown.details[1:], Detail("n", "2"))
    )
    assert keep_untouched(draft, shown, now) == replace(draft, description="new", details=now.details)
    assert not any(each.given for each in keep_untouched(draft, shown, now).details)


def test_a_value_too_odd_to_show_is_shown_empty_and_sent_back() -> None:
    huge = [10**5000]
    stream = parse_stream({"streamId": "s", "metadata": {"name": "t", "huge": huge}})
    assert stream.metadata["huge"] == ""
    base = values_of(stream)
    body = patch_body(edited(base, replace(form_of(stream), title="new")), base)
    assert body == {"metadata": {"name": "new", "huge": huge}}


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
def test_changes_of_one_side_win_without_conflict(base: Values, mine: Values, theirs: Values) -> None:
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


def test_duplicate_gets_the_streams_settings() -> None:
    stream = _stream(
        OURS,
        reconnect_window=900,
        max_resolution="720p",
        dvr=True,
        captions=True,
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
        True,
        (Detail("series", "Advent"),),
    )
    odd = same_again(_stream({}, max_resolution="4k"))
    assert (odd.quality, odd.record, odd.recording_access) == (Quality.P1080, True, None)
    assert odd.reconnect_window == DEFAULT_WINDOW
