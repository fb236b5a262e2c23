import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass
from string import Formatter, Template

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fastpix_desktop.domain.secret import MASK, Secret

TEXT = "ba01c2b271k91b84"


@dataclass(frozen=True)
class Holder:
    name: str
    key: Secret


def raised(secret: Secret) -> str:
    try:
        raise RuntimeError(secret)  # noqa: TRY301
    except RuntimeError as error:
        return "".join(traceback.format_exception(error))


SHOWN: dict[str, Callable[[Secret], str]] = {
    "str": str,
    "repr": repr,
    "format": format,
    "f-string": lambda secret: f"{secret} {secret!r} {secret!s} {secret!a}",
    "str.format": lambda secret: "{} {!r} {key}".format(secret, secret, key=secret),  # noqa: UP032
    "percent": lambda secret: "%s %r %a" % (secret, secret, secret),  # noqa: UP031
    "template": lambda secret: Template("$key").substitute(key=secret),
    "formatter": lambda secret: Formatter().format("{0}", secret),
    "dataclass": lambda secret: repr(Holder("a", secret)),
    "containers": lambda secret: repr([{"a": (secret, {secret})}]),
    "error": raised,
}


@pytest.mark.parametrize("way", SHOWN)
def test_no_way_of_showing_it_shows_it(way: str) -> None:
    shown = SHOWN[way](Secret(TEXT))
    assert TEXT not in shown
    assert MASK in shown or ascii(MASK)[1:-1] in shown


@given(st.text(min_size=4).filter(lambda text: text not in repr(Secret("x"))))
def test_the_mask_depends_on_nothing(text: str) -> None:
    assert (str(Secret(text)), repr(Secret(text))) == (MASK, f"Secret({MASK})")


def test_a_format_specification_is_refused_without_the_text() -> None:
    with pytest.raises(TypeError) as refused:
        f"{Secret(TEXT):>20}"
    assert TEXT not in str(refused.value)


def test_logging_masks_secrets(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        logging.getLogger("test").info("%s %r %s", Secret(TEXT), Secret(TEXT), Holder("a", Secret(TEXT)))
    assert TEXT not in caplog.text
    assert caplog.text.count(MASK) == 3


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_cannot_be_pickled(protocol: int) -> None:
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(Holder("a", Secret(TEXT)), protocol)


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
def test_it_cannot_be_copied(duplicate: Callable[[Secret], Secret]) -> None:
    with pytest.raises(TypeError, match="cannot be pickled"):
        duplicate(Secret(TEXT))
    with pytest.raises(TypeError):
        asdict(Holder("a", Secret(TEXT)))


def test_it_cannot_be_written_as_json_nor_looked_into() -> None:
    with pytest.raises(TypeError):
        json.dumps(Secret(TEXT))
    with pytest.raises(TypeError):
        vars(Secret(TEXT))
    with pytest.raises(TypeError):
        iter(Secret(TEXT))  # type: ignore[call-overload]


@given(st.text(st.characters()))  # half surrogate pairs too
def test_it_comes_back_exactly(text: str) -> None:
    assert Secret(text).reveal() == text
    assert bool(Secret(text)) is bool(text)


@given(st.text(st.characters()), st.text(st.characters()))
def test_secrets_are_equal_as_their_texts_are(one: str, other: str) -> None:
    assert (Secret(one) == Secret(other)) is (one == other)
    assert Secret(one) == Secret(one)
    assert hash(Secret(one)) == hash(Secret(one))
    assert Secret(one) != one
    assert len({Secret(one), Secret(one), Secret(one + "x")}) == 2
