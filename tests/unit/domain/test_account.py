import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.account import (
    API_URL,
    Account,
    accounts_from_text,
    accounts_to_text,
    is_loopback,
    is_plain_address,
    parse_web_address,
    pasted_credential,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
ACCOUNTS = st.builds(Account, TEXTS.filter(bool), TEXTS)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS | st.sampled_from(["token_id", "name"]), inner),
)


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Development", "D"),
        ("Church of St Mary", "CO"),
        ("the (old) one", "TO"),
        ("  ", "F"),
        ("", "F"),
        ("!! --", "F"),
        ("été 2026", "É2"),
        ("ßtraße", "S"),
    ],
)
def test_initials_come_from_the_name(name: str, initials: str) -> None:
    assert Account("id", name).initials == initials


@given(TEXTS)
def test_initials_are_one_or_two_letters(name: str) -> None:
    assert 1 <= len(Account("id", name).initials) <= 2


@given(st.lists(ACCOUNTS).map(tuple))
def test_accounts_come_back(accounts: tuple[Account, ...]) -> None:
    assert accounts_from_text(accounts_to_text(accounts)) == accounts


@given(TEXTS | JSON.map(json.dumps))
def test_any_text_gives_only_valid_accounts(text: str) -> None:
    for account in accounts_from_text(text):
        assert account.token_id
        assert isinstance(account.name, str)


@pytest.mark.parametrize(
    "text",
    ["", "{", "null", "7", '{"token_id": "a", "name": "b"}', "[" * 100_000, "1" * 5000, "[1, [], null]"],
)
def test_what_is_damaged_is_no_account(text: str) -> None:
    assert accounts_from_text(text) == ()


def test_the_good_among_the_damaged_are_kept() -> None:
    rows = [
        {"token_id": "", "name": "empty"},
        {"token_id": "a"},
        {"token_id": 5, "name": "number"},
        {"token_id": "b", "name": None},
        {"token_id": "c", "name": "C", "more": 1},
    ]
    assert accounts_from_text(json.dumps(rows)) == (Account("c", "C"),)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (API_URL, API_URL),
        (f"  {API_URL}/ \n", API_URL),
        ("https://api.example:8443/v1/", "https://api.example:8443/v1"),
        ("HTTPS://api.example", "HTTPS://api.example"),
        ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1"),
        ("http://127.9.9.9/v1", "http://127.9.9.9/v1"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1"),
    ],
)
def test_valid_web_addresses_are_accepted(text: str, address: str) -> None:
    assert parse_web_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "api.fastpix.com/v1",
        "https://",
        "https:///v1",
        "http://api.fastpix.com/v1",
        # Names that anybody can register: a request would carry the credentials there in the clear.
        "http://127.0.0.1.evil.example/v1",
        "http://127.evil.example/v1",
        "http://localhost.evil.example/v1",
        "http://128.0.0.1/v1",
        "http://[::2]/v1",
        "ftp://127.0.0.1/v1",
        "https://user@api.example/v1",
        "https://user:password@api.example/v1",
        "https://:password@api.example/v1",
        "https://@api.example/v1",
        "https://api.example/v1?key=1",
        "https://api.example/v1?",
        "https://api.example/v1#",
        "https://api.example/v1#part",
        "https://api.example/v 1",
        "https://api.example/v1\u200b",
        "https://api.exam\nple/v1",
        "https://api.example:0/v1",
        "https://api.example:99999/v1",
        "https://api.example:port/v1",
        "https://[::1/v1",
    ],
)
def test_other_addresses_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whichever it is
        parse_web_address(text)


@given(TEXTS | TEXTS.map(lambda rest: f"https://{rest}") | TEXTS.map(lambda rest: f"http://127.0.0.1{rest}"))
def test_an_address_that_is_taken_is_clean_and_stays(text: str) -> None:
    try:
        address = parse_web_address(text)
    except ValueError:
        return
    assert is_plain_address(address)
    assert not address.endswith("/")
    assert parse_web_address(address) == address


@pytest.mark.parametrize("host", ["localhost", "::1", "127.0.0.1", "127.255.255.254"])
def test_loopback_hosts_are_this_computer(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["", "127.0.0.1.evil.example", "127.", "0.0.0.0", "10.0.0.1", "::", "example"]
)
def test_other_hosts_are_not_this_computer(host: str) -> None:
    assert not is_loopback(host)


ID = "4f6c2a10-93b1-4be0-9f0c-6d8e2a7b5c11"


@pytest.mark.parametrize(
    "pasted",
    [
        f"  {ID}\r\n",
        f"\ufeff{ID}\u200b",
        "\u200d".join(ID),
        f"\u200e{ID}\u2069\x00",
        f'"{ID}"',
        f"\u201c{ID}\u201d",
        f"`{ID}`",
        f"Secret Key: {ID}",
        f"secret_key={ID}",
        f"Access Token ID:\t{ID}",
        f"Token: '{ID}'",
        f"'Secret\u200b Key: \u00a0{ID}'",
    ],
)
def test_what_was_copied_along_is_removed(pasted: str) -> None:
    assert pasted_credential(pasted) == ID


@pytest.mark.parametrize("text", [ID, "a b", "it's", "secretive", "token", "pass:word", "", "\u200b", '""'])
def test_what_belongs_to_it_stays(text: str) -> None:
    assert pasted_credential(text) == text.strip('"\u200b')
