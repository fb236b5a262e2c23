"""Who holds the other end of a connection: real processes on Linux, and what other systems write."""

import os
import shutil
import socket
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from fastpix_desktop.domain.obs.peer import Ends, Peer, Verdict
from fastpix_desktop.services.obs import peer_linux, peer_macos, peer_windows
from fastpix_desktop.services.obs.machine import Machine
from fastpix_desktop.services.obs.peer import examine

if sys.platform == "win32":
    pytest.skip("POSIX only: processes of Linux and macOS; Windows has its own test", allow_module_level=True)

NOBODY = 65534
SERVER = """
import os, socket, sys
if sys.argv[4]: os.setuid(int(sys.argv[4]))
server = socket.create_server((sys.argv[1], 0), family=int(sys.argv[2]), dualstack_ipv6=sys.argv[3] == "dual")
print(server.getsockname()[1], flush=True)
connection, _ = server.accept()
connection.sendall(b"x")
sys.stdin.read()
"""


@contextmanager
def connected(
    argv: Sequence[str],
    *,
    host: str = "127.0.0.1",
    bound: str = "127.0.0.1",
    dual: bool = False,
    user: int | None = None,
) -> Iterator[Ends]:
    """Run a server by another Python, or what is called so, and be connected to it."""
    family = socket.AF_INET6 if ":" in bound else socket.AF_INET
    # A copy of Python elsewhere finds its library by this.
    environment = {**os.environ, "PYTHONHOME": sys.base_prefix}
    server = subprocess.Popen(
        [*argv, "-c", SERVER, bound, str(int(family)), "dual" if dual else "", str(user or "")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    try:
        assert server.stdout is not None
        with socket.create_connection((host, int(server.stdout.readline())), timeout=10) as connection:
            assert connection.recv(1) == b"x"  # accepted
            yield Ends.of(connection.getsockname()[:2], connection.getpeername()[:2])
    finally:
        server.communicate()


def python_as(path: Path) -> Path:
    """Put a copy of Python at a path: a program that is called whatever a test wants."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(Path(sys.executable).resolve(), path)
    return path


def computer(folder: Path) -> Machine:
    """A computer on whose PATH OBS would be found in this folder."""
    return Machine("linux", folder / "home", {"PATH": str(folder)}, folder / "root")


# Linux: real processes


@pytest.mark.parametrize(
    ("host", "bound", "dual"),
    [
        ("127.0.0.1", "127.0.0.1", False),
        ("127.0.0.1", "0.0.0.0", False),
        ("::1", "::1", False),
        ("127.0.0.1", "::", True),  # as OBS listens: the tables have it as ::ffff:127.0.0.1
        ("::1", "::", True),
    ],
)
def test_an_installed_obs_is_recognised(tmp_path: Path, host: str, bound: str, dual: bool) -> None:
    obs = python_as(tmp_path / "obs")
    with connected([str(obs)], host=host, bound=bound, dual=dual) as ends:
        examined = examine(ends, computer(tmp_path))
    assert (examined.verdict, examined.program) == (Verdict.OBS, str(obs))


def test_an_obs_behind_links_is_recognised(tmp_path: Path) -> None:
    obs = python_as(tmp_path / "lib/obs-studio/obs")
    (tmp_path / "obs").symlink_to(obs)
    with connected([str(tmp_path / "obs")]) as ends:
        assert examine(ends, computer(tmp_path)).verdict is Verdict.OBS


def test_an_obs_that_was_updated_while_it_runs_is_recognised(tmp_path: Path) -> None:
    obs = python_as(tmp_path / "obs")
    with connected([str(obs)]) as ends:
        obs.unlink()
        python_as(obs)
        examined = examine(ends, computer(tmp_path))
        assert (examined.verdict, examined.program) == (Verdict.OBS, f"{obs} (deleted)")
        obs.unlink()  # removed for good: there is none that it could be
        assert examine(ends, computer(tmp_path)).verdict is Verdict.UNKNOWN


def test_another_program_is_not_obs(tmp_path: Path) -> None:
    python_as(tmp_path / "obs")
    with connected([sys.executable]) as ends:
        examined = examine(ends, computer(tmp_path))
    assert (examined.verdict, examined.program) == (
        Verdict.OTHER,
        str(Path(sys.executable).resolve()),
    )


def test_what_is_called_like_obs_elsewhere_has_to_be_asked_about(tmp_path: Path) -> None:
    """An AppImage, a portable copy, or what a wrapper on the PATH starts."""
    real = python_as(tmp_path / "elsewhere/bin/obs")
    wrapper = tmp_path / "obs"
    wrapper.write_text(f'#!/bin/sh\nexec "{real}" "$@"\n')
    wrapper.chmod(0o755)
    with connected([str(wrapper)]) as ends:
        examined = examine(ends, computer(tmp_path))
    assert (examined.verdict, examined.program) == (Verdict.UNKNOWN, str(real))


def test_another_users_program_is_not_obs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even where it is OBS. As root it becomes nobody's; else we count as somebody else."""
    obs = python_as(tmp_path / "obs")
    user = NOBODY if os.getuid() == 0 else None
    if user is None:
        monkeypatch.setattr(os, "getuid", lambda: NOBODY)
    with connected([str(obs)], user=user) as ends:
        assert examine(ends, computer(tmp_path)).verdict is Verdict.OTHER


def test_a_connection_that_is_gone_is_said(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        here = socket.create_connection(server.getsockname())
        there, _ = server.accept()
        ends = Ends.of(here.getsockname(), here.getpeername())
        there.close()
        with here, pytest.raises(ConnectionError):
            peer_linux.find_peer(ends)


def test_before_it_is_accepted_nobody_holds_it() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as here,
        pytest.raises(ConnectionError),
    ):
        peer_linux.find_peer(Ends.of(here.getsockname(), here.getpeername()))


# Linux: what the system hides


class Tables:
    """A /proc of our own."""

    ENDS = Ends(("127.0.0.1", 0xC350), ("127.0.0.1", 0x1167))

    def __init__(self, folder: Path) -> None:
        self.proc = folder / "proc"
        (self.proc / "thread-self/net").mkdir(parents=True)

    def write(self, user: int) -> None:
        row = f"0: 0100007F:1167 0100007F:C350 01 00000000:00000000 00:00000000 00000000 {user} 0 4711 1"
        (self.proc / "thread-self/net/tcp").write_text(f"  sl  local_address rem_address\n   {row}\n")

    def find(self) -> Peer:
        return peer_linux.find_peer(self.ENDS, self.proc)


def test_without_tables_nothing_is_known(tmp_path: Path) -> None:
    assert Tables(tmp_path).find() == Peer()


def test_a_connection_that_is_not_listed_is_unknown(tmp_path: Path) -> None:
    tables = Tables(tmp_path)
    (tables.proc / "thread-self/net/tcp").write_text("  sl  local_address rem_address\n")
    assert tables.find() == Peer()


def test_a_process_outside_of_our_container_is_unknown(tmp_path: Path) -> None:
    tables = Tables(tmp_path)
    tables.write(os.getuid())
    assert tables.find() == Peer(is_this_user=True)


def test_another_users_socket_needs_no_process(tmp_path: Path) -> None:
    tables = Tables(tmp_path)
    tables.write(os.getuid() + 1)
    assert tables.find() == Peer(is_this_user=False)


def test_a_process_whose_program_is_hidden(tmp_path: Path) -> None:
    tables = Tables(tmp_path)
    tables.write(os.getuid())
    (tables.proc / "17/fd").mkdir(parents=True)
    (tables.proc / "17/fd/3").symlink_to("socket:[4711]")
    (tables.proc / "18").mkdir()  # over by now
    assert tables.find() == Peer(is_this_user=True)
    (tables.proc / "17/exe").symlink_to("/app/bin/obs")
    assert tables.find() == Peer(is_this_user=True, path="/app/bin/obs")


# macOS


def lsof_says(*lines: str) -> Callable[[Sequence[str]], str]:
    return lambda _command: "".join(f"{line}\n" for line in lines)


MAC_ENDS = Ends(("127.0.0.1", 50000), ("127.0.0.1", 4455))
OURS = ("p10", f"u{os.getuid()}", "f7", "n127.0.0.1:50000->127.0.0.1:4455")
THEIRS = ("p20", f"u{os.getuid()}", "f9", "n127.0.0.1:4455->127.0.0.1:50000")


def test_macos_finds_the_program(tmp_path: Path) -> None:
    program = tmp_path / "OBS"
    program.touch()
    found = peer_macos.find_peer(
        MAC_ENDS, run=lsof_says(*OURS, *THEIRS), path_of=lambda process: str(program) if process == 20 else ""
    )
    state = program.stat()
    assert found == Peer(True, str(program), (state.st_dev, state.st_ino), sees_our_files=True)


def test_macos_over_ipv6_and_by_mapped_addresses() -> None:
    for host, written in (("::1", "[::1]"), ("127.0.0.1", "[::ffff:127.0.0.1]")):
        row = ("p20", f"u{os.getuid()}", f"n{written}:4455->{written}:50000")
        ends = Ends((host, 50000), (host, 4455))
        found = peer_macos.find_peer(ends, run=lsof_says(*row), path_of=lambda _process: "/gone/OBS")
        assert found == Peer(is_this_user=True, path="/gone/OBS")


def test_macos_does_not_list_another_users_processes() -> None:
    assert peer_macos.find_peer(MAC_ENDS, run=lsof_says(*OURS)) == Peer(is_this_user=False)
    other = ("p20", f"u{os.getuid() + 1}", THEIRS[3])
    assert peer_macos.find_peer(MAC_ENDS, run=lsof_says(*OURS, *other)) == Peer(is_this_user=False)


@pytest.mark.parametrize("lines", [(), ("nonsense",), ("p", "u", "n->"), ("pabc",), ("n1.2.3.4->x:1",)])
def test_macos_lsof_that_says_nothing_of_use(lines: tuple[str, ...]) -> None:
    assert peer_macos.find_peer(MAC_ENDS, run=lsof_says(*lines)) == Peer()


def test_macos_without_lsof(tmp_path: Path) -> None:
    assert peer_macos.find_peer(MAC_ENDS, lsof=str(tmp_path / "none")) == Peer()


def test_macos_without_libproc() -> None:
    def fails(_process: int) -> str:
        raise OSError("libproc")

    assert peer_macos.find_peer(MAC_ENDS, run=lsof_says(*THEIRS), path_of=fails) == Peer(is_this_user=True)


# Windows


class Windows(peer_windows.System):
    """A Windows whose process 20 is at the other end of the connection."""

    def __init__(self, path: str, *, session: int = 1, mapped: bool = False, count: int = 2) -> None:
        self._path, self._session, self._mapped, self._count = path, session, mapped, count

    def table(self, family: int) -> bytes:
        rows = [(50000, 4455, 10), (4455, 50000, 20)][: self._count]
        if (family == 23) != self._mapped:
            return struct.pack("=I", 0)
        pack = _row6 if self._mapped else _row4
        return struct.pack("=I", len(rows)) + b"".join(pack(*row) for row in rows) + bytes(99)

    def session(self, process: int) -> int:
        return self._session if process == 20 else 1

    def path(self, process: int) -> str:
        if not self._path or process != 20:
            raise OSError("OpenProcess")
        return self._path


def _row4(port: int, remote: int, process: int) -> bytes:
    host = socket.inet_aton("127.0.0.1")
    return struct.pack("=I4sI4sII", 5, host, socket.htons(port), host, socket.htons(remote), process)


def _row6(port: int, remote: int, process: int) -> bytes:
    host = socket.inet_pton(socket.AF_INET6, "::ffff:127.0.0.1")
    return struct.pack(
        "=16sII16sIIII", host, 0, socket.htons(port), host, 0, socket.htons(remote), 5, process
    )


@pytest.mark.parametrize("mapped", [False, True])
def test_windows_finds_the_program(tmp_path: Path, mapped: bool) -> None:
    program = tmp_path / "obs64.exe"
    program.touch()
    state = program.stat()
    found = peer_windows.find_peer(MAC_ENDS, Windows(str(program), mapped=mapped))
    assert found == Peer(True, str(program), (state.st_dev, state.st_ino), sees_our_files=True)


def test_windows_another_session_is_another_user() -> None:
    assert peer_windows.find_peer(MAC_ENDS, Windows("C:\\obs64.exe", session=2)) == Peer(is_this_user=False)


def test_windows_what_it_does_not_say_is_unknown() -> None:
    assert peer_windows.find_peer(MAC_ENDS, Windows("", count=1)) == Peer()
    assert peer_windows.find_peer(MAC_ENDS, Windows("")) == Peer(is_this_user=True)
    assert peer_windows.find_peer(MAC_ENDS) == Peer()  # no Windows here


def test_a_system_that_we_do_not_know(tmp_path: Path) -> None:
    machine = Machine("plan9", tmp_path, {})
    assert examine(MAC_ENDS, machine).verdict is Verdict.UNKNOWN
