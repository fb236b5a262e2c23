"""A FastPix in memory with signing keys, and the presenter of them, for the tests of sharing."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import AppError, FileTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.signing_key import ListedKey, SigningKey, parse_signing_key
from fastpix_desktop.domain.share.token import Grant
from fastpix_desktop.domain.share.viewing_links import ViewingLink
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.restrictions import AccessRestrictions, Rules
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.share.signing_keys import SigningKeys
from tests.presenters.cloud import DISK_FULL
from tests.presenters.fakes import Unasked
from tests.presenters.live import Keys
from tests.unit.domain.share.keys import answer

ACCOUNT = "5a1e7000-0000-4000-8000-000000000001"
WINDOWS_LIMIT = 1280
FIRST = PlaybackId("first", Access.PRIVATE)
PRIVATE = LiveStream("stream", Secret("key"), Secret("secret"), playback_ids=(FIRST,))


class KeyCloud(Unasked):
    """The SigningKeysApi of one workspace. Every attribute can be changed to make things go wrong."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        """IDs of the keys there are, oldest first."""
        self.requests: list[str] = []
        """The Idempotency-Key of each create that arrived."""
        self.by_request: dict[str, str] = {}
        self.lost_answers: list[AppError] = []
        """What the next changes raise after they were carried out, one each."""
        self.refuses: AppError | None = None
        self.made = 0

    async def signing_keys(self, account: str) -> tuple[ListedKey, ...]:
        await self._arrive(account)
        return tuple(map(ListedKey, self.keys))

    async def create_signing_key(self, account: str, idempotency_key: str) -> SigningKey:
        await self._arrive(account)
        self.requests.append(idempotency_key)
        if idempotency_key not in self.by_request:
            self.made += 1
            self.by_request[idempotency_key] = f"key-{self.made}"
            self.keys.append(f"key-{self.made}")
        self._lose()
        return parse_signing_key(answer() | {"id": self.by_request[idempotency_key]})

    async def delete_signing_key(self, account: str, key_id: str) -> None:
        await self._arrive(account)
        if key_id in self.keys:
            self.keys.remove(key_id)
        self._lose()

    async def _arrive(self, account: str) -> None:
        await asyncio.sleep(0)
        assert account
        if self.refuses is not None:
            raise self.refuses

    def _lose(self) -> None:
        if self.lost_answers:
            raise self.lost_answers.pop(0)


class Keyring(Keys):
    """A keyring with Windows' limit for an entry."""

    def __init__(self) -> None:
        super().__init__()
        self.limit = WINDOWS_LIMIT

    async def describe(self) -> str:
        return "Windows Credential Manager"


class Program:
    """The presenter over a cloud, a keyring with Windows' limit, and preferences that outlive it."""

    def __init__(self, bot: QtBot, folder: Path, cloud: KeyCloud, keyring: Keyring) -> None:
        self._bot = bot
        self.cloud, self.keyring = cloud, keyring
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.preferences = Preferences(settings)
        self.keys = SigningKeys(cloud, keyring, self.preferences, delays=(0.0, 0.0))
        self.failed: list[AppError] = []
        self.ended: list[str] = []
        self.keys.failed.connect(self.failed.append)
        self.keys.keyEnded.connect(self.ended.append)

    def sign_in(self, account: str = ACCOUNT, *, kept: bool = True) -> None:
        """Use an account, which the keyring keeps."""
        known = {each.token_id for each in self.preferences.accounts}
        if kept and account not in known:
            self.preferences.accounts = (*self.preferences.accounts, Account(account, "Parish"))
        self.keys.use(account)

    def do(self, act: Callable[[], None]) -> None:
        """Do something with the key, and wait until it is done."""
        act()
        self._bot.waitUntil(lambda: not self.keys.is_busy)

    def signing_key(self) -> SigningKey | None:
        """Ask for the key."""
        task = asyncio.get_event_loop().create_task(self.keys.key())
        self._bot.waitUntil(task.done)
        return task.result()


class StreamCloud(Unasked):
    """The StreamsApi and PlaybackIdsApi, with one private stream."""

    def __init__(self) -> None:
        self.stream_now = PRIVATE
        self.deleted: list[str] = []
        self.lost_answers: list[AppError] = []
        """What the next changes raise after they were carried out, one each."""
        self.carries_out = True
        self.refuses: AppError | None = None
        self.added = 0
        self.twice = False
        """Whether a proxy repeats a request to add."""

    @property
    def ids(self) -> list[str]:
        """The stream's playback IDs, newest first."""
        return [each.id for each in self.stream_now.playback_ids]

    async def stream(self, stream_id: str) -> LiveStream:
        await asyncio.sleep(0)
        assert stream_id == self.stream_now.id
        return self.stream_now

    async def restrict_websites(
        self, account: str, stream_id: str, playback_id: str, websites: tuple[str, ...]
    ) -> None:
        await asyncio.sleep(0)
        assert (account, stream_id) == (ACCOUNT, self.stream_now.id)
        if self.refuses is not None:
            raise self.refuses
        if self.carries_out:
            rules = Rules(default_allow=not websites, allow=websites)
            ids = tuple(
                replace(each, restrictions=AccessRestrictions(rules)) if each.id == playback_id else each
                for each in self.stream_now.playback_ids
            )
            self.stream_now = replace(self.stream_now, playback_ids=ids)
        if self.lost_answers:
            raise self.lost_answers.pop(0)

    async def add_playback_id(
        self, account: str, stream_id: str, access: Access, websites: tuple[str, ...]
    ) -> PlaybackId:
        await asyncio.sleep(0)
        assert (account, stream_id) == (ACCOUNT, self.stream_now.id)
        if self.refuses is not None:
            raise self.refuses
        for _ in range(self.carries_out + self.twice):
            self.add(access, websites)
        if self.lost_answers:
            raise self.lost_answers.pop(0)
        return self.stream_now.playback_ids[0]

    def add(self, access: Access = Access.PRIVATE, websites: tuple[str, ...] = ()) -> None:
        self.added += 1
        rules = AccessRestrictions(Rules(default_allow=not websites, allow=websites))
        ids = (PlaybackId(f"id-{self.added}", access, rules), *self.stream_now.playback_ids)
        self.stream_now = replace(self.stream_now, playback_ids=ids)

    async def delete_playback_id(self, account: str, stream_id: str, playback_id: str) -> None:
        await asyncio.sleep(0)
        assert (account, stream_id) == (ACCOUNT, self.stream_now.id)
        if self.refuses is not None:
            raise self.refuses
        if self.carries_out:
            self.deleted.append(playback_id)
            kept = tuple(each for each in self.stream_now.playback_ids if each.id != playback_id)
            self.stream_now = replace(self.stream_now, playback_ids=kept)
        if self.lost_answers:
            raise self.lost_answers.pop(0)


class Links(Unasked):
    """The LinkStore, in memory. It outlives the program."""

    def __init__(self) -> None:
        self.kept: dict[str, ViewingLink] = {}
        self.full: FileTrouble | None = None
        self.writes = 0
        self.full_after: int | None = None
        """Number of writes after which the disk is full."""

    async def of_stream(self, account: str, stream_id: str) -> tuple[ViewingLink, ...]:
        await asyncio.sleep(0)
        if self.full is not None:
            raise self.full
        return tuple(
            each for each in self.kept.values() if (each.account, each.stream_id) == (account, stream_id)
        )

    async def put(self, link: ViewingLink) -> None:
        await asyncio.sleep(0)
        self.writes += 1
        if self.full_after is not None and self.writes > self.full_after:
            raise DISK_FULL
        self.kept[link.id] = link

    async def remove(self, link_id: str) -> None:
        await asyncio.sleep(0)
        self.kept.pop(link_id, None)


class Signing:
    """The Signer: a token that can be read."""

    async def sign(self, key: SigningKey, grant: Grant) -> Secret:
        await asyncio.sleep(0)
        return Secret(f"{key.id}/{grant.playback_id}/{grant.issued_at}/{grant.expires_at}")
