"""Who tells whom: every wire between two presenters, whether or not a page is built.

What is connected here comes before what pages connect: they see the facts after everyone was told.
"""

from typing import TYPE_CHECKING

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.errors import AppError, NotFound
from fastpix_desktop.domain.streams.stream import LiveStream, StreamPage
from fastpix_desktop.presenters.accounts import SessionPresenter
from fastpix_desktop.presenters.create.creating import CreateResult
from fastpix_desktop.presenters.create.duplicates import Duplicates
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from fastpix_desktop.presenters.create.late_streams import LateStreams
from fastpix_desktop.presenters.reminders.forgotten import LiveReminders
from fastpix_desktop.presenters.reminders.unused import UnusedStreams
from fastpix_desktop.presenters.share.signing_keys import SigningKeys
from fastpix_desktop.presenters.streams.actions import Action, StreamActions
from fastpix_desktop.presenters.streams.edit import EditPresenter
from fastpix_desktop.presenters.streams.open_stream import StreamsPresenter
from fastpix_desktop.presenters.streams.recordings import RecordingsPresenter

if TYPE_CHECKING:  # loaded when a stream is first shown
    from fastpix_desktop.presenters.obs.connection import ObsConnection
    from fastpix_desktop.presenters.obs.go_live import Plan
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

    streams.streamsChanged.connect(duplicates.take_list)
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
            duplicates.take(page)
            duplicates.examine()

    form.created.connect(created)
    form.adopted.connect(adopted)
    form.discarded.connect(watch)
    form.pageRead.connect(duplicates.take)
    late.pageRead.connect(page_read)


def streams_to_reminders(streams: StreamsPresenter, reminders: LiveReminders) -> None:
    """Watch over the live streams of the list."""
    streams.streamsChanged.connect(reminders.take_list)
    streams.watch.seen.connect(reminders.take_seen)


def streams_to_unused(streams: StreamsPresenter, unused: UnusedStreams) -> None:
    """Find unused streams in the list."""
    streams.loadingChanged.connect(lambda loading: None if loading else unused.find())
    streams.streamsChanged.connect(unused.take_list)


def account_to_signing_keys(session: SessionPresenter, keys: SigningKeys) -> None:
    """Change the signing key with the account, and delete those of accounts that are signed out."""
    session.opening.connect(lambda account: keys.use(account.token_id))
    session.opened.connect(lambda account: keys.use(account.token_id))
    session.changed.connect(
        lambda: keys.forget_others([each.token_id for each in session.accounts]),
    )


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
        streams.watch.take(stream)

    def done(action: Action, stream: LiveStream) -> None:
        if action is Action.DELETE:
            streams.remove(stream.id)
        else:
            refreshed(stream)

    def failed(action: Action, stream: LiveStream, error: AppError) -> None:
        if action is Action.DELETE:
            streams.hide(stream.id, hidden=False)
        elif isinstance(error, NotFound):
            streams.remove(stream.id)

    actions.done.connect(done)
    actions.failed.connect(failed)
    actions.refreshed.connect(refreshed)
    actions.deletePending.connect(lambda stream: streams.hide(stream.id, hidden=True))
    actions.deleteDropped.connect(lambda stream, _: streams.hide(stream.id, hidden=False))
    edit.saved.connect(streams.update)


def streams_to_recordings(streams: StreamsPresenter, recordings: RecordingsPresenter) -> None:
    """Look up the recordings of the open stream."""
    for signal in (streams.openChanged, streams.openUpdated, streams.watch.seen):
        signal.connect(recordings.show)


def streams_to_obs(streams: StreamsPresenter, made: "ObsPresenters") -> None:
    """Tell OBS's presenters and the monitor of the open stream."""
    watch, monitor = streams.watch, made.monitor

    def show(stream: LiveStream | None) -> None:
        made.obs.show_stream(stream)
        monitor.follow(stream)
        made.link.want(wanted=stream is not None)

    streams.openChanged.connect(show)
    streams.openUpdated.connect(show)
    watch.viewersSeen.connect(monitor.take_viewers)
    watch.seen.connect(monitor.take_stream)
    watch.failed.connect(monitor.take_stream_failed)
    if streams.open is not None:
        show(streams.open)


def obs_to_streams(made: "ObsPresenters", streams: StreamsPresenter, reminders: LiveReminders) -> None:
    """Tell the monitor and the streams what OBS does."""
    from fastpix_desktop.domain.obs.status import StreamState  # noqa: PLC0415 - with the first stream

    link, go_live, monitor = made.link, made.go_live, made.monitor

    def link_changed() -> None:
        if link.is_connected:
            monitor.obs_came()
        else:
            monitor.obs_gone()
        made.obs.look_again()

    def state_changed(state: StreamState) -> None:
        monitor.take_state(state)
        if state in (StreamState.STARTED, StreamState.RECONNECTED):  # OBS has just reached its server
            streams.watch.look()

    def read(stream: LiveStream) -> None:
        streams.update(stream)
        monitor.take_stream(stream)

    link.changed.connect(link_changed)
    link.streamStateChanged.connect(state_changed)
    for signal in (go_live.seen, go_live.wentLive, go_live.streamEnded):
        signal.connect(read)
    obs_to_reminders(link, reminders)


def obs_to_reminders(link: "ObsConnection", reminders: LiveReminders) -> None:
    """Ask OBS which live stream it sends to, and anew when that may have changed."""
    reminders.listen_to(link)
    link.streamStateChanged.connect(lambda _: reminders.look_soon())


def obs_to_duplicates(made: "ObsPresenters", duplicates: Duplicates) -> None:
    """Remember that a stream was handed to OBS, so that it is never offered for deletion."""
    setup, go_live = made.obs, made.go_live

    def handed_over() -> None:
        if setup.stream is not None:
            duplicates.use(setup.stream.id)

    def sent(plan: "Plan") -> None:
        duplicates.use(plan.stream.id)

    for signal in (setup.installed, setup.exported, setup.started):
        signal.connect(handed_over)
    go_live.sent.connect(sent)
    go_live.wentLive.connect(lambda stream: duplicates.use(stream.id))
