"""Which streams came of one request, and which of them may be offered for deletion."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import LAUNCH_KEY
from fastpix_desktop.domain.streams.duplicates import (
    Requests,
    Surplus,
    is_in_use,
    main_one,
    request_id,
    surplus_of,
)
from fastpix_desktop.domain.streams.stream import LiveStream, Status

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def stream(
    name: str,
    request: str = "r",
    age_s: float | None = 0,
    status: Status = Status.IDLE,
    media: tuple[str, ...] = (),
) -> LiveStream:
    """A stream of a request (none, if empty)."""
    return LiveStream(
        name,
        Secret("k"),
        Secret("s"),
        status=status,
        metadata={LAUNCH_KEY: request} if request else {},
        created_at=None if age_s is None else NOW - timedelta(seconds=age_s),
        media_ids=media,
    )


def surplus(
    streams: Iterable[LiveStream], used: Collection[str], unwanted: Collection[str] = ()
) -> tuple[Surplus, ...]:
    """What there is too much of in a list."""
    requests = Requests()
    requests.set_streams(tuple(streams))
    return requests.surplus(used, unwanted)


OLDER, NEWER = stream("older", age_s=9), stream("newer", age_s=1)


def spare(streams: tuple[LiveStream, ...], *used: str) -> list[str]:
    (found,) = surplus(streams, used)
    return [each.id for each in found.spare]


def test_single_streams_and_those_of_others_are_no_duplicates() -> None:
    assert surplus((stream("a", "r"), stream("b", "q"), stream("c", ""), stream("d", "")), ()) == ()
    assert request_id(stream("c", "")) == ""


def test_two_streams_of_one_request_are_reported_oldest_first() -> None:
    (found,) = surplus((NEWER, stream("other", "q"), OLDER), ())
    assert (found.request_id, found.streams) == ("r", (OLDER, NEWER))
    assert found.ids == {"older", "newer"}


def test_the_newest_request_comes_first() -> None:
    found = surplus((OLDER, NEWER, stream("a", "q", 0), stream("b", "q", 20)), ())
    assert [each.request_id for each in found] == ["q", "r"]


def test_if_nothing_is_in_use_the_oldest_stays() -> None:
    assert spare((NEWER, OLDER)) == ["newer"]


def test_the_one_that_is_used_here_is_not_offered_whichever_it_is() -> None:
    assert spare((NEWER, OLDER), "newer") == ["older"]
    assert spare((NEWER, OLDER), "older") == ["newer"]
    assert spare((NEWER, OLDER), "older", "newer") == []


@pytest.mark.parametrize("status", [Status.ACTIVE, Status.PREPARING, Status.UNKNOWN])
def test_the_one_that_is_live_or_may_be_is_not_offered(status: Status) -> None:
    assert spare((replace(NEWER, status=status), OLDER)) == ["older"]
    assert spare((replace(NEWER, status=status), OLDER), "older") == []


def test_the_one_with_a_recording_is_not_offered() -> None:
    assert spare((replace(NEWER, media_ids=("m",)), OLDER)) == ["older"]


def test_a_stream_that_is_turned_off_may_go() -> None:
    assert spare((replace(NEWER, status=Status.DISABLED), OLDER), "older") == ["newer"]


def test_of_a_request_that_nobody_wants_even_one_stream_is_too_many() -> None:
    (found,) = surplus((OLDER,), (), unwanted={"r"})
    assert (found.is_late, found.spare) == (True, (OLDER,))
    (found,) = surplus((replace(OLDER, status=Status.ACTIVE),), (), unwanted={"r"})
    assert found.spare == ()


def test_a_stream_without_a_time_counts_as_the_oldest() -> None:
    timeless = stream("timeless", age_s=None)
    assert surplus_of((NEWER, timeless), (), is_late=False).spare == (NEWER,)


def test_the_one_to_show_is_the_one_in_use_or_the_oldest() -> None:
    assert main_one((NEWER, OLDER)) == OLDER
    live = replace(NEWER, status=Status.ACTIVE)
    assert main_one((live, OLDER)) == live
    assert main_one((NEWER, OLDER), {"newer"}) == NEWER
    assert main_one((live, OLDER), {"older"}) == live


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["r", "q", ""]),
            st.one_of(st.none(), st.integers(0, 99)),
            st.sampled_from(Status),
            st.booleans(),
            st.booleans(),
        ),
        max_size=9,
    )
)
def test_nothing_in_use_is_offered_and_one_always_stays(
    rows: list[tuple[str, int | None, Status, bool, bool]],
) -> None:
    streams = [
        stream(str(number), request, age, status, ("m",) if media else ())
        for number, (request, age, status, media, _) in enumerate(rows)
    ]
    used = {str(number) for number, row in enumerate(rows) if row[-1]}
    found = surplus(streams, used)
    for each in found:
        assert len(each.streams) > len(each.spare)
        assert not any(one.id in used or is_in_use(one) for one in each.spare)
        if len([one for one in each.streams if one.id in used or is_in_use(one)]) <= 1:
            assert len(each.spare) == len(each.streams) - 1
    reported = {one.id for each in found for one in each.streams}
    alone = {each.id for each in streams} - reported
    requests = [request_id(each) for each in streams if each.id in alone and request_id(each)]
    assert len(requests) == len(set(requests)), "no two streams of one request go unreported"


@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 9), st.sampled_from(["r", "q", ""])), unique_by=lambda row: row[0]),
        min_size=1,
        max_size=6,
    )
)
def test_a_list_that_changes_is_reported_as_if_it_were_new(lists: list[list[tuple[int, str]]]) -> None:
    made = {
        (number, request): stream(str(number), request, number) for rows in lists for number, request in rows
    }
    requests = Requests()
    for rows in lists:
        streams = tuple(made[row] for row in sorted(rows))
        requests.set_streams(streams)
        assert requests.surplus(("1", "2"), {"q"}) == surplus(streams, ("1", "2"), {"q"})
        for request in ("r", "q"):
            wanted = {each.id for each in streams if request_id(each) == request}
            assert {each.id for each in requests.streams_of(request)} == wanted
        assert requests.streams_of("") == ()
