"""The page on which a stream of the simulator is watched, in place of FastPix's own player."""

from html import escape
from typing import Final
from urllib.parse import quote

from fastpix_desktop.simulator import playback
from fastpix_desktop.simulator.answers import Answer, Refusal
from fastpix_desktop.simulator.journal import Incoming
from fastpix_desktop.simulator.state import State

ROOT: Final = "/watch"
_HEADERS: Final = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'",
}
_PAGE: Final = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>FastPix Desktop demo</title>
<style>body { font: 16px sans-serif; max-width: 48em; margin: 2em auto } video { width: 100% }</style>
<h1>Demo player</h1>
{content}
<p>This page is part of the demo on this computer. Nothing here is online.</p>
</html>
"""


_WHY_NOT: Final = {
    401: "<p>This link is no longer valid: it ran out or was withdrawn.</p>",
    403: "<p>This stream is private: it plays with a viewing link only.</p>",
    404: "<p>There is nothing to watch here.</p>",
}
"""By the refusal's status."""


def page(state: State, incoming: Incoming) -> Answer:
    """Answer a request for ``/watch?playbackId=…``: the stream, or why there is nothing to see."""
    playback_id, token = incoming.query.get("playbackId", ""), incoming.query.get("token", "")
    try:
        with state.locked():
            content = _content(state, incoming, playback_id, token)
    except Refusal as refusal:
        content = _WHY_NOT[refusal.error.code]
    return Answer(200, _PAGE.replace("{content}", content).encode(), _HEADERS)


def _content(state: State, incoming: Incoming, playback_id: str, token: str) -> str:
    if state.is_recording(playback_id):
        state.watched_as(playback_id, token, incoming.headers)
        return "<p>This page plays live streams only. Download the recording in the app.</p>"
    stream = state.played_as(playback_id, token, incoming.headers)
    is_live = stream.status == "active"
    return _player(playback_id, token) if is_live else "<p>This stream isn't live right now.</p>"


def _player(playback_id: str, token: str) -> str:
    query = f"?token={quote(token, safe='')}" if token else ""
    address = escape(f"{playback.ROOT}/{quote(playback_id, safe='')}.m3u8{query}")
    return (
        f'<video src="{address}" controls autoplay muted></video>'
        "<p>If your browser doesn't play it, open the stream's HLS address in a player such as VLC.</p>"
    )
