"""Whatever the tests, and the self-test, present as a certificate, a strict reader accepts.

Python 3.13 made that the default; an older one can be told to read strictly.
"""

import ssl
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.authority import Authority
from tests.obs.receivers import make_authority

SELF_TEST = Path(__file__).parents[1] / "resources/self-test"


def _of_the_services(folder: Path) -> tuple[Path, Path]:
    made = Authority(folder)
    return made.file, made.certificate("localhost", ("127.0.0.9",))


def _of_obs(folder: Path) -> tuple[Path, Path]:
    made = make_authority(folder / "certs", "10.77.0.2")
    return made / "ca-certificates.crt", made / "server.pem"


def _of_the_self_test(_folder: Path) -> tuple[Path, Path]:
    return SELF_TEST / "authority.pem", SELF_TEST / "server.pem"


@pytest.mark.parametrize("make", [_of_the_services, _of_obs, _of_the_self_test])
def test_a_strict_reader_accepts_it(make: Callable[[Path], tuple[Path, Path]], tmp_path: Path) -> None:
    authority, certificate = make(tmp_path)
    ours = ssl.create_default_context(cafile=str(authority))
    ours.verify_flags |= ssl.VERIFY_X509_STRICT
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    theirs.load_cert_chain(certificate)
    to_us, to_them = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = ours.wrap_bio(to_us, to_them, server_hostname="localhost")
    server = theirs.wrap_bio(to_them, to_us, server_side=True)
    waiting = [client, server]
    for _ in range(6):
        for side in list(waiting):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
            waiting.remove(side)
    assert waiting == []
