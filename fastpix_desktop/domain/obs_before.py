"""How OBS was set before a stream was sent to it: what undoing brings back."""

import json
from dataclasses import dataclass

from fastpix_desktop.domain.obs_remote import StreamService
from fastpix_desktop.domain.secret import Secret


@dataclass(frozen=True, slots=True)
class Before:
    """The profile that OBS used, and where it streamed to."""

    profile: str
    service: StreamService
    created: tuple[str, ...] = ()
    """The profiles that were made for streams since."""
    place: str = ""
    """Which OBS it was: its ``host:port``; empty for the one of this computer. Another has the same names."""
    used: tuple[str, ...] = ()
    """The profiles of streams that were there already, and were switched to since: they stay."""


def before_to_entry(before: Before) -> Secret:
    """Return it as a text for the keyring: it holds a key, perhaps of another service."""
    values = {
        "profile": before.profile,
        "created": list(before.created),
        "used": list(before.used),
        "kind": before.service.kind,
        "settings": before.service.settings.reveal(),
        "place": before.place,
    }
    return Secret(json.dumps(values))


def before_from_entry(entry: Secret) -> Before | None:
    """Read what :func:`before_to_entry` wrote; None where it is damaged."""
    try:
        values = json.loads(entry.reveal())
        settings = json.loads(values["settings"])
        created, used = values["created"], values.get("used", [])
        texts = [values["profile"], values["kind"], values["settings"], values["place"], *created, *used]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    if not isinstance(settings, dict) or not isinstance(created, list) or not isinstance(used, list):
        return None
    if not all(isinstance(text, str) for text in texts):
        return None
    service = StreamService(texts[1], Secret(texts[2]))
    return Before(texts[0], service, tuple(created), texts[3], tuple(used))
