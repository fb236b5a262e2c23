import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.obs.picture import HEIGHT, WIDTH, picture_size


@pytest.mark.parametrize(
    ("canvas", "size"),
    [
        ((1920, 1080), (576, 324)),
        ((1280, 720), (576, 324)),
        ((1080, 1920), (182, 324)),
        ((1024, 768), (432, 324)),
        ((2560, 1080), (576, 243)),
        ((320, 180), (576, 324)),
        ((0, 0), (576, 324)),
        ((-1, 1080), (576, 324)),
        ((100_000, 1), (576, 8)),
    ],
)
def test_the_canvas_fits_in(canvas: tuple[int, int], size: tuple[int, int]) -> None:
    assert picture_size(*canvas) == size


@given(st.integers(), st.integers())
def test_any_size_gives_a_small_one(width: int, height: int) -> None:
    wide, high = picture_size(width, height)
    assert 8 <= wide <= WIDTH
    assert 8 <= high <= HEIGHT
