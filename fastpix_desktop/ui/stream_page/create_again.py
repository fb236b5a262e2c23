"""Create a stream again that was deleted elsewhere, with the same settings."""

from PySide6.QtCore import QObject

from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.editing import same_again
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.ui.shell import Shell


class CreateAgain(QObject):
    """Creates it with the form, which shows that it's under way, and what goes wrong."""

    def __init__(self, form: NewStreamPresenter, shell: Shell, owner: QObject) -> None:
        super().__init__(owner)
        self._form, self._shell = form, shell
        self._typed: StreamDraft | None = None
        """What was in the form before, until the stream is there."""
        form.created.connect(self._put_back)
        form.adopted.connect(self._put_back)

    def begin(self, stream: LiveStream) -> None:
        """Create the stream; its page opens when it's there. What is under way already goes on instead."""
        form, typed = self._form, self._form.draft
        if not form.is_settling and form.fill(same_again(stream)):
            self._typed = typed
            form.create()
        self._shell.show_new()

    def _put_back(self, *_: object) -> None:
        """Show again what was typed in the form."""
        typed, self._typed = self._typed, None
        if typed is not None:
            self._form.fill(typed)
