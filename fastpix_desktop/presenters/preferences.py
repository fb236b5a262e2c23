"""The person's preferences: each declared once, with its type, default and range."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final, Generic, TypeVar, overload
from urllib.parse import urlsplit

from PySide6.QtCore import QByteArray, QSettings

from fastpix_desktop.domain.account import API_URL, Account, accounts_from_text, accounts_to_text
from fastpix_desktop.domain.ingest import RTMPS_SERVER, SRT_ADDRESS, IngestAddresses, SrtStreamId

T = TypeVar("T")


class Appearance(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class _Option(Generic[T]):
    """A preference. ``read`` turns the stored text into a value, raising ValueError for a bad one.

    Everything is stored as text and read here: QSettings' own conversion turns a garbled number into 0
    without a word.
    """

    def __init__(
        self, key: str, default: T, read: Callable[[str], T], write: Callable[[T], str] = str
    ) -> None:
        self._key = key
        self._default = default
        self._read = read
        self._write = write

    @overload
    def __get__(self, owner: None, kind: type) -> "_Option[T]": ...
    @overload
    def __get__(self, owner: "Preferences", kind: type) -> T: ...
    def __get__(self, owner: "Preferences | None", kind: type) -> "T | _Option[T]":
        if owner is None:
            return self
        stored = owner.settings.value(self._key)
        if not isinstance(stored, str):
            return self._default
        try:
            return self._read(stored)
        except ValueError:
            return self._default

    def __set__(self, owner: "Preferences", value: T) -> None:
        owner.settings.setValue(self._key, self._write(value))
        owner.settings.sync()


def web_address(text: str) -> str:
    """Return the API address without a final slash; ValueError unless https, or http on this computer."""
    parts = urlsplit(text.strip())
    loopback = parts.hostname in ("localhost", "::1") or (parts.hostname or "").startswith("127.")
    if not parts.hostname or parts.query or parts.fragment or parts.username or parts.port == 0:
        raise ValueError(text)
    if parts.scheme != "https" and not (parts.scheme == "http" and loopback):
        raise ValueError(text)
    return text.strip().rstrip("/")


def rtmp_address(text: str) -> str:
    """Return an RTMP server's address; ValueError for anything else."""
    return _address(text, ("rtmp", "rtmps"))


def srt_address(text: str) -> str:
    """Return an SRT address, which must name its port; ValueError for anything else."""
    address = _address(text, ("srt",))
    if urlsplit(address).port is None or urlsplit(address).path:
        raise ValueError(text)
    return address


def _address(text: str, schemes: tuple[str, ...]) -> str:
    parts = urlsplit(text.strip())
    if parts.scheme not in schemes or not parts.hostname or parts.query or parts.fragment or parts.port == 0:
        raise ValueError(text)
    if any(character.isspace() for character in text.strip()):
        raise ValueError(text)
    return text.strip().rstrip("/")


class Preferences:
    """What the program remembers between runs, besides secrets, drafts and streams."""

    appearance = _Option("appearance", Appearance.SYSTEM, Appearance)
    api_url = _Option("api_url", API_URL, web_address)
    rtmps_server = _Option("ingest/rtmps_server", RTMPS_SERVER, rtmp_address)
    srt_address = _Option("ingest/srt_address", SRT_ADDRESS, srt_address)
    srt_stream_id = _Option("ingest/srt_stream_id", SrtStreamId.STREAM_ID, SrtStreamId)
    accounts = _Option[tuple[Account, ...]]("accounts", (), accounts_from_text, accounts_to_text)
    current_account = _Option("current_account", "", str)
    """The token ID of the account last used."""

    def __init__(self, settings: QSettings) -> None:
        self.settings: Final = settings

    @property
    def addresses(self) -> IngestAddresses:
        """Where streams are sent."""
        return IngestAddresses(self.rtmps_server, self.srt_address, self.srt_stream_id)

    @property
    def geometry(self) -> QByteArray:
        """The window's size and place, as Qt writes it; empty at first."""
        stored: Any = self.settings.value("window/geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self.settings.setValue("window/geometry", value)
        self.settings.sync()
