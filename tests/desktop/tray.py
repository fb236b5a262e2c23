"""A tray and a notification service on the desktop's message bus, as far as programs need them to be told."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

WATCHER, NOTIFICATIONS = "org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"

PROPERTIES: dict[str, tuple[str, Any]] = {
    "IsStatusNotifierHostRegistered": ("b", True),
    "ProtocolVersion": ("i", 0),
    "RegisteredStatusNotifierItems": ("as", []),
}
ANSWERS: dict[str, tuple[Any, ...]] = {
    "RegisterStatusNotifierItem": (),
    "CloseNotification": (),
    "GetAll": ("a{sv}", (PROPERTIES,)),
    "GetCapabilities": ("as", (["actions", "body"],)),
    "GetServerInformation": ("ssss", ("Tray", "tests", "1", "1.2")),
}
"""What does not depend on the question: a signature and values."""


@dataclass(frozen=True)
class Told:
    """A notice as it arrived."""

    number: int
    title: str
    text: str


class Tray:
    """Use it as a context manager: its thread answers for as long as that lasts."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._bus = env["DBUS_SESSION_BUS_ADDRESS"]
        self.told: list[Told] = []
        self._registered: list[str] = []
        self._ended = threading.Event()

    def __enter__(self) -> Self:
        self._connection = open_dbus_connection(self._bus)
        for name in (WATCHER, NOTIFICATIONS):
            self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        self._connection.close()

    def icons(self) -> list[str]:
        """The icons that are in the tray now, by the connection that each has while it is shown."""
        with open_dbus_connection(self._bus) as connection:
            (names,) = connection.send_and_get_reply(message_bus.ListNames()).body
        return [name for name in self._registered if name in names]

    def click(self, told: Told) -> None:
        """Click on a notice."""
        self._connection.send(self._signal("ActionInvoked", "us", (told.number, "default")))

    def _signal(self, name: str, signature: str, body: tuple[object, ...]) -> Message:
        emitter = DBusAddress("/org/freedesktop/Notifications", NOTIFICATIONS, NOTIFICATIONS)
        return new_signal(emitter, name, signature, body)

    def _serve(self) -> None:
        while not self._ended.is_set():
            try:
                message = self._connection.receive(timeout=0.1)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._connection.send(self._answer(message))

    def _answer(self, message: Message) -> Message:
        member = message.header.fields[HeaderFields.member]
        match member:
            case "Notify":
                number = len(self.told) + 1
                self.told.append(Told(number, message.body[3], message.body[4]))
                return new_method_return(message, "u", (number,))
            case "Get":
                return new_method_return(message, "v", (PROPERTIES[message.body[1]],))
            case "RegisterStatusNotifierItem":
                self._registered.append(message.body[0])
        if member not in ANSWERS:
            return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", (member,))
        return new_method_return(message, *ANSWERS[member])
