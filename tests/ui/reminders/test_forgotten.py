"""The bar that speaks of forgotten streams, and the question before quitting."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from fastpix_desktop.domain.reminders import Notice, ReminderKind
from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.simulator import Fault, Simulator
from fastpix_desktop.ui.reminders.quit_dialog import QuitDialog
from fastpix_desktop.ui.reminders.text import quit_text
from fastpix_desktop.ui.style import theme
from tests.presenters.some_streams import stream
from tests.qt_fixtures import App
from tests.sayings import says
from tests.ui.style.clipped import cut

OpenApp = Callable[..., App]
WEEK = 7 * 86_400
LONG = "A title that never ends " * 10


@pytest.fixture
def app(open_app: OpenApp) -> App:
    simulator = Simulator()
    simulator.seed("Choir", status="active", age_seconds=60)
    app = open_app(simulator=simulator)
    app.until(lambda: app.window.presenters.reminders.live)
    return app


def seed_unused(simulator: Simulator, title: str, weeks: int) -> str:
    metadata = {"livestream_name": title, "launch_id": title}
    made = simulator.seed(title, age_seconds=weeks * WEEK + 60, metadata=metadata)
    return str(made["streamId"])


def bar(app: App) -> str:
    forgotten = app.window.signed_in.forgotten
    return forgotten.bar.text if forgotten.isVisible() else ""


def tell(app: App, why: ReminderKind, silent_s: float = 0) -> None:
    """Have something told; what it takes to come to that is tested with the presenter."""
    forgotten = app.window.presenters.reminders
    forgotten._tell(Notice(why, forgotten.live[0], silent_s))


def status(app: App) -> str:
    return str(app.simulator.streams[0]["status"])


# The bar


def test_a_stream_that_obs_left_is_ended_from_the_bar(app: App) -> None:
    assert bar(app) == ""
    tell(app, ReminderKind.SILENT, silent_s=425)
    assert bar(app).startswith(says("“Choir” is still live, but OBS hasn't sent anything for 7 minutes."))
    app.press("End stream")
    assert bar(app) == ""
    app.until(lambda: app.window._toast.text() == says("“Choir” has ended."))
    assert status(app) == "idle"


def test_what_could_not_be_ended_is_said_and_tried_again(app: App) -> None:
    tell(app, ReminderKind.SLEPT)
    assert bar(app) == says("“Choir” is still live. It continued while this computer was asleep.")
    app.simulator.play(Fault.drop_before(method="PUT"))
    app.press("End stream")
    app.until(lambda: bar(app))
    assert bar(app).startswith(says("“Choir”: "))
    app.press("Try again")
    app.until(lambda: status(app) == "idle")
    app.until(lambda: bar(app) == "")


@pytest.mark.parametrize("name", ["Keep it live", "Dismiss message"])
def test_kept_it_is_not_spoken_of_again_nor_asked_about_at_quitting(app: App, name: str) -> None:
    tell(app, ReminderKind.SILENT, silent_s=425)
    app.press(name)
    assert bar(app) == ""
    assert status(app) == "active"
    app.window.close()
    assert not app.window.isVisible()


def test_what_ended_during_sleep_can_be_shown(app: App) -> None:
    tell(app, ReminderKind.ENDED_ASLEEP)
    assert bar(app) == says("“Choir” ended while this computer was asleep. You can go live with it again.")
    window = app.window
    window.come_to_front = lambda **_: None  # type: ignore[method-assign] # offscreen, no window can be raised
    app.press("Show")
    assert window.stream_page.isVisible()
    assert bar(app) == ""


def test_an_unused_stream_is_deleted_or_kept_one_after_the_other(open_app: OpenApp) -> None:
    simulator = Simulator()
    for weeks, title in enumerate(("Kept", "Deleted"), 2):
        seed_unused(simulator, title, weeks)
    app = open_app(simulator=simulator)
    simulator.seed("On the page")
    app.window.presenters.streams.reload()
    app.until(lambda: len(app.window.presenters.streams.streams) == 3)
    app.window.presenters.streams.show(app.window.presenters.streams.streams[0].id)
    app.until(lambda: "Deleted" in bar(app))
    app.press("Delete")
    assert says("Deleting “Deleted”") in app.window.undo_bar.text
    assert app.window.stream_page.isVisible()  # it shows another stream
    app.until(lambda: "Kept" in bar(app))
    app.press("Keep")
    app.until(lambda: not app.window.presenters.unused.finding.is_running)
    assert bar(app) == ""
    app.press("Undo")
    assert {each.title for each in app.window.presenters.streams.streams} == {
        "Kept",
        "Deleted",
        "On the page",
    }
    assert app.window.presenters.streams.open is not None
    assert app.window.presenters.streams.open.title == "On the page"


def test_an_unused_stream_is_deleted_where_no_stream_was_shown_yet(open_app: OpenApp) -> None:
    simulator = Simulator()
    seed_unused(simulator, "Old", 2)
    app = open_app(simulator=simulator)
    app.until(lambda: "Old" in bar(app))
    app.press("Delete")
    assert says("Deleting “Old”") in app.window.undo_bar.text
    assert app.window.new_page.isVisible()
    app.press("Undo")
    assert app.window.stream_page.isVisible()


def test_what_is_live_comes_before_what_is_unused(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Choir", status="active")
    seed_unused(simulator, "Old", 2)
    app = open_app(simulator=simulator)
    app.until(lambda: "Old" in bar(app))
    app.until(lambda: app.window.presenters.reminders.live)
    tell(app, ReminderKind.SLEPT)
    assert "Choir" in bar(app)
    app.press("Keep it live")
    assert "Old" in bar(app)
    app.press("Dismiss message")
    assert bar(app) == ""


# Quitting


def question(app: App) -> QuitDialog:
    (found,) = (each for each in app.window.findChildren(QuitDialog) if each.isVisible())
    return found


def press(dialog: QuitDialog, text: str) -> None:
    found = next(each for each in dialog.findChildren(QAbstractButton) if each.text() == text)
    assert found.isEnabled()
    found.click()


def words(dialog: QuitDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel))


def quitting(app: App) -> list[str]:
    asked: list[str] = []
    app.window.closeAsked.connect(lambda: asked.append("quit"))
    return asked


def test_nothing_live_nothing_asked(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.seed("Idle")
    app = open_app(simulator=simulator)
    app.window.close()
    assert not app.window.isVisible()
    assert app.window.findChildren(QuitDialog) == []


def test_quitting_is_asked_about_and_can_be_taken_back(app: App) -> None:
    asked = quitting(app)
    app.window.close()
    assert app.window.isVisible()
    assert says("“Choir” is still live.") in words(question(app))
    app.window.close()  # once more: the question stays, and stays one
    press(question(app), "Cancel")
    assert app.window.isVisible()
    assert asked == []
    app.window.close()
    press(question(app), "Quit, stay live")
    assert not app.window.isVisible()
    assert asked == ["quit"]
    assert status(app) == "active"


def test_end_stream_and_quit_waits_for_the_end(app: App) -> None:
    asked = quitting(app)
    app.simulator.play(Fault.slow_answer(0.3, method="PUT"))
    app.window.close()
    press(question(app), "End stream and quit")
    assert "Ending… This takes at most 10 seconds." in words(question(app))
    app.until(lambda: asked)
    assert not app.window.isVisible()
    assert status(app) == "idle"


def test_a_fastpix_that_does_not_answer_holds_nobody(app: App) -> None:
    asked = quitting(app)
    app.window.presenters.reminders.patience = 0.2
    app.simulator.play(Fault.slow_answer(2, method="PUT"))
    app.window.close()
    press(question(app), "End stream and quit")
    app.until(lambda: "FastPix didn't answer" in words(question(app)))
    assert asked == []
    press(question(app), "Quit anyway")
    assert asked == ["quit"]


def test_while_it_is_ended_nobody_has_to_wait(app: App) -> None:
    app.simulator.play(Fault.slow_answer(1, method="PUT"))
    app.window.close()
    press(question(app), "End stream and quit")
    press(question(app), "Quit now")
    assert not app.window.isVisible()


def test_who_cancels_ends_no_more_of_them(app: App) -> None:
    for title in ("Organ", "Sermon"):
        app.simulator.seed(title, status="active")
    app.window.presenters.streams.reload()
    app.until(lambda: len(app.window.presenters.reminders.live) == 3)
    app.window.close()
    press(question(app), "End 3 streams and quit")
    press(question(app), "Cancel")
    app.bot.wait(1000)
    assert app.window.isVisible()
    assert sum(each.method == "PUT" for each in app.simulator.requests) <= 1


def test_an_end_that_failed_is_tried_again(app: App) -> None:
    asked = quitting(app)
    app.simulator.play(Fault.drop_before(method="PUT"))
    app.window.close()
    press(question(app), "End stream and quit")
    app.until(lambda: "Ending…" not in words(question(app)))
    press(question(app), "Try again")
    app.until(lambda: asked)
    assert status(app) == "idle"


def test_a_system_that_shuts_down_is_not_held_back(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _app: True)
    app.window.close()
    assert not app.window.isVisible()


def test_question_on_quit_names_up_to_three_streams() -> None:
    streams = tuple(stream(name) for name in ("A", "B", "C", "D"))
    two, three = (
        QLocale().createSeparatedList([*names]) for names in (["“A”", "“B”"], ["“A”", "“B”", "“C”"])
    )
    assert quit_text(streams[:1]) == says("“A” is still live.")
    assert quit_text(streams[:2]) == says(f"2 streams are still live: {two}.")
    assert quit_text(streams) == says(f"4 streams are still live, among them {three}.")


# The look


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize("size", [theme.SMALLEST, (980, 700)])
def test_reminder_bar_fits_every_window_size(app: App, size: tuple[int, int], appearance: Appearance) -> None:
    app.window.dialogs.set_appearance(appearance)
    app.window.resize(*size)
    forgotten = app.window.presenters.reminders
    long = replace(forgotten.live[0], metadata={"livestream_name": LONG})
    for why in ReminderKind:
        forgotten._tell(Notice(why, long, 1234))
        app.until(lambda: not cut(app.window))
    app.window.close()
    app.until(lambda: not cut(question(app)))
    question(app).reject()
    QTest.qWait(20)


def test_nothing_is_told_on_a_desktop_without_a_tray(app: App) -> None:
    QApplication.sendEvent(app.window, QEvent(QEvent.Type.WindowDeactivate))
    app.window.showMinimized()
    app.window.notices.tell("Still live", "“Choir”", lambda: None)
    assert app.window.notices._icon is None
