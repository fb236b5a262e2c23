"""These tests run on Windows: here under Wine (`make windows-test`), by GitHub on the real thing."""

import sys

collect_ignore_glob = [] if sys.platform == "win32" else ["test_*.py"]
