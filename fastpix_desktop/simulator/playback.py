"""Playback: a stream's live playlist and segments."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote

from fastpix_desktop.simulator import answers
from fastpix_desktop.simulator.answers import Answer, Refusal
from fastpix_desktop.simulator.journal import Incoming
from fastpix_desktop.simulator.state import State

ROOT: Final = "/hls"
_PLACES: Final = re.compile(rf"{ROOT}/(?P<id>[^/]+?)(?:\.m3u8|/(?P<segment>\d+\.ts))")


class Playback:
    """Answers players, and counts them. A private playback id needs a token (see ``signing_keys``)."""

    def __init__(self, state: State, on_air: Callable[[str], tuple[Path, bytes] | None]) -> None:
        """Prepare; ``on_air`` returns a stream's folder and its playlist, if there is something to play."""
        self._state = state
        self._on_air = on_air

    def serve(self, incoming: Incoming, address: str) -> Answer:
        """Answer a request for ``/hls/{playbackId}.m3u8``, or for a segment in it."""
        try:
            if incoming.method not in ("GET", "HEAD"):
                return answers.METHOD_NOT_ALLOWED.answer({"Allow": "GET, HEAD"})
            return self._play(incoming, address)
        except Refusal as refusal:
            return refusal.error.answer()

    def _play(self, incoming: Incoming, address: str) -> Answer:
        place = _PLACES.fullmatch(incoming.path)
        if place is None:
            raise Refusal(answers.NO_SUCH_ROUTE)
        token = incoming.query.get("token", "")
        with self._state.locked():
            stream = self._state.played_as(unquote(place["id"]), token, incoming.headers)
            if stream.status != "active":
                raise Refusal(answers.NOT_LIVE)
            stream.audience.note(unquote(place["id"]), address, incoming.headers.get("user-agent", ""))
        playing = self._on_air(stream.id)
        if playing is None:
            raise Refusal(answers.NOT_LIVE)
        folder, playlist = playing
        return (
            _segment(folder / place["segment"])
            if place["segment"]
            else _playlist(playlist, place["id"], token)
        )


def _playlist(text: bytes, playback_id: str, token: str) -> Answer:
    query = f"?token={quote(token, safe='')}" if token else ""
    lines = text.decode().splitlines()
    shown = [line if line.startswith("#") else f"{playback_id}/{line}{query}" for line in lines]
    return _answer("\n".join(shown).encode() + b"\n", "application/vnd.apple.mpegurl")


def _segment(file: Path) -> Answer:
    try:
        return _answer(file.read_bytes(), "video/mp2t")
    except OSError:
        raise Refusal(answers.NOT_LIVE) from None  # it has left the playlist


def _answer(body: bytes, content_type: str) -> Answer:
    headers = {"Content-Type": content_type, "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*"}
    return Answer(200, body, headers)
