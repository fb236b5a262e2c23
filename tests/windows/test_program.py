"""What the program tells Windows of itself when it starts."""

import ctypes
import subprocess
import sys
from ctypes import wintypes

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from fastpix_desktop.bootstrap.app import MODEL_ID
from fastpix_desktop.presenters.preferences import Appearance
from fastpix_desktop.services.system import core_dumps
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.appearance import apply_appearance
from tests.windows.desktop import user32

assert sys.platform == "win32"

PER_MONITOR_V2 = ctypes.c_void_p(-4)  # DPI_AWARENESS_CONTEXT_PER_MONITOR_AWARE_V2
NAMED = """
import ctypes, sys
from fastpix_desktop.bootstrap.app import _name_for_windows
_name_for_windows()
name = ctypes.c_wchar_p()
ctypes.windll.shell32.GetCurrentProcessExplicitAppUserModelID(ctypes.byref(name))
print(name.value, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def named() -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", NAMED], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def _is_running() -> bool:
    """Whether somebody has the mutex that the installer looks for."""
    kernel = ctypes.WinDLL("kernel32")
    kernel.OpenMutexW.restype = wintypes.HANDLE
    handle = kernel.OpenMutexW(0x0010_0000, False, MODEL_ID)  # SYNCHRONIZE
    if handle:
        kernel.CloseHandle(ctypes.c_void_p(handle))
    return bool(handle)


def test_installer_sees_the_program_while_it_runs(named: "subprocess.Popen[str]") -> None:
    assert named.stdout is not None
    named.stdout.readline()
    assert _is_running()
    named.communicate(timeout=60)
    assert not _is_running()


@pytest.mark.not_wine("it keeps no such name")
def test_window_belongs_to_the_shortcut(named: "subprocess.Popen[str]") -> None:
    said, _ = named.communicate(timeout=60)
    assert said.strip() == MODEL_ID


def test_window_is_drawn_sharp_on_every_screen(qtbot: QtBot) -> None:
    windows = user32()
    windows.GetThreadDpiAwarenessContext.restype = ctypes.c_void_p
    context = ctypes.c_void_p(windows.GetThreadDpiAwarenessContext())
    assert windows.AreDpiAwarenessContextsEqual(context, PER_MONITOR_V2)


@pytest.mark.not_wine("it makes no error reports")
def test_error_report_has_none_of_the_memory() -> None:
    core_dumps.forbid()
    kernel, flags = ctypes.WinDLL("kernel32"), wintypes.DWORD()
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    assert kernel.WerGetFlags(ctypes.c_void_p(kernel.GetCurrentProcess()), ctypes.byref(flags)) == 0
    assert flags.value & 1  # WER_FAULT_REPORTING_FLAG_NOHEAP


def test_menu_is_written_as_large_as_the_rest(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setFont(theme.body_font())
    apply_appearance(Appearance.DARK)  # Windows' own font for menus is in use again after this
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.ensurePolished()
    assert menu.font().pixelSize() == theme.body_font().pixelSize()


@pytest.mark.not_wine("it has none of Windows' fonts")
def test_keys_are_written_in_a_font_that_this_windows_has(qtbot: QtBot) -> None:
    there = [each for each in theme.fixed_font().families() if each in QFontDatabase.families()]
    assert there[0] in {"Cascadia Mono", "Consolas"}
