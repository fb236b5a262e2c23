"""Finding streams by what is written in them."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.search import StreamSearch, search_text, searches_ids
from fastpix_desktop.domain.streams.stream import LiveStream, Status

_LETTERS = st.text(alphabet="abAB ßé", max_size=6)


def _stream(number: int, status: Status = Status.IDLE, **metadata: str) -> LiveStream:
    return LiveStream(
        f"stream-{number}", Secret("the-key"), Secret("the-passphrase"), status, MappingProxyType(metadata)
    )


def _ids(streams: tuple[LiveStream, ...]) -> list[str]:
    return [each.id for each in streams]


def _search(*streams: LiveStream) -> StreamSearch:
    search = StreamSearch()
    search.set_streams(streams)
    return search


def test_looks_at_title_description_metadata_and_id() -> None:
    stream = _stream(7, livestream_name="Choir", livestream_description="Old town", series="Advent")
    search = _search(stream)
    for query in ("CHOIR", "old", "series", "advent", "STREAM-7", "town choir", "  choir  old "):
        assert _ids(search.find(query)) == ["stream-7"], query
    assert search.find("choirx") == ()


def test_never_looks_at_keys() -> None:
    assert "key" not in search_text(_stream(1))
    assert _search(_stream(1)).find("passphrase") == ()


def test_never_looks_at_what_the_program_keeps_for_itself() -> None:
    stream = _stream(1, livestream_name="Choir", livestream_description="Old", launch_id="0f" * 16, live="x")
    search = _search(replace(stream, id="id"), replace(_stream(2, livestream_name="Mass"), id="other"))
    for query in ("stream", "name", "description", "launch", "0f0f", "0f0f0f0f"):
        assert search.find(query) == (), query
    assert _ids(search.find("live")) == ["id"], "the person's own details count, by their names too"


def test_one_part_does_not_run_into_the_next() -> None:
    assert _search(_stream(1, livestream_name="ab", x="cd")).find("abcd") == ()


def test_filters_by_status() -> None:
    search = _search(_stream(1), _stream(2, Status.ACTIVE))
    assert _ids(search.find("", Status.ACTIVE)) == ["stream-2"]
    assert _ids(search.find("stream-1", Status.ACTIVE)) == []
    assert _ids(search.find("")) == ["stream-1", "stream-2"]


def test_changed_streams_are_found_by_what_they_are_now() -> None:
    old, other = _stream(1, livestream_name="old"), _stream(2, livestream_name="other")
    search = _search(old, other)
    assert _ids(search.find("old")) == ["stream-1"]
    search.set_streams((_stream(1, livestream_name="new"), other))
    assert search.find("old") == ()
    assert _ids(search.find("new")) == ["stream-1"]
    assert _ids(search.streams) == ["stream-1", "stream-2"]


def test_short_words_are_not_looked_for_in_ids() -> None:
    stream = replace(_stream(1, livestream_name="Choir"), id="59a1b2c3d4")
    search = _search(stream)
    for query in ("59", "9a1b2", "choir 59"):
        assert search.find(query) == (), query
    for query in ("59a1b2", "1B2C3D", "choir 59a1b2c3d4"):
        assert search.find(query) == (stream,), query


@pytest.mark.parametrize(
    ("query", "looks"),
    [("", False), ("advx", False), ("abcde fghij", False), ("abcdef", True), ("a abcdef", True)],
)
def test_which_queries_look_at_ids(query: str, *, looks: bool) -> None:
    assert searches_ids(query) is looks


@given(st.lists(_LETTERS, max_size=8), st.lists(_LETTERS, min_size=1, max_size=6))
def test_finds_what_has_all_words(titles: list[str], queries: list[str]) -> None:
    streams = [_stream(number, livestream_name=title) for number, title in enumerate(titles)]
    search = _search(*streams)
    for query in queries:
        words = query.casefold().split()
        plain = [each.id for each in streams if all(word in search_text(each) for word in words)]
        assert _ids(search.find(query)) == plain


@given(st.lists(st.lists(st.integers(0, 30), max_size=6, unique=True), max_size=5), _LETTERS)
def test_a_list_that_grows_is_searched_as_if_it_were_new(parts: list[list[int]], query: str) -> None:
    search, streams = StreamSearch(), tuple[LiveStream, ...]()
    for part in parts:
        known = {each.id for each in streams}
        streams += tuple(_stream(each, name=f"a{each}") for each in part if f"stream-{each}" not in known)
        search.set_streams(streams)
        assert search.find(query) == _search(*streams).find(query)
        assert search.find("a1") == _search(*streams).find("a1")
    search.set_streams(streams[1:])
    assert search.find("a") == streams[1:]


@given(st.lists(st.lists(st.tuples(st.integers(0, 9), st.sampled_from("ab")), max_size=6), max_size=5))
def test_a_list_that_changes_is_searched_as_if_it_were_new(lists: list[list[tuple[int, str]]]) -> None:
    search = StreamSearch()
    made = {row: _stream(row[0], name=f"x{row[1]}{row[0]}") for rows in lists for row in rows}
    for rows in lists:
        streams = tuple({made[row].id: made[row] for row in rows}.values())
        search.set_streams(streams)
        assert search.find("xa") == tuple(each for each in streams if "xa" in each.title)
        assert search.find("") == streams
