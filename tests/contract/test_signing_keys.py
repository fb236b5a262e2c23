"""Signing keys, tokens and restrictions: the SDK reads what is answered, and players meet real checks."""

import base64
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import jwt
import pytest
from fastpix_python import Fastpix, errors, models

from fastpix_desktop.simulator import Simulator
from tests.contract.client import STREAMS, Client, Reply
from tests.contract.tokens import token

KEYS = "/iam/signing-keys"


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator(ingest=True) as simulator:
        yield simulator


@pytest.fixture
def sdk(sim: Simulator) -> Iterator[Fastpix]:
    security = models.Security(username=sim.token_id, password=sim.secret)
    with httpx.Client() as http:
        yield Fastpix(security=security, server_url=sim.url, client=http, retry_config=None)


def play(sim: Simulator, playback_id: str, token: str = "", **headers: str) -> int:
    query = f"?token={quote(token)}" if token else ""
    sent = {name.replace("_", "-"): text for name, text in headers.items()}
    return httpx.get(f"{sim.playback_url}/{playback_id}.m3u8{query}", headers=sent).status_code


@pytest.fixture
def private(sim: Simulator) -> str:
    """The playback id of a private stream that is live, but has no picture: let in is 404, not 200."""
    stream = sim.seed(access="private", status="active")
    return str(stream["playbackIds"][0]["id"])


@pytest.fixture
def key(api: Client) -> dict[str, str]:
    made: dict[str, str] = api.call("POST", KEYS, {}).data
    return made


def test_sdk_can_use_a_key_from_create_to_delete(sdk: Fastpix) -> None:
    keys = sdk.signing_keys
    made = keys.create_signing_key().data
    assert made is not None
    assert made.private_key is not None
    assert base64.b64decode(made.private_key).startswith(b"-----BEGIN PRIVATE KEY-----")
    listed = keys.list_signing_keys(limit=10, offset=1)
    assert [each.id for each in listed.data or []] == [made.id]
    assert listed.pagination is not None
    assert listed.pagination.total_records == 1
    public = keys.get_signing_key_by_id(signing_key_id=str(made.id)).data
    assert public is not None
    assert public.signing_key_id == made.id
    assert base64.b64decode(str(public.public_key)).startswith(b"-----BEGIN PUBLIC KEY-----")
    deleted = keys.delete_signing_key(signing_key_id=str(made.id))
    assert deleted.success is True
    for call in (keys.get_signing_key_by_id, keys.delete_signing_key):
        with pytest.raises(errors.SigningKeyNotFoundError):
            call(signing_key_id=str(made.id))


def test_sdk_sets_both_restrictions(sdk: Fastpix, sim: Simulator) -> None:
    stream = sdk.start_live_stream.create_new_stream(
        playback_settings=models.PlaybackSettings(
            access_policy="private",
            access_restrictions=models.PlaybackIDAccessRestrictions(
                domains=models.PlaybackIDDomains(default_policy="deny", allow=["example.com"])
            ),
        ),
        input_media_settings=models.InputMediaSettings(),
    ).data
    assert stream is not None
    assert stream.playback_ids is not None
    (made,) = stream.playback_ids
    assert made.access_restrictions is not None
    assert made.access_restrictions.domains is not None
    assert made.access_restrictions.domains.allow == ["example.com"]
    ids: dict[str, Any] = {"stream_id": str(stream.stream_id), "playback_id": str(made.id)}
    domains = sdk.live_playback.update_live_stream_domain_restrictions(
        **ids, default_policy="deny", allow=["other.example"], deny=[]
    ).data
    agents = sdk.live_playback.update_live_stream_user_agent_restrictions(**ids, deny=["curl"]).data
    assert domains is not None
    assert agents is not None
    assert (domains.default_policy, domains.allow) == ("deny", ["other.example"])
    assert (agents.default_policy, agents.deny) == ("allow", ["curl"])
    got = sdk.live_playback.get_live_stream_playback_id(**ids).data
    assert got is not None
    assert got.access_restrictions is not None
    assert got.access_restrictions.user_agents is not None
    assert got.access_restrictions.user_agents.deny == ["curl"]
    added = sdk.live_playback.create_playback_id_of_stream(
        stream_id=str(stream.stream_id), access_policy="private"
    ).data
    assert added is not None
    assert added.access_restrictions is None


def test_known_idempotency_key_replays_its_answer(api: Client) -> None:
    first = api.call("POST", KEYS, {}, Idempotency_Key="one").data
    assert api.call("POST", KEYS, {}, Idempotency_Key="one").data == first
    assert api.call("POST", KEYS, {}, Idempotency_Key="two").data["id"] != first["id"]
    assert api.call("POST", KEYS).data["id"] != first["id"]
    assert len(api.call("GET", KEYS).data) == 3


def test_keys_are_listed_newest_first_in_pages(api: Client) -> None:
    ids = [api.call("POST", KEYS, {}).data["id"] for _ in range(3)]
    page = api.call("GET", f"{KEYS}?limit=2&offset=2")
    assert [each["id"] for each in page.data] == [ids[0]]
    assert page.body["pagination"] == {"totalRecords": 3, "currentOffset": 2, "offsetCount": 2}
    assert api.call("GET", f"{KEYS}?limit=0").status == 422


def test_token_without_the_system_permission_gets_no_keys(sim: Simulator) -> None:
    sim.add_account("limited", "secret", system=False)
    limited = Client(sim, "limited", "secret")
    assert limited.call("POST", KEYS, {}).status == limited.call("GET", KEYS).status == 403
    assert limited.call("GET", STREAMS).status == 200


def test_private_stream_lets_in_whom_its_key_signed_for(
    sim: Simulator, private: str, key: dict[str, str]
) -> None:
    assert play(sim, private) == 403
    assert play(sim, private, token(key, private)) == 404  # nothing to play yet, but let in


def test_every_wrong_token_is_refused_with_401(
    sim: Simulator, api: Client, private: str, key: dict[str, str]
) -> None:
    other = api.call("POST", KEYS, {}).data
    good = token(key, private)
    sim.add_account("elsewhere", "secret")
    foreign = Client(sim, "elsewhere", "secret").call("POST", KEYS, {}).data
    head, payload, signature = good.split(".")
    none = jwt.encode({"kid": key["id"], "aud": f"media:{private}", "exp": 2**40}, "", algorithm="none")
    for wrong in (
        token(key, "another"),
        token(key, private, seconds=-1),
        token(other | {"id": key["id"]}, private),
        token(key, private, kid=other["id"]),
        token(foreign, private),
        f"{head}.{payload}.{signature[:-8]}AAAAAAAA",
        none,
        "x",
        "e30.e30.e30",
        "W10.W10.W10",
    ):
        assert play(sim, private, wrong) == 401, wrong
    assert play(sim, private, good) == 404
    api.call("DELETE", f"{KEYS}/{key['id']}")
    assert play(sim, private, good) == 401


def test_deleted_playback_id_ends_its_token_alone(
    sim: Simulator, api: Client, private: str, key: dict[str, str]
) -> None:
    (stream,) = sim.streams
    path = f"{STREAMS}/{stream['streamId']}/playback-ids"
    added = api.call("POST", path, {"accessPolicy": "private"}).data["id"]
    assert play(sim, added, token(key, added)) == 404
    assert api.call("DELETE", f"{path}?playbackId={added}").status == 200
    reply = httpx.get(f"{sim.playback_url}/{added}.m3u8?token={token(key, added)}")
    assert reply.json()["error"]["message"] == "stream/playbackId not found"
    assert "not live" in httpx.get(f"{sim.playback_url}/{private}.m3u8?token={token(key, private)}").text


def test_restricted_playback_id_is_played_from_there_only(sim: Simulator, api: Client) -> None:
    stream = sim.seed(status="active")
    playback_id = stream["playbackIds"][0]["id"]
    path = f"{STREAMS}/{stream['streamId']}/playback-ids/{playback_id}"
    rules = {"defaultPolicy": "deny", "allow": ["example.com"], "deny": ["bad.example.com"]}
    assert api.call("PATCH", f"{path}/domains", rules).data == rules
    assert play(sim, playback_id) == 403
    assert play(sim, playback_id, Referer="https://www.example.com/live") == 404
    assert play(sim, playback_id, Origin="https://example.com") == 404
    assert play(sim, playback_id, Referer="https://notexample.com/") == 403
    assert play(sim, playback_id, Referer="https://bad.example.com/") == 403
    assert api.call("PATCH", f"{path}/domains", {}).data == {
        "defaultPolicy": "allow",
        "allow": [],
        "deny": [],
    }
    api.call("PATCH", f"{path}/user-agents", {"deny": ["Bad"]})
    assert play(sim, playback_id, User_Agent="a Bad one") == 403
    assert play(sim, playback_id, User_Agent="a bad one") == 404


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"defaultPolicy": "maybe"}, "defaultPolicy"),
        ({"allow": "example.com"}, "allow"),
        ({"deny": [7]}, "deny"),
    ],
)
def test_422_for_restrictions(sim: Simulator, api: Client, body: dict[str, Any], field: str) -> None:
    stream = sim.seed()
    path = f"{STREAMS}/{stream['streamId']}/playback-ids/{stream['playbackIds'][0]['id']}"
    assert [name for name, _ in api.call("PATCH", f"{path}/domains", body).fields] == [field]
    create: Reply = api.call(
        "POST",
        STREAMS,
        {"playbackSettings": {"accessRestrictions": {"domains": body}}, "inputMediaSettings": {}},
    )
    assert [name for name, _ in create.fields] == ["accessRestrictions"]
    assert api.call("PATCH", path.replace(stream["streamId"], "0") + "/domains", {}).status == 404


@pytest.mark.parametrize("value", [[], {"domains": []}])
def test_422_for_restrictions_that_are_no_objects(api: Client, value: object) -> None:
    body = {"playbackSettings": {"accessRestrictions": value}, "inputMediaSettings": {}}
    assert api.call("POST", STREAMS, body).status == 422


def test_player_page_says_why_there_is_nothing_to_see(
    sim: Simulator, private: str, key: dict[str, str]
) -> None:
    def page(query: str) -> str:
        return httpx.get(f"{sim.player_url}?playbackId={query}").text

    assert "plays with a viewing link only" in page(private)
    assert "no longer valid" in page(f"{private}&token=x")
    good = token(key, private)
    assert f'src="/hls/{private}.m3u8?token={good}"' in page(f"{private}&token={good}")
    assert "nothing to watch" in page("unknown")
