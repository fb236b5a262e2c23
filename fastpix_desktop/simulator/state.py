"""The simulator's state: accounts, each with a workspace of streams, behind one lock."""

import hmac
import math
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any, Final

from fastpix_desktop.simulator import answers, restrictions
from fastpix_desktop.simulator.answers import Refusal
from fastpix_desktop.simulator.audience import AudienceRules
from fastpix_desktop.simulator.ids import Ids
from fastpix_desktop.simulator.media import Media, MediaRules
from fastpix_desktop.simulator.signing_keys import SigningKeys
from fastpix_desktop.simulator.stream import Stream

TRIAL_S: Final = 300.0


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list, and where it stands among the others."""

    items: list[dict[str, Any]]
    total: int
    number: int
    limit: int

    @property
    def pagination(self) -> dict[str, int]:
        """The API's pagination object; its ``offsetCount`` is the number of pages."""
        pages = math.ceil(self.total / self.limit)
        return {"totalRecords": self.total, "currentOffset": self.number, "offsetCount": pages}


class Workspace:
    """The streams of one account. Not thread-safe by itself: see :meth:`State.locked`."""

    def __init__(
        self,
        ids: Ids,
        media_rules: MediaRules | None = None,
        audience_rules: AudienceRules | None = None,
    ) -> None:
        self._ids = ids
        self._media_rules = media_rules or MediaRules()
        self.audience_rules: Final = audience_rules or AudienceRules()
        self._streams: dict[str, Stream] = {}
        self.keys: Final = SigningKeys(ids)
        self._arrived: dict[str, float] = {}  # when by the monotonic clock; seeded streams are not in here

    @cached_property
    def id(self) -> str:
        """The workspace's own id, made when it is first asked for."""
        return self._ids.uuid()

    def create(self, request: Mapping[str, Any]) -> Stream:
        """Make the stream that a valid create request asks for."""
        stream = self._add(request, datetime.now(UTC))
        self._arrived[stream.id] = time.monotonic()
        return stream

    def seed(self, request: Mapping[str, Any], age: timedelta) -> Stream:
        """Add a stream that was made ``age`` ago, and is listed at once."""
        return self._add(request, datetime.now(UTC) - age)

    def find(self, stream_id: str, missing: answers.ApiError = answers.STREAM_NOT_FOUND) -> Stream:
        """Find a stream, or refuse with ``missing``."""
        if stream_id not in self._streams:
            raise Refusal(missing)
        return self._streams[stream_id]

    def media(self, media_id: str) -> Media:
        """Find a stream's recording, or refuse."""
        for stream in self._streams.values():
            if media_id in stream.values.get("mediaIds", ()):
                return stream.media(media_id)
        raise Refusal(answers.MEDIA_NOT_FOUND)

    def delete(self, stream_id: str) -> None:
        """Delete a stream in any status."""
        del self._streams[self.find(stream_id).id]
        self._arrived.pop(stream_id, None)

    def cut_off(self, trial_s: float) -> None:
        """Turn the trial streams off that were on air for this many seconds."""
        for stream in self._streams.values():
            stream.cut_off(trial_s)

    def page(self, number: int, limit: int, *, newest_first: bool, lag: float) -> Page:
        """Return a page of the streams by time of creation; those younger than ``lag`` seconds are hidden."""
        now = time.monotonic()
        listed = [each for each in self if now - self._arrived.get(each.id, -math.inf) >= lag]
        if newest_first:
            listed.reverse()
        first = (number - 1) * limit
        items = [each.snapshot() for each in listed[first : first + limit]]
        return Page(items, len(listed), number, limit)

    def __iter__(self) -> Iterator[Stream]:
        """Iterate over the streams, oldest first."""
        return iter(sorted(self._streams.values(), key=lambda stream: stream.created))

    def __contains__(self, stream_id: object) -> bool:
        return stream_id in self._streams

    def _add(self, request: Mapping[str, Any], created: datetime) -> Stream:
        stream = Stream(request, self._ids, created, self._media_rules)
        self._streams[stream.id] = stream
        return stream


@dataclass(frozen=True, slots=True)
class Account:
    """An access token: its secret, whether it may use the live API, and the workspace it is bound to."""

    secret: str = field(repr=False)
    permission: bool
    system: bool
    """Whether it may use what belongs to the whole workspace, such as signing keys."""
    data: bool
    """Whether it may read FastPix Data."""
    workspace: Workspace


class State:
    """All accounts. Whoever touches anything in here holds the lock, by :meth:`locked`."""

    def __init__(self, ids: Ids) -> None:
        self.list_lag = 0.0
        self.trial_s = TRIAL_S
        """Seconds after which FastPix turns a trial stream off that is on air."""
        self.media_rules: Final = MediaRules()
        self.audience_rules: Final = AudienceRules()
        self._ids = ids
        self._accounts: dict[str, Account] = {}
        self._lock = threading.Lock()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the lock: requests are carried out one at a time. Trial streams whose time is up are off."""
        with self._lock:
            for account in self._accounts.values():
                account.workspace.cut_off(self.trial_s)
            yield

    def add_account(  # noqa: PLR0913 - all by keyword
        self,
        token_id: str,
        secret: str,
        *,
        permission: bool,
        system: bool = True,
        data: bool = True,
        workspace_of: str | None = None,
    ) -> Workspace:
        """Add an access token, with a workspace of its own or that of another token."""
        if token_id in self._accounts:
            raise ValueError("this access token exists already")
        workspace = (
            Workspace(self._ids, self.media_rules, self.audience_rules)
            if workspace_of is None
            else self.workspace(workspace_of)
        )
        self._accounts[token_id] = Account(secret, permission, system, data, workspace)
        return workspace

    def admit(self, token_id: str, secret: str, *, system: bool = False, data: bool = False) -> Workspace:
        """Let a request in, or refuse it with 401 or 403.

        ``system``: it's for the whole workspace; ``data``: for FastPix Data.
        """
        account = self._accounts.get(token_id)
        if account is None or not hmac.compare_digest(account.secret.encode(), secret.encode()):
            raise Refusal(answers.UNAUTHORIZED)
        if not account.permission or (system and not account.system) or (data and not account.data):
            raise Refusal(answers.FORBIDDEN)
        return account.workspace

    def workspace(self, token_id: str) -> Workspace:
        """Return an account's workspace, or raise KeyError."""
        return self._accounts[token_id].workspace

    def find(self, stream_id: str) -> Stream:
        """Find a stream in any workspace, or raise KeyError."""
        for account in self._accounts.values():
            if stream_id in account.workspace:
                return account.workspace.find(stream_id)
        raise KeyError(stream_id)

    def streams(self) -> Iterator[Stream]:
        """Iterate over the streams of all workspaces."""
        for workspace in {id(each.workspace): each.workspace for each in self._accounts.values()}.values():
            yield from workspace

    def trials_end(self) -> list[float]:
        """Return when the trial streams on air are turned off, by the monotonic clock."""
        times = [each.trial_ends_at(self.trial_s) for each in self.streams()]
        return [each for each in times if each is not None]

    def played_as(self, playback_id: str, token: str, headers: Mapping[str, str]) -> Stream:
        """Let a player in, and return the stream; or refuse.

        ``headers``: of the player's request, by lower-case name. A private playback id needs a token that a
        key of its workspace has signed.
        """
        for account in self._accounts.values():
            for stream in account.workspace:
                for playback in stream.values.get("playbackIds", ()):
                    if playback["id"] == playback_id:
                        _let_in(account.workspace, playback, token, headers)
                        return stream
        raise Refusal(answers.PLAYBACK_ID_NOT_FOUND)

    def watched_as(self, playback_id: str, token: str, headers: Mapping[str, str]) -> Media:
        """Let a player of a recording in, and return the recording; or refuse, as :meth:`played_as` does."""
        for workspace, media, playback in self._recordings():
            if playback["id"] == playback_id:
                _let_in(workspace, playback, token, headers)
                return media
        raise Refusal(answers.PLAYBACK_ID_NOT_FOUND)

    def is_recording(self, playback_id: str) -> bool:
        """Return whether a playback id is a recording's."""
        return any(playback["id"] == playback_id for _, _, playback in self._recordings())

    def _recordings(self) -> Iterator[tuple[Workspace, Media, Mapping[str, Any]]]:
        for account in self._accounts.values():
            for stream in account.workspace:
                for media in map(stream.media, stream.values.get("mediaIds", ())):
                    for playback in media.values["playbackIds"]:
                        yield account.workspace, media, playback


def _let_in(
    workspace: Workspace, playback: Mapping[str, Any], token: str, headers: Mapping[str, str]
) -> None:
    if not restrictions.lets_in(playback, headers):
        raise Refusal(answers.RESTRICTED)
    if playback["accessPolicy"] == "public":
        return
    if not token:
        raise Refusal(answers.NO_TOKEN)
    workspace.keys.check(token, playback["id"])
