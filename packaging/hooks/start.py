"""The bundle's entry point.

PyInstaller sets environment variables that point the loader and Qt at the bundle. They are no longer needed
here, and programs started from the app (OBS, the browser) must not inherit them, because they have libraries
of their own.
"""

import os
import sys
import warnings

_original = os.environ.get("LD_LIBRARY_PATH_ORIG")
if _original:
    os.environ["LD_LIBRARY_PATH"] = _original
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
for _name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    os.environ.pop(_name, None)

from fastpix_desktop.decoder import pipe  # noqa: E402 - it may read the environment

if sys.argv[1:2] in ([pipe.OPTION], [pipe.PLAY_OPTION]):  # the process beside the window's: without the app
    from fastpix_desktop.decoder.program import main as decode

    sys.exit(decode(sys.argv[1:]))

# requests misses the module that packaging/trim.py leaves out.
warnings.filterwarnings("ignore", "Unable to find acceptable character detection")

from fastpix_desktop.__main__ import main  # noqa: E402 - the same

sys.exit(main())
