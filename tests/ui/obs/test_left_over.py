"""An OBS that was uninstalled and left its folders."""

from dataclasses import replace
from pathlib import Path

from fastpix_desktop.domain.obs.installation import Installation, ObsFound, ObsKind
from fastpix_desktop.ui.obs.text import found_text


def test_left_over_folders_are_not_called_an_obs_that_was_found() -> None:
    left = Installation(ObsKind.NATIVE, Path("c"), Path("p"), Path("s"), (32, 0, 0), (), None, ())
    found = replace(left, command=("/usr/bin/obs",))
    assert "isn't installed" in found_text(ObsFound((left,)), left)
    assert "is installed" in found_text(ObsFound((found,)), found)
