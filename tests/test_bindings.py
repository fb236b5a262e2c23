"""The Qt bindings themselves: what went wrong in one of their versions must not come back with another.

PySide6 6.12.0 takes a reference from True at each emit, and from None at each timer and notifier. Below
Python 3.12 these can die of it, and the interpreter aborts after some thousand of them.
"""

import gc
import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

TIMES = 1000
CONSTANTS = (None, True, False)


class Sender(QObject):
    """Has a signal."""

    sent = Signal(object)


def emit() -> None:
    """Send a signal many times."""
    sender, received = Sender(), list[object]()
    sender.sent.connect(received.append)
    for number in range(TIMES):
        sender.sent.emit(number)
    assert len(received) == TIMES


def single_shots() -> None:
    """Let many timers fire."""
    fired: list[int] = []
    for number in range(TIMES):
        QTimer.singleShot(0, lambda number=number: fired.append(number))
    while len(fired) < TIMES:
        QCoreApplication.processEvents()


USES = {each.__name__: each for each in (emit, single_shots)}


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the constants cannot die any more")
@pytest.mark.parametrize("use", USES)
def test_the_constants_keep_their_references(use: str) -> None:
    """In a process of its own: in this one, what other tests have left goes at any time, and counts too."""
    command = [sys.executable, "-m", "tests.test_bindings", use]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    lost: dict[str, int] = json.loads(done.stdout)
    assert max(lost.values()) < TIMES / 2, lost


def main(use: str) -> None:
    """Print how many references to each of the constants are lost."""
    _app = QCoreApplication([])
    gc.collect()
    before = [sys.getrefcount(each) for each in CONSTANTS]
    USES[use]()
    lost = [was - sys.getrefcount(each) for was, each in zip(before, CONSTANTS, strict=True)]
    print(json.dumps(dict(zip(map(str, CONSTANTS), lost, strict=True))))


if __name__ == "__main__":
    main(sys.argv[1])
