"""The demo with a simulated FastPix on this computer, and the tour."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from fastpix_desktop.bootstrap.program import Program
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.addresses import IngestAddresses

if TYPE_CHECKING:  # slow to import: loaded after the first paint, most of them in worker threads
    from fastpix_desktop.bootstrap.tour_words import English
    from fastpix_desktop.simulator import Simulator


def start_simulator(stack: ExitStack) -> "Simulator":
    """Start the demo's FastPix, which receives real streams if FFmpeg is installed."""
    from fastpix_desktop.simulator import Simulator, ffmpeg_path  # noqa: PLC0415 - for the demo only

    simulator = stack.enter_context(Simulator(ingest=ffmpeg_path() is not None))
    simulator.seed("Friday night gaming", age_seconds=9 * 86_400, enableDvrMode=True)
    simulator.seed("Test of the new camera", age_seconds=4 * 86_400, status="disabled", access="private")
    ended = simulator.seed("Choir rehearsal", age_seconds=3 * 3_600)
    simulator.add_media(ended["streamId"])
    return simulator


def demo_account(simulator: "Simulator") -> tuple[Account, Secret]:
    """Return a simulator's account, and its secret."""
    return Account(simulator.token_id, "Demo workspace"), Secret(simulator.secret)


def ingest_addresses(simulator: "Simulator") -> IngestAddresses:
    """Return a simulator's ingest (if it has one) and playback addresses, all on this computer."""
    watched = IngestAddresses(
        playback_url=simulator.playback_url,
        player_url=simulator.player_url,
        pictures_url=simulator.pictures_url,
        viewing_page=f"{simulator.player_url}?playbackId={{playbackId}}&token={{token}}",
    )
    if not simulator.takes_streams:
        here = urlsplit(simulator.url).netloc
        return replace(
            watched, rtmps_server=f"rtmp://{here}/live", srt_address=f"srt://{here}", takes_streams=False
        )
    there = simulator.ingest
    return replace(watched, rtmps_server=there.rtmp_server, srt_address=there.srt_address)


@contextmanager
def broadcast(simulator: "Simulator", stream_id: str) -> Iterator[Callable[[], None]]:
    """Send a test picture to a stream of the simulator, like an encoder.

    What it gives freezes the picture that viewers get.
    """
    from fastpix_desktop.simulator.encoder import broadcasting  # noqa: PLC0415 - for the tour only

    (key,) = (each["streamKey"] for each in simulator.streams if each["streamId"] == stream_id)
    with broadcasting(simulator.ingest.rtmp_server, key):
        yield lambda: simulator.ingest.freeze_playlist(stream_id)


def english_words() -> "English":
    """Return what learns the English of all texts, for the tour."""
    from fastpix_desktop.bootstrap.tour_words import English  # noqa: PLC0415 - for the tour only

    return English()


async def tour(program: Program, folder: Path, english: "English") -> int:
    """Operate the demo's window by itself, and save screenshots and a profile in ``folder``.

    ``english``: of the window's texts. Return the exit code.
    """
    from fastpix_desktop.bootstrap.tour import take_tour  # noqa: PLC0415 - for the tour only
    from fastpix_desktop.bootstrap.tour_hand import Hand  # noqa: PLC0415 - for the tour only
    from fastpix_desktop.simulator import DEMO_SECRET, DEMO_TOKEN_ID  # noqa: PLC0415 - for the tour only

    program.begin()
    account = (DEMO_TOKEN_ID, Secret(DEMO_SECRET))
    result = await take_tour(Hand(program.window, folder, english), *account, program.broadcast)
    await program.end()
    return result
