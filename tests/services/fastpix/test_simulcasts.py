"""Simulcast targets, over HTTP against the simulator."""

from collections.abc import Callable

import pytest

from fastpix_desktop.domain.errors import NotFound, OutcomeUnknown, Refused, ServerTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.simulcast import SimulcastTarget
from fastpix_desktop.services.fastpix.api import FastPixApi
from fastpix_desktop.simulator import Fault, Simulator
from tests.services.short_api import MOST_S

SERVER, KEY = "rtmps://a.example/live", Secret("the-key")


@pytest.fixture
def api(simulator: Simulator) -> FastPixApi:
    return FastPixApi(
        simulator.url, simulator.token_id, Secret(simulator.secret), read_s=MOST_S, write_s=MOST_S
    )


def add(api: FastPixApi, stream_id: str) -> SimulcastTarget:
    return api.add_simulcast(stream_id, SERVER, KEY, name="Parish", request_id="ab")


def test_a_target_is_added_read_switched_and_removed(simulator: Simulator, api: FastPixApi) -> None:
    stream_id = str(simulator.seed("Choir")["streamId"])
    made = add(api, stream_id)
    assert made == SimulcastTarget(made.id, SERVER, KEY, name="Parish", request_id="ab")
    assert api.stream(stream_id).simulcasts == (made,)
    assert api.simulcast(stream_id, made.id) == made
    api.switch_simulcast(stream_id, made.id, enabled=False)
    assert api.simulcast(stream_id, made.id).enabled is False
    api.switch_simulcast(stream_id, made.id, enabled=True)
    assert api.simulcast(stream_id, made.id).enabled is True
    api.remove_simulcast(stream_id, made.id)
    assert api.stream(stream_id).simulcasts == ()
    with pytest.raises(NotFound):
        api.simulcast(stream_id, made.id)


def test_while_live_a_target_is_switched_and_removed_but_not_added(
    simulator: Simulator, api: FastPixApi
) -> None:
    stream_id = str(simulator.seed("Choir")["streamId"])
    made = add(api, stream_id)
    simulator.set_status(stream_id, "active")
    with pytest.raises(Refused):
        add(api, stream_id)
    api.switch_simulcast(stream_id, made.id, enabled=False)
    api.remove_simulcast(stream_id, made.id)
    assert api.stream(stream_id).simulcasts == ()


def test_a_trial_stream_takes_none(simulator: Simulator, api: FastPixApi) -> None:
    stream_id = str(simulator.seed("Choir", trial=True)["streamId"])
    with pytest.raises(Refused) as refused:
        add(api, stream_id)
    assert "trial" in refused.value.message


def test_the_same_target_twice_is_accepted(simulator: Simulator, api: FastPixApi) -> None:
    stream_id = str(simulator.seed("Choir")["streamId"])
    assert add(api, stream_id).id != add(api, stream_id).id


@pytest.mark.parametrize(
    "fault",
    [
        Fault.drop_after(method="POST"),
        Fault.empty(method="POST"),
        Fault.not_an_object(method="POST"),
        Fault.status(201, {"success": True, "data": {"url": "no id"}}, taken=True, method="POST"),
        Fault.status(502, method="POST"),
    ],
)
def test_an_answer_that_does_not_say_so_leaves_the_outcome_open(
    simulator: Simulator, api: FastPixApi, fault: Fault
) -> None:
    stream_id = str(simulator.seed("Choir")["streamId"])
    simulator.play(fault)
    with pytest.raises(OutcomeUnknown):
        add(api, stream_id)


def test_an_unreadable_target_is_trouble_of_the_server(simulator: Simulator, api: FastPixApi) -> None:
    stream_id = str(simulator.seed("Choir")["streamId"])
    made = add(api, stream_id)
    simulator.play(Fault.status(200, {"success": True, "data": []}, method="GET"))
    with pytest.raises(ServerTrouble):
        api.simulcast(stream_id, made.id)


def test_a_newer_api_is_understood(simulator: Simulator, api: FastPixApi) -> None:
    stream_id = str(simulator.seed("Choir")["streamId"])
    made = add(api, stream_id)
    simulator.play(Fault.wrong_types(method="GET"))
    assert api.simulcast(stream_id, made.id) == made


@pytest.mark.parametrize("call", [FastPixApi.remove_simulcast, FastPixApi.simulcast])
def test_ids_cannot_leave_their_path(
    simulator: Simulator, api: FastPixApi, call: Callable[[FastPixApi, str, str], object]
) -> None:
    stream_id = str(simulator.seed("Choir")["streamId"])
    with pytest.raises(NotFound):
        call(api, stream_id, "../../" + stream_id)
    assert [each["streamId"] for each in simulator.streams] == [stream_id]
