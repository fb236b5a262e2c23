"""A row for one viewing link: for whom, until when, *Copy*, *Withdraw*."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame

from fastpix_desktop.domain.share.viewing_links import LinkForm, ViewingLink
from fastpix_desktop.ui.share.link_text import until_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.elided_label import ElidedLabel
from fastpix_desktop.ui.widgets.menu import PopupMenu


class LinkRow(QFrame):
    """Shows nothing secret: the link itself goes to the clipboard only."""

    copyAsked = Signal(LinkForm)
    """The LinkForm to copy."""
    withdrawAsked = Signal()

    def __init__(self, link: ViewingLink) -> None:
        super().__init__()
        self.link = link
        self.setProperty("kind", "listed")
        self._name = ElidedLabel("label")
        self._name.show_text(link.name)
        self._until = label("", "hint")
        #: Button: opens a menu of what to copy.
        self._copy = button(self.tr("Copy"), icon="copy")
        name = quoted(link.name)
        #: %1: a viewing link's name in quotes.
        self._copy.setAccessibleName(self.tr("Copy the link for %1").replace("%1", name))
        menu = PopupMenu(self._copy)
        for form, text in (
            #: Menu entry: copy the address of a web page with the player.
            (LinkForm.PAGE, self.tr("Page link")),
            (LinkForm.HLS, self.tr("HLS address")),
            (LinkForm.EMBED, self.tr("Embed code")),
        ):
            menu.addAction(text, partial(self.copyAsked.emit, form))
        self._copy.setMenu(menu)
        self._withdraw = button("")
        self._withdraw.clicked.connect(self.withdrawAsked)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, theme.SMALL, 0, theme.SPACE)
        self._line.setSpacing(theme.SPACE)
        words = row(self._name, self._until, spacing=theme.WIDE)
        words.setStretch(0, 1)
        words.setStretch(1, 1)
        self._line.addLayout(words, 1)
        self._line.addLayout(row(self._copy, self._withdraw, 1))

    def show_state(self, *, works: bool, has_run_out: bool, busy: bool) -> None:
        """Show whether the link works; ``busy``: a link is being made or withdrawn."""
        self._until.setText(until_text(self.link.expires_at, works=works, has_run_out=has_run_out))
        self._copy.setVisible(works)
        # A link that works no more is only tidied away.
        #: Button: make a viewing link stop working.
        withdraw = self.tr("Withdraw")
        #: Button: take a viewing link that no longer works off the list.
        text = withdraw if works else self.tr("Remove")
        self._withdraw.setText(text)
        #: %1: a viewing link's name in quotes.
        spoken = self.tr("Withdraw the link for %1") if works else self.tr("Remove the link for %1")
        self._withdraw.setAccessibleName(spoken.replace("%1", quoted(self.link.name)))
        self._withdraw.setEnabled(not busy)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the buttons below the words if they don't fit beside them."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(down if narrow else right)
