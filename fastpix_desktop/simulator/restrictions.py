"""Access restrictions: which websites and programs may play a playback id.

Source of the shape: the official Python SDK 1.2.0; user agents are case-sensitive substrings by FastPix's
guide. That a domain covers its subdomains, and that a request without a Referer has no domain, is assumed.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from fastpix_desktop.simulator.answers import FieldErrors

PARTS: Final = ("domains", "userAgents")


def check(value: Any) -> Iterator[str]:
    """Yield what is wrong with an ``accessRestrictions``."""
    if not isinstance(value, dict):
        yield "must be an object"
        return
    for part in PARTS:
        if part in value:
            found = list_errors(value[part]) if isinstance(value[part], dict) else [{"message": "is invalid"}]
            yield from (f"{part}: {each['message']}" for each in found)


def list_errors(body: Mapping[str, Any]) -> FieldErrors:
    """Check one half: ``{"defaultPolicy": "allow" or "deny", "allow": [...], "deny": [...]}``."""
    errors: FieldErrors = []
    if body.get("defaultPolicy", "allow") not in ("allow", "deny"):
        errors.append({"field": "defaultPolicy", "message": "must be one of [allow, deny]"})
    for name in ("allow", "deny"):
        texts = body.get(name, [])
        if not isinstance(texts, list) or not all(isinstance(each, str) for each in texts):
            errors.append({"field": name, "message": "must be a list of strings"})
    return errors


def filled(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return one half with all its members, as the API answers it."""
    return {
        "defaultPolicy": body.get("defaultPolicy", "allow"),
        "allow": list(body.get("allow", [])),
        "deny": list(body.get("deny", [])),
    }


def lets_in(playback: Mapping[str, Any], headers: Mapping[str, str]) -> bool:
    """Return whether a request with these headers (by lower-case name) may play a playback id."""
    rules = playback.get("accessRestrictions", {})
    host = urlsplit(headers.get("referer") or headers.get("origin") or "").hostname or ""
    agent = headers.get("user-agent", "")
    return _passes(rules.get("domains"), [host], _covers) and _passes(
        rules.get("userAgents"), [agent], lambda part, text: part in text
    )


def _passes(rules: Mapping[str, Any] | None, values: list[str], matches: Any) -> bool:
    if rules is None:
        return True
    value = values[0]
    if any(matches(each, value) for each in rules["deny"]):
        return False
    return rules["defaultPolicy"] == "allow" or any(matches(each, value) for each in rules["allow"])


def _covers(domain: str, host: str) -> bool:
    return host == domain.lower() or host.endswith(f".{domain.lower()}")
