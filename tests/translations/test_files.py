"""Each language has every text of the program, and none that is gone."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import qt_texts  # type: ignore[import-not-found]
import translation_rules  # type: ignore[import-not-found]
import translations  # type: ignore[import-not-found]
import translators  # type: ignore[import-not-found]
import ts  # type: ignore[import-not-found]
import words  # type: ignore[import-not-found]
from PySide6.QtCore import QLibraryInfo, QTranslator

from fastpix_desktop.base.languages import LANGUAGES
from fastpix_desktop.bootstrap.language import NAME


@pytest.fixture(scope="session")
def anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as they'd be if the program's texts were collected now."""
    folder = tmp_path_factory.mktemp("translations")
    for language in translations.LANGUAGES:
        old = translations.ts_file(language)
        (folder / old.name).write_bytes(old.read_bytes())
    translations.update(folder)
    return folder


def test_tools_and_program_have_the_same_languages() -> None:
    assert list(LANGUAGES) == list(translations.LANGUAGES)
    assert NAME == translations.NAME


def test_every_text_of_the_program_is_found_by_qts_tool(anew: Path) -> None:
    ours = dict.fromkeys(words.places())
    found = {each.key: each for each in ts.read(anew / "fastpix_desktop_de.ts").messages}
    missed = [f"{' '.join(key)} ({words.places()[key][0]})" for key in ours if key not in found]
    assert not missed, "not found by lupdate: " + "; ".join(missed)
    assert [key for key in found if key not in ours] == []
    plurals = {key for key, each in found.items() if each.is_plural}
    assert plurals == {key for key in ours if "%n" in key[1] or "%Ln" in key[1]}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_language_has_all_texts_and_no_others(anew: Path, language: str) -> None:
    old, new = (ts.read(folder / f"{NAME}_{language}.ts") for folder in (translations.FOLDER, anew))
    missing = {each.key for each in new.messages} - {each.key for each in old.messages}
    gone = {each.key for each in old.messages} - {each.key for each in new.messages}
    assert not missing, f"run `make translations` and translate: {sorted(missing)}"
    assert not gone, f"run `make translations`: {sorted(gone)}"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_language_is_finished(language: str) -> None:
    left = [each.key for each in ts.read(translations.ts_file(language)).messages if each.is_unfinished]
    assert not left, f"not translated: {left}"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_finished_keeps_places_markup_and_punctuation(language: str) -> None:
    forms = translators.forms(language)
    wrong = [
        f"{each.source!r} {why}"
        for each in ts.read(translations.ts_file(language)).messages
        if not each.is_unfinished
        for why in translation_rules.mistakes(each, language, forms)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_two_shortcuts_of_a_menu_or_dialog_are_the_same(language: str) -> None:
    letters = Counter(
        (each.context, letter)
        for each in ts.read(translations.ts_file(language)).messages
        if each.context not in qt_texts.TEXTS  # some of Qt's clash in English too
        for letter in _mnemonics(each.forms[0] or each.source)
    )
    assert [each for each, number in letters.items() if number > 1] == []


def _mnemonics(text: str) -> Iterator[str]:
    return (each[1].lower() for each in translation_rules.MNEMONIC.findall(text))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_files_are_as_qts_tool_writes_them(tmp_path: Path, language: str) -> None:
    file = translations.ts_file(language)
    ts.write(tmp_path / file.name, ts.read(file))
    assert (tmp_path / file.name).read_bytes() == file.read_bytes()
    assert "<location" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_the_app_loads_is_not_older_than_its_texts(tmp_path: Path, language: str) -> None:
    translations.compile_all(languages=[language])
    translations.compile_one(translations.ts_file(language), tmp_path / "anew.qm")
    assert translations.qm_file(language).read_bytes() == (tmp_path / "anew.qm").read_bytes()


def test_plurals_are_not_in_a_class_that_others_derive_from() -> None:
    """``tr()`` asks for a text by the derived class first, and takes its number for a translation."""
    bases: set[str] = set()
    plurals: dict[str, str] = {}
    for path, found in words.modules():
        tree = ast.parse((translations.ROOT / "fastpix_desktop" / path).read_text(encoding="utf-8"))
        bases |= {
            ast.unparse(base)
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)
            for base in node.bases
        }
        plurals |= {each.context: f"{path}: {each.text}" for each in found if each.is_plural}
    assert [place for name, place in plurals.items() if name in bases] == []


def test_qt_s_own_texts_are_in_every_language() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for language in set(LANGUAGES) - {"en"}:
        translator = QTranslator()
        assert translator.load(str(folder / f"qtbase_{language}.qm")) is (language not in qt_texts.LANGUAGES)
        if language in qt_texts.LANGUAGES:
            ours = {each.key for each in ts.read(translations.ts_file(language)).messages}
            assert {(name, text, "") for name, texts in qt_texts.TEXTS.items() for text in texts} <= ours
        else:
            asked = [(name, text) for name, texts in qt_texts.TEXTS.items() for text in texts]
            assert [each for each in asked if not translator.translate(*each)] == []
