"""Put the translations that the app loads into a wheel."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface[Any]):
    """Makes the .qm files; without Qt's lrelease, the build ends with a message."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files. An editable install loads those of the checkout."""
        if version == "editable":
            return
        sys.path.append(str(Path(self.root) / "packaging"))
        import translations  # noqa: PLC0415 - beside this folder

        for path in translations.compile_all():
            build_data["force_include"][str(path)] = f"fastpix_desktop/resources/translations/{path.name}"
