"""The simulator's interface for programs and tests."""

import ssl
from collections.abc import Iterable, Mapping
from datetime import timedelta
from types import TracebackType
from typing import Any, Final, Self

from fastpix_desktop.simulator import pictures, playback, player
from fastpix_desktop.simulator.audience import AudienceRules
from fastpix_desktop.simulator.faults import Fault, Faults
from fastpix_desktop.simulator.ids import Ids
from fastpix_desktop.simulator.ingest import Ingest
from fastpix_desktop.simulator.journal import Journal, Request
from fastpix_desktop.simulator.loopback import LOOPBACK
from fastpix_desktop.simulator.media import Media, MediaRules
from fastpix_desktop.simulator.routes import ROOT
from fastpix_desktop.simulator.server import Server
from fastpix_desktop.simulator.state import State

DEMO_TOKEN_ID: Final = "00000000-0000-4000-8000-00000000de30"  # noqa: S105 - see below
DEMO_SECRET: Final = "demo-secret-of-the-embedded-simulator"  # noqa: S105 - opens nothing but this


class Simulator:
    """An embedded FastPix API with one account, and whatever accounts are added.

    Use it as a context manager, or with :meth:`start` and :meth:`stop`. What it remembers outlives a stop: a
    second start serves the same streams on the same port. All of it may be used from any thread.
    """

    def __init__(  # noqa: PLR0913 - all by keyword
        self,
        *,
        token_id: str = DEMO_TOKEN_ID,
        secret: str = DEMO_SECRET,
        streams: Iterable[Mapping[str, Any]] = (),
        seed: int | None = None,
        port: int = 0,
        tls: ssl.SSLContext | None = None,
        ingest: bool = False,
    ) -> None:
        """Prepare the simulator; nothing listens yet.

        ``streams`` holds the keyword arguments of :meth:`seed` for each stream that exists already; ``seed``
        makes ids and secrets the same in every run; ``port`` 0 takes any free one; with ``tls``, it
        speaks https; with ``ingest``, it takes real streams in and lets them be watched (FileNotFoundError
        if there is no FFmpeg; see :func:`ffmpeg_path`).
        """
        self.token_id: Final = token_id
        self.secret: Final = secret
        self._state = State(Ids(seed))
        self._faults = Faults()
        self._journal = Journal()
        self._port = port
        self._tls = tls
        self._server: Server | None = None
        self._ingest = Ingest(self._state) if ingest else None
        self.add_account(token_id, secret)
        for stream in streams:
            self.seed(**stream)

    def start(self) -> Self:
        """Listen on loopback, and serve from threads that end with :meth:`stop`."""
        if self._server is None:
            self._server = Server(
                self._port, self._state, self._faults, self._journal, self._tls, self._ingest
            )
            self._port = self._server.port
            if self._ingest is not None:
                self._ingest.start(self._port, self._scheme)
            self._server.start()
        return self

    def stop(self) -> None:
        """Cut all connections, also those that hang, and free the port."""
        if self._server is not None:
            self._server.stop()
            self._server = None
            if self._ingest is not None:
                self._ingest.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The base URL, ``http://127.0.0.1:PORT/v1`` (https with TLS); known once it was started."""
        if not self._port:
            raise RuntimeError("the simulator has no address before it is started")
        return f"{self._scheme}://{LOOPBACK}:{self._port}{ROOT}"

    @property
    def _scheme(self) -> str:
        return "http" if self._tls is None else "https"

    @property
    def playback_url(self) -> str:
        """What precedes ``/{playbackId}.m3u8``, also where nothing can be watched for want of an ingest."""
        return self.url.removesuffix(ROOT) + playback.ROOT

    @property
    def player_url(self) -> str:
        """The page on which streams are watched, without ``?playbackId=…``."""
        return self.url.removesuffix(ROOT) + player.ROOT

    @property
    def pictures_url(self) -> str:
        """What precedes ``/{playbackId}/thumbnail.jpg``."""
        return self.url.removesuffix(ROOT) + pictures.ROOT

    @property
    def takes_streams(self) -> bool:
        """Whether it was made with an ingest."""
        return self._ingest is not None

    @property
    def ingest(self) -> Ingest:
        """What takes real streams in; RuntimeError if the simulator was made without."""
        if self._ingest is None:
            raise RuntimeError("the simulator was made without an ingest")
        return self._ingest

    # What went in

    @property
    def requests(self) -> list[Request]:
        """The requests that arrived, oldest first, whatever became of them."""
        return self._journal.requests()

    @property
    def streams(self) -> list[dict[str, Any]]:
        """Copies of the first account's stream objects, oldest first."""
        return self.streams_of(self.token_id)

    def streams_of(self, token_id: str) -> list[dict[str, Any]]:
        """Return copies of an account's stream objects, oldest first."""
        with self._state.locked():
            return [stream.snapshot() for stream in self._state.workspace(token_id)]

    # What goes wrong

    def play(self, *faults: Fault) -> None:
        """Let faults wait for their requests; of several that meet a request, the first strikes."""
        for fault in faults:
            self._faults.add(fault)

    def clear_faults(self) -> None:
        """Clear the queued faults."""
        self._faults.clear()

    @property
    def list_lag(self) -> float:
        """Seconds for which a stream that was just created is missing from lists (not from its own path)."""
        return self._state.list_lag

    @list_lag.setter
    def list_lag(self, seconds: float) -> None:
        self._state.list_lag = seconds

    @property
    def trial_s(self) -> float:
        """Seconds after which a trial stream that is on air is turned off; it can't be turned on again."""
        return self._state.trial_s

    @trial_s.setter
    def trial_s(self, seconds: float) -> None:
        self._state.trial_s = seconds
        self._look()

    # What goes on besides

    def add_account(  # noqa: PLR0913 - all by keyword
        self,
        token_id: str,
        secret: str,
        *,
        permission: bool = True,
        system: bool = True,
        data: bool = True,
        workspace_of: str | None = None,
    ) -> None:
        """Add an access token with a workspace of its own; without ``permission``, all it gets is 403.

        Without ``system``, signing keys are refused with 403; without ``data``, so is FastPix Data.
        ``workspace_of``: another token, whose workspace it opens too.
        """
        with self._state.locked():
            self._state.add_account(
                token_id,
                secret,
                permission=permission,
                system=system,
                data=data,
                workspace_of=workspace_of,
            )

    def seed(
        self,
        title: str = "",
        *,
        status: str = "idle",
        age_seconds: float = 0.0,
        access: str = "public",
        token_id: str | None = None,
        **values: Any,
    ) -> dict[str, Any]:
        """Add a stream that exists already, and return a copy of it.

        ``values`` are put into the stream object as they are (``enableDvrMode=True``, ``trial=True``,
        ``metadata={...}``); None takes a key away, as older answers lack some. ``token_id`` chooses another
        account. Nothing is checked.
        """
        request = {
            "playbackSettings": {"accessPolicy": access},
            "inputMediaSettings": {"metadata": {"livestream_name": title} if title else {}},
        }
        with self._state.locked():
            workspace = self._state.workspace(token_id or self.token_id)
            stream = workspace.seed(request, timedelta(seconds=age_seconds))
            stream.was_live = status == "active"
            merged = stream.values | {"status": status} | values
            stream.values = {key: value for key, value in merged.items() if value is not None}
            seeded = stream.snapshot()
        self._look()
        return seeded

    def set_status(self, stream_id: str, status: str) -> None:
        """Do as an encoder does: take a stream to preparing, active, or back to idle.

        Raises KeyError for an unknown stream, ValueError where no encoder can get it there.
        """
        with self._state.locked():
            self._state.find(stream_id).encode(status)
        self._look()

    @property
    def audience_rules(self) -> AudienceRules:
        """How FastPix counts viewers, where that isn't certain."""
        return self._state.audience_rules

    def gather(self, stream_id: str, viewers: int) -> None:
        """Have this many people watch a stream from now on. Raises KeyError for an unknown stream."""
        with self._state.locked():
            self._state.find(stream_id).audience.gather(viewers)

    @property
    def media_rules(self) -> MediaRules:
        """How FastPix treats recordings, where that isn't certain."""
        return self._state.media_rules

    def add_media(
        self, stream_id: str, *, processing_s: float = 0.0, age_seconds: float = 0.0, **values: Any
    ) -> str:
        """Let a recording of a stream appear, and return its media id.

        ``processing_s``: seconds until it's ready. ``values`` are put into the media object as they are
        (``title="Sunday"``, ``playbackIds=[...]``).
        """
        with self._state.locked():
            stream = self._state.find(stream_id)
            media_id = stream.add_media()
            stream.media(media_id).begin(processing_s, age_seconds, values)
            return media_id

    def media(self, media_id: str) -> Media:
        """Return a recording, to look into it or to change it."""
        with self._state.locked():
            return next(
                each.media(media_id)
                for each in self._state.streams()
                if media_id in each.values.get("mediaIds", ())
            )

    def _look(self) -> None:
        if self._ingest is not None:
            self._ingest.look()
