"""Which rows change when the streams do."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.streams.list_model import STREAM_ROLE, StreamListModel
from tests.presenters.some_streams import stream

_MADE = {
    (number, version): replace(stream(str(number)), max_resolution=str(version))
    for number in range(9)
    for version in range(2)
}
_LISTS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 1)), unique_by=lambda row: row[0])


def _shown(model: StreamListModel) -> list[LiveStream]:
    return [model.index(row).data(STREAM_ROLE) for row in range(model.rowCount())]


@given(st.lists(_LISTS, min_size=2, max_size=5))
def test_rows_are_those_of_the_streams_and_each_changed_one_is_told(
    lists: list[list[tuple[int, int]]],
) -> None:
    model = StreamListModel()
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    for rows in lists:
        before = {QPersistentModelIndex(model.index(row)): each for row, each in enumerate(_shown(model))}
        streams = tuple(_MADE[row] for row in rows)
        told.clear()
        model.set_rows(streams)
        assert _shown(model) == list(streams)
        kept = [(index.row(), was) for index, was in before.items() if index.isValid()]
        for row, was in kept:
            assert streams[row].id == was.id
            if streams[row] is not was:
                assert any(first <= row <= last for first, last in told)


def test_rows_around_a_change_stay() -> None:
    model = StreamListModel()
    changes: list[tuple[str, int, int]] = []

    def _removed(_parent: QModelIndex, first: int, last: int) -> None:
        changes.append(("removed", first, last))

    def _inserted(_parent: QModelIndex, first: int, last: int) -> None:
        changes.append(("inserted", first, last))

    model.rowsRemoved.connect(_removed)
    model.rowsInserted.connect(_inserted)
    model.dataChanged.connect(lambda first, last: changes.append(("changed", first.row(), last.row())))
    all_of_them = tuple(_MADE[number, 0] for number in range(6))
    model.set_rows(all_of_them)
    assert changes == [("inserted", 0, 5)]
    changes.clear()
    model.set_rows((*all_of_them[:2], _MADE[2, 1], *all_of_them[3:]))
    assert changes == [("changed", 2, 2)]
    changes.clear()
    model.set_rows((*all_of_them[:2], *all_of_them[3:]))
    assert changes == [("removed", 2, 2)]
    changes.clear()
    model.set_rows((*all_of_them[:2], *all_of_them[3:]))
    assert changes == []
