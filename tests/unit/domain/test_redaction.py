"""Finding secrets in texts, and taking them out."""

import base64
import gc
import json
from concurrent.futures import ThreadPoolExecutor
from typing import SupportsIndex
from urllib.parse import quote, quote_plus

from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.obs.service import wanted_service
from fastpix_desktop.domain.obs.snapshot import ObsSnapshot, before_to_entries
from fastpix_desktop.domain.redaction import forms, holds, redact, redact_line
from fastpix_desktop.domain.secret import MASK, SHORTEST, Secret, alive, held_in
from fastpix_desktop.domain.streams.addresses import RTMPS_SERVER
from fastpix_desktop.domain.streams.ingest import RtmpSettings

secrets = st.text(st.characters(codec="utf-8", exclude_characters="•"), min_size=SHORTEST, max_size=40)
around = st.text(st.characters(codec="utf-8"), max_size=5)


@given(secrets, around, around)
def test_every_form_is_found_and_taken_out(text: str, before: str, after: str) -> None:
    secret = Secret(text)
    for form in (
        text,
        quote(text, safe=""),
        quote_plus(text),
        quote(text, safe="").lower() if text.isascii() and text.islower() else text,
        json.dumps(text),
        json.dumps({"key": text}, ensure_ascii=False),
        text.encode().hex(),
    ):
        line = f"{before} {form} {after}"
        assert holds(line, [secret])
        assert not holds(redact(line, [secret]).replace(MASK, ""), [secret]) or text in f"{before}  {after}"


@given(secrets.filter(lambda text: len(text) > 6), around, around)
def test_base64_is_found_wherever_the_secret_begins_in_it(text: str, before: str, after: str) -> None:
    secret = Secret(text)
    raw = f"{before}{text}{after}".encode()
    assert holds(base64.b64encode(raw).decode(), [secret])
    assert holds(base64.urlsafe_b64encode(raw).decode(), [secret])


def test_short_texts_are_not_looked_for() -> None:
    assert not holds("abc and so on", [Secret("abc"), Secret("")])


def test_an_entry_of_several_secrets_is_looked_for_in_parts() -> None:
    entry = Secret(json.dumps({"streamKey": "first-key", "srtSecret": "second-key", "n": 1}))
    assert holds("… second-key", [entry])
    assert not holds("{not json", [Secret("{also not")])


def test_where_obs_streams_to_is_no_secret() -> None:
    """The address is one of the settings that a support file names."""
    service = wanted_service(RtmpSettings(RTMPS_SERVER, Secret("the-stream-key")))
    before = before_to_entries(ObsSnapshot("Untitled", service))[0]
    for secret in (service.settings, before):
        assert not holds(f"rtmps_server: {RTMPS_SERVER}\nUntitled rtmp_custom", [secret])
        assert holds(secret.reveal(), [secret])
    assert holds("it was the-stream-key", [service.settings])


def test_what_looks_like_a_secret_is_masked_unknown_as_it_is() -> None:
    hexadecimal = "0123456789abcdef" * 2
    for line in (
        f"key {hexadecimal}k{hexadecimal}",
        "token 5a0b8d2e-1234-4abc-9def-0123456789ab",
        "Authorization: Basic dXNlcjpwYXNzd29yZA==",
        "bearer abc.def.ghi-jkl",
        "srt://host:778?streamid=one&passphrase=swordfish",
        "{'streamKey': 'swordfish'}",
        '{"secret": "swordfish"}',
        "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJtZWRpYTp4In0.c2lnbmF0dXJl",
        '<fastpix-player token="eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJtZWRpYTp4In0.c2lnbmF0dXJl">',
        "https://stream.fastpix.com/p.m3u8?dvrMode=true&token=eyJhbGciOiJSUzI1NiJ9.eyJhdWQ",
    ):
        masked = redact(line, ())
        assert MASK in masked
        for part in (hexadecimal, "0123456789ab", "dXNlcj", "abc.def", "swordfish", "eyJhdWQ", "c2ln"):
            assert part not in masked


def test_ordinary_lines_stay_as_they_are() -> None:
    line = "2026-11-22 12:00:00 WARNING fastpix_desktop: no log can be written: Read-only file system"
    assert redact(line, [Secret("something else")]) == line


def test_forms_do_not_repeat_the_neighbours() -> None:
    assert all(len(form) >= 4 for form in forms("a-key"))


def test_secrets_are_known_as_long_as_they_live() -> None:
    held = Secret("known while it lives")
    same = Secret("known while it lives")
    assert held in alive()
    del held
    gc.collect()
    assert same in alive(), "another one holds it still"
    assert redact_line("<known while it lives>") == f"<{MASK}>"
    del same
    gc.collect()
    assert all(each.reveal() != "known while it lives" for each in alive())
    assert redact_line("<known while it lives>") == "<known while it lives>"


def test_an_empty_secret_is_not_looked_for() -> None:
    empty = Secret("")
    assert empty not in alive()


def test_a_line_among_thousands_of_secrets_is_read_once() -> None:
    held = [Secret(f"{number:08d}-key-of-a-stream") for number in range(5000)]
    looked_at: list[str] = []

    class Text(str):
        __slots__ = ()

        def __getitem__(self, place: SupportsIndex | slice) -> str:
            piece = super().__getitem__(place)
            looked_at.append(piece)
            return piece

    line = Text(f"a line with {held[77].reveal()} in it")
    found = [line[start:stop] for start, stop in held_in(line)]
    assert held[77].reveal() in found  # another test's secret may still be alive, and be a part of this one
    assert len(looked_at) < 2 * len(line)


def test_secrets_come_and_go_in_many_threads() -> None:
    def work(number: int) -> None:
        for each in range(500):
            held = [Secret(f"shared {each}"), Secret(f"own {number} {each}")]
            assert redact_line(f"shared {each}, own {number} {each}") == f"{MASK}, {MASK}", held

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    gc.collect()
    assert not any(each.reveal().startswith(("shared", "own")) for each in alive())


@given(secrets, around, around)
def test_a_line_never_keeps_a_secret_as_it_is(text: str, before: str, after: str) -> None:
    held = (Secret(text), Secret("x"))
    line = redact_line(f"{before} {text} {after}")
    del held
    assert text not in line.replace(MASK, "") or text in f"{before}  {after}"


def test_secrets_that_overlap_leave_nothing_of_either() -> None:
    assert redact("<abcdefghi>", [Secret("abcdef"), Secret("defghi"), Secret("cdef")]) == f"<{MASK}>"


def test_secret_that_is_nested_too_deeply_to_read_is_masked_as_a_whole() -> None:
    deep = '{"a":' * 50_000
    assert redact(f"before {deep} after", [Secret(deep)]) == f"before {MASK} after"
