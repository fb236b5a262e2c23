"""``python -m tests.downloads [--runs N] [--seed N]``: run scenarios; exit 1 if any is wrong."""

import argparse
import sys

from tests.downloads.run import Result, run_all


def summary(results: list[Result], seed: int) -> str:
    """Return what happened in all runs, in a line, and what was wrong."""
    cuts, pauses, restarts = (sum(getattr(each, name) for each in results) for name in Result.COUNTS)
    wrong = [f"  run {each.number}: {each.wrong}" for each in results if each.wrong]
    line = (
        f"{len(results)} runs (seed {seed}): {cuts} faults met, {pauses} pauses, {restarts} restarts, "
        f"{sum(each.renamed for each in results)} renamed, {len(wrong)} wrong"
    )
    return "\n".join([line, *wrong])


if __name__ == "__main__":
    options = argparse.ArgumentParser(prog="tests.downloads")
    options.add_argument("--runs", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    done = run_all(chosen.runs, chosen.seed)
    print(summary(done, chosen.seed))
    sys.exit(any(each.wrong for each in done))
