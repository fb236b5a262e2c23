"""The dialog for other encoders: commands and fields, each with a copy button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from fastpix_desktop.domain.encoders.commands import FieldRow
from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.ui.obs.command_text import CommandText
from fastpix_desktop.ui.obs.text import command_note, obs_error_text
from fastpix_desktop.ui.secret_fields.clipboard import CLEAR_AFTER_S
from fastpix_desktop.ui.secret_fields.value_field import CopyRow
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.dialog import WITH_PICTURE, Dialog
from fastpix_desktop.ui.widgets.segments import Segments


class OtherEncodersDialog(Dialog):
    """Shows one encoder at a time, for the page's protocol."""

    copied = Signal()

    def __init__(self, presenter: ObsSetup, guard: ScreenGuard, shell: Shell, parent: QWidget) -> None:
        super().__init__(self.tr("Other encoders"), parent, width=WITH_PICTURE)
        self._presenter = presenter
        self._guard = guard
        self._shell = shell
        self._which = Segments(
            self.tr("Encoder"),
            {"ffmpeg": "FFmpeg", "gstreamer": "GStreamer", "vmix": "vMix"},
        )
        self._which.valueChanged.connect(self._show)
        self._inner = QWidget()
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.column.addLayout(row(self._which, 1))
        self.column.addWidget(self._inner, 1)
        self.add_buttons((close, QDialogButtonBox.ButtonRole.RejectRole))
        self._show(self._which.value())

    def _show(self, which: str) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.ROOM)
        try:
            if which == "vmix":
                self._add_fields(column)
            else:
                self._add_command(column, which)
        except AppError as error:
            column.addWidget(label(obs_error_text(error), "error", wrap=True))
        column.addStretch(1)
        self.column.replaceWidget(self._inner, inner)
        self._inner.deleteLater()
        self._inner = inner

    def _add_fields(self, column: QVBoxLayout) -> None:
        text = self.tr("In vMix and most computer programs, add a custom destination with these fields.")
        column.addWidget(label(text, "hint", wrap=True))
        for each in self._presenter.fields():
            column.addWidget(self._field_row(each))

    def _add_command(self, column: QVBoxLayout, encoder: str) -> None:
        command = self._presenter.command(encoder)
        first = self.tr(
            "1. Run this in a terminal (Linux, macOS, WSL), paste the value below it, and press "
            "Enter. The terminal doesn't show it or keep it in its history."
        )
        column.addWidget(label(first, "hint", wrap=True))
        for name, secret in command.variables.items():
            ask = Secret(f"read -rs {name} && export {name}")
            #: %1: a variable's name, “FASTPIX_KEY”.
            run = FieldRow(self.tr("Command for %1").replace("%1", name), ask)
            #: %1: a variable's name, “FASTPIX_KEY”.
            value = FieldRow(self.tr("Value of %1").replace("%1", name), secret, is_secret=True)
            column.addWidget(self._command_row(run, name))
            column.addWidget(self._value_row(value, name))
        column.addWidget(label(self.tr("2. Run this in the same terminal."), "hint", wrap=True))
        #: A line to run in a terminal. A noun.
        column.addWidget(CommandText(self.tr("Command"), command.text))
        copy = button(self.tr("Copy command"), icon="copy")
        copy.clicked.connect(
            lambda: self._copy_text(command.text, self.tr("Command copied. It contains no key."))
        )
        column.addLayout(row(copy, 1))
        for note in sorted(command.notes):
            column.addWidget(label(command_note(note), "hint", wrap=True))

    def _command_row(self, each: FieldRow, name: str) -> CopyRow:
        """Return a row with the command that asks for a variable's value."""
        copy = self.tr("Copy command for %1").replace("%1", name)
        said = self.tr("Command for %1 copied.").replace("%1", name)
        return self._copy_row(each, (copy, "", ""), said)

    def _value_row(self, each: FieldRow, name: str) -> CopyRow:
        """Return a row with a variable's value, which is secret."""
        names = (self.tr("Copy value of %1"), self.tr("Reveal value of %1"), self.tr("Hide value of %1"))
        copy, reveal, hide = (text.replace("%1", name) for text in names)
        said = self.tr("Value of %1 copied. The clipboard clears in %n s.", "", CLEAR_AFTER_S)
        return self._copy_row(each, (copy, reveal, hide), said.replace("%1", name))

    def _field_row(self, each: FieldRow) -> CopyRow:
        """Return a row with the value of a field of vMix."""
        #: %1: the name of a field in vMix, in English.
        copy = self.tr("Copy %1").replace("%1", each.label)
        if not each.is_secret:
            #: %1: the name of a field in vMix, in English.
            return self._copy_row(each, (copy, "", ""), self.tr("%1 copied.").replace("%1", each.label))
        #: %1: the name of a field in vMix, in English.
        reveal = self.tr("Reveal %1").replace("%1", each.label)
        #: %1: the name of a field in vMix, in English.
        hide = self.tr("Hide %1").replace("%1", each.label)
        #: %1: the name of a field in vMix, in English.
        said = self.tr("%1 copied. The clipboard clears in %n s.", "", CLEAR_AFTER_S)
        return self._copy_row(each, (copy, reveal, hide), said.replace("%1", each.label))

    def _copy_row(self, each: FieldRow, names: tuple[str, str, str], said: str) -> CopyRow:
        """Return a row; ``names`` of its buttons *Copy*, *Reveal* and *Hide*; ``said`` once it's copied."""
        copy, reveal, hide = names
        made = CopyRow(each.label, each.label, copy, (reveal, hide), guard=self._guard)
        if each.is_secret:
            made.show_secret(each.value)
            made.copyAsked.connect(lambda: self._copy_secret(each.value, said))
        else:
            made.show_value(each.value.reveal())
            made.copyAsked.connect(lambda: self._copy_text(each.value.reveal(), said))
        return made

    def _copy_text(self, text: str, said: str) -> None:
        self._shell.clipboard.copy(text)
        self._shell.say(said)
        self.copied.emit()

    def _copy_secret(self, secret: Secret, said: str) -> None:
        self._shell.clipboard.copy_secret(secret)
        self._shell.say(said)
        self.copied.emit()
