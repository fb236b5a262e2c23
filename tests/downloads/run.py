"""One scenario: a recording is downloaded and renamed, whatever gets in between.

The presenters and adapters are the program's own, over real sockets and a real folder. Wrong is: a file under
the final name that isn't the whole recording, something left behind, a download that doesn't end, a title
other than what was said, lost metadata.
"""

import asyncio
import random
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSettings

from fastpix_desktop.bootstrap.adapters.downloads import FileTransfers
from fastpix_desktop.bootstrap.adapters.fastpix import Recordings
from fastpix_desktop.bootstrap.adapters.pools import Pools
from fastpix_desktop.bootstrap.adapters.session import Session
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.download import Stage
from fastpix_desktop.domain.streams.recording import Recording, parse_recording
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.streams.downloads import Downloads, Times
from fastpix_desktop.presenters.streams.recordings import RecordingsPresenter
from fastpix_desktop.simulator import Fault, Simulator

QUICK = Times(poll_s=0.01, retry_s=(0.005,) * 3, tick_s=0.005)
FILE = "capped-4k.mp4"
LONGEST_S = 20.0


@dataclass
class Result:
    """What happened in a run."""

    COUNTS: ClassVar = ("cuts", "pauses", "restarts")
    number: int
    cuts: int = 0
    pauses: int = 0
    restarts: int = 0
    renamed: bool = False
    wrong: str = ""


class Run:
    """One seeded scenario."""

    def __init__(self, number: int, seed: int, simulator: Simulator, folder: Path) -> None:
        self.result = Result(number)
        self._random = random.Random(f"{seed}/{number}")
        self._simulator = simulator
        self._folder = folder
        self._target = folder / "videos" / "choir.mp4"
        self._target.parent.mkdir()
        rules = simulator.media_rules
        rules.as_recorded, rules.takes_title, rules.refuses_title = (self._odds(0.5) for _ in range(3))
        rules.mp4_s = self._random.choice((0.0, 0.03))
        self._media_id = simulator.add_media(simulator.seed("Choir")["streamId"], title="raw.mp4")
        self._media = simulator.media(self._media_id)
        self._media.content = self._random.randbytes(self._random.randrange(1, 400_000))
        self._contents = [self._media.content]
        self._titles: list[str] = []
        self._failures: list[AppError] = []

    def _odds(self, part: float) -> bool:
        return self._random.random() < part

    def _open(self) -> None:
        """Start the presenters and adapters that downloads need."""
        self._pools = pools = Pools()
        session = Session(pools, lambda: self._simulator.url)
        session.use(Account(self._simulator.token_id, "Parish"), Secret(self._simulator.secret))
        api = Recordings(pools, session)
        settings = QSettings(str(self._folder / "settings.ini"), QSettings.Format.IniFormat)
        self._preferences = Preferences(settings)
        self._downloads = Downloads(api, FileTransfers(pools), self._address, self._preferences, QUICK)
        self._recordings = RecordingsPresenter(api, delays=(0.0, 0.01))
        self._recordings.use(self._simulator.token_id)
        self._recordings.renamed.connect(lambda each: self._titles.append(each.title))
        self._recordings.renameFailed.connect(self._failures.append)

    async def _address(self, _account: str, recording: Recording) -> Secret:
        assert recording.playback is not None
        return Secret(f"{self._simulator.playback_url}/{recording.playback.id}/{FILE}")

    async def _close(self) -> None:
        await self._downloads.close()
        await self._recordings.close()
        self._pools.close()

    def _set_traps(self) -> None:
        """Choose what goes wrong."""
        media = f"/on-demand/{self._media_id}"
        for _ in range(self._random.randrange(1, 7)):
            fault = self._random.choice(
                (
                    Fault.half_answer(path=FILE),
                    Fault.half_answer(path=FILE, times=3),
                    Fault.drop_after(path=FILE),
                    Fault.stuck_answer(path=FILE),
                    Fault.status(503, path=FILE),
                    Fault.status(404, path=FILE),
                    Fault.drop_before(path=media),
                    Fault.drop_after(path=media, method="PATCH"),
                    Fault.half_answer(path=media),
                    Fault.status(502, path=media),
                )
            )
            self._simulator.play(fault)
            self.result.cuts += fault.times or 0

    async def play(self) -> Result:
        """Carry the scenario out."""
        self._open()
        self._set_traps()
        recording = parse_recording(self._media_id, self._media.answer())
        self._downloads.begin(self._simulator.token_id, recording, self._target, replaces=False)
        self._recordings.rename(recording, "Sunday")
        try:
            async with asyncio.timeout(LONGEST_S):
                for _ in range(self._random.randrange(5)):
                    await asyncio.sleep(self._random.random() * 0.05)
                    await self._interfere()
                    self._check_file()
                self._simulator.clear_faults()
                await self._go_on()
        except TimeoutError:
            self.result.wrong = f"no end: {self._downloads.state(self._media_id)}"
        self._check_end()
        await self._close()
        return self.result

    async def _interfere(self) -> None:
        match self._random.choice(("pause", "restart", "change", "nothing")):
            case "pause":
                self.result.pauses += 1
                self._downloads.pause(self._media_id)
                if self._odds(0.5):
                    await asyncio.sleep(0.01)
                self._downloads.resume(self._media_id)
            case "restart":
                self.result.restarts += 1
                await self._close()
                self._open()
                self._downloads.resume(self._media_id)
            case "change" if self._odds(0.3) and not self._target.exists():
                self._media.content = self._random.randbytes(200_000)
                self._contents.append(self._media.content)

    async def _go_on(self) -> None:
        """Do as a person who wants the file: press Resume or Try again until it's there."""
        while (state := self._downloads.state(self._media_id)) is not None:
            if state.stage in (Stage.PAUSED, Stage.FAILED):
                self._downloads.resume(self._media_id)
            elif state.stage is Stage.LOADING:  # it may hang; a person would pause it
                await asyncio.sleep(0.2)
                self._downloads.pause(self._media_id)
            await asyncio.sleep(0.01)
            self._check_file()
        while self._recordings.is_busy:  # noqa: ASYNC110 - it's a person who waits
            await asyncio.sleep(0.01)

    def _check_file(self) -> None:
        if self._target.exists() and self._target.read_bytes() not in self._contents:
            self.result.wrong = "half a file has the final name"

    def _check_end(self) -> None:
        self._check_file()
        left = sorted(each.name for each in self._target.parent.iterdir())
        if left != ["choir.mp4"] and not self.result.wrong:
            self.result.wrong = f"left in the folder: {left}"
        if self._preferences.downloads and not self.result.wrong:
            self.result.wrong = "the download isn't forgotten"
        found = parse_recording(self._media_id, self._media.answer())
        self.result.renamed = bool(self._titles)
        if self._titles and found.title != "Sunday":
            self.result.wrong = f"renamed, but it's {found.title!r}"
        if found.title not in ("raw.mp4", "Sunday") or found.metadata.get("livestream_name") != "Choir":
            self.result.wrong = f"title or metadata are lost: {found}"


def run_all(runs: int, seed: int) -> list[Result]:
    """Carry out this many scenarios."""
    results = []
    for number in range(runs):
        with Simulator() as simulator, tempfile.TemporaryDirectory() as folder:
            results.append(asyncio.run(Run(number, seed, simulator, Path(folder)).play()))
    return results
