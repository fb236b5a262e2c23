"""The store, and what it does when the disk, the file or the process fails it."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fastpix_desktop.domain.errors import FileTrouble, StoreTooNew
from fastpix_desktop.domain.monitor.broadcast import Broadcast, LastLive
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.viewing_links import ViewingLink
from fastpix_desktop.domain.streams.draft import Access, Detail, Quality, StreamDraft
from fastpix_desktop.domain.streams.intent import Intent, IntentState, Outcome, Stray
from fastpix_desktop.domain.streams.preset import Preset
from fastpix_desktop.domain.streams.restrictions import AccessRestrictions, Rules
from fastpix_desktop.domain.streams.stream import LiveStream, PlaybackId, Status, parse_stream
from fastpix_desktop.services.storage.sqlite_file import MIGRATIONS
from fastpix_desktop.services.storage.store import Store
from fastpix_desktop.simulator import Simulator

if sys.platform != "win32":
    import resource

ACCOUNT = "token"
NOW = datetime(2026, 11, 22, 12, 30, 15, 267974, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "store.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    made = Store(path)
    yield made
    made.close()


def _intent(number: int = 1, **changes: object) -> Intent:
    draft = StreamDraft(title=f"stream {number}", details=(Detail("series", "Advent"),))
    made = Intent(f"{number:032x}", ACCOUNT, draft, NOW + timedelta(seconds=number))
    return replace(made, **changes)  # type: ignore[arg-type]


def _stream(number: int = 1) -> LiveStream:
    return LiveStream(
        id=f"{number:032x}",
        stream_key=Secret("key of the stream"),
        srt_secret=Secret("passphrase"),
        status=Status.IDLE,
        metadata={"livestream_name": f"stream {number}", "launch_id": "l"},
        created_at=NOW + timedelta(seconds=number),
        reconnect_window=300,
        max_resolution="1080p",
        dvr=True,
        captions=True,
        record=False,
        recording_access=Access.PRIVATE,
        trial=True,
        playback_ids=(PlaybackId("p", Access.PUBLIC), PlaybackId("q", Access.PRIVATE)),
        media_ids=("m",),
    )


def _without_secrets(stream: LiveStream) -> LiveStream:
    return replace(stream, stream_key=Secret(""), srt_secret=Secret(""))


# Intents


def test_an_intent_is_open_until_it_is_closed(store: Store) -> None:
    first, second = _intent(1), _intent(2)
    store.add_intent(second)
    store.add_intent(first)
    store.add_intent(_intent(3, account="another"))
    assert store.open_intents(ACCOUNT) == (first, second)
    store.close_intent(first.request_id, Outcome.CREATED)
    assert store.open_intents(ACCOUNT) == (second,)


def test_a_closed_intent_that_is_tried_again_is_open_again(store: Store) -> None:
    store.add_intent(_intent())
    store.close_intent(_intent().request_id, Outcome.REFUSED)
    again = _intent(state=IntentState.CANCELLED, revision=2, draft=StreamDraft(title="changed"))
    store.add_intent(again)
    assert store.open_intents(ACCOUNT) == (again,)


def test_open_intents_of_other_accounts_are_strays_with_the_streams_they_had(store: Store) -> None:
    store.put_streams("old", [_stream(1), _stream(2)])
    theirs, closed, mine = _intent(1, account="old"), _intent(2, account="old"), _intent(3)
    for intent in (theirs, closed, mine):
        store.add_intent(intent)
    store.close_intent(closed.request_id, Outcome.CREATED)
    streams = frozenset({_stream(1).id, _stream(2).id})
    assert store.stray_intents(ACCOUNT) == (Stray(theirs, streams),)
    store.replace_streams("old", ())  # signed out of
    assert store.stray_intents(ACCOUNT) == (Stray(theirs, streams),)
    assert store.stray_intents("old") == (Stray(mine, frozenset()),)


def test_a_stray_of_an_earlier_version_has_the_streams_that_are_kept(store: Store, path: Path) -> None:
    store.add_intent(_intent(account="old"))
    store.put_streams("old", [_stream(7)])
    assert store.stray_intents(ACCOUNT) == (Stray(_intent(account="old"), frozenset({_stream(7).id})),)


def test_a_stray_that_is_taken_over_belongs_to_the_new_account(store: Store) -> None:
    store.add_intent(_intent(account="old"))
    store.add_intent(_intent())
    assert store.open_intents(ACCOUNT) == (_intent(),)
    assert store.open_intents("old") == ()
    assert store.stray_intents(ACCOUNT) == ()


def test_requests_without_a_wanted_stream(store: Store) -> None:
    ends = (None, Outcome.CREATED, Outcome.DELETED, Outcome.GIVEN_UP, Outcome.REFUSED)
    for number, outcome in enumerate(ends):
        store.add_intent(_intent(number))
        if outcome is not None:
            store.close_intent(_intent(number).request_id, outcome)
    assert store.unwanted() == {_intent(number).request_id for number in (2, 3, 4)}


drafts = st.builds(
    StreamDraft,
    title=st.text(),
    description=st.text(st.characters()),
    access=st.sampled_from(Access),
    dvr=st.booleans(),
    reconnect_window=st.integers(),
    quality=st.sampled_from(Quality),
    record=st.booleans(),
    recording_access=st.none() | st.sampled_from(Access),
    details=st.lists(st.builds(Detail, st.text(), st.text())).map(tuple),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(draft=drafts, account=st.text(st.characters(), min_size=1), state=st.sampled_from(IntentState))
def test_whatever_was_typed_comes_back(
    store: Store, draft: StreamDraft, account: str, state: IntentState
) -> None:
    intent = _intent(draft=draft, account=account, state=state)
    store.add_intent(intent)
    assert store.open_intents(account) == (intent,)


def test_what_was_committed_is_there_in_the_next_run(store: Store, path: Path) -> None:
    store.add_intent(_intent())
    store.put_streams(ACCOUNT, [_stream()])
    store.save_presets([Preset("Sunday", StreamDraft(dvr=True))])
    store.close()
    again = Store(path)
    assert again.open_intents(ACCOUNT) == (_intent(),)
    assert again.streams(ACCOUNT) == (_without_secrets(_stream()),)
    assert again.presets() == (Preset("Sunday", StreamDraft(dvr=True)),)
    again.close()


# Streams


def test_streams_come_back_newest_first_without_their_secrets(store: Store, path: Path) -> None:
    undated = replace(_stream(9), created_at=None)
    store.put_streams(ACCOUNT, [_stream(1), undated, _stream(3), _stream(2)])
    expected = [_stream(3), _stream(2), _stream(1), undated]
    assert store.streams(ACCOUNT) == tuple(_without_secrets(each) for each in expected)
    assert store.streams("another") == ()
    for file in path.parent.iterdir():
        content = file.read_bytes()
        assert b"key of the stream" not in content
        assert b"passphrase" not in content


@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_streams_come_back_part_by_part_as_they_do_in_one(store: Store, count: int) -> None:
    at_once = [replace(_stream(each), created_at=_stream(1).created_at) for each in (11, 12, 13)]
    undated = [replace(_stream(each), created_at=None) for each in (21, 22)]
    store.put_streams(ACCOUNT, [_stream(0), *at_once, *undated, _stream(2), _stream(3)])
    found: list[LiveStream] = []
    while part := store.streams(ACCOUNT, found[-1] if found else None, count):
        assert len(part) <= count
        found += part
        store.put_streams(ACCOUNT, [_stream(90 + len(found))])  # newer ones move nothing
    assert len(found) == 8
    assert found == list(store.streams(ACCOUNT))[-8:]


def test_a_stream_as_the_api_says_it_comes_back(store: Store) -> None:
    made = parse_stream(Simulator().seed("Choir", enableDvrMode=True, mediaIds=["m"]))
    store.put_streams(ACCOUNT, [made])
    assert store.streams(ACCOUNT) == (_without_secrets(made),)


def test_putting_replacing_removing(store: Store) -> None:
    store.put_streams(ACCOUNT, [_stream(1), _stream(2)])
    store.put_streams("another", [_stream(1)])
    changed = replace(_stream(1), status=Status.DISABLED)
    store.put_streams(ACCOUNT, [changed])
    assert {each.status for each in store.streams(ACCOUNT)} == {Status.DISABLED, Status.IDLE}
    store.replace_streams(ACCOUNT, [_stream(3)])
    assert [each.id for each in store.streams(ACCOUNT)] == [_stream(3).id]
    store.remove_stream(ACCOUNT, _stream(3).id)
    assert store.streams(ACCOUNT) == ()
    assert len(store.streams("another")) == 1


# Presets


def test_presets(store: Store) -> None:
    for name in ("sunday", "Friday", "Ärger", "half \ud800"):
        store.save_presets([Preset(name, StreamDraft(title=name))])
    store.save_presets([Preset("Friday", StreamDraft(dvr=True))])
    store.rename_preset("sunday", "Sunday")
    store.delete_preset("Ärger")
    assert store.presets() == (
        Preset("Friday", StreamDraft(dvr=True)),
        Preset("half \ud800", StreamDraft(title="half \ud800")),
        Preset("Sunday", StreamDraft(title="sunday")),
    )
    with pytest.raises(FileTrouble):
        store.rename_preset("Sunday", "Friday")
    assert len(store.presets()) == 3


# What goes wrong


@pytest.mark.posix("Windows has access lists, no modes")
def test_only_the_owner_can_read_it(store: Store, path: Path) -> None:
    before = os.umask(0)
    try:
        store.add_intent(_intent())
    finally:
        os.umask(before)
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    assert modes == {"store.db": 0o600, "store.db-wal": 0o600, "store.db-shm": 0o600}


def _damages() -> dict[str, bytes]:
    page = 4096
    return {
        "no database at all": b"# notes\n" * 700,
        "header": b"\0" * 64,
        "first page": b"SQLite format 3\0" + b"\xff" * page,
        "second page": b"",
    }


@pytest.mark.parametrize("damage", _damages())
def test_a_damaged_file_is_set_aside_with_everything_in_it(store: Store, path: Path, damage: str) -> None:
    store.put_streams(ACCOUNT, [_stream(n) for n in range(200)])
    store.close()
    content = bytearray(path.read_bytes())
    if damage == "second page":
        content[4096:20480] = os.urandom(16384)
    else:
        content[: len(_damages()[damage])] = _damages()[damage]
    path.write_bytes(content)
    assert store.streams(ACCOUNT) == ()
    assert store.set_aside is not None
    assert store.set_aside.read_bytes() == bytes(content)
    store.add_intent(_intent())
    assert store.open_intents(ACCOUNT) == (_intent(),)


def test_damage_that_shows_up_later_and_a_second_one_at_the_same_time(store: Store, path: Path) -> None:
    kept = []
    for number in (1, 2):
        store.add_intent(_intent(number))
        store._file._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
        path.write_bytes(f"damaged {number}".encode() * 2000)
        store.close()
        assert store.open_intents(ACCOUNT) == ()
        assert store.set_aside is not None
        kept.append(store.set_aside)
    assert len(set(kept)) == 2
    assert [each.read_bytes()[:9] for each in kept] == [b"damaged 1", b"damaged 2"]


def test_an_empty_file_is_a_new_store(store: Store, path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    store.add_intent(_intent())
    assert store.set_aside is None


def _make_newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    connection.close()


def test_a_file_of_a_newer_version_is_left_as_it_is(store: Store, path: Path) -> None:
    store.add_intent(_intent())
    store.close()
    _make_newer(path)
    content = path.read_bytes()
    for _ in range(2):
        with pytest.raises(StoreTooNew) as trouble:
            store.open_intents(ACCOUNT)
    assert (trouble.value.path, trouble.value.version) == (path, len(MIGRATIONS) + 1)
    with pytest.raises(StoreTooNew):
        store.add_intent(_intent(2))
    assert path.read_bytes() == content
    assert [each.name for each in path.parent.iterdir()] == ["store.db"]


KILLED_IN_A_NEWER_VERSION = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("PRAGMA wal_autocheckpoint=0")
connection.execute("PRAGMA user_version=99")
os.kill(os.getpid(), 9)  # SIGKILL; on Windows, TerminateProcess
"""


def test_a_newer_version_that_was_killed_is_recognized_too(store: Store, path: Path) -> None:
    store.add_intent(_intent())
    store.close()
    subprocess.run([sys.executable, "-c", KILLED_IN_A_NEWER_VERSION, str(path)], timeout=30, check=False)
    assert path.with_name("store.db-wal").stat().st_size > 0
    with pytest.raises(StoreTooNew):
        store.open_intents(ACCOUNT)


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file of this process may grow over 64 KiB, as if the disk were full."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    signal.signal(signal.SIGXFSZ, handler)


def _fill(store: Store) -> list[Intent]:
    """Add intents until there is trouble, and return those that were committed."""
    added: list[Intent] = []
    for number in range(1000):
        intent = _intent(number, draft=StreamDraft(title="x" * 2000))
        try:
            store.add_intent(intent)
        except FileTrouble:
            return added
        added.append(intent)
    raise AssertionError("there is no end to this disk")


@pytest.mark.posix("Windows has no limit on the size of files")
@pytest.mark.usefixtures("small_files")
def test_a_file_that_must_not_grow_loses_nothing_that_was_committed(store: Store, path: Path) -> None:
    added = _fill(store)
    assert store.open_intents(ACCOUNT) == tuple(added)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000_000, limits[1]))
    store.add_intent(_intent(5000))
    store.close()
    again = Store(path)
    assert again.open_intents(ACCOUNT) == (*added, _intent(5000))
    assert again.set_aside is None
    again.close()


@pytest.mark.posix("mounts a small disk")
def test_a_disk_that_is_full_loses_nothing_that_was_committed() -> None:
    with tempfile.TemporaryDirectory() as folder:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder], check=False)
        if mounted.returncode:  # an ordinary user may not: the limit on files above shows the same
            return
        try:
            path = Path(folder) / "store.db"
            store = Store(path)
            added = _fill(store)
            assert added
            assert store.open_intents(ACCOUNT) == tuple(added)
            store.close()
            again = Store(path)
            assert again.open_intents(ACCOUNT) == tuple(added)
            again.close()
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)


ADD_ONE = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.intent import Intent
from fastpix_desktop.services.storage.store import Store
try:
    Store(Path(sys.argv[1])).add_intent(Intent("b" * 32, "token", StreamDraft(), datetime.now(UTC)))
except FileTrouble as trouble:
    print("trouble:", trouble.reason)
"""


@pytest.mark.posix("Windows has access lists, no modes")
@pytest.mark.parametrize("there_already", [True, False])
def test_a_folder_that_is_read_only_is_trouble_and_no_more(there_already: bool) -> None:
    # Nothing is read-only for root, so root lets an ordinary user try, in a folder that all can reach.
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        path = folder / "store.db"
        if there_already:
            store = Store(path)
            store.add_intent(_intent())
            store.close()
            path.chmod(0o644)
        before = {each.name: each.read_bytes() for each in folder.iterdir()}
        folder.chmod(0o555)
        drop = "import os; os.setgid(65534); os.setuid(65534)\n" if os.geteuid() == 0 else ""
        code = ADD_ONE.replace("try:", f"{drop}try:", 1)
        done = subprocess.run(
            [sys.executable, "-c", code, str(path)],
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
            env=_unmeasured(),
        )
        assert done.stdout.startswith("trouble:"), done
        assert done.stderr == ""
        assert {each.name: each.read_bytes() for each in folder.iterdir()} == before


ADD_FOR_EVER = """
import itertools, sys
from datetime import datetime, UTC
from pathlib import Path
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.intent import Intent, Outcome
from fastpix_desktop.services.storage.store import Store
store = Store(Path(sys.argv[1]))
for number in itertools.count(int(sys.argv[2])):
    intent = Intent(f"{number:032x}", "token", StreamDraft(title="x" * (number % 3000)), datetime.now(UTC))
    store.add_intent(intent)
    print(number, flush=True)
"""


def test_killed_at_any_moment_what_was_committed_is_there(path: Path) -> None:
    said: list[int] = []
    for wait in (0.0, 0.002, 0.005, 0.011, 0.023, 0.05, 0.1):
        first = said[-1] + 1 if said else 0
        process = subprocess.Popen(
            [sys.executable, "-c", ADD_FOR_EVER, str(path), str(first)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        with process.stdout as stdout:
            lines = [stdout.readline()]
            time.sleep(wait)
            process.kill()
            process.wait()
            lines += stdout.readlines()
        said += [int(line) for line in lines if line.endswith("\n")]
        store = Store(path)
        there = {int(each.request_id, 16) for each in store.open_intents(ACCOUNT)}
        assert set(said) <= there
        assert len(there - set(said)) <= len(lines), "nothing but the one that was being told"
        assert store.set_aside is None
        store.close()
        said = sorted(there)
    assert len(said) > 20


def test_one_thread_after_the_other_may_use_it(store: Store) -> None:
    store.add_intent(_intent(1))
    thread = threading.Thread(target=store.add_intent, args=(_intent(2),))
    thread.start()
    thread.join()
    assert len(store.open_intents(ACCOUNT)) == 2


def test_ten_thousand_streams_come_back(store: Store) -> None:
    streams = [_stream(number) for number in range(10_000)]
    store.replace_streams(ACCOUNT, streams)
    assert {each.id for each in store.streams(ACCOUNT)} == {each.id for each in streams}


def _unmeasured() -> dict[str, str]:
    """Return the environment less coverage's: it cannot write its data where nothing can be written."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}


# Broadcasts


def _broadcast(stream_id: str = "s1", account: str = ACCOUNT, minutes: int = 72) -> Broadcast:
    began = datetime(2026, 11, 29, 10, 0, tzinfo=UTC)
    return Broadcast(
        account=account, stream_id=stream_id, since=began, ended=began + timedelta(minutes=minutes)
    )


def test_last_broadcast_replaces_the_one_before(store: Store) -> None:
    assert (store.broadcast(ACCOUNT, "s1"), store.last_live(ACCOUNT)) == (None, {})
    running = replace(_broadcast(), ended=None)
    store.put_broadcast(running)
    assert store.broadcast(ACCOUNT, "s1") == running
    assert store.last_live(ACCOUNT)["s1"].ended is None
    store.put_broadcast(_broadcast())
    store.put_broadcast(_broadcast(account="another"))
    assert store.broadcast(ACCOUNT, "s1") == _broadcast()
    began = _broadcast().since
    assert began is not None
    assert store.last_live(ACCOUNT) == {"s1": LastLive(began, began + timedelta(minutes=72))}


def test_broadcast_goes_with_its_stream(store: Store) -> None:
    first, second = _stream(1), _stream(2)
    for stream_id in (first.id, second.id):
        store.put_broadcast(_broadcast(stream_id))
    store.put_broadcast(_broadcast(first.id, "another"))
    store.put_streams(ACCOUNT, (first, second))
    store.remove_stream(ACCOUNT, first.id)
    assert set(store.last_live(ACCOUNT)) == {second.id}
    store.replace_streams(ACCOUNT, ())
    assert store.last_live(ACCOUNT) == {}
    assert set(store.last_live("another")) == {first.id}


# Viewing links


def _link(link_id: str = "l1", stream_id: str = "s1", account: str = ACCOUNT, at: int = 100) -> ViewingLink:
    return ViewingLink(link_id, account, stream_id, "Anna, at home", at, at + 60, "key", f"p-{link_id}")


def test_links_of_a_stream_are_kept_oldest_first(store: Store) -> None:
    asked = replace(_link("l2", at=200), playback_id="", known=("first", "p-l1"), unwanted=True)
    for each in (asked, _link(), _link("other", "s2"), _link("theirs", account="another")):
        store.links.put(each)
    assert store.links.of_stream(ACCOUNT, "s1") == (_link(), asked)
    settled = replace(_link("l2", at=200), name="half a \ud83c")
    store.links.put(settled)
    assert store.links.of_stream(ACCOUNT, "s1") == (_link(), settled)
    store.links.remove("l1")
    store.links.remove("l1")
    assert store.links.of_stream(ACCOUNT, "s1") == (settled,)


def test_links_go_with_their_stream(store: Store) -> None:
    first, second = _stream(1), _stream(2)
    for stream_id in (first.id, second.id):
        store.links.put(_link(f"of {stream_id}", stream_id))
    store.links.put(_link("theirs", first.id, "another"))
    store.put_streams(ACCOUNT, (first, second))
    store.remove_stream(ACCOUNT, first.id)
    assert store.links.of_stream(ACCOUNT, first.id) == ()
    assert len(store.links.of_stream(ACCOUNT, second.id)) == 1
    store.replace_streams(ACCOUNT, ())
    assert store.links.of_stream(ACCOUNT, second.id) == ()
    assert len(store.links.of_stream("another", first.id)) == 1


def test_restrictions_of_a_playback_id_are_kept(store: Store) -> None:
    rules = AccessRestrictions(domains=Rules(default_allow=False, allow=("example.com",)))
    stream = replace(_stream(1), playback_ids=(PlaybackId("p", Access.PUBLIC, rules),))
    store.put_streams(ACCOUNT, [stream])
    assert store.streams(ACCOUNT)[0].playback_ids == stream.playback_ids
