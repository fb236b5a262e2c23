"""Commands of a stream's menu: ask if necessary, run, and report the result."""

from functools import partial

from PySide6.QtCore import QObject, QPoint

from fastpix_desktop.domain.errors import AppError, NotFound, OutcomeUnknown, Refused, WentLive
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.editing import same_again
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.presenters.streams.actions import ON_AIR, Action
from fastpix_desktop.ui.shell import Shell, way_on
from fastpix_desktop.ui.stream_page.menu import RowMenu, SeveralMenu
from fastpix_desktop.ui.stream_page.page import StreamPage
from fastpix_desktop.ui.streams.sidebar import Sidebar
from fastpix_desktop.ui.streams.text import action_error
from fastpix_desktop.ui.text.quoting import quoted


class StreamCommands(QObject):
    """Belongs to the stream's page, and also serves the menus of the list's rows."""

    def __init__(self, shell: Shell, presenters: Presenters, page: StreamPage, sidebar: Sidebar) -> None:
        super().__init__(page)
        self._shell = shell
        self._page = page
        self._sidebar = sidebar
        self._presenters = presenters
        self._streams, self._actions = presenters.streams, presenters.actions
        self._edit, self._new = presenters.edit, presenters.new_stream
        self._left_for: str | None = None
        """What undoing a deletion leaves for the stream that is back: an ID, "" for the form, or None if
        the person was and stays at another stream."""
        self._gone_id = ""
        """Of the streams that will be deleted soon, the one that undoing goes back to."""
        self._row_menu = RowMenu(sidebar)
        self._several_menu = SeveralMenu(sidebar)
        self._several_menu.deleteAsked.connect(self.delete_listed)
        self._several: frozenset[str] = frozenset()
        """IDs of streams that are deleted together, whose ends aren't told one by one."""
        menu = self._page.menu
        menu.editAsked.connect(self._open_edit)
        menu.useAgainAsked.connect(self._use_again)
        menu.copyIdAsked.connect(self._copy_id)
        menu.checkAsked.connect(self._check_connection)
        menu.turnOnAsked.connect(self._turn_on)
        menu.turnOffAsked.connect(self._turn_off)
        menu.deleteAsked.connect(self.delete)
        rows = self._row_menu
        rows.openAsked.connect(lambda stream: self._streams.show(stream.id))
        for asked, same in (
            (rows.editAsked, menu.editAsked),
            (rows.useAgainAsked, menu.useAgainAsked),
            (rows.copyIdAsked, menu.copyIdAsked),
            (rows.turnOnAsked, menu.turnOnAsked),
            (rows.turnOffAsked, menu.turnOffAsked),
            (rows.deleteAsked, menu.deleteAsked),
        ):
            asked.connect(same)
        rows.endAsked.connect(self.end)
        rows.closed.connect(lambda: sidebar.mark(""))
        actions = self._actions
        actions.done.connect(self._done)
        actions.failed.connect(self._failed)
        actions.busyChanged.connect(self._show_busy)
        actions.deletePending.connect(self._show_pending)
        actions.deleteDropped.connect(self._pending_dropped)
        self._edit.saved.connect(self._tell_saved)
        if actions.pending:
            self._show_pending(actions.pending)

    def _tell_saved(self) -> None:
        self._shell.say(self.tr("Changes saved."))

    def show_stream(self, stream: LiveStream) -> None:
        """Show a stream's commands."""
        self._page.menu.show_stream(stream)
        self._page.menu.set_busy(busy=self._actions.is_busy(stream.id))

    def open_row_menu(self, streams: tuple[LiveStream, ...], at: QPoint) -> None:
        """Show the menu of a listed stream, or of several, at a position on the screen."""
        if len(streams) > 1:
            self._several_menu.open_for(streams, at)
            return
        (stream,) = streams
        self._sidebar.mark(stream.id)
        self._row_menu.open_for(stream, at, busy=self._actions.is_busy(stream.id))

    # Commands

    def _show_first(self, stream: LiveStream) -> None:
        """Open a stream before asking about it, so that the person sees it."""
        if not self._is_open(stream):
            self._shell.browse(stream.id)

    def _is_open(self, stream: LiveStream) -> bool:
        return self._streams.open is not None and self._streams.open.id == stream.id

    def _open_edit(self, stream: LiveStream) -> None:
        from fastpix_desktop.ui.streams.edit_dialog import EditDialog  # noqa: PLC0415 - seldom needed

        EditDialog(self._edit, stream, self._sidebar.window()).open()

    def _use_again(self, stream: LiveStream) -> None:
        typed = self._new.draft
        if not self._new.fill(same_again(stream)):
            return
        self._shell.show_new()
        #: The form was filled in. %1: a stream's title in quotes.
        text = self.tr("Filled in from %1. Change anything you like.").replace("%1", quoted(stream))
        if typed.title or typed.description or typed.details:
            self._shell.tell("note", text, self.tr("Undo"), partial(self._fill_back, typed))
        else:
            self._shell.say(text)

    def _fill_back(self, typed: StreamDraft) -> None:
        self._new.fill(typed)

    def _copy_id(self, stream: LiveStream) -> None:
        self._shell.clipboard.copy(stream.id)
        self._shell.say(self.tr("Stream ID copied."))

    def _check_connection(self) -> None:
        from fastpix_desktop.ui.network.dialog import PreflightDialog  # noqa: PLC0415 - seldom needed

        obs, window = self._presenters.obs, self._sidebar.window()
        dialog = PreflightDialog(self._presenters.network_check, obs.addresses, obs.protocol, window)
        dialog.protocolAsked.connect(self._use_protocol)
        dialog.open()

    def _use_protocol(self, protocol: Protocol) -> None:
        self._presenters.obs.choose_protocol(protocol)
        #: %1: RTMPS or SRT.
        text = self.tr("%1 is selected. It's used the next time you go live.")
        self._shell.say(text.replace("%1", protocol.value.upper()))

    def _turn_on(self, stream: LiveStream) -> None:
        self._actions.turn_on(stream)

    def _turn_off(self, stream: LiveStream) -> None:
        from fastpix_desktop.ui.streams import dialogs as stream_dialogs  # noqa: PLC0415 - seldom needed

        if stream.status in ON_AIR or stream.trial:
            self._show_first(stream)
            stream_dialogs.ask_turn_off(stream, self._page, lambda: self._actions.turn_off(stream))
        else:
            self._actions.turn_off(stream)

    def end(self, stream: LiveStream) -> None:
        """Ask whether to end a stream of the list, open or not."""
        self._show_first(stream)
        self._page.menu.endAsked.emit(stream)

    def delete(self, stream: LiveStream) -> None:
        """Delete a stream of the list, open or not."""
        from fastpix_desktop.ui.streams import dialogs as stream_dialogs  # noqa: PLC0415 - seldom needed

        if stream.status in ON_AIR:
            self._show_first(stream)
            stream_dialogs.ask_delete_on_air(stream, self._page, lambda: self._actions.delete(stream))
        else:
            self._actions.delete(stream)

    def delete_listed(self, streams: tuple[LiveStream, ...]) -> None:
        """Delete streams of the list. Of several, those on air stay: each needs a question."""
        if len(streams) == 1:
            self.delete(streams[0])
            return
        off_air = [each for each in streams if each.status not in ON_AIR]
        if len(off_air) < len(streams):
            self._shell.say(self.tr("Streams that are on air weren't deleted."))
        self._actions.delete(*off_air)

    # Results

    def _done(self, action: Action, stream: LiveStream) -> None:
        if action is Action.DELETE:
            self._hide_undo()
            if self._is_open(stream):
                self._leave_row()
            if stream.id not in self._several:
                #: %1: a stream's title in quotes.
                self._shell.say(self.tr("%1 was deleted.").replace("%1", quoted(stream)))
            return
        said = {
            #: %1: a stream's title in quotes.
            Action.TURN_ON: self.tr("%1 is turned on. You can go live."),
            #: %1: a stream's title in quotes.
            Action.TURN_OFF: self.tr("%1 is turned off."),
            #: %1: a stream's title in quotes.
            Action.END: self.tr("%1 has ended."),
        }
        self._shell.say(said[action].replace("%1", quoted(stream)))

    def _failed(self, action: Action, stream: LiveStream, error: AppError) -> None:
        if action is Action.DELETE:
            self._hide_undo()
        mild = isinstance(error, Refused | OutcomeUnknown | WentLive | NotFound)
        text = action_error(error, action)
        if not self._is_open(stream):
            text = f"{quoted(stream)}: {text}"
        self._shell.tell("warning" if mild else "error", text, *way_on(error, self._shell))

    def _show_busy(self, stream_id: str) -> None:
        if self._open_id == stream_id:
            self._page.menu.set_busy(busy=self._actions.is_busy(stream_id))

    def _show_pending(self, streams: tuple[LiveStream, ...]) -> None:
        is_open = any(map(self._is_open, streams))
        self._gone_id = self._open_id if is_open else streams[0].id
        if is_open:
            self._leave_row()
        self._left_for = self._open_id if is_open or not self._open_id else None
        if len(streams) > 1:
            self._several |= {each.id for each in streams}
            #: With a button Undo.
            text = self.tr("%n streams deleted", "", len(streams))
        else:
            #: What is about to happen, with a button Undo. %1: a stream's title in quotes.
            text = self.tr("Deleting %1").replace("%1", quoted(streams[0]))
        self._shell.undo(text, self._actions.undo_left_ms, self._actions.undo)

    def _leave_row(self) -> None:
        """Go on from the open stream, which has gone: in the list to the next row, elsewhere to the form."""
        if self._sidebar.has_focus and self._sidebar.select_row(self._sidebar.open_row):
            self._sidebar.settle()
        else:
            self._shell.show_new()

    @property
    def _open_id(self) -> str:
        return self._streams.open.id if self._streams.open is not None else ""

    def _hide_undo(self) -> None:
        """Remove the bar, unless it's about another stream now."""
        if not self._actions.pending:
            self._shell.end_undo()

    def _pending_dropped(self, streams: tuple[LiveStream, ...], by_person: bool) -> None:  # noqa: FBT001 - a slot
        self._hide_undo()
        self._several -= {each.id for each in streams}
        if by_person:
            if self._open_id == self._left_for:
                self._shell.browse(self._gone_id)
        elif len(streams) > 1:
            text = self.tr("%n streams weren't deleted, because you switched accounts.", "", len(streams))
            self._shell.say(text)
        else:
            #: %1: a stream's title in quotes.
            text = self.tr("%1 wasn't deleted, because you switched accounts.")
            self._shell.say(text.replace("%1", quoted(streams[0])))
