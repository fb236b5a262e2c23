"""The question before going live: who watches, what is sent and how, and what doesn't fit yet."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QBoxLayout, QDialogButtonBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from fastpix_desktop.domain.obs.sound import Sound
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.ui.obs.text import warning_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.direction import margins
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.options import facts, option_words, trial_facts
from fastpix_desktop.ui.text.quoting import PROFILE, isolated, quoted
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.check_box import CheckBox
from fastpix_desktop.ui.widgets.dialog import WITH_PICTURE, Dialog
from fastpix_desktop.ui.widgets.sign import Sign

PICTURE: Final = QSize(192, 108)
"""Largest size of the scene's picture in px."""


class GoLiveDialog(Dialog):
    """Its checks that are done are ticked; sound and scene are followed while it's open."""

    agreed = Signal(bool)
    """Go live, and whether to fix OBS's settings."""

    def __init__(self, plan: Plan, parent: QWidget, also_on: Sequence[str] = ()) -> None:
        """``also_on``: names of the other places that get the stream."""
        super().__init__(
            #: %1: a stream's title in quotes.
            self.tr("Go live with %1?").replace("%1", quoted(plan.stream)),
            parent,
            sentence=self.tr("Viewers will see what OBS shows now."),
            width=WITH_PICTURE,
        )
        self._fix = CheckBox(self.tr("Fix these settings in OBS for me"))
        self._sound_sign = Sign("circle", lambda colors: colors.dim)
        self._sound = label(self.tr("Listening for sound…"), "plain", wrap=True)
        self._picture = label("", "plain")
        self._picture.setAccessibleName(self.tr("Picture from OBS"))
        self._picture.hide()
        self._scene = label("", "plain", wrap=True)
        self._empty = _warning(self.tr("This scene is empty: viewers see a black picture"))
        self.show_scene("", is_empty=False)
        column = self.column
        column.setSpacing(theme.ROOM)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        upper = QBoxLayout(beside if self.width() >= WITH_PICTURE else below)
        upper.setSpacing(theme.WIDE)
        upper.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        upper.addLayout(_table(self._rows(plan, also_on)), 1)
        column.addLayout(upper)
        divider = QFrame()
        divider.setProperty("kind", "divider")
        column.addWidget(divider)
        idle = label(self.tr("OBS is idle"), "plain")
        column.addLayout(_check(Sign("check", lambda colors: colors.ok), idle))
        column.addLayout(_check(self._sound_sign, self._sound))
        column.addWidget(self._empty)
        if not plan.warnings:
            #: OBS's encoder settings suit this stream.
            fit = label(self.tr("Encoder settings fit"), "plain")
            column.addLayout(_check(Sign("check", lambda colors: colors.ok), fit))
        else:
            doubt = label(self.tr("Some OBS settings don't suit this stream:"), "plain", wrap=True)
            column.addLayout(_check(Sign("warning", lambda colors: colors.warn), doubt))
        for warning in plan.warnings:
            text = label(warning_text(warning), "hint", wrap=True)
            text.setContentsMargins(*margins(theme.LARGE, 0, 0, 0))
            column.addWidget(text)
        self._fix.setChecked(bool(plan.fixes))
        self._fix.setVisible(bool(plan.fixes))
        column.addWidget(self._fix)
        column.addStretch(1)
        go, cancel = button(self.tr("Go live"), "primary", "go"), button(self.tr("Cancel"))
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        go.clicked.connect(self._go)
        role = QDialogButtonBox.ButtonRole
        self.add_buttons((cancel, role.RejectRole), (go, role.AcceptRole))
        cancel.setFocus()

    def show_sound(self, sound: Sound) -> None:
        """Say whether OBS's program has sound."""
        words = {
            #: OBS sends sound.
            Sound.SOUND: self.tr("Sound: yes"),
            Sound.SILENT: self.tr("No sound: check OBS's mixer"),
            #: All sound sources in OBS are muted.
            Sound.MUTED: self.tr("Muted"),
            Sound.UNKNOWN: self.tr("Sound: not checked"),
        }
        self._sound.setText(words[sound])
        match sound:
            case Sound.SOUND:
                self._sound_sign.show_icon("check", lambda colors: colors.ok)
            case Sound.UNKNOWN:
                self._sound_sign.show_icon("info", lambda colors: colors.dim)
            case _:
                self._sound_sign.show_icon("warning", lambda colors: colors.warn)

    def show_scene(self, name: str, *, is_empty: bool) -> None:
        """Name the scene that viewers will see; ``name`` is empty if it's unknown."""
        #: The name of OBS's scene isn't known.
        not_known = self.tr("Not known")
        self._scene.setText(isolated(name) if name else not_known)
        #: For screen readers. %1: the name of OBS's scene.
        self._scene.setAccessibleName(self.tr("Scene: %1").replace("%1", self._scene.text()))
        self._empty.setVisible(is_empty)

    def show_picture(self, picture: bytes) -> None:
        """Show the scene, or hide it if there is no picture (``b""``)."""
        shown = QPixmap()
        has_picture = shown.loadFromData(picture)
        if has_picture:
            ratio = self.devicePixelRatioF()
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            shown = shown.scaled(PICTURE * ratio, keep, smooth)
            shown.setDevicePixelRatio(ratio)
            self._picture.setPixmap(shown)
        self._picture.setVisible(has_picture)

    def _go(self) -> None:
        self.accept()
        self.agreed.emit(self._fix.isChecked())

    def _rows(self, plan: Plan, also_on: Sequence[str]) -> list[tuple[str, QLabel]]:
        """Return what is going to happen, by name."""
        words = option_words()
        profile = quoted(plan.profile, PROFILE)
        if plan.is_there:
            #: %1: an OBS profile's name in quotes, which will be used.
            where = self.tr("%1. Your current profile stays as it is.").replace("%1", profile)
        elif plan.is_new:
            #: %1: an OBS profile's name in quotes.
            where = self.tr("%1 will be created. Your current profile stays as it is.").replace("%1", profile)
        else:
            #: %1: an OBS profile's name in quotes. The destination: where OBS sends to.
            where = self.tr("Uses your profile %1. Only the destination changes.").replace("%1", profile)
        record = words["record"].fact or words["record"].label
        rows = [
            #: Who can watch, which stands beside this.
            (self.tr("Viewers"), values.access_hint(plan.stream.access)),
            #: RTMPS or SRT, which stands beside this.
            (self.tr("Sent by"), "RTMPS" if plan.protocol is Protocol.RTMPS else "SRT"),
            (self.tr("OBS profile"), where),
            (self.tr("Also on"), QLocale().createSeparatedList([quoted(each) for each in also_on])),
            (record, dict(facts(plan.stream)).get(record, "")),
            *trial_facts(plan.stream),
        ]
        said = [(name, label(text, "plain", wrap=True)) for name, text in rows if text]
        said.insert(1, (self.tr("Scene"), self._scene))
        return said


def _table(rows: list[tuple[str, QLabel]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.WIDE)
    grid.setVerticalSpacing(theme.SPACE - 2)
    grid.setColumnStretch(1, 1)
    for number, (name, value) in enumerate(rows):
        caption = label(name, "row")
        value.setAccessibleName(f"{name}: {value.text()}")
        grid.addWidget(caption, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, number, 1)
    return grid


def _warning(text: str) -> QWidget:
    """Return a hidden line with a warning."""
    line = _check(Sign("warning", lambda colors: colors.warn), label(text, "plain", wrap=True))
    line.setContentsMargins(0, 0, 0, 0)
    made = QWidget()
    made.setLayout(line)
    made.hide()
    return made


def _check(sign: Sign, text: QLabel) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.SPACE)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(text, 1)
    return line
