"""``python -m tests.simulcast_faults [--runs N] [--seed N]``: run scenarios; exit 1 if any is wrong."""

import argparse
import sys
import time
from collections.abc import Sequence

from tests.faults.nursery import Nursery
from tests.simulcast_faults.run import Result, run
from tests.simulcast_faults.scenario import Scenario, scenarios


def main() -> int:
    """Run what the command line asks for; return the exit code."""
    parser = argparse.ArgumentParser(prog="tests.simulcast_faults", description=__doc__)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="the number of one scenario")
    options = parser.parse_args()
    chosen = scenarios(options.runs, options.seed)
    if options.only is not None:
        chosen = [chosen[options.only]]
    begun = time.monotonic()
    results = run_all(chosen)
    print(summary(results, time.monotonic() - begun, options.seed))
    return int(any(each.wrong for each in results))


def run_all(chosen: Sequence[Scenario]) -> list[Result]:
    """Run scenarios, one after the other."""
    nursery = Nursery("tests.simulcast_faults.person")
    try:
        return [run(nursery, each) for each in chosen]
    finally:
        nursery.close()


def summary(results: Sequence[Result], seconds: float, seed: int) -> str:
    """Return the sums, and each run that went wrong."""
    wrong = [each for each in results if each.wrong]
    head = (
        f"{len(results)} runs (seed {seed}) in {seconds:.0f} s: {len(results) - len(wrong)} right, "
        f"{len(wrong)} wrong; {sum(each.doubled for each in results)} doubled, "
        f"{sum(each.lost for each in results)} lost; {sum(each.kills for each in results)} processes killed."
    )
    return "\n".join([head, *(f"WRONG: {each.wrong}\n       {each.scenario}" for each in wrong)])


if __name__ == "__main__":
    sys.exit(main())
