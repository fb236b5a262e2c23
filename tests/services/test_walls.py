"""Who the API is asked as, while accounts are switched under the lanes' threads."""

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings

from fastpix_desktop.bootstrap.walls import Walls
from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.preferences import Preferences

FIRST = Account("first", "First")
SECOND = Account("second", "Second")


@pytest.fixture
def walls(tmp_path: Path) -> Walls:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    return Walls(tmp_path, Preferences(settings), api_url="http://127.0.0.1:1", keeper=None)


def test_an_api_that_is_made_late_is_not_the_next_accounts(
    walls: Walls, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def make_api(token_id: str, _secret: Secret) -> Any:
        if token_id == FIRST.token_id:
            begun.set()
            assert go_on.wait(10)
        return token_id

    async def ask() -> object:
        return await walls._with_api(lambda api: api)

    async def ask_second() -> object:
        return await walls._as_account(SECOND.token_id, lambda api: api)

    async def switch_meanwhile() -> None:
        walls._use(FIRST, Secret("s"))
        late = asyncio.create_task(ask())
        await asyncio.to_thread(begun.wait, 10)
        walls._use(SECOND, Secret("s"))
        assert await ask_second() == SECOND.token_id
        go_on.set()
        assert await late == FIRST.token_id
        assert await ask() == SECOND.token_id
        assert await ask_second() == SECOND.token_id
        await walls.close()

    monkeypatch.setattr(walls, "_open_api", make_api)
    asyncio.run(switch_meanwhile())
