"""The bundle's entry point.

PyInstaller points the loader and Qt at the bundle by the environment. The loader has read it by now, and Qt
finds its plugins beside its libraries. Programs that are started from here (OBS, the browser) must not: they
have their own.
"""

import os
import sys

_original = os.environ.get("LD_LIBRARY_PATH_ORIG")
if _original:
    os.environ["LD_LIBRARY_PATH"] = _original
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
for _name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    os.environ.pop(_name, None)

from fastpix_desktop.__main__ import main  # noqa: E402 - this, too, may read the environment

sys.exit(main())
