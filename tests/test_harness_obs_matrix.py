"""The table of `make obs-matrix`, and where it keeps its systems. The runs are too large for here."""

from pathlib import Path

import pytest

from tests.obs import chroots, matrix

REPORT = """<testsuites><testsuite>
<testcase name="test_an_exported_profile_streams_by_rtmps" time="8.1">
  <properties><property name="keyframes" value="0, 2, 4 s"/></properties>
</testcase>
<testcase name="test_a_copy_of_their_profile_streams_as_theirs_would" time="12"><failure/></testcase>
<testcase name="test_an_imported_profile_has_its_name_and_streams" time="0"><skipped/></testcase>
</testsuite></testsuites>"""


def test_only_what_ran_and_passed_is_ok() -> None:
    row = matrix.Row("sid", "32.2.2", dict(matrix.results(REPORT)))
    assert not row.passed
    head, _, line = matrix.table([row]).splitlines()
    cells = [cell.strip() for cell in line.strip("|").split("|")]
    assert cells[:5] == [
        "32.2.2 (sid)",
        "ok, 8 s, keyframes 0, 2, 4 s",
        "not run",
        "FAILED, 12 s",
        "FAILED, 0 s",
    ]
    assert set(cells[5:]) == {"not run"}
    assert len(head) == len(line)


def test_the_tests_of_the_table_are_there() -> None:
    for test in matrix.TESTS.values():
        file, _, name = test.partition("::")
        assert f"def {name}(" in (matrix.PROJECT / "tests/obs" / file).read_text()


def test_where_the_systems_are_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("OBS_MATRIX_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert chroots.cache() == tmp_path / "fastpix-desktop/obs-matrix"
    monkeypatch.setenv("OBS_MATRIX_CACHE", str(tmp_path / "disk"))
    assert chroots.cache() == tmp_path / "disk"
    (tmp_path / "disk/sid").mkdir(parents=True)
    assert chroots.made("sid") == tmp_path / "disk/sid"
