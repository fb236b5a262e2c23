"""QR codes, read by a reader of another maker."""

import re
import zlib

import pytest
import zxingcpp

from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.qr import (
    QUIET_ZONE,
    QrCode,
    link_code,
    png_image,
    secret_code,
    svg_image,
)

LINK = "https://play.fastpix.com/?playbackId=7f2f6c1e-0000-4000-8000-8a2a8fe7bb71"


def read(code: QrCode, scale: int = 3) -> str:
    """Return what a reader finds in a code, painted with ``scale`` px for each module."""
    side = len(code.rows) * scale
    pixels = b"".join(
        bytes(0 if dark else 255 for dark in row for _ in range(scale))
        for row in code.rows
        for _ in range(scale)
    )
    (found,) = zxingcpp.read_barcodes(memoryview(pixels).cast("B", (side, side)))
    assert found.format == zxingcpp.BarcodeFormat.QRCode
    return str(found.text)


@pytest.mark.parametrize("text", [LINK, "https://play.example/?playbackId=%C3%A9%20+&a=b", "x" * 1500])
def test_a_reader_finds_the_link(text: str) -> None:
    assert read(link_code(text)) == text


def test_a_secret_link_gets_the_largest_modules() -> None:
    link = "larix://set/v1?conn[][url]=rtmps://live.example:443/live/" + "k" * 300
    code = secret_code(Secret(link))
    assert read(code) == link
    assert len(code.rows) < len(link_code(link).rows)


def test_a_code_has_a_quiet_zone_on_every_side() -> None:
    rows = link_code(LINK).rows
    assert len(rows) == len(rows[0])
    turned = tuple(zip(*rows, strict=True))
    for side in (rows[:QUIET_ZONE], rows[-QUIET_ZONE:], turned[:QUIET_ZONE], turned[-QUIET_ZONE:]):
        assert not any(dark for row in side for dark in row)


def test_a_code_stays_out_of_logs() -> None:
    assert "True" not in repr(link_code(LINK))


def test_png_is_large_enough_to_print() -> None:
    content = png_image(LINK)
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = (int.from_bytes(content[at : at + 4], "big") for at in (16, 20))
    assert width == height >= 1200
    (data,) = re.findall(rb"IDAT(.*).{4}\x00\x00\x00\x00IEND", content, re.DOTALL)
    assert zlib.decompress(data)


def test_svg_is_black_on_white() -> None:
    content = svg_image(LINK).decode()
    assert content.startswith("<?xml")
    assert 'fill="#fff"' in content
    assert 'stroke="#000"' in content
    assert LINK not in content
