"""What a test leaves of Qt is deleted on Qt's thread, whatever its fake servers do meanwhile."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

ENOUGH = 100_000
"""More objects than Python makes without collecting garbage."""


class Circle(QObject):
    """Is part of a cycle, as a presenter with its tasks is."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def _make_objects_in_a_thread() -> None:
    thread = threading.Thread(target=lambda: [[] for _ in range(ENOUGH)])
    thread.start()
    thread.join()


def _leave_garbage() -> list[int]:
    """Return where the threads that delete it will be put."""
    deleted: list[int] = []
    weakref.finalize(Circle(), lambda: deleted.append(threading.get_ident()))
    return deleted


@pytest.mark.usefixtures("loop")
def test_another_thread_leaves_qt_objects_alone() -> None:
    deleted = _leave_garbage()
    _make_objects_in_a_thread()
    assert deleted == []
    gc.collect()
    assert deleted == [threading.get_ident()]
