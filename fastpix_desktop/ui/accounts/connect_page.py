"""The first page: connect a workspace, or try the demo."""

from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from fastpix_desktop.domain.account import Account, pasted_credential
from fastpix_desktop.domain.errors import AppError, KeyringTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.text.errors import Act, error_text
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.code_field import left_to_right
from fastpix_desktop.ui.widgets.field import FormField
from fastpix_desktop.ui.widgets.identifiers import identify
from fastpix_desktop.ui.widgets.message_bar import MessageBar
from fastpix_desktop.ui.widgets.mnemonics import give_mnemonics
from fastpix_desktop.ui.widgets.scroll_area import ScrollArea
from fastpix_desktop.ui.widgets.sign import Sign

DASHBOARD: Final = "https://dashboard.fastpix.com/settings/access-tokens"
_COLUMN: Final = 400
_USUAL_HEIGHT: Final = 520
"""The content's height in px, used to centre it."""


class ConnectPage(QWidget):
    """Asks for an Access Token, which is checked before anything is saved."""

    lookAroundAsked = Signal()
    cancelled = Signal()
    """The person wants to return to the existing account."""
    edited = Signal()
    """The person types or pastes."""

    def __init__(self, session: SessionPresenter, *, demo: bool) -> None:
        super().__init__()
        self._session = session
        self._demo = demo
        self.is_for_another = False
        """Whether there was an account when the page was opened."""
        self.bar = MessageBar()
        self._column = QVBoxLayout()
        self._above = QSpacerItem(0, theme.LARGE)
        self._token = QLineEdit()
        self._token.setFont(theme.fixed_font())
        self._secret = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        left_to_right(self._token, self._secret)
        #: Example of a name for a FastPix workspace.
        self._name = QLineEdit(placeholderText=self.tr("My workspace"))
        self._token_field = FormField(self.tr("Access Token ID"), self._token)
        self._secret_field = FormField(self.tr("Secret Key"), self._secret)
        self._name_field = FormField(
            self.tr("Workspace name"),
            self._name,
            #: Beside the name of a field that may stay empty.
            note=self.tr("optional"),
            hint=self.tr("Helps you tell several accounts apart."),
        )
        #: Button: connect a FastPix account.
        self._connect = button(self.tr("Connect"), "primary")
        self._connect.setDefault(True)
        self._cancel = button(self.tr("Cancel"))
        #: Button: try the demo before connecting an account.
        self._look = button(self.tr("Look around first"), "quiet")
        #: Button: return to the account that is in use.
        self._back = button(self.tr("Back"), "quiet")
        self._where = label(self.tr("Looking for your keyring…"), "hint", wrap=True)
        identify(access_token_id=self._token, secret_key=self._secret)
        identify(connect=self._connect, look_around_first=self._look)
        self._build()
        for editor in (self._token, self._secret, self._name):
            editor.returnPressed.connect(self._submit)
            editor.textEdited.connect(self._clear_errors)
            editor.textEdited.connect(self.edited)
        self._connect.clicked.connect(self._submit)
        self._cancel.clicked.connect(session.cancel)
        self._cancel.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self._look.clicked.connect(self.lookAroundAsked)
        self._back.clicked.connect(self.cancelled)
        session.busyChanged.connect(self._show_busy)
        session.connectFailed.connect(self._show_failure)
        session.keyringNamed.connect(self._show_keyring)
        self._show_busy(session.is_connecting)

    def open_for(self, *, first: bool) -> None:
        """Prepare the page for the first account, or another one."""
        self.is_for_another = not first
        self._name_field.setVisible(not first)  # with one account, there is nothing to tell apart
        self._look.setVisible(first and not self._demo)
        self._back.setVisible(not first)
        for editor in (self._token, self._secret, self._name):
            editor.clear()
        self._clear_errors()
        self._token.setFocus()

    def sign_in_again(self, account: Account) -> None:
        """Prepare the page for an account whose token FastPix no longer accepts."""
        self.open_for(first=False)
        self._token.setText(account.token_id)
        self._name.setText(account.name)
        self._secret.setFocus()

    @property
    def typed(self) -> tuple[str, ...]:
        """Return what was typed, so that ``type_again`` can put it into another page."""
        return tuple(each.text() for each in (self._token, self._secret, self._name))

    def type_again(self, typed: tuple[str, ...], *, first: bool) -> None:
        """Open the page with what was typed into another; ``first``: it connects the first account."""
        self.open_for(first=first)
        for editor, text in zip((self._token, self._secret, self._name), typed, strict=True):
            editor.setText(text)

    def _build(self) -> None:
        logo = QLabel()
        logo.setPixmap(icons.app_icon().pixmap(QSize(44, 44), self.devicePixelRatio()))
        origin = label(
            self.tr("You'll find both in the FastPix dashboard, under Access Tokens."), "hint", wrap=True
        )
        permission = label(
            self.tr("The token needs the permission “FastPix Video: Read and Write”."), "hint", wrap=True
        )
        open_dashboard = button(self.tr("Open the FastPix dashboard"), "link")
        open_dashboard.setProperty("small", True)
        open_dashboard.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(DASHBOARD)))
        lock = Sign("lock", lambda colors: colors.dim)
        for wide in (self._connect, self._cancel, self._look, self._back):
            wide.setSizePolicy(wide.sizePolicy().Policy.Expanding, wide.sizePolicy().verticalPolicy())
            wide.setMinimumHeight(theme.CONTROL_HEIGHT + 4)

        inner = QWidget()
        inner.setMaximumWidth(_COLUMN)
        column = self._column
        inner.setLayout(column)
        column.setContentsMargins(0, 0, 0, theme.LARGE)
        column.setSpacing(theme.WIDE)
        column.addSpacerItem(self._above)
        column.addWidget(logo)
        heading = QVBoxLayout()
        heading.setSpacing(theme.SMALL)
        heading.addWidget(label(self.tr("Connect to FastPix"), "title", wrap=True))
        heading.addWidget(label(self.tr("Create live streams and go live with OBS."), "hint", wrap=True))
        column.addLayout(heading)
        column.addWidget(self.bar)
        column.addWidget(self._token_field)
        column.addWidget(self._secret_field)
        column.addWidget(self._name_field)
        help_ = QVBoxLayout()
        help_.setSpacing(theme.SMALL)
        help_.addWidget(origin)
        help_.addLayout(row(open_dashboard, 1))
        help_.addWidget(permission)
        where = QHBoxLayout()
        where.setSpacing(theme.SPACE)
        where.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
        where.addWidget(self._where, 1)
        help_.addLayout(where)
        column.addLayout(help_)
        column.addWidget(self._connect)
        column.addWidget(self._cancel)
        column.addWidget(self._look)
        column.addWidget(self._back)
        column.addStretch(1)

        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(_centred(inner))

    def showEvent(self, event: QShowEvent) -> None:
        """Mark the letters that work with Alt."""
        super().showEvent(event)
        give_mnemonics(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the logo by the window's height alone, so that a message doesn't move it."""
        super().resizeEvent(event)
        above = max(theme.LARGE, (self.height() - theme.scaled(_USUAL_HEIGHT)) // 2)
        self._above.changeSize(0, above)
        self._column.invalidate()

    def _submit(self) -> None:
        #: “It” is the Access Token ID or the Secret Key.
        missing = self.tr("Paste it here from the FastPix dashboard.")
        token, secret = (pasted_credential(each.text()) for each in (self._token, self._secret))
        self._token_field.set_error("" if token else missing)
        self._secret_field.set_error("" if secret else missing)
        if not token:
            self._token.setFocus()
        elif not secret:
            self._secret.setFocus()
        else:
            self.bar.dismiss()
            self._session.connect_account(token, Secret(secret), self._name.text())

    def _clear_errors(self) -> None:
        self._token_field.set_error("")
        self._secret_field.set_error("")
        self.bar.dismiss()

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busyChanged(bool)
        self._connect.setText(self.tr("Connecting…") if busy else self.tr("Connect"))
        self._connect.setAccessibleName(self.tr("Connect"))
        focus = self.window().focusWidget()
        self._cancel.setVisible(busy)
        if busy and focus is self._connect:  # otherwise Qt gives the focus to whatever comes next
            self._cancel.setFocus()
        self._connect.setEnabled(not busy)
        if not busy and focus is self._cancel:
            self._connect.setFocus()
        if busy:
            announce(self, self.tr("Connecting…"))
        for editor in (self._token, self._secret, self._name):
            editor.setReadOnly(busy)

    def _show_failure(self, error: AppError) -> None:
        self.bar.show_message("error", error_text(error, Act.CONNECT))

    def _show_keyring(self, found: str | KeyringTrouble) -> None:
        if isinstance(found, KeyringTrouble):
            text = self.tr(
                "This computer has no usable keyring, so the Secret Key isn't saved. You'll sign in "
                "again next time."
            )
        elif found:
            #: %1: the name of a keyring, “GNOME Keyring”.
            text = self.tr("The Secret Key is saved in %1, never in a file.").replace("%1", found)
        else:
            text = self.tr("The Secret Key isn't saved. You'll sign in again next time.")
        self._where.setText(text)


def _centred(inner: QWidget) -> ScrollArea:
    outer = QWidget()
    outer.setProperty("kind", "scrolled")
    centre = QHBoxLayout(outer)
    centre.setContentsMargins(theme.LARGE, 0, theme.LARGE, 0)
    centre.addStretch(1)
    centre.addWidget(inner, 100)
    centre.addStretch(1)
    area = ScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(outer)
    return area
