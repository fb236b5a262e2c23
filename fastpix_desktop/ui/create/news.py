"""News of a create: what happened, what is safe and what to do."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject

from fastpix_desktop.domain.errors import AppError, FileTrouble, StoreTooNew
from fastpix_desktop.domain.streams.intent import Intent
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.create.creating import CreateResult
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.presenters.streams.actions import Action
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.streams.text import action_error
from fastpix_desktop.ui.text.direction import apart
from fastpix_desktop.ui.text.errors import Act, error_text
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.message_bar import MessageBar


class CreationNews(QObject):
    """Shows the presenter's news in the form's message bar, or in that of the page in front."""

    def __init__(
        self,
        presenter: NewStreamPresenter,
        main_one: Callable[[Collection[LiveStream]], LiveStream],
        form: MessageBar,
        shell: Shell,
    ) -> None:
        """Connect to the presenter. Belongs to ``form``.

        ``main_one`` chooses which of several streams of one request is shown; ``form``: the form's bar.
        """
        super().__init__(form)
        self._presenter = presenter
        self._main_one = main_one
        self._form = form
        self._shell = shell
        presenter.checking.connect(self._checking)
        presenter.stopped.connect(self._stopped)
        presenter.adopted.connect(self._adopted)
        presenter.decisionAsked.connect(self._ask)
        presenter.notCreated.connect(self._not_created)
        presenter.unsettled.connect(self._unsettled)
        presenter.notRecorded.connect(self._not_recorded)
        presenter.storeFailed.connect(self._store_failed)
        presenter.storeSetAside.connect(self._store_set_aside)
        presenter.discarded.connect(self._discarded)
        presenter.discardFailed.connect(self._discard_failed)

    def _checking(self, cancelled: bool) -> None:  # noqa: FBT001 - a slot
        text = (
            self.tr(
                "You cancelled, but the stream may already exist. Checking your streams… What you "
                "typed is still here."
            )
            if cancelled
            else self.tr(
                "FastPix didn't answer, so the stream may exist. Checking your streams… What you "
                "typed is still here."
            )
        )
        self._form.show_message("warning", text, self.tr("Create anyway"), self._presenter.create_anyway)

    def _stopped(self) -> None:
        text = self.tr("Cancelled before anything was sent. Nothing was created.")
        self._form.show_message("note", text)

    def _adopted(self, made: CreateResult, in_front: bool) -> None:  # noqa: FBT001 - a slot
        first = self._main_one(made.streams)
        others = [each for each in made.streams if each != first]
        if in_front:
            self._form.dismiss()
        if others:  # the bar for duplicates says so
            return
        #: %1: a stream's title in quotes.
        text = self.tr("FastPix's answer was lost, but %1 was created. Here it is.")
        if in_front:
            self._shell.tell("note", text.replace("%1", quoted(first)))
            return
        #: %1: a stream's title in quotes.
        text = self.tr("FastPix's answer was lost, but %1 was created. It's in your list.")
        self._tell(
            "note",
            text.replace("%1", quoted(first)),
            self.tr("Show stream"),
            lambda: self._shell.show_stream(first.id),
        )

    def _ask(self, made: CreateResult) -> None:
        self._ask_with(made, "")

    def _ask_with(self, made: CreateResult, trouble: str) -> None:
        #: %1: a stream's title in quotes.
        text = self.tr("You cancelled, but FastPix had already created %1. Keep it or delete it?")
        text = text.replace("%1", quoted(made.streams[0]))
        self._tell(
            "warning",
            f"{trouble} {text}".strip(),
            #: Button: “it” is a stream.
            self.tr("Keep it"),
            lambda: self._presenter.keep(made),
            #: Button: “it” is a stream.
            other=(self.tr("Delete it"), lambda: self._presenter.discard(made)),
        )

    def _not_created(self, intent: Intent) -> None:
        #: %1: a stream's title in quotes.
        text = self.tr("%1 wasn't created. What you typed is still here, and it's safe to create it again.")
        self._tell("note", text.replace("%1", quoted(intent.draft.title)))

    def _unsettled(self, error: AppError) -> None:
        #: %1: one or several sentences that say why that takes long.
        text = self.tr("Checking whether your last stream was created, so it isn't created twice. %1")
        self._form.show_message(
            "warning",
            text.replace("%1", error_text(error, Act.LIST)),
            self.tr("Check again"),
            self._presenter.settle,
            other=(self.tr("Create anyway"), self._presenter.create_anyway),
        )

    def _not_recorded(self, error: FileTrouble) -> None:
        #: %1: one or several sentences that say why.
        text = self.tr(
            "Nothing was sent. Before creating a stream, the app saves a note so that a crash can't "
            "create it twice. That note couldn't be saved. %1"
        )
        self._form.show_message(
            "warning",
            text.replace("%1", self._trouble(error)),
            self.tr("Create without crash protection"),
            self._presenter.create_unrecorded,
        )

    def _store_failed(self, error: FileTrouble) -> None:
        #: %1: one or several sentences that say why.
        text = self.tr(
            "The local database can't be used. %1 Your streams on FastPix aren't affected. If the "
            "app closed while creating a stream, check your list before you create it again."
        )
        self._form.show_message("warning", text.replace("%1", self._trouble(error)))

    def _store_set_aside(self, path: object) -> None:
        #: %1: a file.
        text = self.tr(
            "The local database was damaged. It was moved to %1 and a new one was created. Your "
            "streams on FastPix aren't affected, but your presets are gone. If the app closed while "
            "creating a stream, check your list before you create it again."
        )
        self._form.show_message("warning", text.replace("%1", apart(str(path))))

    def _discarded(self, made: CreateResult) -> None:
        #: %1: a stream's title in quotes.
        text = self.tr("%1 was deleted from FastPix.").replace("%1", quoted(made.streams[0]))
        self._tell("note", text)

    def _discard_failed(self, error: AppError, made: CreateResult) -> None:
        self._ask_with(made, action_error(error, Action.DELETE))

    def _tell(
        self,
        level: str,
        text: str,
        action: str = "",
        run: Callable[[], None] | None = None,
        *,
        other: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show the outcome, and remove the form's message that it's being checked."""
        self._form.dismiss()
        self._shell.tell(level, text, action, run, other=other)

    def _trouble(self, error: FileTrouble) -> str:
        if isinstance(error, StoreTooNew):
            #: %1: a file.
            text = self.tr("%1 is from a newer version of the app. It wasn't changed.")
            return text.replace("%1", apart(str(error.path)))
        return error_text(error, Act.LIST)
