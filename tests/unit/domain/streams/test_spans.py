"""Where two versions of a list differ."""

from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.streams.spans import unchanged


def test_equal_but_not_the_same_is_changed() -> None:
    one, other = [1], [1]
    assert unchanged((one, one), (one, other)) == (1, 0)
    assert unchanged((one, one), (other, one)) == (0, 1)


def test_a_list_that_grows_is_unchanged_to_its_old_end() -> None:
    letters = tuple("abc")
    assert unchanged(letters, (*letters, "d")) == (3, 0)
    assert unchanged(letters, letters) == (3, 0)
    assert unchanged((), letters) == unchanged(letters, ()) == (0, 0)


@given(st.text("ab", max_size=9), st.text("ab", max_size=9))
def test_all_that_differs_lies_between(old: str, new: str) -> None:
    head, tail = unchanged(tuple(old), tuple(new))
    assert old[:head] == new[:head]
    assert old[len(old) - tail :] == new[len(new) - tail :]
    assert head + tail <= min(len(old), len(new))
    if head + tail < min(len(old), len(new)):
        assert old[head] != new[head]
        assert old[~tail] != new[~tail]
