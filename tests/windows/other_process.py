"""What another program sees: Python processes of their own, asked for one thing."""

import ctypes
import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

CLIPBOARD = """
import ctypes, json, sys, time
from ctypes import wintypes
user, kernel = ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32")
user.GetClipboardData.restype = wintypes.HANDLE
kernel.GlobalLock.argtypes = kernel.GlobalUnlock.argtypes = kernel.GlobalSize.argtypes = [wintypes.HANDLE]
kernel.GlobalLock.restype, kernel.GlobalSize.restype = ctypes.c_void_p, ctypes.c_size_t
for _ in range(50):
    if user.OpenClipboard(None):
        break
    time.sleep(0.1)
found, number = {}, 0
while number := user.EnumClipboardFormats(number):
    name = ctypes.create_unicode_buffer(200)
    label = name.value if user.GetClipboardFormatNameW(number, name, 200) else str(number)
    if handle := user.GetClipboardData(number):
        address = kernel.GlobalLock(handle)
        found[label] = ctypes.string_at(address, kernel.GlobalSize(handle)).hex() if address else ""
        kernel.GlobalUnlock(handle)
user.CloseClipboard()
print(json.dumps(found))
"""
"""Prints all formats on the clipboard with their bytes: by name, or by number (Windows' own)."""

ACCESS = """
import ctypes, json, re, sys
from ctypes import wintypes
security, kernel = ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32")
descriptor, text = ctypes.c_void_p(), ctypes.c_wchar_p()
FILE, DACL = 1, 4
failed = security.GetNamedSecurityInfoW(
    ctypes.c_wchar_p(sys.argv[1]), FILE, DACL, None, None, None, None, ctypes.byref(descriptor)
)
assert not failed, failed
assert security.ConvertSecurityDescriptorToStringSecurityDescriptorW(
    descriptor, 1, DACL, ctypes.byref(text), None
)
print(json.dumps(re.findall(r"\\((A;[^)]*)\\)", text.value)))
"""
"""Prints who may do what with a file or folder: the entries of its access list, in Microsoft's SDDL."""


def ask(program: str, *arguments: str, while_waiting: Callable[[], None] | None = None) -> Any:
    """Run a program; return the JSON that it prints. ``while_waiting``: done meanwhile, to answer it."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, *arguments], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    with process:
        while process.poll() is None and while_waiting is not None:
            while_waiting()
        text, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return json.loads(text)


def is_wine() -> bool:
    """Whether this Windows is Wine, by the function that tells Wine's version (Wine's developer FAQ)."""
    return sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")
