"""What OBS will ask at its next start, before it does anything else.

Source: OBSBasic::OBSInit, obs-main.cpp (30, 31) and CrashHandler.cpp (32). OBS writes a mark at each start
and deletes it at a clean end; at a start, a mark left behind means that it crashed or was killed. Builds
without NDEBUG write none, and don't ask: Debian's 30.2.3 and 32.2.2, for example. The wizard opens 5 to 12 s
after the start (seen on 29.0.2, 30.2.3 and 32.2.2), when the WebSocket has long been answering.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

from fastpix_desktop.domain.obs import ini as obs_ini

_SAFE_MODE_SINCE: Final = (30, 0, 0)
_MARK_MOVED_IN: Final = (32, 0, 0)
_MARK: Final = "safe_mode"
_MARKS: Final = (".sentinel/run_*", "crash_sentinel_*")
"""The second is what builds between 31 and 32 wrote."""


def is_first_start(user_ini: str, global_ini: str) -> bool:
    """Return whether OBS was never started, by the texts of its files: then it opens its wizard."""
    if obs_ini.value_of(global_ini, "General", "LastVersion") is not None:
        return False
    started = (obs_ini.value_of(text, "General", "FirstRun") or "" for text in (user_ini, global_ini))
    return not any(each.lower() in ("true", "1") for each in started)


def was_killed(config: Path, version: tuple[int, int, int] | None) -> bool:
    """Return whether the OBS with this folder left a mark behind.

    ``version``: the one that was last started; None if unknown. A later one doesn't read the older mark.
    """
    with suppress(OSError):
        if (version is None or _SAFE_MODE_SINCE <= version < _MARK_MOVED_IN) and (config / _MARK).is_file():
            return True
        if version is None or version >= _MARK_MOVED_IN:
            return any(each.is_file() for pattern in _MARKS for each in config.glob(pattern))
    return False
