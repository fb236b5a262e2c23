"""The accessible names of design.md's contract, which screen readers and end-to-end tests find things by."""

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
GROUPS = {"Who can watch", "Reconnect window", "Quality"}
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
MENUS = {"Embed code"}
PRIVATE = {Role.Button: {"Make a viewing link"}}


@pytest.fixture
def app(open_app: walk.OpenApp) -> App:
    app = open_app(simulator=walk.seeded())
    app.window.resize(1280, 900)
    return app


def _named(app: App, page: str) -> dict[Role, set[str]]:
    """Return the names on a page by their roles."""
    found: dict[Role, set[str]] = {}
    shown = next(each for each in walk.pages(app) if each == page)
    assert shown == page
    for each in walk.read(app.window):
        found.setdefault(each.role(), set()).add(walk.name_of(each))
    return found


def _missing(found: dict[Role, set[str]], *wanted: dict[Role, set[str]]) -> set[str]:
    return {
        name for names in wanted for role, all_of in names.items() for name in all_of - found.get(role, set())
    }


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        ("connect", (CONNECT,)),
        ("new", (NEW,)),
        ("Ready", (STREAM, PUBLIC)),
        ("Live", (STREAM, PUBLIC)),
        ("Private", (STREAM, PRIVATE)),
        ("Turned off", (STREAM,)),
    ],
)
def test_a_page_has_the_names_of_the_contract(
    app: App, page: str, wanted: tuple[dict[Role, set[str]], ...]
) -> None:
    assert _missing(_named(app, page), *wanted) == set()


def test_groups_and_menus_have_the_names_of_the_contract(app: App) -> None:
    names = set().union(*_named(app, "new").values())
    assert names >= GROUPS
    names = set().union(*_named(app, "Ready").values())
    assert names >= MENUS


@pytest.mark.parametrize("page", ["Ready", "Live", "Private", "Turned off"])
def test_the_stage_says_what_it_shows(app: App, page: str) -> None:
    _named(app, page)
    shown = walk.read(app.window.stream_page)
    app.until(lambda: walk.headings(app.window.stream_page)[:1] == [page])
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


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("connect", {"access-token-id", "secret-key", "connect", "look-around-first"}),
        ("new", {"new-stream", "streams", "search-streams", "title", "create-stream"}),
        ("Ready", {"options", "stream-menu", "player-link", "copy-link", "open-player"}),
        ("Ready", {"embed-code", "qr-code", "export-obs-profile", "phone", "other-encoders"}),
        ("Ready", {"server", "copy-server", "stream-key", "copy-stream-key", "reveal-stream-key"}),
        ("Ready", {"srt-address", "srt-stream-id", "srt-passphrase", "reveal-srt-passphrase", "srt-url"}),
        ("Turned off", {"next-step"}),
        ("Private", {"make-a-viewing-link", "add-a-destination"}),
    ],
)
def test_controls_have_fixed_identifiers(app: App, page: str, names: set[str]) -> None:
    _named(app, page)

    def missing() -> set[str]:
        shown = [each.text(QAccessible.Text.Identifier) for each in walk.read(app.window)]
        return {name for name in names if shown.count(name) != 1}

    app.until(lambda: not missing())
