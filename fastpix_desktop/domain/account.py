"""A FastPix workspace the person has signed in to. Its secret is kept apart, in the keyring."""

import json
import re
import unicodedata
from contextlib import suppress
from dataclasses import asdict, dataclass
from ipaddress import IPv4Address
from typing import Final
from urllib.parse import urlsplit

from fastpix_desktop.domain.lenient import items

API_URL: Final = "https://api.fastpix.com/v1"

_QUOTES: Final = "\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a\u00ab\u00bb"
_INVISIBLE: Final = ("Cc", "Cf")
"""Unicode's categories: control characters, and marks like zero-width spaces and byte order marks."""
_LABEL: Final = re.compile(
    r"(?:access[ _-]?)?token(?:[ _-]?id)?\s*[:=]|(?:access[ _-]?)?secret(?:[ _-]?key)?\s*[:=]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Account:
    """An access token's ID, and the name that the person gave the workspace (the API knows none)."""

    token_id: str
    name: str

    @property
    def initials(self) -> str:
        """Return one or two letters for the workspace's badge."""
        words = [word for word in self.name.split() if word[0].isalnum()]
        return "".join(word[0].upper()[:1] for word in words[:2]) or "F"


def pasted_credential(text: str) -> str:
    """Return a pasted token ID or secret without what was copied along with it.

    That is spaces, quotes and a label (``Secret Key:``) around it, and invisible characters anywhere.
    """
    visible = "".join(each for each in text if each.isspace() or unicodedata.category(each) not in _INVISIBLE)
    bare = visible.strip()
    while (less := _without_label(bare).strip().strip(_QUOTES).strip()) != bare:
        bare = less
    return bare


def _without_label(text: str) -> str:
    label = _LABEL.match(text)
    return text[label.end() :] if label else text


def accounts_to_text(accounts: tuple[Account, ...]) -> str:
    """Return the accounts as JSON for the settings file."""
    return json.dumps([asdict(account) for account in accounts])


def accounts_from_text(text: str) -> tuple[Account, ...]:
    """Read the text written by :func:`accounts_to_text`, skipping damaged accounts."""
    try:
        values = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return ()
    return tuple(
        Account(each["token_id"], each["name"])
        for each in items(values)
        if isinstance(each, dict)
        and isinstance(each.get("token_id"), str)
        and isinstance(each.get("name"), str)
        and each["token_id"]
    )


def parse_web_address(text: str) -> str:
    """Return the API address without a final slash.

    Raises ValueError unless it's https, or http on this computer.
    """
    parts = urlsplit(text.strip())
    if not parts.hostname or parts.port == 0 or not is_plain_address(text.strip()) or "@" in parts.netloc:
        raise ValueError(text)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(parts.hostname)):
        raise ValueError(text)
    return text.strip().rstrip("/")


def is_plain_address(text: str) -> bool:
    """Return whether an address has no query, fragment or invisible characters. Empty ones count, too."""
    return not any(each in "?#" or each.isspace() or not each.isprintable() for each in text)


def is_loopback(host: str) -> bool:
    """Return whether a host name or address is this computer. A name that only begins with 127. is not."""
    with suppress(ValueError):
        return IPv4Address(host).is_loopback
    return host in ("localhost", "::1")
