"""The app from start to exit: one window after another, on one event loop."""

import logging
import os
import sys
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from fastpix_desktop.base import logs
from fastpix_desktop.base import resources as paths
from fastpix_desktop.bootstrap.demo import (
    broadcast,
    demo_account,
    english_words,
    ingest_addresses,
    start_simulator,
    tour,
)
from fastpix_desktop.bootstrap.garbage import GarbageCollector
from fastpix_desktop.bootstrap.language import Language
from fastpix_desktop.bootstrap.program import Program, compose
from fastpix_desktop.bootstrap.settings import chosen_language
from fastpix_desktop.bootstrap.single_instance import SingleInstance
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.services.credentials.memory import Memory
from fastpix_desktop.services.storage.own_files import own_folder
from fastpix_desktop.services.system import core_dumps
from fastpix_desktop.ui.help.bug_reporter import BugReporter
from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.window.window import MainWindow

if TYPE_CHECKING:  # slow to import: loaded after the first paint, most of them in worker threads
    import asyncio
    import tempfile


log = logging.getLogger(__name__)
FIRST_PAINT_MS: Final = 1000
MODEL_ID: Final = "FastPix.Desktop"
"""The app's ID on Windows, in the installer too."""


@dataclass(frozen=True, slots=True)
class Options:
    """Options from the command line."""

    demo: bool = False
    api_url: str = ""
    data_dir: Path | None = None
    tour: Path | None = None
    new: bool = False
    """Show the form for a new stream, also in an already open window."""
    language: str = ""
    """A language's code, instead of the chosen one; empty for that."""


class Next(Enum):
    """What to do after a window has closed."""

    QUIT = auto()
    DEMO = auto()
    ACCOUNT = auto()
    LANGUAGE = auto()
    """The same window in another language."""


def run(options: Options, arguments: list[str]) -> int:
    """Run the app until its window is closed; return the exit code."""
    core_dumps.forbid()
    _name_for_windows()
    # Qt puts this name into a D-Bus path for the number on the icon: it may have no hyphen and no dot.
    # With its style from the start: asking for one later would have Python make the class of Qt's styles.
    style = [] if sys.platform == "darwin" else ["-style", "fusion"]
    app = QApplication(["fastpix_desktop", *style, *arguments[1:]])
    app.setDesktopFileName("fastpix-desktop")
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(icons.app_icon())
    app.setFont(theme.body_font())
    data_dir = options.data_dir or default_data_dir()
    first = Next.DEMO if options.demo else Next.ACCOUNT
    bugs = BugReporter()
    logs.catch_all(bugs.report)
    with ExitStack() as stack:
        if options.tour is not None:
            data_dir = Path(stack.enter_context(_temporary_folder()))
        with suppress(OSError):  # the next line says why
            own_folder(data_dir)  # also if only the demo's folder in it is used
        instance = SingleInstance.claim_or_call(_folder(data_dir, first), new=options.new)
        if instance is None:
            return 0
        stack.callback(instance.release)  # Windows can't delete a folder with an open file in it: the tour's
        last = _watch_for_crashes(stack, _folder(data_dir, first)) if options.tour is None else None
        english = None if options.tour is None else english_words()
        language = Language(app, english)
        program = _open(stack, options, data_dir, first, language)
        _wait_for_paint(program.window)
        GarbageCollector(app).start()  # __main__.py has disabled Python's own for the start
        if options.tour is None:
            logs.write_to(_folder(data_dir, first))

        import asyncio

        import qasync  # noqa: PLC0415 - loads asyncio

        loop = qasync.QEventLoop(app)
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(
            lambda _, context: bugs.report(str(context.get("message")), context.get("exception"))
        )
        if last is not None:
            _tell_of_crash(last, program.window)
        with loop:
            if options.tour is not None and english is not None:
                return int(loop.run_until_complete(tour(program, options.tour, english)))
            loop.run_until_complete(_run_windows(stack, program, instance, options, data_dir, language))
    return 0


def _open(stack: ExitStack, options: Options, data_dir: Path, which: Next, language: Language) -> Program:
    """Build and show the account's window or the demo's; the stack closes what the demo needs."""
    language.use(options.language or chosen_language(_folder(data_dir, which), data_dir))
    if which is not Next.DEMO:
        program = compose(data_dir, api_url=options.api_url, demo=False, keeper=None)
    else:
        simulator = start_simulator(stack)
        addresses = ingest_addresses(simulator)
        if options.tour is not None:
            # The tour's screenshots show FastPix's own ingest on every computer; playback is real.
            addresses = IngestAddresses(
                playback_url=addresses.playback_url, pictures_url=addresses.pictures_url
            )
        program = compose(
            _folder(data_dir, which),
            api_url=simulator.url,
            demo=True,
            keeper=Memory(),
            addresses=addresses,
            account=None if options.tour is not None else demo_account(simulator),
        )
        if simulator.takes_streams:
            program = replace(program, broadcast=partial(broadcast, simulator))
    program.window.show()
    return program


async def _run_windows(  # noqa: PLR0913, PLR0917
    stack: ExitStack,
    program: Program,
    instance: SingleInstance,
    options: Options,
    data_dir: Path,
    language: Language,
) -> None:
    """Run one window after another: the account's, the demo's, the account's again."""
    where = Next.DEMO if options.demo else Next.ACCOUNT
    while True:
        program.begin()
        if options.new:
            program.window.show_new()
        instance.listen(program.window.come_to_front)
        if instance.trouble:
            _tell_of_folder(_folder(data_dir, where), instance.trouble, program.window)
        while (then := await _next(program.window)) is Next.LANGUAGE:
            code = program.window.preferences.language or ""
            program = program.in_another_language(partial(language.use, code))
            instance.listen(program.window.come_to_front)
        await program.end()
        instance.release()
        if then is Next.QUIT:
            return
        claimed = SingleInstance.claim_or_call(_folder(data_dir, then))
        if claimed is None:  # that window is already open, in another process
            return
        instance, where = claimed, then
        program = _open(stack, options, data_dir, then, language)


async def _next(window: MainWindow) -> Next:
    """Wait until a window is no longer what the person wants."""
    import asyncio

    ended: asyncio.Future[Next] = asyncio.get_running_loop().create_future()
    window.closeAsked.connect(partial(_settle, ended, Next.QUIT))
    window.demoAsked.connect(partial(_settle, ended, Next.DEMO))
    window.accountAsked.connect(partial(_settle, ended, Next.ACCOUNT))
    window.languageChosen.connect(partial(_settle, ended, Next.LANGUAGE))
    return await ended


def default_data_dir() -> Path:
    """Return the system's folder for the app's data."""
    QCoreApplication.setApplicationName("fastpix-desktop")
    if sys.platform not in ("win32", "darwin"):
        # Qt supports only UTF-8 paths, and would leave a home folder with another name.
        shared = Path(os.environ.get("XDG_DATA_HOME", ""))
        base = shared if shared.is_absolute() else Path.home() / ".local/share"
        return paths.nameable(base / "fastpix-desktop")
    # On Windows %LOCALAPPDATA%: a database in the roaming folder would be replaced as a whole by another
    # computer's. Neither is ever in OneDrive (Desktop, Documents and Pictures can be).
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


def _folder(data_dir: Path, which: Next) -> Path:
    """Return the data folder of the account's window or the demo's."""
    return data_dir if which is Next.ACCOUNT else data_dir / "demo"


def _watch_for_crashes(stack: ExitStack, folder: Path) -> Path | None:
    """Prepare for a crash; return an earlier one's report."""
    crash = logs.CrashFile(folder)
    crash.open()
    stack.callback(crash.close)
    return crash.previous


def _tell_of_crash(file: Path, window: MainWindow) -> None:
    from fastpix_desktop.ui.help.trouble_dialogs import CrashDialog  # noqa: PLC0415 - seldom needed

    CrashDialog(file, window).open()


def _tell_of_folder(folder: Path, reason: str, window: MainWindow) -> None:
    from fastpix_desktop.ui.help.trouble_dialogs import FolderDialog  # noqa: PLC0415 - seldom needed

    FolderDialog(folder, reason, window).open()


def _wait_for_paint(window: MainWindow) -> None:
    painting = QEventLoop()
    window.painted.connect(painting.quit)
    QTimer.singleShot(FIRST_PAINT_MS, painting.quit)  # minimized or on another desktop: it's never painted
    painting.exec()


def _temporary_folder() -> "tempfile.TemporaryDirectory[str]":
    import tempfile  # noqa: PLC0415 - for the tour only

    return tempfile.TemporaryDirectory()


def _settle(future: "asyncio.Future[Next]", then: Next) -> None:
    if not future.done():
        future.set_result(then)


def _name_for_windows() -> None:
    """Be known to Windows by the installer's name for the app.

    The taskbar groups and pins the window under the shortcut with this ID, and notifications come from it:
    https://learn.microsoft.com/windows/win32/shell/appids. The installer and the uninstaller wait until
    nobody has a mutex of this name any more: files in use can't be replaced or deleted, and ending the app
    could end a live stream.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - there on Windows only

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(MODEL_ID)
        ctypes.windll.kernel32.CreateMutexW(None, False, MODEL_ID)  # it goes with the process
