"""OBS's settings from before a stream was sent to it, for restoring them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from fastpix_desktop.domain.obs.status import StreamService
from fastpix_desktop.domain.secret import Secret


@dataclass(frozen=True, slots=True)
class ObsSnapshot:
    """The profile OBS used, and its destination."""

    profile: str
    service: StreamService
    created: tuple[str, ...] = ()
    """Profiles created for streams since then."""
    host_port: str = ""
    """Which OBS: ``host:port``, or empty for the one on this computer. Another one may have the same
    profile names."""
    used: tuple[str, ...] = ()
    """Streams' profiles that existed already and were switched to: they stay."""


def before_to_entries(before: ObsSnapshot) -> tuple[Secret, ...]:
    """Return texts for the keyring: first OBS's settings, then one for each profile created or used since.

    One entry a profile, and letters as they are: some keyrings limit an entry (Windows: 1280 characters).
    The first one holds a key, perhaps of another service.
    """
    settings = json.loads(before.service.settings.reveal())
    values = {
        "profile": before.profile,
        "created": [],  # where the first released version stored all of them
        "kind": before.service.kind,
        "settings": _short(settings),
        "place": before.host_port,
    }
    created = ({"created": name} for name in before.created)
    used = ({"used": name} for name in before.used)
    return tuple(Secret(_short(each)) for each in (values, *created, *used))


def with_profiles(before: ObsSnapshot, entries: Iterable[Secret]) -> ObsSnapshot:
    """Add the profiles named by later entries, skipping damaged and known ones."""
    profiles: dict[str, list[str]] = {"created": [*before.created], "used": [*before.used]}
    for entry in entries:
        try:
            ((kind, name),) = json.loads(entry.reveal()).items()
            profiles[kind].append(str(name))
        except (ValueError, KeyError, AttributeError, RecursionError):
            continue
    created, used = (tuple(dict.fromkeys(each)) for each in profiles.values())
    return replace(before, created=created, used=used)


def _short(values: object) -> str:
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    # A lone surrogate can't be stored as it is.
    is_whole = not any("\ud800" <= each <= "\udfff" for each in text)
    return text if is_whole else json.dumps(values)


def before_from_entry(entry: Secret) -> ObsSnapshot | None:
    """Read the first entry, in today's format or the first released version's; None if damaged."""
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
    return ObsSnapshot(texts[0], service, tuple(created), texts[3], tuple(used))
