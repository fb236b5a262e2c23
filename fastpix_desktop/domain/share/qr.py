"""QR codes, as modules to paint and as image files."""

import io
from dataclasses import dataclass
from typing import Final

import segno

from fastpix_desktop.domain.secret import Secret

QUIET_ZONE: Final = 4
"""Width of the white border in modules that ISO/IEC 18004 asks for."""
_IMAGE_SIDE: Final = 1200
"""Least width of an image file in px: enough for a printed page."""


@dataclass(frozen=True, slots=True, repr=False)
class QrCode:
    """A QR code with its quiet zone. Whoever sees it has the text, so it's never printed."""

    rows: tuple[tuple[bool, ...], ...]
    """From top to bottom and left to right; True is dark."""


def link_code(link: str) -> QrCode:
    """Return the code of a link; it can be read with 15 % of it damaged, as on paper."""
    return _modules(_make(link, "m"))


def secret_code(link: Secret) -> QrCode:
    """Return the code of a link with a key in it, with the largest modules, for a screen."""
    return _modules(_make(link.reveal(), "l"))


def png_image(link: str) -> bytes:
    """Return a link's code as a PNG file, black on white."""
    return _file(_make(link, "m"), "png")


def svg_image(link: str) -> bytes:
    """Return a link's code as an SVG file, black on white."""
    return _file(_make(link, "m"), "svg")


def _make(text: str, error: str) -> segno.QRCode:
    # Without an encoding, it might choose Shift JIS, which the bundle leaves out.
    return segno.make_qr(text, error=error, encoding="utf-8")


def _modules(code: segno.QRCode) -> QrCode:
    return QrCode(tuple(tuple(map(bool, row)) for row in code.matrix_iter(border=QUIET_ZONE)))


def _file(code: segno.QRCode, kind: str) -> bytes:
    side, _ = code.symbol_size(border=QUIET_ZONE)
    written = io.BytesIO()
    scale = -(-_IMAGE_SIDE // int(side))
    code.save(written, kind=kind, scale=scale, border=QUIET_ZONE, dark="#000", light="#fff")
    return written.getvalue()
