"""Which segment a player can go on with."""

from dataclasses import replace

from fastpix_desktop.domain.picture.segment import Segment
from fastpix_desktop.domain.secret import Secret

ONE = Segment(7, Secret("https://stream.fastpix.example/7.ts"), 4.0)
NEXT = replace(ONE, number=8, address=Secret("https://stream.fastpix.example/8.ts"))


def test_the_next_one_of_the_same_run_goes_on() -> None:
    assert NEXT.goes_on(ONE)
    assert not ONE.goes_on(NEXT)
    assert not replace(NEXT, number=9).goes_on(ONE)
    assert not replace(NEXT, run=1).goes_on(ONE)
    assert not replace(NEXT, init=Secret("https://stream.fastpix.example/init.mp4")).goes_on(ONE)
