"""Questions about an account: its name, and signing out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fastpix_desktop.domain.account import Account
from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.question import Question, TextQuestion

translate = QCoreApplication.translate


def ask_name(account: Account, session: SessionPresenter, parent: QWidget) -> None:
    """Ask for the workspace's name."""
    TextQuestion(
        translate("AccountDialogs", "Rename workspace"),
        translate("AccountDialogs", "Workspace name"),
        account.name,
        #: Button.
        translate("AccountDialogs", "Rename"),
        parent,
    ).ask_text(lambda name: session.rename(account, name))


def ask_sign_out(account: Account, session: SessionPresenter, parent: QWidget) -> None:
    """Ask before signing out, which deletes the account's secret."""
    Question(
        #: %1: a workspace's name in quotes.
        translate("AccountDialogs", "Sign out of %1?").replace("%1", quoted(account.name)),
        translate(
            "AccountDialogs",
            "Its Secret Key is deleted from this computer. Your streams on FastPix stay.",
        ),
        translate("AccountDialogs", "Sign out"),
        parent,
        is_final=True,
    ).ask(lambda: session.sign_out(account))
