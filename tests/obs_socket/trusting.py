"""A connection to what isn't OBS as if it were: a fake, or something that stands in between."""

from dataclasses import replace

from fastpix_desktop.domain.obs_server import ObsAddress
from fastpix_desktop.presenters.obs_link import ObsLink
from fastpix_desktop.presenters.obs_port import Closed, Listener, Remote
from fastpix_desktop.services.obs_remote import ObsRemote
from tests.obs_socket.fake_obs import is_obs


async def _connect(address: ObsAddress, heard: Listener, closed: Closed, is_trusted: bool) -> Remote:
    return await ObsRemote.connect(address, heard, closed, is_obs, is_trusted=is_trusted)


def count_as_obs(link: ObsLink) -> None:
    """Let a whole program's connection be told by the system that OBS answers, whoever does."""
    link._services = replace(link._services, connect=_connect)
    link.try_again()
