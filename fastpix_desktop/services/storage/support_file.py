"""The support file: what helps to understand a problem, and nothing that is nobody's business."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from fastpix_desktop.domain.errors import SecretFound
from fastpix_desktop.domain.redaction import holds, redact
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.storage.files import write_text

HEAD: Final = "FastPix Desktop support file. Please read it before you pass it on."


def write(path: Path, sections: Mapping[str, Mapping[str, str] | str], secrets: Iterable[Secret]) -> None:
    """Write the sections: tables of names and values, or texts.

    Raises SecretFound where any of the secrets is still in it, in whatever form; nothing is written then.
    Raises FileTrouble.
    """
    held = list(secrets)
    text = compose(sections)
    if holds(text, held):
        raise SecretFound
    write_text(path, text)


def compose(sections: Mapping[str, Mapping[str, str] | str]) -> str:
    """Return the file's text, redacted by what looks secret, with the home folder as ``~``."""
    parts = [HEAD]
    for title, content in sections.items():
        lines = content if isinstance(content, str) else "\n".join(f"{k}: {v}" for k, v in content.items())
        parts.append(f"--- {title}\n{lines.rstrip()}")
    return redact("\n\n".join(parts) + "\n", ()).replace(str(Path.home()), "~")
