"""The second yardstick: as many standard widgets as our window has, laid out on pages, and nothing else."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QLineEdit, QPushButton, QTabWidget, QWidget

PAGES = 4
FIELDS = 20


def main() -> int:
    """Show a window of forms until it is closed."""
    app = QApplication(sys.argv)
    window = QTabWidget()
    for number in range(PAGES):
        page = QWidget()
        form = QFormLayout(page)
        for _ in range(FIELDS):
            form.addRow(QLabel("Label", alignment=Qt.AlignmentFlag.AlignRight), QLineEdit())
        form.addRow(QPushButton("Button"))
        window.addTab(page, str(number))
    window.resize(900, 700)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
