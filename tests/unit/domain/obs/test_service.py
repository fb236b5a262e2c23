import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.obs.errors import ServiceMismatch
from fastpix_desktop.domain.obs.service import (
    ServiceField,
    blank_before,
    differences,
    goes_to,
    is_ours,
    is_same,
    secrets_of,
    settable,
    wanted_service,
)
from fastpix_desktop.domain.obs.status import StreamService
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.domain.streams.ingest_check import UnusableIngest

ADDRESSES = IngestAddresses()
BLANK = {"server": "", "key": "", "use_auth": False, "username": "", "password": "", "bwtest": False}
FIELD_OF = {
    "server": ServiceField.SERVER,
    "key": ServiceField.KEY,
    "use_auth": ServiceField.USE_AUTH,
    "username": ServiceField.USERNAME,
    "password": ServiceField.PASSWORD,
    "bwtest": ServiceField.TEST,
}

words = st.text("abcXYZ 0&=%?/ü", min_size=1, max_size=12).filter(lambda text: text.strip() != "")
ingests = st.builds(RtmpSettings, st.just(ADDRESSES.rtmps_server), words.map(Secret)) | st.builds(
    SrtSettings,
    st.just(ADDRESSES.srt_address),
    words.map(Secret),
    st.text("abcXYZ0&=%?/", min_size=10, max_size=79).map(Secret),
)
values = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
settings = st.dictionaries(st.sampled_from([*BLANK, "service", "odd"]), values, max_size=8)
services = st.builds(
    lambda kind, found: StreamService(kind, Secret(json.dumps(found))),
    st.sampled_from(["rtmp_custom", "rtmp_common"]),
    settings,
)


def service(found: dict[str, Any], kind: str = "rtmp_custom") -> StreamService:
    return StreamService(kind, Secret(json.dumps(found)))


def read(found: StreamService) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(found.settings.reveal())
    return loaded


def rtmp(key: str = "k") -> RtmpSettings:
    return RtmpSettings(ADDRESSES.rtmps_server, Secret(key))


SRT = SrtSettings(ADDRESSES.srt_address, Secret("stream-id"), Secret("a pass phrase"))


def test_every_field_is_set() -> None:
    assert read(wanted_service(rtmp(" k "))) == {**BLANK, "server": ADDRESSES.rtmps_server, "key": "k"}
    assert read(wanted_service(SRT)) == {
        **BLANK,
        "server": ADDRESSES.srt_address,
        "key": "stream-id",
        "use_auth": True,
        "password": "a pass phrase",
    }
    assert wanted_service(SRT).kind == "rtmp_custom"
    assert "pass phrase" not in repr(wanted_service(SRT))


def test_without_a_key_there_is_nothing_to_send() -> None:
    with pytest.raises(UnusableIngest):
        wanted_service(rtmp(""))


@given(ingests, settings)
def test_merged_over_anything_it_is_as_wanted(
    ingest: RtmpSettings | SrtSettings, left: dict[str, Any]
) -> None:
    """What OBS does to a service of the same type."""
    wanted = wanted_service(ingest)
    found = service({**left, **read(wanted)})
    assert differences(wanted, found) == frozenset()
    assert goes_to(found, ingest)


@given(ingests, st.sampled_from(sorted(BLANK)), values)
def test_any_other_value_in_one_field_is_seen(
    ingest: RtmpSettings | SrtSettings, name: str, value: object
) -> None:
    wanted = wanted_service(ingest)
    mine = read(wanted)
    found = service({**mine, name: value})
    same = json.dumps(mine[name]) == json.dumps(value)
    assert differences(wanted, found) == (frozenset() if same else {FIELD_OF[name]})


@given(ingests, st.sampled_from(sorted(BLANK)))
def test_a_field_that_is_absent_counts_as_blank(ingest: RtmpSettings | SrtSettings, name: str) -> None:
    wanted = wanted_service(ingest)
    mine = read(wanted)
    found = service({key: value for key, value in mine.items() if key != name})
    assert differences(wanted, found) == (frozenset() if mine[name] == BLANK[name] else {FIELD_OF[name]})


def test_another_type_is_seen() -> None:
    wanted = wanted_service(rtmp())
    found = service(read(wanted), "rtmp_common")
    assert differences(wanted, found) == {ServiceField.KIND}
    assert not goes_to(found, rtmp())


@given(services, services)
def test_differences_are_the_same_from_both_sides(one: StreamService, other: StreamService) -> None:
    assert differences(one, other) == differences(other, one)
    assert differences(one, one) == frozenset()
    if is_same(one, other):
        assert differences(one, other) == frozenset()


@given(services, services)
def test_the_same_is_the_same_to_the_letter(one: StreamService, other: StreamService) -> None:
    alike = one.kind == other.kind and json.dumps(read(one), sort_keys=True) == json.dumps(
        read(other), sort_keys=True
    )
    assert is_same(one, other) is alike


def test_a_field_that_we_know_nothing_of_counts_to_the_letter() -> None:
    assert not is_same(service({"odd": 7}), service({}))
    assert not is_same(service({"odd": 7}), service({"odd": 7}, "rtmp_common"))
    assert is_same(service({"odd": 7, "key": "k"}), service({"key": "k", "odd": 7}))
    assert differences(service({"odd": 7}), service({})) == frozenset()


@pytest.mark.parametrize("name", ["use_auth", "username", "bwtest"])
def test_it_goes_to_the_stream_whatever_else_is_set(name: str) -> None:
    found = {**read(wanted_service(SRT)), name: "another"}
    assert goes_to(service(found), SRT)


@pytest.mark.parametrize("name", ["server", "key", "password"])
def test_any_changed_field_means_another_destination(name: str) -> None:
    found = {**read(wanted_service(SRT)), name: "another"}
    assert not goes_to(service(found), SRT)


def test_whether_it_is_fastpix() -> None:
    assert is_ours(wanted_service(rtmp()), ADDRESSES)
    assert is_ours(wanted_service(SRT), ADDRESSES)
    assert not is_ours(service({"server": "rtmp://elsewhere/live"}), ADDRESSES)
    assert not is_ours(service({}), ADDRESSES)
    assert not is_ours(service({"server": ["x"]}), ADDRESSES)


def test_its_secrets_each_by_itself() -> None:
    assert secrets_of(wanted_service(SRT)) == (Secret("stream-id"), Secret("a pass phrase"))
    assert secrets_of(wanted_service(rtmp())) == (Secret("k"),)
    assert secrets_of(service({"server": "x", "bearer_token": "t"}, "whip_custom")) == (Secret("t"),)
    assert secrets_of(service({"key": 7, "password": None})) == ()


@given(services)
def test_obs_is_never_sent_empty_settings(one: StreamService) -> None:
    ready = settable(one)
    assert read(ready)
    assert ready.kind == one.kind
    assert is_same(ready, one) or read(one) == {}


@given(services, services)
def test_from_whatever_obs_has_it_comes_back_to_the_letter(had: StreamService, has: StreamService) -> None:
    """By way of a blank one: merged into the same type, taken as it is by another, as OBS does."""

    def set_in(obs: StreamService, new: StreamService) -> StreamService:
        return service({**read(obs), **read(new)} if obs.kind == new.kind else read(new), new.kind)

    between = set_in(has, blank_before(had))
    assert secrets_of(between) == ()
    assert is_same(set_in(between, had), had)


def test_a_mismatch_names_fields_and_no_values() -> None:
    wanted = wanted_service(SRT)
    found = service({**read(wanted), "key": "another-key", "password": "another"})
    error = ServiceMismatch(differences(wanted, found))
    assert str(error) == "key, password"
    assert error.fields == {"key", "password"}
