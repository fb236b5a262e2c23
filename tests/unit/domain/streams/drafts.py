"""Drafts of every kind, for tests of properties: each option of the table has a value."""

from typing import Any

from hypothesis import strategies as st

from fastpix_desktop.domain.streams.draft import (
    MAX_DETAILS,
    MAX_TEXT,
    OWN_KEYS,
    Access,
    Detail,
    Quality,
    StreamDraft,
)
from fastpix_desktop.domain.streams.options import OPTIONS, Kind

SHORT = st.text(st.characters(), max_size=8) | st.sampled_from(
    ["series", " series ", *OWN_KEYS, "\ud800", "🎬"]
)
# Around the limit, also in characters of several bytes and with white space that is not sent.
LONG = st.builds(
    lambda character, length, space: space + character * length + space,
    st.sampled_from(["x", "é", "🎬", "e\u0301"]),
    st.integers(MAX_TEXT - 1, MAX_TEXT + 1) | st.just((MAX_TEXT + 1) // 2),
    st.sampled_from(["", " ", "\n"]),
)
TEXTS = SHORT | SHORT | SHORT | LONG
DETAILS = st.lists(st.builds(Detail, TEXTS, TEXTS), max_size=MAX_DETAILS + 3).map(tuple)
VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.SWITCH: st.booleans(),
    Kind.SECONDS: st.sampled_from([-1, 0, 59, 60, 61, 300, 1799, 1800, 1801, 10**9]) | st.integers(60, 1800),
    Kind.QUALITY: st.sampled_from(Quality),
    Kind.AUDIENCE: st.sampled_from(Access),
    Kind.WEBSITES: st.sampled_from(["", "example.com", "example.com, b.example"]),
}
DRAFTS = st.builds(
    StreamDraft,
    title=TEXTS,
    description=TEXTS,
    details=DETAILS,
    destinations=st.lists(st.sampled_from(["d1", "d2"]), unique=True).map(tuple),
    **{each.name: VALUES[each.kind] | (st.none() if each.follows else st.nothing()) for each in OPTIONS},
)
