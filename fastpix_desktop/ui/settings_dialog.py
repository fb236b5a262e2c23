"""The few settings: look, and the addresses."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from fastpix_desktop.domain.account import API_URL, parse_web_address
from fastpix_desktop.domain.ingest import (
    PLAYBACK_URL,
    RTMPS_SERVER,
    SRT_ADDRESS,
    SrtStreamId,
    parse_rtmp_address,
    parse_srt_address,
)
from fastpix_desktop.presenters.preferences import Appearance, Preferences
from fastpix_desktop.ui import theme
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.field import FormField
from fastpix_desktop.ui.widgets.segments import Segments


class SettingsDialog(QDialog):
    """Changes nothing until Save; a wrong address is said beside its field."""

    saved = Signal(bool)
    """Whether the API's address is another one now."""

    def __init__(self, preferences: Preferences, parent: QWidget, *, api_url_fixed: bool) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._appearance = Segments(
            self.tr("Appearance"),
            {
                Appearance.SYSTEM: self.tr("As the system"),
                Appearance.LIGHT: self.tr("Light"),
                Appearance.DARK: self.tr("Dark"),
            },
        )
        self._stream_id = Segments(
            self.tr("SRT stream ID"),
            {
                SrtStreamId.STREAM_ID: self.tr("The stream's ID"),
                SrtStreamId.STREAM_KEY: self.tr("The stream key"),
            },
        )
        self._rtmps, self._srt, self._playback, self._api = (QLineEdit() for _ in range(4))
        for editor in (self._rtmps, self._srt, self._playback, self._api):
            editor.setFont(theme.fixed_font())
            editor.setReadOnly(api_url_fixed if editor is self._api else preferences.addresses_fixed)
        self._fields: list[tuple[QLineEdit, FormField, Callable[[str], str], str]] = []
        self._column = QVBoxLayout(self)
        self._build()
        self._appearance.set_value(preferences.appearance)
        self._stream_id.set_value(preferences.srt_stream_id)
        addresses = preferences.addresses
        shown = (addresses.rtmps_server, addresses.srt_address, addresses.playback_url, preferences.api_url)
        for (editor, *_), text in zip(self._fields, shown, strict=True):
            editor.setText(text)

    def _build(self) -> None:
        column = self._column
        column.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        column.addWidget(FormField(self.tr("Appearance"), self._appearance))
        heading = QVBoxLayout()
        heading.setSpacing(theme.SMALL)
        heading.addWidget(label(self.tr("Addresses"), "section"))
        why = self.tr("They fit FastPix as they are. Change one only if FastPix has given you another.")
        heading.addWidget(label(why, "hint", wrap=True))
        column.addLayout(heading)
        fixed = self.tr("Set for this run when the program was started.")
        for editor, title, read, wrong in (
            (self._rtmps, self.tr("RTMPS server"), parse_rtmp_address,
             self.tr("An address like rtmps://host:443/live is needed.")),
            (self._srt, self.tr("SRT address"), parse_srt_address,
             self.tr("An address like srt://host:778 is needed, with its port and no more.")),
            (self._playback, self.tr("Playback address"), parse_web_address,
             self.tr("An https address is needed, without a query.")),
            (self._api, self.tr("API address"), parse_web_address,
             self.tr("An https address is needed, without a query.")),
        ):  # fmt: skip
            field = FormField(title, editor, hint=fixed if editor.isReadOnly() else "")
            self._fields.append((editor, field, read, wrong))
            column.addWidget(field)
        hint = self.tr("FastPix does not document which of the two SRT wants. Change it if SRT is refused.")
        column.addWidget(FormField(self.tr("SRT stream ID"), self._stream_id, hint=hint))
        column.addStretch(1)
        restore = button(self.tr("Restore addresses"), "quiet")
        restore.setEnabled(not all(editor.isReadOnly() for editor, *_ in self._fields))
        restore.clicked.connect(self._restore)
        save, cancel = button(self.tr("Save"), "primary"), button(self.tr("Cancel"))
        save.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(restore, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._save)
        column.addWidget(buttons)
        self.setMinimumWidth(400)

    def _restore(self) -> None:
        usual = (RTMPS_SERVER, SRT_ADDRESS, PLAYBACK_URL, API_URL)
        for (editor, *_), text in zip(self._fields, usual, strict=True):
            if not editor.isReadOnly():
                editor.setText(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the wrapped texts need."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))

    def _save(self) -> None:
        values: list[str] = []
        for editor, field, read, wrong in self._fields:
            try:
                values.append(read(editor.text()))
                field.set_error("")
            except ValueError:
                field.set_error(wrong)
                editor.setFocus()
        if len(values) < len(self._fields):
            self._fit()
            return
        preferences = self._preferences
        rtmps, srt, playback, api = values
        if not preferences.addresses_fixed:
            preferences.rtmps_server, preferences.srt_address, preferences.playback_url = rtmps, srt, playback
        api_changed = not self._api.isReadOnly() and api != preferences.api_url
        if api_changed:
            preferences.api_url = api
        preferences.appearance = Appearance(self._appearance.value())
        preferences.srt_stream_id = SrtStreamId(self._stream_id.value())
        self.accept()
        self.saved.emit(api_changed)
