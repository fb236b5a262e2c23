"""The Qt bindings themselves: what went wrong in one of their versions must not come back with another.

PySide6 6.12.0 takes a reference from True at each emit, and from None at each timer and notifier. Below
Python 3.12 these can die of it, and the interpreter aborts after some thousand of them.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

TIMES = 1000
CONSTANTS = (None, True, False)


class Sender(QObject):
    """Has a signal."""

    sent = Signal(object)


def _emit(qapp: QCoreApplication) -> None:
    sender, received = Sender(), list[object]()
    sender.sent.connect(received.append)
    for number in range(TIMES):
        sender.sent.emit(number)
    assert len(received) == TIMES


def _single_shots(qapp: QCoreApplication) -> None:
    fired: list[int] = []
    for number in range(TIMES):
        QTimer.singleShot(0, lambda number=number: fired.append(number))
    while len(fired) < TIMES:
        qapp.processEvents()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the constants cannot die any more")
@pytest.mark.parametrize("use", [_emit, _single_shots])
def test_the_constants_keep_their_references(
    qapp: QCoreApplication, use: Callable[[QCoreApplication], None]
) -> None:
    before = [sys.getrefcount(each) for each in CONSTANTS]
    use(qapp)
    lost = [a - sys.getrefcount(each) for a, each in zip(before, CONSTANTS, strict=True)]
    assert max(lost) < TIMES / 2, dict(zip(map(str, CONSTANTS), lost, strict=True))
