"""Code that puts a stream's player on a website.

Source: FastPix's WordPress plugin (the player page in an iframe) and its web player component, whose
attributes are used as its README has them.
"""

from html import escape
from typing import Final

from fastpix_desktop.domain.one_line import one_line

PLAYER_SCRIPT: Final = "https://cdn.jsdelivr.net/npm/@fastpix/fp-player@1.0.24/dist/player.js"
"""The web component. The version is pinned, because a website must not change by itself."""


def iframe_code(link: str, title: str) -> str:
    """Return HTML for the player page in a frame; ``link``: the player link, ``title``: the creator's."""
    return (
        f'<iframe src="{_attribute(link)}" title="{_attribute(title)}" width="640" height="360" '
        'style="border:0;aspect-ratio:16/9;width:100%;height:auto" '
        'allow="autoplay; fullscreen; picture-in-picture; encrypted-media" allowfullscreen loading="lazy">'
        "</iframe>"
    )


def component_code(playback_id: str, title: str, token: str = "") -> str:
    """Return HTML for FastPix's player as a web component; it starts muted, as browsers demand.

    ``token``: opens a private playback ID. The code is as secret as the token then.
    """
    signed = f' token="{_attribute(token)}"' if token else ""
    return (
        f'<script src="{PLAYER_SCRIPT}"></script>\n'
        f'<fastpix-player playback-id="{_attribute(playback_id)}" stream-type="live-stream" auto-play muted '
        f'title="{_attribute(title)}"{signed}></fastpix-player>'
    )


def _attribute(text: str) -> str:
    """Return a text for a quoted HTML attribute, on one line."""
    return escape(one_line(text), quote=True)
