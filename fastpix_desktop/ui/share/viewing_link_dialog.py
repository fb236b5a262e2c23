"""The dialog *Make a viewing link*: for whom, and until when."""

import time
from typing import Final

from PySide6.QtCore import QDateTime, QTime, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from fastpix_desktop.domain.share.viewing_links import LONGEST_S, MAX_NAME, VALID_S, may_be_too_short
from fastpix_desktop.ui.share.link_text import may_be_too_short_text
from fastpix_desktop.ui.widgets.basics import button
from fastpix_desktop.ui.widgets.date_picker import DatePicker
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.field import FormField
from fastpix_desktop.ui.widgets.segments import Segments

_UNTIL: Final = "until"
_DAYS_AHEAD: Final = 3
"""Days from now to the date that *Until…* begins with."""


class ViewingLinkDialog(Dialog):
    """Asks, and makes nothing by itself."""

    chosen = Signal(str, int)
    """The name, and the moment until which the link is valid (Unix seconds)."""

    def __init__(self, quoted_title: str, parent: QWidget) -> None:
        #: %1: a stream's title in quotes.
        sentence = self.tr("Anyone who has the link can watch %1 until it expires.").replace(
            "%1", quoted_title
        )
        super().__init__(self.tr("Make a viewing link"), parent, sentence=sentence)
        self._name = QLineEdit()
        self._name.setMaxLength(MAX_NAME)
        self._name_field = FormField(
            self.tr("Name"), self._name, hint=self.tr("For your own list. Viewers don't see it.")
        )
        three_hours, day, week = map(str, VALID_S)
        self._valid = Segments(
            #: How long a viewing link is valid, a choice beside this.
            self.tr("Valid"),
            {
                three_hours: self.tr("%n hours", "", 3),
                day: self.tr("%n hours", "", 24),
                week: self.tr("%n days", "", 7),
                #: A choice that opens a calendar.
                _UNTIL: self.tr("Until…"),
            },
        )
        self._valid.set_value(day)
        now = QDateTime.currentDateTime()
        self._date = DatePicker(self.tr("Valid until"), now.addSecs(60), now.addSecs(LONGEST_S))
        self._date.setDateTime(QDateTime(now.date().addDays(_DAYS_AHEAD), QTime(23, 59)))
        self._date.hide()
        self._valid_field = FormField(self.tr("Valid"), self._valid)
        self.column.addWidget(self._name_field)
        self.column.addWidget(self._valid_field)
        self.column.addWidget(self._date)  # below: beside the choice, it's too wide for a small window
        self.column.addStretch(1)
        make, cancel = button(self.tr("Make and copy"), "primary"), button(self.tr("Cancel"))
        make.setDefault(True)
        make.clicked.connect(self._make)
        cancel.clicked.connect(self.reject)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((cancel, role.RejectRole), (make, role.AcceptRole))
        self._valid.valueChanged.connect(self._valid_changed)
        self._date.dateTimeChanged.connect(self._explain)
        self._explain()

    @property
    def expires_at(self) -> int:
        """The moment until which the link is valid, in Unix seconds."""
        if self._valid.value() == _UNTIL:
            return self._date.dateTime().toSecsSinceEpoch()
        return int(time.time()) + int(self._valid.value())

    def _valid_changed(self) -> None:
        self._date.setVisible(self._valid.value() == _UNTIL)
        self._explain()

    def _explain(self) -> None:
        expires = self.expires_at
        if may_be_too_short(expires, time.time()):
            self._valid_field.set_hint(may_be_too_short_text(expires), warns=True)
        else:
            #: “It” is the viewing link.
            self._valid_field.set_hint(self.tr("You can withdraw it at any time."))

    def _make(self) -> None:
        name = self._name.text().strip()
        if not name:
            self._name_field.set_error(self.tr("Enter a name so you can tell your links apart."))
            self._name.setFocus()
            return
        self.accept()
        self.chosen.emit(name, self.expires_at)
