"""Finding what became of an intent: whatever the list looks like, its stream is found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import LAUNCH_KEY, StreamDraft
from fastpix_desktop.domain.streams.intent import CLOCK_MARGIN, Intent, Search, Stray
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
INTENT = Intent("a" * 32, "token", StreamDraft(title="t"), NOW)


def _stream(name: str, age: timedelta | None, request_id: str = "") -> LiveStream:
    metadata = {LAUNCH_KEY: request_id} if request_id else {}
    created = None if age is None else NOW - age
    return LiveStream(name, Secret(""), Secret(""), metadata=metadata, created_at=created)


def _read(search: Search, listed: list[LiveStream], limit: int) -> int:
    """Have a search read a list, and return how many pages it took."""
    pages = 0
    while not search.is_over:
        items = tuple(listed[pages * limit : (pages + 1) * limit])
        search.add_page(StreamPage(items, is_last=len(items) < limit))
        pages += 1
    return pages


ages = st.timedeltas(timedelta(hours=-30), timedelta(days=30))


@given(
    newer=st.lists(ages, max_size=40),
    skew=st.timedeltas(timedelta(days=-400), CLOCK_MARGIN - timedelta(minutes=1)),
    doubles=st.integers(1, 3),
    limit=st.integers(1, 8),
)
def test_the_stream_is_found_however_wrong_the_clock(
    newer: list[timedelta], skew: timedelta, doubles: int, limit: int
) -> None:
    """``skew``: how far this computer's clock is ahead; the stream was made at NOW by FastPix's."""
    intent = replace(INTENT, made_at=NOW + skew)
    mine = [_stream(f"mine {n}", timedelta(seconds=-n), intent.request_id) for n in range(doubles)]
    others = [_stream(f"other {n}", age, "b" * 32) for n, age in enumerate(newer)]
    listed = sorted([*mine, *others], key=lambda each: each.created_at or NOW, reverse=True)
    search = Search((intent,))
    _read(search, listed, limit)
    assert [each.id for each in search.streams_of(intent)] == [each.id for each in mine]


@given(others=st.lists(ages, max_size=60), limit=st.integers(1, 8))
def test_what_is_not_there_is_not_found_and_the_search_ends(others: list[timedelta], limit: int) -> None:
    listed = sorted((_stream(str(n), age) for n, age in enumerate(others)), key=lambda s: s.created_at or NOW)
    search = Search((INTENT,))
    pages = _read(search, listed[::-1], limit)
    assert search.streams_of(INTENT) == ()
    recent = sum(age <= CLOCK_MARGIN for age in others)
    assert pages <= recent // limit + 2, "it reads no further back than it has to"


def test_streams_without_a_time_or_out_of_order_do_not_end_it() -> None:
    listed = [
        _stream("old, in the wrong place", timedelta(days=99)),
        _stream("no time", None),
        _stream("new", timedelta(0)),
        _stream("mine, no time", None, INTENT.request_id),
    ]
    search = Search((INTENT,))
    _read(search, listed, 3)
    assert [each.id for each in search.streams_of(INTENT)] == ["mine, no time"]


def test_one_search_is_for_several_intents_back_to_the_oldest() -> None:
    older = Intent("c" * 32, "token", StreamDraft(), NOW - timedelta(days=9))
    listed = [_stream(f"{n}", timedelta(hours=4 * n)) for n in range(70)]
    listed[54] = _stream("54", timedelta(days=9), older.request_id)
    search = Search((INTENT, older))
    _read(search, listed, 2)
    assert [each.id for each in search.streams_of(older)] == ["54"]
    assert search.streams_of(INTENT) == ()


def test_an_api_that_does_not_know_pages_does_not_hold_it_for_ever() -> None:
    page = StreamPage((_stream("same", timedelta(0)),), is_last=False)
    search = Search((INTENT,))
    search.add_page(page)
    assert not search.is_over
    search.add_page(page)
    assert search.is_over


def test_nothing_is_looked_for_without_an_intent() -> None:
    assert Search(()).is_over


@pytest.mark.parametrize("made_at", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_search_survives_extreme_dates(made_at: datetime) -> None:
    search = Search((replace(INTENT, made_at=made_at),))
    search.add_page(StreamPage((_stream("x", timedelta(0)),), is_last=True))
    assert search.is_over


def test_the_same_content_has_the_same_key() -> None:
    assert INTENT.idempotency_key == INTENT.request_id
    assert replace(INTENT, revision=2).idempotency_key == f"{INTENT.request_id}-2"


# Another token of the same workspace


def _page(*streams: LiveStream) -> StreamPage:
    return StreamPage(streams, is_last=True)


def test_a_workspace_that_has_the_stream_is_recognised() -> None:
    page = _page(_stream("x", None), _stream("mine", None, INTENT.request_id))
    assert Stray(INTENT, frozenset()).belongs_to(page) is True
    assert Stray(INTENT, frozenset({"elsewhere"})).belongs_to(page) is True


def test_a_workspace_is_recognised_by_its_other_streams() -> None:
    stray = Stray(INTENT, frozenset({"known"}))
    assert stray.belongs_to(_page(_stream("x", None), _stream("known", None))) is True
    assert stray.belongs_to(_page(_stream("x", None))) is False
    assert stray.belongs_to(_page()) is False


def test_without_known_streams_it_cannot_be_told() -> None:
    assert Stray(INTENT, frozenset()).belongs_to(_page(_stream("x", None, "b" * 32))) is None
