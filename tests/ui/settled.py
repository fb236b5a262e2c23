"""Wait until a layout has settled, which takes several events, and on a busy computer some time."""

from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_ROUND_MS = 15
_CALM_ROUNDS = 3
_MOST_ROUNDS = 400


def settle(widget: QWidget) -> None:
    """Wait until nothing in a widget has moved or changed its size for some rounds of events."""
    before: list[tuple[QRect, bool]] = []
    calm = 0
    for _ in range(_MOST_ROUNDS):
        QTest.qWait(_ROUND_MS)
        now = [(each.geometry(), each.isVisible()) for each in (widget, *widget.findChildren(QWidget))]
        calm = calm + 1 if now == before else 0
        if calm == _CALM_ROUNDS:
            return
        before = now
    raise TimeoutError(f"{widget} keeps moving")
