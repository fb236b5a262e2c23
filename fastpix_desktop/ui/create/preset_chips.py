"""The form's presets, as chips: a click fills the form."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.preset import MAX_NAME, Preset, clean_name, fill_in, go_back
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.presenters.create.presets import PresetsPresenter
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.style import icons, theme
from fastpix_desktop.ui.text.direction import apart
from fastpix_desktop.ui.text.quoting import quoted, set_tip
from fastpix_desktop.ui.widgets.basics import icon_button, label
from fastpix_desktop.ui.widgets.flow import FlowLayout

_NAME_WIDTH = 180
"""Width in px for a preset's name on its chip."""


class PresetChips(QWidget):
    """The last settings, every preset, and saving the form as one."""

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
        #: Before the names of presets: fill in the form from one of them.
        self._start = label(self.tr("Start from"), "row")
        self._start.setMinimumHeight(theme.CHIP_HEIGHT)
        #: A choice beside the presets: the settings of the last stream.
        self._last = self._chip(self.tr("Last time"))
        self._last.clicked.connect(self._back)
        self._chips: dict[str, QPushButton] = {}
        self._shown: tuple[Preset, ...] | None = None
        self._save_as = self._chip(self.tr("Save as preset"), can_stay=False)
        self._save_as.setIcon(icons.icon("plus", icons.DIM))
        theme.mark(self._save_as, dashed=True)
        self._save_as.clicked.connect(self._ask_name)
        self._manage = icon_button("more", self.tr("Manage presets"))
        self._manage.setFixedSize(theme.CHIP_HEIGHT, theme.CHIP_HEIGHT)
        self._manage.clicked.connect(self._open_dialog)
        self._flow = FlowLayout(theme.SPACE)
        self.setLayout(self._flow)
        self._narrow = False
        shortcut = QShortcut(QKeySequence("Ctrl+P"), self)
        shortcut.activated.connect(self._take_focus)
        presets.changed.connect(self._presets_changed)
        presets.saved.connect(self._show_saved)
        presets.failed.connect(self._show_failure)
        form.created.connect(self._show_last)
        self._presets_changed(presets.presets)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave words out in a narrow window."""
        self._narrow = narrow
        self._start.setVisible(not narrow)
        #: Save as preset, where there is little room.
        self._save_as.setText(self.tr("Save") if narrow else self.tr("Save as preset"))

    def _chip(self, text: str, *, can_stay: bool = True) -> QPushButton:
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, theme.scaled(_NAME_WIDTH))
        made = QPushButton(shown.replace("&", "&&"))
        made.setProperty("kind", "chip")
        made.setCheckable(can_stay)
        made.setAutoDefault(False)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        if shown != text:
            made.setAccessibleName(text)
            set_tip(made, text)
        return made

    def _presets_changed(self, presets: tuple[Preset, ...]) -> None:
        if presets == self._shown:
            return
        self._shown = presets
        while self._flow.count():
            self._flow.takeAt(0)
        for chip in self._chips.values():
            chip.hide()
            chip.deleteLater()
        self._chips = {each.name: self._chip(each.name) for each in presets}
        for preset in presets:
            self._chips[preset.name].clicked.connect(partial(self._start_from, preset))
        for each in (self._start, self._last, *self._chips.values(), self._save_as, self._manage):
            self._flow.addWidget(each)
        places = (self._last, *self._chips.values(), self._save_as, self._manage)
        for one, other in pairwise(places):
            QWidget.setTabOrder(one, other)
        self._show_source(self._chosen if self._chosen in self._chips else "")

    def _show_source(self, name: str) -> None:
        self._chosen = name
        if not name:
            self._before = None
        self._last.setChecked(not name)
        for each, chip in self._chips.items():
            chip.setChecked(each == name)

    def _show_last(self) -> None:
        self._show_source("")

    def _take_focus(self) -> None:
        self._chips.get(self._chosen, self._last).setFocus()

    # Input

    def _back(self) -> None:
        if self._before is not None and self._form.fill(self._without_preset()):
            self._chosen = ""
        self._show_source(self._chosen)

    def _without_preset(self) -> StreamDraft:
        """Return the form's contents as if no preset had been chosen, with the texts typed since."""
        now = self._form.draft
        return go_back(self._before, self._filled, now) if self._before is not None else now

    def _start_from(self, preset: Preset) -> None:
        before = self._without_preset()
        filled = fill_in(preset.draft, before)
        if self._form.fill(filled):
            self._before, self._filled = before, filled
            self._chosen = preset.name
        self._show_source(self._chosen)

    def _ask_name(self) -> None:
        from fastpix_desktop.ui.widgets.question import TextQuestion  # noqa: PLC0415 - seldom needed

        TextQuestion(
            self.tr("Save as preset"),
            self.tr("Preset name"),
            self._chosen or clean_name(self._form.draft.title)[:MAX_NAME],
            self.tr("Save preset"),
            self.window(),
        ).ask_text(self._name_given)

    def _name_given(self, text: str) -> None:
        name = clean_name(text)
        known = self._presets.find(name)
        if not name or (known is not None and known.draft == self._form.draft):
            return
        if known is None:
            self._save(name)
            return
        from fastpix_desktop.ui.widgets.question import Question  # noqa: PLC0415 - seldom needed

        Question(
            #: %1: a preset's name in quotes.
            self.tr("Replace the preset %1?").replace("%1", quoted(name)),
            self.tr("It will be saved with the form's current settings."),
            self.tr("Replace preset"),
            self.window(),
            is_final=True,
        ).ask(lambda: self._save(name))

    def _save(self, name: str) -> None:
        self._saving = name
        self._presets.save(name, self._form.draft)

    def _show_saved(self, name: str) -> None:
        if name == self._saving:  # otherwise the dialog restored one
            self._saving = ""
            #: %1: a preset's name in quotes.
            self._shell.say(self.tr("Preset %1 saved.").replace("%1", quoted(name)))

    def _show_failure(self, error: FileTrouble) -> None:
        if self._saving:  # otherwise the dialog says it
            #: %1: a preset's name in quotes. %2: a file. %3: why, in the system's words.
            text = self.tr("The preset %1 wasn't saved: %2 can't be used (%3).").replace(
                "%1", quoted(self._saving)
            )
            self._saving = ""
            text = text.replace("%2", apart(str(error.path))).replace("%3", error.reason)
            self._shell.tell("error", text)

    def _open_dialog(self) -> None:
        from fastpix_desktop.ui.create.presets_dialog import PresetsDialog  # noqa: PLC0415 - seldom needed

        PresetsDialog(self._presets, self.window()).open()
