import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.obs.sound import AUDIBLE, Levels, Sound

LOUD, QUIET = 0.3, AUDIBLE / 2
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


def event(**inputs: tuple[float, float]) -> dict[str, object]:
    """Levels of a second channel, by input: the peak, and the peak before volume and mute."""
    return {
        "inputs": [
            {"inputName": name, "inputLevelsMul": [[0.0, 0.0, 0.0], [0.0, peak, before]]}
            for name, (peak, before) in inputs.items()
        ]
    }


def heard(*events: dict[str, object], unheard: tuple[str, ...] = ()) -> Sound:
    levels = Levels()
    for each in events:
        levels.add(each)
    return levels.judge(unheard)


def test_without_any_event_nothing_is_known() -> None:
    assert heard() is Sound.UNKNOWN


@pytest.mark.parametrize(
    ("events", "unheard", "expected"),
    [
        ([event()], (), Sound.SILENT),  # no source with sound
        ([event(mic=(LOUD, LOUD))], (), Sound.SOUND),
        ([event(mic=(LOUD, LOUD)), event(mic=(0, 0))], (), Sound.SOUND),  # a pause between two words
        ([event(mic=(QUIET, QUIET))], (), Sound.SILENT),
        ([event(mic=(0, LOUD))], ("mic",), Sound.MUTED),
        ([event(mic=(0, 0))], ("mic",), Sound.MUTED),  # everything is
        ([event(mic=(0, LOUD))], (), Sound.MUTED),  # its volume is at nothing
        ([event(mic=(0, 0), desktop=(0, 0))], ("mic",), Sound.SILENT),
        ([event(mic=(0, LOUD), desktop=(0, 0))], ("mic",), Sound.MUTED),
        ([event(mic=(0, LOUD), desktop=(LOUD, LOUD))], ("mic",), Sound.SOUND),
        ([event(music=(LOUD, LOUD))], ("music",), Sound.MUTED),  # only monitored
    ],
)
def test_what_viewers_hear(
    events: list[dict[str, object]], unheard: tuple[str, ...], expected: Sound
) -> None:
    assert heard(*events, unheard=unheard) is expected


def test_old_and_odd_levels() -> None:
    assert heard({"inputs": [{"inputName": "a", "inputLevelsMul": [[0.5, LOUD]]}]}) is Sound.SOUND
    odd: object
    for odd in ([[0.5]], [[]], 7, [["a", "b", "c"]], [[0, float("nan"), float("inf")]], None):
        assert heard({"inputs": [{"inputName": "a", "inputLevelsMul": odd}]}) is Sound.SILENT


def test_inputs_without_end_end() -> None:
    levels = Levels()
    for number in range(3):
        levels.add(event(**{f"{number} {index}": (0, 0) for index in range(600)}))
    assert len(levels.names) == 1000
    levels.add(event(**{"0 0": (LOUD, LOUD)}))
    assert levels.judge(()) is Sound.SOUND


@given(st.lists(st.dictionaries(st.just("inputs"), anything), max_size=3))
def test_any_event_is_read(events: list[dict[str, object]]) -> None:
    assert (heard(*events) is Sound.UNKNOWN) is (not events)
