"""Commands of the stage: what its button and its options ask for, if that needs a dialog or another page."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.domain.stage.step import Act, State
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.presenters.stage.asks import Consent
from fastpix_desktop.ui.obs import go_live_dialogs as live_dialogs
from fastpix_desktop.ui.obs.end_dialog import EndDialog
from fastpix_desktop.ui.shell import Shell
from fastpix_desktop.ui.stream_page.create_again import CreateAgain
from fastpix_desktop.ui.text.quoting import quoted
from fastpix_desktop.ui.widgets.attention import ask_for_attention

if TYPE_CHECKING:
    from fastpix_desktop.presenters.presenters import Presenters
    from fastpix_desktop.ui.stream_page.connection_commands import ConnectionCommands
    from fastpix_desktop.ui.stream_page.page import StreamPage

OBS_PAGE: Final = "https://obsproject.com/download"


class StageCommands(QObject):
    """Belongs to the stream's page. The stage's presenter does everything else."""

    def __init__(
        self, page: "StreamPage", presenters: "Presenters", connection: "ConnectionCommands", shell: Shell
    ) -> None:
        super().__init__(page)
        self._page, self._shell, self._connection = page, shell, connection
        self._streams, self._actions = presenters.streams, presenters.actions
        self._obs, self._link = presenters.obs, presenters.obs_connection
        self._go_live, self._stage = presenters.go_live, presenters.stage
        self._sound, self._monitor = presenters.sound_check, presenters.monitor
        self._simulcasts, self._picture = presenters.simulcasts, presenters.scene_picture
        menu = page.menu
        self._acts: Mapping[Act, Callable[[LiveStream], object]] = {
            Act.CREATE_AGAIN: CreateAgain(presenters.new_stream, shell, self).begin,
            Act.NEW_STREAM: lambda _: shell.show_new(),
            Act.CHECK_CONNECTION: lambda _: menu.checkAsked.emit(),
            Act.ENCODER_SETTINGS: lambda _: self._open_encoder(),
            Act.END_STREAM: self._end,
            Act.SIGN_IN: lambda _: shell.sign_in_again(),
            Act.GO_LIVE_HERE: lambda stream: live_dialogs.ask_redirect(stream, self._go_live, page),
            Act.OBS_CONNECTION: lambda _: self._open_connection(),
            Act.GET_OBS: lambda _: QDesktopServices.openUrl(QUrl(OBS_PAGE)),
            Act.EXPORT_PROFILE: lambda _: connection.ask_for_folder(),
        }
        self._connect()

    def _connect(self) -> None:
        stage, card = self._stage, self._page.stage
        card.actAsked.connect(stage.do)
        card.otherAsked.connect(self._do_other)
        card.settingsAsked.connect(self._show_settings)
        card.summaryCopyAsked.connect(self._copy_summary)
        stage.asked.connect(self._do)
        stage.consentAsked.connect(self._ask_consent)
        stage.obsReady.connect(self._call_back)
        self._go_live.planned.connect(self._ask_go_live)
        self._page.menu.endAsked.connect(self._end)
        options = card.options
        options.protocolChosen.connect(self._obs.choose_protocol)
        options.newProfileChosen.connect(self._choose_profile)
        options.installationChosen.connect(self._choose_installation)
        options.encoderAsked.connect(self._open_encoder)
        options.exportAsked.connect(self._connection.ask_for_folder)
        options.setUpAsked.connect(self._set_up)
        options.connectionAsked.connect(self._open_pairing)
        options.restoreAsked.connect(self._go_live.undo)
        options.removeAsked.connect(self._obs.remove)
        options.restartAsked.connect(partial(stage.do, Act.RESTART_STREAM))
        options.stopAsked.connect(self._stop_obs)
        options.endAsked.connect(partial(self._do, Act.END_STREAM))

    def _do(self, act: Act) -> None:
        stream = self._streams.open
        if stream is not None and act in self._acts:
            self._acts[act](stream)

    def _call_back(self) -> None:
        """Call the person back: OBS has opened in front of the window, and going on is done here."""
        stream = self._streams.open
        if stream is not None:
            text = self.tr("Come back to go live with %1.").replace("%1", quoted(stream))
            show = partial(self._shell.show_stream, stream.id)
            self._shell.notices.tell(self.tr("OBS is ready"), text, show)
            ask_for_attention(self._page.window())

    def _do_other(self) -> None:
        """Do what the button in the remedy's box says."""
        step = self._stage.step
        if step is not None and step.state is State.FROZEN:
            self._page.open_player()
        else:
            self._do(Act.END_STREAM)

    def _show_settings(self) -> None:
        self._page.connection.set_folded(folded=False)
        self._page.show_block(self._page.connection)

    def _copy_summary(self, text: str) -> None:
        self._shell.clipboard.copy(text)
        self._shell.say(self.tr("Summary copied."))

    # Options

    def _choose_profile(self, new: bool) -> None:  # noqa: FBT001 - a slot
        self._go_live.new_profile = new
        self._obs.changed.emit()

    def _choose_installation(self, chosen: object) -> None:
        if isinstance(chosen, Installation):
            self._obs.choose_installation(chosen)

    def _set_up(self) -> None:
        """Give OBS the stream's settings and start nothing; a running OBS gets them at once."""
        if self._link.is_connected:
            self._go_live.send()
            return
        where = self._obs.installation
        current = where.current_profile if where is not None else None
        theirs = where.profiles if where is not None and not self._go_live.new_profile else ()
        like = (each for each in theirs if each.name == current and each.stream_id is None)
        self._obs.choose_profile(next(like, None))
        self._obs.install()

    # Questions

    def _end(self, stream: LiveStream) -> None:
        """Ask before ending the stream; OBS is stopped too if it's sending to it."""
        obs = self._monitor.facts.obs
        with_obs = self._link.is_connected and obs.is_active and obs.goes_here is not False
        dialog = EndDialog(stream, self._page, with_obs=with_obs)
        if with_obs:
            dialog.agreed.connect(lambda finish: self._go_live.end(stream, finish=finish))
        else:
            dialog.agreed.connect(lambda _: self._actions.end(stream))
        dialog.open()

    def _stop_obs(self) -> None:
        if self._streams.open is not None:
            self._go_live.end(self._streams.open, finish=False)

    def _ask_consent(self, consent: Consent) -> None:
        live_dialogs.ask_consent(consent, self._stage, self._page)

    def _ask_go_live(self, plan: Plan) -> None:
        from fastpix_desktop.ui.obs.go_live_dialog import GoLiveDialog  # noqa: PLC0415 - seldom needed
        from fastpix_desktop.ui.obs.scene_in_question import SceneInQuestion  # noqa: PLC0415 - with it

        also_on = [each.name for each in self._simulcasts.rows if each.is_on]
        dialog = GoLiveDialog(plan, self._page, also_on)
        SceneInQuestion(dialog, self._stage.scene, self._picture)
        dialog.agreed.connect(lambda fix: self._go_live.go_live(plan, fix=fix))
        self._sound.heard.connect(dialog.show_sound)
        self._sound.listen()
        dialog.open()

    def _open_encoder(self) -> None:
        from fastpix_desktop.ui.obs.encoder_dialog import EncoderDialog  # noqa: PLC0415 - seldom needed

        dialog = EncoderDialog(self._obs.quality, self._obs.encoder, self._page)
        dialog.chosen.connect(self._obs.choose_encoder)
        dialog.open()

    def _open_connection(self) -> None:
        """Ask what stands in the way of connecting."""
        if self._link.state is ConnectionState.UNVERIFIED:
            live_dialogs.ask_trust(self._link, self._page)
        else:
            self._open_pairing()

    def _open_pairing(self) -> None:
        from fastpix_desktop.ui.obs.pairing_dialog import PairingDialog  # noqa: PLC0415 - seldom needed

        dialog = PairingDialog(self._link.host_port, self._page, is_paired=self._link.is_paired)
        dialog.filesChosen.connect(self._link.pair_by_files)
        dialog.addressChosen.connect(self._link.pair_with)
        dialog.unpairAsked.connect(self._link.unpair)
        dialog.open()
