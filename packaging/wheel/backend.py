"""hatchling, with Qt's lrelease for wheels: it makes the translations that the app loads (see ``hook.py``).

An editable install, as ``make`` has it, needs none: ``make`` itself makes the translations in the checkout.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hatchling import build
from hatchling.build import *  # noqa: F403 - all of a build backend's other functions


def get_requires_for_build_wheel(config_settings: Mapping[str, Any] | None = None) -> list[str]:
    """Return what building a wheel needs: PySide6 too, as the app does."""
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    qt = next(each for each in project["dependencies"] if each.startswith("PySide6"))
    return [*build.get_requires_for_build_wheel(config_settings), qt]
