"""The tools of the translations, which are scripts beside the product."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "packaging"))
