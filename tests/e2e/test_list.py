"""The life of a stream in the real program: made, found, used again, turned off and on, deleted."""

from pathlib import Path

from fastpix_desktop.simulator import Simulator
from tests.desktop.processes import wait_until
from tests.desktop.screen_reader import ScreenReader, starting
from tests.desktop.session import Desktop
from tests.e2e.test_program import _connect, _start
from tests.sayings import says

ENTRIES = ("Edit…", "Duplicate", "Copy stream ID", "Check the connection…", "Turn off or on", "Delete")


def _choose(desktop: Desktop, ui: ScreenReader, entry: str) -> None:
    """Choose an entry of the stream's menu by the keyboard, which is at the first entry at every opening."""
    desktop.display.activate("FastPix Desktop")
    ui.press("Stream menu")
    ui.wait_for("Edit…", lambda item: item.focused, role="menu item")
    desktop.display.keys(*["Down"] * ENTRIES.index(entry), "Return")
    ui.wait_gone("Stream menu", role="popup menu")


def _status(ui: ScreenReader, text: str) -> None:
    ui.wait_for(starting("Status:"), lambda label: label.name == f"Status: {text}")


def test_the_life_of_a_stream(desktop: Desktop, simulator: Simulator, tmp_path: Path) -> None:
    for number in range(60):
        simulator.seed(f"Older {number}", age_seconds=3600 + number * 60)
    program = _start(desktop, simulator, tmp_path / "data")
    ui = program.ui
    _connect(program, simulator)

    ui.set_text("Title", "Sunday service")
    ui.press("Create stream")
    _status(ui, "Ready")
    first = simulator.streams[-1]

    ui.set_text("Search streams", "older 59")  # on the second page of the API's list
    ui.find(starting("Older 59"), role="list item")
    ui.set_text("Search streams", "no such stream")
    ui.find(says("No stream has “no such stream” in its title, description, labels or ID."))
    ui.set_text("Search streams", first["streamId"][4:20])
    ui.find(starting("Sunday service"), role="list item")
    ui.set_text("Search streams", "")

    _choose(desktop, ui, "Duplicate")
    ui.wait_for("Title", lambda field: field.text == "Sunday service")
    ui.set_text("Title", "Sunday service, again")
    ui.press("Create stream")
    wait_until(lambda: len(simulator.streams) == 62)
    again = simulator.streams[-1]
    assert again["metadata"]["livestream_name"] == "Sunday service, again"
    assert again["streamId"] != first["streamId"]
    _status(ui, "Ready")

    _choose(desktop, ui, "Turn off or on")
    _status(ui, "Turned off")
    assert simulator.streams[-1]["status"] == "disabled"
    _choose(desktop, ui, "Turn off or on")
    _status(ui, "Ready")
    assert simulator.streams[-1]["status"] == "idle"

    _choose(desktop, ui, "Delete")
    ui.press("Undo")
    _status(ui, "Ready")
    assert len(simulator.streams) == 62
    _choose(desktop, ui, "Delete")
    ui.find("Undo")
    wait_until(lambda: len(simulator.streams) == 61, timeout=20)
    assert again["streamId"] not in [each["streamId"] for each in simulator.streams]
    ui.wait_gone("Undo")
    ui.wait_gone(starting("Sunday service, again"))
    assert len([each for each in simulator.requests if each.method == "DELETE"]) == 1
    assert (program.stdout, program.stderr) == ("", "")


def test_quitting_in_the_time_to_undo_deletes_nothing(
    desktop: Desktop, simulator: Simulator, tmp_path: Path
) -> None:
    simulator.seed("Choir")
    program = _start(desktop, simulator, tmp_path / "data")
    ui = program.ui
    _connect(program, simulator)
    ui.set_text("Title", "Kept")
    ui.press("Create stream")
    _status(ui, "Ready")
    _choose(desktop, ui, "Delete")
    ui.find("Undo")
    desktop.display.activate("FastPix Desktop")
    desktop.display.keys("alt+F4")
    assert program.wait() == 0
    assert len(simulator.streams) == 2
    assert [each for each in simulator.requests if each.method == "DELETE"] == []


def test_keyboard_and_mouse_act_on_the_row_where_they_are(
    desktop: Desktop, simulator: Simulator, tmp_path: Path
) -> None:
    titles = ("Organ", "Choir", "Mass", "Lesson")
    for age, title in enumerate(titles):
        simulator.seed(title, age_seconds=age * 60)
    program = _start(desktop, simulator, tmp_path / "data")
    ui, display = program.ui, desktop.display
    _connect(program, simulator)
    display.activate("FastPix Desktop")

    def left() -> list[str]:
        return [each["metadata"]["livestream_name"] for each in simulator.streams]

    def delete_in_the_menu(entry: int) -> None:
        ui.wait_for("Open", lambda item: item.focused, role="menu item")
        display.keys(*["Down"] * entry, "Return")
        ui.find("Undo")

    display.click(*ui.find(starting("Organ"), role="list item").centre)
    _status(ui, "Ready")
    display.keys("Down", "Down")
    ui.wait_for("Mass", lambda heading: heading.role == "heading")
    display.keys("Delete")
    ui.wait_for("Lesson", lambda heading: heading.role == "heading")
    display.keys("ctrl+z")
    ui.wait_gone("Undo")
    ui.wait_for("Mass", lambda heading: heading.role == "heading")
    assert sorted(left()) == sorted(titles)

    display.keys("Menu")
    delete_in_the_menu(5)
    wait_until(lambda: "Mass" not in left(), timeout=20)
    ui.wait_for("Lesson", lambda heading: heading.role == "heading")

    display.click(*ui.find(starting("Choir"), role="list item").centre, right=True)
    delete_in_the_menu(5)
    wait_until(lambda: "Choir" not in left(), timeout=20)
    ui.wait_for("Lesson", lambda heading: heading.role == "heading")
    assert sorted(left()) == ["Lesson", "Organ"]
    assert (program.stdout, program.stderr) == ("", "")
