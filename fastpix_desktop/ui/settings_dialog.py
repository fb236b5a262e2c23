"""The few settings: look, and the addresses."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from fastpix_desktop.domain.account import API_URL, parse_web_address
from fastpix_desktop.domain.ingest import (
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
        self._rtmps, self._srt, self._api = QLineEdit(), QLineEdit(), QLineEdit()
        for editor in (self._rtmps, self._srt, self._api):
            editor.setFont(theme.fixed_font())
        self._api.setReadOnly(api_url_fixed)
        self._fields: list[tuple[QLineEdit, FormField, Callable[[str], str], str]] = []
        self._column = QVBoxLayout(self)
        self._build(api_url_fixed=api_url_fixed)
        self._appearance.set_value(preferences.appearance)
        self._stream_id.set_value(preferences.srt_stream_id)
        self._fill(preferences.rtmps_server, preferences.srt_address, preferences.api_url)

    def _build(self, *, api_url_fixed: bool) -> None:
        column = self._column
        column.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.WIDE)
        column.setSpacing(theme.WIDE)
        column.addWidget(FormField(self.tr("Appearance"), self._appearance))
        column.addWidget(label(self.tr("Addresses"), "section"))
        api_hint = self.tr("Set for this run when the program was started.") if api_url_fixed else ""
        for editor, title, hint, read, wrong in (
            (self._rtmps, self.tr("RTMPS server"), "", parse_rtmp_address,
             self.tr("An address like rtmps://host:443/live is needed.")),
            (self._srt, self.tr("SRT address"), "", parse_srt_address,
             self.tr("An address like srt://host:778 is needed, with its port and no more.")),
            (self._api, self.tr("API address"), api_hint, parse_web_address,
             self.tr("An https address is needed, without a query.")),
        ):  # fmt: skip
            field = FormField(title, editor, hint=hint)
            self._fields.append((editor, field, read, wrong))
            column.addWidget(field)
        hint = self.tr("FastPix does not document which of the two SRT wants. Change it if SRT is refused.")
        column.addWidget(FormField(self.tr("SRT stream ID"), self._stream_id, hint=hint))
        column.addStretch(1)
        restore = button(self.tr("Restore addresses"), "quiet")
        restore.clicked.connect(lambda: self._fill(RTMPS_SERVER, SRT_ADDRESS, API_URL))
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

    def _fill(self, rtmps: str, srt: str, api: str) -> None:
        self._rtmps.setText(rtmps)
        self._srt.setText(srt)
        if not self._api.isReadOnly() or not self._api.text():
            self._api.setText(api)

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
        preferences.rtmps_server, preferences.srt_address = values[0], values[1]
        api_changed = not self._api.isReadOnly() and values[2] != preferences.api_url
        if api_changed:
            preferences.api_url = values[2]
        preferences.appearance = Appearance(self._appearance.value())
        preferences.srt_stream_id = SrtStreamId(self._stream_id.value())
        self.accept()
        self.saved.emit(api_changed)
