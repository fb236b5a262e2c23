"""The switch for the form's settings: the last ones, or a preset."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.preset import MAX_NAME, Preset, clean_name, fill_in, go_back
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.presenters.create.presets import PresetsPresenter
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.text.quoting import quoted, set_tip
from fastpix_desktop.ui.widgets.plain_box import PlainBox

_DIALOG_WIDTH = 340
_NAME_WIDTH = 60
"""Width in px for a preset's name beside the title."""


class PresetSwitch(QFrame):
    """Two buttons drawn as one control: the last settings, and the menu of presets."""

    def __init__(self, presets: PresetsPresenter, form: NewStreamPresenter, shell: Shell) -> None:
        super().__init__()
        self._presets = presets
        self._form = form
        self._shell = shell
        self._before: StreamDraft | None = None
        """The form's contents before a preset was chosen."""
        self._filled = StreamDraft()
        """The form's contents just after."""
        self._chosen = ""
        self._saving = ""
        """The name the form is being saved under."""
        self.setProperty("kind", "segments")
        self.setAccessibleName(self.tr("Where the settings come from"))
        self._last = self._segment(self.tr("Last settings"))
        self._last.clicked.connect(self._back)
        self._menu = self._segment("")
        self._menu.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes after the word
        self._menu.setShortcut(QKeySequence("Ctrl+P"))
        self._menu.clicked.connect(self._open_menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(0)
        line.addWidget(self._last)
        line.addWidget(self._menu)
        presets.changed.connect(self._presets_changed)
        presets.saved.connect(self._show_saved)
        presets.failed.connect(self._show_failure)
        form.created.connect(lambda _stream: self._show_source(""))
        self._show_source("")

    def _segment(self, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setProperty("kind", "segment")
        made.setAutoDefault(False)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        return made

    def _show_source(self, name: str) -> None:
        self._chosen = name
        if not name:
            self._before = None
        room = theme.scaled(_NAME_WIDTH)
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self._menu.setText(shown.replace("&", "&&") or self.tr("Presets"))
        self._menu.setIcon(icons.icon("down", icons.ACCENT if name else icons.DIM))
        said = self.tr("Presets: %1").replace("%1", name) if name else self.tr("Presets")
        self._menu.setAccessibleName(said)
        keys = self._menu.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(self._menu, f"{said} ({keys})")
        theme.mark(self._last, chosen=not name)
        theme.mark(self._menu, chosen=bool(name))

    def _presets_changed(self, presets: tuple[Preset, ...]) -> None:
        if self._chosen and self._chosen not in [each.name for each in presets]:
            self._show_source("")

    # Input

    def _back(self) -> None:
        if self._before is not None and self._form.fill(self._without_preset()):
            self._show_source("")

    def _without_preset(self) -> StreamDraft:
        """Return the form's contents as if no preset had been chosen, with the texts typed since."""
        now = self._form.draft
        return go_back(self._before, self._filled, now) if self._before is not None else now

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for preset in self._presets.presets:
            action = menu.addAction(preset.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(preset.name == self._chosen)
            action.triggered.connect(partial(self._start_from, preset))
        if not self._presets.presets:
            menu.addAction(self.tr("No presets yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Save as preset…"), self._ask_name)
        menu.addAction(self.tr("Manage presets…"), self._manage)
        right = self.mapToGlobal(QPoint(self.width(), self.height()))
        menu.popup(right - QPoint(menu.sizeHint().width(), 0))

    def _start_from(self, preset: Preset) -> None:
        before = self._without_preset()
        filled = fill_in(preset.draft, before)
        if self._form.fill(filled):
            self._before, self._filled = before, filled
            self._show_source(preset.name)

    def _ask_name(self) -> None:
        from PySide6.QtWidgets import QInputDialog  # noqa: PLC0415 - seldom needed

        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save as preset"))
        dialog.setLabelText(self.tr("Preset name"))
        dialog.setOkButtonText(self.tr("Save preset"))
        dialog.setMinimumWidth(_DIALOG_WIDTH)
        dialog.setTextValue(self._chosen or clean_name(self._form.draft.title)[:MAX_NAME])
        dialog.textValueSelected.connect(self._name_given)
        dialog.open()

    def _name_given(self, text: str) -> None:
        name = clean_name(text)
        known = self._presets.find(name)
        if not name or (known is not None and known.draft == self._form.draft):
            return
        if known is None:
            self._save(name)
            return
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom needed

        box = PlainBox(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Save as preset"))
        box.setText(self.tr("You already have a preset %1.").replace("%1", quoted(name)))
        box.setInformativeText(self.tr("Its settings will be replaced with the form's current settings."))
        replace = box.addButton(self.tr("Replace preset"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        replace.clicked.connect(lambda: self._save(name))
        box.open()

    def _save(self, name: str) -> None:
        self._saving = name
        self._presets.save(name, self._form.draft)

    def _show_saved(self, name: str) -> None:
        if name == self._saving:  # otherwise the dialog restored one
            self._saving = ""
            self._shell.say(self.tr("Preset %1 saved.").replace("%1", quoted(name)))

    def _show_failure(self, error: FileTrouble) -> None:
        if self._saving:  # otherwise the dialog says it
            text = self.tr("The preset %1 wasn't saved: %2 can't be used (%3).").replace(
                "%1", quoted(self._saving)
            )
            self._saving = ""
            text = text.replace("%2", str(error.path)).replace("%3", error.reason)
            self._shell.tell("error", text)

    def _manage(self) -> None:
        from fastpix_desktop.ui.create.presets_dialog import PresetsDialog  # noqa: PLC0415 - seldom needed

        PresetsDialog(self._presets, self.window()).open()
