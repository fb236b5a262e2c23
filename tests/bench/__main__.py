"""Print the measurements: `python -m tests.bench [--runs N]`."""

import argparse

from tests.bench import create, go_live, picture, startup, streams, truth

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="how often each is measured (7)")
    runs = parser.parse_args().runs
    print(startup.report(runs))
    print(create.report(3 * runs))
    print(streams.report(runs))
    print(go_live.report(runs))
    print(truth.report(max(runs, 10)))
    print(picture.report(3))
