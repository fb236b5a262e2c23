"""The endpoints of FastPix Data that tell how many people watch now."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from fastpix_desktop.simulator import validation
from fastpix_desktop.simulator.answers import Answer, refuse_fields, success
from fastpix_desktop.simulator.call import Call, Operation

ROOT: Final = "/data/"
_SPAN: Final = timedelta(minutes=30)
_BY_ID: Final = "fp_playback_id"


def _filter(call: Call) -> Answer:
    query = call.incoming.query
    refuse_fields(validation.current_views_errors(query))
    rows = sorted(_rows(call).items(), key=lambda row: row[1], reverse=True)
    shown = rows[: int(query.get("limit", "10"))] if query.get("dimension") == _BY_ID else []
    return success(data=[_row(call, name, number) for name, number in shown], timespan=_timespan())


def _timeseries(call: Call) -> Answer:
    now = datetime.now(UTC)
    points = [
        {
            "intervalTime": (now - timedelta(minutes=ago)).isoformat(),
            "numberOfViews": 0 if ago else sum(_rows(call).values()),
            "metricValue": None,
        }
        for ago in range(29, -1, -1)
    ]
    return success(data=points, timespan=_timespan())


def _rows(call: Call) -> dict[str, int]:
    """Return how many people watch, by playback ID; IDs that nobody watches have no row."""
    found: dict[str, int] = {}
    for stream in call.workspace:
        if stream.status == "active":
            found |= stream.watching()
    return {name: number for name, number in found.items() if number}


def _row(call: Call, name: str, number: int) -> dict[str, Any]:
    if call.workspace.audience_rules.camel_case:
        return {"concurrentViewers": number, "dimensionName": name, "metricValue": number}
    return {"concurrent_viewers": number, "dimension_name": name, "metricValue": number}


def _timespan() -> list[int]:
    now = datetime.now(UTC)
    return [round(each.timestamp() * 1000) for each in (now - _SPAN, now)]


ROUTES: Final[Mapping[str, Mapping[str, Operation]]] = {
    "/data/viewlist/current-views/filter": {"GET": _filter},
    "/data/viewlist/current-views/getTimeseriesViews": {"GET": _timeseries},
}
