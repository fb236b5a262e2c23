"""Our own files, and files that a person chose. Every method raises FileTrouble."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.intent import Intent, Outcome, Stray
from fastpix_desktop.domain.streams.preset import Preset
from fastpix_desktop.domain.streams.stream import LiveStream


class Drafts(Protocol):
    """The form's draft."""

    async def load(self) -> StreamDraft:
        """Return the draft saved last; an empty one if there's none."""

    async def save(self, draft: StreamDraft) -> None:
        """Save the draft, replacing the one before."""


class StreamStore(Protocol):
    """The streams as last seen, without secrets, by account (an Access Token ID)."""

    async def streams(self, account: str, behind: LiveStream | None, count: int) -> tuple[LiveStream, ...]:
        """Return at most ``count`` streams, newest first: those after ``behind``, or the newest if None."""

    async def put(self, account: str, streams: Iterable[LiveStream]) -> None:
        """Save streams, replacing earlier versions of the same ones."""

    async def replace(self, account: str, streams: Iterable[LiveStream]) -> None:
        """Save these streams and delete all others of the account."""

    async def remove(self, account: str, stream_id: str) -> None:
        """Delete a stream, if it's there."""


class IntentStore(Protocol):
    """The creates that were begun, and how they ended."""

    @property
    def set_aside(self) -> Path | None:
        """Where a damaged database was moved in this run, if any. A new one was created."""

    async def open(self, account: str) -> tuple[Intent, ...]:
        """Return an account's open intents, oldest first."""

    async def strays(self, account: str) -> tuple[Stray, ...]:
        """Return the open intents of all other accounts, oldest first."""

    async def add(self, intent: Intent) -> None:
        """Save an intent or its new state. It's on disk when this returns, and open until closed."""

    async def close(self, request_id: str, outcome: Outcome) -> None:
        """Save an intent's outcome."""

    async def unwanted(self) -> frozenset[str]:
        """Return the request IDs of all intents that ended without a stream."""


class PresetStore(Protocol):
    """The presets."""

    async def presets(self) -> tuple[Preset, ...]:
        """Return all presets, by name."""

    async def save(self, presets: Iterable[Preset]) -> None:
        """Save presets, replacing those with the same names: all of them, or none."""

    async def rename(self, old: str, new: str) -> None:
        """Rename a preset. Raises FileTrouble if the name is taken."""

    async def delete(self, name: str) -> None:
        """Delete a preset, if it's there."""


class ChosenFiles(Protocol):
    """Files that a person chose, anywhere: they may not answer, which is FileTrouble after 20 s."""

    async def read(self, path: Path) -> str:
        """Return the text of a file. Raises FileTrouble also if there's none or it's too large."""

    async def write(self, path: Path, text: str) -> None:
        """Write a file, replacing it as a whole."""


class ChosenImages(Protocol):
    """Images in files that a person chose. Raises FileTrouble as ChosenFiles does."""

    async def write_bytes(self, path: Path, content: bytes) -> None:
        """Write a file that isn't text, replacing it as a whole."""
