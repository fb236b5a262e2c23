from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.serialization import PrivateFormat

from fastpix_desktop.domain.secret import MASK, Secret
from fastpix_desktop.domain.share.signing_key import (
    ListedKey,
    SigningKey,
    UnreadableKey,
    entry_names,
    from_entries,
    parse_listed_key,
    parse_signing_key,
    to_entries,
)
from tests.unit.domain.share.keys import KEY_ID, answer, pem

WINDOWS_LIMIT = 1280


@pytest.mark.parametrize("kind", [PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL])
def test_key_of_either_kind_survives_the_keyring(kind: PrivateFormat) -> None:
    key = parse_signing_key(answer(pem(kind)))
    assert key == SigningKey(KEY_ID, Secret(pem(kind)))
    entries = to_entries(key)
    assert len(entries) == len(entry_names(KEY_ID)) == len(set(entry_names(KEY_ID))) == 2
    assert all(len(each.reveal()) <= WINDOWS_LIMIT for each in entries)
    assert from_entries(KEY_ID, entries) == key
    assert MASK in repr(key)
    assert "PRIVATE" not in repr(key)


@pytest.mark.parametrize(
    "payload",
    [
        None,
        {},
        {"id": KEY_ID},
        {"id": KEY_ID, "privateKey": "not base64!"},
        {"id": KEY_ID, "privateKey": "/w=="},
        {"id": KEY_ID, "privateKey": "aGVsbG8="},
        answer() | {"id": ""},
        answer(pem().replace("END PRIVATE", "END RSA PRIVATE")),
        answer(pem().replace("BEGIN PRIVATE KEY", "BEGIN PUBLIC KEY")),
    ],
)
def test_answer_without_a_private_key_is_refused(payload: object) -> None:
    with pytest.raises(UnreadableKey):
        parse_signing_key(payload)


def test_missing_or_foreign_part_gives_no_key() -> None:
    first, second = to_entries(parse_signing_key(answer()))
    other = SigningKey("another", parse_signing_key(answer()).pem)
    _, foreign = to_entries(other)
    damaged = Secret(second.reveal().replace('"part": "', '"part": "!'))
    for entries in (
        (),
        (first,),
        (None, second),
        (first, None),
        (first, foreign),
        (first, Secret("{")),
        (first, Secret("[]")),
        (first, Secret('{"key": "' + KEY_ID + '"}')),
        (first, damaged),
    ):
        assert from_entries(KEY_ID, entries) is None
    assert from_entries("another", (first, second)) is None


def test_listed_keys_are_read_with_their_date() -> None:
    moment = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
    assert parse_listed_key(answer()) == ListedKey(KEY_ID, moment)
    assert parse_listed_key({"id": KEY_ID, "createdAt": None}) == ListedKey(KEY_ID)
    assert parse_listed_key({"createdAt": "x"}) is None
    assert parse_listed_key("x") is None
