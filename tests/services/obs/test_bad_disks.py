"""Disks that are full or cannot be written, and a failure halfway: everything is as it was before.

In a child with a file system of its own, so that it is true for root as well.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fastpix_desktop.domain.errors import AppError, FileTrouble
from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.services.obs.folders import find_installations
from fastpix_desktop.services.obs.machine import Machine
from fastpix_desktop.services.obs.profiles import export_profile, install_profile, remove_profiles
from tests.namespaces import unshare
from tests.services.obs_on_disk import contents, machine, obs, profile, theirs

__all__ = ["machine", "obs"]

FAULTS = """
import json, sys
from pathlib import Path
from tests.services.obs import test_bad_disks as tests
print(json.dumps(tests.in_child(sys.argv[1], Path(sys.argv[2]))))
"""


def in_child(act: str, folder: Path) -> dict[str, str]:
    """Do something on a faulty disk; return the error, and what the disk holds then."""
    machine = Machine("linux", folder / "home", {"PATH": ""}, folder)
    error = ""
    try:
        if act == "export":
            export_profile(profile(), folder)
        else:
            (obs,) = find_installations(machine)
            if act == "install":
                install_profile(obs, profile("New title", key="new-key" * 2000), machine)
            else:
                remove_profiles(obs, "stream-1", machine)
    except AppError as caught:
        error = f"{type(caught).__name__}: {getattr(caught, 'reason', '')}"
    return {"error": error, **{name: text for name, text in contents(folder).items() if "filler" not in name}}


@pytest.fixture
def faulty(tmp_path: Path) -> Callable[[str, str, str], tuple[str, dict[str, str]]]:
    def call(act: str, options: str, fill: str) -> tuple[str, dict[str, str]]:
        disk = tmp_path / "disk"
        disk.mkdir()
        source = tmp_path / "home"
        script = (
            f"mount -t tmpfs -o size=64k tmpfs {disk} && cp -r {source} {disk}/ && {fill} "
            f"mount -o remount,{options} {disk} && exec {sys.executable} -c '{FAULTS}' {act} {disk}"
        )
        done = subprocess.run(
            [*unshare("--mount"), "sh", "-c", script], capture_output=True, text=True, check=False, cwd=ROOT
        )
        assert done.returncode == 0, done.stderr
        left = json.loads(done.stdout)
        return left.pop("error"), left

    return call


ROOT = Path(__file__).parents[3]
FILL = "dd if=/dev/zero of={} bs=1k 2>/dev/null;"


@pytest.mark.posix("mounts a small disk")
@pytest.mark.parametrize("act", ["export", "install", "remove"])
@pytest.mark.parametrize(("options", "full"), [("ro", False), ("rw", True)])
def test_a_bad_disk_leaves_everything_as_it_was(
    act: str,
    options: str,
    *,
    full: bool,
    obs: Installation,
    machine: Machine,
    tmp_path: Path,
    faulty: Callable[[str, str, str], tuple[str, dict[str, str]]],
) -> None:
    install_profile(obs, profile("Old title", key="old-key"), machine)
    theirs(obs, "Mine", "Mine")
    before = {f"home/{name}": text for name, text in contents(tmp_path / "home").items()}
    error, after = faulty(act, options, FILL.format(tmp_path / "disk/filler") + " true &&" if full else "")
    if act == "remove" and full:
        assert error == ""  # nothing needs to be written for it
        assert set(before) - set(after) == {name for name in before if "FastPix" in name}
        return
    assert error == ("FileTrouble: No space left on device" if full else "FileTrouble: Read-only file system")
    assert after == before


def test_a_failure_after_the_earlier_one_was_moved_puts_it_back(
    obs: Installation, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = install_profile(obs, profile("Old title"), machine)
    before = contents(obs.config)
    real = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if target.parent == obs.profiles_folder and target != installed.folder:
            raise PermissionError(13, "Permission denied", str(target))
        return real(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(FileTrouble):
        install_profile(obs, profile("New title"), machine)
    assert contents(obs.config) == before
    assert not list(obs.profiles_folder.parent.glob(".fastpix*"))
