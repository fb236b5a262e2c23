"""FastPix's two numbers of viewers, and how the newer one is read.

``viewer-count`` is the number of viewers in one document of FastPix, and that of all views so far in another:
it's called views. ``current-views`` (in FastPix's SDK since version 1.2.0) is the number of people who watch,
as far as their players report to FastPix Data.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fastpix_desktop.domain.lenient import count, mapping, text


@dataclass(frozen=True, slots=True)
class ViewerNumbers:
    """Both numbers at one moment; None where FastPix doesn't tell."""

    views: int | None = None
    watching: int | None = None


def current_views(payload: object) -> Mapping[str, int] | None:
    """Return how many people watch by playback ID, from current-views' rows; None for another shape.

    Rows are read as in the SDK (``dimension_name``), and as FastPix spells everything else
    (``dimensionName``). Unreadable ones are left out.
    """
    if not isinstance(payload, list):
        return None
    found: dict[str, int] = {}
    for each in payload:
        row = mapping(each)
        name = text(row.get("dimension_name", row.get("dimensionName")))
        number = count(row.get("concurrent_viewers", row.get("concurrentViewers")))
        if name and number is not None:
            found[name] = number
    return found if found or not payload else None


def watching(counted: Mapping[str, int], playback_ids: Iterable[str]) -> int | None:
    """Return how many people watch by any of these playback IDs; None if no player reports about one."""
    known = [counted[each] for each in playback_ids if each in counted]
    return sum(known) if known else None
