"""An unexpected error leaves every form usable, and shows one dialog."""

from collections.abc import Callable

import pytest
import qasync
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from fastpix_desktop.services.fastpix.api import FastPixApi
from fastpix_desktop.ui.help.bug_reporter import BugReporter
from fastpix_desktop.ui.help.trouble_dialogs import BugDialog
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


def _dialogs() -> list[BugDialog]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, BugDialog) and each.isVisible()
    ]


@pytest.mark.expected_log("SessionPresenter.connect failed")
def test_unexpected_error_while_connecting_leaves_the_form_usable(
    open_app: OpenApp, loop: qasync.QEventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(signed_in=False)
    reporter = BugReporter()
    loop.set_exception_handler(
        lambda _, context: reporter.report(str(context["message"]), context.get("exception"))
    )

    def fail(_api: FastPixApi) -> None:
        "ü€".encode("latin-1")

    with monkeypatch.context() as patched:
        patched.setattr(FastPixApi, "check", fail)
        app.find(QLineEdit, "Access Token ID").setText(app.simulator.token_id)
        app.find(QLineEdit, "Secret Key").setText(app.simulator.secret)
        app.press("Connect")
        app.until(_dialogs)
    (dialog,) = _dialogs()
    assert app.find(QAbstractButton, "Connect").isEnabled()
    assert not app.find(QLineEdit, "Access Token ID").isReadOnly()
    dialog.close()
    app.press("Connect")
    app.until(lambda: app.find(QAbstractButton, "Create stream").isEnabled())
