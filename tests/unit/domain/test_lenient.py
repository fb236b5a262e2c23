"""Reading decoded JSON whose values may be of any type."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fastpix_desktop.domain import lenient


class Colour(StrEnum):
    RED = "red"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
READERS: dict[Callable[[Any], Any], tuple[type, ...]] = {
    lenient.string: (str,),
    lenient.text: (str,),
    lenient.items: (list, tuple),
    lenient.mapping: (dict,),
    lenient.flag: (bool, type(None)),
    lenient.count: (int, type(None)),
    lenient.whole: (int,),
}


@given(JSON)
@example(10**5000)
@example(float("inf"))
@example(float("nan"))
@example("\ud800")
def test_any_value_is_read_as_the_type_asked_for(value: Any) -> None:
    for read, types in READERS.items():
        assert isinstance(read(value), types), read
    assert lenient.seconds(value, 5) in (None, *range(6))
    assert lenient.choice(Colour, value, None) in (None, Colour.RED)
    lenient.text(value).encode()


@pytest.mark.parametrize(
    ("read", "value", "expected"),
    [
        (lenient.string, " a ", " a "),
        (lenient.string, 5, ""),
        (lenient.text, " a\ud800 ", "a?"),
        (lenient.text, 7.5, "7.5"),
        (lenient.text, True, ""),
        (lenient.items, "ab", ()),
        (lenient.items, [1], [1]),
        (lenient.mapping, [("a", 1)], {}),
        (lenient.mapping, {"a": 1}, {"a": 1}),
        (lenient.flag, "TRUE ", True),
        (lenient.flag, 0, False),
        (lenient.flag, 2, None),
        (lenient.count, "12", 12),
        (lenient.count, 12, 12),
        (lenient.count, -1, None),
        (lenient.count, True, None),
        (lenient.count, 1.0, None),
        (lenient.count, "١٢", None),
        (lenient.count, "1234567890", None),
        (lenient.whole, 2.9, 2),
        (lenient.whole, "2", 0),
    ],
)
def test_odd_values_are_read_leniently(read: Callable[[Any], Any], value: Any, expected: Any) -> None:
    assert read(value) == expected


def test_seconds_have_a_limit() -> None:
    assert [lenient.seconds(each, 60) for each in ("60", 59.9, 61, -1)] == [60, 59, None, None]


def test_choice_is_a_member_or_the_default() -> None:
    assert lenient.choice(Colour, "red", None) is Colour.RED
    assert lenient.choice(Colour, {}, "none") == "none"
