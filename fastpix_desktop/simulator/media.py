"""Recordings: their media objects in both recorded shapes, and their MP4 files."""

import hashlib
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any, Final
from uuid import UUID, uuid5

from fastpix_desktop.simulator import answers
from fastpix_desktop.simulator.answers import Refusal
from fastpix_desktop.simulator.drawing import drawn

LENGTH_S: Final = 183
"""Length in seconds of a recording of which nothing was received."""
_VIDEO: Final = "capped_4k"


@dataclass(slots=True)
class MediaRules:
    """What isn't certain about FastPix: it can be set to each reading."""

    takes_title: bool = True
    """Whether a change's ``title`` is taken. If not, it's ignored, as FastPix's SDK has it."""
    refuses_title: bool = False
    """Whether a change with a ``title`` is refused."""
    as_recorded: bool = False
    """Whether length and MP4 support are texts, as in May 2026, instead of the SDK's number and list."""
    mp4_s: float = 0.0
    """Seconds that making an MP4 takes."""
    mp4_fails: bool = False


class Media:
    """A recording. Not thread-safe: the state's lock is held around every use."""

    def __init__(self, media_id: str, stream: Mapping[str, Any], rules: MediaRules) -> None:
        """Make a recording of a stream, which is ready at once."""
        self.id: Final = media_id
        self._rules = rules
        self._ready_at = 0.0
        self._mp4_at: float | None = None
        """When its MP4 is there, by the monotonic clock; None if nobody asked for it."""
        self._support = "none"
        self.fails = False
        self.is_being_made = False
        """Whether what was received isn't a file yet."""
        self.length_s = LENGTH_S
        self.content = hashlib.shake_128(media_id.encode()).digest(200_000)
        """Its MP4 file."""
        playback = str(uuid5(UUID(media_id), "playback"))
        self.values: dict[str, Any] = {
            "id": media_id,
            "streamId": stream["streamId"],
            "maxResolution": stream["maxResolution"],
            "playbackIds": [{"id": playback, "accessPolicy": stream["mediaPolicy"]}],
            "metadata": dict(stream.get("metadata", {})),
            "createdAt": stream["createdAt"],
            "sourceAccess": False,
            "isAudioOnly": False,
        }

    @cached_property
    def picture(self) -> bytes:
        """Its thumbnail: PNG or JPEG."""
        return drawn(self.id)

    def begin(self, processing_s: float, age_s: float, values: Mapping[str, Any]) -> None:
        """Have it be processed for a while; ``values`` are put into the media object as they are."""
        self._ready_at = time.monotonic() + processing_s
        created = datetime.now(UTC) - timedelta(seconds=age_s)
        self.values |= {"createdAt": created.strftime("%Y-%m-%dT%H:%M:%S.%fZ"), **values}

    def await_file(self, processing_s: float, length_s: float) -> None:
        """Have it be processed until what was received is a file, and for this long at least."""
        self.begin(processing_s, 0.0, {})
        self.is_being_made = True
        self.length_s = round(length_s)

    def finish(self) -> None:
        """Have it be ready now."""
        self._ready_at = 0.0

    @property
    def is_ready(self) -> bool:
        """Whether FastPix is done with it."""
        return not self.fails and not self.is_being_made and time.monotonic() >= self._ready_at

    @property
    def etag(self) -> str:
        """The validator of its MP4 file."""
        return f'"{hashlib.sha256(self.content).hexdigest()[:32]}"'

    def answer(self) -> dict[str, Any]:
        """Return the media object as it is now; what isn't known yet is absent."""
        found = dict(self.values)
        found["status"] = "Failed" if self.fails else "Ready" if self.is_ready else "Processing"
        if self.is_ready:
            clock = f"{timedelta(seconds=self.length_s)}".zfill(8)
            found["duration"] = clock if self._rules.as_recorded else float(self.length_s)
        else:
            found.pop("playbackIds")
        if self._support != "none":
            found["mp4Support"] = self._support if self._rules.as_recorded else self._files()
        return found

    def change(self, changes: Mapping[str, Any]) -> None:
        """Replace the metadata and, where FastPix takes one, the title."""
        if "title" in changes and self._rules.refuses_title:
            raise Refusal(answers.NO_TITLE)
        if "title" in changes and self._rules.takes_title:
            self.values["title"] = changes["title"]
        if "metadata" in changes:
            self.values["metadata"] = dict(changes["metadata"])

    def support(self, wanted: str) -> None:
        """Make files, or remove them; what is there already isn't made twice."""
        if wanted == self._support:
            raise Refusal(answers.DUPLICATE_MP4)
        if not self.is_ready:
            raise Refusal(answers.MEDIA_NOT_READY)
        self._support = wanted
        has_video = _VIDEO in wanted.split(",")
        self._mp4_at = time.monotonic() + self._rules.mp4_s if has_video else None

    def mp4(self) -> bytes:
        """Return the MP4 file, or refuse."""
        if self._mp4_at is None or time.monotonic() < self._mp4_at or self._rules.mp4_fails:
            raise Refusal(answers.NO_FILE)
        return self.content

    def thumbnail(self) -> bytes:
        """Return the thumbnail, or refuse."""
        if not self.is_ready:
            raise Refusal(answers.NO_FILE)
        return self.picture

    def _files(self) -> list[dict[str, Any]]:
        is_there = self._mp4_at is not None and time.monotonic() >= self._mp4_at
        status = "failed" if self._rules.mp4_fails else "ready" if is_there else "preparing"
        video = {"type": _VIDEO, "status": status, "height": 1080, "width": 1920, "ext": "mp4"}
        sound = {"type": "audioOnly", "status": status, "ext": "m4a"}
        return [video if each == _VIDEO else sound for each in self._support.split(",")]
