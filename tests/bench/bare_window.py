"""The yardstick: the least that a PySide6 program with a window can be."""

import sys

from PySide6.QtWidgets import QApplication, QWidget


def main() -> int:
    """Show an empty window until it is closed."""
    app = QApplication(sys.argv)
    window = QWidget()
    window.resize(900, 700)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
