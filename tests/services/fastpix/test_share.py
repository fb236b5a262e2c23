"""Signing keys, playback IDs and restrictions against the simulator, and tokens that its players check."""

import time
from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
import requests

from fastpix_desktop.domain.errors import NoPermission, NotFound, OutcomeUnknown, ServerTrouble, UnusableKey
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.signing_key import SigningKey, from_entries, to_entries
from fastpix_desktop.domain.share.token import Grant, with_token
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.restrictions import UNRESTRICTED
from fastpix_desktop.services.fastpix.api import FastPixApi
from fastpix_desktop.services.fastpix.playlist import HlsPlaylists
from fastpix_desktop.services.fastpix.signing import sign
from fastpix_desktop.simulator import Fault, Simulator
from tests.services.short_api import MOST_S

pytestmark = pytest.mark.posix("needs FFmpeg, which the Windows of the tests hasn't got")
KEYS = "/iam/signing-keys"
IDS = "/playback-ids"


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(ingest=True) as running:
        yield running


@pytest.fixture
def api(sim: Simulator) -> FastPixApi:
    return FastPixApi(sim.url, sim.token_id, Secret(sim.secret), read_s=MOST_S, write_s=MOST_S)


def new_key(api: FastPixApi) -> SigningKey:
    return api.create_signing_key(uuid4().hex)


def status_of(sim: Simulator, playback_id: str, token: Secret) -> int:
    address = with_token(f"{sim.playback_url}/{playback_id}.m3u8", token)
    return requests.get(address.reveal(), timeout=MOST_S).status_code


def test_key_is_made_listed_used_and_deleted(sim: Simulator, api: FastPixApi) -> None:
    stream = api.stream(sim.seed(access="private", status="active")["streamId"])
    playback_id = stream.playback_ids[0].id
    key = new_key(api)
    assert [each.id for each in api.signing_keys()] == [key.id]
    now = int(time.time())
    token = sign(key, Grant(playback_id, now, now + 60))
    kept = from_entries(key.id, to_entries(key))
    assert kept is not None
    assert sign(kept, Grant(playback_id, now, now + 60)) == token  # RS256: the same link again
    assert status_of(sim, playback_id, token) == 404  # let in, but nothing is on air
    assert status_of(sim, playback_id, sign(key, Grant("another", now, now + 60))) == 401
    assert status_of(sim, playback_id, sign(key, Grant(playback_id, now, now - 1))) == 401
    api.delete_signing_key(key.id)
    api.delete_signing_key(key.id)  # already gone is fine
    assert api.signing_keys() == ()
    assert status_of(sim, playback_id, token) == 401


def test_all_pages_of_keys_are_read(api: FastPixApi, sim: Simulator) -> None:
    made = [{"id": f"key-{number}", "createdAt": "2026-11-28T12:00:00Z"} for number in range(51)]
    pages = {"totalRecords": 51, "offsetCount": 2}
    sim.play(
        Fault.status(200, {"success": True, "data": made[:50], "pagination": pages}, path=KEYS),
        Fault.status(200, {"success": True, "data": [*made[50:], {}, 7], "pagination": pages}, path=KEYS),
    )
    assert [each.id for each in api.signing_keys()] == [each["id"] for each in made]
    assert [each.query["offset"] for each in sim.requests] == ["1", "2"]
    sim.play(Fault.status(200, {"success": True, "data": {}}, path=KEYS))
    with pytest.raises(ServerTrouble):
        api.signing_keys()


def test_one_idempotency_key_makes_one_key(api: FastPixApi) -> None:
    assert api.create_signing_key("one") == api.create_signing_key("one")
    assert len(api.signing_keys()) == 1


def test_unanswered_create_of_a_key_leaves_the_outcome_unknown(sim: Simulator, api: FastPixApi) -> None:
    for fault in (Fault.drop_after, Fault.garbage, Fault.empty, Fault.half_answer):
        sim.play(fault(method="POST", path=KEYS))
        with pytest.raises(OutcomeUnknown):
            new_key(api)
    sim.play(Fault.status(201, {"success": True, "data": {"id": "x", "privateKey": "no"}}, method="POST"))
    with pytest.raises(OutcomeUnknown):
        new_key(api)
    assert len(api.signing_keys()) == 4


def test_token_without_the_system_permission_is_said_so(sim: Simulator) -> None:
    sim.add_account("limited", "secret", system=False)
    limited = FastPixApi(sim.url, "limited", Secret("secret"), read_s=MOST_S, write_s=MOST_S)
    uses: list[Callable[[], object]] = [limited.signing_keys, lambda: new_key(limited)]
    for use in uses:
        with pytest.raises(NoPermission):
            use()


def test_damaged_key_cannot_sign_and_stays_out_of_the_error() -> None:
    damaged = SigningKey("kid", Secret("-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n"))
    with pytest.raises(UnusableKey) as trouble:
        sign(damaged, Grant("p", 0, 1))
    assert "c2VjcmV0" not in repr(trouble.value) + str(trouble.value)
    assert trouble.value.__cause__ is None


def test_playback_id_is_added_restricted_and_deleted(sim: Simulator, api: FastPixApi) -> None:
    stream_id = sim.seed(access="private")["streamId"]
    (first,) = api.stream(stream_id).playback_ids
    added = api.add_playback_id(stream_id, Access.PRIVATE)
    assert added.access is Access.PRIVATE
    assert added.restrictions == UNRESTRICTED
    api.restrict_websites(stream_id, added.id, ["example.com"])
    newest, oldest = api.stream(stream_id).playback_ids
    assert (newest.id, newest.restrictions.websites) == (added.id, ("example.com",))
    assert oldest == first
    api.restrict_websites(stream_id, added.id, [])
    assert not api.stream(stream_id).playback_ids[0].restrictions.refuse_us
    api.delete_playback_id(stream_id, added.id)
    api.delete_playback_id(stream_id, added.id)  # already gone is fine
    assert api.stream(stream_id).playback_ids == (first,)


def test_unanswered_playback_id_leaves_the_outcome_unknown(sim: Simulator, api: FastPixApi) -> None:
    stream_id = sim.seed(access="private")["streamId"]
    for fault in (Fault.drop_after(path=IDS), Fault.status(201, {"success": True, "data": {}}, path=IDS)):
        sim.play(fault)
        with pytest.raises(OutcomeUnknown):
            api.add_playback_id(stream_id, Access.PRIVATE)
    assert len(api.stream(stream_id).playback_ids) == 2


def test_private_playlist_is_read_with_a_token_only(sim: Simulator, api: FastPixApi) -> None:
    playback_id = sim.seed(access="private", status="active")["playbackIds"][0]["id"]
    address = f"{sim.playback_url}/{playback_id}.m3u8"
    playlists = HlsPlaylists()
    now = int(time.time())
    key = new_key(api)
    with pytest.raises(NoPermission):
        playlists.read(address)
    with pytest.raises(NoPermission):
        playlists.read(address, sign(key, Grant(playback_id, now, now - 1)))
    token = sign(key, Grant(playback_id, now, now + 60))
    with pytest.raises(NotFound) as trouble:  # let in, but nothing is on air
        playlists.read(address, token)
    assert token.reveal() not in repr(trouble.value) + str(trouble.value)
