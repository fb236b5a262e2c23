"""Ports in memory, for the tests of presenters. A test defines what it expects to be asked, and no more."""

import asyncio
from collections.abc import Callable
from typing import Any

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.secret import Secret


class Unasked:
    """A port of which nothing is expected but what a subclass defines."""

    def __getattr__(self, name: str) -> Any:
        def refuse(*_: object, **_options: object) -> Any:
            raise AssertionError(f"{type(self).__name__}.{name} isn't expected here")

        return refuse


class Failing:
    """A port whose every method raises an error of this kind."""

    def __init__(self, error: Callable[[], Exception]) -> None:
        self._error = error

    def __getattr__(self, _name: str) -> Any:
        async def fail(*_: object, **_options: object) -> Any:
            await asyncio.sleep(0)
            raise self._error()

        return fail

    def use(self, _account: Account | None, _secret: Secret | None) -> None:
        """Sign in, which can't fail."""
