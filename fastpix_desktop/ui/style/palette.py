"""The four sets of colours, and which one is in use."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Colors:
    """One set of colours; the soft ones are backgrounds of pills and bars."""

    window: str
    surface: str
    field: str
    line: str
    control: str
    text: str
    dim: str
    accent: str
    accent_soft: str
    accent_hover: str
    on_accent: str
    live: str
    live_soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    off: str
    toast: str
    on_toast: str


LIGHT: Final = Colors(
    window="#F7F7F9", surface="#FFFFFF", field="#FFFFFF", line="#E3E3E8", control="#D2D2DA",
    text="#1C1C22", dim="#63636E", accent="#5B5BD6", accent_soft="#ECECFB", accent_hover="#4F4FC8",
    on_accent="#FFFFFF", live="#C62A2F", live_soft="#FDECEC", ok="#1F7A50", ok_soft="#E4F4EC",
    warn="#8F4A06", warn_soft="#FCEFDD", off="#8A8A96", toast="#26262E", on_toast="#F4F4F8",
)  # fmt: skip
DARK: Final = Colors(
    window="#17171B", surface="#1F1F25", field="#1A1A1F", line="#2F2F38", control="#3D3D48",
    text="#EDEDF1", dim="#A0A0AC", accent="#8B8BFF", accent_soft="#2A2A48", accent_hover="#9D9DFF",
    on_accent="#17171B", live="#FF6369", live_soft="#3A1D21", ok="#4CC38A", ok_soft="#17301F",
    warn="#F1A10D", warn_soft="#34270F", off="#7C7C88", toast="#EDEDF1", on_toast="#1C1C22",
)  # fmt: skip
# For people who ask their system for more contrast: text and edges of controls at 7:1, other lines at 3:1.
LIGHT_CONTRAST: Final = replace(
    LIGHT, window="#FFFFFF", line="#84848E", control="#1C1C22", text="#000000", dim="#2E2E36",
    accent="#3A3AB0", accent_hover="#2B2B8F", live="#8E1218", ok="#0B4D2F", warn="#5C2E00", off="#44444D",
)  # fmt: skip
DARK_CONTRAST: Final = replace(
    DARK, window="#000000", surface="#000000", field="#000000", line="#6A6A74", control="#EDEDF1",
    text="#FFFFFF", dim="#DADAE2", accent="#B9B9FF", accent_hover="#D0D0FF", on_accent="#000000",
    live="#FFA3A6", ok="#7FE3B5", warn="#FFC65C", off="#B8B8C4",
)  # fmt: skip
_BY_WINDOW: Final = {each.window.lower(): each for each in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)}


def choose(*, dark: bool, contrast: bool = False) -> Colors:
    """Return one of the four sets of colours."""
    if contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


def colors() -> Colors:
    """Return the current colours, by the palette."""
    window = QGuiApplication.palette().window().color()
    return _BY_WINDOW.get(window.name()) or choose(dark=window.lightness() < 128)  # noqa: PLR2004


def qt_palette(c: Colors) -> QPalette:
    """Return these colours as Qt's palette."""
    role = QPalette.ColorRole
    made = QPalette()
    for each, value in {
        role.Window: c.window, role.WindowText: c.text, role.Base: c.field, role.AlternateBase: c.surface,
        role.Text: c.text, role.PlaceholderText: c.dim, role.Button: c.surface, role.ButtonText: c.text,
        role.BrightText: c.live, role.Highlight: c.accent, role.HighlightedText: c.on_accent,
        role.Link: c.accent, role.LinkVisited: c.accent, role.ToolTipBase: c.toast,
        role.ToolTipText: c.on_toast, role.Mid: c.control, role.Midlight: c.line, role.Accent: c.accent,
    }.items():  # fmt: skip
        made.setColor(each, QColor(value))
    for each in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(c.dim))
    return made
