"""Viewing links of private streams: each has a playback ID of its own, so that it can be withdrawn alone.

No token is kept: playback ID and times are, and signing them again gives the same link. The stream's first
playback ID belongs to the app's own check, and is never handed out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.embed import component_code
from fastpix_desktop.domain.share.token import Grant, with_token
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.ingest import hls_address, viewing_page
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId

VALID_S: Final = (3 * 3600, 24 * 3600, 7 * 24 * 3600)
"""The usual times in seconds for which a link is valid."""
LONGEST_S: Final = 366 * 24 * 3600
LONG_BROADCAST_S: Final = 4 * 3600
"""A link that runs out sooner may end before its broadcast does."""
SETTLED_AFTER_S: Final = 24 * 3600
"""Seconds after which an unanswered request can't make a playback ID any more."""
MAX_NAME: Final = 80


class LinkForm(StrEnum):
    """What is handed over."""

    PAGE = "page"
    HLS = "hls"
    EMBED = "embed"


@dataclass(frozen=True, slots=True)
class ViewingLink:
    """A link for one person or group. Moments are whole Unix seconds."""

    id: str
    """Ours; FastPix doesn't know it."""
    account: str
    """The Access Token ID."""
    stream_id: str
    name: str
    """For whom it is."""
    issued_at: int
    expires_at: int
    key_id: str
    playback_id: str = ""
    """Empty while it isn't known whether FastPix added one."""
    known: tuple[str, ...] = ()
    """The stream's playback IDs before one was asked for, until it's there."""
    unwanted: bool = False
    """Whether the person was told that it failed: a playback ID that comes of it late is deleted."""

    @property
    def is_settled(self) -> bool:
        """Whether its playback ID is known."""
        return bool(self.playback_id)

    @property
    def grant(self) -> Grant:
        """What its token allows."""
        return Grant(self.playback_id, self.issued_at, self.expires_at)

    def has_run_out(self, now: float) -> bool:
        """Whether it's no longer valid."""
        return now >= self.expires_at


@dataclass(frozen=True, slots=True)
class Privacy:
    """What a request without a token was answered."""

    is_kept: bool
    """Whether it was refused, as it should be."""
    checked_at: datetime


def may_be_too_short(expires_at: float, now: float) -> bool:
    """Return whether a broadcast may still go on when a link runs out."""
    return expires_at - now < LONG_BROADCAST_S


def own_playback(stream: LiveStream, links: Iterable[ViewingLink]) -> PlaybackId | None:
    """Return the playback ID for the app's own check: a public one, or else the oldest that no link has."""
    if stream.access is Access.PUBLIC:
        return stream.playback
    held = {each.playback_id for each in links}
    free = [each for each in stream.playback_ids if each.id not in held]
    return free[-1] if free else None


def unclaimed(stream: LiveStream, link: ViewingLink, links: Iterable[ViewingLink]) -> tuple[str, ...]:
    """Return the private playback IDs that only this link's request can have added, newest first."""
    held = {each.playback_id for each in links}
    return tuple(
        each.id
        for each in stream.playback_ids
        if each.access is Access.PRIVATE and each.id not in held and each.id not in link.known
    )


def handed_over(  # noqa: PLR0913, PLR0917 - what a link consists of
    form: LinkForm,
    link: ViewingLink,
    token: Secret,
    stream: LiveStream,
    title: str,
    addresses: IngestAddresses,
) -> Secret:
    """Return what is copied for a link."""
    match form:
        case LinkForm.PAGE:
            return Secret(viewing_page(addresses, link.playback_id, token.reveal()))
        case LinkForm.HLS:
            playback = PlaybackId(link.playback_id, Access.PRIVATE)
            return with_token(hls_address(playback, addresses, dvr=stream.dvr), token)
    return Secret(component_code(link.playback_id, title, token.reveal()))
