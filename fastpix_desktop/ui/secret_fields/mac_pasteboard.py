"""macOS: mark the pasteboard's contents as concealed (nspasteboard.org).

Qt would need a converter class that PySide6 doesn't offer, so this calls the Objective-C runtime. Not tested
on a Mac yet; if it fails, the copy itself still works.
"""

import ctypes
import ctypes.util


def conceal() -> None:
    """Add ``org.nspasteboard.ConcealedType`` to the general pasteboard's current contents."""
    path = ctypes.util.find_library("objc")
    if path is None:
        return
    objc = ctypes.CDLL(path)
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
    send_address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value or 0

    def send(target: int, selector: bytes, *arguments: int | bytes) -> int:
        types = [ctypes.c_char_p if isinstance(each, bytes) else ctypes.c_void_p for each in arguments]
        function = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *types)(send_address)
        return function(target, objc.sel_registerName(selector), *arguments) or 0

    def string(text: bytes) -> int:
        return send(objc.objc_getClass(b"NSString"), b"stringWithUTF8String:", text)

    pasteboard = send(objc.objc_getClass(b"NSPasteboard"), b"generalPasteboard")
    concealed = string(b"org.nspasteboard.ConcealedType")
    types = send(objc.objc_getClass(b"NSArray"), b"arrayWithObject:", concealed)
    send(pasteboard, b"addTypes:owner:", types, 0)
    send(pasteboard, b"setString:forType:", string(b""), concealed)
