"""Which group a stream of the list belongs to."""

from datetime import UTC, datetime, timedelta

import pytest

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.grouping import MOST, Group, group_of, grouped
from fastpix_desktop.domain.streams.stream import LiveStream, Status

NOW = datetime(2026, 11, 29, 10, 0, tzinfo=UTC)


def stream(
    key: str = "s", status: Status = Status.IDLE, *media: str, made: float | None = 90.0
) -> LiveStream:
    created = None if made is None else ago(made)
    return LiveStream(key, Secret("k"), Secret("p"), status, created_at=created, media_ids=media)


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


@pytest.mark.parametrize(
    ("each", "last_live", "group"),
    [
        (stream(status=Status.ACTIVE), None, Group.ON_AIR),
        (stream(status=Status.PREPARING), ago(90), Group.ON_AIR),
        (stream(), None, Group.READY),
        (stream(made=None), None, Group.READY),
        (stream(status=Status.UNKNOWN), None, Group.READY),
        (stream(), ago(7), Group.READY),
        (stream(), ago(7.01), Group.EARLIER),
        (stream("s", Status.DISABLED), ago(1), Group.EARLIER),
        (stream("s", Status.DISABLED), None, Group.EARLIER),
        (stream("s", Status.IDLE, "m"), None, Group.EARLIER),
        (stream("s", Status.IDLE, "m", made=3), None, Group.READY),
        (stream("s", Status.IDLE, "m", made=None), None, Group.EARLIER),
        (stream("s", Status.IDLE, "m"), ago(1), Group.READY),
    ],
)
def test_each_stream_has_its_group(each: LiveStream, last_live: datetime | None, group: Group) -> None:
    assert group_of(each, last_live, NOW) is group


def test_groups_keep_the_order_and_leave_out_empty_ones() -> None:
    streams = (stream("a"), stream("b", Status.ACTIVE), stream("c"), stream("d", Status.PREPARING))
    found = grouped(streams, {"c": ago(1)}, NOW)
    assert {group: [each.id for each in part] for group, part in found.items()} == {
        Group.ON_AIR: ["b", "d"],
        Group.READY: ["a", "c"],
    }
    assert list(grouped(streams, {"c": ago(30)}, NOW)) == [Group.ON_AIR, Group.READY, Group.EARLIER]
    assert grouped((), {}, NOW) == {}


def test_of_very_many_only_those_on_air_are_grouped() -> None:
    streams = (*(stream(str(number)) for number in range(MOST)), stream("live", Status.ACTIVE))
    found = grouped(streams, {}, NOW)
    assert [each.id for each in found[Group.ON_AIR]] == ["live"]
    assert len(found[Group.EARLIER]) == MOST
