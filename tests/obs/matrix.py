"""The same tests on several versions of OBS, and a table of what came of them.

This computer's own OBS, and those of Debian releases, kept in a folder that OBS_MATRIX_CACHE can name.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.debians import CannotMake
from tests.obs import chroots
from tests.obs.harness import ObsUnderTest
from tests.obs.sandbox import Missing

PROJECT = Path(__file__).parents[2]
NATIVE = "native"
TESTS = {
    "exported, RTMPS": "test_obs_streams.py::test_an_exported_profile_streams_by_rtmps",
    "installed and started, SRT": (
        "test_obs_streams.py::test_an_installed_profile_is_launched_and_streams_by_srt"
    ),
    "like theirs, RTMP": "test_obs_streams.py::test_a_copy_of_their_profile_streams_as_theirs_would",
    "imported by hand, RTMP": "test_obs_import.py::test_an_imported_profile_has_its_name_and_streams",
    "sent and started, RTMP": "test_obs_remote.py::test_sent_and_started_by_rtmp",
    "sent and started, SRT": "test_obs_remote.py::test_sent_and_started_by_srt",
    "undone": "test_obs_remote.py::test_undone_to_the_letter",
    "several profiles": "test_obs_remote.py::test_profile_after_profile_each_has_its_own_key",
    "connected anew": "test_obs_remote.py::test_connected_anew_while_obs_waits_for_its_next_attempt",
    "not started": "test_obs_remote.py::test_an_obs_that_cannot_connect_did_not_start",
    "screen noticed": "test_obs_remote.py::test_a_screen_that_obs_films_is_noticed",
    "lost and found": "test_obs_remote.py::test_obs_ends_and_comes_back",
    "server on, never started": "test_first_start.py::test_never_started",
    "server on, started before": "test_first_start.py::test_started_before_with_the_server_off",
    "server on, password asked for": "test_first_start.py::test_authentication_turned_on",
    "server on, upgraded": "test_first_start.py::test_upgraded",
    "scene's picture": "test_scene.py::test_the_picture_is_the_program_scene",
    "sound": "test_scene.py::test_what_viewers_would_hear",
    "first stream, by keyboard": "test_by_keyboard.py::test_first_stream_from_connecting_to_the_summary",
    "read": "test_obs_remote.py::test_what_obs_says_of_itself",
}


@dataclass(frozen=True)
class Result:
    passed: bool
    seconds: float
    keyframes: str

    def __str__(self) -> str:
        if not self.passed:
            return f"FAILED, {self.seconds:.0f} s"
        keyframes = f", keyframes {self.keyframes}" if self.keyframes else ""
        return f"ok, {self.seconds:.0f} s{keyframes}"


@dataclass(frozen=True)
class Row:
    system: str
    version: str
    results: Mapping[str, Result]
    """By column."""

    @property
    def passed(self) -> bool:
        return set(self.results) == set(TESTS) and all(each.passed for each in self.results.values())


def run(system: str, root: Path) -> Row:
    """Run the tests with the OBS in a root. What pytest says is shown where one of them fails."""
    version = ".".join(map(str, ObsUnderTest(root).version))
    print(f"OBS {version} ({system}) …", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="obs-matrix-") as folder:
        report = Path(folder) / "report.xml"
        # xunit1: the later one has no place for what a test measured.
        options = ["-p", "no:randomly", "-q", f"--junit-xml={report}", "-o", "junit_family=xunit1"]
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *options, *(f"tests/obs/{test}" for test in TESTS.values())],
            cwd=PROJECT,
            env={**os.environ, "OBS_ROOT": str(root), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            print(done.stdout, file=sys.stderr)
        return Row(system, version, dict(results(report.read_text())) if report.exists() else {})


def results(report: str) -> Iterator[tuple[str, Result]]:
    """Read pytest's report (JUnit's format)."""
    columns = {test.partition("::")[2]: column for column, test in TESTS.items()}
    for case in ET.fromstring(report).iter("testcase"):
        properties = {each.get("name"): each.get("value") or "" for each in case.iter("property")}
        failed = any(case.find(what) is not None for what in ("failure", "error", "skipped"))
        yield (
            columns[case.get("name", "")],
            Result(not failed, float(case.get("time", "0")), properties.get("keyframes", "")),
        )


def table(rows: list[Row]) -> str:
    """Lay the rows out in Markdown."""
    lines = [
        ["OBS", *TESTS],
        ["---"] * (len(TESTS) + 1),
        *(
            [f"{row.version} ({row.system})", *(str(row.results.get(column, "not run")) for column in TESTS)]
            for row in rows
        ),
    ]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
        for line in lines
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.obs.matrix", description=__doc__)
    systems = (NATIVE, *chroots.RELEASES)
    parser.add_argument(
        "systems", nargs="*", choices=[[], *systems], help=f"which ones ({' '.join(systems)})"
    )
    parser.add_argument("--anew", action="store_true", help="make the systems anew, with the OBS of today")
    chosen = parser.parse_args()
    rows = []
    try:
        for system in chosen.systems or systems:
            root = Path("/") if system == NATIVE else chroots.made(system, anew=chosen.anew)
            rows.append(run(system, root))
    except (CannotMake, Missing) as problem:
        print(problem, file=sys.stderr)
    if rows:
        print(table(rows))
    complete = len(rows) == len(chosen.systems or systems)
    return 0 if complete and all(row.passed for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
