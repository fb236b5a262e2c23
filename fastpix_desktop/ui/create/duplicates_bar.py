"""The bar at the bottom of the window that reports duplicate streams."""

from PySide6.QtWidgets import QWidget

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.streams.duplicates import Surplus
from fastpix_desktop.presenters.create.duplicates import Duplicates
from fastpix_desktop.presenters.streams.actions import Action
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.streams.text import action_error
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text import dates
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.basics import row
from fastpix_desktop.ui.widgets.message_bar import MessageBar


class DuplicatesBar(QWidget):
    """Shows one report at a time, until the person decides or there is nothing left to decide."""

    def __init__(self, duplicates: Duplicates, shell: Shell) -> None:
        super().__init__()
        self.bar = MessageBar()
        line = row(self.bar)
        line.setContentsMargins(theme.WIDE, theme.SPACE, theme.WIDE, theme.SPACE)
        self.setLayout(line)
        self._duplicates = duplicates
        self._shell = shell
        self._shown: Surplus | None = None
        self.bar.closed.connect(self._close)
        duplicates.changed.connect(self._show_next)
        duplicates.deleted.connect(self._tell_deleted)
        duplicates.nothingToDelete.connect(self._tell_nothing_deleted)
        duplicates.allGone.connect(self._tell_all_gone)
        duplicates.failed.connect(self._tell_failure)
        self.hide()
        self._show_next()

    def _show_next(self) -> None:
        report = next(iter(self._duplicates.reports), None)
        if report is not None:
            self._show(report)
        elif self._shown is not None:
            self._clear()

    def _show(self, report: Surplus, trouble: str = "") -> None:
        self._shown = report
        self.show()
        text = f"{trouble} {self._text(report)}".strip()
        is_one = report.is_late and len(report.streams) == 1
        #: Button: “it” is a stream.
        keep = self.tr("Keep it") if is_one else self.tr("Keep all")
        other = (keep, lambda: self._keep(report))
        if report.spare:
            unused = self.tr("Delete %n unused streams", "", len(report.spare))
            delete = self.tr("Delete it") if report.is_late else unused
            self.bar.show_message("warning", text, delete, lambda: self._delete(report), other=other)
        else:
            self.bar.show_message(
                #: Button: go to the stream.
                "warning",
                text,
                self.tr("Show"),
                lambda: self._show_stream(report),
                other=other,
            )

    def _text(self, report: Surplus) -> str:
        if report.is_late:
            if report.spare:
                #: %1: a stream's title in quotes.
                text = self.tr("FastPix created %1 after all. Keep it or delete it?")
            else:
                #: %1: a stream's title in quotes.
                text = self.tr("FastPix created %1 after all. It's in use now, so it was kept.")
        elif len(report.spare) == 1:
            created = report.spare[0].created_at
            #: %1: a stream's title in quotes. %2: a day and a time, “Thu, 5 Nov, 22:00”.
            text = self.tr(
                "FastPix created %1 more than once. The copy from %2 isn't in use here. If you also "
                "use another computer, check there before you delete it."
            ).replace("%2", "?" if created is None else dates.moment_text(dates.local(created)))
        elif report.spare:
            #: %1: a stream's title in quotes.
            text = self.tr(
                "FastPix created %1 more than once. Only one of them is in use here. If you also "
                "use another computer, check there before you delete the others."
            )
        else:
            #: %1: a stream's title in quotes.
            text = self.tr(
                "FastPix created %1 more than once, and you have used or opened all of them. Open "
                "the one you don't need and delete it from its menu."
            )
        return text.replace("%1", quoted(report.streams[0]))

    def _delete(self, report: Surplus) -> None:
        self._clear()
        self._duplicates.delete(report)

    def _keep(self, report: Surplus) -> None:
        self._clear()
        self._duplicates.keep(report)

    def _show_stream(self, report: Surplus) -> None:
        self._show(report)
        self._shell.show_stream(self._duplicates.main_one(report.streams).id)

    def _close(self) -> None:
        report = self._shown
        self._clear()
        if report is not None:
            self._duplicates.dismiss(report)

    def _clear(self) -> None:
        self._shown = None
        self.bar.dismiss()
        self.hide()

    # Results

    def _tell_deleted(self, report: Surplus) -> None:
        #: %1: a stream's title in quotes.
        text = self.tr("%1: the unused stream was deleted.")
        if report.is_late:
            #: %1: a stream's title in quotes.
            text = self.tr("%1 was deleted.")
        self._shell.say(text.replace("%1", quoted(report.streams[0])))
        self._show_next()

    def _tell_nothing_deleted(self, report: Surplus) -> None:
        #: %1: a stream's title in quotes.
        text = self.tr("%1: nothing was deleted. The other stream is gone or in use.")
        self._shell.say(text.replace("%1", quoted(report.streams[0])))
        self._show_next()

    def _tell_all_gone(self, report: Surplus) -> None:
        #: %1: a stream's title in quotes.
        text = self.tr(
            "%1 no longer exists. Both copies were deleted at the same moment, one of them probably "
            "on another computer. Create it again if you need it."
        )
        self.show()
        self.bar.show_message("error", text.replace("%1", quoted(report.streams[0])))

    def _tell_failure(self, report: Surplus, error: AppError) -> None:
        self._show(report, action_error(error, Action.DELETE))
