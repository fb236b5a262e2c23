"""Two streams of one request: reported by any list, and only what nobody uses can be deleted."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from fastpix_desktop.domain.account import Account
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.simulator import Fault, Simulator
from fastpix_desktop.ui.create.duplicates_bar import DuplicatesBar
from tests.qt_fixtures import App

OpenApp = Callable[..., App]
REQUEST = "a" * 32


def _create(app: App) -> dict[str, Any]:
    """Create a stream, and return the one that is open then."""
    app.find(QLineEdit, "Title").setText("Evening show")
    app.press("Create stream")
    app.until(lambda: app.window.presenters.streams.open)
    return _open(app)


def _open(app: App) -> dict[str, Any]:
    stream = app.window.presenters.streams.open
    assert stream is not None
    return next(each for each in app.simulator.streams if each["streamId"] == stream.id)


def _seed(simulator: Simulator, *, age_s: float = 100, **values: Any) -> str:
    metadata = {"launch_id": REQUEST, "livestream_name": "Evening show"}
    return str(simulator.seed(age_seconds=age_s, metadata=metadata, **values)["streamId"])


def _bar(app: App) -> DuplicatesBar:
    return app.window.findChildren(DuplicatesBar)[0]


def _until_reported(app: App) -> None:
    app.until(lambda: "more than once" in _bar(app).bar.text)


def _ids(app: App) -> list[str]:
    return [each["streamId"] for each in app.simulator.streams]


def _reload(app: App) -> None:
    app.window.presenters.streams.reload()
    app.until(lambda: not app.window.presenters.streams.reading.is_running)
    app.until(lambda: not app.window.presenters.duplicates.examining.is_running)


def _can_press(app: App, name: str) -> bool:
    return any(each.isVisibleTo(app.window) for each in _bar(app).bar._actions if each.text() == name)


@pytest.mark.parametrize(
    "fault", [Fault.repeated(0.0), Fault.repeated(0.2), Fault.repeated(0.0, answered=False)]
)
def test_a_repeated_request_is_reported_and_the_one_that_is_not_open_can_go(
    open_app: OpenApp, fault: Fault
) -> None:
    app = open_app()
    app.simulator.play(fault)
    opened = _create(app)
    _until_reported(app)
    app.press("Delete the unused one")
    app.until(lambda: len(app.simulator.streams) == 1)
    assert _ids(app) == [opened["streamId"]]
    app.until(_bar(app).isHidden)
    app.until(lambda: not app.window.presenters.duplicates._running)
    assert [each.id for each in app.window.presenters.streams.streams] == _ids(app)


def test_one_that_comes_after_all_looks_is_reported_by_the_next_list(open_app: OpenApp) -> None:
    app = open_app()
    opened = _create(app)
    app.until(lambda: not app.window.presenters.late.watching.is_running)
    app.simulator.seed("Evening show", metadata=opened["metadata"])
    _reload(app)
    _until_reported(app)


def test_the_first_of_two_tries_that_comes_late_is_reported(open_app: OpenApp) -> None:
    app = open_app()
    app.simulator.play(Fault.drop_before(method="POST"), Fault.drop_after(method="POST"))
    app.find(QLineEdit, "Title").setText("Evening show")
    app.press("Create stream")
    app.until(lambda: "wasn't created" in app.window.new_page.bar.text)
    app.press("Create stream")
    app.until(lambda: app.window.presenters.streams.open)
    opened = _open(app)
    app.until(lambda: not app.window.presenters.duplicates._running)
    app.simulator.seed("Evening show", metadata=opened["metadata"])  # what was sent first
    _reload(app)
    _until_reported(app)
    app.press("Delete the unused one")
    app.until(lambda: _ids(app) == [opened["streamId"]])


def test_one_of_an_earlier_run_is_reported_after_a_restart(open_app: OpenApp) -> None:
    opened = _create(app := open_app())
    app.until(lambda: not app.window.presenters.duplicates._running)
    app.simulator.seed("Evening show", age_seconds=9, metadata=opened["metadata"])
    again = open_app(simulator=app.simulator)
    _until_reported(again)
    again.press("Delete the unused one")
    again.until(lambda: _ids(again) == [opened["streamId"]])


def test_the_live_one_is_never_offered_whichever_is_older(open_app: OpenApp) -> None:
    simulator = Simulator()
    older = _seed(simulator)
    live = _seed(simulator, age_s=1, status="active")
    app = open_app(simulator=simulator)
    _until_reported(app)
    app.press("Delete the unused one")
    app.until(lambda: _ids(app) == [live])
    assert older not in _ids(app)


def test_nothing_is_offered_if_all_are_in_use(open_app: OpenApp) -> None:
    simulator = Simulator()
    first = _seed(simulator)
    _seed(simulator, age_s=1, status="active")
    app = open_app(simulator=simulator)
    _until_reported(app)
    app.window.presenters.streams.show(first)
    app.until(lambda: "opened all of them" in _bar(app).bar.text)
    assert not _can_press(app, "Delete the unused one")
    app.press("Show")
    app.until(lambda: app.window.presenters.streams.open)
    assert "opened all of them" in _bar(app).bar.text, "still undecided"


def test_a_stream_whose_key_was_copied_is_not_offered_even_after_a_restart(open_app: OpenApp) -> None:
    simulator = Simulator()
    first, second = _seed(simulator), _seed(simulator, age_s=1)
    app = open_app(simulator=simulator)
    app.window.presenters.streams.show(second)
    app.until(app.window.stream_page.isVisible)
    app.press("Copy stream key")
    again = open_app(simulator=simulator)
    _until_reported(again)
    again.press("Delete the unused one")
    again.until(lambda: _ids(again) == [second])
    assert first not in _ids(again)


def test_what_goes_live_before_the_press_is_not_deleted(open_app: OpenApp) -> None:
    simulator = Simulator()
    streams = [_seed(simulator), _seed(simulator, age_s=1)]
    app = open_app(simulator=simulator)
    _until_reported(app)
    simulator.set_status(streams[1], "active")
    app.press("Delete the unused one")
    app.until(lambda: not app.window.presenters.duplicates._running)
    assert _ids(app) == streams
    assert "DELETE" not in [each.method for each in simulator.requests]


def test_the_last_one_is_not_deleted_if_the_other_is_gone_by_now(open_app: OpenApp) -> None:
    simulator = Simulator()
    streams = [_seed(simulator), _seed(simulator, age_s=1)]
    app = open_app(simulator=simulator)
    _until_reported(app)
    _delete_elsewhere(simulator, streams[0])
    app.press("Delete the unused one")
    app.until(lambda: not app.window.presenters.duplicates._running)
    assert _ids(app) == [streams[1]]
    assert _bar(app).isHidden()


def _delete_elsewhere(simulator: Simulator, stream_id: str) -> None:
    with simulator._state.locked():
        simulator._state.workspace(simulator.token_id).delete(stream_id)


def test_keeping_all_is_remembered_until_there_is_one_more(open_app: OpenApp) -> None:
    simulator = Simulator()
    _seed(simulator), _seed(simulator, age_s=1)
    app = open_app(simulator=simulator)
    _until_reported(app)
    app.press("Keep all")
    assert _bar(app).isHidden()
    again = open_app(simulator=simulator)
    _reload(again)
    assert _bar(again).isHidden()
    _seed(simulator)
    _reload(again)
    _until_reported(again)
    again.press("Delete 2 unused streams")
    again.until(lambda: len(simulator.streams) == 1)


def test_a_report_that_is_closed_comes_back_in_the_next_run(open_app: OpenApp) -> None:
    simulator = Simulator()
    _seed(simulator), _seed(simulator, age_s=1)
    app = open_app(simulator=simulator)
    _until_reported(app)
    _bar(app).bar._close.click()
    _reload(app)
    assert _bar(app).isHidden()
    _until_reported(open_app(simulator=simulator))


def test_a_delete_that_fails_is_said_and_can_be_tried_again(open_app: OpenApp) -> None:
    simulator = Simulator()
    streams = [_seed(simulator), _seed(simulator, age_s=1)]
    app = open_app(simulator=simulator)
    _until_reported(app)
    simulator.play(Fault.status(403, method="DELETE"))
    app.press("Delete the unused one")
    app.until(lambda: "isn't allowed to manage live streams" in _bar(app).bar.text)
    assert _ids(app) == streams
    app.press("Delete the unused one")
    app.until(lambda: _ids(app) == streams[:1])


def test_a_cancelled_create_that_comes_after_its_stream_was_deleted_is_reported(open_app: OpenApp) -> None:
    app = open_app()
    app.simulator.play(Fault.slow_answer(0.3, method="POST"))
    app.find(QLineEdit, "Title").setText("Evening show")
    app.press("Create stream")
    app.until(lambda: app.simulator.streams)
    (made,) = app.simulator.streams
    app.press("Cancel")
    app.until(lambda: "Keep it or delete it?" in app.window.new_page.bar.text)
    app.press("Delete it")
    app.until(lambda: app.simulator.streams == [])
    late = app.simulator.seed("Evening show", metadata=made["metadata"])
    _reload(app)
    app.until(lambda: "after all" in _bar(app).bar.text)
    assert _ids(app) == [late["streamId"]]
    app.press("Delete it")
    app.until(lambda: app.simulator.streams == [])


@pytest.mark.parametrize("bare", [True, False])
@pytest.mark.parametrize("code", [302, 403, 429])
def test_a_gateways_refusal_does_not_hide_the_stream(open_app: OpenApp, code: int, bare: bool) -> None:
    app = open_app()
    app.simulator.play(Fault.gateway(code, {"Retry-After": "1"}, bare=bare, method="POST"))
    _create(app)
    assert len(app.simulator.streams) == 1
    assert "was created. Here it is" in app.window.stream_page.bar.text
    assert _bar(app).isHidden()


def test_after_a_new_token_for_the_workspace_the_stream_is_found(open_app: OpenApp) -> None:
    app = open_app()
    app.simulator.add_account("newer", "newer secret", workspace_of=app.simulator.token_id)
    app.simulator.play(
        Fault.drop_after(method="POST"), Fault.status(401, method="GET", path="/live/streams", times=1)
    )
    app.find(QLineEdit, "Title").setText("Evening show")
    app.press("Create stream")
    app.until(lambda: "no longer accepts" in app.window.new_page.bar.text)
    session = app.window.presenters.session
    session.adopt(Account("newer", "Parish again"), Secret("newer secret"))
    session.restore()
    app.until(lambda: app.window.presenters.streams.open)
    assert len(app.simulator.streams) == 1
    assert app.find(QLineEdit, "Title").text() == ""
