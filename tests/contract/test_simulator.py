"""The simulator as a thing to hold: accounts, records, seeds, threads, its start and its end."""

import logging
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from fastpix_desktop.simulator import DEMO_SECRET, DEMO_TOKEN_ID, Simulator
from tests.contract.client import MINIMAL, STREAMS, Client


def test_accounts_have_workspaces_of_their_own(api: Client, sim: Simulator) -> None:
    sim.add_account("other", "other secret")
    other = Client(sim, "other", "other secret")
    ours, theirs = api.create(), other.create()
    assert api.call("GET", STREAMS).data == [ours] == sim.streams
    assert other.call("GET", STREAMS).data == [theirs] == sim.streams_of("other")
    assert other.call("GET", f"{STREAMS}/{ours['streamId']}").status == 404
    assert other.call("DELETE", f"{STREAMS}/{ours['streamId']}").status == 404
    assert Client(sim, "other", sim.secret).call("GET", STREAMS).status == 401
    sim.set_status(theirs["streamId"], "active")
    assert other.get(theirs["streamId"])["status"] == "active"
    with pytest.raises(ValueError, match="exists already"):
        sim.add_account("other", "again")


def test_two_tokens_can_open_one_workspace(sim: Simulator) -> None:
    sim.add_account("newer", "newer secret", workspace_of=sim.token_id)
    made = Client(sim, "newer", "newer secret").call("POST", STREAMS, MINIMAL).data
    assert [each["streamId"] for each in sim.streams] == [made["streamId"]]
    sim.set_status(made["streamId"], "active")
    listed = Client(sim).call("GET", STREAMS).data
    assert [(each["streamId"], each["status"]) for each in listed] == [(made["streamId"], "active")]


def test_twenty_at_once_make_twenty(api: Client, sim: Simulator) -> None:
    with ThreadPoolExecutor(20) as pool:
        made = list(pool.map(lambda number: api.create(metadata={"name": str(number)}), range(20)))
    assert len({each["streamId"] for each in made}) == 20
    assert {each["streamId"] for each in sim.streams} == {each["streamId"] for each in made}
    assert len(sim.requests) == 20


def test_requests_are_recorded_without_credentials(api: Client, sim: Simulator) -> None:
    before = time.monotonic()
    api.call("POST", f"{STREAMS}?a=1&a=2&b=%26", {"x": 1}, X_Trace="7")
    api.call("GET", STREAMS)
    first, second = sim.requests
    assert (first.method, first.path, first.query) == ("POST", "/v1/live/streams", {"a": "2", "b": "&"})
    assert (first.body, second.body) == ({"x": 1}, None)
    assert first.headers["x-trace"] == "7"
    assert before <= first.at <= second.at <= time.monotonic()
    assert "authorization" not in first.headers
    assert sim.secret not in repr(sim.requests)


def test_the_log_holds_no_secrets(
    api: Client, sim: Simulator, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG):
        stream = api.create()
    assert '"POST /v1/live/streams HTTP/1.1" 201' in caplog.text
    assert stream["streamKey"] not in caplog.text
    assert sim.secret not in caplog.text
    assert capfd.readouterr() == ("", "")


def test_seeded_streams_are_listed() -> None:
    streams = (
        {"title": "One", "status": "active", "age_seconds": 60, "access": "private", "trial": True},
        {"lowLatency": None, "metadata": {"name": "Two"}},
    )
    with Simulator(streams=streams) as sim:
        two, one = Client(sim).call("GET", STREAMS).data
        assert Client(sim).call("GET", f"{STREAMS}/{one['streamId']}/viewer-count").status == 200
    assert (one["status"], one["trial"], one["metadata"]) == ("active", True, {"livestream_name": "One"})
    assert one["playbackIds"][0]["accessPolicy"] == "private"
    assert one["createdAt"] < two["createdAt"]
    assert (two["status"], two["metadata"], "lowLatency" in two) == ("idle", {"name": "Two"}, False)


def test_what_it_hands_out_are_copies(sim: Simulator) -> None:
    sim.seed("One")["metadata"]["livestream_name"] = "Other"
    sim.streams[0]["playbackIds"].clear()
    assert sim.streams[0]["metadata"] == {"livestream_name": "One"}
    assert sim.streams[0]["playbackIds"]


def test_unknown_streams_are_the_callers_mistake(sim: Simulator) -> None:
    with pytest.raises(KeyError):
        sim.set_status("0", "active")
    with pytest.raises(KeyError):
        sim.add_media("0")


def test_connections_are_kept(api: Client) -> None:
    connection = api.connect()
    for status in (201, 201):
        assert api.call_on(connection, "POST", STREAMS, MINIMAL).status == status
        kept = connection.sock
    assert api.call_on(connection, "GET", f"{STREAMS}?offset=0").status == 422
    assert connection.sock is kept
    connection.close()


def test_stops_and_starts_again_on_the_same_port(api: Client, sim: Simulator) -> None:
    threads, stream, url = threading.active_count(), api.create(), sim.url
    idle = api.connect()
    api.call_on(idle, "GET", STREAMS)
    sim.stop()
    sim.stop()
    assert threading.active_count() < threads
    with pytest.raises(OSError):  # noqa: PT011 - refused or reset, as the system likes
        api.call("GET", STREAMS)
    idle.close()
    sim.start()
    assert sim.start().url == url
    assert api.get(stream["streamId"]) == stream


def test_has_no_address_before_it_starts() -> None:
    with pytest.raises(RuntimeError, match="before it is started"):
        _ = Simulator().url


def test_runs_as_a_program() -> None:
    command = [sys.executable, "-m", "fastpix_desktop.simulator", "--token-id", "me", "--secret", "mine"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        name, _, url = program.stdout.readline().strip().partition("=")
        assert name == "URL"
        there = Simulator(token_id="me", secret="mine", port=int(url.removesuffix("/v1").rpartition(":")[2]))
        assert Client(there).call("GET", STREAMS).data == []
        assert Client(there, DEMO_TOKEN_ID, DEMO_SECRET).call("GET", STREAMS).status == 401
        program.terminate()
        assert program.communicate(timeout=10) == ("", "")
    assert program.returncode == 0 or os.name == "nt"  # which knows no SIGTERM


def test_a_trial_stream_is_turned_off_after_its_time_and_never_on_again(sim: Simulator, api: Client) -> None:
    trial, other = sim.seed("Trial", trial=True)["streamId"], sim.seed("Other")["streamId"]
    assert sim.trial_s == 300
    for each in (trial, other):
        sim.set_status(each, "active")
    assert api.get(trial)["status"] == "active"
    sim.trial_s = 0.0
    assert (api.get(trial)["status"], api.get(other)["status"]) == ("disabled", "active")
    refused = api.call("PUT", f"{STREAMS}/{trial}/live-enable")
    assert (refused.status, refused.error["message"]) == (400, "stream cannot be enabled on trial plan")


def test_a_trial_stream_off_air_keeps_its_time(sim: Simulator, api: Client) -> None:
    sim.trial_s = 0.0
    trial = sim.seed("Trial", trial=True)["streamId"]
    assert api.get(trial)["status"] == "idle"
