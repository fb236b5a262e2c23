"""Where tests are spread over several processes, those of OBS stay in one."""

from pathlib import Path

from tests.spread import lot

TESTS = Path(__file__).parent


def test_all_tests_of_obs_are_one_lot_and_every_other_is_its_own() -> None:
    files = [path.relative_to(TESTS.parent).as_posix() for path in TESTS.rglob("test_*.py")]
    lots = {file: lot(f"{file}::test_it") for file in files}
    of_obs = {name for file, name in lots.items() if file.startswith("tests/obs/")}
    assert len(of_obs) == 1
    others = [name for file, name in lots.items() if not file.startswith("tests/obs/")]
    assert len(set(others) - of_obs) == len(others) > 0
