"""Tasks that are kept, replaced, cancelled, and never lost without a word."""

import asyncio

import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.presenters.presenter import Presenter


def test_a_newer_task_replaces_an_older_of_the_same_name(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    presenter = Presenter()
    done: list[str] = []

    async def work(name: str) -> None:
        await asyncio.sleep(0.02)
        done.append(name)

    presenter.start("read", work("old"))
    presenter.start("read", work("new"))
    presenter.start("other", work("other"))
    qtbot.waitUntil(lambda: not presenter.runs("read") and not presenter.runs("other"))
    assert sorted(done) == ["new", "other"]


def test_close_cancels_and_waits(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    presenter = Presenter()
    ended: list[str] = []

    async def work(name: str) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append(name)

    presenter.start("kept", work("kept"))
    presenter.start("released", work("released"))
    qtbot.wait(20)
    presenter.release("released")
    assert not presenter.runs("released")
    closing = loop.create_task(presenter.close())
    qtbot.waitUntil(closing.done)
    assert sorted(ended) == ["kept", "released"]


def test_a_bug_in_a_task_reaches_the_loops_handler(qtbot: QtBot, loop: qasync.QEventLoop) -> None:
    presenter = Presenter()
    reported: list[dict[str, object]] = []
    loop.set_exception_handler(lambda _loop, context: reported.append(context))

    async def work() -> None:
        await asyncio.sleep(0)
        raise ZeroDivisionError

    presenter.start("buggy", work())
    qtbot.waitUntil(lambda: reported != [])
    assert isinstance(reported[0]["exception"], ZeroDivisionError)
    assert not presenter.runs("buggy")
