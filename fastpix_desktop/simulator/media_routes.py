"""The endpoints of recordings, and their files."""

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote

from fastpix_desktop.simulator import answers, validation
from fastpix_desktop.simulator.answers import Answer, Refusal, refuse_fields, success
from fastpix_desktop.simulator.call import Call, Operation
from fastpix_desktop.simulator.journal import Incoming
from fastpix_desktop.simulator.playback import ROOT
from fastpix_desktop.simulator.state import State

FILE: Final = re.compile(rf"{ROOT}/(?P<id>[^/]+)/capped-4k\.mp4")
"""Path of a recording's MP4."""
_RANGE: Final = re.compile(r"bytes=(\d+)-")


def _get(call: Call) -> Answer:
    return success(data=call.workspace.media(call.ids[0]).answer())


def _change(call: Call) -> Answer:
    media, body = call.workspace.media(call.ids[0]), call.body()
    refuse_fields(validation.media_errors(body))
    media.change(body)
    return success(data=media.answer())


def _support(call: Call) -> Answer:
    media, body = call.workspace.media(call.ids[0]), call.body()
    refuse_fields(validation.mp4_errors(body))
    media.support(body["mp4Support"])
    return success(data=media.answer())


ROUTES: Final[Mapping[str, Mapping[str, Operation]]] = {
    "/on-demand/*": {"GET": _get, "PATCH": _change},
    "/on-demand/*/update-mp4Support": {"PATCH": _support},
}


def serve_file(state: State, incoming: Incoming) -> Answer:
    """Answer a request for a recording's MP4, or for the rest of it (``Range`` with ``If-Range``)."""
    place = FILE.fullmatch(incoming.path)
    try:
        if incoming.method not in ("GET", "HEAD"):
            return answers.METHOD_NOT_ALLOWED.answer({"Allow": "GET, HEAD"})
        with state.locked():
            token = incoming.query.get("token", "")
            media = state.watched_as(unquote(place["id"]) if place else "", token, incoming.headers)
            content, etag = media.mp4(), media.etag
    except Refusal as refusal:
        return refusal.error.answer()
    headers = {"Content-Type": "video/mp4", "ETag": etag, "Accept-Ranges": "bytes"}
    wanted = _RANGE.fullmatch(incoming.headers.get("range", ""))
    if wanted is None or incoming.headers.get("if-range", etag) != etag:
        return Answer(200, content, headers)
    first, size = int(wanted[1]), len(content)
    if first >= size:
        return Answer(416, b"", headers | {"Content-Range": f"bytes */{size}"})
    return Answer(206, content[first:], headers | {"Content-Range": f"bytes {first}-{size - 1}/{size}"})
