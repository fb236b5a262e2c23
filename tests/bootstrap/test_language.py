"""The language in use: texts, formats, direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from fastpix_desktop.base.languages import PSEUDO
from fastpix_desktop.bootstrap.language import Language, system_language
from fastpix_desktop.bootstrap.pseudo import pseudo
from fastpix_desktop.bootstrap.tour_words import English

translate = QCoreApplication.translate


@pytest.fixture
def english() -> English:
    return English()


@pytest.fixture
def language(qapp: QApplication, english: English) -> Iterator[Language]:
    """As the test leaves it, everything is English again."""
    before = QLocale()
    made = Language(qapp, english)
    yield made
    made.use("en")
    QLocale.setDefault(before)


def test_pseudo_text_is_accented_longer_and_in_brackets() -> None:
    made = pseudo("Create stream")
    assert made.startswith("[Çŕéåţé šţŕéåɱ")
    assert made.endswith("]")
    assert len(made) >= 1.4 * len("Create stream")


@pytest.mark.parametrize(
    "kept", ["%1", "%n", "%L1", "<b>", "</b>", "&amp;", "&F", "{playbackId}", "https://host/x"]
)
@pytest.mark.parametrize("right_to_left", [False, True])
def test_pseudo_text_keeps_what_is_not_language(kept: str, right_to_left: bool) -> None:
    assert kept in pseudo(f"Say {kept} aloud", right_to_left=right_to_left)


@pytest.mark.parametrize("text", ["ddd d MMM yyyy", "ddd d MMM, %1", "%1 · %2", "", "720p"[:3]])
def test_pseudo_leaves_forms_of_dates_and_texts_without_words(text: str) -> None:
    assert pseudo(text) == text


@pytest.mark.parametrize("code", PSEUDO)
def test_pseudo_language_translates_ours_and_qts_texts(language: Language, code: str) -> None:
    language.use(code)
    assert translate("Anything", "Create stream") != "Create stream"
    assert translate("QPlatformTheme", "Cancel") != "Cancel"
    assert "3" in translate("Anything", "%n streams", "", 3)


def test_direction_follows_the_language(language: Language, qapp: QApplication) -> None:
    for code, direction in (
        ("ar", Qt.LayoutDirection.RightToLeft),
        ("de", Qt.LayoutDirection.LeftToRight),
        ("pseudo-rtl", Qt.LayoutDirection.RightToLeft),
        ("en", Qt.LayoutDirection.LeftToRight),
    ):
        language.use(code)
        assert qapp.layoutDirection() is direction


def test_numbers_and_dates_follow_the_language(language: Language) -> None:
    language.use("de")
    assert QLocale().toString(1.5, "f", 1) == "1,5"
    assert QLocale().dayName(1) == "Montag"
    language.use("ja")
    assert QLocale().dayName(1) == "月曜日"
    language.use("en")
    assert QLocale().dayName(1) == "Monday"


def test_qt_s_own_texts_follow_the_language(language: Language) -> None:
    language.use("de")
    assert translate("QPlatformTheme", "Cancel") == "Abbrechen"
    language.use("en")
    assert translate("QPlatformTheme", "Cancel") == "Cancel"


def test_no_choice_is_the_system_s_language(language: Language) -> None:
    language.use("")
    assert language.code == system_language()


def test_tour_finds_a_text_by_its_english(language: Language, english: English) -> None:
    language.use("pseudo")
    shown = translate("Anything", "Stream key")
    copied = translate("Anything", "Copy %1").replace("%1", shown)
    assert "Stream key" in english.of(shown)
    assert "Copy Stream key" in english.of(copied)
    assert "Stream key" not in english.of(copied)
