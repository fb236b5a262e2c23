"""The .deb on fresh Debians: installed, started by an ordinary user, used, checked and removed.

Takes minutes, and root, and is done in this order: `make package-test`. `make test` starts the bundle
instead (test_bundle.py).
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from fastpix_desktop import __version__
from tests.debians import environment, unpack
from tests.desktop.processes import wait_until
from tests.desktop.session import Desktop, Program

ROOT = Path(__file__).parents[2]
DEB = ROOT / f"dist/fastpix-desktop_{__version__}_amd64.deb"
SUITES = ("bookworm", "trixie")
"""The oldest that the package is for, and the newest."""
USER = 1000
HOME = "/home/person"

pytestmark = [
    pytest.mark.skipif(
        os.environ.get("FASTPIX_PACKAGE_TEST") != "1", reason="run by `make package-test`: it takes minutes"
    ),
    pytest.mark.timeout(900),
]


def _run(*command: str | Path, **options: object) -> str:
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, **options
    )  # type: ignore[call-overload]
    assert done.returncode == 0, f"{command}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return str(done.stdout)


class Debian:
    """A root folder with a fresh Debian in it, and one ordinary user."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str) -> str:
        """Run a command in it, as root."""
        return _run("/usr/sbin/chroot", self.root, *command, env=environment())

    def files(self) -> set[str]:
        """Return all files but the person's, the package manager's own and what it was told of."""
        skipped = [part for path in (HOME, "/var", "/tmp") for part in ("-path", f"{self.root}{path}", "-o")]
        run = _run("find", self.root, "-xdev", "(", *skipped[:-1], ")", "-prune", "-o", "-print")
        return {line.removeprefix(str(self.root)) for line in run.splitlines()}


@pytest.fixture(scope="module", params=SUITES)
def debian(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    """Fetched once (build/debian-*.tar), unpacked anew for each run."""
    if os.geteuid() != 0:
        pytest.fail("`make package-test` installs a package in a root folder of its own: run it as root")
    root = tmp_path_factory.mktemp("debian") / "root"
    unpack(request.param, root, root.with_name("made.log"))
    made = Debian(root)
    made.run("useradd", "--uid", str(USER), "--create-home", "--home-dir", HOME, "person")
    yield made
    shutil.rmtree(root, ignore_errors=True)


@pytest.fixture(scope="module")
def installed(debian: Debian) -> Debian:
    """With the package in it, and only what its dependencies bring."""
    (debian.root / "tmp/package.deb").write_bytes(DEB.read_bytes())
    debian.run("apt-get", "update", "-q")
    debian.before = debian.files()  # type: ignore[attr-defined]
    debian.run("apt-get", "install", "-q", "-y", "--no-install-recommends", "/tmp/package.deb")
    return debian


def _start(desktop: Desktop, debian: Debian, *options: str) -> Program:
    """Start the program in there as the person, on this desktop: its folder is the only one they share."""
    shared = f"{debian.root}{desktop.folder}"
    Path(shared).mkdir(parents=True, exist_ok=True)
    script = (
        f"mount --bind {desktop.folder} {shared} && mount -t proc proc {debian.root}/proc && "
        f"exec /usr/sbin/chroot --userspec={USER}:{USER} {debian.root}"
        f" /usr/bin/fastpix-desktop {' '.join(options)}"
    )
    own = {"HOME": HOME, "XDG_DATA_HOME": f"{HOME}/.local/share", "XDG_CONFIG_HOME": f"{HOME}/.config",
           "XDG_CACHE_HOME": f"{HOME}/.cache", "PATH": "/usr/bin:/bin",
           "FONTCONFIG_FILE": "/etc/fonts/fonts.conf"}  # fmt: skip
    return desktop.start("unshare", "--mount", "sh", "-c", script, env=own, as_root=True)


def test_it_is_clean_by_debians_own_tools(tmp_path: Path) -> None:
    said = subprocess.run(
        ["lintian", "--fail-on", "error", "--tag-display-limit", "0", DEB],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    errors = [line for line in said.stdout.splitlines() if line.startswith("E:")]
    assert errors == [], said.stdout
    assert said.returncode == 0, said.stdout + said.stderr
    _run("dpkg-deb", "-x", DEB, tmp_path)
    _run("desktop-file-validate", *tmp_path.glob("usr/share/applications/*.desktop"))
    _run("appstreamcli", "validate", "--no-net", *tmp_path.glob("usr/share/metainfo/*.xml"))


def test_all_that_it_links_to_is_there(installed: Debian) -> None:
    run = installed.run(
        "sh", "-c",
        "cd /usr/lib/fastpix-desktop && export LD_LIBRARY_PATH=$PWD/_internal &&"
        " find . -name '*.so*' -type f | xargs ldd 2>&1 | grep 'not found' || true",
    )  # fmt: skip
    assert {line.split()[0] for line in run.splitlines()} == set()


def test_it_is_used_by_an_ordinary_user_from_form_to_copied_key(installed: Debian) -> None:
    with Desktop(keyring=False, user=USER) as desktop:
        program = _start(desktop, installed, "--demo")
        program.ui.wait_for("Create stream", lambda button: button.enabled, timeout=30)
        owner = re.search(r"^Uid:\s+(\d+)", Path(f"/proc/{program.pid}/status").read_text(), re.MULTILINE)
        assert owner is not None
        assert int(owner[1]) == USER
        assert Path(f"/proc/{program.pid}/root").resolve() == installed.root.resolve()
        program.ui.set_text("Title", "From the package")
        program.ui.press("Create stream")
        program.ui.press("Copy stream key")

        def copied() -> object:
            return re.fullmatch(rb"[0-9a-f]{32}k[0-9a-f]{32}", desktop.display.clipboard() or b"")

        wait_until(copied)
        desktop.display.activate("FastPix Desktop (Demo)")
        desktop.display.keys("alt+F4")
        assert program.wait() == 0
        assert (program.stdout, program.stderr) == ("", "")


def test_the_self_test_passes(installed: Debian) -> None:
    run = _run(
        "/usr/sbin/chroot", f"--userspec={USER}:{USER}", installed.root, "fastpix-desktop", "--self-test",
        env={"HOME": HOME, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    lines = run.splitlines()
    assert lines[-1] == "All of it works."
    assert f"ok    Data folder: {HOME}/.local/share/fastpix-desktop can be written" in run


def test_removed_it_leaves_nothing_but_the_persons_data(installed: Debian) -> None:
    installed.run("apt-get", "purge", "-q", "-y", "--auto-remove", "fastpix-desktop")
    left = installed.files() - installed.before  # type: ignore[attr-defined]
    assert {path for path in left if "fastpix" in path.lower()} == set()
    assert {path for path in left if path.startswith("/usr/lib/fastpix-desktop")} == set()
    assert (Path(f"{installed.root}{HOME}") / ".local/share/fastpix-desktop").is_dir()
