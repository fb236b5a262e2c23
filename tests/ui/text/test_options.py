"""The words of the create options."""

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.options import OPTIONS, Kind
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.ui.text.options import option_words, summary


def test_every_option_has_words() -> None:
    words = option_words()
    assert list(words) == [each.name for each in OPTIONS]
    for option in OPTIONS:
        assert words[option.name].label
        if option.kind is Kind.SWITCH:
            assert words[option.name].hint
            assert words[option.name].on
        assert bool(words[option.name].needs) is (option.needs is not None)


def test_summary_says_what_was_chosen() -> None:
    chosen = LiveStream("a", Secret(""), Secret(""), dvr=True, captions=True, record=False)
    assert summary(chosen) == "Private · viewers can rewind · closed captions · not recorded"
    waits = LiveStream("a", Secret(""), Secret(""), reconnect_window=60, record=True)
    assert summary(waits) == "Private · FastPix waits 1 minute · recorded"
    bare = LiveStream("a", Secret(""), Secret(""), max_resolution="4k")
    assert summary(bare) == "Private · 4k"
