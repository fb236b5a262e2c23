import pytest

from fastpix_desktop.domain.encoders.commands import (
    KEY_VARIABLE,
    PASSPHRASE_VARIABLE,
    STREAM_ID_VARIABLE,
    CommandNote,
    ffmpeg_command,
    gstreamer_command,
    vmix_fields,
)
from fastpix_desktop.domain.encoders.settings import recommended
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.draft import Quality
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings
from fastpix_desktop.domain.streams.ingest_check import IngestProblem, UnusableIngest

RTMPS = RtmpSettings("rtmps://live.fastpix.com:443/live/", Secret("the-stream-key"))
SRT = SrtSettings("srt://live.fastpix.com:778", Secret("the-stream-id"), Secret("the-passphrase"))
SETTINGS = recommended(Quality.P720, 60)


@pytest.mark.parametrize("make", [ffmpeg_command, gstreamer_command])
@pytest.mark.parametrize("ingest", [RTMPS, SRT])
def test_no_secret_stands_in_a_command(make: object, ingest: RtmpSettings | SrtSettings) -> None:
    assert callable(make)
    command = make(ingest, SETTINGS)
    for name, secret in command.variables.items():
        assert secret.reveal() not in command.text
        assert secret.reveal() not in repr(command)
        assert f"${{{name}:?}}" in command.text


def test_secrets_are_in_the_commands_variables() -> None:
    assert ffmpeg_command(RTMPS, SETTINGS).variables == {KEY_VARIABLE: RTMPS.stream_key}
    assert gstreamer_command(SRT, SETTINGS).variables == {
        STREAM_ID_VARIABLE: SRT.stream_id,
        PASSPHRASE_VARIABLE: SRT.passphrase,
    }


def test_only_gstreamer_shows_secrets_in_its_arguments() -> None:
    assert CommandNote.ARGUMENTS_VISIBLE not in ffmpeg_command(RTMPS, SETTINGS).notes
    assert CommandNote.ARGUMENTS_VISIBLE in gstreamer_command(RTMPS, SETTINGS).notes


def test_certificates_are_checked_where_there_are_any() -> None:
    assert "tls_verify=1" in ffmpeg_command(RTMPS, SETTINGS).text
    plain = RtmpSettings("rtmp://127.0.0.1/live", Secret("k"))
    assert "tls_verify" not in ffmpeg_command(plain, SETTINGS).text


@pytest.mark.parametrize("make", [ffmpeg_command, gstreamer_command])
def test_encoder_settings_are_used(make: object) -> None:
    assert callable(make)
    text = make(RTMPS, SETTINGS).text
    assert "4500" in text  # kbps
    assert "120" in text  # frames between keyframes


def rows(ingest: RtmpSettings | SrtSettings) -> list[tuple[str, str, bool]]:
    return [(row.label, row.value.reveal(), row.is_secret) for row in vmix_fields(ingest)]


def test_fields_for_vmix() -> None:
    assert rows(RTMPS) == [
        ("URL", "rtmps://live.fastpix.com:443/live", False),
        ("Stream Name or Key", "the-stream-key", True),
    ]
    assert rows(SRT) == [
        ("Type", "Caller", False),
        ("Hostname", "live.fastpix.com", False),
        ("Port", "778", False),
        ("Passphrase", "the-passphrase", True),
        ("Key Length", "16", False),
        ("Stream ID", "the-stream-id", False),
    ]


def test_a_stream_id_that_is_the_key_is_masked() -> None:
    by_key = SrtSettings(SRT.address, Secret("the-key"), SRT.passphrase, stream_id_is_secret=True)
    assert rows(by_key)[-1] == ("Stream ID", "the-key", True)


@pytest.mark.parametrize("make", [ffmpeg_command, gstreamer_command])
def test_what_cannot_work_is_refused(make: object) -> None:
    assert callable(make)
    with pytest.raises(UnusableIngest) as caught:
        make(RtmpSettings(RTMPS.server, Secret("")), SETTINGS)
    assert caught.value.problem is IngestProblem.NO_KEY
