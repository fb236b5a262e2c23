"""The window's translations: ``make translations`` brings them up to date, other commands serve translators.

``update`` collects the program's texts into ``resources/translations/*.ts``. ``compile`` makes of them what
the app loads (``.qm``), if that is older. ``export`` writes a language's texts for a translator; ``import``
takes them back. See ``resources/translations/README.md``.
"""

import argparse
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import qt_texts
import translators
import ts
import words

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources/translations"
NAME: Final = "fastpix_desktop"
LANGUAGES: Final = ("en", "de", "es", "fr", "pt_BR", "hi", "ja", "ar")
SOURCE: Final = "en"
"""The language of the texts in the source: its file has only plurals."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="collect the program's texts into the .ts files")
    commands.add_parser("compile", help="make the .qm files that are missing or older than their .ts")
    for name, what in (("export", "write"), ("import", "take back")):
        command = commands.add_parser(name, help=f"{what} a language's texts as JSON")
        command.add_argument("language", choices=LANGUAGES)
        command.add_argument("file", type=Path)
        if name == "export":
            command.add_argument("--all", action="store_true", help="also those that are translated already")
    options = parser.parse_args(arguments)
    match options.command:
        case "update":
            update()
        case "compile":
            compile_all()
        case "export":
            return export(options.language, options.file, everything=options.all)
        case "import":
            return take(options.language, options.file)
    return 0


def ts_file(language: str) -> Path:
    """Return a language's file of translations."""
    return FOLDER / f"{NAME}_{language}.ts"


def qm_file(language: str) -> Path:
    """Return what the app loads for a language."""
    return ts_file(language).with_suffix(".qm")


def update(folder: Path = FOLDER) -> None:
    """Bring the files in ``folder`` up to date: new texts are unfinished there, those that are gone go.

    A text that changed a little keeps its translation, unfinished.
    """
    with tempfile.TemporaryDirectory() as temporary:
        source, ours, qts = Path(temporary) / "texts.cpp", "".join(_calls()), "".join(_calls_of_qt())
        for language in LANGUAGES:
            source.write_text(ours + qts * (language in qt_texts.LANGUAGES), encoding="utf-8")
            command = [tool("lupdate"), str(source), "-ts", str(folder / ts_file(language).name)]
            command += ["-source-language", SOURCE, "-target-language", language]
            command += ["-no-obsolete", "-locations", "none", "-silent"]
            command += ["-pluralonly"] * (language == SOURCE)
            subprocess.run(command, check=True)


def _calls() -> Iterator[str]:
    """Yield each text of the program as a call in C++.

    Reading Python, lupdate misses texts in f-strings or before an argument that is a call, and all plurals of
    ``translate()``; ``words`` finds them.
    """
    for _, found in words.modules():
        for each in found:
            note = f"//: {each.note}\n" if each.note else ""
            literals = ", ".join(json.dumps(part, ensure_ascii=False) for part in each.key)
            yield f"{note}translate({literals}{', n' * each.is_plural});\n"


def _calls_of_qt() -> Iterator[str]:
    for context, texts in qt_texts.TEXTS.items():
        for text in texts:
            yield f"//: A text of Qt itself\ntranslate({json.dumps(context)}, {json.dumps(text)});\n"


def compile_all(*, languages: Sequence[str] = LANGUAGES) -> list[Path]:
    """Make the .qm files that are missing or older than their .ts; return those of all languages."""
    made = []
    for language in languages:
        source, result = ts_file(language), qm_file(language)
        if not result.is_file() or result.stat().st_mtime_ns < source.stat().st_mtime_ns:
            compile_one(source, result)
        made.append(result)
    return made


def compile_one(source: Path, result: Path) -> None:
    """Make a .qm of a .ts file."""
    subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(result)], check=True)


def tool(name: str) -> str:
    """Return the path of one of Qt's tools, PySide6's or the system's. Raises SystemExit if there is none."""
    found = importlib.util.find_spec("PySide6")
    places = [*(found.submodule_search_locations or ())] if found is not None else []
    path = next((path for place in places if (path := shutil.which(name, path=place))), shutil.which(name))
    if path is None:
        raise SystemExit(f"{name} is missing: install PySide6-Essentials (pip) or qt6-l10n-tools (Debian)")
    return path


def export(language: str, file: Path, *, everything: bool) -> int:
    """Write a language's texts for a translator; return the exit code."""
    entries = translators.entries(ts.read(ts_file(language)), everything=everything)
    file.write_text(translators.to_json(entries), encoding="utf-8")
    print(f"{file}: {len(entries)} texts")
    return 0


def take(language: str, file: Path) -> int:
    """Put a translator's texts into the .ts file, but for those with a mistake; return the exit code."""
    entries = json.loads(file.read_text(encoding="utf-8"))
    result, mistakes = translators.merged(ts.read(ts_file(language)), entries)
    ts.write(ts_file(language), result)
    for each in mistakes:
        print(each, file=sys.stderr)
    left = sum(each.is_unfinished for each in result.messages)
    print(f"{ts_file(language).name}: {left} texts are left, {len(mistakes)} were refused")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
