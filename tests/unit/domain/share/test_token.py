from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.token import (
    OWN_CHECK_S,
    Grant,
    claims,
    own_grant,
    page_with_token,
    with_token,
)
from fastpix_desktop.domain.streams.addresses import IngestAddresses


def test_claims_name_key_audience_and_times() -> None:
    assert claims(Grant("pid", 100, 200), "kid") == {
        "kid": "kid",
        "aud": "media:pid",
        "iss": "fastpix.com",
        "sub": "",
        "iat": 100,
        "exp": 200,
    }


def test_own_token_is_short_lived_and_forgives_a_clock_that_is_ahead() -> None:
    grant = own_grant("pid", 1000.9)
    assert grant == Grant("pid", 940, 1000 + OWN_CHECK_S)


def test_token_joins_an_address_with_or_without_a_query() -> None:
    token = Secret("a.b&c")
    assert with_token("https://x/p.m3u8", token) == Secret("https://x/p.m3u8?token=a.b%26c")
    assert with_token("https://x/p.m3u8?dvrMode=true", token) == Secret(
        "https://x/p.m3u8?dvrMode=true&token=a.b%26c"
    )


def test_the_page_of_something_private_has_the_token_and_hides_it() -> None:
    link = page_with_token(IngestAddresses(), "id", Secret("a/b"))
    assert link.reveal() == "https://play.fastpix.com/?playbackId=id&token=a%2Fb"
    assert "a" not in repr(link)
