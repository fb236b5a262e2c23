"""The presets dialog: rename, delete, import and export."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.preset import Preset
from fastpix_desktop.presenters.create.presets import PresetsPresenter
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.direction import apart
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.message_bar import MessageBar
from fastpix_desktop.ui.widgets.question import TextQuestion

_FILE = "presets.json"


class PresetsDialog(Dialog):
    """Changes are saved at once; a deletion can be undone while the dialog is open."""

    def __init__(self, presenter: PresetsPresenter, parent: QWidget) -> None:
        super().__init__(
            self.tr("Presets"),
            parent,
            sentence=self.tr("Preset files contain no keys, so you can share them."),
        )
        self._presenter = presenter
        self._bar = MessageBar()
        self._list = QListWidget()
        self._list.setProperty("kind", "framed")
        self._list.setAccessibleName(self.tr("Presets"))
        self._empty = label(
            self.tr("No presets yet. Fill in the form, then choose “Save as preset” above its title."),
            "hint",
            wrap=True,
        )
        self._rename = button(self.tr("Rename…"))
        self._delete = button(self.tr("Delete"))
        self._import = button(self.tr("Import…"))
        self._export = button(self.tr("Export…"))
        self._close = button(self.tr("Close"), "primary")
        self._build()
        self._connect()
        self._show(presenter.presets)

    def _build(self) -> None:
        column = self.column
        column.setSpacing(theme.ROOM)
        column.addWidget(self._bar)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addLayout(row(self._rename, self._delete, 1))
        column.addStretch(0)  # takes the room that is left while there is no list
        role = QDialogButtonBox.ButtonRole
        self.add_buttons(
            (self._import, role.ResetRole), (self._export, role.ResetRole), (self._close, role.AcceptRole)
        )

    def _connect(self) -> None:
        presenter = self._presenter
        self._rename.clicked.connect(self._ask_name)
        self._delete.clicked.connect(self._delete_chosen)
        self._import.clicked.connect(self._ask_import)
        self._export.clicked.connect(self._ask_export)
        self._close.clicked.connect(self.accept)
        self._list.itemActivated.connect(self._ask_name)
        self._list.itemSelectionChanged.connect(self._show_possible)
        for keys, do in ((QKeySequence("F2"), self._ask_name), (QKeySequence("Del"), self._delete_chosen)):
            shortcut = QShortcut(keys, self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)
        presenter.changed.connect(self._show)
        presenter.failed.connect(self._show_failure)
        presenter.imported.connect(self._show_imported)
        presenter.notPresets.connect(self._show_not_presets)
        presenter.exported.connect(self._show_exported)

    # Output

    def _show(self, presets: tuple[Preset, ...]) -> None:
        chosen = self._chosen()
        self._list.clear()
        for preset in presets:
            item = QListWidgetItem(preset.name)
            self._list.addItem(item)
            if preset.name == chosen:
                self._list.setCurrentItem(item)
        if presets and self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        self._empty.setVisible(not presets)
        for each in (self._list, self._rename, self._delete):
            each.setVisible(bool(presets))
        self._export.setEnabled(bool(presets))
        self._show_possible()

    def _show_possible(self) -> None:
        for each in (self._rename, self._delete):
            each.setEnabled(bool(self._chosen()))

    def _show_failure(self, error: FileTrouble) -> None:
        #: %1: a file. %2: why, in the system's words.
        text = self.tr("%1 can't be used (%2). Your presets weren't changed.")
        self._tell("error", text.replace("%1", apart(str(error.path))).replace("%2", error.reason))

    def _show_imported(self, number: int) -> None:
        if number:
            #: From a file.
            text = self.tr("%n presets were added.", "", number)
        else:
            text = self.tr("Nothing was added, because you already have these presets.")
        self._tell("note", text)

    def _show_not_presets(self, name: str) -> None:
        #: %1: a file's name.
        text = self.tr("%1 isn't a preset file this version can read. Nothing was changed.")
        self._tell("warning", text.replace("%1", name))

    def _show_exported(self, name: str) -> None:
        #: %1: a file's name.
        self._tell("note", self.tr("Presets saved as %1.").replace("%1", name))

    def _tell(self, level: str, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        self._bar.show_message(level, text, action, run)

    # Input

    def _chosen(self) -> str:
        chosen = self._list.selectedItems()
        return chosen[0].text() if chosen else ""

    def _ask_name(self) -> None:
        name = self._chosen()
        if not name:
            return
        TextQuestion(
            self.tr("Rename preset"),
            self.tr("Preset name"),
            name,
            self.tr("Rename"),
            self,
        ).ask_text(lambda text: self._presenter.rename(name, text))

    def _delete_chosen(self) -> None:
        preset = self._presenter.find(self._chosen())
        if preset is None:
            return
        self._presenter.delete(preset.name)
        #: %1: a preset's name in quotes.
        text = self.tr("Preset %1 deleted.").replace("%1", quoted(preset.name))
        self._tell("note", text, self.tr("Undo"), lambda: self._presenter.save(preset.name, preset.draft))

    def _ask_import(self) -> None:
        dialog = self._file_dialog(self.tr("Import presets"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._presenter.import_file(Path(path)))
        dialog.open()

    def _ask_export(self) -> None:
        dialog = self._file_dialog(self.tr("Export presets"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(_FILE)
        dialog.fileSelected.connect(lambda path: self._presenter.export_file(Path(path)))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        #: A kind of file. Leave (*.json) as it is.
        dialog.setNameFilter(self.tr("Presets (*.json)"))
        return dialog
