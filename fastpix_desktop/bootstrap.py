"""The only file that knows everyone: builds services, presenters and window, and runs the loop."""

import logging
import sys
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from PySide6.QtCore import QEventLoop, QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import KeyringLocked, NotSignedIn, OutcomeUnknown
from fastpix_desktop.domain.live_stream import LiveStream
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.new_stream import NewStreamPresenter, NewStreamServices
from fastpix_desktop.presenters.obs import ObsPresenter, ObsServices
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.session import SessionPresenter, SessionServices
from fastpix_desktop.presenters.streams import StreamsPresenter, StreamsServices
from fastpix_desktop.services.lane import Lane
from fastpix_desktop.services.secret_keeper import Memory, SecretKeeper
from fastpix_desktop.ui import icons, theme
from fastpix_desktop.ui.window import MainWindow, Presenters, apply_appearance

if TYPE_CHECKING:  # slow to import: they are loaded after the first paint, most of them in their lanes
    import asyncio
    import tempfile

    from fastpix_desktop.domain.draft import StreamDraft
    from fastpix_desktop.services.draft_file import DraftFile
    from fastpix_desktop.services.fastpix_api import FastPixApi
    from fastpix_desktop.services.obs_wall import ObsWall
    from fastpix_desktop.simulator import Simulator

P = ParamSpec("P")
T = TypeVar("T")
log = logging.getLogger(__name__)

KEYRING_TIMEOUT_S: Final = 20.0
"""A keyring that takes longer waits for its password, or for ever."""
FIRST_PAINT_MS: Final = 1000
CREATE_TIMEOUT_S: Final = 60.0
"""The whole of a create: an answer that drips in would pass every single read time-out."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks for."""

    demo: bool = False
    api_url: str = ""
    data_dir: Path | None = None
    tour: Path | None = None


class Next(Enum):
    """What comes after a window has closed."""

    QUIT = auto()
    DEMO = auto()
    ACCOUNT = auto()


class Services:
    """The walls to the outside, each behind its lane, as callables for the presenters."""

    def __init__(
        self, data_dir: Path, preferences: Preferences, *, api_url: str, keeper: SecretKeeper | None
    ) -> None:
        self._net = Lane("net", 3, replace_abandoned=True)
        self._keyring = Lane("keyring", 1)
        self._disk = Lane("disk", 1)
        self._draft_path = data_dir / "draft.json"
        self._preferences = preferences
        self._api_url = api_url
        self._keeper = keeper
        self._signed_in: tuple[str, Secret] | None = None
        self._api: FastPixApi | None = None

    def session(self) -> SessionServices:
        """Return what the session presenter needs."""
        return SessionServices(
            check=self._check,
            use=self._use,
            keyring_name=lambda: self._in_keyring(lambda: self._kept().describe()),
            save_secret=lambda name, secret: self._in_keyring(lambda: self._kept().save(name, secret)),
            load_secret=lambda name: self._in_keyring(lambda: self._kept().load(name)),
            delete_secret=lambda name: self._in_keyring(lambda: self._kept().delete(name)),
        )

    def new_stream(self) -> NewStreamServices:
        """Return what the new-stream presenter needs."""
        return NewStreamServices(
            create=self._create,
            load_draft=lambda: self._disk.run(lambda: self._draft_file().load()),
            save_draft=lambda draft: self._disk.run(lambda: self._draft_file().save(draft)),
        )

    def streams(self) -> StreamsServices:
        """Return what the streams presenter needs."""
        return StreamsServices(
            streams=lambda page: self._net.run(lambda: self._current_api().streams(page)),
            stream=lambda stream_id: self._net.run(lambda: self._current_api().stream(stream_id)),
        )

    def obs(self) -> ObsServices:
        """Return what the OBS presenter needs."""

        def on_disk(call: "Callable[[ObsWall], T]") -> "Awaitable[T]":
            return self._disk.run(lambda: call(_load_obs()))

        return ObsServices(
            find=lambda: on_disk(lambda obs: obs.find()),
            export=lambda profile, parent: on_disk(lambda obs: obs.export(profile, parent)),
            install=lambda where, profile: on_disk(lambda obs: obs.install(where, profile)),
            read_profile=lambda profile: on_disk(lambda obs: obs.read_profile(profile)),
            remove=lambda where, stream_id: on_disk(lambda obs: obs.remove(where, stream_id)),
            launch=lambda where, name, streams: on_disk(lambda obs: obs.launch(where, name, streams)),
        )

    async def warm_up(self) -> None:
        """Load the slow libraries, off the UI thread."""
        await self._net.run(_load_api)
        await self._keyring.run(self._kept)

    def _use(self, account: Account | None, secret: Secret | None) -> None:
        self._signed_in = (account.token_id, secret) if account and secret else None
        self._api = None

    def _open_api(self, token_id: str, secret: Secret) -> "FastPixApi":
        return _load_api()(self._api_url or self._preferences.api_url, token_id, secret)

    def _current_api(self) -> "FastPixApi":
        signed_in = self._signed_in
        if signed_in is None:
            raise NotSignedIn
        if self._api is None:
            self._api = self._open_api(*signed_in)
        return self._api

    async def _check(self, token_id: str, secret: Secret) -> None:
        await self._net.run(lambda: self._open_api(token_id, secret).check())

    async def _create(self, draft: "StreamDraft", launch_id: str) -> LiveStream:
        import asyncio  # noqa: PLC0415

        try:
            async with asyncio.timeout(CREATE_TIMEOUT_S):
                return await self._net.run(lambda: self._current_api().create(draft, launch_id))
        except TimeoutError:
            raise OutcomeUnknown from None

    async def _in_keyring(self, call: Callable[[], T]) -> T:
        import asyncio  # noqa: PLC0415

        try:
            async with asyncio.timeout(KEYRING_TIMEOUT_S):
                return await self._keyring.run(call)
        except TimeoutError:
            raise KeyringLocked from None

    def _draft_file(self) -> "DraftFile":
        from fastpix_desktop.services.draft_file import DraftFile  # noqa: PLC0415 - slow to import

        return DraftFile(self._draft_path)

    def _kept(self) -> SecretKeeper:
        if self._keeper is None:
            from fastpix_desktop.services.credentials import Keyring  # noqa: PLC0415 - slow to import

            self._keeper = Keyring()
        return self._keeper


def _load_api() -> "type[FastPixApi]":
    from fastpix_desktop.services.fastpix_api import FastPixApi  # noqa: PLC0415 - slow to import

    return FastPixApi


@dataclass(frozen=True, slots=True)
class Program:
    """A window with everything behind it."""

    window: MainWindow
    services: Services

    def begin(self) -> None:
        """Start what needs the loop and may be slow; the window can be seen by now."""
        presenters = self.window.presenters
        presenters.new_stream.load()
        presenters.session.start("warm up", self.services.warm_up())
        presenters.session.restore()

    async def end(self) -> None:
        """Save what is typed, end all tasks, and take the window away."""
        await self.window.presenters.close()
        self.window.close()
        self.window.deleteLater()


def compose(data_dir: Path, *, api_url: str, demo: bool, keeper: SecretKeeper | None) -> Program:
    """Build services, presenters and window for one data folder.

    ``api_url``: overrides the one in the settings, if not empty. ``keeper``: instead of the keyring.
    """
    preferences = Preferences(QSettings(str(data_dir / "settings.ini"), QSettings.Format.IniFormat))
    services = Services(data_dir, preferences, api_url=api_url, keeper=keeper)
    presenters = Presenters(
        session=SessionPresenter(services.session(), preferences),
        new_stream=NewStreamPresenter(services.new_stream()),
        streams=StreamsPresenter(services.streams()),
        obs=ObsPresenter(services.obs(), preferences),
    )
    window = MainWindow(presenters, preferences, demo=demo, api_url_fixed=bool(api_url))
    # Not before: a style sheet that is there already is worked out anew at each step of the building.
    apply_appearance(preferences.appearance)
    return Program(window, services)


def _load_obs() -> "ObsWall":
    from fastpix_desktop.services.obs_wall import ObsWall  # noqa: PLC0415 - seldom needed

    return ObsWall()


def run(options: Options, arguments: list[str]) -> int:
    """Run the program until its window is closed; return the exit code."""
    app = QApplication(arguments)
    app.setApplicationName("fastpix-desktop")
    app.setDesktopFileName("fastpix-desktop")
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(icons.app_icon())
    app.setFont(theme.body_font())
    if sys.platform != "darwin":
        app.setStyle("fusion")
    data_dir = options.data_dir or Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    )
    with ExitStack() as stack:
        program = _open(stack, options, data_dir, Next.DEMO if options.demo else Next.ACCOUNT)
        _wait_for_paint(program.window)

        import asyncio  # noqa: PLC0415 - slow to import, and not needed before the first paint

        import qasync  # noqa: PLC0415

        loop = qasync.QEventLoop(app)
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(_report_bug)
        with loop:
            if options.tour is not None:
                return int(loop.run_until_complete(_take_tour(program, options.tour)))
            loop.run_until_complete(_run_windows(stack, program, options, data_dir))
    return 0


def _open(stack: ExitStack, options: Options, data_dir: Path, which: Next) -> Program:
    """Compose and show the account's window or the demo's; the stack ends what the demo needs."""
    if which is not Next.DEMO:
        program = compose(data_dir, api_url=options.api_url, demo=False, keeper=None)
    else:
        simulator = _start_simulator(stack)
        if options.tour is not None:
            data_dir = Path(stack.enter_context(_temporary_folder()))
        program = compose(data_dir / "demo", api_url=simulator.url, demo=True, keeper=Memory())
        if options.tour is None:
            account = Account(simulator.token_id, "Demo workspace")
            program.window.presenters.session.adopt(account, Secret(simulator.secret))
    program.window.show()
    return program


def _wait_for_paint(window: MainWindow) -> None:
    painting = QEventLoop()
    window.painted.connect(painting.quit)
    QTimer.singleShot(FIRST_PAINT_MS, painting.quit)  # minimized, on another desktop: no paint comes
    painting.exec()


async def _run_windows(stack: ExitStack, program: Program, options: Options, data_dir: Path) -> None:
    """Run one window after the other: the account's, the demo's, the account's again."""
    import asyncio  # noqa: PLC0415

    while True:
        ended: asyncio.Future[Next] = asyncio.get_running_loop().create_future()
        program.window.closeAsked.connect(partial(_settle, ended, Next.QUIT))
        program.window.demoAsked.connect(partial(_settle, ended, Next.DEMO))
        program.window.accountAsked.connect(partial(_settle, ended, Next.ACCOUNT))
        program.begin()
        then = await ended
        await program.end()
        if then is Next.QUIT:
            return
        program = _open(stack, options, data_dir, then)


async def _take_tour(program: Program, folder: Path) -> int:
    from fastpix_desktop.simulator import DEMO_SECRET, DEMO_TOKEN_ID  # noqa: PLC0415 - for the tour only
    from fastpix_desktop.ui.tour import take_tour  # noqa: PLC0415 - for the tour only

    program.begin()
    result = await take_tour(program.window, folder, DEMO_TOKEN_ID, Secret(DEMO_SECRET))
    await program.end()
    return result


def _temporary_folder() -> "tempfile.TemporaryDirectory[str]":
    import tempfile  # noqa: PLC0415 - for the tour only

    return tempfile.TemporaryDirectory()


def _settle(future: "asyncio.Future[Next]", then: Next) -> None:
    if not future.done():
        future.set_result(then)


def _start_simulator(stack: ExitStack) -> "Simulator":
    from fastpix_desktop.simulator import Simulator  # noqa: PLC0415 - for the demo only

    simulator = stack.enter_context(Simulator())
    simulator.seed("Friday night gaming", age_seconds=9 * 86_400, enableDvrMode=True)
    simulator.seed("Test of the new camera", age_seconds=4 * 86_400, status="disabled", access="private")
    simulator.seed("Choir rehearsal", age_seconds=3 * 3_600, status="active")
    return simulator


def _report_bug(loop: "asyncio.AbstractEventLoop", context: dict[str, Any]) -> None:
    """Tell of an error that nobody expected, once, and go on."""
    del loop
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom needed

    error = context.get("exception")
    log.error("%s", context.get("message"), exc_info=error)
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("FastPix Desktop")
    box.setText(QApplication.translate("Bug", "Something went wrong inside the program."))
    box.setInformativeText(
        QApplication.translate("Bug", "It goes on, and what you typed is kept. Details are below.")
    )
    box.setDetailedText(f"{context.get('message')}\n{type(error).__name__}: {error}")
    box.open()
