"""How many people watch now, in the shape of FastPix Data, read by FastPix's own SDK too."""

from typing import Any

import pytest
from fastpix_python import models

from fastpix_desktop.domain.monitor.viewers import current_views
from fastpix_desktop.simulator import Simulator
from tests.contract.client import Client, Reply

FILTER = "/data/viewlist/current-views/filter"
SERIES = "/data/viewlist/current-views/getTimeseriesViews"


def ask(api: Client, dimension: str = "fp_playback_id", limit: int = 50) -> Reply:
    return api.call("GET", f"{FILTER}?dimension={dimension}&limit={limit}")


def live(sim: Simulator, viewers: int) -> dict[str, Any]:
    stream = sim.seed("Choir", status="active")
    sim.gather(stream["streamId"], viewers)
    return stream


def test_the_sdk_reads_who_watches_by_playback_id(sim: Simulator, api: Client) -> None:
    stream = live(sim, 38)
    answer = models.GetDataViewlistCurrentViewsFilterResponse.model_validate(ask(api).body)
    assert answer.success
    assert answer.timespan is not None
    assert answer.timespan[1] - answer.timespan[0] == 30 * 60 * 1000
    (row,) = answer.data or []
    assert (row.dimension_name, row.concurrent_viewers) == (stream["playbackIds"][0]["id"], 38)


def test_the_sdk_reads_the_last_half_hour(sim: Simulator, api: Client) -> None:
    live(sim, 38)
    body = api.call("GET", SERIES).body
    answer = models.GetDataViewlistCurrentViewsGetTimeseriesViewsResponse.model_validate(body)
    assert answer.data is not None
    assert [each.number_of_views for each in answer.data] == [0] * 29 + [38]


@pytest.mark.parametrize("camel_case", [False, True])
def test_both_spellings_mean_the_same(sim: Simulator, api: Client, camel_case: bool) -> None:
    sim.audience_rules.camel_case = camel_case
    stream = live(sim, 38)
    assert current_views(ask(api).data) == {stream["playbackIds"][0]["id"]: 38}


def test_what_nobody_watches_or_is_off_air_has_no_row(sim: Simulator, api: Client) -> None:
    live(sim, 0)
    off_air = sim.seed("Organ")
    sim.gather(off_air["streamId"], 5)
    assert ask(api).data == []


def test_the_limit_and_the_dimension_count(sim: Simulator, api: Client) -> None:
    for viewers in (1, 3, 2):
        live(sim, viewers)
    assert [each["concurrent_viewers"] for each in ask(api, limit=2).data] == [3, 2]
    assert ask(api, "country").data == []
    assert ask(api, "colour").fields[0][0] == "dimension"
    assert ask(api, limit=0).fields[0][0] == "limit"


def test_it_needs_the_permission_to_read_data(sim: Simulator) -> None:
    sim.add_account("t", "s", data=False)
    api = Client(sim, "t", "s")
    assert ask(api).status == 403
    assert api.call("GET", SERIES).status == 403
    assert api.call("GET", "/live/streams").status == 200


@pytest.mark.parametrize(("are_total", "last"), [(False, 3), (True, 12)])
def test_viewer_count_in_both_readings(sim: Simulator, api: Client, are_total: bool, last: int) -> None:
    sim.audience_rules.views_are_total = are_total
    stream_id = live(sim, 10)["streamId"]
    path = f"/live/streams/{stream_id}/viewer-count"
    assert api.call("GET", path).data == {"views": 10}
    for viewers in (1, 3):
        sim.gather(stream_id, viewers)
    assert api.call("GET", path).data == {"views": last}
    read = models.ViewsCountResponse.model_validate(api.call("GET", path).body)
    assert read.data is not None
    assert read.data.views == last
