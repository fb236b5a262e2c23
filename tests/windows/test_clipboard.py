"""What other Windows programs get to see of a copied key."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.ui.secret_fields.clipboard import Clipboard
from tests.windows.other_process import CLIPBOARD, ask

KEPT_OUT = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
)
UNICODE_TEXT = "13"


@pytest.fixture
def clipboard(qtbot: QtBot) -> Clipboard:
    return Clipboard()


def _seen(qtbot: QtBot) -> dict[str, bytes]:
    found = ask(CLIPBOARD, while_waiting=lambda: qtbot.wait(20))
    return {name: bytes.fromhex(value) for name, value in found.items()}


def test_copied_key_is_marked_for_no_history_and_no_cloud(qtbot: QtBot, clipboard: Clipboard) -> None:
    clipboard.copy_secret(Secret("schlüssel-日本"))
    seen = _seen(qtbot)
    assert seen[UNICODE_TEXT].decode("utf-16-le").rstrip("\0") == "schlüssel-日本"
    assert set(KEPT_OUT) <= set(seen)
    for name in KEPT_OUT[1:]:
        assert seen[name][:4] == bytes(4)  # a DWORD of 0


def test_copied_key_is_gone_after_clearing(qtbot: QtBot, clipboard: Clipboard) -> None:
    clipboard.copy_secret(Secret("key"))
    clipboard.clear_secret()
    assert b"k\0e\0y\0" not in b"".join(_seen(qtbot).values())


def test_copied_address_may_stay_in_the_history(qtbot: QtBot, clipboard: Clipboard) -> None:
    clipboard.copy("rtmps://live.example/live")
    assert not set(KEPT_OUT) & set(_seen(qtbot))
    QGuiApplication.clipboard().clear()
