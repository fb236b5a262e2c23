"""A broadcast as text for the database: what outlives the program, without facts."""

import json
from datetime import datetime
from typing import Any

from fastpix_desktop.domain.lenient import count, flag, items, text
from fastpix_desktop.domain.monitor.broadcast import Broadcast, Interruption, Views
from fastpix_desktop.domain.monitor.course import Sample

_TOO_MUCH = 1e9
"""No bitrate in kbit/s and no number of viewers is that high; NaN isn't below it either."""


def broadcast_to_text(broadcast: Broadcast) -> str:
    """Return the text of a broadcast."""
    stops = [[_written(each.began), _written(each.ended)] for each in broadcast.interruptions]
    return json.dumps(
        {
            "since": _written(broadcast.since),
            "start_seen": broadcast.start_seen,
            "seen": _written(broadcast.seen),
            "ended": _written(broadcast.ended),
            "was_watched": broadcast.was_watched,
            "interruptions": stops,
            "views": [[_written(each.moment), each.number] for each in broadcast.views],
            "watching": [[_written(each.moment), each.number] for each in broadcast.watching],
            "most_watching": broadcast.most_watching,
            "sent": [[_written(each.moment), each.number] for each in broadcast.sent],
            "media_before": list(broadcast.media_before),
        }
    )


def broadcast_from_text(account: str, stream_id: str, written: str) -> Broadcast:
    """Return the broadcast of a text. What can't be read is left out."""
    try:
        values = json.loads(written)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        values = {}
    return Broadcast(
        account=account,
        stream_id=stream_id,
        since=_read(values.get("since")),
        start_seen=flag(values.get("start_seen")) is True,
        seen=_read(values.get("seen")),
        ended=_read(values.get("ended")),
        was_watched=flag(values.get("was_watched")) is True,
        interruptions=tuple(_interruptions(values.get("interruptions"))),
        views=tuple(_views(values.get("views"))),
        watching=tuple(_samples(values.get("watching"))),
        most_watching=count(values.get("most_watching")),
        sent=tuple(_samples(values.get("sent"))),
        media_before=tuple(text(each) for each in items(values.get("media_before")) if text(each)),
    )


def _interruptions(value: object) -> list[Interruption]:
    pairs = [(_read(began), _read(ended)) for began, ended in _pairs(value)]
    return [Interruption(began, ended) for began, ended in pairs if began is not None]


def _views(value: object) -> list[Views]:
    pairs = [(_read(moment), number) for moment, number in _pairs(value)]
    return [
        Views(moment, number) for moment, number in pairs if moment is not None and isinstance(number, int)
    ]


def _samples(value: object) -> list[Sample]:
    pairs = [(_read(moment), number) for moment, number in _pairs(value)]
    return [
        Sample(moment, None if number is None else float(number))
        for moment, number in pairs
        if moment is not None and (number is None or _is_number(number))
    ]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < _TOO_MUCH


def _pairs(value: object) -> list[tuple[Any, Any]]:
    pairs = [tuple(items(each)) for each in items(value)]
    return [(each[0], each[1]) for each in pairs if len(each) > 1]


def _written(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def _read(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text(value))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
