"""Download a recording's MP4: beside its final name, resumed where it was cut, renamed when it's complete.

While it's loaded, there are two files beside the target: the part, and a note with what has to be known to
continue it. Only bytes that the note says are on the disk count after a crash or a power cut.
"""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

import requests

from fastpix_desktop.domain.errors import (
    FileTrouble,
    ServerTrouble,
    Stopped,
)
from fastpix_desktop.domain.lenient import mapping, string, whole
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.download import Progress
from fastpix_desktop.services.fastpix.playlist import check_address, redirect_target
from fastpix_desktop.services.http.connection import Stop
from fastpix_desktop.services.http.errors import host_of, translated
from fastpix_desktop.services.http.session import Http, Stream
from fastpix_desktop.services.storage.files import read_text, write_text
from fastpix_desktop.services.system.held_open import patiently

HEADERS_S: Final = 20.0
"""Longest time to the answer's headers in seconds."""
STALL_S: Final = 30.0
"""Seconds without a single byte after which a connection counts as lost."""
SYNC_BYTES: Final = 16 * 1024 * 1024
"""Bytes after which the part is written out to the disk."""
_MOST_REDIRECTS: Final = 5
_MOST_NAMES: Final = 1000
_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+)")


@dataclass(frozen=True, slots=True)
class _Note:
    """What has to be known to continue a part."""

    etag: str = ""
    """The server's name for exactly this content; without one, a part can't be continued."""
    total: int = 0
    kept: int = 0
    """Bytes that are on the disk."""


def part_of(target: Path, media_id: str) -> Path:
    """Return the path of the part of a download."""
    mark = hashlib.sha256(media_id.encode()).hexdigest()[:8]
    return target.with_name(f"{target.name}.{mark}.fastpix-part")


def note_of(target: Path, media_id: str) -> Path:
    """Return the path of the note beside the part."""
    part = part_of(target, media_id)
    return part.with_name(f"{part.name}.json")


def discard(target: Path, media_id: str) -> None:
    """Delete what was loaded so far. Raises FileTrouble."""
    for path in (part_of(target, media_id), note_of(target, media_id)):
        with _told(path):
            patiently(lambda path=path: path.unlink(missing_ok=True))  # type: ignore[misc]


class Mp4Download:
    """One attempt to load a file, or the rest of it. Blocking; :meth:`stop` and ``progress`` are not."""

    def __init__(  # noqa: PLR0913 - all that a file needs
        self,
        http: Http,
        address: Secret,
        target: Path,
        media_id: str,
        *,
        replaces: bool,
        stall_s: float = STALL_S,
    ) -> None:
        """Prepare the attempt; with ``replaces``, it may replace a file, otherwise its name gets a number."""
        self._http = http
        self._address = address
        self._target = target
        self._part = part_of(target, media_id)
        self._note_path = note_of(target, media_id)
        self._replaces = replaces
        self._stall_s = stall_s
        self._stop = Stop()
        self.progress = Progress()

    def stop(self) -> None:
        """End the attempt, from any thread: it raises Stopped."""
        self._stop.set()

    def run(self) -> Path:
        """Load the file, and return its path.

        Raises Stopped, NotFound (there's no such file yet), NoPermission, Unreachable, ServerTrouble,
        TooManyRequests, RedirectRefused, FileTrouble. What was loaded is kept, except that it's started anew
        if the file has changed.
        """
        note = self._read_note()
        self.progress = Progress(note.kept, note.total or None)
        if not note.total or note.kept < note.total:
            self._load(note)
        return self._finish()

    # The network

    def _load(self, note: _Note) -> None:
        address = self._address.reveal()
        check_address(address, came_from=address)
        for _ in range(_MOST_REDIRECTS):
            target = self._step(address, note)
            if not target:
                return
            check_address(target, came_from=address)
            address = target
        raise ServerTrouble(requests.codes.found)

    def _step(self, address: str, note: _Note) -> str:
        """Send one request; return the address it's redirected to, or an empty string when all is loaded."""
        headers = {"Accept-Encoding": "identity"}
        if note.kept:
            headers |= {"Range": f"bytes={note.kept}-", "If-Range": note.etag}
        request = requests.Request("GET", address, headers)
        with (
            self._translated(address),
            self._http.fetch(request, seconds=HEADERS_S, stall_s=self._stall_s, stop=self._stop) as stream,
        ):
            if target := redirect_target(stream, address):
                return target
            self._receive(stream, self._continued(stream, note))
        return ""

    @contextmanager
    def _translated(self, address: str) -> Iterator[None]:
        try:
            with translated(host_of(address), writes=False):
                yield
        except Exception:
            if self._stop.is_set:
                raise Stopped from None
            raise

    def _continued(self, stream: Stream, note: _Note) -> _Note:
        """Return the note for what an answer sends: the rest, or everything anew. Raises ServerTrouble."""
        if stream.headers.get("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
            raise ServerTrouble(stream.status_code)
        if stream.status_code == requests.codes.partial_content:
            sent = _RANGE.fullmatch(stream.headers.get("Content-Range", "").strip())
            wanted = (note.kept, note.total - 1, note.total)
            if sent is None or not note.kept or tuple(map(int, sent.groups())) != wanted:
                raise ServerTrouble(stream.status_code)
            return note
        length = stream.headers.get("Content-Length", "")
        if stream.status_code != requests.codes.ok or not length.isdecimal() or not int(length):
            raise ServerTrouble(stream.status_code)  # without a length, a cut would go unnoticed
        etag = stream.headers.get("ETag", "").strip()
        return _Note("" if etag.startswith("W/") else etag, int(length))

    # The disk

    def _receive(self, stream: Stream, note: _Note) -> None:
        """Write what comes, so that a part that can be continued is left behind whatever happens."""
        self.progress = Progress(note.kept, note.total)
        with _told(self._part):
            _refuse_unusual(self._part)
            if not note.kept:
                self._write_note(note)  # first: the part is another one's no longer
            with self._part.open("r+b" if note.kept else "wb") as file:
                file.truncate(note.kept)
                file.seek(note.kept)
                self._write(stream, file, note)
        if self.progress.received != note.total:
            raise ServerTrouble(stream.status_code)

    def _write(self, stream: Stream, file: BinaryIO, note: _Note) -> None:
        kept = received = note.kept
        try:
            for chunk in stream.chunks():
                file.write(chunk[: note.total - received])
                received = min(received + len(chunk), note.total)
                self.progress = Progress(received, note.total)
                if received - kept >= SYNC_BYTES:
                    kept = self._keep(file, note)
                if self._stop.is_set:
                    raise Stopped
        finally:
            self._keep(file, note)

    def _keep(self, file: BinaryIO, note: _Note) -> int:
        """Have everything be on the disk, and say so in the note; return the part's size."""
        file.flush()
        os.fsync(file.fileno())
        size = file.tell()
        self._write_note(_Note(note.etag, note.total, size if note.etag or size == note.total else 0))
        return size

    def _finish(self) -> Path:
        with _told(self._target):
            for name in self._names():
                if self._replaces or not name.exists():
                    patiently(lambda name=name: self._part.replace(name))  # type: ignore[misc]
                    with suppress(OSError):
                        patiently(self._note_path.unlink)
                    return name
        raise FileTrouble(self._target, os.strerror(17))

    def _names(self) -> Iterator[Path]:
        yield self._target
        for number in range(2, _MOST_NAMES):
            yield self._target.with_stem(f"{self._target.stem} ({number})")

    def _read_note(self) -> _Note:
        with _told(self._part):
            _refuse_unusual(self._part)
            size = self._part.stat().st_size if self._part.exists() else 0
        try:
            values = mapping(json.loads(read_text(self._note_path) or "{}"))
        except (ValueError, RecursionError):
            values = {}
        note = _Note(string(values.get("etag")), whole(values.get("total")), whole(values.get("kept")))
        is_sound = 0 < note.kept <= min(size, note.total)
        return note if is_sound else _Note()

    def _write_note(self, note: _Note) -> None:
        values = {"etag": note.etag, "total": note.total, "kept": note.kept}
        write_text(self._note_path, json.dumps(values))


def _refuse_unusual(path: Path) -> None:
    if path.exists() and not path.is_file():
        raise OSError(22, "Not a regular file")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Translate the disk's errors."""
    try:
        yield
    except OSError as error:
        raise FileTrouble(path, error.strerror or str(error)) from error
