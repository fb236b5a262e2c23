"""Ask OBS's main window on Windows to close."""

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Final

_WM_CLOSE: Final = 0x0010
_OWNER: Final = 4  # GW_OWNER
_LONGEST_TITLE: Final = 512
_TITLE: Final = "OBS "
"""How the main window's title begins (OBSBasic::UpdateTitleBar); those of projectors and docks don't."""


class Windows:
    """The calls of ``user32``. Tests pass their own."""

    def all(self) -> list[int]:
        """Return every top-level window, hidden ones too: OBS may be in the tray."""
        found: list[int] = []
        if sys.platform == "win32":
            kind = ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)

            def take(window: int | None, _: object) -> int:
                found.append(window or 0)
                return 1  # go on

            _user32().EnumWindows(kind(take), None)
        return found

    def process(self, window: int) -> int:
        """Return the number of a window's process."""
        number = ctypes.c_ulong(0)
        _user32().GetWindowThreadProcessId(ctypes.c_void_p(window), ctypes.byref(number))
        return number.value

    def is_owned(self, window: int) -> bool:
        """Return whether it belongs to another window, as dialogs do."""
        get = _user32().GetWindow
        get.restype = ctypes.c_void_p
        return get(ctypes.c_void_p(window), _OWNER) is not None

    def title(self, window: int) -> str:
        """Return a window's title."""
        buffer = ctypes.create_unicode_buffer(_LONGEST_TITLE)
        _user32().GetWindowTextW(ctypes.c_void_p(window), buffer, _LONGEST_TITLE)
        return buffer.value

    def close(self, window: int) -> bool:
        """Ask it to close; return whether Windows passes that on: not to a program with more rights."""
        return bool(_user32().PostMessageW(ctypes.c_void_p(window), _WM_CLOSE, None, None))


def _user32() -> Any:
    return ctypes.CDLL("user32.dll")


def close_main_window(process: int, make: Callable[[], Windows] = Windows) -> None:
    """Ask the main window of an OBS to close. Raises OSError if there is none, or it can't be asked."""
    windows = make()
    main = [
        each
        for each in windows.all()
        if windows.process(each) == process
        and not windows.is_owned(each)
        and windows.title(each).startswith(_TITLE)
    ]
    if len(main) != 1 or not windows.close(main[0]):
        raise OSError("OBS's main window can't be asked to close")
