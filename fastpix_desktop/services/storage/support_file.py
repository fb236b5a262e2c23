"""The support file: what helps to understand a problem, without secrets or personal data."""

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

    Raises FileTrouble, and SecretFound if it would contain a secret in any form. Nothing is written then.
    """
    held = list(secrets)
    text = compose(sections)
    if holds(text, held):
        raise SecretFound
    write_text(path, text)


def compose(sections: Mapping[str, Mapping[str, str] | str]) -> str:
    """Return the file's text, with everything that looks secret masked and the home folder as ``~``."""
    parts = [HEAD]
    for title, content in sections.items():
        lines = content if isinstance(content, str) else "\n".join(f"{k}: {v}" for k, v in content.items())
        parts.append(f"--- {title}\n{lines.rstrip()}")
    return redact("\n\n".join(parts) + "\n", ()).replace(str(Path.home()), "~")
