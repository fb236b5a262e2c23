from collections.abc import Iterator

import pytest

from fastpix_desktop.simulator import Simulator
from tests.contract.client import Client


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def api(sim: Simulator) -> Client:
    return Client(sim)
