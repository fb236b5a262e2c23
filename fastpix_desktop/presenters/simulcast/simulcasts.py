"""*Also on*: where the open stream is sent as well, and changing it."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from os import urandom

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import FileTrouble, KeyringTrouble, NotFound
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.simulcast.also_on import (
    AddRefusal,
    AlsoOnRow,
    CantAdd,
    add_refusal,
    also_on,
    surplus,
)
from fastpix_desktop.domain.simulcast.destination import Destination, SimulcastAdd
from fastpix_desktop.domain.streams.simulcast import SimulcastTarget
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.credentials import Credentials
from fastpix_desktop.presenters.ports.simulcast import DestinationStore, SimulcastApi
from fastpix_desktop.presenters.presenter import Presenter, Task, Tasks
from fastpix_desktop.presenters.simulcast import verified
from fastpix_desktop.presenters.simulcast.add_once import AddOnce
from fastpix_desktop.presenters.simulcast.changes import Act, Changes, Failure, Place
from fastpix_desktop.presenters.simulcast.destinations import Destinations


class Simulcasts(Presenter):
    """Follows the open stream. Each destination is changed for itself, and fails for itself."""

    changed = Signal()
    """The lines, or what is under way or went wrong with them, have changed."""
    streamRead = Signal(LiveStream)
    """A LiveStream as it is now, read because of a change here."""
    failed = Signal(object)
    """An AppError of the saved destinations: a FileTrouble, or a KeyringTrouble."""

    def __init__(
        self,
        api: SimulcastApi,
        store: DestinationStore,
        keyring: Credentials,
        settle_delays_s: tuple[float, ...],
    ) -> None:
        """Begin nothing yet. ``settle_delays_s``: seconds before each read after an add without an answer."""
        super().__init__()
        self._api = api
        self._store = store
        self._once = AddOnce(api, store, settle_delays_s)
        self._saved = Destinations(store, keyring)
        self._account = ""
        self._adds: dict[Place, SimulcastAdd] = {}
        """What is still to be added, by the IDs of stream and destination."""
        self._changes = Changes(self, self.changed.emit)
        self._opening = Task(self, "open")
        self._tidying = Tasks(self, "tidy")
        self._keeping = Tasks(self, "keep")
        self.stream: LiveStream | None = None
        """The open stream."""

    # What is shown

    @property
    def destinations(self) -> tuple[Destination, ...]:
        """The saved destinations, by name."""
        return tuple(sorted(self._saved.saved, key=lambda each: (each.name.casefold(), each.id)))

    @property
    def rows(self) -> tuple[AlsoOnRow, ...]:
        """The lines for the open stream."""
        return also_on(self.stream, self._saved.saved, self._saved.keys) if self.stream is not None else ()

    @property
    def refusal(self) -> AddRefusal | None:
        """Why nothing can be added to the open stream now, or None."""
        return add_refusal(self.stream) if self.stream is not None else None

    def is_busy(self, row: AlsoOnRow) -> bool:
        """Whether that line is being changed."""
        return self._changes.under_way(self._place(row)) is not None

    def is_on(self, row: AlsoOnRow) -> bool:
        """Whether that line's switch is on: what is wanted, while it's being changed."""
        act = self._changes.under_way(self._place(row))
        return row.is_on if act is None else act in (Act.ADD, Act.SWITCH_ON)

    def failure(self, row: AlsoOnRow) -> Failure | None:
        """Return what went wrong with that line, or None."""
        return self._changes.failures.get(self._place(row))

    # Facts

    def use(self, account: str) -> None:
        """Follow this account (its Access Token ID), and go on with what was still to be added."""
        self._account = account
        self._adds.clear()
        self._opening.start(self._open(account))

    def leave(self) -> None:
        """Change nothing more as the account so far."""
        self._opening.stop()
        self._changes.cancel()

    def show(self, stream: LiveStream | None) -> None:
        """Take over the open stream, as it was just read."""
        self.stream = stream
        if stream is not None:
            self._forget_settled()
            if surplus(stream.simulcasts) and not self._tidying.runs(stream.id):
                self._tidying.start(stream.id, self._tidy(stream))
            if add_refusal(stream) is None:
                self._add_what_waited(stream.id)
        self.changed.emit()

    # Changes

    def save(self, name: str, server: str, key: Secret) -> None:
        """Save a destination, and add it to the open stream."""
        self._keeping.start(urandom(4).hex(), self._save(name, server, key, self.stream))

    def forget(self, destination: Destination) -> None:
        """Delete a saved destination and its key. Streams that have it keep it."""
        self._keeping.start(destination.id, self._forget_destination(destination))

    def switch(self, row: AlsoOnRow, *, on: bool) -> None:
        """Switch a line on or off; one that isn't on the stream is added."""
        if self.stream is None:
            return
        if row.target is not None:
            act = Act.SWITCH_ON if on else Act.SWITCH_OFF
            work = partial(self._switch, self.stream.id, row.target, on)
            self._changes.begin(self._place(row), act, work)
        elif on and row.destination is not None:
            self._add(self._noted(self.stream.id, row.destination.id))

    def remove(self, row: AlsoOnRow) -> None:
        """Remove a line's target from the stream: while live, this ends the broadcast there."""
        if self.stream is not None and row.target is not None:
            work = partial(self._remove, self.stream.id, row.target)
            self._changes.begin(self._place(row), Act.REMOVE, work)

    def retry(self, row: AlsoOnRow) -> None:
        """Try again what went wrong with a line."""
        failure = self.failure(row)
        if failure is None:
            return
        if failure.act is Act.REMOVE:
            self.remove(row)
        else:
            self.switch(row, on=failure.act is not Act.SWITCH_OFF)

    def drop(self, row: AlsoOnRow) -> None:
        """Don't add a line's destination after all."""
        self._changes.failures.pop(self._place(row), None)
        self._close_add(self._place(row))
        self.changed.emit()

    async def want(self, account: str, stream_id: str, request_id: str, wanted: Iterable[str]) -> None:
        """Note which destinations a new stream gets, and begin to add them.

        The same create notes the same ones only once.
        """
        await self._opening.ended()  # otherwise none is known yet
        adds = tuple(
            SimulcastAdd(f"{request_id}-{number}", account, stream_id, each)
            for number, each in enumerate(wanted)
            if self._saved.find(each) is not None
        )
        try:
            await self._store.put_adds(adds)
        except FileTrouble as error:
            self.failed.emit(error)
        if account == self._account:
            for add in adds:
                self._add(add)

    # Work

    async def _open(self, account: str) -> None:
        try:
            await self._saved.load()
        except FileTrouble as error:
            self.failed.emit(error)
        except KeyringTrouble:
            pass  # it's asked again for each key that is needed, and a line says so then
        self.changed.emit()
        with suppress(FileTrouble):
            for add in await self._store.open_adds(account):
                self._add(add)

    async def _save(self, name: str, server: str, key: Secret, stream: LiveStream | None) -> None:
        try:
            made = await self._saved.save(name, server, key)
        except FileTrouble as error:
            self.failed.emit(error)
            return
        try:
            await self._saved.keep_key(made)
        except KeyringTrouble as error:  # it works until the app is closed
            self.failed.emit(error)
        self.changed.emit()
        if stream is not None:
            self._add(self._noted(stream.id, made.id))

    async def _forget_destination(self, destination: Destination) -> None:
        try:
            await self._saved.forget(destination)
        except (FileTrouble, KeyringTrouble) as error:
            self.failed.emit(error)
        self._adds = {place: add for place, add in self._adds.items() if add.destination_id != destination.id}
        self.changed.emit()

    async def _close(self, add: SimulcastAdd) -> None:
        try:
            await self._store.close_add(add.request_id)
        except FileTrouble as error:
            self.failed.emit(error)

    def _noted(self, stream_id: str, destination_id: str) -> SimulcastAdd:
        """Return the add of a destination that is still open, or a new one."""
        known = self._adds.get((stream_id, destination_id))
        return known or SimulcastAdd(urandom(16).hex(), self._account, stream_id, destination_id)

    def _add(self, add: SimulcastAdd) -> None:
        self._adds[add.stream_id, add.destination_id] = add
        self._changes.begin((add.stream_id, add.destination_id), Act.ADD, partial(self._carry_out, add))

    async def _carry_out(self, add: SimulcastAdd) -> None:
        destination = self._saved.find(add.destination_id)
        if destination is None:
            await self._store.close_add(add.request_id)
            return
        key = await self._saved.key(destination)
        try:
            stream = await self._once.add(add, destination, key)
        except NotFound:
            self._adds.pop((add.stream_id, add.destination_id), None)
            raise
        self._adds.pop((add.stream_id, add.destination_id), None)
        self._stream_read(stream)

    async def _switch(self, stream_id: str, target: SimulcastTarget, on: bool) -> None:  # noqa: FBT001
        await verified.switch(self._api, self._account, stream_id, target.id, on=on)
        self._change_target(stream_id, target, replace(target, enabled=on))

    async def _remove(self, stream_id: str, target: SimulcastTarget) -> None:
        await verified.remove(self._api, self._account, stream_id, target.id)
        self._change_target(stream_id, target, None)

    async def _tidy(self, stream: LiveStream) -> None:
        tidied = await self._once.tidy(self._account, stream)
        self._tidying.release(stream.id)
        if tidied != stream:
            self._stream_read(tidied)

    def _change_target(self, stream_id: str, old: SimulcastTarget, new: SimulcastTarget | None) -> None:
        if self.stream is not None and self.stream.id == stream_id:
            targets = [new if each.id == old.id else each for each in self.stream.simulcasts]
            self._stream_read(
                replace(self.stream, simulcasts=tuple(each for each in targets if each is not None))
            )

    def _stream_read(self, stream: LiveStream) -> None:
        if self.stream is not None and self.stream.id == stream.id:
            self.stream = stream
        self.streamRead.emit(stream)

    def _close_add(self, place: Place) -> None:
        add = self._adds.pop(place, None)
        if add is not None:
            self._keeping.start(add.request_id, self._close(add))

    def _add_what_waited(self, stream_id: str) -> None:
        """Add what couldn't be added while the stream was on air."""
        for place, failure in list(self._changes.failures.items()):
            add = self._adds.get(place)
            if place[0] == stream_id and add is not None and isinstance(failure.error, CantAdd):
                self._add(add)

    def _forget_settled(self) -> None:
        """Forget failures that the stream's state has overtaken."""
        for row in self.rows:
            failure = self.failure(row)
            if failure is not None and failure.act.has_happened(row):
                del self._changes.failures[self._place(row)]
                self._close_add(self._place(row))

    def _place(self, row: AlsoOnRow) -> Place:
        return (self.stream.id if self.stream is not None else "", row.id)
