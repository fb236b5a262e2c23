"""The account's menu: other accounts, settings, help."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.menu import PopupMenu


class AccountMenu(PopupMenu):
    """Follows the session."""

    switchAsked = Signal(Account)
    """The Account to switch to."""
    connectAsked = Signal()
    renameAsked = Signal(Account)
    """The current Account, here and below."""
    signOutAsked = Signal(object)
    settingsAsked = Signal()
    aboutAsked = Signal()
    supportFileAsked = Signal()

    def __init__(self, session: SessionPresenter, parent: QWidget, *, demo: bool) -> None:
        super().__init__(parent)
        self._session = session
        self._demo = demo
        self._accounts: list[QAction] = []
        self._after_accounts = self.addSeparator()
        mine, another = self.tr("Connect your account…"), self.tr("Connect another account…")
        self.addAction(mine if demo else another, self.connectAsked.emit)
        self._rename = self.addAction("", lambda: self.renameAsked.emit(session.current))
        self._leave = self.addAction("", lambda: self.signOutAsked.emit(session.current))
        self.addSeparator()
        self.addAction(self.tr("Settings…"), self.settingsAsked.emit)
        self._help = PopupMenu(self)
        self._help.setTitle(self.tr("Help"))
        self._help.addAction(self.tr("Save a support file…"), self.supportFileAsked.emit)
        self._help.addAction(self.tr("About FastPix Desktop"), self.aboutAsked.emit)
        self.addMenu(self._help)
        self.aboutToShow.connect(self._show_accounts)
        session.changed.connect(self._show_accounts)
        self._show_accounts()

    def _show_accounts(self) -> None:
        current, accounts = self._session.current, self._session.accounts
        while len(self._accounts) < len(accounts):
            self._add_account(len(self._accounts))
        for number, action in enumerate(self._accounts):
            action.setVisible(number < len(accounts))
            if number < len(accounts):
                action.setText(_plain(one_line(accounts[number].name)))
                action.setChecked(accounts[number] == current)
        for each in (self._rename, self._leave):
            each.setVisible(current is not None and not self._demo)
        if current is not None:
            name = _plain(quoted(current.name))
            #: %1: a workspace's name.
            self._rename.setText(self.tr("Rename %1…").replace("%1", name))
            #: %1: a workspace's name.
            self._leave.setText(self.tr("Sign out of %1…").replace("%1", name))

    def _add_account(self, number: int) -> None:
        action = QAction(self)
        action.setCheckable(True)
        action.triggered.connect(lambda: self._switch(number))
        self.insertAction(self._after_accounts, action)
        self._accounts.append(action)

    def _switch(self, number: int) -> None:
        account: Account = self._session.accounts[number]
        self._show_accounts()  # a click has ticked the entry, but the switch may be refused
        self.switchAsked.emit(account)


def _plain(name: str) -> str:
    """Return a name for a menu, with & escaped."""
    return name.replace("&", "&&")
