"""Nothing that the released version wrote is lost: each test opens it with today's program."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

import pytest

from fastpix_desktop.bootstrap import Program
from fastpix_desktop.domain.share.viewing_links import ViewingLink
from fastpix_desktop.domain.streams.addresses import IngestAddresses, SrtStreamId
from fastpix_desktop.domain.streams.draft import Access, Detail, Quality, StreamDraft
from fastpix_desktop.domain.streams.intent import IntentState
from fastpix_desktop.presenters.accounts import SessionState
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.services.storage.store import Store
from fastpix_desktop.simulator import Simulator
from tests.obs_socket.fake_obs import FakeObs
from tests.obs_socket.state import FakeProfile
from tests.obs_socket.trusting import count_as_obs
from tests.released.conftest import Open
from tests.released.home import COPIED, EVENING, MESSE, PARISH, PASSWORD, SECRETS, STUDIO, Home

Until = Callable[[Callable[[], object]], None]
OFFLINE = "http://127.0.0.1:9/v1"
NAMES = {STUDIO: "Studio", PARISH: "Pfarre Ünterberg"}
STREAMS = {
    "Evening show": "idle",
    "Messe am Sonntag, früh": "idle",
    "Copied profile": "idle",
    "Friday night gaming": "idle",
    "Chorprobe für Ärzte “live” 🎉": "idle",
    "بث مباشر": "idle",
    "Turned off": "disabled",
    "On the air": "active",
    "About to be": "preparing",
    "A trial": "idle",
    "": "idle",
    "Recorded": "idle",
}
UNFINISHED = {
    "Sent, and never answered": IntentState.CANCELLED,
    "An intent that is sent": IntentState.SENT,
    "An intent that is absent": IntentState.ABSENT,
    "An intent that is watched": IntentState.WATCHED,
}
PRESETS = {
    "Gottesdienst": StreamDraft(access=Access.PRIVATE, dvr=True, reconnect_window=600),
    "Low “band”": StreamDraft(
        quality=Quality.P480, record=False, details=(Detail("room", "Küche"), Detail("series", "7"))
    ),
}
TWITCH = {
    "service": "Twitch",
    "server": "auto",
    "key": "pretend-key-of-twitch",
    "odd": 7,
    "nested": {"a": [1, None]},
}
THEIR_OWN = {
    "server": "rtmp://theirs.example/live",
    "key": "pretend-key-of-theirs",
    "use_auth": True,
    "username": "Jürgen",
    "password": "pretend-password-of-theirs",
}
OURS = {"server": "rtmps://ingest.example:443/live", "key": "a-key-of-fastpix"}


@pytest.fixture
def fastpix() -> Iterator[Simulator]:
    """FastPix with both workspaces, and no streams yet."""
    with Simulator(token_id=PARISH, secret=SECRETS[PARISH]) as running:
        running.add_account(STUDIO, SECRETS[STUDIO])
        yield running


def test_accounts_are_kept_and_signed_in(open_program: Open, until: Until, fastpix: Simulator) -> None:
    program = open_program(fastpix.url)
    session = program.window.presenters.session
    assert {each.token_id: each.name for each in session.accounts} == NAMES
    assert session.current is not None
    assert session.current.token_id == PARISH
    for account in (PARISH, STUDIO):
        session.switch(next(each for each in session.accounts if each.token_id == account))
        until(lambda: session.state is SessionState.READY)
        streams = program.window.presenters.streams
        until(partial(_lists, streams, account))  # FastPix took the secret


def test_streams_are_listed_without_fastpix(open_program: Open, until: Until) -> None:
    program = open_program(OFFLINE)
    streams = program.window.presenters.streams
    until(lambda: len(streams.streams) == len(STREAMS))
    found = {each.metadata.get("livestream_name", ""): each for each in streams.streams}
    assert {title: each.status.value for title, each in found.items()} == STREAMS
    assert found["بث مباشر"].playback_ids[0].access == "private"
    assert (found["A trial"].trial, found["A trial"].reconnect_window) == (True, 1800)
    assert found["Friday night gaming"].dvr
    assert found["Recorded"].media_ids
    session = program.window.presenters.session
    session.switch(next(each for each in session.accounts if each.token_id == STUDIO))
    until(lambda: {each.title for each in streams.streams} == {"Studio one", "Studio two"})


@pytest.mark.parametrize("stream_id", [EVENING, MESSE, COPIED])
def test_stream_keys_come_from_the_keyring(open_program: Open, until: Until, stream_id: str) -> None:
    program = open_program(OFFLINE)
    streams = program.window.presenters.streams
    until(lambda: len(streams.streams) == len(STREAMS))
    streams.show(stream_id)
    until(lambda: streams.open is not None and streams.open.stream_key and streams.open.srt_secret)
    assert streams.open is not None
    assert streams.open.stream_key.reveal().endswith(stream_id)


def test_draft_is_in_the_form(open_program: Open, until: Until) -> None:
    presenter = open_program(OFFLINE).window.presenters.new_stream
    until(lambda: presenter.draft.title)
    assert presenter.draft == StreamDraft(
        "Ein Entwurf",
        "Nicht fertig: “ü”",
        Access.PRIVATE,
        dvr=True,
        reconnect_window=420,
        quality=Quality.P720,
        recording_access=Access.PUBLIC,
        details=(Detail("series", "3"),),
    )


def test_presets_are_kept(open_program: Open, until: Until) -> None:
    presets = open_program(OFFLINE).window.presenters.presets
    until(lambda: presets.presets)
    assert {each.name: each.draft for each in presets.presets} == PRESETS


def test_exported_presets_can_be_imported(open_program: Open, until: Until, home: Home) -> None:
    presets = open_program(OFFLINE).window.presenters.presets
    until(lambda: presets.presets)
    presets.delete("Gottesdienst")
    until(lambda: len(presets.presets) == 1)
    added: list[int] = []
    presets.imported.connect(added.append)
    presets.import_file(home.presets_file)
    until(lambda: added == [1])
    assert {each.name: each.draft for each in presets.presets} == PRESETS


def test_settings_are_kept(open_program: Open, until: Until, home: Home) -> None:
    program = open_program(OFFLINE)
    until(lambda: program.window.presenters.presets.presets)
    kept = home.preferences
    assert kept.appearance is Appearance.DARK
    assert kept.api_url == "http://127.0.0.1:44559/v1"
    assert kept.addresses == IngestAddresses(
        "rtmps://ingest.example:443/live",
        "srt://ingest.example:778",
        SrtStreamId.STREAM_ID,
        "https://play.example",
    )
    assert kept.frame_rate == 60
    assert kept.export_folder == "/home/somebody/Vidéos"
    assert kept.obs_pairing == "127.0.0.1:44551"
    assert kept.told_of_unused == datetime(2026, 11, 1, 12, tzinfo=UTC)
    assert kept.never_unused == ("an-old-stream", "another-old-stream")
    assert set(kept.kept_keys[PARISH]) == {EVENING, MESSE, COPIED}
    assert kept.geometry.size()
    assert program.window.height() == 700  # the width is too much for the tests' screen


def test_unfinished_creates_are_still_open(home: Home) -> None:
    store = Store(home.data / "streams.sqlite3")
    kept = {each.draft.title: each for each in store.open_intents(PARISH)}
    assert {title: each.state for title, each in kept.items()} == UNFINISHED
    assert kept["Sent, and never answered"].draft.details == (Detail("room", "2"),)
    assert [each.draft.title for each in store.open_intents(STUDIO)] == ["An intent that is sent"]
    store.close()


def test_viewing_links_find_their_table(home: Home) -> None:
    store = Store(home.data / "streams.sqlite3")
    link = ViewingLink("l", PARISH, "s", "Anna", 100, 200, "key", "p")
    assert store.links.of_stream(PARISH, "s") == ()
    store.links.put(link)
    assert store.links.of_stream(PARISH, "s") == (link,)
    assert len(store.streams(PARISH)) == len(STREAMS)
    store.close()


def test_unfinished_create_is_found_at_fastpix(
    open_program: Open, until: Until, fastpix: Simulator, home: Home
) -> None:
    store = Store(home.data / "streams.sqlite3")
    kept = {each.state: each for each in store.open_intents(PARISH)}
    store.close()
    for state in (IntentState.SENT, IntentState.CANCELLED):
        names = {"livestream_name": kept[state].draft.title, "launch_id": kept[state].request_id}
        fastpix.seed(metadata=names)
    news: list[str] = []
    program = open_program(fastpix.url)
    new_stream = program.window.presenters.new_stream
    new_stream.adopted.connect(lambda made, _: news.append(made.intent.request_id))
    new_stream.decisionAsked.connect(lambda made: news.append(made.intent.request_id))
    wanted = {kept[state].request_id for state in (IntentState.SENT, IntentState.CANCELLED)}
    until(lambda: set(news) == wanted)


def test_profiles_in_obs_are_ours_and_can_be_removed(open_program: Open, until: Until, home: Home) -> None:
    program = open_program(OFFLINE)
    presenters = program.window.presenters
    until(lambda: len(presenters.streams.streams) == len(STREAMS))
    for stream_id in (EVENING, MESSE, COPIED):
        presenters.streams.show(stream_id)
        until(partial(_has_profile, presenters.obs, stream_id))
        until(lambda: not presenters.obs.is_busy)
        presenters.obs.remove()
        until(lambda: not presenters.obs.ours)
    left = [each.name for each in (home.obs / "basic/profiles").iterdir()]
    assert left == ["Untitled"]


def _lists(streams: StreamsPresenter, account: str) -> bool:
    return streams.account == account and streams.is_complete


def _has_profile(obs: ObsSetup, stream_id: str) -> bool:
    return [each.stream_id for each in obs.ours] == [stream_id]


def restore(program: Program, until: Until) -> None:
    """Open a stream, wait for OBS, and press *Restore*."""
    presenters = program.window.presenters
    until(lambda: len(presenters.streams.streams) == len(STREAMS))
    presenters.streams.show(EVENING)
    until(lambda: presenters.obs.stream is not None)
    count_as_obs(presenters.obs_connection)
    presenters.obs_connection.want(wanted=True)
    until(lambda: presenters.obs_connection.state is ConnectionState.CONNECTED)
    until(lambda: presenters.obs_restore.before is not None)
    failures: list[object] = []
    presenters.go_live.failed.connect(failures.append)
    presenters.go_live.undo()
    until(lambda: not presenters.go_live.is_busy)
    assert failures == []


def test_obs_settings_can_be_restored_by_its_files(open_program: Open, until: Until, home: Home) -> None:
    with FakeObs(PASSWORD) as obs:
        home.put_obs_on(obs.port)
        home.set_obs_running(running=True)
        home.preferences.obs_pairing = "files"
        obs.profiles["Untitled"] = FakeProfile("rtmp_custom", dict(OURS))
        before = len(home.remembered())
        restore(open_program(OFFLINE), until)
        assert (obs.profile.kind, obs.profile.settings) == ("rtmp_common", TWITCH)
        until(lambda: len(home.remembered()) == before - 1)


def test_obs_settings_can_be_restored_by_its_address(open_program: Open, until: Until, home: Home) -> None:
    with FakeObs(PASSWORD) as obs:
        home.put_obs_on(obs.port)
        obs.profiles["Untitled"] = FakeProfile("rtmp_custom", dict(THEIR_OWN))
        obs.profiles["FastPix Evening show (4c4aa444)"] = FakeProfile("rtmp_custom", dict(OURS))
        obs.current = "FastPix Evening show (4c4aa444)"
        before = len(home.remembered())
        restore(open_program(OFFLINE), until)
        assert obs.current == "Untitled"
        assert obs.profile.settings == THEIR_OWN
        assert list(obs.profiles) == ["Untitled"]  # the one that was made for the stream is gone again
        until(lambda: len(home.remembered()) == before - 1)
