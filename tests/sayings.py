"""Sentences as the window says them: whatever stands in curly quotes is isolated."""

import re


def says(text: str) -> str:
    """Return a sentence with its quotations isolated."""
    return re.sub("“([^“”]*)”", "“\N{FIRST STRONG ISOLATE}\\1\N{POP DIRECTIONAL ISOLATE}”", text)
