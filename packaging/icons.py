"""Make the app's icon in every format (PNG, .ico and .icns) from one SVG."""

import os
import struct
import sys
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

PNG_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_TYPES: Final = {
    b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
_FULL_BYTE: Final = 256
MAC_MARGIN: Final = 0.08
"""Empty border of macOS icons, as a fraction of the size."""


def png(svg: Path, size: int, margin: float = 0.0) -> bytes:
    """Render the SVG as PNG; ``margin`` is a fraction of the size."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} cannot be drawn")
    air = size * margin
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(air, air, size - 2 * air, size - 2 * air))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise ValueError(f"{svg} cannot be written as PNG")
    return bytes(buffer.data().data())


def ico(svg: Path) -> bytes:
    """Return a Windows icon: a directory, then PNG images."""
    images = [(size, png(svg, size)) for size in ICO_SIZES]
    offset = 6 + 16 * len(images)
    entries = b""
    for size, content in images:
        side = size % _FULL_BYTE  # 256 is stored as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return struct.pack("<HHH", 0, 1, len(images)) + entries + b"".join(content for _, content in images)


def icns(svg: Path) -> bytes:
    """Return a macOS icon: PNG images by type."""
    body = b""
    for kind, size in ICNS_TYPES.items():
        content = png(svg, size, MAC_MARGIN)
        body += kind + struct.pack(">I", 8 + len(content)) + content
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def make(svg: Path, folder: Path) -> None:
    """Write ``hicolor/SIZExSIZE/apps/NAME.png``, ``NAME.ico`` and ``NAME.icns`` into a folder."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    for size in PNG_SIZES:
        place = folder / f"hicolor/{size}x{size}/apps/{svg.stem}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(png(svg, size))
    (folder / f"{svg.stem}.ico").write_bytes(ico(svg))
    (folder / f"{svg.stem}.icns").write_bytes(icns(svg))
    del application
