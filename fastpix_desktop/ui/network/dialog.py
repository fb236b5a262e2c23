"""The network check's dialog: a line for each check, and the conclusion."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from fastpix_desktop.domain.network.checks import CheckResult, Report, Route, Verdict
from fastpix_desktop.domain.streams.addresses import IngestAddresses
from fastpix_desktop.domain.streams.protocol import Protocol
from fastpix_desktop.presenters.network_check import NetworkCheck
from fastpix_desktop.ui.network.text import (
    check_name,
    report_text,
    result_text,
    state_text,
    time_text,
    verdict_text,
)
from fastpix_desktop.ui.style import theme
from fastpix_desktop.ui.widgets.announce import announce
from fastpix_desktop.ui.widgets.basics import button, label, row
from fastpix_desktop.ui.widgets.dialog import Dialog
from fastpix_desktop.ui.widgets.outcome import Action, Outcome
from fastpix_desktop.ui.widgets.sign import Sign

_LEVELS: Final = {Verdict.OK: "ok", Verdict.USE_SRT: "note", Verdict.USE_RTMPS: "note"}


class PreflightDialog(Dialog):
    """Starts checking when created, and stops when closed. Open it with ``open()``."""

    protocolAsked = Signal(Protocol)
    """The Protocol that works, if the chosen one doesn't."""

    def __init__(
        self, presenter: NetworkCheck, addresses: IngestAddresses, protocol: Protocol, parent: QWidget
    ) -> None:
        super().__init__(
            self.tr("Check the connection"),
            parent,
            sentence=self.tr("Can this network reach FastPix? Nothing secret is sent."),
        )
        self._presenter = presenter
        self._addresses = addresses
        self._protocol = protocol
        self._report: Report | None = None
        route = Route.to(addresses)
        self._lines = {check: _Line(check_name(check, route)) for check in route.checks}
        self._verdict = Outcome()
        self._again = button(self.tr("Check again"), icon="reload")
        self._copy = button(self.tr("Copy report"), icon="copy")
        self._build()
        presenter.resultCame.connect(self._show_result)
        presenter.finished.connect(self._show_report)
        self.finished.connect(presenter.cancel)
        self._check()

    def _build(self) -> None:
        close = button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self._again.clicked.connect(self._check)
        self._copy.clicked.connect(self._copy_report)
        column = self.column
        column.setSpacing(theme.ROOM)
        #: For screen readers: the list of checks.
        self.area.setAccessibleName(self.tr("Results"))
        for each in self._lines.values():
            column.addWidget(each)
        column.addStretch(1)
        self.foot.addWidget(self._verdict)  # outside the scrolling lines, so it's always visible
        role = QDialogButtonBox.ButtonRole
        self.add_buttons(
            (self._again, role.ResetRole), (self._copy, role.ResetRole), (close, role.AcceptRole)
        )
        close.setFocus()

    def _check(self) -> None:
        self._report = None
        for each in self._lines.values():
            each.show_result(None)
        self._verdict.clear()
        self._again.setEnabled(False)
        self._copy.setEnabled(False)
        self._copy.setText(self.tr("Copy report"))
        self._presenter.run(self._addresses, self._protocol)

    def _show_result(self, result: CheckResult) -> None:
        self._lines[result.check].show_result(result)

    def _show_report(self, report: Report) -> None:
        self._report = report
        actions: list[Action] = []
        advised = report.advised
        if advised is not None:
            text = self.tr("Use SRT") if advised is Protocol.SRT else self.tr("Use RTMPS")
            actions.append((text, lambda: self._ask_for(advised)))
        level = _LEVELS.get(report.verdict, "warning")
        self._verdict.tell("", verdict_text(report), actions, level=level)
        self._again.setEnabled(True)
        self._copy.setEnabled(True)

    def _ask_for(self, protocol: Protocol) -> None:
        self.accept()
        self.protocolAsked.emit(protocol)

    def _copy_report(self) -> None:
        if self._report is not None:
            QGuiApplication.clipboard().setText(report_text(self._report))
            self._copy.setText(self.tr("Report copied"))
            announce(self._copy, self._copy.text())


class _Line(QWidget):
    """One check: a sign, its name, its result, and how long it took."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._sign = Sign("circle", lambda colors: colors.off)
        self._text = label("", "hint", wrap=True)
        self._time = label("", "hint")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(label(name, "label", wrap=True))
        words.addWidget(self._text)
        line = row(words, self._time)
        line.insertWidget(0, self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.setAlignment(self._time, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_result(self, result: CheckResult | None) -> None:
        """Show the result; None while it's being checked."""
        if result is None:
            self._sign.show_icon("reload", lambda colors: colors.accent)
        elif result.is_ok:
            self._sign.show_icon("check", lambda colors: colors.ok)
        elif result.is_skipped:
            self._sign.show_icon("circle", lambda colors: colors.off)
        else:
            self._sign.show_icon("warning", lambda colors: colors.live)
        self._text.setText(result_text(result) if result else self.tr("Checking…"))
        self._time.setText(time_text(result) if result else "")
        failed = result is not None and not result.is_ok and not result.is_skipped
        theme.mark(self._text, kind="error" if failed else "hint")
        self.setAccessibleName(f"{self._name}: {state_text(result)}. {self._text.text()}")
