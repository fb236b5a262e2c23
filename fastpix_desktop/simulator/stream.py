"""One stream: its recorded shape, its status machine, and what may be done to it when."""

import time
from collections.abc import Mapping
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any, Final

from fastpix_desktop.simulator import answers, restrictions
from fastpix_desktop.simulator.answers import Refusal
from fastpix_desktop.simulator.audience import Audience
from fastpix_desktop.simulator.ids import Ids
from fastpix_desktop.simulator.media import Media, MediaRules

_ENCODER_MOVES: Final[Mapping[str, frozenset[str]]] = {
    "idle": frozenset({"idle", "preparing", "active"}),
    "preparing": frozenset({"idle", "preparing", "active"}),
    "active": frozenset({"idle", "active"}),
    "disabled": frozenset(),
}
"""Where an encoder that connects or leaves can take a stream from each status."""

_SETTABLE: Final[Mapping[str, Any]] = {
    "maxResolution": "1080p",
    "reconnectWindow": 60,
    "enableRecording": True,
    "enableDvrMode": False,
    "mediaPolicy": "public",
    "closedCaptions": False,
}
"""What a create request can set in ``inputMediaSettings``, with the API's defaults."""


class Stream:
    """A stream, held in the very shape in which the API answers it.

    Keys that have nothing to say (metadata, simulcastResponses, mediaIds, playbackIds) are absent from
    ``values``, never null or empty. Not thread-safe: the state's lock is held around every use.
    """

    def __init__(
        self, request: Mapping[str, Any], ids: Ids, created: datetime, media_rules: MediaRules
    ) -> None:
        """Make the stream that a valid create request asks for."""
        media = request["inputMediaSettings"]
        settings = {name: media.get(name, default) for name, default in _SETTABLE.items()}
        self.id: Final = ids.stream_id()
        self.created: Final = created
        self.was_live = False
        self._live_since: float | None = None
        """Since when it's active, by the monotonic clock; None if it isn't."""
        self.ready_since = created
        self.audience: Final = Audience()
        self._ids = ids
        self._media_rules = media_rules
        self._media: dict[str, Media] = {}
        self.values: dict[str, Any] = {
            "streamId": self.id,
            "streamKey": ids.secret(self.id),
            "srtSecret": ids.secret(self.id),
            "trial": False,
            "status": "idle",
            "maxDuration": 0,
            "createdAt": created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            **settings,
            "lowLatency": False,
            "srtPlaybackResponse": {
                "srtPlaybackStreamId": f"play{self.id}",
                "srtPlaybackSecret": ids.secret(self.id),
            },
        }
        self._put("metadata", dict(media.get("metadata", {})))
        self.add_playback_id(request["playbackSettings"])

    @property
    def status(self) -> str:
        """One of idle, preparing, active and disabled."""
        return str(self.values["status"])

    def snapshot(self) -> dict[str, Any]:
        """Return a copy of the stream object that later changes leave alone."""
        return deepcopy(self.values)

    # The status machine

    def encode(self, status: str) -> None:
        """Do what an encoder does that connects, is received, or leaves.

        Raises ValueError where no encoder can get the stream there, as from disabled.
        """
        if status not in _ENCODER_MOVES[self.status]:
            raise ValueError(f"no encoder takes a stream from {self.status} to {status}")
        if status == "active" and self.status != "active":
            self._live_since = time.monotonic()
        self.values["status"] = status
        self.was_live |= status == "active"

    def trial_ends_at(self, trial_s: float) -> float | None:
        """Return when FastPix cuts it off, by the monotonic clock; None unless it's a trial stream on air."""
        if self._live_since is None or not self.values.get("trial") or self.status != "active":
            return None
        return self._live_since + trial_s

    def cut_off(self, trial_s: float) -> None:
        """Turn a trial stream off once it was on air for this many seconds."""
        ends_at = self.trial_ends_at(trial_s)
        if ends_at is not None and time.monotonic() >= ends_at:
            self.disable()

    def enable(self) -> None:
        """Turn on: disabled to idle."""
        if self.status != "disabled":
            raise Refusal(answers.ALREADY_ENABLED)
        if self.values["trial"]:
            raise Refusal(answers.NO_ENABLE_ON_TRIAL)
        self.values["status"] = "idle"
        self.ready_since = datetime.now(UTC)

    def disable(self) -> None:
        """Turn off, from any other status; an encoder is cut off."""
        if self.status == "disabled":
            raise Refusal(answers.ALREADY_DISABLED)
        self.values["status"] = "disabled"

    def finish(self) -> None:
        """End the broadcast: active to idle."""
        if self.status != "active":
            raise Refusal(answers.NOT_ACTIVE)
        self.values["status"] = "idle"

    # Everything else

    def update(self, changes: Mapping[str, Any]) -> None:
        """Replace the metadata, set the reconnect window; anything else in ``changes`` is ignored."""
        if self.status == "disabled":
            raise Refusal(answers.DISABLED)
        if "metadata" in changes:
            self._put("metadata", dict(changes["metadata"]))
        self.values["reconnectWindow"] = changes.get("reconnectWindow", self.values["reconnectWindow"])

    def views(self, *, are_total: bool = False) -> dict[str, int]:
        """Count the viewers, or all views so far, of a stream that was live once."""
        if not self.was_live:
            raise Refusal(answers.NEVER_LIVE)
        now = self.audience.count() + self.audience.crowd
        return {"views": self.audience.total() if are_total else now}

    def watching(self) -> dict[str, int]:
        """Return how many people watch, by playback ID; the crowd watches by the one that's listed last."""
        ids = [each["id"] for each in self.values.get("playbackIds", ())]
        found = {each: self.audience.count(each) for each in ids}
        if ids:
            found[ids[-1]] += self.audience.crowd
        return found

    def add_media(self) -> str:
        """Add a recording, newest last, and return its id."""
        media_id = self._ids.uuid()
        self.values.setdefault("mediaIds", []).append(media_id)
        self.media(media_id)
        return media_id

    def media(self, media_id: str) -> Media:
        """Return one of the stream's recordings."""
        if media_id not in self._media:
            self._media[media_id] = Media(media_id, self.values, self._media_rules)
        return self._media[media_id]

    def add_playback_id(self, settings: Mapping[str, Any]) -> dict[str, Any]:
        """Add a playback id; the newest is listed first."""
        playback: dict[str, Any] = {
            "id": self._ids.uuid(),
            "accessPolicy": settings.get("accessPolicy", "public"),
        }
        rules = settings.get("accessRestrictions", {})
        if any(part in rules for part in restrictions.PARTS):
            playback["accessRestrictions"] = {
                part: restrictions.filled(rules.get(part, {})) for part in restrictions.PARTS
            }
        self.values.setdefault("playbackIds", []).insert(0, playback)
        return playback

    def playback_id(self, playback_id: str) -> dict[str, Any]:
        """Find a playback id."""
        return self._part("playbackIds", "id", playback_id, answers.PLAYBACK_ID_NOT_FOUND)

    def restrict(self, playback_id: str, part: str, rules: Mapping[str, Any]) -> dict[str, Any]:
        """Replace a playback id's restrictions by ``domains`` or ``userAgents``, and return the new ones."""
        kept = self.playback_id(playback_id).setdefault(
            "accessRestrictions", {each: restrictions.filled({}) for each in restrictions.PARTS}
        )
        kept[part] = restrictions.filled(rules)
        return dict(kept[part])

    def remove_playback_id(self, playback_id: str) -> None:
        """Remove a playback id, the last one too."""
        playback = self.playback_id(playback_id)
        self._put("playbackIds", [each for each in self.values["playbackIds"] if each is not playback])

    def add_simulcast(self, target: Mapping[str, Any]) -> dict[str, Any]:
        """Add a simulcast target: only while idle, never on trial; the same target twice is fine."""
        if self.values["trial"]:
            raise Refusal(answers.NO_SIMULCAST_ON_TRIAL)
        if self.status != "idle":
            raise Refusal(answers.SIMULCAST_LOCKED)
        simulcast = {
            "simulcastId": self._ids.uuid().replace("-", ""),
            "url": target["url"],
            "streamKey": target["streamKey"],
            "isEnabled": True,
        }
        if target.get("metadata"):
            simulcast["metadata"] = dict(target["metadata"])
        self.values.setdefault("simulcastResponses", []).append(simulcast)
        return simulcast

    def simulcast(self, simulcast_id: str) -> dict[str, Any]:
        """Find a simulcast target."""
        return self._part("simulcastResponses", "simulcastId", simulcast_id, answers.SIMULCAST_NOT_FOUND)

    def switch_simulcast(self, simulcast_id: str, *, enabled: bool) -> dict[str, Any]:
        """Turn a simulcast target on or off: only while idle or active."""
        simulcast = self.simulcast(simulcast_id)
        if self.status not in ("idle", "active"):
            raise Refusal(answers.SIMULCAST_LOCKED)
        simulcast["isEnabled"] = enabled
        return simulcast

    def remove_simulcast(self, simulcast_id: str) -> None:
        """Remove a simulcast target."""
        simulcast = self.simulcast(simulcast_id)
        targets = [each for each in self.values["simulcastResponses"] if each is not simulcast]
        self._put("simulcastResponses", targets)

    def _part(self, key: str, id_key: str, part_id: str, missing: answers.ApiError) -> dict[str, Any]:
        parts: list[dict[str, Any]] = self.values.get(key, [])
        for part in parts:
            if part[id_key] == part_id:
                return part
        raise Refusal(missing)

    def _put(self, key: str, value: dict[str, str] | list[dict[str, Any]]) -> None:
        if value:
            self.values[key] = value
        else:
            self.values.pop(key, None)
