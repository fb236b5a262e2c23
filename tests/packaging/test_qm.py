"""Qt's own texts in the bundle: those that the app shows are there, and no others."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

sys.path.append(str(Path(__file__).parents[2] / "packaging"))

import qm  # type: ignore[import-not-found]
import qt_texts  # type: ignore[import-not-found]

FOLDER = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
SHOWN = {**qt_texts.TEXTS, "QShortcut": ("Ctrl", "Shift", "Del", "Esc", "F%1"), "QMessageBox": ("OK",)}
UNSEEN = {
    "QSslSocket": "Invalid or empty cipher list (%1)",
    "QPrintDialog": "Print",
}


def _loaded(path: Path) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(path))
    return translator


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr", "ja", "pt_BR"])
def test_smaller_file_has_every_text_that_is_shown(language: str, tmp_path: Path) -> None:
    source = FOLDER / f"qtbase_{language}.qm"
    result = qm.shrink(source, tmp_path / "made/smaller.qm")
    assert result.stat().st_size < source.stat().st_size / 2
    before, after = _loaded(source), _loaded(result)
    texts = [(context, text) for context, texts in SHOWN.items() for text in texts]
    assert [after.translate(*each) for each in texts] == [before.translate(*each) for each in texts]
    assert any(after.translate(*each) for each in texts)
    for context, text in UNSEEN.items():
        assert before.translate(context, text)
        assert not after.translate(context, text)


def test_file_without_texts_stays_as_it_is(tmp_path: Path) -> None:
    source = FOLDER / "qtbase_en.qm"
    assert qm.shrink(source, tmp_path / "en.qm").read_bytes() == source.read_bytes()


def test_nothing_is_taken_twice(tmp_path: Path) -> None:
    once = qm.shrink(FOLDER / "qtbase_de.qm", tmp_path / "once.qm")
    assert qm.shrink(once, tmp_path / "twice.qm").read_bytes() == once.read_bytes()
