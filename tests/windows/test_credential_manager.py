"""Secrets in Windows' Credential Manager, through the program's own keyring."""

from collections.abc import Iterator

import pytest

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.credentials.system_keyring import Keyring

SERVICE = "FastPix Desktop (test)"


@pytest.fixture
def credentials() -> Iterator[Keyring]:
    made = Keyring(SERVICE)
    yield made
    for name in ("first", "second"):
        made.delete(name)


def test_names_the_credential_manager(credentials: Keyring) -> None:
    assert credentials.describe() == "Windows Credential Manager"


def test_saved_secret_is_found_by_a_new_keyring(credentials: Keyring) -> None:
    credentials.save("first", Secret("Łukasz 日本 🔑"))
    assert Keyring(SERVICE).load("first") == Secret("Łukasz 日本 🔑")


def test_later_secret_replaces_the_earlier_one(credentials: Keyring) -> None:
    for text in ("one", "two"):
        credentials.save("first", Secret(text))
    assert credentials.load("first") == Secret("two")


def test_secrets_of_two_names_are_kept_apart(credentials: Keyring) -> None:
    credentials.save("first", Secret("one"))
    credentials.save("second", Secret("two"))
    assert (credentials.load("first"), credentials.load("second")) == (Secret("one"), Secret("two"))


def test_deleted_secret_is_gone(credentials: Keyring) -> None:
    credentials.save("first", Secret("one"))
    credentials.delete("first")
    credentials.delete("first")  # nothing there is fine
    assert credentials.load("first") is None
