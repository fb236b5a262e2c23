"""From which websites and programs a playback ID may be played.

Source of the shape: FastPix's Python SDK 1.2.0. An absent restriction means anyone may play.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

from fastpix_desktop.domain.lenient import items, mapping, text

MOST_SITES: Final = 20
"""Largest number of websites that the app sends. FastPix documents no limit."""
_MOST_NAME: Final = 253
"""Longest name of a host, by RFC 1035."""
_MOST_LABEL: Final = 63


@dataclass(frozen=True, slots=True)
class Rules:
    """One half of the restrictions: who is let in by default, and the exceptions."""

    default_allow: bool = True
    allow: tuple[str, ...] = ()
    deny: tuple[str, ...] = ()

    @property
    def restrict(self) -> bool:
        """Whether anyone is kept out."""
        return not self.default_allow or bool(self.deny)


@dataclass(frozen=True, slots=True)
class AccessRestrictions:
    """A playback ID's restrictions."""

    domains: Rules = field(default_factory=Rules)
    user_agents: Rules = field(default_factory=Rules)

    @property
    def websites(self) -> tuple[str, ...]:
        """The websites on which alone it may be played; empty if there's no such rule."""
        return () if self.domains.default_allow else self.domains.allow

    @property
    def refuse_us(self) -> bool:
        """Whether the app's own check can be refused although viewers can watch.

        The check sends no Referer, so only a default can meet it, and its own user agent.
        """
        agents = self.user_agents
        return not self.domains.default_allow or agents.restrict


UNRESTRICTED: Final = AccessRestrictions()


def parse_restrictions(value: object) -> AccessRestrictions:
    """Parse ``accessRestrictions``; whatever can't be read restricts nothing."""
    members = mapping(value)
    return AccessRestrictions(_rules(members.get("domains")), _rules(members.get("userAgents")))


def website_rules(websites: Iterable[str]) -> dict[str, Any]:
    """Return the request's ``domains`` for these websites only; for none, everyone is let in again."""
    allow = list(websites)
    return {"defaultPolicy": "deny" if allow else "allow", "allow": allow, "deny": []}


def restrictions_payload(restrictions: AccessRestrictions) -> dict[str, Any]:
    """Return ``accessRestrictions`` as the API has it."""
    return {
        name: {
            "defaultPolicy": "allow" if rules.default_allow else "deny",
            "allow": list(rules.allow),
            "deny": list(rules.deny),
        }
        for name, rules in (("domains", restrictions.domains), ("userAgents", restrictions.user_agents))
    }


def parse_website(entered: str) -> str:
    """Return the host of a website that may be entered as an address. Raises ValueError if it's none."""
    try:
        parts = urlsplit(entered.strip() if "://" in entered else f"https://{entered.strip()}")
        host = (parts.hostname or "").rstrip(".").encode("idna").decode()
    except (ValueError, UnicodeError):
        raise ValueError(entered) from None
    labels = host.split(".")
    if len(host) > _MOST_NAME or len(labels) < 2 or not all(map(_is_label, labels)):  # noqa: PLR2004 - name and suffix
        raise ValueError(entered)
    return host


def parse_websites(entered: str) -> tuple[str, ...]:
    """Return the hosts in a list that is separated by commas or spaces, each once.

    Raises ValueError with the first one that is none.
    """
    parts = entered.replace(",", " ").replace(";", " ").split()
    return tuple(dict.fromkeys(map(parse_website, parts)))


def _is_label(label: str) -> bool:
    plain = label.replace("-", "")
    return (
        plain.isascii()
        and plain.isalnum()
        and len(label) <= _MOST_LABEL
        and not label.startswith("-")
        and not label.endswith("-")
    )


def _rules(value: object) -> Rules:
    members = mapping(value)
    return Rules(
        text(members.get("defaultPolicy")).lower() != "deny",
        tuple(filter(None, map(text, items(members.get("allow"))))),
        tuple(filter(None, map(text, items(members.get("deny"))))),
    )
