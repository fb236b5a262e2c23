"""``--self-test``: check that this installation is complete, with a line for each part."""

import importlib
import os
import sqlite3
import ssl
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from fastpix_desktop import __version__
from fastpix_desktop.base.languages import LANGUAGES
from fastpix_desktop.base.resources import resources
from fastpix_desktop.domain.errors import KeyringTrouble, Unreachable
from fastpix_desktop.domain.secret import Secret

PLATFORMS: Final = {
    "linux": ("libqxcb.so", "libqwayland.so", "libqoffscreen.so"),
    "win32": ("qwindows.dll",),
    "darwin": ("libqcocoa.dylib", "libqoffscreen.dylib"),
}
FORMATS: Final = ("svg", "png", "ico")
KEYRINGS: Final = {
    # Modules the backend imports late or optionally: without them, it's silently disabled.
    "linux": ("keyring.backends.SecretService", "secretstorage", "jeepney.io.blocking",
              "cryptography.hazmat.primitives.ciphers"),
    "win32": ("keyring.backends.Windows", "win32ctypes.pywin32.win32cred"),
    "darwin": ("keyring.backends.macOS.api",),
}  # fmt: skip
FEWEST_AUTHORITIES: Final = 50


class Failed(Exception):
    """A part is missing or doesn't work; the text names it."""


def run(data_dir: Path) -> int:
    """Check every part, print a line for each, and return the exit code. Needs no display."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    failures = 0
    _say(f"FastPix Desktop {__version__}")
    for name, check in _checks(data_dir):
        try:
            line = f"ok    {name}: {check()}"
        except Exception as error:  # noqa: BLE001 - any error is this line's result
            failures += 1
            reason = str(error) if isinstance(error, Failed) else f"{type(error).__name__}: {error}"
            line = f"FAIL  {name}: {reason}"
        _say(line)
    _say(
        "All of it works." if not failures else f"{failures} of it failed. Please install the program again."
    )
    del app
    return 1 if failures else 0


def _say(line: str) -> None:
    if sys.stdout is not None:  # a Windows app without a console has none
        # Redirected, Windows has it in a code page that may lack the letters of a folder's name.
        encoding = sys.stdout.encoding or "ascii"
        sys.stdout.write(f"{line}\n".encode(encoding, "backslashreplace").decode(encoding))
        sys.stdout.flush()


def _checks(data_dir: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    yield "Window", _platforms
    yield "Pictures", _formats
    yield "Icons", _icons
    yield "Translations", _translations
    yield "Certificates", _certificates
    yield "Secure connection", _handshake
    yield "Unknown certificate", _refusal
    yield "Keyring", _keyring
    yield "OBS", _obs
    yield "Video", _video
    yield "Data folder", lambda: _store(data_dir)
    yield "Other programs", _environment
    if getattr(sys, "frozen", False):
        yield "Notices", _notices


def _platforms() -> str:
    from PySide6.QtCore import QLibraryInfo, QPluginLoader
    from PySide6.QtGui import QGuiApplication

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    wanted = PLATFORMS.get(sys.platform, ())
    for name in wanted:
        plugin = QPluginLoader(str(folder / name))
        if not plugin.load():
            raise Failed(plugin.errorString())
    return f"{QGuiApplication.platformName()} is used; {len(wanted)} plugins can be loaded"


def _formats() -> str:
    from PySide6.QtGui import QImageReader

    known = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    missing = [name for name in FORMATS if name not in known]
    if missing:
        raise Failed(f"no plugin for {', '.join(missing)}")
    return ", ".join(FORMATS)


def _icons() -> str:
    from PySide6.QtSvg import QSvgRenderer

    from fastpix_desktop.ui.style.icons import app_icon

    files = sorted((resources() / "icons").glob("*.svg"))
    bad = [path.name for path in files if not QSvgRenderer(str(path)).isValid()]
    if bad or not files:
        raise Failed(f"cannot be drawn: {', '.join(bad)}" if bad else "none is there")
    if app_icon().pixmap(32, 32).toImage().pixelColor(16, 16).alpha() == 0:
        raise Failed("the program's own icon is empty")
    return f"{len(files)} can be drawn"


def _translations() -> str:
    from PySide6.QtCore import QTranslator

    files = [resources() / "translations" / f"fastpix_desktop_{code}.qm" for code in LANGUAGES]
    bad = [path.name for path in files if not QTranslator().load(str(path))]
    if bad:
        raise Failed(f"cannot be read: {', '.join(bad)}")
    return f"{len(files)} languages can be read"


def _certificates() -> str:
    import certifi

    context = ssl.create_default_context(cafile=certifi.where())
    number = context.cert_store_stats()["x509_ca"]
    if number < FEWEST_AUTHORITIES:
        raise Failed(f"only {number} authorities are known")
    return f"{number} authorities, {ssl.OPENSSL_VERSION}"


def _handshake() -> str:
    from fastpix_desktop.services.fastpix.api import FastPixApi
    from fastpix_desktop.simulator import Simulator

    with Simulator(tls=_server_tls()) as simulator, _trusting(_sample("authority.pem")):
        FastPixApi(simulator.url, simulator.token_id, Secret(simulator.secret)).check()
    return "a request came through, on a certificate made for this test"


@contextmanager
def _trusting(authority: Path) -> Iterator[None]:
    """Trust one more CA, as on a company's computer."""
    before = os.environ.get("REQUESTS_CA_BUNDLE")
    os.environ["REQUESTS_CA_BUNDLE"] = str(authority)
    try:
        yield
    finally:
        del os.environ["REQUESTS_CA_BUNDLE"]
        if before is not None:
            os.environ["REQUESTS_CA_BUNDLE"] = before


def _refusal() -> str:
    from fastpix_desktop.services.fastpix.api import FastPixApi
    from fastpix_desktop.simulator import Simulator

    with Simulator(tls=_server_tls()) as simulator:
        try:
            FastPixApi(simulator.url, simulator.token_id, Secret(simulator.secret)).check()
        except Unreachable as error:
            return f"refused, as it has to be ({error.reason})"
    raise Failed("a server with an unknown certificate was believed")


def _server_tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_sample("server.pem"))
    return context


def _sample(name: str) -> Path:
    return resources() / "self-test" / name


def _keyring() -> str:
    from fastpix_desktop.services.credentials.system_keyring import Keyring

    for module in KEYRINGS.get(sys.platform, ()):
        importlib.import_module(module)
    try:
        return f"secrets would be kept in {Keyring().describe()}"
    except KeyringTrouble:
        return "none runs on this computer, so secrets would last for one run only"


def _obs() -> str:
    import asyncio
    import socket

    from fastpix_desktop.domain.obs.errors import ObsUnreachable
    from fastpix_desktop.domain.obs.websocket import THIS_COMPUTER, ObsAddress
    from fastpix_desktop.services.obs.client import ObsClient
    from fastpix_desktop.services.obs.local import ObsWall

    with socket.socket() as taken:
        taken.bind((THIS_COMPUTER, 0))  # and nothing listens there
        address = ObsAddress(THIS_COMPUTER, taken.getsockname()[1], Secret(""))
        try:
            asyncio.run(ObsClient.connect(address, lambda *_: None, lambda _: None, ObsWall().examine))
        except ObsUnreachable:
            return "could be spoken to"
    raise Failed("somebody answered where nobody listens")


def _video() -> str:
    import time

    from fastpix_desktop.domain.errors import AppError
    from fastpix_desktop.services.picture.decoder import Decoder
    from fastpix_desktop.services.picture.process import is_installed

    if not is_installed():
        if getattr(sys, "frozen", False):
            raise Failed("QtMultimedia is missing")
        return "QtMultimedia isn't installed, so no picture is shown while live"
    decoder, began = Decoder(), time.monotonic()
    try:
        still = decoder.decode(_sample("video.ts").read_bytes(), 1.0)
    except AppError as error:
        raise Failed(f"nothing could be decoded ({type(error).__name__})") from None
    finally:
        decoder.close()
    if not still.has_picture or still.peak is None:
        raise Failed(f"no {'sound' if still.has_picture else 'picture'} in what has both")
    return f"picture and sound decoded in {time.monotonic() - began:.1f} s"


def _store(data_dir: Path) -> str:
    from fastpix_desktop.services.storage.files import read_text, write_text

    data_dir.mkdir(parents=True, exist_ok=True)
    database, text = data_dir / "self-test.sqlite3", data_dir / "self-test.txt"
    try:
        write_text(text, "✓")
        if read_text(text) != "✓":
            raise Failed(f"{data_dir} does not give back what was written")
        with closing(sqlite3.connect(database)) as connection, connection:
            connection.execute("CREATE TABLE written (value)")
    finally:
        for path in (text, database):
            path.unlink(missing_ok=True)
    return f"{data_dir} can be written, SQLite {sqlite3.sqlite_version}"


def _environment() -> str:
    own = str(Path(sys.executable).parent)
    leading_here = [name for name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH") if own in os.environ.get(name, "")]
    if getattr(sys, "frozen", False) and leading_here:
        raise Failed(f"would get our libraries, by {', '.join(leading_here)}")
    return "get their own libraries"


def _notices() -> str:
    size = (resources() / "third-party-notices.txt").stat().st_size
    return f"{size // 1024} KB"
