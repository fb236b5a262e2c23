from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.obs import ini as obs_ini
from tests.obs.obs_ini import parse

keys = st.text("abcXYZ 0.-", min_size=1, max_size=8).map(lambda text: f"k{text}")
values = st.text(max_size=20).filter(lambda text: "\0" not in text)
sections = st.dictionaries(
    st.text("abcXYZ -", min_size=1, max_size=8), st.dictionaries(keys, values, max_size=4), max_size=4
)
LINES = (
    "[General]|[Auth]|[Auth]x=1| [General]|Name=x| Name=y|Name =z|Name=|# Name=c||junk|=|a=b=c|Token=\\n"
    "|k=\u2028[Auth]"
)
loose_texts = st.lists(st.sampled_from(LINES.split("|")), max_size=12).flatmap(
    lambda lines: st.sampled_from(["\n", "\r\n"]).map(lambda end: end.join(lines))
)
"""Files as somebody may have left them."""


@given(sections)
def test_obs_reads_back_what_was_meant(meant: dict[str, dict[str, str]]) -> None:
    assert parse(obs_ini.render(meant)) == meant


@given(loose_texts, st.sampled_from(["General", "Auth"]), st.sampled_from(["Name", "Token", "a", "k"]))
def test_values_are_found_as_obs_finds_them(text: str, section: str, key: str) -> None:
    assert obs_ini.value_of(text, section, key) == parse(text).get(section, {}).get(key)


@given(loose_texts, values)
def test_a_value_is_set_and_nothing_else_changes(text: str, value: str) -> None:
    before, after = parse(text), parse(obs_ini.with_value(text, "General", "Name", value))
    assert after["General"].pop("Name") == value
    before.setdefault("General", {}).pop("Name", None)
    assert after == before


@given(loose_texts)
def test_a_section_is_taken_out_and_nothing_else_changes(text: str) -> None:
    kept = obs_ini.without(text, lambda section, _: section == "Auth")
    expected = parse(text)
    expected.pop("Auth", None)
    assert parse(kept) == expected
    assert set(kept.splitlines(keepends=True)) <= set(text.splitlines(keepends=True))


def test_lines_stay_as_they_are() -> None:
    text = "# mine\r\n[Video]\r\n BaseCX = 1 \r\n\r\n[General]\r\nName=old\r\nOther=\\\\x\r\n"
    assert obs_ini.with_value(text, "General", "Name", "new") == text.replace("old", "new")


def test_what_no_section_has_is_nothing() -> None:
    assert not obs_ini.has_sections("Name=x\n")
    assert obs_ini.value_of("Name=x\n", "General", "Name") is None
