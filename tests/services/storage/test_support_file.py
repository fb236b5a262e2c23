"""The support file: no secret gets into it, or it is not written."""

import base64
from pathlib import Path
from urllib.parse import quote

import pytest

from fastpix_desktop.domain.errors import FileTrouble, SecretFound
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.storage.support_file import HEAD, compose, write

SECRET = "sword/fish+and chips"


def test_it_holds_the_sections(tmp_path: Path) -> None:
    path = tmp_path / "support.txt"
    write(path, {"Program": {"Qt": "6.12"}, "app.log": "line one\nline two\n"}, [Secret(SECRET)])
    text = path.read_text(encoding="utf-8")
    assert text == f"{HEAD}\n\n--- Program\nQt: 6.12\n\n--- app.log\nline one\nline two\n"


@pytest.mark.parametrize(
    "form",
    [SECRET, quote(SECRET, safe=""), quote(SECRET), base64.b64encode(f"id:{SECRET}".encode()).decode()],
)
def test_it_is_not_written_with_a_secret_in_it(tmp_path: Path, form: str) -> None:
    path = tmp_path / "support.txt"
    path.write_text("an earlier one")
    with pytest.raises(SecretFound):
        write(path, {"app.log": f"got {form} back"}, [Secret(SECRET)])
    assert path.read_text() == "an earlier one"


def test_what_looks_secret_is_masked_and_home_is_not_named() -> None:
    text = compose({"app.log": f"{Path.home()}/x passphrase=swordfish {'0f' * 20}"})
    assert "~/x passphrase=•••••••• ••••••••" in text


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileTrouble):
        write(tmp_path / "file/support.txt", {}, [])
