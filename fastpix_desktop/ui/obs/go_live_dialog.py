"""The question before going live: who watches, what is sent and how, and what doesn't fit yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from fastpix_desktop.domain.obs.sound import Sound
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.obs.go_live import Plan
from fastpix_desktop.ui.obs.text import warning_text
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.style.direction import margins
from fastpix_desktop.ui.text import values
from fastpix_desktop.ui.text.options import facts, option_words, trial_facts
from fastpix_desktop.ui.text.quoting import PROFILE, quoted
from fastpix_desktop.ui.widgets.basics import button, label
from fastpix_desktop.ui.widgets.check_box import CheckBox
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.sign import Sign


class GoLiveDialog(Dialog):
    """Its checks that are done are ticked; sound is listened to while it's open."""

    agreed = Signal(bool)
    """Go live, and whether to fix OBS's settings."""

    def __init__(self, plan: Plan, parent: QWidget) -> None:
        super().__init__(
            self.tr("Go live with %1?").replace("%1", quoted(plan.stream)),
            parent,
            sentence=self.tr("Viewers will see what OBS shows now."),
        )
        self._fix = CheckBox(self.tr("Fix these settings in OBS for me"))
        self._sound_sign = Sign("circle", lambda colors: colors.dim)
        self._sound = label(self.tr("Listening for sound…"), "plain", wrap=True)
        column = self.column
        column.setSpacing(theme.ROOM)
        column.addLayout(_table(self._rows(plan)))
        divider = QFrame()
        divider.setProperty("kind", "divider")
        column.addWidget(divider)
        idle = label(self.tr("OBS is idle"), "plain")
        column.addLayout(_check(Sign("check", lambda colors: colors.ok), idle))
        column.addLayout(_check(self._sound_sign, self._sound))
        if not plan.warnings:
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
            Sound.SOUND: self.tr("Sound: yes"),
            Sound.SILENT: self.tr("No sound: check OBS's mixer"),
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

    def _go(self) -> None:
        self.accept()
        self.agreed.emit(self._fix.isChecked())

    def _rows(self, plan: Plan) -> list[tuple[str, str]]:
        """Return what is going to happen, by name."""
        words = option_words()
        profile = quoted(plan.profile, PROFILE)
        if plan.is_there:
            where = self.tr("%1. Your current profile stays as it is.").replace("%1", profile)
        elif plan.is_new:
            where = self.tr("%1 is made. Your current profile stays as it is.").replace("%1", profile)
        else:
            where = self.tr("%1. Only the destination changes.").replace("%1", profile)
        record = words["record"].fact or words["record"].label
        rows = [
            (self.tr("Viewers"), values.access_hint(plan.stream.access)),
            (self.tr("Sent by"), "RTMPS" if plan.protocol is Protocol.RTMPS else "SRT"),
            (self.tr("OBS profile"), where),
            (record, dict(facts(plan.stream)).get(record, "")),
            *trial_facts(plan.stream),
        ]
        return [each for each in rows if each[1]]


def _table(rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.WIDE)
    grid.setVerticalSpacing(theme.SPACE - 2)
    grid.setColumnStretch(1, 1)
    for number, (name, text) in enumerate(rows):
        caption, value = label(name, "row"), label(text, "plain", wrap=True)
        value.setAccessibleName(f"{name}: {text}")
        grid.addWidget(caption, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, number, 1)
    return grid


def _check(sign: Sign, text: QLabel) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.SPACE)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(text, 1)
    return line
