"""How many watch: on the picture, in the list and in the summary, with FastPix's numbers in every reading."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from fastpix_desktop.presenters.streams import watch
from fastpix_desktop.simulator import Fault, Simulator
from fastpix_desktop.ui.streams.row_text import live_text
from tests.qt_fixtures import App

OpenApp = Callable[..., App]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("IN_VIEW_S", "BEHIND_LIVE_S", "HINT_S", "VIEWERS_S"):
        monkeypatch.setattr(watch, name, 0.1)


class Evening:
    """The program on the page of a stream that is live, with 38 viewers."""

    def __init__(self, open_app: OpenApp, simulator: Simulator) -> None:
        self.stream_id = simulator.seed("Choir")["streamId"]
        self.app = open_app(simulator=simulator)
        self.simulator = simulator
        self.app.window.sidebar.streamChosen.emit(self.stream_id)
        self.app.until(self.app.window.stream_page.isVisible)
        self.monitor = self.app.window.presenters.monitor
        self.app.until(lambda: self.monitor.facts.fastpix.seen is not None)
        simulator.set_status(self.stream_id, "active")
        self.gather(38)

    def gather(self, viewers: int) -> None:
        self.simulator.gather(self.stream_id, viewers)

    def until_views(self, number: int) -> None:
        self.app.until(lambda: self.monitor.viewers.views == number)
        self.app.until(lambda: f"{number}" in self.picture)

    @property
    def picture(self) -> str:
        return self.app.window.stream_page.stage.picture.accessibleName()

    @property
    def row(self) -> str:
        found = self.app.window.presenters.broadcasts.find(self.stream_id)
        assert found is not None
        return live_text(found)

    def end(self) -> list[str]:
        """End the broadcast, and return the stage's words."""
        self.simulator.set_status(self.stream_id, "idle")
        stage = self.app.window.stream_page.stage
        self.app.until(stage._summary.isVisible)
        return [each.text() for each in stage.findChildren(QLabel) if each.isVisible() and each.text()]

    def copy(self) -> str:
        self.app.press("Copy summary")
        toasts = [each.text() for each in self.app.window.findChildren(QLabel) if each.isVisible()]
        assert "Summary copied." in toasts
        return QGuiApplication.clipboard().text()


@pytest.fixture(params=[False, True])
def simulator(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    """A FastPix whose viewer-count is the viewers now, or all views so far."""
    made = Simulator()
    made.audience_rules.views_are_total = request.param
    made.audience_rules.camel_case = request.param
    yield made
    made.stop()


def test_where_players_report_the_viewers_are_named(open_app: OpenApp, simulator: Simulator) -> None:
    evening = Evening(open_app, simulator)
    evening.app.until(lambda: "38 watching" in evening.picture)
    assert evening.row.endswith("· 38 watching")
    evening.gather(7)
    evening.app.until(lambda: "7 watching" in evening.picture)
    words = evening.end()
    assert words[words.index("38") + 1] == "Most viewers"
    assert "Viewers at the same time" in words
    assert "The highest number of viewers at the same time was 38." in evening.copy()


@pytest.mark.parametrize(
    "refusal",
    [Fault.status(403), Fault.status(404), Fault.status(200, {"success": True, "data": {"rows": []}})],
)
def test_where_they_do_not_it_is_fastpix_number_in_either_reading(
    open_app: OpenApp, simulator: Simulator, refusal: Fault
) -> None:
    simulator.play(replace(refusal, path="current-views", times=None))
    evening = Evening(open_app, simulator)
    evening.until_views(38)
    assert "Views (from FastPix): 38" in evening.picture
    assert evening.row.endswith("· 38 views")
    evening.gather(40)
    evening.until_views(40)
    words = evening.end()
    assert "Views (from FastPix), at most 40" in words
    assert not any("viewers" in each.lower() for each in words)
    assert "FastPix's number of views reached 40." in evening.copy()
    asked = [each.path for each in simulator.requests if "current-views" in each.path]
    assert len(asked) == 1, "refused once, it isn't asked again"
