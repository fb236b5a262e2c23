"""Runs the simulator on its own: ``python -m fastpix_desktop.simulator``, until SIGTERM or SIGINT."""

import argparse
import signal
import sys
import threading

from fastpix_desktop.simulator import DEMO_SECRET, DEMO_TOKEN_ID, Simulator


def main() -> None:
    """Serve, once the address is printed as ``URL=...``."""
    parser = argparse.ArgumentParser(prog="fastpix_desktop.simulator", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0, the default, takes any free port")
    parser.add_argument("--token-id", default=DEMO_TOKEN_ID)
    parser.add_argument("--secret", default=DEMO_SECRET)
    options = parser.parse_args()
    stopped = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.set())
    with Simulator(token_id=options.token_id, secret=options.secret, port=options.port) as simulator:
        sys.stdout.write(f"URL={simulator.url}\n")
        sys.stdout.flush()
        while not stopped.wait(1.0):  # a wait without an end cannot be interrupted on Windows
            pass


if __name__ == "__main__":
    main()
