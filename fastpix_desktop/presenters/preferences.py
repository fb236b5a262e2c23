"""The person's preferences: each declared once, with its type, default and range."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QSettings

from fastpix_desktop.base.languages import LANGUAGES
from fastpix_desktop.domain.account import (
    API_URL,
    Account,
    accounts_from_text,
    accounts_to_text,
    parse_web_address,
)
from fastpix_desktop.domain.encoders.frame_rates import FRAME_RATES
from fastpix_desktop.domain.streams.addresses import (
    PLAYBACK_URL,
    RTMPS_SERVER,
    SRT_ADDRESS,
    VIEWING_PAGE,
    IngestAddresses,
    SrtStreamId,
    parse_rtmp_address,
    parse_srt_address,
    parse_viewing_page,
)
from fastpix_desktop.domain.streams.kept_download import Download, downloads_from_text, downloads_to_text

if TYPE_CHECKING:  # with the first stream
    from fastpix_desktop.domain.obs.server_files import ServerBefore

T = TypeVar("T")


FROM_FILES: Final = "files"
"""Value for connecting to OBS on this computer with its own files."""


class Appearance(StrEnum):
    """Light, dark, or the system's."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class _Option(Generic[T]):
    """A preference. ``read`` turns the stored text into a value, and raises ValueError for a bad one.

    Everything is stored as text and parsed here, because QSettings silently turns a garbled number into 0.
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
        except (ValueError, RecursionError):
            return self._default

    def __set__(self, owner: "Preferences", value: T) -> None:
        owner.settings.setValue(self._key, self._write(value))
        owner.settings.sync()


def _frame_rate(text: str) -> int:
    if int(text) not in FRAME_RATES:
        raise ValueError(text)
    return int(text)


def _language(text: str) -> str:
    if text and text not in LANGUAGES:
        raise ValueError(text)
    return text


def _yes_or_no(text: str) -> bool:
    if text not in ("True", "False"):
        raise ValueError(text)
    return text == "True"


def _ids_from_text(text: str) -> Mapping[str, tuple[str, ...]]:
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError(text)  # noqa: TRY004 - what every reader of an option raises
    return {key: tuple(map(str, ids)) for key, ids in values.items() if isinstance(ids, list)}


def _pairing(text: str) -> str:
    from fastpix_desktop.domain.obs.websocket import parse_host_port  # noqa: PLC0415 - with the first stream

    return text if text in ("", FROM_FILES) else parse_host_port(text).host_port


def _servers_before(text: str) -> "Mapping[Path, ServerBefore]":
    from fastpix_desktop.domain.obs.server_files import befores_from_text  # noqa: PLC0415 - with the first stream

    return befores_from_text(text)


def _servers_before_to_text(befores: "Mapping[Path, ServerBefore]") -> str:
    from fastpix_desktop.domain.obs.server_files import befores_to_text  # noqa: PLC0415 - with the first stream

    return befores_to_text(befores)


def _words_from_text(text: str) -> tuple[str, ...]:
    values = json.loads(text)
    if not isinstance(values, list):
        raise ValueError(text)  # noqa: TRY004 - what every reader of an option raises
    return tuple(map(str, values))


def _pair(text: str) -> tuple[str, str]:
    first, second = _words_from_text(text)
    return first, second


class Preferences:
    """What the app remembers between runs, besides secrets, drafts and streams."""

    appearance = _Option("appearance", Appearance.SYSTEM, Appearance)
    language = _Option[str | None]("language", None, _language)
    """A language's code; empty for the system's language, None if none was ever chosen."""
    tells_of_trouble = _Option("live/tells_of_trouble", True, _yes_or_no)
    """Whether desktop notifications tell how a live stream is doing."""
    keeps_in_front = _Option("live/keeps_in_front", False, _yes_or_no)
    """Whether the window stays in front of others while a stream is live."""
    last_stream = _Option[tuple[str, str]]("window/stream", ("", ""), _pair, json.dumps)
    """The stream to open at the next start: its account (a token ID) and its ID; two empty texts for none."""
    api_url = _Option("api_url", API_URL, parse_web_address)
    rtmps_server = _Option("ingest/rtmps_server", RTMPS_SERVER, parse_rtmp_address)
    srt_address = _Option("ingest/srt_address", SRT_ADDRESS, parse_srt_address)
    srt_stream_id = _Option("ingest/srt_stream_id", SrtStreamId.STREAM_ID, SrtStreamId)
    playback_url = _Option("ingest/playback_url", PLAYBACK_URL, parse_web_address)
    viewing_page = _Option("share/viewing_page", VIEWING_PAGE, parse_viewing_page)
    """The player page's address for a private stream, with ``{playbackId}`` and ``{token}``."""
    frame_rate = _Option("encoder/frame_rate", FRAME_RATES[0], _frame_rate)
    export_folder = _Option("obs/export_folder", "", str)
    """Folder of the last export."""
    obs_pairing = _Option("obs/pairing", "", _pairing)
    """How to reach a running OBS: empty (not connected), FROM_FILES, or ``host:port``."""
    obs_trusted = _Option[tuple[str, ...]]("obs/trusted", (), _words_from_text, json.dumps)
    """Addresses (``host:port``) the person confirmed as OBS, because it couldn't be verified."""
    obs_needs_password = _Option("obs/needs_password", False, _yes_or_no)
    """Whether OBS at the pasted address asks for a password; known even if the keyring is locked."""
    obs_servers_before = _Option["Mapping[Path, ServerBefore]"](
        "obs/servers_before", {}, _servers_before, _servers_before_to_text
    )
    """What OBS's WebSocket server was before the app turned it on, by OBS's own folder."""
    accounts = _Option[tuple[Account, ...]]("accounts", (), accounts_from_text, accounts_to_text)
    current_account = _Option("current_account", "", str)
    """The token ID of the account last used."""
    kept_keys = _Option[Mapping[str, tuple[str, ...]]]("kept_keys", {}, _ids_from_text, json.dumps)
    """IDs of streams whose keys are in the keyring, by the account's token ID."""
    signing_keys = _Option[Mapping[str, tuple[str, ...]]](
        "share/signing_keys", {}, _ids_from_text, json.dumps
    )
    """IDs of signing keys whose private halves are in the keyring, by the account's token ID."""
    signing_key_requests = _Option[Mapping[str, tuple[str, ...]]](
        "share/signing_key_requests", {}, _ids_from_text, json.dumps
    )
    """Idempotency-Keys of creates of signing keys that aren't finished, by the account's token ID."""
    downloads = _Option[tuple[Download, ...]]("downloads", (), downloads_from_text, downloads_to_text)
    """Downloads of recordings that aren't finished."""
    told_of_unused = _Option[datetime | None](
        "forgotten/told", None, lambda text: datetime.fromisoformat(text).astimezone(UTC)
    )
    """When an unused stream was last mentioned."""
    never_unused = _Option[tuple[str, ...]]("forgotten/never_unused", (), _words_from_text, json.dumps)
    """IDs of streams not to mention, because they were kept or used; newest last."""
    used_streams = _Option[tuple[str, ...]]("duplicates/used", (), _words_from_text, json.dumps)
    """IDs of streams created, shared or used with an encoder here; newest last."""
    kept_duplicates = _Option[Mapping[str, tuple[str, ...]]](
        "duplicates/kept", {}, _ids_from_text, json.dumps
    )
    """IDs of duplicates to keep, by request ID."""

    def __init__(self, settings: QSettings, fixed_addresses: IngestAddresses | None = None) -> None:
        """Read ``settings``; ``fixed_addresses`` replace theirs until the app closes, and aren't saved."""
        self.settings: Final = settings
        self._fixed_addresses = fixed_addresses

    @property
    def addresses(self) -> IngestAddresses:
        """Where streams are sent and watched."""
        if self._fixed_addresses is not None:
            return replace(self._fixed_addresses, srt_stream_id=self.srt_stream_id)
        return IngestAddresses(
            self.rtmps_server,
            self.srt_address,
            self.srt_stream_id,
            self.playback_url,
            viewing_page=self.viewing_page,
        )

    @property
    def addresses_fixed(self) -> bool:
        """Whether the addresses are fixed by a start option, so setting them has no effect."""
        return self._fixed_addresses is not None

    @property
    def geometry(self) -> QByteArray:
        """The window's size and position in Qt's format; empty at first."""
        stored: Any = self.settings.value("window/geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self.settings.setValue("window/geometry", value)
        self.settings.sync()
