"""A running OBS, by the connection of the program beside it."""

import asyncio
from collections.abc import Mapping
from typing import Any

from fastpix_desktop.presenters.obs.connection_state import ConnectionState
from tests.qt_fixtures import App


def connect(app: App) -> None:
    """Have the program connect by OBS's own files, as after a person has agreed to it."""
    link = app.window.presenters.obs_connection
    link.want(wanted=True)
    link.pair_by_files()
    app.bot.waitUntil(lambda: link.state is ConnectionState.CONNECTED, timeout=30_000)


def ask(app: App, request: str, data: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
    """Have OBS do something, as somebody at its window would."""
    remote: Any = app.window.presenters.obs_connection.client
    task: asyncio.Task[Mapping[str, Any]] = asyncio.get_event_loop().create_task(remote._ask(request, data))
    app.until(task.done)
    return task.result()
