"""How `make windows-test` judges what it ran. The runs themselves are too large for here."""

import json
import time
from collections.abc import Sequence
from pathlib import Path
from subprocess import CompletedProcess, TimeoutExpired

import pytest

from tests.debians import CannotMake
from tests.windows import __main__ as program
from tests.windows import machine, stages
from tests.windows.stages import Row, Stage, run_stage, run_tests


class FakeMachine(machine.Machine):
    """Says what it's told to, and keeps what it was asked for."""

    def __init__(self, place: Path, *answers: tuple[int, str], failed: Sequence[str] = ()) -> None:
        self.place = place  # type: ignore[misc]
        self.asked: list[tuple[str, ...]] = []
        self._answers = list(answers)
        self._failed = failed

    def python(self, *arguments: str, timeout_s: float = 600) -> CompletedProcess[str]:
        assert timeout_s > 0
        self.asked.append(arguments)
        kept = self.place / "failed/services/v/cache/lastfailed"
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(dict.fromkeys(self._failed, True)))
        code, said = self._answers.pop(0)
        return CompletedProcess(arguments, code, said, "")


@pytest.fixture(autouse=True)
def _files_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stages, "SAID", tmp_path / "said")


def _stage(code: int, said: str = "") -> Stage:
    return Stage("a", lambda _: CompletedProcess([], code, said, ""))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer on which the system is there."""
    monkeypatch.setattr(program, "made", lambda **_: tmp_path / "system")
    monkeypatch.setattr(program, "Machine", lambda _, place: FakeMachine(place, (0, "")))


def test_passed_stage_says_its_last_line(tmp_path: Path) -> None:
    row = run_stage(_stage(0, "much\n==== 3 passed in 2s ====\n\n"), FakeMachine(tmp_path))
    assert (row.result, row.note) == ("ok", "3 passed in 2s")
    assert (tmp_path / "said/a.txt").read_text().startswith("much\n")


def test_failed_and_late_stages_are_no_success(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def late(_: machine.Machine) -> CompletedProcess[str]:
        raise TimeoutExpired([], 5, output=b"so far")

    rows = [
        run_stage(_stage(3, "why"), FakeMachine(tmp_path)),
        run_stage(Stage("b", late), FakeMachine(tmp_path)),
    ]
    assert [row.result for row in rows] == ["FAIL", "LATE"]
    assert [program.exit_code([row]) for row in rows] == [1, 1]
    assert "why" in capsys.readouterr().out
    assert (tmp_path / "said/b.txt").read_text() == "so far"


def test_test_that_fails_twice_is_a_failure(tmp_path: Path) -> None:
    fake = FakeMachine(tmp_path, (1, "1 failed"), (1, "1 failed again"), failed=["test_a"])
    assert run_tests(fake, "tests/services", processes=4).returncode == 1
    first, second = fake.asked
    assert "--numprocesses=4" in first
    assert "--last-failed" in second
    assert "--numprocesses=4" not in second


def test_test_that_passes_alone_is_named(tmp_path: Path) -> None:
    fake = FakeMachine(tmp_path, (1, "1 failed"), (0, "1 passed\n"), failed=["test_a"])
    done = run_tests(fake, "tests/services", processes=4)
    assert (done.returncode, done.stdout) == (0, "1 passed, at the second try only: test_a")


def test_many_failures_are_no_matter_of_load(tmp_path: Path) -> None:
    names = [f"test_{number}" for number in range(stages.MOST_BY_LOAD + 1)]
    fake = FakeMachine(tmp_path, (1, "21 failed"), failed=names)
    assert run_tests(fake, "tests/services").returncode == 1
    assert len(fake.asked) == 1


@pytest.mark.usefixtures("here")
def test_everything_that_ran_and_passed_is_a_success() -> None:
    rows = program.try_all([_stage(0, "fine")])
    assert [(row.name, row.result) for row in rows] == [("system", "ok"), ("a", "ok")]
    assert program.exit_code(rows) == 0


@pytest.mark.parametrize(
    "why", [CannotMake("debootstrap failed; more is in it:\nno network"), OSError("disk full")]
)
def test_system_that_cannot_be_made_is_no_failure_and_said_last(
    why: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(**_: object) -> Path:
        raise why

    monkeypatch.setattr(program, "made", cannot)
    rows = program.try_all([_stage(1)])
    assert program.exit_code(rows) == 75
    assert f"THIS WAS NOT TRIED: a. The reason: {why}" in program.report(rows)


def test_computer_on_which_no_window_can_be_shown_is_no_failure(tmp_path: Path) -> None:
    with pytest.raises(CannotMake, match="no window can be shown: no namespaces"):
        FakeMachine(tmp_path, (1, "no namespaces")).try_out()


@pytest.mark.usefixtures("here")
def test_time_that_is_over_ends_what_runs_and_leaves_the_rest_out(capsys: pytest.CaptureFixture[str]) -> None:
    def endless(_: machine.Machine) -> CompletedProcess[str]:
        time.sleep(100)
        raise AssertionError

    rows = program.try_all([_stage(0), Stage("b", endless), Stage("c", endless)], within_s=3)
    assert [row.result for row in rows] == ["ok", "ok", "not tried", "not tried"]
    assert program.exit_code(rows) == 75
    assert "THIS WAS NOT TRIED: b, c. The reason: no time was left" in program.report(rows)


def test_failure_counts_although_the_time_was_over_afterwards() -> None:
    assert program.exit_code([Row("a", "FAIL"), Row("b", "not tried", note="no time was left")]) == 1


def test_pinned_file_that_is_another_one_cannot_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, version, _ = machine.INNO_SETUP
    (tmp_path / f"{name}-{version}.tgz").write_bytes(b"something else")
    monkeypatch.setattr(machine, "_fetched", lambda *_: None)
    with pytest.raises(CannotMake, match="is not the one that was tried"):
        machine._fetch_inno_setup(tmp_path, tmp_path / "log")


def test_failed_download_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(CannotMake, match="failed; more is in"):
        machine._fetched(["false"], tmp_path / "log")


@pytest.mark.parametrize(("missing", "said"), [("npm", "not installed: npm"), ("", "GB of room")])
def test_what_is_missing_here_is_named(
    missing: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("shutil.which", lambda name: None if name == missing else name)
    monkeypatch.setattr(machine, "ROOM", 10**18)
    with pytest.raises(CannotMake, match=said):
        machine._refuse_here(tmp_path / "root", "debootstrap", "npm")
