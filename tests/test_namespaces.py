"""Tests with namespaces of their own run for root also where the kernel refuses user namespaces."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
REFUSING = """
root=$1; shift
mount --rbind / "$root" && mount -t proc proc "$root/proc" &&
    exec chroot "$root" sh -c 'cd "$1" && shift && exec "$@"' sh "$@"
"""
"""A chroot: in one, the kernel refuses user namespaces, as it does in many containers."""
PROGRAM = """
import subprocess, sys
from pathlib import Path
sys.path.insert(0, str(Path.cwd()))
from tests.namespaces import unshare
from tests.obs.sandbox import Sandbox, inside

def said(*argv):
    return subprocess.run(argv, capture_output=True, text=True).stdout.split()

print(subprocess.run(["unshare", "--map-root-user", "true"], capture_output=True).returncode)
folder = Path(sys.argv[1])
(folder / "there").touch()
with Sandbox(folder, {folder / "mounted": folder}) as sandbox, inside(sandbox):
    print(*said(*sandbox.prefix, "ls", "mounted"))
print(*said(*unshare(), "id", "-u"), *said(*unshare("--net"), "id", "-u"))
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="it is about root: others cannot do without user namespaces")
def test_root_needs_no_user_namespaces(tmp_path: Path) -> None:
    (root := tmp_path / "root").mkdir()
    (folder := tmp_path / "folder").mkdir()
    refusing = ["unshare", "--mount", "--pid", "--fork", "sh", "-c", REFUSING, "sh"]
    done = subprocess.run(
        [*refusing, root, PROJECT, sys.executable, "-c", PROGRAM, folder],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["1", "mounted sandbox.log there", "0 0"], done.stdout + done.stderr
