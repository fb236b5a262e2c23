"""``python -m tests.bootstrap.painted FOLDER``: start the app, and print what its first paint has loaded."""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from fastpix_desktop.bootstrap import Options, app, run
from fastpix_desktop.ui.window.window import MainWindow

if __name__ == "__main__":
    wait_for_paint = app._wait_for_paint

    def painted(window: MainWindow) -> None:
        """Wait as the app does, and end there."""
        wait_for_paint(window)
        print(*sys.modules)
        sys.exit()

    app._wait_for_paint = painted
    run(Options(data_dir=Path(sys.argv[1])), sys.argv[:1])
