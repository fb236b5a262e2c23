"""The options on the command line."""

import pytest

from fastpix_desktop import __main__ as command_line


def _read(monkeypatch: pytest.MonkeyPatch, *words: str) -> dict[str, object]:
    monkeypatch.delenv("FASTPIX_API_URL", raising=False)
    monkeypatch.setattr("sys.argv", ["fastpix-desktop", *words])
    return vars(command_line._read_options())


def test_start_needs_no_options(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argparse checks a text's default as if somebody had written it."""
    options = _read(monkeypatch)
    assert (options["language"], options["api_url"], options["data_dir"]) == ("", "", None)


@pytest.mark.parametrize(("written", "used"), [("pt-BR", "pt_BR"), ("de_AT", "de"), ("pseudo", "pseudo")])
def test_language_may_be_written_in_several_ways(
    monkeypatch: pytest.MonkeyPatch, written: str, used: str
) -> None:
    assert _read(monkeypatch, "--language", written)["language"] == used


@pytest.mark.parametrize("words", [("--language", "tlh"), ("--api-url", "http://example.org")])
def test_unusable_option_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: tuple[str, str]
) -> None:
    with pytest.raises(SystemExit):
        _read(monkeypatch, *words)
    assert repr(words[1]) in capsys.readouterr().err
