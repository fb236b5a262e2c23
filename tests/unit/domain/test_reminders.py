from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.reminders import (
    may_be_unused,
    may_tell,
    maybe_unused,
    patience_s,
    was_asleep,
)
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.stream import LiveStream, Status

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
OURS = LiveStream(
    "s",
    Secret("k"),
    Secret("p"),
    Status.IDLE,
    metadata={"launch_id": "x"},
    created_at=NOW - timedelta(days=8),
)
MINUTE, HOUR = 60.0, 3600.0


@pytest.mark.parametrize(("window", "patience"), [(None, 300), (60, 300), (300, 300), (1800, 1800)])
def test_a_stream_waits_for_obs_within_its_window(window: int | None, patience: float) -> None:
    assert patience_s(replace(OURS, reconnect_window=window)) == patience


@pytest.mark.parametrize(
    ("wall", "monotonic", "asleep"),
    [
        (60, 60, False),
        (60 + 119, 60, False),
        (60 + 121, 60, True),
        (8 * HOUR, 60, True),
        (8 * HOUR, 8 * HOUR, True),  # Windows
        (-HOUR, 60, False),  # the clock was set back
        (95, 95, False),  # a busy computer
    ],
)
def test_a_computer_was_asleep(wall: float, monotonic: float, asleep: bool) -> None:
    assert was_asleep(wall, monotonic, MINUTE) is asleep


@given(st.floats(0, 1e6), st.floats(0, 119))
def test_clocks_that_go_alike_mean_nothing(expected: float, late: float) -> None:
    assert not was_asleep(expected + late, expected + late, expected)


@pytest.mark.parametrize(
    ("stream", "unused"),
    [
        (OURS, True),
        (replace(OURS, created_at=NOW - timedelta(days=7)), False),
        (replace(OURS, created_at=None), False),
        (replace(OURS, metadata={"livestream_name": "made elsewhere"}), False),
        (replace(OURS, media_ids=("m",)), False),
        *((replace(OURS, status=status), False) for status in Status if status is not Status.IDLE),
    ],
)
def test_what_may_be_unused(stream: LiveStream, unused: bool) -> None:
    assert may_be_unused(stream, NOW) is unused


def test_the_oldest_comes_first_and_the_kept_not_at_all() -> None:
    older = replace(OURS, id="older", created_at=NOW - timedelta(days=30))
    kept = replace(OURS, id="kept")
    young = replace(OURS, id="young", created_at=NOW)
    assert maybe_unused((OURS, young, kept, older), {"kept"}, NOW) == (older, OURS)


@pytest.mark.parametrize(
    ("days", "may"), [(None, True), (0, False), (-6.9, False), (-7, True), (-30, True), (1, True)]
)
def test_once_a_week_at_most(days: float | None, may: bool) -> None:
    told = None if days is None else NOW + timedelta(days=days)
    assert may_tell(told, NOW) is may
