"""The accessible names of design.md's contract, which screen readers and end-to-end tests find things by."""

from functools import partial

import pytest
from PySide6.QtGui import QAccessible

from tests.qt_fixtures import App
from tests.ui.style import walk

Role = QAccessible.Role
CONNECT = {
    Role.EditableText: {"Access Token ID", "Secret Key"},
    Role.Button: {"Connect", "Look around first"},
}
NEW = {
    Role.EditableText: {"Title"},
    Role.Button: {"New stream", "Create stream", "Description", "Add a label"},
    Role.CheckBox: {"Let viewers rewind"},
}
STREAM = {
    Role.EditableText: {
        "Server",
        "Stream key",
        "SRT address",
        "SRT stream ID",
        "SRT passphrase",
        "SRT URL",
    },
    Role.Button: {
        "Options",
        "Copy server",
        "Copy stream key",
        "Copy SRT address",
        "Copy SRT stream ID",
        "Copy SRT passphrase",
        "Copy SRT URL",
        "Reveal stream key",
        "Reveal SRT passphrase",
        "Phone",
        "Other encoders",
        "Export OBS profile",
        "Add a destination",
    },
}
PUBLIC = {
    Role.EditableText: {"Player link"},
    Role.Button: {"Copy link", "Open player", "QR code"},
}
PRIVATE = {Role.Button: {"Make a viewing link"}}
NAMES = {
    "connect": (CONNECT,),
    "new": (NEW,),
    "Ready": (STREAM, PUBLIC),
    "Live": (STREAM, PUBLIC),
    "Private": (STREAM, PRIVATE),
    "Turned off": (STREAM,),
}
"""Names by their roles, on each page."""
GROUPS_AND_MENUS = {"new": {"Who can watch", "Reconnect window", "Quality"}, "Ready": {"Embed code"}}
IDENTIFIERS = {
    "connect": {"access-token-id", "secret-key", "connect", "look-around-first"},
    "new": {"new-stream", "streams", "search-streams", "title", "create-stream"},
    "Ready": {
        *("options", "stream-menu", "player-link", "copy-link", "open-player"),
        *("embed-code", "qr-code", "export-obs-profile", "phone", "other-encoders"),
        *("server", "copy-server", "stream-key", "copy-stream-key", "reveal-stream-key"),
        *("srt-address", "srt-stream-id", "srt-passphrase", "reveal-srt-passphrase", "srt-url"),
    },
    "Turned off": {"next-step"},
    "Private": {"make-a-viewing-link", "add-a-destination"},
}


@pytest.fixture
def app(open_app: walk.OpenApp) -> App:
    app = open_app(simulator=walk.seeded())
    app.window.resize(1280, 900)
    return app


def test_every_page_has_the_names_and_identifiers_of_the_contract(app: App) -> None:
    missing: dict[str, set[str]] = {}
    for page in walk.pages(app):
        found = _named(app)
        missing[page] = _missing(found, *NAMES.get(page, ()))
        missing[page] |= GROUPS_AND_MENUS.get(page, set()) - set().union(*found.values())
        app.until(partial(_has_identifiers, app, IDENTIFIERS.get(page, set())))
        if page in ("Ready", "Live", "Private", "Turned off"):
            app.until(partial(_has_heading, app, page))
            _check_that_the_stage_says_what_it_shows(app)
    assert {page: names for page, names in missing.items() if names} == {}
    assert {*NAMES, *GROUPS_AND_MENUS, *IDENTIFIERS} <= set(missing)


def _named(app: App) -> dict[Role, set[str]]:
    """Return the names on the page that is shown, by their roles."""
    found: dict[Role, set[str]] = {}
    for each in walk.read(app.window):
        found.setdefault(each.role(), set()).add(walk.name_of(each))
    return found


def _missing(found: dict[Role, set[str]], *wanted: dict[Role, set[str]]) -> set[str]:
    return {
        name for names in wanted for role, all_of in names.items() for name in all_of - found.get(role, set())
    }


def _has_identifiers(app: App, names: set[str]) -> bool:
    shown = [each.text(QAccessible.Text.Identifier) for each in walk.read(app.window)]
    return all(shown.count(name) == 1 for name in names)


def _has_heading(app: App, page: str) -> bool:
    return walk.headings(app.window.stream_page)[:1] == [page]


def _check_that_the_stage_says_what_it_shows(app: App) -> None:
    shown = walk.read(app.window.stream_page)
    statuses = [walk.name_of(each) for each in shown if walk.name_of(each).startswith("Status: ")]
    assert len(statuses) == 1
    labels = [walk.name_of(each) for each in shown if each.role() is Role.StaticText]
    for node in (("OBS: ", "Encoder: "), ("FastPix: ",), ("Viewers: ",)):
        assert any(text.startswith(node) for text in labels), (node, labels)


def test_the_large_button_is_described_as_the_next_step(app: App) -> None:
    walk.show(app, "Turned off")
    app.until(lambda: _next_steps(app) == ["Turn stream on"])


def _next_steps(app: App) -> list[str]:
    shown = walk.read(app.window.stream_page)
    return [walk.name_of(each) for each in shown if walk.description_of(each) == "Next step"]
