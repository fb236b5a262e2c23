"""Letters to press with Alt: each text has one, and no two the same, in any language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.ui.text.mnemonics import with_mnemonics


@pytest.mark.parametrize(
    ("texts", "marked"),
    [
        (["Save", "Cancel"], ["&Save", "&Cancel"]),
        (["Cancel", "Connect"], ["&Cancel", "C&onnect"]),
        (["Save", "Sa", "S"], ["Sa&ve", "S&a", "&S"]),
        (["Copy link", "Copy key"], ["&Copy link", "Copy &key"]),
        (["Ändern", "Übernehmen"], ["Ä&ndern", "&Übernehmen".replace("&Ü", "Ü&")]),
        (["حفظ", "إلغاء"], ["&حفظ", "إ&لغاء"]),
        (["保存", "名前を付けて保存…"], ["保存(&A)", "名前を付けて保存(&B)…"]),
        (["सहेजें", "Abbrechen"], ["सहेजें(&B)", "&Abbrechen"]),
        (["Q&A", "Quit"], ["&Q&&A", "Q&uit"]),
        (["End\tCtrl+E", "Eject"], ["&End\tCtrl+E", "E&ject"]),
        (["A", "A", ""], ["&A", "A(&B)", ""]),
    ],
)
def test_the_first_free_letter_is_marked(texts: list[str], marked: list[str]) -> None:
    assert with_mnemonics(texts) == marked


@given(st.lists(st.text(st.sampled_from("abcÄß&… 保حस"), min_size=1, max_size=8), max_size=30))
def test_no_letter_is_given_twice_and_no_text_is_changed(texts: list[str]) -> None:
    letters = []
    for text, marked in zip(texts, with_mnemonics(texts), strict=True):
        plain = marked.replace("&&", "\0")
        before, mark, after = plain.partition("&")
        letters += [after[0].upper()] if mark else []
        assert "&" not in after
        shown = (before + after).replace("\0", "&")
        assert text in {shown, shown.replace(f"({after[:1]})", "", 1)}
    assert len(letters) == len(set(letters))
    assert len(letters) >= min(len(texts), 20)
