"""An API as the tests of HTTP use it: with one short time for each call."""

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.services.fastpix.api import FastPixApi

CALL_S = 0.4
"""Only where the time runs out."""
ENOUGH_S = 20.0
"""Where something answers, also on a busy computer."""
MOST_S = 3.0
"""Far more than CALL_S, for a busy computer; far less than what bad servers would take."""
NOT_FOR_US = "127.1"
"""This computer, by a name that the program does not take for it: the proxies hold."""
OUTSIDE = "https://api.fastpix.invalid/v1"


def make(url: str, seconds: float = ENOUGH_S) -> FastPixApi:
    return FastPixApi(url, "id", Secret("s"), read_s=seconds, write_s=seconds)


def create(api: FastPixApi) -> object:
    return api.create(StreamDraft(title="x"), "launch")
