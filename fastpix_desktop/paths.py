"""Where the program's own files are."""

from pathlib import Path


def resources() -> Path:
    """Return the folder of icons and translations: inside an installed package, or beside a checkout's."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
