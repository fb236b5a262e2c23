"""Whom the program trusts over TLS: the same for the API, the playlists and the connection check."""

import socket
import ssl
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fastpix_desktop.domain.errors import AppError, Reason, Unreachable
from fastpix_desktop.domain.network.checks import Obstacle, Target
from fastpix_desktop.services.fastpix.playlist import HlsPlaylists
from fastpix_desktop.services.http import tls
from fastpix_desktop.services.network.reach import reach_api, reach_tls
from tests.authority import Authority
from tests.services.conftest import LOOPBACK, Listen
from tests.services.short_api import NOT_FOR_US, make

pytestmark = pytest.mark.usefixtures("plain_environment")


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    """A company's CA."""
    return Authority(tmp_path)


def _refuses(use: Callable[[], object]) -> bool:
    """Whether a certificate was not trusted; what else the server says does not count."""
    try:
        use()
    except Unreachable as error:
        return error.reason is Reason.CERTIFICATE
    except AppError:
        pass
    return False


def _trusts(port: int, host: str = NOT_FOR_US) -> list[bool]:
    """Whether the API, a playlist, and both checks of the connection trust a server."""
    target = Target(host, port, is_tls=True)
    checks = reach_api(f"https://{host}:{port}/v1", 5)[0], reach_tls(target, (LOOPBACK,), 5)
    return [
        not _refuses(make(f"https://{host}:{port}/v1", 5).check),
        not _refuses(lambda: HlsPlaylists(5).read(f"https://{host}:{port}/a.m3u8")),
        *(check.obstacle is not Obstacle.CERTIFICATE_UNKNOWN for check in checks),
    ]


@pytest.fixture
def company(listen: Listen, authority: Authority) -> int:
    """The port of a server whose certificate is the company's."""

    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 503 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

    return int(listen(answer, authority.server(NOT_FOR_US)).port)


def test_a_ca_that_nobody_knows_is_trusted_nowhere(company: int) -> None:
    assert _trusts(company) == [False] * 4


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_a_ca_that_the_environment_names_is_trusted_everywhere(
    company: int, authority: Authority, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, str(authority.file))
    assert _trusts(company) == [True] * 4


def _as_folder(authority: Authority, folder: Path) -> Path:
    """A folder of certificates as OpenSSL wants it: each by the hash of its name."""
    folder.mkdir()
    argv = ["openssl", "x509", "-hash", "-noout", "-in", str(authority.file)]
    name = subprocess.run(argv, check=True, capture_output=True, text=True).stdout.strip()
    (folder / f"{name}.0").write_bytes(authority.file.read_bytes())
    return folder


@pytest.mark.posix("makes the folder with openssl's command")
@pytest.mark.parametrize("name", ["SSL_CERT_DIR", "REQUESTS_CA_BUNDLE"])
def test_a_folder_that_the_environment_names_is_trusted_everywhere(
    company: int, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, str(_as_folder(authority, tmp_path / "folder")))
    assert _trusts(company) == [True] * 4


def test_the_systems_store_is_found_where_openssl_does_not_look(
    company: int, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a bundle that brings one distribution's OpenSSL to another."""
    nowhere = tmp_path / "nowhere"
    paths = ssl.DefaultVerifyPaths("", "", "A", str(nowhere), "B", str(nowhere))
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)
    monkeypatch.setattr(tls, "_BUNDLES", (str(nowhere), str(authority.file)))
    tls._kept.cache_clear()
    try:
        assert _trusts(company) == [True] * 4
    finally:
        tls._kept.cache_clear()


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"])
def test_naming_a_ca_takes_nothing_from_the_systems_store(authority: Authority, name: str) -> None:
    script = (
        "from fastpix_desktop.services.http.tls import trusting_context as t\n"
        "print(t().cert_store_stats()['x509_ca'])"
    )
    counts = [
        int(
            subprocess.run(
                [sys.executable, "-c", script],
                check=True,
                capture_output=True,
                text=True,
                env={"PATH": "/usr/bin:/bin", **extra},
            ).stdout
        )
        for extra in ({}, {name: str(authority.file)})
    ]
    assert counts[1] == counts[0] + 1 > 50


@pytest.mark.parametrize("content", [None, b"", b"no certificate"])
def test_a_bundle_that_cannot_be_used_is_a_certificate_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    bundle = tmp_path / "bundle.pem"
    if content is not None:
        bundle.write_bytes(content)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    with socket.create_server((LOOPBACK, 0)) as server:
        assert _trusts(server.getsockname()[1]) == [False] * 4
    # An old SSL_CERT_FILE only adds nothing: other programs leave one behind.
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    assert tls.trusting_context().cert_store_stats()["x509_ca"] > 50
