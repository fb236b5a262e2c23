"""The lines of *Also on*, what can be added when, and what is there twice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.also_on import (
    AddRefusal,
    AlsoOnRow,
    CantAdd,
    add_refusal,
    also_on,
    find,
    surplus,
)
from fastpix_desktop.domain.simulcast.destination import Destination
from fastpix_desktop.domain.streams.simulcast import SimulcastTarget
from fastpix_desktop.domain.streams.stream import LiveStream, Status

STREAM = LiveStream("s", Secret("k"), Secret("p"), Status.IDLE)
YOUTUBE = Destination("d1", "YouTube", "rtmps://a.example/live")
TWITCH = Destination("d2", "Twitch", "rtmp://b.example/app")
KEYS = {"d1": Secret("one"), "d2": Secret("two")}
OURS = SimulcastTarget("t1", "rtmps://a.example:443/live/", Secret("one"), request_id="r1")
THEIRS = SimulcastTarget("t9", "rtmp://c.example/app", Secret("nine"), name="Parish")


def test_saved_destinations_come_by_name_and_then_the_others() -> None:
    stream = replace(STREAM, simulcasts=(THEIRS, OURS))
    assert also_on(stream, (YOUTUBE, TWITCH), KEYS) == (
        AlsoOnRow("Twitch", TWITCH.server, None, TWITCH),
        AlsoOnRow("YouTube", YOUTUBE.server, OURS, YOUTUBE),
        AlsoOnRow("Parish", THEIRS.server, THEIRS),
    )


def test_a_line_is_on_only_where_the_target_is_switched_on() -> None:
    off = replace(OURS, enabled=False)
    for targets, is_on in (((), False), ((OURS,), True), ((off,), False)):
        (line,) = also_on(replace(STREAM, simulcasts=targets), (YOUTUBE,), KEYS)
        assert line.is_on is is_on
        assert line.id == "d1"


def test_without_its_key_a_destination_is_not_recognised() -> None:
    saved, other = also_on(replace(STREAM, simulcasts=(OURS,)), (YOUTUBE,), {})
    assert (saved.target, other.target, other.id) == (None, OURS, "t1")


def test_an_empty_line_has_no_id() -> None:
    assert AlsoOnRow("", "").id == ""


def test_what_is_there_twice_is_shown_once() -> None:
    again = replace(OURS, id="t2")
    (line,) = also_on(replace(STREAM, simulcasts=(OURS, again)), (YOUTUBE,), KEYS)
    assert line.target == OURS


@pytest.mark.parametrize(
    ("status", "trial", "refusal"),
    [
        (Status.IDLE, False, None),
        (Status.IDLE, True, AddRefusal.TRIAL),
        (Status.ACTIVE, True, AddRefusal.TRIAL),
        (Status.ACTIVE, False, AddRefusal.ON_AIR),
        (Status.PREPARING, False, AddRefusal.ON_AIR),
        (Status.DISABLED, False, AddRefusal.TURNED_OFF),
    ],
)
def test_when_a_destination_can_be_added(status: Status, trial: bool, refusal: AddRefusal | None) -> None:
    assert add_refusal(replace(STREAM, status=status, trial=trial)) is refusal


def test_a_refusal_says_why() -> None:
    assert CantAdd(AddRefusal.TRIAL).refusal is AddRefusal.TRIAL


@pytest.mark.parametrize(
    ("targets", "extra"),
    [
        ((), ()),
        ((OURS, THEIRS), ()),
        ((OURS, replace(OURS, id="t2")), ("t2",)),
        ((OURS, replace(OURS, id="t2"), replace(OURS, id="t3")), ("t2", "t3")),
        ((OURS, replace(OURS, id="t2", request_id="")), ("t1",)),  # ours goes, theirs stays
        ((THEIRS, replace(THEIRS, id="t8")), ()),  # not ours: left alone
        ((OURS, replace(OURS, id="t2", key=Secret("other"))), ()),
    ],
)
def test_what_is_surplus(targets: tuple[SimulcastTarget, ...], extra: tuple[str, ...]) -> None:
    assert tuple(each.id for each in surplus(targets)) == extra


TARGETS = st.lists(
    st.builds(
        SimulcastTarget,
        id=st.uuids().map(str),
        server=st.sampled_from(["rtmp://a.example/x", "rtmp://a.example:1935/x/", "rtmp://b.example/x"]),
        key=st.sampled_from([Secret("1"), Secret("2")]),
        request_id=st.sampled_from(["", "r"]),
    ),
    max_size=6,
)


@given(TARGETS)
def test_removing_the_surplus_loses_no_place(targets: list[SimulcastTarget]) -> None:
    kept = [each for each in targets if each not in surplus(targets)]
    assert surplus(kept) == ()
    assert all(find(kept, each.server, each.key) is not None for each in targets)
