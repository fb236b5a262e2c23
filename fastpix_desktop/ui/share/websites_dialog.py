"""The dialog *Only on my website*: where a stream may be played, and what that means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.streams.restrictions import MOST_SITES, parse_websites
from fastpix_desktop.ui.text.counted import Counted
from fastpix_desktop.ui.text.errors import Act, error_text
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.code_field import left_to_right
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.field import FormField


class WebsitesDialog(Dialog):
    """Stays open until the change is saved."""

    saveAsked = Signal(tuple)
    """The websites (a tuple of str); empty: the stream plays anywhere."""

    def __init__(self, websites: tuple[str, ...], parent: QWidget) -> None:
        #: “Viewers” and “Not checked” are on the stream's page.
        sentence = self.tr(
            "FastPix refuses the stream everywhere else: on its own player page, in apps such as VLC and "
            "in this app. “Viewers” then says “Not checked”, so check your website yourself."
        )
        super().__init__(self.tr("Only on my website"), parent, sentence=sentence)
        self._websites = QLineEdit(", ".join(websites))
        left_to_right(self._websites)
        self._websites.setPlaceholderText("example.com")
        self._field = FormField(
            self.tr("Websites"),
            self._websites,
            hint=self.tr("Separate several with commas. Leave it empty to let the stream play anywhere."),
        )
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self.column.addWidget(self._field)
        self.column.addWidget(self._error)
        self.column.addStretch(1)
        self._save, cancel = button(self.tr("Save"), "primary"), button(self.tr("Cancel"))
        self._save.setDefault(True)
        self._save.clicked.connect(self._ask)
        cancel.clicked.connect(self.reject)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((cancel, role.RejectRole), (self._save, role.AcceptRole))

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot
        """Wait for FastPix, or go on."""
        self._save.setEnabled(not busy)
        self._save.setText(self.tr("Saving…") if busy else self.tr("Save"))

    def fail(self, error: AppError) -> None:
        """Show why nothing was saved."""
        text = error_text(error, Act.CHANGE)
        self._error.setText(text)
        self._error.show()
        announce(self, text)

    def _ask(self) -> None:
        self._error.hide()
        try:
            websites = parse_websites(self._websites.text())
        except ValueError as error:
            #: %1: what was typed, in quotes.
            text = self.tr("%1 isn't a website's name. Enter it like example.com.")
            self._field.set_error(text.replace("%1", quoted(str(error))))
            self._websites.setFocus()
            return
        if len(websites) > MOST_SITES:
            self._field.set_error(Counted().at_most_websites(MOST_SITES))
            return
        self._field.set_error("")
        self.saveAsked.emit(websites)
