import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.obs_before import Before, before_from_entry, before_to_entry
from fastpix_desktop.domain.obs_remote import StreamService
from fastpix_desktop.domain.secret import Secret

texts = st.text(max_size=10)
json_values = st.none() | st.booleans() | st.integers() | texts | st.lists(texts, max_size=2)
services = st.builds(
    lambda kind, values: StreamService(kind, Secret(json.dumps(values))),
    texts,
    st.dictionaries(texts, json_values, max_size=4),
)
names = st.lists(texts, max_size=3).map(tuple)
befores = st.builds(Before, texts, services, names, texts, names)
GOOD = {"profile": "Mine", "created": [], "kind": "rtmp_custom", "settings": "{}", "place": ""}

WRONG: tuple[object, ...] = (None, 7, {})


@given(befores)
def test_it_is_read_back(before: Before) -> None:
    assert before_from_entry(before_to_entry(before)) == before


def test_it_never_shows_a_key() -> None:
    before = Before("Mine", StreamService("rtmp_custom", Secret('{"key": "their-key"}')))
    assert "their-key" not in f"{before} {before_to_entry(before)!r}"
    assert "their-key" in before_to_entry(before).reveal()


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
