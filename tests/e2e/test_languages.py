"""The main job with a screen reader in other languages: found by identifiers, which never change."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from fastpix_desktop.base.resources import resources
from fastpix_desktop.bootstrap.language import NAME
from fastpix_desktop.simulator import Simulator
from tests.desktop.screen_reader import Id
from tests.desktop.session import Desktop

START = (sys.executable, "-m", "fastpix_desktop")
TEXTS = {
    "connect": ("ConnectPage", "Connect"),
    "create-stream": ("CreateRow", "Create stream"),
    "copy-stream-key": ("ConnectionCard", "Copy stream key"),
}
"""What a control is called: the context of its text, and its English."""


def _translated(language: str) -> dict[str, str]:
    """Return the controls' names in a language."""
    texts = QTranslator()
    assert texts.load(str(resources() / "translations" / f"{NAME}_{language}.qm"))
    return {control: texts.translate(*text) or text[1] for control, text in TEXTS.items()}


@pytest.mark.parametrize("language", ["de", "ar"])
def test_from_connect_to_the_copied_key(
    desktop: Desktop, simulator: Simulator, tmp_path: Path, language: str
) -> None:
    command = (*START, "--language", language, "--api-url", simulator.url)
    ui = desktop.start(*command, "--data-dir", str(tmp_path / "data")).ui
    names = {"connect": ui.find(Id("connect")).name}
    ui.set_text(Id("access-token-id"), simulator.token_id)
    ui.set_text(Id("secret-key"), simulator.secret)
    ui.press(Id("connect"))
    names["create-stream"] = ui.wait_for(Id("create-stream"), lambda button: button.enabled).name
    ui.set_text(Id("title"), "Sunday service")
    ui.press(Id("create-stream"))
    copy = ui.wait_for(Id("copy-stream-key"), lambda button: button.enabled)
    names["copy-stream-key"] = copy.name
    (stream,) = simulator.streams
    assert stream["metadata"]["livestream_name"] == "Sunday service"
    field = ui.find(Id("stream-key"))
    assert set(field.text or "") == {"•"}
    ui.press(Id("copy-stream-key"))
    desktop.display.wait_for_clipboard(stream["streamKey"])
    ui.press(Id("reveal-stream-key"))
    ui.wait_for(Id("stream-key"), lambda shown: shown.text == stream["streamKey"])
    assert names == _translated(language)
    is_left = copy.centre[0] < field.centre[0]
    assert is_left is (language == "ar"), "it's mirrored"
