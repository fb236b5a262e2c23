"""This computer's own way to Python packages, carried into another root: whatever pip is set up with here."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

TRUSTED: Final = Path("/etc/trusted-by-pip.pem")
"""Where pip's own choice of authorities lies in the other root: no package writes there."""


@dataclass(frozen=True)
class PipSettings:
    """What pip says of itself: the files that it reads, and what they and the environment set."""

    files: tuple[Path, ...]
    options: dict[str, str]
    """By name, without its section: ``find-links``."""
    environment: dict[str, str]
    """Those that pip reads. Once carried: as they have to be in there."""

    def places(self) -> list[Path]:
        """Return the files and folders of this computer that the values name."""
        words = (unquote(urlsplit(word).path) for value in self.options.values() for word in value.split())
        return sorted({Path(word) for word in words if word.startswith("/") and Path(word).exists()})

    def carry(self, root: Path) -> list[Path]:
        """Put the settings into a root; return the folders that have to be there too, at the same place."""
        home = Path.home()
        for file in self.files:
            at = Path("/root", file.relative_to(home)) if file.is_relative_to(home) else file
            _copy(file, root, at)
        if certificates := self.options.get("cert"):
            _copy(Path(certificates), root, TRUSTED)
            self.environment["PIP_CERT"] = str(TRUSTED)
        folders = set()
        for place in self.places():
            if place.is_file():
                _copy(place, root, place)
            else:  # with what is beside it: an index's pages may lead there
                folders.add(place if place.parent == Path("/") else place.parent)
        return sorted(folders)


def of_this_computer(python: str) -> PipSettings:
    """Ask a Python's pip how it is set up."""
    said = subprocess.run(
        [python, "-m", "pip", "config", "debug"], capture_output=True, text=True, check=True
    ).stdout
    return parse(said, dict(os.environ))


def parse(said: str, environment: dict[str, str]) -> PipSettings:
    """Read what ``pip config debug`` prints, and the environment."""
    files = re.findall(r"^ +(/.*), exists: True$", said, re.MULTILINE)
    in_files = re.findall(r"^ +[\w-]+\.([\w-]+): (.*)$", said, re.MULTILINE)
    own = {name: value for name, value in environment.items() if name.startswith("PIP_")}
    in_environment = {name[4:].lower().replace("_", "-"): value for name, value in own.items()}
    return PipSettings(tuple(map(Path, files)), {**dict(in_files), **in_environment}, own)


def _copy(file: Path, root: Path, at: Path) -> None:
    into = root / at.relative_to("/")
    into.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, into)
