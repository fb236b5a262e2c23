"""Every page and dialog: what is filled, what is read, and in which order."""

import pytest

from tests.qt_fixtures import App
from tests.ui.style import walk


@pytest.fixture
def app(open_app: walk.OpenApp) -> App:
    return open_app(simulator=walk.seeded())


def test_a_page_has_at_most_one_filled_button(app: App) -> None:
    filled = {page: walk.primary(app.window) for page in walk.pages(app)}
    assert {page: found for page, found in filled.items() if len(found) > 1} == {}
    assert (filled["new"], filled["connect"]) == (["Create stream"], ["Connect"])


def test_a_dialog_has_at_most_one_filled_button(app: App) -> None:
    filled = {name: walk.primary(dialog) for name, dialog in walk.dialogs(app)}
    assert {name: found for name, found in filled.items() if len(found) > 1} == {}
    assert filled["settings"] == ["Save"]
