"""Reads QR codes in pictures, as a phone's camera does, with a library of another maker than the writer's."""

import zxingcpp
from PySide6.QtGui import QImage


def read(picture: QImage) -> list[str]:
    """Return the texts of all QR codes in a picture."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    step, width, height = grey.bytesPerLine(), grey.width(), grey.height()
    content = bytes(grey.constBits())
    pixels = b"".join(content[line * step : line * step + width] for line in range(height))
    found = zxingcpp.read_barcodes(memoryview(pixels).cast("B", (height, width)))
    return [str(each.text) for each in found if each.format == zxingcpp.BarcodeFormat.QRCode]
