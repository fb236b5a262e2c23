"""A running OBS, asked and told over its websocket."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import Any

import pytest

from fastpix_desktop.domain.obs_errors import ObsUnreachable
from fastpix_desktop.domain.obs_remote import StreamService
from fastpix_desktop.domain.obs_server import ObsAddress
from fastpix_desktop.domain.obs_service import is_same
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.obs_remote import ObsRemote
from tests.obs.harness import (
    WEBSOCKET_PASSWORD,
    WEBSOCKET_PORT,
    ObsHome,
    ObsUnderTest,
    running_obs,
    screen,
    turn_websocket_on,
)
from tests.obs.sandbox import Sandbox, inside

Run = Callable[[Callable[[ObsRemote, list[str]], Coroutine[Any, Any, None]]], None]


@contextlib.asynccontextmanager
async def connected(heard: list[str]) -> AsyncIterator[ObsRemote]:
    """Connect as soon as OBS listens."""
    address = ObsAddress("127.0.0.1", WEBSOCKET_PORT, Secret(WEBSOCKET_PASSWORD))
    for _ in range(200):
        with contextlib.suppress(ObsUnreachable):
            remote = await ObsRemote.connect(
                address, lambda kind, _data: heard.append(kind), lambda: heard.append("closed")
            )
            break
        await asyncio.sleep(0.1)
    else:
        raise AssertionError("OBS does not listen")
    try:
        yield remote
    finally:
        await remote.close()


@pytest.fixture
def with_obs(sandboxed: Callable[..., Sandbox], obs: ObsUnderTest, home: ObsHome) -> Iterator[Run]:
    """Run a coroutine with a running OBS."""
    turn_websocket_on(home, obs)
    sandbox = sandboxed(obs)
    with screen(sandbox), running_obs(sandbox, obs, home), inside(sandbox):

        def run(test: Callable[[ObsRemote, list[str]], Coroutine[Any, Any, None]]) -> None:
            async def go() -> None:
                heard: list[str] = []
                async with connected(heard) as remote:
                    await test(remote, heard)

            asyncio.run(go())

        yield run


def test_obs_is_asked(with_obs: Run, obs: ObsUnderTest, home: ObsHome) -> None:
    async def test(remote: ObsRemote, _heard: list[str]) -> None:
        version = await remote.version()
        assert version.obs.startswith(".".join(map(str, obs.version)))
        output = await remote.output()
        assert not output.active
        assert not await remote.is_recording()
        assert (await remote.profiles()).current == "Untitled"
        service = await remote.service()
        print(service.kind, service.settings.reveal())
        print(await remote.parameters())
        print(await remote.captures())
        wanted = StreamService("rtmp_custom", Secret(json.dumps({"server": "rtmp://x/live", "key": "k"})))
        await remote.set_service(wanted)
        assert is_same(await remote.service(), wanted)

    with_obs(test)
