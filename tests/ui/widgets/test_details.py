"""The editor of labels, as a screen reader meets it."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.streams.draft import Detail
from fastpix_desktop.ui.widgets import details
from fastpix_desktop.ui.widgets.details import DetailsEditor


def test_a_label_error_is_announced_once_with_its_field(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(_widget: QWidget, text: str) -> None:
        said.append(text)

    monkeypatch.setattr(details, "announce", hear)
    editor = DetailsEditor()
    qtbot.addWidget(editor)
    editor.set_details((Detail("a", "b"), Detail("a", "c")))
    editor.show_errors({1: ("This name is used twice.", False)})
    editor.show_errors({1: ("This name is used twice.", False)})
    assert said == ["Name of label 2: This name is used twice."]
    editor.show_errors({})
    editor.show_errors({0: ("Too long.", True)})
    assert said[1:] == ["Value of label 1: Too long."]
