"""current-views in FastPix's shapes, and in others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.monitor.viewers import current_views, watching

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def row(name: object, number: object) -> dict[str, object]:
    return {"dimension_name": name, "concurrent_viewers": number, "metricValue": number}


def test_rows_are_read_in_both_spellings() -> None:
    as_in_sdk = [row("p", 38), row("q", 0)]
    as_elsewhere = [
        {"dimensionName": "p", "concurrentViewers": "38"},
        {"dimensionName": "q", "concurrentViewers": 0},
    ]
    assert current_views(as_in_sdk) == current_views(as_elsewhere) == {"p": 38, "q": 0}


def test_rows_that_make_no_sense_are_left_out() -> None:
    rows = [
        row("p", 38),
        row("", 3),
        row("q", None),
        row("r", -1),
        row("s", True),
        7,
        None,
        row("t", "9" * 12),
    ]
    assert current_views(rows) == {"p": 38}


@pytest.mark.parametrize("payload", [None, {}, {"rows": []}, "", 3, [1], [{"views": 3}]])
def test_another_shape_is_none(payload: object) -> None:
    assert current_views(payload) is None


def test_nobody_watches_anything() -> None:
    assert current_views([]) == {}


@given(JSON)
def test_any_json_is_read(payload: object) -> None:
    found = current_views(payload)
    assert found is None or all(number >= 0 for number in found.values())


def test_a_streams_ids_are_added_up_and_others_left_out() -> None:
    counted = {"p": 30, "q": 8, "other": 500}
    assert watching(counted, ("p", "q", "unheard of")) == 38
    assert watching(counted, ("unheard of",)) is None, "not reported isn't 0"
    assert watching(counted, ()) is None
