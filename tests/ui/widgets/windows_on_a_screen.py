"""Every window and dialog, opened on the screen that the environment names: run by test_screens.py.

Each is filled with more than it will ever hold, and has to lie on the screen with its buttons in view.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from fastpix_desktop import ui
from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.obs.profile_check import ObsWarning, ObsWarningKind
from fastpix_desktop.domain.streams.draft import Detail, StreamDraft
from fastpix_desktop.domain.streams.editing import Conflict
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.presenters.stage.asks import Consent
from fastpix_desktop.simulator import Simulator
from fastpix_desktop.ui.accounts.dialogs import ask_name, ask_sign_out
from fastpix_desktop.ui.create.presets_dialog import PresetsDialog
from fastpix_desktop.ui.help.trouble_dialogs import BugDialog, CrashDialog, FolderDialog
from fastpix_desktop.ui.network.dialog import PreflightDialog
from fastpix_desktop.ui.obs import go_live_dialogs as live_dialogs
from fastpix_desktop.ui.obs.encoder_dialog import EncoderDialog
from fastpix_desktop.ui.obs.end_dialog import EndDialog
from fastpix_desktop.ui.obs.go_live_dialog import GoLiveDialog
from fastpix_desktop.ui.obs.other_encoders_dialog import OtherEncodersDialog
from fastpix_desktop.ui.obs.pairing_dialog import PairingDialog
from fastpix_desktop.ui.obs.phone_dialog import PhoneDialog
from fastpix_desktop.ui.reminders.quit_dialog import QuitDialog
from fastpix_desktop.ui.settings.dialog import SettingsDialog
from fastpix_desktop.ui.share.qr_dialog import QrDialog
from fastpix_desktop.ui.share.viewing_link_dialog import ViewingLinkDialog
from fastpix_desktop.ui.share.websites_dialog import WebsitesDialog
from fastpix_desktop.ui.simulcast.add_dialog import AddDestinationDialog
from fastpix_desktop.ui.streams import dialogs as stream_dialogs
from fastpix_desktop.ui.streams.edit_dialog import ConflictDialog, EditDialog
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.question import Question, TextQuestion
from tests.qt_fixtures import App, _qt_loop, loop, open_app

__all__ = ["_qt_loop", "loop", "open_app"]
OpenApp = Callable[..., App]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LONG = "A title that never ends, or so it seems to whoever has to read it. " * 4


def _settings(app: App) -> QWidget:
    app.window.dialogs.open_settings()
    (dialog,) = app.window.findChildren(SettingsDialog)
    for editor in (dialog._rtmps, dialog._srt, dialog._playback):
        editor.setText("wrong")
    dialog._save()
    return dialog


def _pairing(app: App) -> QWidget:
    dialog = PairingDialog("studio.example:4455", app.window, is_paired=True)
    dialog.open()
    dialog._address_field.set_error(LONG)
    return dialog


def _encoder(app: App) -> QWidget:
    app.window.stream_page.stage.options.encoderAsked.emit()
    (dialog,) = app.window.findChildren(EncoderDialog)
    for spin in (dialog._video, dialog._width, dialog._height):
        spin.setValue(1)
    dialog._use()
    return dialog


def _edit(app: App) -> QWidget:
    stream = app.window.presenters.streams.open
    assert stream is not None
    dialog = EditDialog(app.window.presenters.edit, stream, app.window)
    dialog.open()
    dialog._details.set_details(tuple(Detail(f"label {number}", "") for number in range(10)))
    dialog._title.setText(LONG * 2)
    dialog._submit()
    return dialog


def _conflict(app: App) -> QWidget:
    dialog = ConflictDialog(
        tuple(Conflict(f"label {number}", LONG, LONG) for number in range(10)), app.window
    )
    dialog.open()
    return dialog


def _go_live(app: App) -> QWidget:
    stream = app.window.presenters.streams.open
    assert stream is not None
    warnings = tuple(ObsWarning(kind) for kind in ObsWarningKind)
    plan = Plan(stream, Protocol.RTMPS, LONG, is_new=False, warnings=warnings)
    dialog = GoLiveDialog(plan, app.window, (LONG, "Twitch"))
    dialog.show_scene(LONG, is_empty=True)
    dialog.open()
    return dialog


def _end(app: App) -> QWidget:
    stream = app.window.presenters.streams.open
    assert stream is not None
    dialog = EndDialog(stream, app.window, with_obs=True)
    dialog.open()
    return dialog


def _consent(app: App) -> QWidget:
    consent = Consent(has_no_password=True, opens_wizard=True)
    live_dialogs.ask_consent(consent, app.window.presenters.stage, app.window)
    return _box(app)


def _help(app: App) -> QWidget:
    dialog = app.window.dialogs.open_help()
    dialog._show_notices()
    dialog._show_failure(FileTrouble(Path("/" + "x" * 200), LONG))
    return dialog


def _presets(app: App) -> QWidget:
    for number in range(60):
        app.window.presenters.presets.save(f"Preset {number}", StreamDraft(title="t"))
    app.until(lambda: len(app.window.presenters.presets.presets) == 60)
    dialog = PresetsDialog(app.window.presenters.presets, app.window)
    dialog.open()
    dialog._show_not_presets(LONG)
    return dialog


def _quit(app: App) -> QWidget:
    dialog = QuitDialog(app.window.presenters.reminders, app.window)
    dialog.open()
    dialog.say(LONG * 3)
    return dialog


def _bug(app: App) -> QWidget:
    dialog = BugDialog(app.window)
    for _ in range(9):
        dialog.add("Traceback\n" * 30, most=5)
    dialog.open()
    return dialog


def _crash(app: App) -> QWidget:
    dialog = CrashDialog(Path(f"/nowhere/{'x' * 60}.txt"), app.window)
    dialog.open()
    return dialog


def _folder(app: App) -> QWidget:
    dialog = FolderDialog(Path(f"/nowhere/{'x' * 60}"), LONG * 3, app.window)
    dialog.open()
    return dialog


def _preflight(app: App) -> QWidget:
    commands = app.window.signed_in.open_stream.commands
    commands._check_connection()
    (dialog,) = app.window.findChildren(PreflightDialog)
    app.until(dialog._again.isEnabled)
    return dialog


def _others(app: App) -> QWidget:
    app.window.stream_page.connection.others.click()
    (dialog,) = app.window.findChildren(OtherEncodersDialog)
    return dialog


def _phone(app: App) -> QWidget:
    app.window.stream_page.connection.phone.click()
    (dialog,) = app.window.findChildren(PhoneDialog)
    return dialog


def _destination(app: App) -> QWidget:
    stream = app.window.presenters.streams.open
    assert stream is not None
    dialog = AddDestinationDialog(stream, app.window.presenters.on_air, app.window)
    dialog.open()
    return dialog


def _code(app: App) -> QWidget:
    presenters = app.window.presenters
    dialog = QrDialog("https://play.example/?playbackId=1", LONG, LONG, presenters.qr_images, app.window)
    dialog.open()
    return dialog


def _opened(dialog: QDialog) -> QWidget:
    dialog.open()
    return dialog


def _box(app: App) -> QWidget:
    (box,) = (each for each in app.window.findChildren(Question) if each.isVisible())
    return box


def _ask_stream(ask: str) -> Callable[[App], QWidget]:
    def opens(app: App) -> QWidget:
        stream = app.window.presenters.streams.open
        assert stream is not None
        getattr(stream_dialogs, ask)(stream, app.window, lambda: None)
        return _box(app)

    return opens


def _ask_live(ask: str) -> Callable[[App], QWidget]:
    def opens(app: App) -> QWidget:
        stream = app.window.presenters.streams.open
        assert stream is not None
        getattr(live_dialogs, ask)(stream, app.window.presenters.go_live, app.window)
        return _box(app)

    return opens


def _sign_out(app: App) -> QWidget:
    session = app.window.presenters.session
    ask_sign_out(session.accounts[0], session, app.window)
    return _box(app)


def _rename(app: App) -> QWidget:
    session = app.window.presenters.session
    ask_name(session.accounts[0], session, app.window)
    (dialog,) = app.window.findChildren(TextQuestion)
    return dialog


OPENERS: dict[str, Callable[[App], QWidget]] = {
    "SettingsDialog": _settings,
    "PairingDialog": _pairing,
    "EncoderDialog": _encoder,
    "EditDialog": _edit,
    "ConflictDialog": _conflict,
    "GoLiveDialog": _go_live,
    "HelpDialog": _help,
    "PresetsDialog": _presets,
    "QuitDialog": _quit,
    "BugDialog": _bug,
    "CrashDialog": _crash,
    "FolderDialog": _folder,
    "PreflightDialog": _preflight,
    "OtherEncodersDialog": _others,
    "PhoneDialog": _phone,
    "AddDestinationDialog": _destination,
    "QrDialog": _code,
    "ViewingLinkDialog": lambda app: _opened(ViewingLinkDialog(LONG, app.window)),
    "WebsitesDialog": lambda app: _opened(WebsitesDialog((f"{'x' * 60}.example",) * 4, app.window)),
    "ask_turn_off": _ask_stream("ask_turn_off"),
    "ask_delete_on_air": _ask_stream("ask_delete_on_air"),
    "ask_redirect": _ask_live("ask_redirect"),
    "ask_consent": _consent,
    "EndDialog": _end,
    "ask_sign_out": _sign_out,
    "ask_name": _rename,
}
FRAMES = {"Dialog", "Question", "TextQuestion", "QrScreen"}
"""What dialogs are made from, and what fills the screen without a button."""


@pytest.fixture
def app(open_app: OpenApp) -> App:
    """The program with a stream of a long title open."""
    simulator = Simulator()
    simulator.seed(LONG[:255], metadata={"livestream_name": LONG[:255]}, status="active")
    app = open_app(simulator=simulator)
    app.window.presenters.streams.show(app.window.presenters.streams.streams[0].id)
    app.until(lambda: app.window.presenters.obs.found is not None)
    return app


def _free() -> QRect:
    return QApplication.primaryScreen().availableGeometry()


def _buttons(window: QWidget) -> Iterator[QAbstractButton]:
    """Yield the buttons that have to stay in view: those that do not scroll with the content."""
    areas = window.findChildren(QScrollArea)
    for each in window.findChildren(QAbstractButton):
        if each.isVisible() and each.text() and not any(area.isAncestorOf(each) for area in areas):
            yield each


def test_every_dialog_lies_on_the_screen_and_its_buttons_can_be_seen(app: App) -> None:
    for name, opens in OPENERS.items():
        window = opens(app)
        least = window.minimumSize().expandedTo(window.minimumSizeHint())
        assert least.height() <= _free().height() - 40, name
        assert least.width() <= _free().width(), name
        app.until(window.isVisible)
        app.bot.wait(30)  # a layout settles over several events
        _check_place(window, name)
        window.close()
        app.until(partial(_is_gone, window))


def _is_gone(window: QWidget) -> bool:
    return not isValid(window) or not window.isVisible()


def _check_place(window: QWidget, name: str) -> None:
    assert _free().contains(window.frameGeometry()), f"{name}: {window.frameGeometry()} of {_free()}"
    buttons = list(_buttons(window))
    assert buttons, name
    for each in buttons:
        place = QRect(each.mapTo(window, each.rect().topLeft()), each.size())
        assert window.rect().contains(place), f"{name}: {each.text()}: {place} of {window.rect()}"
    for area in window.findChildren(QScrollArea):
        content = area.widget()
        assert content is not None
        assert content.width() <= area.viewport().width(), f"{name} scrolls sideways"
    if isinstance(window, Dialog):
        said = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
        assert said.count(window.title) == 1, f"{name}: the title stands there twice"


def test_no_dialog_is_left_out() -> None:
    for each in pkgutil.walk_packages(ui.__path__, ui.__name__ + "."):
        importlib.import_module(each.name)
    found: set[str] = set()
    kinds = [QDialog]
    while kinds:
        below = [each for each in kinds.pop().__subclasses__() if each.__module__.startswith(ui.__name__)]
        found |= {each.__name__ for each in below}
        kinds += below
    assert found - FRAMES <= set(OPENERS)
    assert len(found) > 10


def test_the_main_window_opens_inside_the_screen(app: App) -> None:
    assert _free().contains(app.window.frameGeometry())
    assert app.window.width() >= min(theme.SMALLEST[0], _free().width())


def test_the_main_window_of_a_larger_screen_opens_inside_this_one(app: App) -> None:
    app.window.setGeometry(0, 0, 2400, 1500)
    app.window.preferences.geometry = app.window.saveGeometry()
    app.window.hide()
    app.window.resize(100, 100)
    app.window._place._restore_size()
    app.window.show()
    assert _free().contains(app.window.frameGeometry()), f"{app.window.frameGeometry()} of {_free()}"
