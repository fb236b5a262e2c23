"""Pages, as the live API counts them: ``offset`` is a page number, ``offsetCount`` the number of pages."""

import pytest

from fastpix_desktop.simulator import Simulator
from tests.contract.client import STREAMS, Client


def pages(total: int, current: int, count: int) -> dict[str, int]:
    return {"totalRecords": total, "currentOffset": current, "offsetCount": count}


def titles(api: Client, query: str) -> list[str]:
    return [each["metadata"]["livestream_name"] for each in api.call("GET", STREAMS + query).data]


@pytest.fixture
def twelve(sim: Simulator) -> Simulator:
    for number in (*range(6, 12), *range(6)):
        sim.seed(str(number), age_seconds=number * 60)
    return sim


def test_an_empty_list(api: Client) -> None:
    assert api.call("GET", STREAMS).body == {"success": True, "data": [], "pagination": pages(0, 1, 0)}


@pytest.mark.usefixtures("twelve")
def test_newest_first_ten_by_default(api: Client) -> None:
    assert titles(api, "") == [str(number) for number in range(10)]
    assert titles(api, "?offset=2") == ["10", "11"]
    assert api.call("GET", STREAMS).body["pagination"] == pages(12, 1, 2)


@pytest.mark.usefixtures("twelve")
@pytest.mark.parametrize(("limit", "count"), [(1, 12), (5, 3), (6, 2), (12, 1), (50, 1)])
def test_pages_cover_everything_once(api: Client, limit: int, count: int) -> None:
    seen: list[str] = []
    for page in range(1, count + 1):
        query = f"?limit={limit}&offset={page}&orderBy=asc"
        assert api.call("GET", STREAMS + query).body["pagination"] == pages(12, page, count)
        seen += titles(api, query)
    assert seen == [str(number) for number in range(11, -1, -1)]


@pytest.mark.usefixtures("twelve")
def test_beyond_the_last_page(api: Client) -> None:
    reply = api.call("GET", f"{STREAMS}?offset=3")
    assert (reply.data, reply.body["pagination"]) == ([], pages(12, 3, 2))


@pytest.mark.parametrize(
    ("query", "field", "message"),
    [
        ("offset=0", "offset", "must be greater than or equal to 1"),
        ("offset=-1", "offset", "must be greater than or equal to 1"),
        ("offset=", "offset", "must be an integer"),
        ("limit=0", "limit", "must be greater than or equal to 1"),
        ("limit=51", "limit", "must be less than or equal to 50"),
        ("limit=ten", "limit", "must be an integer"),
        ("limit=1.5", "limit", "must be an integer"),
        ("orderBy=newest", "orderBy", "must be one of [asc, desc]"),
    ],
)
def test_refused_queries(api: Client, query: str, field: str, message: str) -> None:
    assert api.call("GET", f"{STREAMS}?{query}").fields == [(field, message)]


def test_clips_are_paged_too(api: Client) -> None:
    path = f"/on-demand/{api.create()['streamId']}/live-clips"
    assert api.call("GET", path).body == {"success": True, "data": [], "pagination": pages(0, 1, 0)}
    assert api.call("GET", f"{path}?limit=51").status == 422


def test_lists_can_lag_behind(api: Client, sim: Simulator) -> None:
    sim.seed("old")
    sim.list_lag = 3600.0
    new = api.create(metadata={"livestream_name": "new"})
    assert titles(api, "") == ["old"]
    assert api.get(new["streamId"]) == new
    sim.list_lag = 0.0
    assert titles(api, "") == ["new", "old"]
