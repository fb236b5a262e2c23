import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.obs import ini as obs_ini
from fastpix_desktop.domain.obs.websocket import (
    DEFAULT_PORT,
    ObsAddress,
    ObsServer,
    parse_host_port,
    server_from_ini,
    server_from_json,
)
from fastpix_desktop.domain.secret import Secret

hosts = st.sampled_from(
    ["localhost", "127.0.0.1", "192.168.1.20", "obs.example.org", "studio-2", "::1", "fe80::1", "2001:db8::2"]
)
ports = st.integers(1, 65535)
passwords = st.text(st.characters(codec="utf-8"), max_size=20)
as_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(hosts, ports, passwords)
def test_a_place_is_read_back_without_its_password(host: str, port: int, password: str) -> None:
    address = ObsAddress(host, port, Secret(password))
    assert parse_host_port(address.host_port) == ObsAddress(host, port, Secret(""))
    assert parse_host_port(f" ws://{address.host_port}\n") == ObsAddress(host, port, Secret(""))


@given(hosts, ports, passwords)
def test_what_obs_gives_to_connect_with_is_read(host: str, port: int, password: str) -> None:
    address = ObsAddress(host, port, Secret(password))
    escaped = "".join(f"%{byte:02X}" for byte in password.encode())
    assert parse_host_port(f"obsws://{address.host_port}/{escaped}") == address
    assert parse_host_port(f"OBSWS://{address.host_port}/{escaped}") == address


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("192.168.1.20", "192.168.1.20", DEFAULT_PORT),
        ("Studio.local", "studio.local", DEFAULT_PORT),
        ("localhost", "localhost", DEFAULT_PORT),
        ("ws://studio", "studio", DEFAULT_PORT),
        ("ws://studio:4460/", "studio", 4460),
        ("[::1]:4460", "::1", 4460),
        ("[::1]", "::1", DEFAULT_PORT),
    ],
)
def test_valid_addresses_are_parsed(text: str, host: str, port: int) -> None:
    assert parse_host_port(text) == ObsAddress(host, port, Secret(""))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Gx8rPq2LmZ0aVtY1",  # may be the password, in the wrong field
        "stu dio",
        "studio\x00",
        "http://studio:4455",
        "wss://studio",
        "studio:0",
        "studio:65536",
        "studio:port",
        "studio:-1",
        "studio/path",
        "ws://studio/path",
        "studio?x",
        "obsws://studio/p?x",
        "studio#x",
        "somebody@studio",
        "ws://somebody:word@studio",
        "[::1",
        "::1",
        "ws://",
        "obsws:///password",
        ":4455",
        "http2://x",
    ],
)
def test_invalid_addresses_are_refused_without_quoting_the_password(text: str) -> None:
    with pytest.raises(ValueError, match=r".+") as caught:
        parse_host_port(text)
    assert "password" not in str(caught.value)


@given(st.text())
def test_any_text_is_a_place_or_none(text: str) -> None:
    try:
        address = parse_host_port(text)
    except ValueError:
        return
    assert address.host
    assert 0 < address.port < 1 << 16
    assert parse_host_port(address.host_port) == ObsAddress(address.host, address.port, Secret(""))


def test_which_places_are_here() -> None:
    assert ObsAddress("127.0.0.1", 1, Secret("")).is_here
    assert ObsAddress("::1", 1, Secret("")).is_here
    assert not ObsAddress("127.0.0.1.example.org", 1, Secret("")).is_here


def test_a_newer_obs_file() -> None:
    text = json.dumps(
        {
            "alerts_enabled": False,
            "auth_required": True,
            "first_load": False,
            "server_enabled": True,
            "server_password": "a-password",
            "server_port": 4460,
        }
    )
    server = server_from_json(text)
    assert server == ObsServer(enabled=True, port=4460, password=Secret("a-password"), needs_password=True)
    assert server.address == ObsAddress("127.0.0.1", 4460, Secret("a-password"), needs_password=True)
    assert "a-password" not in repr(server)


def test_no_password_where_none_is_needed() -> None:
    text = '{"server_enabled": true, "auth_required": false, "server_password": "left over"}'
    assert server_from_json(text) == ObsServer(enabled=True, port=DEFAULT_PORT, password=Secret(""))
    ini = "[OBSWebSocket]\nServerEnabled=true\nAuthRequired=false\nServerPassword=left over\n"
    assert server_from_ini(ini) == ObsServer(enabled=True, port=DEFAULT_PORT, password=Secret(""))


@pytest.mark.parametrize("port", [0, -1, 65536, "x", None, 1.5, True, [], "9" * 5000])
def test_a_port_that_is_none(port: object) -> None:
    server = server_from_json(json.dumps({"server_port": port}))
    assert server is not None
    assert server.port == DEFAULT_PORT
    assert not server.enabled


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 100_000, '"x"'])
def test_what_is_no_file_of_it(text: str) -> None:
    assert server_from_json(text) is None


@given(as_json)
def test_any_json_object_is_accepted_as_settings(value: object) -> None:
    server = server_from_json(json.dumps(value))
    assert (server is None) == (not isinstance(value, dict))


names = ("server_enabled", "server_port", "server_password", "auth_required")


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(names, as_json)))
def test_any_values_are_read(values: dict[str, object]) -> None:
    server = server_from_json(json.dumps(values))
    assert server is not None
    assert 0 < server.port < 1 << 16
    assert server.enabled is (values.get("server_enabled") is True)


@given(st.text(st.characters(codec="utf-8"), max_size=20).filter(lambda text: "\0" not in text), ports)
def test_an_older_obs_file(password: str, port: int) -> None:
    values = {"FirstLoad": "false", "ServerEnabled": "true", "ServerPort": str(port), "AuthRequired": "true"}
    text = obs_ini.render({"General": {}, "OBSWebSocket": {**values, "ServerPassword": password}})
    found = server_from_ini(text)
    assert found == ObsServer(enabled=True, port=port, password=Secret(password), needs_password=True)


def test_an_older_obs_that_says_little() -> None:
    assert server_from_ini("[General]\nFirstRun=true\n") is None
    assert server_from_ini("[OBSWebSocket]\nOther=1\n") is None
    partial = server_from_ini("[OBSWebSocket]\nServerPort=1\n")
    assert partial == ObsServer(enabled=False, port=1, password=Secret(""), needs_password=True)
    server = server_from_ini("[OBSWebSocket]\nServerEnabled=false\n")
    assert server == ObsServer(enabled=False, port=DEFAULT_PORT, password=Secret(""), needs_password=True)


@pytest.mark.parametrize(
    ("values", "expects"),
    [
        ({"auth_required": True, "server_password": "secret"}, True),
        ({"auth_required": True, "server_password": ""}, True),
        ({"server_password": "secret"}, True),
        ({"auth_required": False, "server_password": "secret"}, False),
    ],
)
def test_obs_files_say_whether_a_server_has_to_ask(values: dict[str, object], expects: bool) -> None:
    server = server_from_json(json.dumps(values))
    assert server is not None
    assert server.address.expects_question is expects
    ini = {"ServerEnabled": "true", "ServerPassword": str(values["server_password"])}
    if "auth_required" in values:
        ini["AuthRequired"] = str(values["auth_required"]).lower()
    older = server_from_ini(obs_ini.render({"OBSWebSocket": ini}))
    assert older is not None
    assert older.address.expects_question is expects


def test_a_held_password_has_to_be_asked_for() -> None:
    assert ObsAddress("studio", 4455, Secret("secret")).expects_question
    assert not ObsAddress("studio", 4455, Secret("")).expects_question
