"""Who tells whom: every wire between two presenters, whether or not a page is built.

Those of OBS's presenters are in ``obs_feed.py``.

What is connected here comes before what pages connect: they see the facts after everyone was told.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import AppError, NotFound
from fastpix_desktop.domain.streams.duplicates import main_one
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage
from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.presenters.create.creating import CreateResult
from fastpix_desktop.presenters.create.duplicates import Duplicates
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.presenters.create.late_streams import LateStreams
from fastpix_desktop.presenters.monitor.broadcasts import Broadcasts
from fastpix_desktop.presenters.reminders.live_reminders import LiveReminders
from fastpix_desktop.presenters.reminders.unused import UnusedStreams
from fastpix_desktop.presenters.share.privacy_check import PrivacyCheck
from fastpix_desktop.presenters.share.recording_pictures import RecordingPictures
from fastpix_desktop.presenters.share.signing_keys import SigningKeys
from fastpix_desktop.presenters.share.viewing_links import ViewingLinks
from fastpix_desktop.presenters.share.websites import Websites
from fastpix_desktop.presenters.simulcast.simulcasts import Simulcasts
from fastpix_desktop.presenters.streams.actions import Action, StreamActions
from fastpix_desktop.presenters.streams.edit import EditPresenter
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.presenters.streams.recordings import RecordingsPresenter

if TYPE_CHECKING:  # loaded when a stream is first shown
    from fastpix_desktop.domain.monitor.viewers import ViewerNumbers
    from fastpix_desktop.presenters.obs_presenters import ObsPresenters


def account_to_streams(
    session: SessionPresenter, actions: StreamActions, streams: StreamsPresenter, form: NewStreamPresenter
) -> None:
    """Change the streams and the form with the account."""

    def opening(account: Account) -> None:
        actions.reset()
        streams.close_stream()
        streams.use(account.token_id)

    def opened(account: Account) -> None:
        streams.use(account.token_id)
        streams.reload()
        form.sign_in(account.token_id)

    session.opening.connect(opening)
    session.opened.connect(opened)
    session.changed.connect(
        lambda: streams.forget_others([each.token_id for each in session.accounts]),
    )


def streams_to_duplicates(streams: StreamsPresenter, duplicates: Duplicates) -> None:
    """Look for duplicates in the list."""

    def opened(stream: LiveStream | None) -> None:
        if stream is not None:
            duplicates.note_open(stream)

    streams.streamsChanged.connect(duplicates.list_changed)
    streams.loadingChanged.connect(lambda loading: None if loading else duplicates.examine())
    streams.openChanged.connect(opened)


def form_to_duplicates(
    form: NewStreamPresenter, duplicates: Duplicates, late: LateStreams, streams: StreamsPresenter
) -> None:
    """Remember what was created as used, and watch for what a repeated request creates."""

    def watch() -> None:
        duplicates.forget_intents()
        late.watch(streams.account)

    def created(stream: LiveStream) -> None:
        duplicates.use(stream.id)
        watch()

    def adopted(made: CreateResult, in_front: bool) -> None:  # noqa: FBT001 - a slot
        if in_front:
            duplicates.use(duplicates.main_one(made.streams).id)
        watch()

    def page_read(account: str, page: StreamPage) -> None:
        if account == streams.account:
            duplicates.add_from(page)
            duplicates.examine()

    form.created.connect(created)
    form.adopted.connect(adopted)
    form.discarded.connect(watch)
    form.pageRead.connect(duplicates.add_from)
    late.pageRead.connect(page_read)


def streams_to_reminders(streams: StreamsPresenter, reminders: LiveReminders) -> None:
    """Watch over the live streams of the list."""
    streams.streamsChanged.connect(reminders.list_changed)
    streams.watch.seen.connect(reminders.stream_read)


def streams_to_unused(streams: StreamsPresenter, unused: UnusedStreams) -> None:
    """Find unused streams in the list."""
    streams.loadingChanged.connect(lambda loading: None if loading else unused.find())
    streams.streamsChanged.connect(unused.list_changed)


def account_to_signing_keys(session: SessionPresenter, keys: SigningKeys) -> None:
    """Change the signing key with the account, and delete those of accounts that are signed out."""
    session.opening.connect(lambda account: keys.use(account.token_id))
    session.opened.connect(lambda account: keys.use(account.token_id))
    session.changed.connect(
        lambda: keys.forget_others([each.token_id for each in session.accounts]),
    )


def account_to_recordings(
    session: SessionPresenter, recordings: RecordingsPresenter, pictures: RecordingPictures
) -> None:
    """Ask for recordings as the account in use. Comes before the streams: they open one at once."""
    session.opening.connect(lambda _: pictures.forget())
    session.opening.connect(lambda account: recordings.use(account.token_id))
    session.opened.connect(lambda account: recordings.use(account.token_id))


def form_to_streams(form: NewStreamPresenter, duplicates: Duplicates, streams: StreamsPresenter) -> None:
    """Put what was created into the list."""

    def adopted(made: CreateResult, in_front: bool) -> None:  # noqa: FBT001 - a slot
        first = duplicates.main_one(made.streams)
        for each in made.streams:
            if each != first:
                streams.take_up(each)
        (streams.add if in_front else streams.take_up)(first)

    def discarded(made: CreateResult) -> None:
        for each in made.streams:
            streams.remove(each.id)

    form.created.connect(streams.add)
    form.adopted.connect(adopted)
    form.discarded.connect(discarded)


def changes_to_streams(actions: StreamActions, edit: EditPresenter, streams: StreamsPresenter) -> None:
    """Show in the list what was done to a stream."""

    def refreshed(stream: LiveStream) -> None:
        streams.update(stream)
        streams.watch.update(stream)

    def done(action: Action, stream: LiveStream) -> None:
        if action is Action.DELETE:
            streams.remove(stream.id)
        else:
            refreshed(stream)

    def failed(action: Action, stream: LiveStream, error: AppError) -> None:
        if action is Action.DELETE:
            streams.hide(stream, hidden=False)
        elif isinstance(error, NotFound):
            streams.remove(stream.id)

    actions.done.connect(done)
    actions.failed.connect(failed)
    actions.refreshed.connect(refreshed)
    actions.deletePending.connect(lambda those: streams.hide(*those, hidden=True))
    actions.deleteDropped.connect(lambda those, _: streams.hide(*those, hidden=False))
    edit.saved.connect(streams.update)


def form_to_simulcasts(form: NewStreamPresenter, simulcasts: Simulcasts) -> None:
    """Send a new stream to the destinations that the form has on."""

    async def made(result: CreateResult) -> None:
        intent = result.intent
        stream = main_one(result.streams)
        await simulcasts.want(intent.account, stream.id, intent.request_id, intent.draft.destinations)

    form.made = made


def account_to_simulcasts(session: SessionPresenter, simulcasts: Simulcasts) -> None:
    """Change destinations for the account in use."""
    session.opening.connect(lambda _: simulcasts.leave())
    session.opened.connect(lambda account: simulcasts.use(account.token_id))


def streams_and_simulcasts(streams: StreamsPresenter, simulcasts: Simulcasts) -> None:
    """Show where the open stream is sent as well, and what a change of that has shown of the stream."""

    def read(stream: LiveStream) -> None:
        streams.update(stream)
        streams.watch.update(stream)

    for signal in (streams.openChanged, streams.openUpdated, streams.watch.seen):
        signal.connect(simulcasts.show)
    simulcasts.streamRead.connect(read)


def streams_to_recordings(streams: StreamsPresenter, recordings: RecordingsPresenter) -> None:
    """Look up the recordings of the open stream."""
    for signal in (streams.openChanged, streams.openUpdated, streams.watch.seen):
        signal.connect(recordings.show)


def streams_to_viewing_links(streams: StreamsPresenter, links: ViewingLinks, privacy: PrivacyCheck) -> None:
    """Show the open stream's viewing links, and check that nobody watches without."""
    for presenter in (links, privacy):
        streams.openChanged.connect(presenter.show)
        streams.openUpdated.connect(presenter.show)
        streams.watch.seen.connect(presenter.show)


def websites_to_streams(websites: Websites, streams: StreamsPresenter) -> None:
    """Show on which websites a stream plays now."""

    def saved(stream: LiveStream) -> None:
        streams.update(stream)
        streams.watch.update(stream)

    websites.saved.connect(saved)


def account_to_broadcasts(session: SessionPresenter, broadcasts: Broadcasts) -> None:
    """Keep what is live when the account changes, and drop what belongs to an account that was left."""
    session.opening.connect(lambda account: broadcasts.use(account.token_id))
    session.opened.connect(lambda account: broadcasts.use(account.token_id))
    session.changed.connect(
        lambda: broadcasts.forget_others([each.token_id for each in session.accounts]),
    )


def streams_to_broadcasts(
    streams: StreamsPresenter, broadcasts: Broadcasts, obs: "Callable[[], ObsPresenters]"
) -> None:
    """Monitor the open stream, and those of the list that are live. ``obs`` makes its presenters first."""
    watch = streams.watch

    def show(stream: LiveStream | None) -> None:
        made = obs()
        made.obs.show_stream(stream)
        made.monitor.show(broadcasts.open(stream))

    def failed(error: AppError) -> None:
        if streams.open is not None:
            broadcasts.reading_failed(streams.open.id, error)

    def viewers(numbers: "ViewerNumbers") -> None:
        if streams.open is not None:
            broadcasts.viewers_counted(streams.open.id, numbers)

    streams.openChanged.connect(show)
    streams.openUpdated.connect(show)
    streams.streamsChanged.connect(lambda _found: broadcasts.list_changed(streams.streams))
    watch.viewersSeen.connect(viewers)
    watch.seen.connect(broadcasts.stream_read)
    watch.failed.connect(failed)


def broadcasts_to_streams(
    broadcasts: Broadcasts, streams: StreamsPresenter, reminders: LiveReminders
) -> None:
    """Put into the list what was read about a stream that isn't open, and poll after a hint."""
    broadcasts.streamRead.connect(streams.update)
    broadcasts.streamRead.connect(reminders.stream_read)
    broadcasts.openHinted.connect(streams.watch.hint)
