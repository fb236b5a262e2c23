"""What can be saved as a destination."""

import pytest

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.destination import (
    Destination,
    DestinationField,
    DestinationProblem,
    destination_problems,
)

SERVER = "rtmp://in.example/live"
KEY = Secret("key")


def test_everything_is_needed() -> None:
    assert destination_problems(" ", "", Secret("")) == dict.fromkeys(
        DestinationField, DestinationProblem.MISSING
    )


@pytest.mark.parametrize(("length", "fits"), [(255, True), (256, False)])
def test_a_name_has_to_fit_a_metadata_value(length: int, fits: bool) -> None:
    found = destination_problems("é" * length, SERVER, KEY)
    assert found == ({} if fits else {DestinationField.NAME: DestinationProblem.TOO_LONG})


@pytest.mark.parametrize(
    "server",
    [
        "https://in.example/live",
        "srt://in.example:778",
        "rtmp://in.example",
        "rtmp://in.example/",
        "rtmp:///live",
        "rtmp://in.example:0/live",
        "rtmp://in.example:port/live",
        "rtmp://user@in.example/live",
        "rtmp://in.example/live#x",
        "rtmp://in.example/li ve",
        "rtmp://in.example/li\u200bve",
        "rtmp://[/live",
    ],
)
def test_a_server_is_an_rtmp_address_with_its_application(server: str) -> None:
    assert destination_problems("x", server, KEY) == {DestinationField.SERVER: DestinationProblem.NOT_RTMP}


@pytest.mark.parametrize("server", [SERVER, "rtmps://a.example:443/live2?backup=1", f" {SERVER}\n"])
def test_servers_that_can_be_used(server: str) -> None:
    assert destination_problems("x", server, KEY) == {}


def test_the_keyring_entry_is_named_by_the_id() -> None:
    assert Destination("ab", "YouTube", SERVER).key_name == "destination ab"
