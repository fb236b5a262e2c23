"""Started beside the window: ``python -m fastpix_desktop.decoder OPTION``. It loads none of the app."""

import sys

from fastpix_desktop.decoder.program import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
