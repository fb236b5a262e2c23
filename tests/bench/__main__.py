"""Print the measurements: `python -m tests.bench [--runs N]`."""

import argparse

from tests.bench import startup

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="how often each is measured (7)")
    print(startup.report(parser.parse_args().runs))
