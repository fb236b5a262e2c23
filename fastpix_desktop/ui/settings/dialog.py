"""The settings dialog: appearance and language, which apply at once, and what applies on *Save*."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from fastpix_desktop.domain.account import API_URL, parse_web_address
from fastpix_desktop.domain.streams.addresses import (
    IngestAddresses,
    SrtStreamId,
    parse_rtmp_address,
    parse_srt_address,
    parse_viewing_page,
)
from fastpix_desktop.presenters.preferences import Appearance, Preferences
from fastpix_desktop.ui.settings.language_field import LanguagePicker
from fastpix_desktop.ui.settings.live_section import LiveSection
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.code_field import left_to_right
from fastpix_desktop.ui.widgets.dialog import WITH_PICTURE, Dialog
from fastpix_desktop.ui.widgets.field import FormField
from fastpix_desktop.ui.widgets.segments import Segments

_MOST: Final = 560
"""Greatest height in px: only the middle scrolls."""


@dataclass(frozen=True, slots=True)
class TypedSettings:
    """What stands in the dialog and isn't saved yet."""

    addresses: tuple[str, ...]
    stream_id: str
    live: tuple[bool, bool]


class SettingsDialog(Dialog):
    """Appearance and language apply at once, the rest on Save; each field tells of a wrong address."""

    appearanceChosen = Signal(Appearance)
    """The Appearance to apply and keep."""
    languageChosen = Signal(str)
    """The code of the language to apply and keep; empty for the system's."""

    saved = Signal(bool)
    """Whether the API's address has changed."""

    def __init__(
        self, preferences: Preferences, parent: QWidget, *, fixed_api_url: str, more: tuple[QWidget, ...] = ()
    ) -> None:
        """``fixed_api_url``: the address that a start option sets in place of the stored one, or nothing.

        ``more``: sections of other rooms, which save by themselves.
        """
        super().__init__(self.tr("Settings"), parent, width=WITH_PICTURE, most=_MOST)
        self._preferences = preferences
        self._appearance = Segments(
            self.tr("Appearance"),
            {
                #: Colours of the window: light or dark, as the system is.
                Appearance.SYSTEM: self.tr("Same as the system"),
                #: Colours of the window.
                Appearance.LIGHT: self.tr("Light"),
                #: Colours of the window.
                Appearance.DARK: self.tr("Dark"),
            },
        )
        self._language = LanguagePicker(preferences.language or "")
        self._language.chosen.connect(self.languageChosen)
        self._live = LiveSection(preferences)
        self._stream_id = Segments(
            self.tr("SRT stream ID"),
            {
                SrtStreamId.STREAM_ID: self.tr("The stream's ID"),
                SrtStreamId.STREAM_KEY: self.tr("The stream key"),
            },
        )
        self._rtmps, self._srt, self._playback, self._page, self._api = (QLineEdit() for _ in range(5))
        left_to_right(self._rtmps, self._srt, self._playback, self._page, self._api)
        for editor in (self._rtmps, self._srt, self._playback, self._page, self._api):
            editor.setFont(theme.fixed_font())
            editor.setReadOnly(bool(fixed_api_url) if editor is self._api else preferences.addresses_fixed)
        self._fields: list[tuple[QLineEdit, FormField, Callable[[str], str], str]] = []
        self._build()
        for section in more:
            self.column.addWidget(section)
        self._appearance.set_value(preferences.appearance)
        self._appearance.valueChanged.connect(lambda value: self.appearanceChosen.emit(Appearance(value)))
        self._stream_id.set_value(preferences.srt_stream_id)
        addresses = preferences.addresses
        api_url = fixed_api_url or preferences.api_url
        shown = (*_main_addresses(addresses), api_url)
        for (editor, *_), text in zip(self._fields, shown, strict=True):
            editor.setText(text)

    def _build(self) -> None:
        column = self.column
        column.addWidget(FormField(self.tr("Appearance"), self._appearance))
        column.addWidget(FormField(self.tr("Language"), self._language))
        column.addWidget(self._live)
        heading = QVBoxLayout()
        heading.setSpacing(theme.SMALL)
        heading.addWidget(label(self.tr("Addresses"), "section"))
        why = self.tr("Leave these as they are unless FastPix gave you others.")
        heading.addWidget(label(why, "hint", wrap=True))
        column.addLayout(heading)
        fixed = self.tr("Set by a start option. It can't be changed here.")
        for editor, title, read, wrong in (
            (self._rtmps, self.tr("RTMPS server"), parse_rtmp_address,
             self.tr("Enter an address like rtmps://host:443/live.")),
            (self._srt, self.tr("SRT address"), parse_srt_address,
             self.tr("Enter an address like srt://host:778, with a port and nothing else.")),
            #: Address from which the video is played.
            (self._playback, self.tr("Playback address"), parse_web_address,
             self.tr("Enter an https address without a query.")),
            #: Address of the web page on which a viewing link opens the player.
            (self._page, self.tr("Viewing page"), parse_viewing_page,
             self.tr("Enter an https address with {playbackId} and {token} in it.")),
            (self._api, self.tr("API address"), parse_web_address,
             self.tr("Enter an https address without a query.")),
        ):  # fmt: skip
            field = FormField(title, editor, hint=fixed if editor.isReadOnly() else "")
            self._fields.append((editor, field, read, wrong))
            column.addWidget(field)
        hint = self.tr("FastPix doesn't say which one SRT needs. Change it if SRT is refused.")
        column.addWidget(FormField(self.tr("SRT stream ID"), self._stream_id, hint=hint))
        restore = button(self.tr("Restore addresses"), "quiet")
        restore.setEnabled(not all(editor.isReadOnly() for editor, *_ in self._fields))
        restore.clicked.connect(self._restore)
        save, cancel = button(self.tr("Save"), "primary"), button(self.tr("Cancel"))
        save.setDefault(True)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self._save)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((restore, role.ResetRole), (cancel, role.RejectRole), (save, role.AcceptRole))

    @property
    def typed(self) -> TypedSettings:
        """What stands in the dialog, for ``type_again``."""
        addresses = tuple(editor.text() for editor, *_ in self._fields)
        return TypedSettings(addresses, self._stream_id.value(), self._live.ticks)

    def type_again(self, typed: TypedSettings) -> None:
        """Show what stood in another dialog, in which the language was chosen."""
        for (editor, *_), text in zip(self._fields, typed.addresses, strict=True):
            editor.setText(text)
        self._stream_id.set_value(typed.stream_id)
        self._live.set_ticks(typed.live)
        self._language.setFocus()

    def _restore(self) -> None:
        usual = (*_main_addresses(IngestAddresses()), API_URL)
        for (editor, *_), text in zip(self._fields, usual, strict=True):
            if not editor.isReadOnly():
                editor.setText(text)

    def _save(self) -> None:
        values: list[str] = []
        wrong_editors: list[QLineEdit] = []
        for editor, field, read, wrong in self._fields:
            try:
                values.append(editor.text() if editor.isReadOnly() else read(editor.text()))
                field.set_error("")
            except ValueError:
                field.set_error(wrong)
                wrong_editors.append(editor)
        if wrong_editors:
            wrong_editors[0].setFocus()
            self.scroll_to(wrong_editors[0])
            return
        preferences = self._preferences
        rtmps, srt, playback, page, api = values
        if not preferences.addresses_fixed:
            preferences.rtmps_server, preferences.srt_address = rtmps, srt
            preferences.playback_url, preferences.viewing_page = playback, page
        api_changed = not self._api.isReadOnly() and api != preferences.api_url
        if api_changed:
            preferences.api_url = api
        preferences.srt_stream_id = SrtStreamId(self._stream_id.value())
        self._live.save()
        self.accept()
        self.saved.emit(api_changed)


def _main_addresses(addresses: IngestAddresses) -> tuple[str, ...]:
    """Return the addresses that can be edited, in the order of their fields."""
    return addresses.rtmps_server, addresses.srt_address, addresses.playback_url, addresses.viewing_page
