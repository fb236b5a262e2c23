"""Where tests are spread over several processes, those of OBS stay in two."""

from pathlib import Path

from tests.spread import LOTS, lot

TESTS = Path(__file__).parent


def test_tests_of_obs_are_two_lots_and_others_their_own() -> None:
    files = [path.relative_to(TESTS.parent).as_posix() for path in TESTS.rglob("test_*.py")]
    lots = {file: lot(f"{file}::test_it") for file in files}
    of_obs = {name for file, name in lots.items() if file.startswith("tests/obs/")}
    assert len(of_obs) == 2
    assert set(lots.values()) >= set(LOTS), "a lot is empty: its files were moved"
    others = [name for name in lots.values() if name not in LOTS]
    assert len(set(others)) == len(others) > 0
