import inspect
from pathlib import Path

import pytest

from fastpix_desktop.domain import errors
from fastpix_desktop.domain.errors import (
    AppError,
    FieldRefusal,
    FileTrouble,
    KeyringLocked,
    KeyringMissing,
    KeyringTrouble,
    OutcomeUnknown,
    Reason,
    RedirectRefused,
    Refused,
    ServerTrouble,
    StoreTooNew,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.domain.obs.errors import NotObs, ObsUnverified


def test_everything_in_the_tree_is_an_error_of_ours() -> None:
    classes = [each for _, each in inspect.getmembers(errors, inspect.isclass) if issubclass(each, Exception)]
    assert len(classes) >= 15
    assert all(issubclass(each, AppError) for each in classes)
    # A timeout or file error of Python's own must never be taken for one of ours, or the reverse.
    assert not any(issubclass(each, OSError | ValueError | RuntimeError) for each in classes)


def test_a_keyring_that_is_locked_or_missing_is_keyring_trouble() -> None:
    assert issubclass(KeyringLocked, KeyringTrouble)
    assert issubclass(KeyringMissing, KeyringTrouble)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (Refused(), ""),
        (Refused("no", (FieldRefusal("a", "b"),)), "no"),
        (TooManyRequests(60.0), "retry after 60 s"),
        (TooManyRequests(1.5), "retry after 1.5 s"),
        (Unreachable(Reason.NAME), "name"),
        (Unreachable(Reason.TIME_OUT, "api.example"), "time-out api.example"),
        (ServerTrouble(502), "status 502"),
        (RedirectRefused("elsewhere"), "elsewhere"),
        (OutcomeUnknown(), ""),
        (FileTrouble(Path("draft.json"), "No space left"), "draft.json: No space left"),
        (StoreTooNew(Path("store"), 9), "store: version 9"),
    ],
)
def test_errors_have_their_text(error: AppError, text: str) -> None:
    assert str(error) == text


def test_what_answers_instead_of_obs_is_named() -> None:
    assert NotObs("/usr/bin/nc").program == str(NotObs("/usr/bin/nc")) == "/usr/bin/nc"
    assert ObsUnverified().program == ""


def test_errors_keep_what_the_wording_needs() -> None:
    refused = Refused("no", (FieldRefusal("a", "b"),))
    assert (refused.message, refused.fields) == ("no", (FieldRefusal("a", "b"),))
    assert (Refused().message, Refused().fields) == ("", ())
    assert TooManyRequests(7).retry_after == 7
    unreachable = Unreachable(Reason.PROXY, "api.example")
    assert (unreachable.reason, unreachable.host) == (Reason.PROXY, "api.example")
    assert ServerTrouble(502).status == 502
    assert RedirectRefused("elsewhere").host == "elsewhere"
    trouble = FileTrouble(Path("a"), "why")
    assert (trouble.path, trouble.reason) == (Path("a"), "why")
