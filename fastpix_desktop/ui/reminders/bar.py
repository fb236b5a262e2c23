"""The bar at the bottom of the window with reminders, one at a time."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fastpix_desktop.domain.reminders import Notice, ReminderKind
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.reminders.live_reminders import LiveReminders
from fastpix_desktop.presenters.reminders.unused import UnusedStreams
from fastpix_desktop.ui.reminders.text import notice_text, notice_title, unused_text
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.basics import row
from fastpix_desktop.ui.widgets.message_bar import MessageBar


class ForgottenBar(QWidget):
    """Shows live streams first and unused ones last, until the person decides."""

    deleteAsked = Signal(LiveStream)
    """A LiveStream to delete."""

    def __init__(self, reminders: LiveReminders, unused: UnusedStreams, shell: Shell) -> None:
        super().__init__()
        self.bar = MessageBar()
        line = row(self.bar)
        line.setContentsMargins(theme.WIDE, theme.SPACE, theme.WIDE, theme.SPACE)
        self.setLayout(line)
        self._reminders, self._unused = reminders, unused
        self._shell = shell
        self._shown: Notice | LiveStream | None = None
        self._told = 0
        self.bar.closed.connect(self._close)
        reminders.changed.connect(self._show)
        unused.changed.connect(self._show)
        reminders.told.connect(self._tell)
        reminders.streamEnded.connect(self._ended)
        self.hide()
        self._show()

    def _show(self) -> None:
        if not self._reminders.notices:
            self._shell.notices.remove(self._told)
        chosen = next(iter(self._reminders.notices), self._unused.stream)
        if chosen == self._shown:
            return
        self._shown = chosen
        self.setVisible(chosen is not None)
        if isinstance(chosen, Notice):
            self._show_notice(chosen)
        elif chosen is not None:
            #: Button: delete a stream that was never live.
            delete = (self.tr("Delete"), lambda: self._delete(chosen))
            self.bar.show_message(
                #: Button: keep a stream that was never live.
                "note",
                unused_text(chosen),
                self.tr("Keep"),
                self._unused.keep,
                other=delete,
            )
        else:
            self.bar.dismiss()

    def _show_notice(self, notice: Notice) -> None:
        text = notice_text(notice)
        if notice.why is ReminderKind.ENDED_ASLEEP:
            #: Button: go to the stream.
            self.bar.show_message("note", text, self.tr("Show"), lambda: self._show_stream(notice))
            return
        #: Button: leave the stream on air.
        keep = (self.tr("Keep it live"), lambda: self._reminders.keep(notice))
        failed = notice.why is ReminderKind.END_FAILED
        end = self.tr("Try again") if failed else self.tr("End stream")
        level = "error" if failed else "warning"
        self.bar.show_message(level, text, end, lambda: self._end(notice.stream), other=keep)

    def _show_stream(self, notice: Notice) -> None:
        self._reminders.keep(notice)
        self._shell.show_stream(notice.stream.id)

    def _end(self, stream: LiveStream) -> None:
        #: %1: a stream's title in quotes.
        self._shell.say(self.tr("Ending %1…").replace("%1", quoted(stream)))
        self._reminders.end(stream)

    def _delete(self, stream: LiveStream) -> None:
        self.deleteAsked.emit(stream)
        self._unused.next()

    def _close(self) -> None:
        shown = self._shown
        if isinstance(shown, Notice):
            self._reminders.keep(shown)
        elif shown is not None:
            self._unused.dismiss()

    def _tell(self, notice: Notice) -> None:
        show = partial(self._shell.show_stream, notice.stream.id)
        self._told = self._shell.notices.tell(notice_title(notice), notice_text(notice), show)

    def _ended(self, stream: LiveStream) -> None:
        #: %1: a stream's title in quotes.
        self._shell.say(self.tr("%1 has ended.").replace("%1", quoted(stream)))
