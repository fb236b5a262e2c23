import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.obs.snapshot import (
    ObsSnapshot,
    before_from_entry,
    before_to_entries,
    with_profiles,
)
from fastpix_desktop.domain.obs.status import StreamService
from fastpix_desktop.domain.secret import Secret

texts = st.text(max_size=10)
json_values = st.none() | st.booleans() | st.integers() | texts | st.lists(texts, max_size=2)
services = st.builds(
    lambda kind, values: StreamService(kind, Secret(json.dumps(values))),
    texts,
    st.dictionaries(texts, json_values, max_size=4),
)
names = st.lists(texts, max_size=3).map(tuple)
befores = st.builds(ObsSnapshot, texts, services, names, texts, names)
GOOD = {"profile": "Mine", "created": [], "kind": "rtmp_custom", "settings": "{}", "place": ""}

WRONG: tuple[object, ...] = (None, 7, {})


def read_back(before: ObsSnapshot) -> ObsSnapshot:
    first, *others = before_to_entries(before)
    found = before_from_entry(first)
    assert found is not None
    return with_profiles(found, others)


@given(befores)
def test_snapshot_can_be_read_back(before: ObsSnapshot) -> None:
    found = read_back(before)
    assert (found.profile, found.host_port, found.service.kind) == (
        before.profile,
        before.host_port,
        before.service.kind,
    )
    assert json.loads(found.service.settings.reveal()) == json.loads(before.service.settings.reveal())
    assert found.created == tuple(dict.fromkeys(before.created))
    assert found.used == tuple(dict.fromkeys(before.used))


@given(befores)
def test_first_entry_does_not_grow_with_the_streams(before: ObsSnapshot) -> None:
    names = tuple(f"FastPix {number}" for number in range(100))
    many = replace(before, created=names, used=names)
    assert before_to_entries(many)[0] == before_to_entries(before)[0]
    assert len(before_to_entries(many)) == 201


def test_letters_are_not_escaped() -> None:
    service = StreamService("rtmp_custom", Secret(json.dumps({"username": "Jürgen “ü”"})))
    first, second = before_to_entries(ObsSnapshot("Für Ältere", service, ("بث",)))
    assert "Jürgen “ü”" in json.loads(first.reveal())["settings"]
    assert "Für Ältere" in first.reveal()
    assert "بث" in second.reveal()


@pytest.mark.parametrize(
    "entry", ["", "[]", "7", "{}", '{"other": "A"}', '{"created": "A", "used": "B"}', "[" * 100_000]
)
def test_damaged_entry_of_a_profile_is_left_out(entry: str) -> None:
    first = before_from_entry(Secret(json.dumps(GOOD)))
    assert first is not None
    assert with_profiles(first, [Secret(entry), Secret('{"used": "C"}')]) == replace(first, used=("C",))


def test_half_a_surrogate_pair_can_be_stored() -> None:
    before = ObsSnapshot("\ud800", StreamService("rtmp_custom", Secret(json.dumps({"key": "\udfff"}))))
    first, *_ = before_to_entries(before)
    first.reveal().encode()
    assert read_back(before).profile == "\ud800"


def test_entry_of_the_first_released_version_is_read() -> None:
    found = before_from_entry(Secret(json.dumps({**GOOD, "created": ["A", "B"]})))
    assert found is not None
    assert with_profiles(found, [Secret('{"created": "B"}'), Secret('{"created": "C"}')]).created == (
        "A",
        "B",
        "C",
    )


def test_it_never_shows_a_key() -> None:
    before = ObsSnapshot("Mine", StreamService("rtmp_custom", Secret('{"key": "their-key"}')))
    assert "their-key" not in f"{before} {before_to_entries(before)!r}"
    assert "their-key" in before_to_entries(before)[0].reveal()


@given(st.text())
def test_any_text_is_read_or_not(text: str) -> None:
    assert before_from_entry(Secret(text)) is None


@pytest.mark.parametrize(
    "entry",
    [
        "[]",
        "null",
        '"text"',
        "[" * 100_000,
        *(json.dumps({**GOOD, name: value}) for name in GOOD for value in WRONG),
        *(json.dumps({**GOOD, name: "{"}) for name in ("created", "settings")),
        *(json.dumps({key: value for key, value in GOOD.items() if key != name}) for name in GOOD),
        json.dumps({**GOOD, "created": [1]}),
        *(json.dumps({**GOOD, "used": value}) for value in (*WRONG, "{", [1])),
        json.dumps({**GOOD, "settings": "[]"}),
        json.dumps({**GOOD, "settings": '"x"'}),
    ],
)
def test_what_is_damaged_is_left(entry: str) -> None:
    assert before_from_entry(Secret(entry)) is None


def test_the_good_one_is_good() -> None:
    found = before_from_entry(Secret(json.dumps(GOOD)))
    assert found is not None
    assert found.used == (), "entries of earlier versions have none"
