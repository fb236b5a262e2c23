"""What a translator gets and gives back: one entry for each text, wherever it's shown."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

import translation_rules
import ts
import words

FORMS: Final[Mapping[str, tuple[str, ...]]] = {
    "ja": ("other",),
    "ar": ("zero", "one", "two", "few", "many", "other"),
}
"""Names of a language's plural forms, as in CLDR, in Qt's order."""

_LAST: Final = ("~", 0)
"""Behind every place in the program: where Qt's own texts stand."""

_USUAL: Final = ("one", "other")

Entry = dict[str, Any]
"""source, comment, note, contexts, places and translation: a text, or one for each form of the plural."""


def forms(language: str) -> tuple[str, ...]:
    """Return the names of a language's plural forms."""
    return FORMS.get(language, _USUAL)


def entries(translations: ts.Translations, *, everything: bool) -> list[Entry]:
    """Return the texts to translate, in the order of the program's modules; ``everything``: all texts."""
    places = words.places()
    together: dict[tuple[str, str, bool, tuple[str, ...]], list[ts.Message]] = {}
    for each in translations.messages:
        if everything or each.is_unfinished:
            together.setdefault((each.source, each.comment, each.is_plural, each.forms), []).append(each)
    made = [_entry(group, places, translations.language) for group in together.values()]
    return sorted(made, key=lambda entry: [_by_line(place) for place in entry["places"][:1]] or [_LAST])


def _by_line(place: str) -> tuple[str, int]:
    module, _, line = place.rpartition(":")
    return module, int(line)


def _entry(group: list[ts.Message], places: Mapping[tuple[str, str, str], list[str]], language: str) -> Entry:
    first = group[0]
    entry: Entry = {"source": first.source}
    if first.comment:
        entry["comment"] = first.comment
    notes = sorted({each.note for each in group if each.note})
    if notes:
        entry["note"] = " / ".join(notes)
    entry["contexts"] = [each.context for each in group]
    entry["places"] = [place for each in group for place in places.get(each.key, ())]
    named = zip(forms(language), first.forms, strict=True) if first.is_plural else ()
    entry["translation"] = dict(named) or first.forms[0]
    return entry


def to_json(found: Iterable[Entry]) -> str:
    """Return entries as JSON, with each field on one line."""
    lines = (
        ",\n  ".join(
            f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in each.items()
        )
        for each in found
    )
    return "[\n" + ",\n".join(f" {{\n  {each}\n }}" for each in lines) + "\n]\n"


def merged(translations: ts.Translations, given: Iterable[Entry]) -> tuple[ts.Translations, list[str]]:
    """Return the translations with what a translator gave, and a line for each entry that was refused."""
    messages = {each.key: each for each in translations.messages}
    mistakes: list[str] = []
    for entry in given:
        for context in entry["contexts"]:
            before = messages.get((context, entry["source"], entry.get("comment", "")))
            if before is None:
                mistakes.append(f"{context}: {entry['source']!r} is no text of the program")
                continue
            after = _filled(before, entry["translation"], translations.language)
            if after is None:
                continue
            wrong = list(_wrong(after, translations.language))
            mistakes += wrong
            if not wrong:
                messages[before.key] = after
    return replace(translations, messages=tuple(messages.values())), list(dict.fromkeys(mistakes))


def _filled(message: ts.Message, translation: Any, language: str) -> ts.Message | None:
    """Return a message with its translation; None if there is none yet."""
    if message.is_plural:
        texts = tuple(str(translation.get(form, "")) for form in forms(language))
    else:
        texts = (str(translation),)
    return replace(message, forms=texts, is_unfinished=False) if any(texts) else None


def _wrong(message: ts.Message, language: str) -> Iterator[str]:
    for why in translation_rules.mistakes(message, language, forms(language)):
        yield f"{message.context}: {message.source!r}: {why}"
