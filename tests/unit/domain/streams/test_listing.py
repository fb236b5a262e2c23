"""What a page of the list changes, whatever others do between two pages."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.listing import Listing, with_keys_of
from fastpix_desktop.domain.streams.stream import LiveStream, Status, StreamPage

_BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
_LIMIT = 3


def _stream(number: int, title: str = "") -> LiveStream:
    return LiveStream(
        f"s{number}",
        Secret(f"k{number}"),
        Secret(f"p{number}"),
        Status.IDLE,
        MappingProxyType({"livestream_name": title} if title else {}),
        _BEGINNING + timedelta(minutes=number),
    )


def _stored(number: int) -> LiveStream:
    return replace(_stream(number), stream_key=Secret(""), srt_secret=Secret(""))


def _page(there: list[LiveStream], number: int) -> StreamPage:
    """Return what the API answers: newest first."""
    newest_first = sorted(there, key=lambda each: each.id and int(each.id[1:]), reverse=True)
    items = newest_first[(number - 1) * _LIMIT : number * _LIMIT]
    return StreamPage(tuple(items), len(items) < _LIMIT, len(there))


def _ids(listing: Listing) -> list[str]:
    return [each.id for each in listing.streams]


def test_what_is_stored_stands_newest_first_until_a_page_says_otherwise() -> None:
    listing = Listing([_stored(1), _stored(3), _stored(2)])
    assert _ids(listing) == ["s3", "s2", "s1"]
    change = listing.add_page(_page([_stream(3, "new title"), _stream(2), _stream(1), _stream(0)], 1))
    assert listing.streams[0].title == "new title"
    assert {each.id for each in change.put} == {"s3", "s2", "s1"}  # their keys are news, too
    assert change.gone == ()
    assert (listing.next_page, listing.is_complete, listing.confirmed) == (2, False, 3)


def test_the_same_page_again_is_no_news() -> None:
    there = [_stream(1), _stream(2)]
    listing = Listing()
    listing.add_page(_page(there, 1))
    before = listing.streams
    listing.begin()
    assert listing.add_page(_page(there, 1)).put == ()
    assert listing.streams is before


def test_a_page_shows_what_was_deleted_in_its_own_stretch_only() -> None:
    listing = Listing(map(_stored, range(8)))
    there = [_stream(number) for number in range(8) if number not in (6, 1)]
    assert listing.add_page(_page(there, 1)).gone == ("s6",)
    assert listing.add_page(_page(there, 2)).gone == ("s1",)
    assert listing.add_page(_page(there, 3)).gone == ()
    assert listing.is_complete


def test_a_stream_that_was_just_made_is_spared() -> None:
    listing = Listing([_stored(1)])
    listing.put(_stream(9))
    assert listing.add_page(_page([_stream(1)], 1), spared={"s9"}).gone == ()
    listing.begin()
    assert listing.add_page(_page([_stream(1)], 1)).gone == ("s9",)


def test_without_a_date_only_the_whole_list_tells_that_it_is_gone() -> None:
    listing = Listing([replace(_stored(5), created_at=None)])
    there = [_stream(number) for number in range(4)]
    assert listing.add_page(_page(there, 1)).gone == ()
    assert listing.add_page(_page(there, 2)).gone == ("s5",)


def test_page_without_dates_makes_nothing_gone() -> None:
    listing = Listing(map(_stored, range(3)))
    page = StreamPage((replace(_stream(9), created_at=None),), is_last=False, total=4)
    assert listing.add_page(page).gone == ()
    assert _ids(listing) == ["s2", "s1", "s0", "s9"]


def test_a_page_that_cannot_be_read_whole_makes_nothing_gone() -> None:
    listing = Listing(map(_stored, range(6)))
    there = [_stream(number) for number in range(6)]
    first = replace(_page(there, 1), streams=(_stream(5), _stream(3)), is_whole=False)
    assert listing.add_page(first).gone == ()
    assert listing.add_page(_page(there, 2)).gone == (), "what page 1 lacked is not on page 2 either"
    assert listing.add_page(StreamPage((), is_last=True)).gone == ()
    assert len(listing.streams) == 6


def test_a_page_that_is_short_makes_nothing_gone() -> None:
    there = [_stream(number) for number in range(9)]
    short = StreamPage((_stream(8), _stream(7)), is_last=False, total=9)
    for rest in (_page(there, 2), StreamPage((_stream(0),), is_last=True, total=9), _page(there, 4)):
        listing = Listing(map(_stored, range(9)))
        assert listing.add_page(short).gone == ()
        assert listing.add_page(rest).gone == ()
    listing = Listing(map(_stored, range(9)))
    assert listing.add_page(replace(short, is_last=True)).gone == (), "not all of the nine were seen"


def test_shorter_pages_than_asked_for_are_as_good_where_all_are_so() -> None:
    listing = Listing(map(_stored, range(5)))
    pages = [StreamPage((_stream(4), _stream(3)), is_last=False, total=4)]
    pages.append(StreamPage((_stream(1), _stream(0)), is_last=True, total=4))
    assert [listing.add_page(each).gone for each in pages] == [(), ("s2",)]


def test_an_answer_without_keys_takes_none_away() -> None:
    listing = Listing([_stream(1)])
    kept = listing.put(_stored(1))
    assert kept.stream_key == Secret("k1")
    assert with_keys_of(_stored(2), None) == _stored(2)
    listing.remove("s1")
    assert listing.find("s1") is None


@given(
    st.sets(st.integers(0, 12)),
    st.lists(st.sets(st.integers(0, 12), max_size=3), max_size=5),
    st.lists(st.booleans(), max_size=5),
)
def test_nothing_that_exists_ever_disappears(
    numbers: set[int], deleted_between: list[set[int]], created_between: list[bool]
) -> None:
    """Others delete and make streams between the pages; nobody is shown as gone who is still there."""
    there = {number: _stream(number) for number in numbers}
    listing = Listing(map(_stored, range(13)))
    fresh = 100
    while not listing.is_complete:
        listing.add_page(_page(list(there.values()), listing.next_page))
        if deleted_between:
            for number in deleted_between.pop():
                there.pop(number, None)
        if created_between and created_between.pop():
            there[fresh] = _stream(fresh)
            fresh += 1
    missing = {each.id for number, each in there.items() if number < 100} - set(_ids(listing))
    assert missing == set()
    listing.begin()
    while not listing.is_complete:
        listing.add_page(_page(list(there.values()), listing.next_page))
    assert set(_ids(listing)) == {each.id for each in there.values()}


def test_what_was_known_earlier_fills_up_and_replaces_nothing() -> None:
    listing = Listing([_stream(2, "newer")])
    assert listing.add([_stored(3), _stored(1)])
    assert {each.id for each in listing.streams} == {_stored(number).id for number in (1, 2, 3)}
    assert not listing.add([_stored(2)])
    assert next(each for each in listing.streams if each.id == _stream(2).id).title == "newer"


@given(st.lists(st.lists(st.integers(0, 30), max_size=6), max_size=5), st.integers(0, 30))
def test_what_is_added_part_by_part_is_in_order_and_there_once(parts: list[list[int]], put: int) -> None:
    listing = Listing()
    known: set[int] = set()
    for part in parts:
        assert listing.add(_stored(each) for each in dict.fromkeys(part)) is bool(set(part) - known)
        known |= set(part)
        assert _ids(listing) == [f"s{each}" for each in sorted(known, reverse=True)]
    listing.put(_stream(put))
    listing.add([_stored(put), _stored(31)])
    assert _ids(listing) == [f"s{each}" for each in sorted(known | {put, 31}, reverse=True)]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["put", "add", "remove"]),
            st.integers(0, 9),
            st.one_of(st.none(), st.integers(0, 5)),
        ),
        max_size=20,
    )
)
def test_each_change_leaves_the_list_in_order_and_everything_to_be_found(
    changes: list[tuple[str, int, int | None]],
) -> None:
    listing = Listing()
    there: dict[str, LiveStream] = {}
    for change, number, minute in changes:
        made = None if minute is None else _BEGINNING + timedelta(minutes=minute)
        stream = replace(_stream(number), created_at=made)
        if change == "put":
            there[stream.id] = listing.put(stream)
        elif change == "add":
            assert listing.add([stream]) is (stream.id not in there)
            there.setdefault(stream.id, stream)
        else:
            listing.remove(stream.id)
            there.pop(stream.id, None)
        assert {each.id: each for each in listing.streams} == there
        assert len(listing.streams) == len(there)
        assert all(listing.find(key) == each for key, each in there.items())
        ages = [each.created_at or datetime.min.replace(tzinfo=UTC) for each in listing.streams]
        assert ages == sorted(ages, reverse=True)
    assert listing.find("never") is None
