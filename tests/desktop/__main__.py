"""Run a command on a virtual desktop of its own: `python -m tests.desktop COMMAND [ARGUMENT...]`."""

import subprocess
import sys

from tests.desktop.session import Desktop


def main() -> int:
    """Return the command's own exit status."""
    with Desktop(keyring=False, accessibility=False) as desktop:
        return subprocess.run(sys.argv[1:], env=desktop.env, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
