"""The page of a stream with everything that works on it."""

from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenters import Presenters
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.simulcast.card import AlsoOnCard
from fastpix_desktop.ui.stream_page.connection_commands import ConnectionCommands
from fastpix_desktop.ui.stream_page.download_commands import DownloadCommands
from fastpix_desktop.ui.stream_page.page import StreamPage
from fastpix_desktop.ui.stream_page.recordings_commands import RecordingsCommands
from fastpix_desktop.ui.stream_page.share_commands import ShareCommands
from fastpix_desktop.ui.stream_page.stage_commands import StageCommands
from fastpix_desktop.ui.stream_page.stage_outcomes import StageOutcomes
from fastpix_desktop.ui.stream_page.stage_view import StageView


def make_page(presenters: Presenters, preferences: Preferences, shell: Shell) -> StreamPage:
    """Make the page, and connect its cards with the presenters."""
    guard = presenters.on_air
    also_on = AlsoOnCard(presenters.simulcasts, presenters.obs, guard)
    page = StreamPage(also_on, guard, shell)
    connection = ConnectionCommands(page.connection, presenters.obs, guard, preferences, shell)
    ShareCommands(page.share, presenters, shell)
    StageView(page.stage, presenters)
    StageCommands(page, presenters, connection, shell)
    StageOutcomes(page.stage, page.menu, presenters, shell)
    DownloadCommands(page.recordings, presenters, shell)
    RecordingsCommands(page.recordings, presenters, shell).copied.connect(page.copied)
    return page
