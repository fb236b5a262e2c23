"""Shows the open stream's next step on the stage, with the facts around it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from fastpix_desktop.domain.monitor.summary import Summary
from fastpix_desktop.domain.picture.still import Still
from fastpix_desktop.domain.stage.step import NextStep, State
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.steps import StepState
from fastpix_desktop.ui.obs.running_text import step_text
from fastpix_desktop.ui.obs.text import installation_name, off_text
from fastpix_desktop.ui.obs.trust_text import distrust_text
from fastpix_desktop.ui.stage.card import StageCard
from fastpix_desktop.ui.stage.extras import Ended, Extras
from fastpix_desktop.ui.stream_page.video_view import VideoView
from fastpix_desktop.ui.text.dates import day_text, local, time_text
from fastpix_desktop.ui.text.options import needs_text
from fastpix_desktop.ui.text.quoting import quoted

if TYPE_CHECKING:
    from fastpix_desktop.presenters.presenters import Presenters

_DISTRUSTED = (
    ConnectionState.OTHER_PROGRAM,
    ConnectionState.UNVERIFIED,
    ConnectionState.NO_QUESTION,
    ConnectionState.FLOODED,
)


class StageView(QObject):
    """Belongs to the card. Asks for OBS's picture only while the card is visible."""

    def __init__(self, card: StageCard, presenters: "Presenters") -> None:
        super().__init__(card)
        self._card = card
        self._streams, self._stage = presenters.streams, presenters.stage
        self._obs, self._link = presenters.obs, presenters.obs_connection
        self._go_live, self._restore = presenters.go_live, presenters.obs_restore
        self._monitor, self._guard = presenters.monitor, presenters.on_air
        self._scene = presenters.scene_picture
        self._viewers = presenters.viewers_picture
        self._player = presenters.video_player
        self._video = VideoView(card.picture, self._player)
        self._shown: bytes | Still = b""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        for signal in (
            self._stage.changed, self._monitor.changed, self._obs.changed, self._obs.busyChanged,
            self._link.changed, self._go_live.steps.changed, self._go_live.busyChanged,
            self._restore.changed, self._scene.changed, self._guard.changed, self._viewers.changed,
            self._player.changed,
        ):  # fmt: skip
            signal.connect(self._refresh_soon)  # a lambda would be called after this is gone
        card.installEventFilter(self)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Poll OBS's scene, or what viewers see, while the card can be seen."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            is_visible = event.type() == QEvent.Type.Show
            self._scene.set_visible(visible=is_visible)
            self._viewers.set_visible(visible=is_visible)
        return super().eventFilter(watched, event)

    def _refresh_soon(self) -> None:
        self._soon.start()

    def refresh(self) -> None:
        """Show everything as it is now."""
        step, stream = self._stage.step, self._streams.open
        if step is None or stream is None:
            return
        self._show_picture(step)
        self._show_options()
        self._card.show_step(step, self._extras(step, stream), is_filmed=self._guard.is_filmed)

    def _show_picture(self, step: NextStep) -> None:
        """Show what viewers see while it's live, and OBS's scene before."""
        if self._card.isVisible():
            self._viewers.set_visible(visible=self._card.picture.is_in_sight)
        self._video.set_live(is_live=step.is_live)
        if self._video.has_picture:
            return
        wanted = self._viewers.still if step.is_live and self._viewers.still else self._scene.picture
        if wanted == self._shown:
            return
        self._shown = wanted
        if isinstance(wanted, Still):
            self._card.picture.show_still(wanted)
        else:
            self._card.picture.show_image(wanted)

    def _extras(self, step: NextStep, stream: LiveStream) -> Extras:
        monitor, obs = self._monitor, self._monitor.facts.obs
        still, lacking = self._viewers.still, self._viewers.lacking
        now = monitor.now
        checked = obs.age(now) if obs.is_active else monitor.facts.fastpix.age(now)
        version = self._link.version
        summary = monitor.summary if monitor.has_just_ended else None
        return Extras(
            access=stream.access,
            obs_name=f"OBS {version.obs}" if version is not None and version.obs else "",
            profile=self._current_profile(),
            note=self._note(step, stream),
            can_send=self._obs.addresses.takes_streams,
            live_s=monitor.live_s,
            start_seen=monitor.start_seen,
            viewers=monitor.viewers,
            frames=0 if self._obs.protocol is Protocol.SRT else obs.frames or 0,  # OBS counts none there
            dropped=obs.dropped or 0,
            checked_s=checked,
            history=monitor.history,
            still_age_s=self._viewers.age_s,
            still_comes=self._viewers.is_possible and monitor.facts.viewers.newest is not None,
            is_played=self._player.is_playing,
            has_play_failed=self._player.has_failed,
            is_sound_only=still is not None and not still.has_picture,
            silent_s=lacking.silent_s(),
            black_s=lacking.black_s(),
            ended=None if summary is None else _ended(summary, stream),
        )

    def _current_profile(self) -> str:
        where = self._obs.installation
        if (
            self._go_live.new_profile
            or self._go_live.new_profile_only
            or self._link.host_port
            or where is None
        ):
            return ""
        if any(each.name == where.current_profile for each in self._obs.ours):
            return ""  # it's this stream's own
        return where.current_profile or ""

    def _note(self, step: NextStep, stream: LiveStream) -> str:
        """Return what matters more than the usual second line."""
        if step.is_live or step.state is State.WIZARD:
            return ""
        if not self._obs.addresses.takes_streams:
            return off_text()
        if self._go_live.is_busy and self._go_live.steps.stream_id == stream.id:
            doing = (step for step, state in self._go_live.steps.all if state is StepState.DOING)
            return next(map(step_text, doing), "")
        if self._link.state in _DISTRUSTED:
            return distrust_text(self._link.state, self._link.host_port, self._link.program)
        return needs_text(stream, self._obs.protocol)

    def _show_options(self) -> None:
        options, obs, link, go_live = self._card.options, self._obs, self._link, self._go_live
        places = obs.found.installations if obs.found is not None else ()
        options.set_installations([(installation_name(each), each) for each in places], obs.installation)
        options.set_state(
            protocol=obs.protocol, new_profile=go_live.new_profile, only_new=go_live.new_profile_only
        )
        free = not (obs.is_busy or go_live.is_busy)
        sends = obs.addresses.takes_streams
        runs = obs.found is not None and obs.found.is_running
        idle = link.is_connected and not link.is_streaming
        has_obs = obs.installation is not None and bool(obs.installation.command) and not runs
        options.set_possible(
            encoder=sends,
            export=sends and free,
            set_up=sends and free and (has_obs or idle),
            restart=link.is_connected and free,
            stop=link.is_connected and link.is_streaming,
            restore=idle and free and self._restore.before is not None,
            remove=free and bool(obs.ours) and not runs,
        )


def _ended(summary: Summary, stream: LiveStream) -> Ended:
    return Ended(
        began=time_text(local(summary.began).time()),
        ended=time_text(local(summary.ended).time()),
        length_s=summary.length_s,
        start_seen=summary.start_seen,
        interruptions=summary.interruptions,
        recording_comes=bool(stream.record) and not summary.has_recording(stream),
        title=quoted(stream),
        day=day_text(local(summary.ended).date(), weekday=True),
        most_watching=summary.most_watching,
        most_views=summary.most_views,
        watching=summary.watching,
        views=summary.views,
        bitrate=summary.bitrate,
    )
