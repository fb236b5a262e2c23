"""Find and mask secrets in texts, in every form they could take."""

import base64
import json
import re
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import quote, quote_plus

from fastpix_desktop.domain.secret import MASK, SHORTEST, Secret, held_in

_SHORTEST_BASE64: Final = 6
_PUBLIC: Final = {"server", "service", "kind", "profile", "place"}
"""Values stored beside secrets in one entry, which aren't secret: the server's address is a setting."""
_LOOKS_SECRET: Final = (
    re.compile(r"[0-9a-fA-F]{24,}"),
    re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
    re.compile(r"\beyJ[\w-]{6,}\.eyJ[\w-]{6,}(?:\.[\w-]*)?"),  # a JWT: it opens a private stream
    re.compile(r"(?i)(?<=basic )[\w+/=-]{8,}"),
    re.compile(r"(?i)(?<=bearer )[\w.+/=-]{8,}"),
)
_NAMED: Final = re.compile(
    r"(?i)\b(\w*(?:passphrase|password|secret|stream_?key|stream_?id|token|authorization)\w*['\"]?\s*[=:]\s*['\"]?)"
    r"([^\s'\",;&)}\]]+)"
)


def forms(text: str) -> set[str]:
    """Return a text as it is, and as JSON, percent-encoded, hexadecimal and base64.

    Within something longer, base64 depends on where the text begins there: three ways, of which only the
    characters count that the neighbours do not touch.
    """
    found = {text, json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]}
    for percent in (quote(text, safe=""), quote(text), quote_plus(text)):
        found |= {percent, re.sub(r"%[0-9A-F]{2}", lambda code: code[0].lower(), percent)}
    raw = text.encode(errors="replace")
    found |= {raw.hex(), raw.hex().upper()}
    for offset in range(3):
        encoded = base64.b64encode(bytes(offset) + raw).decode()
        whole = (offset + len(raw)) * 8 // 6  # the following character depends on the next byte, too
        untouched = encoded[(0, 2, 3)[offset] : whole]
        if len(untouched) >= _SHORTEST_BASE64:
            found |= {untouched, untouched.replace("+", "-").replace("/", "_")}
    return found


def holds(text: str, secrets: Iterable[Secret]) -> bool:
    """Return whether a text contains any of the secrets, in any form."""
    return next(_found(text, _forms_of(secrets)), None) is not None


def redact(text: str, secrets: Iterable[Secret]) -> str:
    """Mask the secrets in a text, in any form, and everything that looks like a secret."""
    return _masked(text, _found(text, _forms_of(secrets)))


def redact_line(text: str) -> str:
    """Mask all secrets the app holds in memory, as they are, and everything that looks like a secret.

    For log lines. Working out every form of thousands of keys would take a second for each line.
    """
    return _masked(text, held_in(text))


def _masked(text: str, places: Iterable[tuple[int, int]]) -> str:
    kept: list[str] = []
    end = 0
    for start, stop in places:
        if start >= end:
            kept += [text[end:start], MASK]
        end = max(end, stop)
    return _without_lookalikes("".join([*kept, text[end:]]))


def _without_lookalikes(text: str) -> str:
    for pattern in _LOOKS_SECRET:
        text = pattern.sub(MASK, text)
    return _NAMED.sub(lambda match: match[1] + MASK, text)


def _found(text: str, looked_for: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield the spans of these in a text: the longest match at each place, in order, possibly overlapping.

    One pass over the text: an account with ten thousand streams has hundreds of thousands of forms.
    """
    by_start: dict[str, list[str]] = {}
    for each in looked_for:
        by_start.setdefault(each[:SHORTEST], []).append(each)
    for start in range(len(text) - SHORTEST + 1):
        for each in sorted(by_start.get(text[start : start + SHORTEST], ()), key=len, reverse=True):
            if text.startswith(each, start):
                yield start, start + len(each)
                break


def _forms_of(secrets: Iterable[Secret]) -> set[str]:
    return {form for secret in set(secrets) for part in _parts(secret.reveal()) for form in forms(part)}


def _parts(text: str) -> Iterator[str]:
    """Yield a secret, and each secret in it if it's an entry of several (JSON)."""
    if len(text) >= SHORTEST:
        yield text
    if text.startswith("{"):
        try:
            values = json.loads(text)
        except (ValueError, RecursionError):
            return
        for name, value in values.items():
            if isinstance(value, str) and len(value) >= SHORTEST and name not in _PUBLIC:
                yield value
