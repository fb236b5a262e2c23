"""A window that has something to tell. It takes words on its input: away, back, tell, clear, early, look."""

import os
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

from fastpix_desktop.ui.style import icons
from fastpix_desktop.ui.widgets.notices import Notices


def main() -> None:
    app = QApplication(sys.argv)
    window = QWidget()
    window.setWindowTitle("Told")
    window.setWindowIcon(icons.app_icon())
    notices = Notices(window)
    number = 0
    window.show()

    def clicked() -> None:
        print("clicked", flush=True)
        window.showNormal()
        window.activateWindow()

    def obey() -> None:
        nonlocal number
        for word in os.read(0, 100).decode().split():
            match word:
                case "away":
                    window.showMinimized()
                case "back":
                    window.showNormal()
                    window.activateWindow()
                case "tell":
                    number = notices.tell("Still live", "“Choir” is still live.", clicked)
                case "clear":
                    notices.remove(number)
                case "early":
                    notices.remove(number - 1)
            seen = "seen" if notices.are_seen else "unseen"
            print(word, seen, flush=True)

    reader = QSocketNotifier(0, QSocketNotifier.Type.Read)
    reader.activated.connect(obey)
    app.exec()


if __name__ == "__main__":
    main()
