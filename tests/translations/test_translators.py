"""What a translator gets, and what becomes of what comes back."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import translation_rules  # type: ignore[import-not-found]
import translations  # type: ignore[import-not-found]
import translators  # type: ignore[import-not-found]
import ts  # type: ignore[import-not-found]
from PySide6.QtCore import QTranslator

PLAIN = ts.Message("Page", "Copy %1…", "", "A button", ("",), is_plural=False, is_unfinished=True)
OTHER = ts.Message("Menu", "Copy %1…", "", "", ("",), is_plural=False, is_unfinished=True)
PLURAL = ts.Message("Page", "%n streams", "", "", ("", ""), is_plural=True, is_unfinished=True)
NUMBERS = (0, 1, 2, 3, 10, 11, 99, 100, 101, 103, 111)
GERMAN = ts.Translations("de", (PLAIN, OTHER, PLURAL))


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    ts.write(translations.ts_file("de"), GERMAN)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "de.json"


def _exported(file: Path, *more: str) -> list[translators.Entry]:
    assert translations.main(["export", "de", str(file), *more]) == 0
    entries: list[translators.Entry] = json.loads(file.read_text(encoding="utf-8"))
    return entries


def _imported(file: Path, entries: list[translators.Entry]) -> int:
    file.write_text(json.dumps(entries), encoding="utf-8")
    result: int = translations.main(["import", "de", str(file)])
    return result


def _messages() -> Iterator[ts.Message]:
    yield from ts.read(translations.ts_file("de")).messages


def test_same_text_is_translated_once(file: Path) -> None:
    assert [(each["source"], each["contexts"], each["translation"]) for each in _exported(file)] == [
        ("Copy %1…", ["Page", "Menu"], ""),
        ("%n streams", ["Page"], {"one": "", "other": ""}),
    ]


def test_translator_sees_notes(file: Path) -> None:
    assert _exported(file)[0]["note"] == "A button"


def test_translations_come_back_into_every_place(file: Path) -> None:
    entries = _exported(file)
    entries[0]["translation"] = "%1 kopieren…"
    entries[1]["translation"] = {"one": "Ein Stream", "other": "%n Streams"}
    assert _imported(file, entries) == 0
    assert [each.forms for each in _messages()] == [
        ("%1 kopieren…",),
        ("%1 kopieren…",),
        ("Ein Stream", "%n Streams"),
    ]
    assert not any(each.is_unfinished for each in _messages())
    assert _exported(file) == []
    assert len(_exported(file, "--all")) == 2


def test_what_is_left_empty_stays_unfinished(file: Path) -> None:
    assert _imported(file, _exported(file)) == 0
    assert list(_messages()) == list(GERMAN.messages)


def test_contexts_may_have_different_translations(file: Path) -> None:
    entry = _exported(file)[0]
    entries = [
        {**entry, "contexts": [context], "translation": f"{context} %1…"} for context in ("Page", "Menu")
    ]
    assert _imported(file, entries) == 0
    assert [each.forms[0] for each in _messages()][:2] == ["Page %1…", "Menu %1…"]
    assert len(_exported(file, "--all")) == 3


def test_mistakes_are_refused_and_the_rest_is_kept(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entries = _exported(file)
    entries[0]["translation"] = "Kopieren…"
    entries[1]["translation"] = {"one": "Ein Stream", "other": "%n Streams"}
    assert _imported(file, entries) == 1
    assert [each.is_unfinished for each in _messages()] == [True, True, False]
    assert "lacks '%1'" in capsys.readouterr().err


def test_text_that_is_gone_is_refused(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _imported(file, [{"source": "Gone", "contexts": ["Page"], "translation": "Weg"}]) == 1
    assert "no text of the program" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("source", "translation", "why"),
    [
        ("Copy %1", "Kopieren", "lacks '%1'"),
        ("Copy", "%1 kopieren", "has a new '%1'"),
        ("<b>Copy</b>", "<b>Kopieren", "lacks '</b>'"),
        ("Use {token}", "Nimm {Token}", "lacks '{token}'"),
        (
            "Enter an address like srt://host:778, please.",
            "Etwa srt://rechner:778.",
            "lacks 'srt://host:778'",
        ),
        ("Copy…", "Kopieren", "doesn't end with '…'"),
        ("Copy…", "Kopieren...", "has three dots for …"),
        ("Name:", "Name", "doesn't end with ':'"),
        ("Done.", "Fertig", "doesn't end with '.'"),
        ("Done", "Fertig.", "ends with '.'"),
        ("Sure?", "Sicher.", "doesn't end with '?'"),
        ("&Copy", "Kopieren", "has another number of mnemonics"),
        ("Copy ", "Kopieren", "begins or ends with other white space"),
        ("Copy", " ", "is empty"),
        ("Copy", "%n kopieren", "has a %n"),
    ],
)
def test_mistake_is_found(source: str, translation: str, why: str) -> None:
    message = ts.Message("Page", source, "", "", (translation,), is_plural=False, is_unfinished=False)
    found = list(translation_rules.mistakes(message, "de", translators.forms("de")))
    assert any(why in each for each in found), found


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [
        ("de", "%1 of %2", "%2, davon %1"),
        ("ja", "Sure?", "よろしいですか？"),
        ("ja", "Done.", "完了しました。"),
        ("hi", "Done.", "हो गया।"),
        ("ar", "Sure?", "هل أنت متأكد؟"),
        ("fr", "Name:", "Nom\N{NO-BREAK SPACE}:"),
        ("de", "More & less", "Mehr & weniger"),
        ("de", "&Copy", "&Kopieren"),
    ],
)
def test_conventions_of_a_language_are_no_mistake(language: str, source: str, translation: str) -> None:
    message = ts.Message("Page", source, "", "", (translation,), is_plural=False, is_unfinished=False)
    assert list(translation_rules.mistakes(message, language, translators.forms(language))) == []


@pytest.mark.parametrize(
    ("language", "forms", "wrong"),
    [
        ("de", ("Ein Stream", "%n Streams"), False),
        ("de", ("Ein Stream", "Streams"), True),
        ("de", ("Ein Stream", "%Ln Streams"), False),
        ("fr", ("Un flux", "%n flux"), True),  # also for none
        ("ja", ("%n 件",), False),
        ("ar", ("لا بث", "بث واحد", "بثان", "%Ln عمليات بث", "%Ln بثًا", "%Ln بث"), False),
        ("ar", ("لا بث", "بث واحد", "بثان", "عمليات بث", "%Ln بثًا", "%Ln بث"), True),
        ("ar", ("لا بث", "%Ln بث"), True),
    ],
)
def test_plural_needs_its_number_unless_the_form_is_one_number(
    language: str, forms: tuple[str, ...], wrong: bool
) -> None:
    message = ts.Message("Page", "%n streams", "", "", forms, is_plural=True, is_unfinished=False)
    assert bool(list(translation_rules.mistakes(message, language, translators.forms(language)))) is wrong


@pytest.mark.parametrize(
    ("language", "used"),
    [
        *(
            (each, "other one other other other other other other other other other")
            for each in ("de", "es", "hi", "en")
        ),
        *(
            (each, "one one other other other other other other other other other")
            for each in ("fr", "pt_BR")
        ),
        ("ja", "other other other other other other other other other other other"),
        ("ar", "zero one two few few many many other other few many"),
    ],
)
def test_forms_of_the_plural_are_those_that_qt_uses(tmp_path: Path, language: str, used: str) -> None:
    forms = translators.forms(language)
    message = ts.Message("Page", "%n streams", "", "", forms, is_plural=True, is_unfinished=False)
    source, result = tmp_path / "forms.ts", tmp_path / "forms.qm"
    ts.write(source, ts.Translations(language, (message,)))
    translations.compile_one(source, result)
    translator = QTranslator()
    assert translator.load(str(result))
    found = [translator.translate("Page", "%n streams", "", number) for number in NUMBERS]
    assert found == used.split()
