"""Addresses and secrets that an encoder could not use."""

import pytest

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.domain.streams.ingest_check import IngestProblem, ingest_problem

RTMPS = RtmpSettings("rtmps://live.fastpix.com:443/live", Secret("the-stream-key"))
SRT = SrtSettings("srt://live.fastpix.com:778", Secret("the-stream-id"), Secret("the-passphrase"))


@pytest.mark.parametrize(
    ("ingest", "problem"),
    [
        (RTMPS, None),
        (SRT, None),
        (RtmpSettings("rtmps://host/live", Secret(" ")), IngestProblem.NO_KEY),
        (RtmpSettings("https://host/live", Secret("k")), IngestProblem.ADDRESS),
        (RtmpSettings("rtmps://host", Secret("k")), IngestProblem.ADDRESS),
        (RtmpSettings("rtmps://host:port/live", Secret("k")), IngestProblem.ADDRESS),
        (SrtSettings("srt://host", Secret("i"), Secret("p" * 10)), IngestProblem.ADDRESS),
        (SrtSettings("srt://host:1?streamid=x", Secret("i"), Secret("p" * 10)), IngestProblem.ADDRESS),
        (SrtSettings("srt://host:1", Secret(""), Secret("p" * 10)), IngestProblem.NO_KEY),
        (SrtSettings("srt://host:1", Secret("i" * 513), Secret("p" * 10)), IngestProblem.STREAM_ID_LENGTH),
        (SrtSettings("srt://host:1", Secret("i"), Secret("")), IngestProblem.NO_PASSPHRASE),
        (SrtSettings("srt://host:1", Secret("i"), Secret("p" * 9)), IngestProblem.PASSPHRASE_LENGTH),
        (SrtSettings("srt://host:1", Secret("i"), Secret("p" * 80)), IngestProblem.PASSPHRASE_LENGTH),
        (SrtSettings("srt://host:1", Secret("i"), Secret("p" * 79)), None),
    ],
)
def test_problem_of_an_ingest_is_named(
    ingest: RtmpSettings | SrtSettings, problem: IngestProblem | None
) -> None:
    assert ingest_problem(ingest) is problem
