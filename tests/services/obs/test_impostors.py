"""Programs on OBS's port that aren't OBS, on real sockets: they get nothing; and servers that flood us."""

import asyncio
import json
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from fastpix_desktop.domain.errors import ObsTrouble
from fastpix_desktop.domain.obs.errors import (
    NotObs,
    ObsAsksForNoPassword,
    ObsCut,
    ObsFlooded,
    ObsUnreachable,
    ObsUnverified,
)
from fastpix_desktop.domain.obs.peer import Ends, Examined, Verdict
from fastpix_desktop.domain.obs.websocket import ObsAddress
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.obs.client import Examine, ObsClient
from fastpix_desktop.services.obs.machine import Machine
from fastpix_desktop.services.obs.messages import Authentication, Event, parse
from fastpix_desktop.services.obs.peer import examine
from fastpix_desktop.services.obs.websocket import LARGEST, MESSAGES
from tests.obs_socket.fake_obs import FakeObs, is_obs
from tests.obs_socket.state import Manners
from tests.services.conftest import Listen

PASSWORD = "a-password-that-must-not-leak"
EVENT = json.dumps({"op": 5, "d": {"eventType": "SceneItemCreated", "eventData": {"name": "x"}}})


@pytest.fixture
def fake() -> Iterator[FakeObs]:
    with FakeObs(PASSWORD) as running:
        yield running


def unknown(ends: Ends) -> Examined:
    return Examined(Verdict.UNKNOWN, "/app/bin/obs")


def connect(
    fake: FakeObs,
    who: Examine,
    password: str = PASSWORD,
    *,
    host: str = "127.0.0.1",
    is_trusted: bool = False,
) -> None:
    """Connect, ask for the version, and leave."""

    async def go() -> None:
        address = ObsAddress(host, fake.port, Secret(password))
        remote = await ObsClient.connect(address, lambda *_: None, lambda _: None, who, is_trusted=is_trusted)
        try:
            assert (await remote.version()).obs == "30.2.3"
        finally:
            await remote.close()

    asyncio.run(go())


# The three that were seen, and those like them. This process is Python: the system says that it isn't OBS.


@pytest.mark.parametrize(
    "manners",
    [
        Manners(asks_nothing=True),
        Manners(accepts_anything=True),
        Manners(identifies_first=True),
        Manners(asks_nothing=True, identifies_first=True),
        Manners(first=[json.dumps({"op": 0, "d": {"authentication": ["challenge", "salt"]}})]),
        Manners(first=[EVENT]),
    ],
    ids=["no challenge", "made-up challenge", "early Identified", "both", "odd challenge", "early event"],
)
@pytest.mark.parametrize("password", [PASSWORD, ""])
def test_an_impostor_gets_nothing(fake: FakeObs, manners: Manners, password: str, tmp_path: Path) -> None:
    fake.manners = manners
    machine = Machine(sys.platform, tmp_path, {"PATH": "/usr/bin:/bin"})
    for is_trusted in (False, True):
        with pytest.raises(NotObs):
            connect(fake, partial(examine, machine=machine), password, is_trusted=is_trusted)
    assert fake.connections == 2
    assert fake.received == []


@pytest.mark.parametrize("who", [is_obs, unknown])
def test_who_asks_for_no_password_although_we_hold_one_gets_nothing(fake: FakeObs, who: Examine) -> None:
    fake.manners.asks_nothing = True
    with pytest.raises(ObsAsksForNoPassword):
        connect(fake, who, is_trusted=True)
    assert fake.received == []


def test_obs_files_that_want_a_password_are_enough(fake: FakeObs) -> None:
    fake.manners.asks_nothing = True

    async def go() -> None:
        address = ObsAddress("127.0.0.1", fake.port, Secret(""), needs_password=True)
        with pytest.raises(ObsAsksForNoPassword):
            await ObsClient.connect(address, lambda *_: None, lambda _: None, is_obs)

    asyncio.run(go())
    assert fake.received == []


def test_an_obs_with_authentication_off_is_connected(fake: FakeObs) -> None:
    fake.password = ""
    connect(fake, is_obs, "")


@pytest.mark.parametrize("manners", [Manners(identifies_first=True), Manners(first=["text"])])
def test_identified_before_hello_is_refused_whoever_it_is(fake: FakeObs, manners: Manners) -> None:
    fake.manners = manners
    with pytest.raises(NotObs):
        connect(fake, is_obs)
    assert fake.received == []


def test_what_cannot_be_found_out_is_asked_first(fake: FakeObs) -> None:
    with pytest.raises(ObsUnverified) as caught:
        connect(fake, unknown)
    assert caught.value.program == "/app/bin/obs"
    assert fake.received == []
    connect(fake, unknown, is_trusted=True)


def test_the_name_of_this_computer_that_leads_elsewhere(
    fake: FakeObs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody was warned of another computer."""
    monkeypatch.setattr(Ends, "is_here", property(lambda _ends: False))
    with pytest.raises(NotObs):
        connect(fake, is_obs, host="localhost")
    assert fake.received == []


def test_another_computer_is_not_examined(fake: FakeObs, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(_ends: Ends) -> Examined:
        raise AssertionError("its processes can't be seen from here")

    monkeypatch.setattr(Ends, "is_here", property(lambda _ends: False))
    monkeypatch.setattr(ObsAddress, "is_here", property(lambda _address: False))
    connect(fake, never)


def test_one_that_goes_while_it_is_examined_is_not_there(fake: FakeObs) -> None:
    def gone(_ends: Ends) -> Examined:
        raise ConnectionResetError

    with pytest.raises(ObsUnreachable):
        connect(fake, gone)


def test_a_redirect_leads_nowhere(fake: FakeObs, listen: Listen) -> None:
    answer = f"HTTP/1.1 302 Found\r\nLocation: ws://127.0.0.1:{fake.port}/\r\nContent-Length: 0\r\n\r\n"
    other = listen(lambda connection: connection.sendall(answer.encode()))

    async def go() -> None:
        address = ObsAddress("127.0.0.1", other.port, Secret(PASSWORD))
        with pytest.raises(ObsUnreachable):
            await ObsClient.connect(address, lambda *_: None, lambda _: None, is_obs)

    asyncio.run(go())
    assert fake.connections == 0


# Floods


def flooded(fake: FakeObs, frames: list[str | bytes]) -> tuple[type[ObsCut], float, int]:
    """Let it send these in front of an answer: why that ended, the loop's longest work in a row, events."""
    fake.manners.between = frames
    heard: list[str] = []
    stood_still = 0.0

    async def beat() -> None:
        nonlocal stood_still
        while True:
            begun = time.thread_time()  # its own work: on a busy machine, others' takes time as well
            await asyncio.sleep(0.005)
            stood_still = max(stood_still, time.thread_time() - begun)

    async def go() -> type[ObsCut]:
        over: asyncio.Queue[ObsCut] = asyncio.Queue()
        address = ObsAddress("127.0.0.1", fake.port, Secret(PASSWORD))
        remote = await ObsClient.connect(
            address, lambda kind, _data: heard.append(kind), over.put_nowait, is_obs
        )
        beating = asyncio.create_task(beat())
        with pytest.raises(ObsTrouble) as caught:
            await remote.version()
        beating.cancel()
        reason = await asyncio.wait_for(over.get(), 5)
        assert type(caught.value) is type(reason)
        await remote.close()
        return type(reason)

    return asyncio.run(go()), stood_still, len(heard)


def test_too_many_messages_end_the_connection(fake: FakeObs) -> None:
    reason, _, heard = flooded(fake, [EVENT] * 3000)
    assert reason is ObsFlooded
    assert heard <= 2 * MESSAGES[0]


def test_too_many_bytes_end_the_connection(fake: FakeObs) -> None:
    large = json.dumps({"op": 5, "d": {"eventType": "Large", "eventData": {"x": "y" * (LARGEST - 200)}}})
    reason, _, heard = flooded(fake, [large] * 20)
    assert reason is ObsFlooded
    assert heard < 10


def test_messages_that_are_too_large_end_the_connection(fake: FakeObs) -> None:
    reason, stood_still, heard = flooded(fake, ["y" * 4 * LARGEST] * 3)
    assert (reason, heard) == (ObsFlooded, 0)
    assert stood_still < 2


@pytest.mark.posix("asyncio on Windows logs each send of the stand-in to the closed connection")
def test_frames_that_are_no_messages_are_bounded_too(fake: FakeObs) -> None:
    """Pings: they are small and many, and websockets answers them before anybody else hears of them."""
    fake.pings = 400_000
    reason, stood_still, _ = flooded(fake, [])
    assert reason is ObsFlooded
    assert stood_still < 2


def test_as_many_as_obs_sends_are_no_flood(fake: FakeObs) -> None:
    """A hundred at once, again and again, between the answers to many requests of our own."""
    heard: list[str] = []

    async def go() -> None:
        address = ObsAddress("127.0.0.1", fake.port, Secret(PASSWORD))
        remote = await ObsClient.connect(
            address, lambda kind, _data: heard.append(kind), lambda _: None, is_obs
        )
        for _ in range(3):
            await remote.parameters()
        fake.manners.between = [EVENT] * 50
        for _ in range(4):
            await remote.profiles()
        await remote.close()

    asyncio.run(go())
    assert len(heard) == 200


# Messages


def test_half_a_surrogate_pair_is_cleaned_where_it_comes_in() -> None:
    text = r'{"op": 5, "d": {"eventType": "X\ud800", "eventData": {"\udfff": ["\ud83d\ude00", "\\ud800"]}}}'
    message = parse(text)
    assert message == Event("X\ufffd", {"\ufffd": ["\U0001f600", "\\ud800"]})


def test_the_password_is_proven_as_the_protocol_document_says() -> None:
    # Its own example.
    asked = Authentication(
        "+IxH4CnCiqpX1rM9scsNynZzbOe4KhDeYcTNS3PDaeY=", "lM1GncleQOaCu9lT1yeUZhFYnqhsLLP1G5lAGo3ixaI="
    )
    assert asked.answer(Secret("supersecretpassword")) == "1Ct943GAT+6YQUUX47Ia/ncufilbe6+oD6lY+5kaCu4="


@pytest.mark.parametrize("text", ["[" * 100_000, "9" * 5000, "{}", '{"op": 6, "d": {}}', b"\xff", "null"])
def test_what_is_no_message_is_none(text: str | bytes) -> None:
    assert parse(text) is None
