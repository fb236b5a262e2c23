"""``python -m tests.faults [--runs N] [--seed N]``: run scenarios, print the table; exit 1 if any is wrong.

"Right" means: one request at FastPix; every stream that came of it is shown; more than one is reported; the
form invites to no second one (or, where the person had the stream deleted, it still holds what was typed).
"""

import argparse
import queue
import sys
import threading
import time
from collections.abc import Sequence

from tests.faults.nursery import Nursery
from tests.faults.run import Result, run
from tests.faults.scenario import ENDS, FAULTS, Scenario, scenarios


def main() -> int:
    """Run what the command line asks for; return the exit code."""
    parser = argparse.ArgumentParser(prog="tests.faults", description=__doc__)
    parser.add_argument("--runs", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--faults", default="", help="only faults whose names hold this")
    parser.add_argument("--only", type=int, help="the number of one scenario")
    options = parser.parse_args()
    chosen = scenarios(options.runs, options.seed, options.faults)
    if options.only is not None:
        chosen = [chosen[options.only]]
    begun = time.monotonic()
    results = run_all(chosen, options.workers)
    print(table(results))
    print(summary(results, time.monotonic() - begun, options.seed))
    return int(any(each.wrong for each in results))


def run_all(chosen: Sequence[Scenario], workers: int = 2) -> list[Result]:
    """Run scenarios, several at a time; the results are in their order."""
    waiting: queue.SimpleQueue[Scenario] = queue.SimpleQueue()
    for each in chosen:
        waiting.put(each)
    results: list[Result] = []
    troubles: list[BaseException] = []

    def work() -> None:
        nursery = Nursery()
        try:
            while not troubles:
                results.append(run(nursery, waiting.get_nowait()))
                if results[-1].wrong:
                    print(f"WRONG: {results[-1].wrong}\n       {results[-1].scenario}", file=sys.stderr)
        except queue.Empty:
            pass
        except BaseException as trouble:  # noqa: BLE001 - it is raised below
            troubles.append(trouble)
        finally:
            nursery.close()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if troubles:
        raise troubles[0]
    return sorted(results, key=lambda each: each.scenario.number)


def table(results: Sequence[Result]) -> str:
    """Return a table of faults by ends: runs that came out right, of how many."""
    lines = ["| fault | " + " | ".join(ENDS) + " |", "|" + "---|" * (len(ENDS) + 1)]
    for fault in FAULTS:
        cells = []
        for end in ENDS:
            mine = [each for each in results if (each.scenario.fault, each.scenario.end) == (fault, end)]
            right = sum(not each.wrong for each in mine)
            cells.append(f"{right}/{len(mine)}" if mine else "")
        lines.append(f"| {fault} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def summary(results: Sequence[Result], seconds: float, seed: int) -> str:
    """Return the sums, and each run that went wrong."""
    wrong = [each for each in results if each.wrong]
    lagging = sum(each.scenario.lag > 0 for each in results)
    head = (
        f"{len(results)} runs (seed {seed}) in {seconds:.0f} s: {len(results) - len(wrong)} right, "
        f"{len(wrong)} wrong; {sum(each.lost for each in results)} lost, "
        f"{sum(each.unreported for each in results)} unreported of "
        f"{sum(each.duplicates for each in results)} with duplicates; "
        f"{sum(each.kills for each in results)} processes killed, "
        f"{sum(each.scenario.new_token for each in results)} with a changed token, "
        f"{lagging} runs with a list that lags, "
        f"{sum(each.presses > 1 for each in results)} in which the person had to press again."
    )
    return "\n".join([head, *(f"WRONG: {each.wrong}\n       {each.scenario}" for each in wrong)])


if __name__ == "__main__":
    sys.exit(main())
