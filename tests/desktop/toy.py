"""A small window with one of everything: what the harness' own tests drive."""

import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)


class Toy(QWidget):
    """Fields with accessible names, and a label that says what happened last."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Toy")
        title, secret, notes = QLineEdit(), QLineEdit(), QPlainTextEdit()
        secret.setEchoMode(QLineEdit.EchoMode.Password)
        quality, seconds, streams = QComboBox(), QSpinBox(), QListWidget()
        quality.addItems(["1080p", "720p", "480p"])
        seconds.setRange(60, 1800)
        streams.addItems(["Morning show", "Evening show"])
        public, private, rewind = QRadioButton("Public"), QRadioButton("Private"), QCheckBox()
        public.setChecked(True)
        form = QFormLayout(self)
        for name, field in {
            "Title": title,
            "Secret Key": secret,
            "Description": notes,
            "Quality": quality,
            "Reconnect window": seconds,
            "Streams": streams,
            "Let viewers rewind": rewind,
        }.items():
            field.setAccessibleName(name)
            form.addRow(name, field)
        form.addRow(public, private)

        status = QLabel("Status: Ready")
        greet, later = QPushButton("Greet"), QPushButton("Greet later")
        hidden = QPushButton("Never shown", self)
        hidden.hide()
        off = QPushButton("Not now")
        off.setEnabled(False)
        copy = QPushButton("Copy title")
        for widget in (status, greet, later, off, copy):
            form.addRow(widget)

        def say() -> None:
            status.setText(f"Status: Hello {title.text()}, {len(secret.text())} secret characters")

        greet.clicked.connect(say)
        later.clicked.connect(lambda: QTimer.singleShot(500, say))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(title.text()))
        title.textEdited.connect(lambda: status.setText("Status: Typed"))


def main() -> int:
    """Show the window until it is closed."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    app = QApplication(sys.argv)
    window = Toy()
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
