"""A real OBS films this screen, or does not, and the program knows."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from tests.obs.harness import ObsHome, ObsUnderTest, running_obs
from tests.obs.receivers import RTMP_PORT, rtmp_receiver
from tests.obs.remote import ask, connect
from tests.obs.sandbox import Sandbox
from tests.qt_fixtures import App
from tests.sayings import says

OpenApp = Callable[..., App]
FILMS, COLOR = "Display capture", "Plain color"


def _items(*names: str) -> dict[str, Any]:
    items = [{"name": name, "id": number, "visible": True} for number, name in enumerate(names, 1)]
    return {"items": items, "id_counter": len(names) + 1}


SCENES = {
    "name": "Untitled",
    "current_scene": "Color only",
    "current_program_scene": "Color only",
    "scene_order": [{"name": name} for name in ("Color only", "Screen", "Nested", "Grouped")],
    "sources": [
        {"id": "color_source", "versioned_id": "color_source_v3", "name": COLOR, "settings": {}},
        {"id": "xshm_input", "versioned_id": "xshm_input", "name": FILMS, "settings": {"screen": 0}},
        {"id": "scene", "name": "Color only", "settings": _items(COLOR)},
        {"id": "scene", "name": "Screen", "settings": _items(COLOR, FILMS)},
        {"id": "scene", "name": "Nested", "settings": _items("Screen")},
        {"id": "scene", "name": "Grouped", "settings": _items("Group")},
    ],
    "groups": [{"id": "group", "name": "Group", "settings": _items(COLOR, FILMS)}],
}
"""Scenes of each kind; the program begins with one that films nothing."""


@pytest.fixture
def app(sandbox: Sandbox, open_app: OpenApp, obs: ObsUnderTest, home: ObsHome) -> Iterator[App]:
    """The program, connected to an OBS with those scenes, and a stream's page open."""
    (home.config / "basic/scenes/Untitled.json").write_text(json.dumps(SCENES))
    profile = home.profiles / "Untitled/basic.ini"
    profile.write_text(f"{profile.read_text()}\n[SimpleOutput]\nFilePath={home.home}\nRecRB=true\n")
    service = {"server": f"rtmp://127.0.0.1:{RTMP_PORT}/live", "key": "key"}
    (profile.parent / "service.json").write_text(json.dumps({"type": "rtmp_custom", "settings": service}))
    with rtmp_receiver(sandbox, "key"), running_obs(sandbox, obs, home):
        app = open_app()
        app.find(QLineEdit, "Title").setText("Choir")
        app.press("Create stream")
        app.until(app.window.stream_page.isVisible)
        connect(app)
        yield app


def show_scene(app: App, name: str) -> None:
    ask(app, "SetCurrentProgramScene", {"sceneName": name})


def show_item(app: App, scene: str, name: str, *, enabled: bool) -> None:
    where = {"sceneName": scene, "sourceName": name}
    number = ask(app, "GetSceneItemId", where)["sceneItemId"]
    data = {"sceneName": scene, "sceneItemId": number, "sceneItemEnabled": enabled}
    ask(app, "SetSceneItemEnabled", data)


def guard_of(app: App) -> ScreenGuard:
    return app.window.presenters.on_air


def until_filmed(app: App, filmed: bool) -> None:
    guard = guard_of(app)
    app.bot.waitUntil(lambda: guard.is_filmed is filmed, timeout=10_000)
    assert guard.captures == ((FILMS,) if filmed else ())


def settled(app: App) -> bool:
    """Let all that may still be asked be asked; tell whether the guard says that this screen is filmed."""
    guard = guard_of(app)
    app.until(lambda: not (guard._soon.isActive() or guard._later.isActive() or guard._reading.is_running))
    return guard.is_filmed


def until_recording(app: App, recording: bool) -> None:
    app.until(lambda: ask(app, "GetRecordStatus")["outputActive"] is recording)


def test_filmed_in_a_recording_in_every_way_that_a_scene_can_hold_a_capture(app: App) -> None:
    show_scene(app, "Screen")
    assert not settled(app)  # nobody sees it
    app.press("Reveal stream key")
    assert set(app.find(QLineEdit, "Stream key").text()) != {"•"}
    ask(app, "StartRecord")
    until_filmed(app, True)
    field = app.find(QLineEdit, "Stream key")
    assert set(field.text()) == {"•"}
    sign = says("OBS is capturing this screen (“Display capture”). Keys stay hidden.")
    assert sign in [each.text() for each in app.window.findChildren(QLabel) if each.isVisible()]
    app.press("Reveal stream key")
    assert set(field.text()) == {"•"}
    app.press("Reveal anyway")
    assert field.text() == app.simulator.streams[0]["streamKey"]

    show_scene(app, "Color only")
    until_filmed(app, False)
    assert set(field.text()) == {"•"}
    show_scene(app, "Nested")
    until_filmed(app, True)
    show_item(app, "Screen", FILMS, enabled=False)
    until_filmed(app, False)
    show_scene(app, "Grouped")
    until_filmed(app, True)
    show_item(app, "Grouped", "Group", enabled=False)
    until_filmed(app, False)
    show_item(app, "Grouped", "Group", enabled=True)
    until_filmed(app, True)
    show_item(app, "Group", FILMS, enabled=False)
    until_filmed(app, False)
    show_item(app, "Group", FILMS, enabled=True)
    until_filmed(app, True)

    ask(app, "StopRecord")
    until_filmed(app, False)
    until_recording(app, False)


def test_filmed_for_a_replay(app: App) -> None:
    """What it holds goes into a clip that is saved later."""
    show_scene(app, "Screen")
    assert not settled(app)
    ask(app, "StartReplayBuffer")
    until_filmed(app, True)
    ask(app, "StopReplayBuffer")
    until_filmed(app, False)


def test_filmed_in_a_stream_until_it_ends_or_obs_is_gone(app: App) -> None:
    show_scene(app, "Color only")
    ask(app, "StartStream")
    app.until(lambda: ask(app, "GetStreamStatus")["outputActive"])
    assert not settled(app)  # a color is no screen
    show_scene(app, "Screen")
    until_filmed(app, True)
    ask(app, "StopStream")
    until_filmed(app, False)
    ask(app, "StartRecord")
    until_filmed(app, True)
    link = app.window.presenters.obs_connection
    link.unpair()
    until_filmed(app, False)
    assert not settled(app)
