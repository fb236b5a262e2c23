"""Embed codes, read as a browser reads them."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.one_line import one_line
from fastpix_desktop.domain.share.embed import PLAYER_SCRIPT, component_code, iframe_code

LINK = "https://play.fastpix.com/?playbackId=7f&muted=1"
HOSTILE = 'Choir" onload="alert(1)"><script>alert(2)</script>&amp; \'x\'\r\ny'


class Elements(HTMLParser):
    """All elements of a text, with their attributes, and the text outside of tags."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def test_iframe_shows_the_player_page() -> None:
    ((tag, attributes),) = Elements(iframe_code(LINK, "Sunday service")).found
    assert tag == "iframe"
    assert attributes["src"] == LINK
    assert attributes["title"] == "Sunday service"
    assert {"fullscreen", "autoplay"} <= set(re.split("; ", attributes["allow"] or ""))
    assert "allowfullscreen" in attributes


def test_component_comes_with_a_script_of_a_pinned_version() -> None:
    script, player = Elements(component_code("7f", "Sunday service")).found
    assert script == ("script", {"src": PLAYER_SCRIPT})
    assert re.search(r"@fastpix/fp-player@\d+\.\d+\.\d+/", PLAYER_SCRIPT)
    assert player == (
        "fastpix-player",
        {
            "playback-id": "7f",
            "stream-type": "live-stream",
            "auto-play": None,  # not "autoplay": the component has a name of its own for it
            "muted": None,
            "title": "Sunday service",
        },
    )


@pytest.mark.parametrize("code", [iframe_code(LINK, HOSTILE), component_code("7f", HOSTILE)])
def test_a_title_is_never_more_than_a_title(code: str) -> None:
    elements = Elements(code)
    assert [tag for tag, _ in elements.found if tag in ("iframe", "fastpix-player")] == [
        elements.found[-1][0]
    ]
    assert elements.found[-1][1]["title"] == one_line(HOSTILE)
    assert "alert(2)" not in elements.words
    assert not any(name.startswith("on") for _, attributes in elements.found for name in attributes)


def test_an_id_is_never_more_than_an_id() -> None:
    elements = Elements(component_code('7f" onload="alert(1)', ""))
    assert elements.found[-1][1]["playback-id"] == '7f" onload="alert(1)'
    assert "onload" not in elements.found[-1][1]


@given(st.text(), st.text())
def test_whatever_is_put_in_comes_out_as_one_attribute(link: str, title: str) -> None:
    ((tag, attributes),) = Elements(iframe_code(link, title)).found
    assert tag == "iframe"
    assert (attributes["src"], attributes["title"]) == (one_line(link), one_line(title))
