"""The window's languages, and the one that fits what a system or a person asks for."""

from collections.abc import Iterable, Mapping
from typing import Final

LANGUAGES: Final[Mapping[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "hi": "हिन्दी",
    "ja": "日本語",
    "ar": "العربية",
}
"""Each language's own name, by the code in the names of its files."""

SOURCE: Final = "en"
"""The language of the texts in the source."""

RIGHT_TO_LEFT: Final = frozenset({"ar", "pseudo-rtl"})

PSEUDO: Final = ("pseudo", "pseudo-rtl")
"""Made-up languages that show what would be cut or can't be translated; see ``bootstrap/pseudo.py``."""


def matching(names: Iterable[str]) -> str | None:
    """Return the code of the first name that there is a language for, such as pt_BR for ``pt-PT``.

    ``names``: as systems write them (``de-Latn-AT``, ``de_AT.UTF-8``), best first.
    """
    by_language = {code.partition("_")[0]: code for code in LANGUAGES}
    for name in names:
        language = name.replace("_", "-").partition(".")[0].partition("-")[0].lower()
        if language in by_language:
            return by_language[language]
    return None
