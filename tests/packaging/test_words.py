"""`make words`: the list of the window's texts."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "packaging"))

import words  # type: ignore[import-not-found]

SOURCE = """
class Page:
    def build(self):
        self.label = self.tr(
            #: A label.
            "One "
            "text"
        )
        painter.translate(3, 4)
        #: %n: a number,
        #: never 0.
        # Not a note.
        return translate("Texts", "%n stream(s)", "", 2), QCoreApplication.translate("Texts", "Third", "verb")
"""


def test_texts_are_listed_with_their_lines() -> None:
    assert list(words.texts(SOURCE)) == [
        words.Text(6, "One text", is_plural=False, context="Page", note="A label."),
        words.Text(13, "%n stream(s)", is_plural=True, context="Texts", note="%n: a number, never 0."),
        words.Text(13, "Third", is_plural=False, context="Texts", comment="verb"),
    ]


@pytest.mark.parametrize("call", ['self.tr(f"Hello {name}")', 'translate("Page", text)'])
def test_text_that_is_not_a_literal_is_refused(call: str) -> None:
    with pytest.raises(TypeError, match="line 1: the text is not a literal"):
        list(words.texts(call))


@pytest.mark.parametrize(
    "call", ['self.tr("%n streams")', 'self.tr("%Ln views")', 'translate("Page", "Streams", "", n)']
)
def test_plural_without_its_number_is_refused(call: str) -> None:
    with pytest.raises(TypeError, match="line 1: %n and a number belong together"):
        list(words.texts(call))


def test_every_module_can_be_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert words.main() == 0
    assert "Create stream" in capsys.readouterr().out
