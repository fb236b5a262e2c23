"""The style sheet of the whole app, by the kinds that widgets are marked with."""

from PySide6.QtWidgets import QApplication

from fastpix_desktop.ui.style.palette import Colors, qt_palette
from fastpix_desktop.ui.style.theme import (
    BODY,
    BULLET,
    CARD_RADIUS,
    CHIP_HEIGHT,
    CONTROL_HEIGHT,
    CONTROL_RADIUS,
    LARGE_HEIGHT,
    SMALL_HEIGHT,
    scaled,
)


def apply(app: QApplication, chosen: Colors) -> None:
    """Apply these colours to the whole app."""
    app.setPalette(qt_palette(chosen))
    app.setStyleSheet(_style_sheet(chosen))


def _style_sheet(c: Colors) -> str:
    hint, body, section, large, headline, title = map(scaled, (12, BODY, 14, 15, 17, 20))
    return f"""
QMenu, QToolTip {{ font-size: {body}px; }} /* Windows has a smaller font for these */
QToolTip {{ color: {c.on_toast}; background: {c.toast}; border: 0; padding: 5px 8px; }}
QLabel[kind="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[kind="headline"] {{ font-size: {headline}px; font-weight: 600; }}
QLabel[kind="section"] {{ font-size: {section}px; font-weight: 600; }}
QLabel[kind="node"] {{ font-size: {hint}px; color: {c.dim}; }}
QLabel[kind="node"][level="ok"] {{ color: {c.ok}; }}
QLabel[kind="node"][level="wait"] {{ color: {c.warn}; }}
QLabel[kind="node"][level="trouble"] {{ color: {c.live}; }}
QLabel[kind="note-box"] {{
    background: {c.window}; border-radius: {CONTROL_RADIUS}px; padding: 10px 12px; }}
QLabel[kind="dim"] {{ color: {c.dim}; }}
QLabel[kind="dim"][level="wait"] {{ color: {c.warn}; font-weight: 600; }}
QFrame[kind="divider"] {{ background: {c.line}; border: 0; min-height: 1px; max-height: 1px; }}
QLabel[kind="sub"] {{ font-weight: 600; }}
QLabel[kind="label"] {{ font-weight: 600; }}
QLabel[kind="good"] {{ color: {c.ok}; font-weight: 500; }}
QLabel[kind="step"] {{
    background: {c.accent_soft}; color: {c.accent}; border-radius: 12px; font-weight: 600; }}
QLabel[kind="badge"] {{
    background: {c.window}; color: {c.dim}; border: 1px solid {c.line}; border-radius: {CONTROL_RADIUS}px;
    font-weight: 600; }}
QLabel[kind="row name"] {{ font-weight: 600; }}
QLabel[kind="row server"] {{ color: {c.dim}; }}
QLabel[kind="hint"] {{ font-size: {hint}px; color: {c.dim}; }}
QLabel[kind="error"] {{ font-size: {hint}px; color: {c.live}; }}
QLabel[kind="row"] {{ color: {c.dim}; }}
QLabel[kind="hint"][level="old"] {{ color: {c.warn}; }}

QFrame[kind="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {CARD_RADIUS}px; }}
QFrame[kind="card"][part="top"] {{ border-bottom-left-radius: 0; border-bottom-right-radius: 0; }}
QFrame[kind="card"][part="middle"] {{ border-top: 0; border-radius: 0; }}
QFrame[kind="card"][part="bottom"] {{
    border-top: 0; border-top-left-radius: 0; border-top-right-radius: 0; }}
QFrame[kind="option"] {{ border: 0; border-top: 1px solid {c.line}; }}
QFrame[kind="option"][first="true"] {{ border-top-color: transparent; }}
QWidget[kind="sidebar"] {{ background: {c.surface}; }}
QWidget[kind="sidebar"][edge="right"] {{ border-right: 1px solid {c.line}; }}
QWidget[kind="sidebar"][edge="left"] {{ border-left: 1px solid {c.line}; }}
QFrame[kind="demo"] {{ background: {c.accent_soft}; border-bottom: 1px solid {c.line}; }}
QFrame[kind="demo"] QLabel {{ font-size: {hint}px; color: {c.text}; }}
QScrollArea, QScrollArea > QWidget > QWidget[kind="scrolled"] {{ background: transparent; border: 0; }}

QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox {{
    background: {c.field}; color: {c.text}; border: 1px solid {c.control};
    border-radius: {CONTROL_RADIUS}px; padding: 0 10px; selection-background-color: {c.accent};
    selection-color: {c.on_accent}; }}
QLineEdit {{ lineedit-password-character: {ord(BULLET)}; }}
QLineEdit[kind="search"], QLineEdit[kind="search"]:focus {{ padding: 0 2px; }}
QLineEdit, QAbstractSpinBox, QComboBox {{ min-height: {CONTROL_HEIGHT - 2}px; }}
QLineEdit[large="true"] {{ min-height: {CONTROL_HEIGHT + 6}px; font-size: {large}px; }}
QPlainTextEdit {{ padding: 5px 6px; }}
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{
    border: 2px solid {c.accent}; padding: 0 9px; }}
QPlainTextEdit:focus {{ padding: 4px 5px; }}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QAbstractSpinBox[invalid="true"] {{
    border-color: {c.live}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled {{
    background: {c.window}; border-color: {c.line}; color: {c.dim}; }}
QLineEdit[kind="value"] {{ background: {c.field}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: 0; }}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: 0; width: 26px; }}
QDateTimeEdit::down-arrow {{ image: none; width: 0; height: 0; }}
QFrame[kind="listed"] {{ border: 0; border-bottom: 1px solid {c.line}; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.line}; padding: 4px; }}

QPushButton {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.control};
    border-radius: {CONTROL_RADIUS}px; padding: 0 14px; min-height: {CONTROL_HEIGHT - 2}px;
    font-weight: 600; }}
QPushButton:hover {{ border-color: {c.dim}; }}
QPushButton:pressed {{ background: {c.accent_soft}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 0 13px; }}
QPushButton:disabled {{ color: {c.dim}; border-color: {c.line}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; border-color: {c.accent_hover}; }}
QPushButton[kind="primary"]:pressed {{ background: {c.accent}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.line}; border-color: {c.line}; color: {c.dim}; }}
QPushButton[kind="danger"] {{ background: {c.live}; color: {c.surface}; border-color: {c.live}; }}
QPushButton[kind="danger"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[kind="danger"]:disabled {{ background: {c.line}; border-color: {c.line}; color: {c.dim}; }}
QPushButton[kind="link"], QPushButton[kind="quiet"] {{
    background: transparent; border: 2px solid transparent; padding: 0 4px; color: {c.accent}; }}
QPushButton[kind="quiet"] {{ color: {c.dim}; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="quiet"]:hover {{ color: {c.text}; }}
QPushButton[kind="link"]:focus, QPushButton[kind="quiet"]:focus {{ border-color: {c.accent}; }}
QPushButton[small="true"] {{ min-height: 20px; padding: 0; }}
QPushButton[large="true"] {{ min-height: {LARGE_HEIGHT - 2}px; padding: 0 28px; font-size: {large}px; }}
QPushButton[large="true"]:focus {{ padding: 0 27px; }}
QPushButton[kind="chip"] {{
    min-height: {CHIP_HEIGHT - 2}px; border-radius: {CHIP_HEIGHT // 2}px; padding: 0 12px;
    font-weight: 500; }}
QPushButton[kind="chip"]:focus {{ padding: 0 11px; }}
QPushButton[kind="chip"]:checked {{
    background: {c.accent_soft}; color: {c.accent}; border-color: {c.accent}; }}
QPushButton[kind="chip"][dashed="true"] {{
    background: transparent; color: {c.dim}; border: 1px dashed {c.dim}; }}
QPushButton[kind="chip"]:disabled {{ background: transparent; color: {c.dim}; border-color: {c.line}; }}
QPushButton[kind="line"] {{
    background: transparent; border: 2px solid transparent; padding: 0; min-height: {CONTROL_HEIGHT - 6}px; }}
QPushButton[kind="line"]:focus {{ border-color: {c.accent}; padding: 0; }}
QPushButton[stage="true"] {{
    min-height: {LARGE_HEIGHT - 2}px; border-radius: {CARD_RADIUS}px; font-size: {large}px;
    padding: 0 12px; }}
QPushButton[stage="true"]:focus {{ padding: 0 11px; }}
QPushButton[kind="stage-options"] {{
    min-height: {LARGE_HEIGHT - 2}px; border-radius: {CARD_RADIUS}px; padding: 0 34px 0 14px; }}
QPushButton[kind="stage-options"]:focus {{ padding: 0 33px 0 13px; }}
QPushButton[kind="small"] {{ min-height: {SMALL_HEIGHT - 2}px; padding: 0 11px; }}
QPushButton[kind="small"]:focus {{ padding: 0 10px; }}
QToolButton {{
    background: transparent; border: 2px solid transparent; border-radius: {CONTROL_RADIUS}px;
    padding: 0; }}
QToolButton:hover {{ background: {c.accent_soft}; }}
QToolButton[kind="bordered"] {{ background: {c.surface}; border: 1px solid {c.control}; }}
QToolButton[kind="bordered"]:hover {{ border-color: {c.dim}; }}
QToolButton:focus {{ border-color: {c.accent}; }}
QToolButton[kind="bordered"]:focus {{ border: 2px solid {c.accent}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QDialog QCheckBox::indicator {{
    width: 14px; height: 14px; border: 1px solid {c.dim}; border-radius: 3px; background: {c.field}; }}
QDialog QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; }}
QDialog QCheckBox::indicator:focus {{ border: 2px solid {c.accent}; width: 12px; height: 12px; }}
QLineEdit QToolButton {{ border: 0; }}
QToolButton::menu-indicator {{ image: none; }}

QFrame[kind="segments"] {{
    background: {c.field}; border: 1px solid {c.control}; border-radius: {CONTROL_RADIUS + 1}px; }}
QFrame[kind="segments"][invalid="true"] {{ border-color: {c.live}; }}
QFrame[kind="segments"]:disabled {{ background: {c.window}; border-color: {c.line}; }}
QFrame[kind="segments"] QRadioButton {{
    color: {c.dim}; padding: 0 13px; min-height: {CONTROL_HEIGHT - 8}px; spacing: 0;
    border: 2px solid transparent; border-radius: {CONTROL_RADIUS - 1}px; font-weight: 500; }}
QFrame[kind="segments"] QRadioButton::indicator {{ width: 0; height: 0; border: 0; image: none; }}
QFrame[kind="segments"] QRadioButton:hover {{ color: {c.text}; }}
QFrame[kind="segments"] QRadioButton:checked {{
    background: {c.accent_soft}; color: {c.accent}; font-weight: 600; }}
QFrame[kind="segments"] QRadioButton:checked:disabled {{ background: {c.line}; color: {c.dim}; }}
QFrame[kind="segments"] QRadioButton:focus {{ border-color: {c.accent}; }}

QFrame[kind="bar"] {{ border-radius: {CARD_RADIUS}px; }}
QFrame[kind="bar"][level="error"] {{ background: {c.live_soft}; }}
QFrame[kind="bar"][level="warning"] {{ background: {c.warn_soft}; }}
QFrame[kind="bar"][level="note"] {{ background: {c.accent_soft}; }}
QFrame[kind="bar"][level="ok"] {{ background: {c.ok_soft}; }}
QFrame[kind="bar"] QLabel {{ font-weight: 500; }}
QFrame[kind="bar"][level="error"] QLabel {{ color: {c.live}; }}
QFrame[kind="bar"][level="warning"] QLabel {{ color: {c.warn}; }}
QFrame[kind="bar"][level="ok"] QLabel {{ color: {c.ok}; }}
QFrame[kind="bar"] QPushButton {{ background: {c.surface}; min-height: 24px; }}
QFrame[kind="strip"] {{ background: {c.surface}; border-top: 1px solid {c.line}; }}
QFrame[kind="strip"][level="broken"] {{ background: {c.live_soft}; }}
QLabel[kind="strip-dot"] {{ color: {c.live}; }}
QLabel[kind="strip-title"] {{ font-weight: 600; }}
QLabel[kind="strip-more"] {{ color: {c.dim}; }}
QFrame[kind="strip"] QLabel[level="broken"] {{ color: {c.live}; }}
QFrame[kind="strip"] QPushButton {{ min-height: 26px; }}
QFrame[kind="undo"] {{ background: {c.accent_soft}; border-top: 1px solid {c.line}; }}
QFrame[kind="undo"] QPushButton {{ background: {c.surface}; min-height: 26px; }}
QLabel[kind="toast"] {{
    background: {c.toast}; color: {c.on_toast}; padding: 8px 14px; font-weight: 500; }}

QListView {{ background: transparent; border: 0; outline: 0; }}
QListView[kind="framed"] {{
    background: {c.field}; border: 1px solid {c.control}; border-radius: {CONTROL_RADIUS}px; padding: 4px; }}
QListView[kind="framed"]::item {{ padding: 6px 8px; border-radius: 4px; color: {c.text}; }}
QListView[kind="framed"]::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QListView[kind="framed"]:focus {{ border: 2px solid {c.accent}; padding: 3px; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.line}; padding: 4px; }}
QMenu::item {{ padding: 7px 22px 7px 14px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.dim}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 6px; }}
QPushButton[kind="account"] {{
    background: transparent; border: 2px solid transparent; text-align: left; padding: 0; }}
QPushButton[kind="account"]:hover {{ background: {c.accent_soft}; }}
QPushButton[kind="account"]:focus {{ border-color: {c.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {c.control}; border-radius: 3px; min-height: 30px; }}
QScrollBar::handle:vertical:hover {{ background: {c.dim}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {c.control}; border-radius: 3px; min-width: 30px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; width: 0; height: 0; }}
QDialog[kind="slide"] {{ background: #FFFFFF; }}
QLabel[kind="slide title"] {{ color: #1C1C22; font-size: {2 * title}px; font-weight: 600; }}
QLabel[kind="slide link"] {{ color: #63636E; font-size: {headline}px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
"""
