"""A program's window, used as a person uses it: typed into, and closed."""

import ctypes
import time
from collections.abc import Callable
from typing import Any, Final

TAB: Final = 0x09
ENTER: Final = 0x0D
_KEYBOARD: Final = 1  # INPUT_KEYBOARD
_UP: Final = 0x2  # KEYEVENTF_KEYUP
_UNICODE: Final = 0x4  # KEYEVENTF_UNICODE
_CLOSE: Final = 0x10  # WM_CLOSE
_NULL: Final = 0  # WM_NULL
_SETTLE_S: Final = 3
"""Seconds after which a new window's first field takes what is typed."""


class _Input(ctypes.Structure):
    """INPUT with a KEYBDINPUT in it, as 64-bit Windows lays it out."""

    _fields_ = (
        ("kind", ctypes.c_uint32),
        ("_", ctypes.c_uint32),
        ("key", ctypes.c_uint16),
        ("scan", ctypes.c_uint16),
        ("flags", ctypes.c_uint32),
        ("time", ctypes.c_uint32),
        ("__", ctypes.c_uint32),
        ("extra", ctypes.c_size_t),
        ("rest", ctypes.c_uint64),  # the largest of the union's parts is longer
    )


def wait_until(true: Callable[[], Any], what: str, timeout_s: float = 60) -> Any:
    """Wait until something holds, and return it."""
    deadline = time.monotonic() + timeout_s
    while not (found := true()):
        assert time.monotonic() < deadline, f"after {timeout_s:.0f} s: {what}"
        time.sleep(0.1)
    return found


def window_of(process: int) -> int:
    """Wait for the window of a process, and return its handle."""
    return int(wait_until(lambda: _find_window(process), "no window"))


def _find_window(process: int) -> int:
    user, found = user32(), []

    def look(window: int, _: int) -> bool:
        owner = ctypes.c_uint32()
        user.GetWindowThreadProcessId(ctypes.c_void_p(window), ctypes.byref(owner))
        is_ours = owner.value == process and user.IsWindowVisible(ctypes.c_void_p(window))
        if is_ours and user.GetWindowTextLengthW(ctypes.c_void_p(window)):
            found.append(window)
        return True

    kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
    user.EnumWindows(kind(look), None)
    return found[0] if found else 0


def type_into(window: int, *parts: str | int) -> None:
    """Press the keys of texts, and keys by their number, in a window that comes to the front."""
    user = user32()
    wait_until(lambda: _is_in_front(window), "the window does not come to the front")
    time.sleep(_SETTLE_S)
    user.SendMessageW(ctypes.c_void_p(window), _NULL, None, None)  # returns once its thread has time for it
    for part in parts:
        strokes = [(part, 0, 0)] if isinstance(part, int) else [(0, ord(each), _UNICODE) for each in part]
        for key, scan, flags in strokes:
            for up in (0, _UP):
                stroke = _Input(kind=_KEYBOARD, key=key, scan=scan, flags=flags | up)
                assert user.SendInput(1, ctypes.byref(stroke), ctypes.sizeof(stroke)) == 1


def _is_in_front(window: int) -> bool:
    user = user32()
    user.SetForegroundWindow(ctypes.c_void_p(window))
    user.GetForegroundWindow.restype = ctypes.c_void_p
    return bool(user.GetForegroundWindow() == window)


def close(window: int) -> None:
    """Close a window as its cross does."""
    user32().PostMessageW(ctypes.c_void_p(window), _CLOSE, None, None)


def user32() -> Any:
    return ctypes.CDLL("user32")
