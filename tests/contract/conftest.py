from collections.abc import Iterator

import pytest

from fastpix_desktop.simulator import Simulator, hls, ingest
from tests.contract.client import Client


@pytest.fixture(autouse=True)
def _briskly(monkeypatch: pytest.MonkeyPatch) -> None:
    """The simulator makes a segment of each second, and is soon done with recordings."""
    monkeypatch.setattr(hls, "SEGMENT_S", 1)
    monkeypatch.setattr(ingest, "_PROCESSING_S", 0.5)


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def api(sim: Simulator) -> Client:
    return Client(sim)
