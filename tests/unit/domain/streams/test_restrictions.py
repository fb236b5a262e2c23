import re

import pytest

from fastpix_desktop.domain.streams.restrictions import (
    UNRESTRICTED,
    AccessRestrictions,
    Rules,
    parse_restrictions,
    parse_website,
    parse_websites,
    restrictions_payload,
    website_rules,
)


@pytest.mark.parametrize("value", [None, {}, [], "x", {"domains": None, "userAgents": 7}])
def test_absent_or_senseless_restrictions_restrict_nothing(value: object) -> None:
    assert parse_restrictions(value) == UNRESTRICTED
    assert not UNRESTRICTED.refuse_us
    assert UNRESTRICTED.websites == ()


def test_restrictions_survive_the_store() -> None:
    found = AccessRestrictions(Rules(False, ("example.com",)), Rules(True, (), ("curl",)))
    assert parse_restrictions(restrictions_payload(found)) == found
    assert found.websites == ("example.com",)


def test_website_rules_shut_everyone_else_out_until_there_are_none() -> None:
    assert website_rules(["example.com"]) == {"defaultPolicy": "deny", "allow": ["example.com"], "deny": []}
    assert website_rules([]) == {"defaultPolicy": "allow", "allow": [], "deny": []}


@pytest.mark.parametrize(
    ("restrictions", "refused"),
    [
        (AccessRestrictions(domains=Rules(False, ("example.com",))), True),
        (AccessRestrictions(domains=Rules(True, (), ("bad.example",))), False),
        (AccessRestrictions(user_agents=Rules(False, ("Mozilla",))), True),
        (AccessRestrictions(user_agents=Rules(True, (), ("FastPix",))), True),
        (AccessRestrictions(user_agents=Rules(True, ("Mozilla",))), False),
    ],
)
def test_our_own_check_is_refused_by_what_meets_it(restrictions: AccessRestrictions, refused: bool) -> None:
    assert restrictions.refuse_us is refused


@pytest.mark.parametrize(
    ("entered", "host"),
    [
        ("example.com", "example.com"),
        (" https://www.Example.com:8443/live?x=1 ", "www.example.com"),
        ("example.com.", "example.com"),
        ("köln.example", "xn--kln-sna.example"),
        ("a-b.example/path", "a-b.example"),
    ],
)
def test_website_is_taken_from_what_people_paste(entered: str, host: str) -> None:
    assert parse_website(entered) == host


@pytest.mark.parametrize(
    "entered",
    ["", "localhost", "exa mple.com", "-a.example", "a-.example", "a..example", "https://[::1", "*.example",
     "a" * 64 + ".example", ".".join(["a" * 60] * 5)],
)  # fmt: skip
def test_anything_else_is_no_website(entered: str) -> None:
    with pytest.raises(ValueError, match=rf"^{re.escape(entered)}$"):
        parse_website(entered)


def test_list_of_websites_has_each_once() -> None:
    assert parse_websites(" example.com, https://b.example/x;example.com ") == ("example.com", "b.example")
    assert parse_websites(" , ") == ()
    with pytest.raises(ValueError, match=r"^nowhere$"):
        parse_websites("example.com nowhere")
