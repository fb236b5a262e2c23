"""A broadcast that begins, is interrupted and goes on, as OBS, FastPix and its playlist report it."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, auto
from typing import Final

from hypothesis import strategies as st

from fastpix_desktop.domain.monitor.facts import FastPixFact, ViewersFact, fastpix_read, viewers_read
from fastpix_desktop.domain.monitor.obs_fact import ObsFact, obs_changed, obs_goes, obs_left, obs_looked
from fastpix_desktop.domain.monitor.playlist import Playlist
from fastpix_desktop.domain.monitor.verdict import Facts, judge
from fastpix_desktop.domain.obs.status import OutputStatus, StreamState
from fastpix_desktop.domain.stage.next_step import next_step
from fastpix_desktop.domain.stage.situation import ObsIs, Situation
from fastpix_desktop.domain.stage.step import State
from fastpix_desktop.domain.streams.stream import Status

WALL: Final = datetime(2026, 11, 29, tzinfo=UTC)
STEP_S: Final = 0.5
START_S: Final = 5.0
"""When OBS is started."""
BYTES_A_SECOND: Final = 300_000


class Loss(Enum):
    """What interrupts the broadcast."""

    CUT = auto()
    """The network: OBS notices some time later, and connects again."""
    STALL = auto()
    """The network, for so short a time that OBS doesn't notice."""
    STOP = auto()
    """Someone stops OBS's stream, and starts it again."""
    CLOSE = auto()
    """OBS is closed, and started again."""


@dataclass(frozen=True)
class Course:
    """How it goes; all in seconds."""

    loss: Loss
    lasts: float
    """From the first picture to the loss."""
    away: float
    noticed: float
    """From a cut to the moment in which OBS notices it."""
    target: float
    """Length of a segment."""
    late: float
    """From a segment's end to the moment in which it's listed."""
    lists_rest: bool
    """Whether what OBS had sent of a segment when it was lost is listed too."""
    anew: bool
    """Whether the numbers of the segments, and OBS's count of bytes, begin anew after the loss."""
    phases: tuple[float, float, float]
    """When OBS, FastPix and the playlist are first asked."""

    @property
    def lost(self) -> float:
        return START_S + 3 * self.target + self.late + 10 + self.lasts

    @property
    def back(self) -> float:
        return self.lost + self.away

    def noticed_at(self) -> float:
        return self.lost + min(self.noticed, self.away - 2)

    def segments(self, now: float) -> int:
        """Return the number of the newest segment that is listed; 0 for none."""
        until = min(now - self.late, self.lost)
        before = max(int((until - START_S) // self.target), 0)
        if self.lists_rest and now - self.late > self.lost:
            before += 1
        after = max(int((now - self.late - self.back) // self.target), 0)
        return after if self.counts_anew and after else before + after

    @property
    def counts_anew(self) -> bool:
        return self.anew and self.loss is not Loss.STALL

    def sends(self, now: float) -> bool:
        return START_S <= now < self.lost or now >= self.back

    def sent(self, now: float) -> int:
        first = max(min(now, self.lost) - START_S, 0) * BYTES_A_SECOND
        again = max(now - self.back, 0) * BYTES_A_SECOND
        return int(again if self.counts_anew and now >= self.back else first + again)


def _phase(longest: float) -> st.SearchStrategy[float]:
    return st.sampled_from([number * STEP_S for number in range(int(longest / STEP_S))])


def _seconds(least: int, most: int) -> st.SearchStrategy[float]:
    return st.integers(int(least / STEP_S), int(most / STEP_S)).map(lambda number: number * STEP_S)


courses = st.builds(
    Course, st.sampled_from(Loss), _seconds(0, 70), _seconds(6, 30), _seconds(0, 20),
    st.sampled_from([2.0, 4.0, 6.0]), _seconds(0, 5), st.booleans(), st.booleans(),
    st.tuples(_phase(2), _phase(5), _phase(3)),
)  # fmt: skip


class Watched:
    """What the program knows of it, and shows."""

    def __init__(self, course: Course) -> None:
        self._course = course
        self._next_obs, self._next_fastpix, self._next_list = course.phases
        self._obs = obs_looked(ObsFact(every=2.0), OutputStatus(), 0.0)
        self._fastpix = fastpix_read(FastPixFact(), Status.IDLE, 0.0)
        self._viewers = ViewersFact()
        self._is_there = True
        self._live_since: float | None = None
        self.shown: list[tuple[float, State]] = []

    def run(self) -> None:
        """Let all of it happen."""
        events = self._events()
        for number in range(int((self._course.back + 60) / STEP_S)):
            now = number * STEP_S
            while events and events[0][0] <= now:
                self._hear(events.pop(0)[1], now)
            self._poll(now)
            self._show(now)

    def states(self, since: float = 0.0) -> list[State]:
        """Return the states from a moment on, each change once."""
        shown = [state for moment, state in self.shown if moment >= since]
        return [each for number, each in enumerate(shown) if number == 0 or each is not shown[number - 1]]

    def _events(self) -> list[tuple[float, StreamState | None]]:
        course, lost, back = self._course, self._course.lost, self._course.back
        begun = [(START_S - 1, StreamState.STARTING), (START_S, StreamState.STARTED)]
        again = [(back - 1, StreamState.STARTING), (back, StreamState.STARTED)]
        match course.loss:
            case Loss.CUT:
                noticed = (course.noticed_at(), StreamState.RECONNECTING)
                return [*begun, noticed, (back, StreamState.RECONNECTED)]
            case Loss.STALL:
                return [*begun]
            case Loss.STOP:
                return [*begun, (lost, StreamState.STOPPING), (lost, StreamState.STOPPED), *again]
            case Loss.CLOSE:
                return [*begun, (lost, None), (back - 3, None), *again]

    def _hear(self, event: StreamState | None, now: float) -> None:
        if event is None:
            self._is_there = not self._is_there
            self._next_obs = now
            if not self._is_there:
                self._obs = obs_left(self._obs, now, closed=True)
            return
        self._obs = obs_changed(self._obs, event, now)
        if event in (StreamState.STARTING, StreamState.STARTED, StreamState.RECONNECTED):
            self._next_obs = now

    def _poll(self, now: float) -> None:
        course = self._course
        if self._is_there and now >= self._next_obs:
            self._obs = obs_goes(obs_looked(self._obs, self._output(now), now), here=True)
            pace = 2.0 if self._obs.is_active else 5.0
            self._obs, self._next_obs = replace(self._obs, every=pace), now + pace
        if now >= self._next_fastpix:
            status = Status.ACTIVE if course.segments(now) else Status.PREPARING
            self._fastpix = fastpix_read(self._fastpix, status if now >= START_S else Status.IDLE, now)
            self._next_fastpix = now + 5.0
        if now >= self._next_list and self._fastpix.receives:
            newest = course.segments(now)
            listed = Playlist(course.target, newest, 1 if newest else 0)
            pace = max(course.target / 2, 2.0)
            self._viewers = replace(viewers_read(self._viewers, listed, now, WALL), every=pace)
            self._next_list = now + pace

    def _output(self, now: float) -> OutputStatus:
        course = self._course
        noticed = course.loss is Loss.CUT and course.noticed_at() <= now < course.back
        quiet = course.loss in (Loss.STOP, Loss.CLOSE) and course.lost <= now < course.back
        began = course.back if course.loss in (Loss.STOP, Loss.CLOSE) and now >= course.back else START_S
        return OutputStatus(
            active=now >= START_S and not quiet and not noticed,
            reconnecting=noticed,
            bytes_sent=course.sent(now),
            duration_s=max(now - began, 0.0),
        )

    def _show(self, now: float) -> None:
        if self._fastpix.status is Status.ACTIVE and self._live_since is None:
            self._live_since = now
        facts = Facts(self._obs, self._fastpix, self._viewers, 60)
        there = ObsIs.CONNECTED if self._is_there else ObsIs.CLOSED
        since, verdict = self._live_since, judge(facts, now)
        seen = since is not None
        situation = Situation(obs=there, facts=facts, verdict=verdict, live_since=since, start_seen=seen)
        self.shown.append((now, next_step(situation, now).state))
