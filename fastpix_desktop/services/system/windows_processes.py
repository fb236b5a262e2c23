"""The numbers and names of Windows' processes, from the system itself (Toolhelp32).

A command like ``tasklist`` writes names in a code page Python doesn't expect, and Windows would run one of
that name from the current folder.
"""

import ctypes
import sys
from typing import Any, Final, Protocol

_PROCESSES: Final = 0x2  # TH32CS_SNAPPROCESS
_INVALID: Final = ctypes.c_void_p(-1).value  # INVALID_HANDLE_VALUE


class ProcessEntry(ctypes.Structure):
    """PROCESSENTRY32W of ``tlhelp32.h``."""

    _fields_ = (
        ("dwSize", ctypes.c_uint32),
        ("cntUsage", ctypes.c_uint32),
        ("th32ProcessID", ctypes.c_uint32),
        ("th32DefaultHeapID", ctypes.c_size_t),
        ("th32ModuleID", ctypes.c_uint32),
        ("cntThreads", ctypes.c_uint32),
        ("th32ParentProcessID", ctypes.c_uint32),
        ("pcPriClassBase", ctypes.c_int32),
        ("dwFlags", ctypes.c_uint32),
        ("szExeFile", ctypes.c_wchar * 260),
    )


class Kernel(Protocol):
    """The calls of ``kernel32`` that list processes. Tests pass their own."""

    def CreateToolhelp32Snapshot(self, flags: int, process: int, /) -> int | None: ...  # noqa: D102
    def Process32FirstW(self, snapshot: Any, entry: Any, /) -> int: ...  # noqa: D102
    def Process32NextW(self, snapshot: Any, entry: Any, /) -> int: ...  # noqa: D102
    def CloseHandle(self, handle: Any, /) -> int: ...  # noqa: D102


def processes(kernel: Kernel | None = None) -> list[tuple[int, str]]:
    """Return number and file name of all running programs; none if unavailable, or not on Windows."""
    kernel = kernel or _kernel()
    if kernel is None:
        return []
    snapshot = kernel.CreateToolhelp32Snapshot(_PROCESSES, 0)
    if snapshot in (None, 0, _INVALID):
        return []
    found: list[tuple[int, str]] = []
    try:
        entry = ProcessEntry(dwSize=ctypes.sizeof(ProcessEntry))
        more = kernel.Process32FirstW(snapshot, ctypes.byref(entry))
        while more:
            found.append((entry.th32ProcessID, entry.szExeFile))
            more = kernel.Process32NextW(snapshot, ctypes.byref(entry))
    finally:
        kernel.CloseHandle(snapshot)
    return found


def _kernel() -> Kernel | None:
    if sys.platform != "win32":
        return None
    from ctypes import wintypes  # noqa: PLC0415 - on Windows only

    kernel = ctypes.WinDLL("kernel32")
    pointer = ctypes.POINTER(ProcessEntry)
    kernel.CreateToolhelp32Snapshot.argtypes = (wintypes.DWORD, wintypes.DWORD)
    kernel.CreateToolhelp32Snapshot.restype = wintypes.HANDLE
    for call in (kernel.Process32FirstW, kernel.Process32NextW):
        call.argtypes = (wintypes.HANDLE, pointer)
        call.restype = wintypes.BOOL
    kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    kernel.CloseHandle.restype = wintypes.BOOL
    return kernel
