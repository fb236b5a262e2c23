"""Windows' list of processes, read from a kernel of the test's own."""

import ctypes
from typing import Any

import pytest

from fastpix_desktop.services.system.windows_processes import ProcessEntry, processes

SNAPSHOT = 4711
INVALID = ctypes.c_void_p(-1).value


class FakeKernel:
    """Lists these names, one a call, as kernel32 does: the caller says how large an entry is."""

    def __init__(self, *names: str, snapshot: int | None = SNAPSHOT) -> None:
        self._names = iter(names)
        self._snapshot = snapshot
        self.closed: list[int] = []

    def CreateToolhelp32Snapshot(self, flags: int, process: int, /) -> int | None:
        assert (flags, process) == (2, 0)
        return self._snapshot

    def Process32FirstW(self, snapshot: Any, entry: Any, /) -> int:
        return self.Process32NextW(snapshot, entry)

    def Process32NextW(self, snapshot: Any, entry: Any, /) -> int:
        assert (snapshot, self.closed) == (SNAPSHOT, [])
        assert entry._obj.dwSize == ctypes.sizeof(ProcessEntry)
        name = next(self._names, None)
        entry._obj.szExeFile = name or ""
        return int(name is not None)

    def CloseHandle(self, handle: Any, /) -> int:
        self.closed.append(handle)
        return 1


@pytest.mark.parametrize("names", [[], ["System"], ["Büro.exe", "日本.exe", "obs64.exe"]])
def test_names_are_read_in_any_script(names: list[str]) -> None:
    kernel = FakeKernel(*names)
    assert [name for _, name in processes(kernel)] == names
    assert kernel.closed == [SNAPSHOT]


@pytest.mark.parametrize("snapshot", [None, 0, INVALID])
def test_no_list_is_no_names(snapshot: int | None) -> None:
    kernel = FakeKernel("obs64.exe", snapshot=snapshot)
    assert processes(kernel) == []
    assert kernel.closed == []


@pytest.mark.posix("about other systems than Windows")
def test_not_on_windows_there_are_none() -> None:
    assert processes() == []


def test_entry_is_laid_out_as_windows_expects() -> None:
    offsets = {name: getattr(ProcessEntry, name).offset for name, _ in ProcessEntry._fields_}
    assert offsets["th32ProcessID"] == 8
    assert offsets["th32ParentProcessID"] == 32
    assert offsets["szExeFile"] == 44
