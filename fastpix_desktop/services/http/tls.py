"""TLS trust: one setup for the API, the playlists and the network check.

It trusts the system's store, so the CA of a company or antivirus program works as in a browser, and certifi,
for systems with a missing or old store. ``SSL_CERT_FILE``, ``SSL_CERT_DIR`` and ``REQUESTS_CA_BUNDLE`` (or
``CURL_CA_BUNDLE``) add to them.
"""

import os
import ssl
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Final

import certifi

_BUNDLES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Arch, Gentoo, NixOS
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # newer versions of both
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # Alpine, Void
)
"""Where Linux distributions keep the system's store, as one file."""


class UnusableBundle(OSError):
    """The file named by ``REQUESTS_CA_BUNDLE`` is missing or contains no certificates."""


def trusting_context() -> ssl.SSLContext:
    """Return the TLS context for a connection that verifies the server's name.

    Raises UnusableBundle. The files named in the environment are checked again at each call.
    """
    # truststore's context allows only one handshake at a time, so on macOS each connection has its own
    return _make() if sys.platform == "darwin" else _kept(_named())


@lru_cache(maxsize=1)
def _kept(_of: tuple[str, ...]) -> ssl.SSLContext:
    return _make()


def _make() -> ssl.SSLContext:
    context = _system_context()
    for path in (certifi.where(), *_system_paths()):
        with suppress(OSError):  # a broken one doesn't affect the others
            _load(context, path)
    if bundle := _bundle():
        try:
            _load(context, bundle)
        except OSError as error:
            raise UnusableBundle(bundle) from error
    # Use the same rules on every Python: 3.13 began to refuse CAs that browsers and OBS accept and that
    # companies use. A company may also have only its issuing CA in the system's store.
    context.verify_flags &= ~ssl.VerifyFlags.VERIFY_X509_STRICT
    context.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN
    return context


def _system_context() -> ssl.SSLContext:
    """Return a context with the system's trust, as far as Python or truststore can find it."""
    if sys.platform == "darwin":  # OpenSSL doesn't use the keychain
        import truststore  # noqa: PLC0415 - installed there only

        context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.set_default_verify_paths()
        return context
    return ssl.create_default_context()


def _system_paths() -> Iterator[str]:
    """Return the system's store if OpenSSL doesn't find it.

    This is needed if the app brings an OpenSSL from another distribution, or if ``SSL_CERT_FILE`` or
    ``SSL_CERT_DIR`` would replace the store.
    """
    paths = ssl.get_default_verify_paths()
    found = [each for each in (paths.openssl_cafile, paths.openssl_capath) if _holds_something(each)]
    yield from found or [each for each in _BUNDLES if _holds_something(each)][:1]


def _holds_something(path: str) -> bool:
    try:
        return any(Path(path).iterdir()) if Path(path).is_dir() else Path(path).stat().st_size > 0
    except OSError:
        return False


def _named() -> tuple[str, ...]:
    """Return the files and variables a context depends on, which may change."""
    return (
        certifi.where(),
        _bundle(),
        *(os.environ.get(name, "") for name in ("SSL_CERT_FILE", "SSL_CERT_DIR")),
    )


def _bundle() -> str:
    return os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or ""


def _load(context: ssl.SSLContext, path: str) -> None:
    if Path(path).is_dir():
        context.load_verify_locations(capath=path)
    else:
        context.load_verify_locations(cafile=path)
