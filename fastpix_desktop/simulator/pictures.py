"""The pictures of recordings (``images.fastpix.com``)."""

import re
from typing import Final
from urllib.parse import unquote

from fastpix_desktop.simulator import answers
from fastpix_desktop.simulator.answers import Answer, Refusal
from fastpix_desktop.simulator.journal import Incoming
from fastpix_desktop.simulator.state import State

ROOT: Final = "/images"
PLACE: Final = re.compile(rf"{ROOT}/(?P<id>[^/]+)/thumbnail\.(jpg|png|webp)")
_PNG: Final = b"\x89PNG"


def serve(state: State, incoming: Incoming) -> Answer:
    """Answer a request for a recording's picture, which is there once the recording is ready."""
    place = PLACE.fullmatch(incoming.path)
    try:
        if incoming.method not in ("GET", "HEAD"):
            return answers.METHOD_NOT_ALLOWED.answer({"Allow": "GET, HEAD"})
        with state.locked():
            token = incoming.query.get("token", "")
            media = state.watched_as(unquote(place["id"]) if place else "", token, incoming.headers)
            picture = media.thumbnail()
    except Refusal as refusal:
        return refusal.error.answer()
    kind = "image/png" if picture.startswith(_PNG) else "image/jpeg"
    return Answer(200, picture, {"Content-Type": kind, "Cache-Control": "max-age=60"})
