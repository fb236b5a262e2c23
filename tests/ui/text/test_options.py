"""The words of the create options."""

from dataclasses import replace

import pytest

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.options import OPTIONS, Kind
from fastpix_desktop.domain.streams.restrictions import AccessRestrictions, Rules
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId
from fastpix_desktop.ui.text.options import facts, option_words


def test_every_option_has_words() -> None:
    words = option_words()
    assert list(words) == [each.name for each in OPTIONS]
    for option in OPTIONS:
        assert words[option.name].label
        if option.kind is Kind.SWITCH:
            assert words[option.name].hint
            assert words[option.name].on
        assert bool(words[option.name].needs) is (option.needs is not None)


def test_facts_say_on_which_websites_it_plays() -> None:
    rules = AccessRestrictions(domains=Rules(default_allow=False, allow=("example.com", "b.example")))
    playback = (PlaybackId("p", Access.PUBLIC, rules),)
    assert ("Only on", "example.com, b.example") in facts(
        LiveStream("a", Secret(""), Secret(""), playback_ids=playback)
    )


def test_facts_say_what_was_chosen() -> None:
    chosen = LiveStream("a", Secret(""), Secret(""), dvr=True, captions=True, record=False)
    found = {"Who can watch": "Private", "Rewind": "On", "Closed captions": "On", "Recording": "Off"}
    assert dict(facts(chosen)) == found
    waits = LiveStream("a", Secret(""), Secret(""), reconnect_window=60, record=True)
    found = {"Who can watch": "Private", "Rewind": "Off", "Reconnect window": "1 minute", "Recording": "On"}
    assert dict(facts(waits)) == found
    bare = LiveStream("a", Secret(""), Secret(""), max_resolution="4k")
    assert dict(facts(bare)) == {"Who can watch": "Private", "Rewind": "Off", "Quality": "Up to 4k"}


@pytest.mark.parametrize("trial", [True, False])
def test_facts_say_what_a_trial_refuses(trial: bool) -> None:
    found = dict(facts(LiveStream("a", Secret(""), Secret(""), trial=trial)))
    assert ("Trial stream" in found) is trial
    if trial:
        assert "can't be turned on again" in found["Trial stream"]


def test_facts_name_the_description_and_the_recordings_audience() -> None:
    stream = LiveStream(
        "a",
        Secret(""),
        Secret(""),
        metadata={"description": "With\nthe choir"},
        record=True,
        recording_access=Access.PUBLIC,
    )
    assert facts(stream)[0] == ("Description", "With the choir")
    assert ("Recording", "On, public") in facts(stream)
    private = replace(stream, recording_access=Access.PRIVATE)
    assert ("Recording", "On, private") in facts(private)
