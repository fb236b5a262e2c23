"""Start OBS for the open stream: set it up, start it, wait for it, and connect."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal

from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.obs.errors import ObsMissing, ObsRunning
from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.domain.obs.websocket import ObsServer
from fastpix_desktop.domain.stage.rules import OBS_START_S
from fastpix_desktop.domain.stage.situation import Question
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from fastpix_desktop.presenters.obs.go_live import GoLive
from fastpix_desktop.presenters.obs.server_switch import ServerSwitch
from fastpix_desktop.presenters.obs.setup import ObsSetup
from fastpix_desktop.presenters.presenter import Operation, Presenter, Task
from fastpix_desktop.presenters.stage.asks import Consent, question_of
from fastpix_desktop.presenters.stage.close_obs import closable, close_obs

if TYPE_CHECKING:  # slow to import
    import asyncio

ANSWER_S: Final = 300.0
"""Seconds to wait for OBS while it asks the person something."""
WIZARD_S: Final = 20.0
"""Seconds after which OBS's first-start wizard is no longer mentioned. It opens 5 to 12 s after the start,
when OBS can long be controlled; nothing tells when it's closed."""
TURN_BACK_S: Final = 1.0
"""Seconds between two checks whether OBS has ended, to set its server as it was."""
_DECIDED: Final = (
    ConnectionState.CONNECTED,
    ConnectionState.SERVER_OFF,
    ConnectionState.REFUSED,
    ConnectionState.OTHER_PROGRAM,
    ConnectionState.UNVERIFIED,
    ConnectionState.NO_QUESTION,
    ConnectionState.FLOODED,
)
"""States of the connection in which waiting for OBS is over."""


class StartObs(Presenter):
    """One start at a time. What it waits for can be cancelled at any moment; an OBS that runs goes on."""

    changed = Signal()
    consentAsked = Signal(Consent)
    """A Consent; answered by :meth:`agree` or :meth:`cancel`."""
    ready = Signal()
    """The OBS that was started from here is connected; told once for each start, after its wizard."""
    failed = Signal(AppError)
    """An AppError: OBS wasn't started."""

    def __init__(
        self,
        switch: ServerSwitch,
        link: ObsConnection,
        obs: ObsSetup,
        go_live: GoLive,
        clock: Callable[[], float],
    ) -> None:
        """``clock``: that of the facts, in seconds."""
        super().__init__()
        self._switch = switch
        self._local, self._link, self._obs, self._go_live, self._clock = (
            switch.local,
            link,
            obs,
            go_live,
            clock,
        )
        self._has_launched = False
        """Whether OBS was started from here, and that it's ready is still to be told."""
        self._is_to_turn_back = False
        self._turning_back = Task(self, "turn back OBS's server")
        self._answer: asyncio.Future[bool] | None = None
        self._then: Callable[[], None] = lambda: None
        self.question: Question | None = None
        """What OBS probably asks the person."""
        self.since: float | None = None
        """Since when OBS is being started: a moment of the clock; kept if it doesn't come."""
        self.patience: float = OBS_START_S
        self._operation: Final = Operation(
            self, "start OBS", busy=lambda _: self.changed.emit(), failed=self._fail
        )
        self._wizard = QTimer(self, singleShot=True, interval=round(WIZARD_S * 1000))
        self._wizard.timeout.connect(self._reset)
        link.changed.connect(self._notice)
        go_live.undone.connect(self._turn_back_later)

    @property
    def is_busy(self) -> bool:
        """Whether OBS is being started, or consent is asked for."""
        return self._operation.is_busy

    def begin(self, then: Callable[[], None]) -> None:
        """Start OBS and connect; ``then`` is called once it's connected."""
        self._then = then
        self._operation.start(partial(self._start, then))

    def restart(self) -> None:
        """Close the OBS that runs, and start it with its WebSocket server on. Consent is asked first."""
        self._then = lambda: None
        self._operation.start(self._restart)

    def begin_again(self) -> None:
        """Do again what came to nothing; an OBS that runs by now is only waited for."""
        self.begin(self._then)

    def agree(self, *, require_password: bool = False) -> None:
        """Consent to turning on OBS's WebSocket server; ``require_password``: and its password."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(require_password)

    def cancel(self) -> None:
        """Stop waiting."""
        self._link.is_hurried = self._has_launched = False
        self._reset()
        self._operation.cancel()

    # Inside

    async def _restart(self) -> None:
        where = closable(await self._local.find())
        if where is None:
            await self._start(self._then)  # it was closed meanwhile, or can only be waited for
            return
        require_password = await self._consent(await self._local.server_of(where), restarts=True)
        self._obs.choose_installation(where)
        self._began(None)
        await close_obs(self._local, where)
        await self._start(self._then, require_password=require_password)

    async def _start(self, then: Callable[[], None], *, require_password: bool | None = None) -> None:
        """``require_password``: the answer to the question for consent; None if it wasn't asked."""
        import asyncio

        found = await self._local.find()
        if not found.is_running:
            await self._launch(self._chosen(found.installations), require_password=require_password)
        else:
            self._began(None)
        self._connect()
        asks = self.question is Question.SAFE_MODE
        try:
            async with asyncio.timeout(ANSWER_S if asks else self.patience):
                await self._decided()
        except TimeoutError:
            return  # ``since`` is kept, and says so
        finally:
            self._link.is_hurried = False
        if self._link.is_connected:
            then()  # first, so that what it begins follows without a gap
        self.since = None
        if not (self.question is Question.WIZARD and self._link.is_connected):
            self.question = None  # what stands in the way of connecting has to be said
        self._operation.finish()
        self._tell_ready()

    async def _launch(self, where: Installation, *, require_password: bool | None) -> None:
        if not where.command:
            raise ObsMissing
        server = await self._local.server_of(where)
        if server is None or not server.enabled:
            if require_password is None:
                opens_wizard = question_of(where) is Question.WIZARD
                require_password = await self._consent(server, opens_wizard=opens_wizard)
            await self._switch.turn_on(where, require_password=require_password)
        self._began(question_of(where))
        name = await self._profile(where)
        await self._obs.launch_in(where, name)
        self._has_launched = True

    async def _consent(
        self, server: ObsServer | None, *, restarts: bool = False, opens_wizard: bool = False
    ) -> bool:
        """Return whether OBS is to ask for a password, once the person agrees to turning its server on."""
        import asyncio

        self._answer = asyncio.get_running_loop().create_future()
        has_no_password = server is not None and not server.needs_password
        self.consentAsked.emit(Consent(has_no_password, restarts, opens_wizard))
        try:
            return await self._answer
        finally:
            self._answer = None

    async def _profile(self, where: Installation) -> str:
        """Return the name of the profile to start OBS with; install the stream's own one if wanted."""
        current = where.current_profile
        is_there = any(each.is_named and each.name == current for each in where.profiles)
        if current and is_there and not self._go_live.new_profile:
            return current  # its destination is set once OBS is connected
        return (await self._obs.put_into(where)).profile.name

    def _chosen(self, installations: tuple[Installation, ...]) -> Installation:
        """Return the OBS that the person chose, or else the first one."""
        chosen = self._obs.installation
        wanted = chosen.config if chosen is not None else None
        found = next((each for each in installations if each.config == wanted), None)
        if found is None and not installations:
            raise ObsMissing
        return found or installations[0]

    def _connect(self) -> None:
        """Connect as soon as OBS answers. Starting it from here is the consent to that."""
        self._link.is_hurried = True
        self._link.want(wanted=True)
        if not self._link.is_connected:
            if self._link.is_paired:
                self._link.try_again()
            else:
                self._link.pair_by_files()

    async def _decided(self) -> None:
        """Wait until OBS answers, can't be controlled, or has gone again."""
        import asyncio

        changed = asyncio.Event()
        self._link.changed.connect(changed.set)
        try:
            was_up = False
            while self._link.state not in _DECIDED and not (
                was_up and self._link.state is ConnectionState.CLOSED
            ):
                was_up = was_up or self._link.state is ConnectionState.UNREACHABLE
                changed.clear()
                await changed.wait()
        finally:
            self._link.changed.disconnect(changed.set)

    def _began(self, question: Question | None) -> None:
        self.since, self.question = self._clock(), question
        self.changed.emit()

    def _notice(self) -> None:
        """React to an OBS that has come late, or has gone again without an answer to what it asked."""
        if self._is_to_turn_back and not self._link.is_connected and not self._turning_back.is_running:
            self._turning_back.start(self._turn_back())
        if self.question is Question.WIZARD and self._link.is_connected:
            self._wizard.start()
        elif not self.is_busy and (self._link.is_connected or (self._link.is_closed and self.question)):
            self._reset()

    def _turn_back_later(self, _profile: str) -> None:
        """OBS's settings are restored: so is its server, as soon as OBS is closed."""
        self._is_to_turn_back = True

    async def _turn_back(self) -> None:
        import asyncio

        while not self._link.is_connected:
            try:
                await self._switch.turn_all_back()
            except ObsRunning:  # it ends its connections before it ends itself
                await asyncio.sleep(TURN_BACK_S)
            except AppError:
                return  # at the next end of OBS
            else:
                self._is_to_turn_back = False
                return

    def _reset(self) -> None:
        self._wizard.stop()
        if self.since is not None or self.question is not None:
            self.since = self.question = None
            self.changed.emit()
        self._tell_ready()

    def _tell_ready(self) -> None:
        if self._has_launched and self.question is None and self._link.is_connected:
            self._has_launched = False
            self.ready.emit()

    def _fail(self, error: AppError) -> None:
        self._has_launched = False
        self._reset()
        self.failed.emit(error)
        self._obs.find()
