"""Copy a person's profile: their encoder, canvas and audio, with only the destination replaced."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from fastpix_desktop.domain.obs import ini as obs_ini
from fastpix_desktop.domain.obs.errors import ProfileDamaged
from fastpix_desktop.domain.obs.profile import (
    BASIC,
    RECORD_ENCODER,
    SERVICE,
    STREAM_ENCODER,
    ObsProfile,
    folder_name,
    marked,
    profile_name,
    service_text,
)
from fastpix_desktop.domain.obs.profile_check import ObsWarning, output_warnings
from fastpix_desktop.domain.streams.ingest import RtmpSettings, SrtSettings

COPIED: Final = (BASIC, STREAM_ENCODER, RECORD_ENCODER)
"""Files to read for a copy. Not service.json, which contains another destination's key."""

_ACCOUNT_SECTIONS: Final = ("Auth", "Twitch", "YouTube", "Restream")
"""Keys of linked accounts' refresh tokens in OBS (frontend/oauth); YouTube's has variants."""


@dataclass(frozen=True, slots=True)
class Clone:
    """The copy, and what the person should change in it."""

    profile: ObsProfile
    warnings: tuple[ObsWarning, ...]


def clone(  # noqa: PLR0913 - a copy needs all of these
    their_name: str,
    their_files: Mapping[str, str],
    title: str,
    stream_id: str,
    ingest: RtmpSettings | SrtSettings,
    *,
    reconnect_window: int,
    ascii_name: bool = False,
) -> Clone:
    """Copy the profile ``their_name`` for a stream. ``their_files`` are those of COPIED that exist.

    All lines stay as they are, except: the name, the marker, linked accounts, the cookie of their panels, and
    Twitch's own way of streaming, with which OBS would not use the address at all (obs-studio issue 11456).
    Never for a folder that is given away: their recording paths and plug-in settings are in it.
    Raises ProfileDamaged, UnusableIngest.
    """
    basic = their_files.get(BASIC, "")
    if "\0" in basic or not obs_ini.has_sections(basic):
        raise ProfileDamaged(their_name, BASIC)
    encoders = {
        file: _checked_json(their_name, file, their_files[file]) for file in COPIED[1:] if file in their_files
    }
    name = profile_name(title, stream_id, ascii_only=ascii_name)
    files = {
        **{file: their_files[file] for file in encoders},
        BASIC: marked(_without_accounts(basic), name, stream_id),
        SERVICE: service_text(ingest),
    }
    profile = ObsProfile(folder_name(title, stream_id), name, stream_id, MappingProxyType(files))
    warnings = output_warnings(basic, encoders.get(STREAM_ENCODER, {}), reconnect_window)
    return Clone(profile, warnings)


def _checked_json(their_name: str, file: str, text: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise ProfileDamaged(their_name, file)
    return values


def _without_accounts(basic: str) -> str:
    kept = obs_ini.without(
        basic,
        lambda section, key: (
            section.startswith(_ACCOUNT_SECTIONS) or (section == "Panels" and key == "CookieId")
        ),
    )
    if obs_ini.value_of(kept, "Stream1", "EnableMultitrackVideo") is None:
        return kept
    return obs_ini.with_value(kept, "Stream1", "EnableMultitrackVideo", "false")
