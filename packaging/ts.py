"""Read and write files of translations (``.ts``) as Qt's lupdate does, so that only what changed differs."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

_QUOTES: Final = {"'": "&apos;", '"': "&quot;"}
_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_OPENING: Final = ("    <message>\n", '    <message numerus="yes">\n')


@dataclass(frozen=True)
class Message:
    """One text in one context, with its translation."""

    context: str
    source: str
    comment: str
    """What tells texts apart that are the same in English."""
    note: str
    """For the translator."""
    forms: tuple[str, ...]
    """The translation; one for each form of the plural if there is a number in it."""
    is_plural: bool
    is_unfinished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What a text is looked up by when the app runs."""
        return self.context, self.source, self.comment


@dataclass(frozen=True)
class Translations:
    """A file's head and all its messages, in their order."""

    language: str
    messages: tuple[Message, ...]


def read(path: Path) -> Translations:
    """Read a file that lupdate or ``write`` has written."""
    root = ET.parse(path).getroot()  # noqa: S314 - a file of this repository
    found = [
        _message(context.findtext("name") or "", message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]
    return Translations(root.get("language", ""), tuple(found))


def _message(context: str, message: ET.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None
    is_plural = message.get("numerus") == "yes"
    forms = [each.text or "" for each in translation.iter("numerusform")]
    return Message(
        context,
        message.findtext("source") or "",
        message.findtext("comment") or "",
        message.findtext("extracomment") or "",
        tuple(forms) if is_plural else (translation.text or "",),
        is_plural,
        translation.get("type") == "unfinished",
    )


def write(path: Path, translations: Translations) -> None:
    """Write a file, with its messages in the order given: those of a context one after another."""
    lines = [f'{_HEAD}<TS version="2.1" language="{translations.language}" sourcelanguage="en">\n']
    context = ""
    for each in translations.messages:
        if each.context != context:
            lines.append("</context>\n" * bool(context))
            context = each.context
            lines.append(f"<context>\n    <name>{_text(context)}</name>\n")
        lines += _lines(each)
    lines += ["</context>\n" * bool(context), "</TS>\n"]
    path.write_text("".join(lines), encoding="utf-8", newline="\n")


def _lines(message: Message) -> list[str]:
    kind = ' type="unfinished"' * message.is_unfinished
    lines = [
        _OPENING[message.is_plural],
        f"        <source>{_text(message.source)}</source>\n",
    ]
    if message.comment:
        lines.append(f"        <comment>{_text(message.comment)}</comment>\n")
    if message.note:
        lines.append(f"        <extracomment>{_text(message.note)}</extracomment>\n")
    if message.is_plural:
        forms = "".join(f"            <numerusform>{_text(each)}</numerusform>\n" for each in message.forms)
        lines.append(f"        <translation{kind}>\n{forms}        </translation>\n")
    else:
        lines.append(f"        <translation{kind}>{_text(message.forms[0])}</translation>\n")
    lines.append("    </message>\n")
    return lines


def _text(text: str) -> str:
    # lupdate writes no-break spaces and the like by their numbers, so that they can be seen.
    spaces = {each: f"&#x{ord(each):x};" for each in text if each.isspace() and not each.isascii()}
    return escape(text, _QUOTES | spaces)
