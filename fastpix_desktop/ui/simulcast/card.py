"""The card *Also on*: where FastPix sends the stream as well."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout

from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.also_on import AddRefusal, AlsoOnRow
from fastpix_desktop.domain.simulcast.platforms import too_fast_for
from fastpix_desktop.presenters.obs.screen_guard import ScreenGuard
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.simulcast.simulcasts import Simulcasts
from fastpix_desktop.ui.simulcast.row import AlsoOnLine
from fastpix_desktop.ui.simulcast.text import hint_text, too_fast_text
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.identifiers import identify
from fastpix_desktop.ui.widgets.question import Question
from fastpix_desktop.ui.widgets.section import Section


class AlsoOnCard(Section):
    """A line for each destination; without any, only the title and the button to add one."""

    def __init__(self, presenter: Simulcasts, setup: ObsSetup, guard: ScreenGuard) -> None:
        super().__init__(self.tr("Also on"), folds=True)
        self._presenter = presenter
        self._setup = setup
        self._guard = guard
        self._lines: dict[str, AlsoOnLine] = {}
        self._hint = label("", "hint", wrap=True)
        self._add = button(self.tr("Add a destination"), icon="plus")
        identify(add_a_destination=self._add)
        self._notes = label("", "hint", wrap=True)
        self._notes.setProperty("level", "old")
        self._captions = label(self.tr("Closed captions aren't sent there."), "hint", wrap=True)
        self.head.addWidget(self._hint, 1)
        self.head.addWidget(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.body.addWidget(self._notes)
        self.body.addWidget(self._captions)
        self._add.clicked.connect(self._open_dialog)
        self.foldedChanged.connect(self._show_head)
        presenter.changed.connect(self._show)
        setup.changed.connect(self._show_notes)
        self._show()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out in a narrow window what there is no room for."""
        super().set_narrow(narrow=narrow)
        for line in self._lines.values():
            line.set_narrow(narrow=narrow)
        self._show_head()

    def _show(self) -> None:
        presenter = self._presenter
        rows, refusal = presenter.rows, presenter.refusal
        self._arrange(rows)
        for row in rows:
            self._lines[row.id].show_row(
                row,
                is_on=presenter.is_on(row),
                busy=presenter.is_busy(row),
                can_add=refusal is None,
                failure=presenter.failure(row),
            )
        self._add.setEnabled(refusal is None and presenter.stream is not None)
        self._show_head()
        self._show_notes()

    def _show_head(self) -> None:
        """Show what can be added; folded, what is on."""
        on = [row.name or row.server for row in self._presenter.rows if self._presenter.is_on(row)]
        summary = QLocale().createSeparatedList([one_line(each) for each in on]) if self.is_folded else ""
        refusal = self._presenter.refusal
        self._hint.setText(summary or hint_text(refusal))
        self._hint.setVisible(bool(summary) or not self._narrow or refusal is not None)
        self._add.setVisible(not summary)
        self.refit()

    def _arrange(self, rows: tuple[AlsoOnRow, ...]) -> None:
        """Have exactly one line for each row, in their order."""
        wanted = [row.id for row in rows]
        if wanted == list(self._lines):
            return
        for key in [key for key in self._lines if key not in wanted]:
            gone = self._lines.pop(key)
            gone.hide()
            gone.deleteLater()
        lines = {row.id: self._lines.get(row.id) or self._line(row) for row in rows}
        self._lines = lines
        while self._list.takeAt(0) is not None:
            pass
        for line in lines.values():
            self._list.addWidget(line)

    def _line(self, row: AlsoOnRow) -> AlsoOnLine:
        line = AlsoOnLine(row)
        line.set_narrow(narrow=self._narrow)
        line.switched.connect(lambda shown, on: self._presenter.switch(shown, on=on))
        line.retryAsked.connect(self._presenter.retry)
        line.dropAsked.connect(self._presenter.drop)
        line.removeAsked.connect(self._ask_remove)
        line.forgetAsked.connect(self._ask_forget)
        return line

    def _show_notes(self) -> None:
        stream, kbps = self._presenter.stream, self._setup.encoder.video_kbps
        on = [row for row in self._presenter.rows if self._presenter.is_on(row)]
        found = {info.name: info for row in on if (info := too_fast_for(row.server, kbps)) is not None}
        self._notes.setText("\n".join(too_fast_text(info, kbps) for info in found.values()))
        self._notes.setVisible(bool(found))
        self._captions.setVisible(stream is not None and stream.captions and bool(on))

    def _open_dialog(self) -> None:
        from fastpix_desktop.ui.simulcast.add_dialog import AddDestinationDialog  # noqa: PLC0415 - seldom needed

        stream = self._presenter.stream
        if stream is not None:
            dialog = AddDestinationDialog(stream, self._guard, self)
            dialog.chosen.connect(self._save)
            dialog.open()

    def _save(self, name: str, server: str, key: Secret) -> None:
        self._presenter.save(name, server, key)

    def _ask_remove(self, row: AlsoOnRow) -> None:
        if self._presenter.refusal is not AddRefusal.ON_AIR:
            self._presenter.remove(row)
            return
        more = self.tr(
            "The broadcast ends there and continues everywhere else. You can add it again when you're "
            "off air."
        )
        #: %1: a destination's name in quotes.
        text = self.tr("Stop sending to %1?").replace("%1", quoted(row.name or row.server))
        #: Button: stop sending the stream there.
        self._ask(text, more, self.tr("Remove"), lambda: self._presenter.remove(row))

    def _ask_forget(self, row: AlsoOnRow) -> None:
        destination = row.destination
        if destination is None:
            return
        more = self.tr(
            "Its stream key is deleted from this computer. Streams that are sent there stay as they are."
        )
        #: %1: a destination's name in quotes.
        text = self.tr("Delete the destination %1?").replace("%1", quoted(row.name))
        self._ask(text, more, self.tr("Delete"), lambda: self._presenter.forget(destination))

    def _ask(self, text: str, more: str, yes: str, then: Callable[[], None]) -> None:
        Question(text, more, yes, self, is_final=True).ask(then)
