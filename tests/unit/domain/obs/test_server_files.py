import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.obs.server_files import (
    ServerBefore,
    ServerFile,
    ServerTexts,
    befores_from_text,
    befores_to_text,
    has_password,
    put_back,
    turned_on,
)
from fastpix_desktop.domain.obs.websocket import DEFAULT_PORT
from fastpix_desktop.domain.secret import Secret
from tests.obs.obs_ini import parse

NEW = "new-password-123"
SECTION = "[OBSWebSocket]\nFirstLoad=false\nServerEnabled=false\nServerPort=4460\nAlertsEnabled=true\n"
STARTED_BEFORE = "[General]\nFirstRun=true\n\n[BasicWindow]\ngeometry=AdnQ==\n"
values = st.fixed_dictionaries(
    {},
    optional={
        "server_enabled": st.booleans() | st.text(max_size=3),
        "server_port": st.integers(1, 65535),
        "server_password": st.text(max_size=8) | st.none(),
        "auth_required": st.booleans(),
        "alerts_enabled": st.booleans(),
        "another": st.integers(),
    },
)


def texts(ini: str | None = None, config: str | None = None) -> ServerTexts:
    return ServerTexts(ini, config)


@pytest.mark.parametrize(
    ("ini", "config", "file"),
    [
        (None, None, ServerFile.INI),  # never started
        (STARTED_BEFORE, None, ServerFile.INI),
        (SECTION, None, ServerFile.INI),
        (STARTED_BEFORE, "{}", ServerFile.JSON),
        (None, "{}", ServerFile.JSON),
        (None, "", ServerFile.JSON),
        (STARTED_BEFORE + SECTION, "{}", ServerFile.INI),  # upgraded: the section wins
        ("[OBSWebSocket]\nServerPort=1\n", "{}", ServerFile.INI),  # so does a part of it
        ("[OBSWebSocket]\n", "{}", ServerFile.JSON),  # what a newer OBS leaves behind
    ],
)
def test_the_file_that_counts(ini: str | None, config: str | None, file: ServerFile) -> None:
    assert texts(ini, config).file is file


def test_the_settings_that_count() -> None:
    old = SECTION.replace("ServerEnabled=false", "ServerEnabled=true") + "ServerPassword=old\n"
    found = texts(old, '{"server_enabled": false, "server_port": 4455}').server
    assert found is not None
    assert (found.enabled, found.port, found.password) == (True, 4460, Secret("old"))
    newer = texts(STARTED_BEFORE, '{"server_enabled": true, "server_port": 4470}').server
    assert newer is not None
    assert (newer.enabled, newer.port) == (True, 4470)
    assert texts().server is None
    assert texts(config="{").server is None


def test_never_started() -> None:
    change = turned_on(texts(), NEW, require_password=False)
    assert change.file is ServerFile.INI
    assert (change.enabled, change.needs_password) == (False, True)
    found = parse(change.text)["OBSWebSocket"]
    assert found == {"ServerEnabled": "true", "ServerPassword": NEW}


def test_an_older_obs_keeps_its_port_and_password_and_every_other_line() -> None:
    before = STARTED_BEFORE + SECTION + "ServerPassword=their\\\\own\n"
    change = turned_on(texts(before), NEW, require_password=False)
    assert change.text == before.replace("ServerEnabled=false", "ServerEnabled=true")


def test_a_newer_obs_keeps_its_port_and_password_and_every_other_key() -> None:
    theirs = {"server_port": 4470, "server_password": "their own", "later": [1], "server_enabled": False}
    change = turned_on(texts(STARTED_BEFORE, json.dumps(theirs)), NEW, require_password=False)
    assert change.file is ServerFile.JSON
    assert json.loads(change.text) == {**theirs, "server_enabled": True}


@pytest.mark.parametrize("damaged", ["", "{", "[]", "[" * 100_000])
def test_a_damaged_file_is_replaced_as_obs_does(damaged: str) -> None:
    change = turned_on(texts(config=damaged), NEW, require_password=False)
    assert json.loads(change.text) == {"server_enabled": True, "server_password": NEW}


def test_a_value_of_another_type_counts_as_missing() -> None:
    change = turned_on(texts(config='{"server_password": 7}'), NEW, require_password=False)
    assert json.loads(change.text)["server_password"] == NEW


@pytest.mark.parametrize("require", [True, False])
def test_authentication_is_turned_on_only_if_asked_for(require: bool) -> None:
    newer = texts(config='{"auth_required": false, "server_password": "theirs"}')
    change = turned_on(newer, NEW, require_password=require)
    assert not change.needs_password
    assert json.loads(change.text)["auth_required"] is require
    assert json.loads(change.text)["server_password"] == "theirs"
    older = texts(SECTION + "AuthRequired=false\n")
    change = turned_on(older, NEW, require_password=require)
    assert parse(change.text)["OBSWebSocket"]["AuthRequired"] == str(require).lower()


def test_whether_there_is_a_password() -> None:
    assert not has_password(texts())
    assert not has_password(texts(SECTION))
    assert has_password(texts(SECTION + "AuthRequired=false\nServerPassword=x\n"))
    assert has_password(texts(config='{"server_password": "x"}'))


@given(st.none() | values, st.booleans(), st.booleans())
def test_afterwards_it_is_on_and_has_a_password(
    theirs: dict[str, object] | None, in_section: bool, require: bool
) -> None:
    section = SECTION if in_section else STARTED_BEFORE
    before = texts(section, None if theirs is None else json.dumps(theirs))
    change = turned_on(before, NEW, require_password=require)
    after = _after(before, change.file, change.text)
    assert after.server is not None
    assert after.server.enabled
    assert has_password(after)
    assert after.server.needs_password is (require or change.needs_password)
    port = before.server.port if before.server else DEFAULT_PORT
    assert after.server.port == port


@given(st.none() | values, st.booleans())
def test_put_back_wherever_it_is_by_now(theirs: dict[str, object] | None, moved: bool) -> None:
    before = texts(STARTED_BEFORE, None if theirs is None else json.dumps(theirs))
    change = turned_on(before, NEW, require_password=True)
    after = _after(before, change.file, change.text)
    server = after.server
    assert server is not None
    if moved:  # as a newer OBS does at its start
        now = {"server_enabled": True, "server_password": server.password.reveal(), "server_port": 1}
        after = texts(STARTED_BEFORE + "[OBSWebSocket]\n", json.dumps(now))
    undone = put_back(after, ServerBefore(Path(), change.enabled, change.needs_password))
    assert undone.enabled
    last = _after(after, undone.file, undone.text).server
    assert last is not None
    assert (last.enabled, last.needs_password) == (change.enabled, change.needs_password)


def _after(before: ServerTexts, file: ServerFile, text: str) -> ServerTexts:
    return ServerTexts(text, before.json) if file is ServerFile.INI else ServerTexts(before.ini, text)


def test_no_password_is_shown() -> None:
    change = turned_on(texts(SECTION), NEW, require_password=True)
    assert NEW in change.text
    assert NEW not in f"{change!r} {_after(texts(SECTION), change.file, change.text)!r}"


def test_what_was_is_kept_as_text() -> None:
    befores = {
        Path("/a/obs-studio"): ServerBefore(Path("/a/obs-studio"), enabled=False, needs_password=True),
        Path("/b"): ServerBefore(Path("/b"), enabled=True, needs_password=False),
    }
    assert befores_from_text(befores_to_text(befores)) == befores
    assert befores_from_text('[7, {}, {"config": 1, "enabled": true, "needs_password": true}]') == {}
    for text in ("{", "{}", "7"):
        with pytest.raises(ValueError, match=r".*"):
            befores_from_text(text)
