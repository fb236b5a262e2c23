"""The number on the stage's picture is called what it's sure to be."""

import pytest
from pytestqt.qtbot import QtBot

from fastpix_desktop.ui.stage.picture import Look, StagePicture


@pytest.mark.parametrize(("number", "says"), [("38", "Views (from FastPix): 38"), ("", "")])
def test_views_are_called_fastpixs_views(qtbot: QtBot, number: str, says: str) -> None:
    picture = StagePicture()
    qtbot.addWidget(picture)
    picture.show_look(Look("words", badge="LIVE", number=number))
    assert picture.toolTip() == says
    assert picture.accessibleName() == " · ".join(each for each in ("Picture: LIVE", "words", says) if each)
