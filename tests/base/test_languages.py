"""Which language fits what a system asks for."""

import pytest

from fastpix_desktop.base.languages import LANGUAGES, matching


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["es-MX"], "es"),
        (["pt-PT"], "pt_BR"),
        (["pt"], "pt_BR"),
        (["en-GB", "de"], "en"),
        (["sv-SE", "fr-CA", "en"], "fr"),
        (["ar_EG.UTF-8"], "ar"),
        (["C"], None),
        (["sv-SE", "nl"], None),
        ([], None),
    ],
)
def test_first_language_that_there_is_one_for_is_chosen(names: list[str], code: str | None) -> None:
    assert matching(names) == code


def test_every_language_matches_its_own_code() -> None:
    assert [matching([code]) for code in LANGUAGES] == list(LANGUAGES)
