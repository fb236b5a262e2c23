"""The way to packages that `make fresh-test` carries into a fresh system. The run takes too long for here."""

from pathlib import Path

import pytest

from tests.debians import CannotMake, bootstrap
from tests.fresh import pip_settings


def _said(files: Path, index: Path) -> str:
    return f"""env_var:
  PIP_TIMEOUT='9'
env:
global:
  {files}/pip.conf, exists: True
    global.extra-index-url: {index.as_uri()} https://packages.example/simple
    install.constraint: {files}/limits.txt
site:
  /nowhere/pip.conf, exists: False
"""


def test_pips_files_and_what_they_name_are_there(tmp_path: Path) -> None:
    files, index, root = (tmp_path / name for name in ("files", "my packages/index/simple", "root"))
    for each in (files, index, root):
        each.mkdir(parents=True)
    (files / "pip.conf").write_text("[global]")
    (files / "limits.txt").write_text("torch<2")
    (wheels := tmp_path / "more/wheels").mkdir(parents=True)
    found = pip_settings.parse(
        _said(files, index), {"PIP_TIMEOUT": "9", "PIP_FIND_LINKS": str(wheels), "HOME": str(tmp_path)}
    )
    assert found.environment == {"PIP_TIMEOUT": "9", "PIP_FIND_LINKS": str(wheels)}
    assert found.carry(root) == [tmp_path / "more", tmp_path / "my packages/index"]
    assert (root / str(files)[1:] / "pip.conf").read_text() == "[global]"
    assert (root / str(files)[1:] / "limits.txt").read_text() == "torch<2"


@pytest.mark.parametrize("by_file", [True, False])
def test_whom_pip_trusts_is_not_what_the_system_comes_to_trust(*, by_file: bool, tmp_path: Path) -> None:
    """A package with the system's own authorities would replace them where they are here."""
    (trusted := tmp_path / "ca.crt").write_text("an authority")
    said = f"global:\n  /nowhere, exists: False\n    global.cert: {trusted}\n" if by_file else ""
    found = pip_settings.parse(said, {} if by_file else {"PIP_CERT": str(trusted)})
    found.carry(tmp_path / "root")
    at = found.environment["PIP_CERT"]
    assert at != str(trusted)
    assert (tmp_path / "root" / at[1:]).read_text() == "an authority"


def test_a_persons_own_settings_become_roots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (own := tmp_path / "home/.config/pip/pip.conf").parent.mkdir(parents=True)
    own.write_text("[global]")
    found = pip_settings.parse(f"user:\n  {own}, exists: True\n", {})
    assert found.carry(tmp_path / "root") == []
    assert (tmp_path / "root/root/.config/pip/pip.conf").read_text() == "[global]"


def test_where_a_system_cannot_be_made_the_last_lines_say_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.debians._mirror", lambda: "file:///nowhere")
    with pytest.raises(CannotMake, match=r"debootstrap failed; more is in .*made\.log:\n"):
        bootstrap("bookworm", tmp_path / "root", tmp_path / "made.log")
