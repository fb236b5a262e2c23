"""The signing key in the settings: what is known about it, and what can be done."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.presenters.share.signing_keys import KeyState, SigningKeys
from fastpix_desktop.ui.share.signing_key_dialogs import ask_make, ask_remove, ask_replace
from fastpix_desktop.ui.share.signing_key_text import key_error_text, state_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label, row


class SigningKeySection(QWidget):
    """Acts at once, whatever becomes of the rest of the settings."""

    def __init__(self, keys: SigningKeys) -> None:
        super().__init__()
        self._keys = keys
        self._state = label("", "hint", wrap=True)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self._make = button(self.tr("Make signing key"))
        #: Button: make another signing key in place of this one.
        self._replace = button(self.tr("Replace"))
        self._replace.setAccessibleName(self.tr("Replace signing key"))
        #: Button: delete the signing key.
        self._remove = button(self.tr("Remove"))
        self._remove.setAccessibleName(self.tr("Remove signing key"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(label(self.tr("Signing key"), "section"))
        column.addWidget(self._state)
        column.addLayout(row(self._make, self._replace, self._remove, 1))
        column.addWidget(self._error)
        self._make.clicked.connect(lambda: ask_make(self, keys.make))
        self._replace.clicked.connect(lambda: ask_replace(self, keys.replace))
        self._remove.clicked.connect(lambda: ask_remove(self, keys.remove))
        keys.changed.connect(self._show)
        keys.busyChanged.connect(self._busy)
        keys.failed.connect(self._fail)
        self._show()
        keys.check()

    def _busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot
        if busy:
            self._error.hide()
        self._show()

    def _show(self) -> None:
        state, busy = self._keys.state, self._keys.is_busy
        self._state.setText(self.tr("One moment…") if busy else state_text(state))
        self._make.setVisible(state is KeyState.NONE)
        self._replace.setVisible(state is not KeyState.NONE)
        self._remove.setVisible(state is not KeyState.NONE)
        for each in (self._make, self._replace, self._remove):
            each.setEnabled(not busy)

    def _fail(self, error: AppError) -> None:
        text = key_error_text(error)
        self._error.setText(text)
        self._error.show()
        announce(self, text)
