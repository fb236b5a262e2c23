"""The situation of the open stream, gathered from those who know its parts."""

from dataclasses import dataclass

from fastpix_desktop.domain.stage.situation import Question, Situation, UnderWay, standing
from fastpix_desktop.domain.streams.draft import Access
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.monitor.open_monitor import OpenMonitor
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.go_live import GoLive
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.stage.elsewhere import ElsewhereFinder
from fastpix_desktop.presenters.stage.obs_is import computer_of, obs_is
from fastpix_desktop.presenters.stage.reach import Reach
from fastpix_desktop.presenters.stage.scene_name import SceneName
from fastpix_desktop.presenters.stage.start_obs import StartObs
from fastpix_desktop.presenters.steps import Step
from fastpix_desktop.presenters.streams.actions import ON_AIR, StreamActions


@dataclass(frozen=True, slots=True)
class Sources:
    """Those who know the parts."""

    obs: ObsSetup
    link: ObsConnection
    go_live: GoLive
    monitor: OpenMonitor
    actions: StreamActions
    starter: StartObs
    elsewhere: ElsewhereFinder
    reach: Reach
    scene: SceneName


def situation_of(stream: LiveStream, sources: Sources, links_out: int) -> Situation:
    """Return the situation of the open stream now, with so many viewing links."""
    link, monitor, starter, reach = sources.link, sources.monitor, sources.starter, sources.reach
    broadcast, live_s = monitor.broadcast, monitor.live_s
    # It counts as ended when OBS was lost, if that was the end; FastPix receives for the reconnect window.
    ended, seen = broadcast.ended, broadcast.seen
    return Situation(
        standing=standing(stream, is_deleted=reach.is_deleted),
        is_trial=stream.trial,
        links_out=0 if stream.access is Access.PUBLIC else links_out,
        obs=obs_is(link.state, link.host_port, sources.obs.found, is_wanted=link.is_wanted),
        computer=computer_of(link.host_port),
        scene=sources.scene.name,
        elsewhere=sources.elsewhere.found,
        question=starter.question or _ignored(stream, sources),
        can_restart_obs=_can_restart(sources),
        under_way=_under_way(stream, sources),
        starting_since=starter.since,
        facts=monitor.facts,
        verdict=monitor.verdict,
        live_since=None if live_s is None else monitor.now - live_s,
        start_seen=monitor.start_seen,
        outage_seen=ended is not None and seen is not None and ended < seen,
        has_ended=monitor.has_just_ended,
        unreachable_since=reach.away_since,
        retry_at=reach.retry_at,
        is_signed_out=reach.is_signed_out,
    )


def _ignored(stream: LiveStream, sources: Sources) -> Question | None:
    """Return what OBS probably asks if it was told to stream, and does nothing."""
    steps = sources.go_live.steps
    return Question.WIZARD if steps.is_ignored and steps.stream_id == stream.id else None


def _can_restart(sources: Sources) -> bool:
    found = sources.obs.found
    return found is not None and found.closable is not None and not sources.elsewhere.may_be_live


def _under_way(stream: LiveStream, sources: Sources) -> UnderWay | None:
    go_live = sources.go_live
    if go_live.is_busy and go_live.steps.stream_id == stream.id:
        steps = {step for step, _ in go_live.steps.all}
        if Step.START in steps:
            return UnderWay.GOING_LIVE
        return UnderWay.ENDING if steps & {Step.STOP, Step.FINISH} else UnderWay.SOMETHING
    if sources.actions.is_busy(stream.id):
        return UnderWay.ENDING if stream.status in ON_AIR else UnderWay.SOMETHING
    asks_consent = sources.starter.is_busy and sources.starter.since is None
    return UnderWay.SOMETHING if asks_consent else None
