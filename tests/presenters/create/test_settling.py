"""One press, one stream: whatever becomes of the answer, the store, the list, the program."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import qasync
from pytestqt.qtbot import QtBot

from fastpix_desktop.domain.errors import (
    AppError,
    NotSignedIn,
    OutcomeUnknown,
    Reason,
    Refused,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.domain.streams.draft import StreamDraft
from fastpix_desktop.domain.streams.intent import Intent, IntentState, Outcome, Stray
from fastpix_desktop.presenters.create.creating import CreateResult
from fastpix_desktop.presenters.create.form import NewStreamPresenter
from tests.presenters.cloud import DISK_FULL, SETTLE_DELAYS_S, Cloud, News, launch_ids, renamed

DRAFT = StreamDraft(title="Sunday service", dvr=True)
GONE = Unreachable(Reason.NETWORK, "host")
Run = tuple[NewStreamPresenter, News]


@pytest.fixture
def cloud() -> Cloud:
    return Cloud()


@pytest.fixture
def start(qtbot: QtBot, loop: qasync.QEventLoop, cloud: Cloud) -> Iterator[Callable[[], Run]]:
    """Start the program's presenter, signed in; a second time, after a crash of the first."""
    running: list[NewStreamPresenter] = []

    def run() -> Run:
        _end(qtbot, loop, running)
        presenter = cloud.presenter()
        running.append(presenter)
        news = News(presenter)
        presenter.load()
        presenter.sign_in("token")
        qtbot.waitUntil(lambda: not presenter._signing_in.is_running)
        return presenter, news

    yield run
    _end(qtbot, loop, running)


def _end(qtbot: QtBot, loop: qasync.QEventLoop, running: list[NewStreamPresenter]) -> None:
    for presenter in running:
        closing = loop.create_task(presenter.close())
        qtbot.waitUntil(closing.done)
    running.clear()


def _press(presenter: NewStreamPresenter, draft: StreamDraft = DRAFT) -> None:
    presenter.edit(draft)
    presenter.create()
    assert presenter.is_busy


def _open_states(cloud: Cloud) -> list[IntentState]:
    return [each.state for key, each in cloud.intents.items() if key not in cloud.outcomes]


def _quiet(qtbot: QtBot, presenter: NewStreamPresenter) -> None:
    qtbot.waitUntil(lambda: not presenter._running)


# The answer


def test_an_answered_create_leaves_nothing_open(qtbot: QtBot, start: Callable[[], Run], cloud: Cloud) -> None:
    presenter, news = start()
    _press(presenter)
    _quiet(qtbot, presenter)
    assert news.names == ["created"]
    assert list(cloud.outcomes.values()) == [Outcome.CREATED]
    assert cloud.keys == launch_ids(cloud)
    assert presenter.draft == cloud.draft == StreamDraft(dvr=True)
    assert cloud.looks == 0, "nothing open, nothing to look for"


@pytest.mark.parametrize("error", [Refused("no"), NotSignedIn(), GONE])
def test_a_refusal_leaves_nothing_open(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud, error: AppError
) -> None:
    presenter, news = start()
    cloud.takes, cloud.answer = False, error
    _press(presenter)
    _quiet(qtbot, presenter)
    assert news.names == ["failed"]
    assert list(cloud.outcomes.values()) == [Outcome.REFUSED]
    cloud.takes, cloud.answer = True, None
    presenter.create()
    _quiet(qtbot, presenter)
    assert len(set(cloud.keys)) == 2, "it is another press, for another launch id"


# The answer does not come


@pytest.mark.parametrize("hidden", [0, len(SETTLE_DELAYS_S) - 1])
def test_a_lost_answer_is_found_in_the_list(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud, hidden: int
) -> None:
    presenter, news = start()
    cloud.answer, cloud.hidden_looks = OutcomeUnknown(), hidden
    _press(presenter)
    _quiet(qtbot, presenter)
    assert news.names == ["checking", "settlingChanged", "settlingChanged", "adopted"]
    made, in_front = news["adopted"]
    assert isinstance(made, CreateResult)
    assert (made.streams, in_front) == (tuple(cloud.made), True)
    assert list(cloud.outcomes.values()) == [Outcome.CREATED]
    assert presenter.draft.title == cloud.draft.title == ""


def test_what_is_not_there_is_said_and_tried_again_under_the_same_id(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, news = start()
    cloud.takes, cloud.answer = False, OutcomeUnknown()
    _press(presenter)
    _quiet(qtbot, presenter)
    assert "notCreated" in news
    assert presenter.draft == cloud.draft == DRAFT
    assert _open_states(cloud) == [IntentState.ABSENT]
    cloud.takes, cloud.answer = True, None
    presenter.create()
    _quiet(qtbot, presenter)
    assert len(cloud.made) == 1
    assert cloud.keys[0] == cloud.keys[1] == launch_ids(cloud)[0]
    assert list(cloud.outcomes.values()) == [Outcome.CREATED]


def test_an_edited_form_has_the_same_id_and_another_key(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, _ = start()
    cloud.takes, cloud.answer = False, OutcomeUnknown()
    _press(presenter)
    _quiet(qtbot, presenter)
    cloud.takes, cloud.answer = True, None
    _press(presenter, renamed(DRAFT, "Evening prayer"))
    _quiet(qtbot, presenter)
    assert launch_ids(cloud) == [cloud.keys[0]]
    assert cloud.keys[1] == f"{cloud.keys[0]}-1"


def test_what_comes_late_is_found_before_anything_is_sent_again(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, news = start()
    cloud.answer, cloud.hidden_looks = OutcomeUnknown(), len(SETTLE_DELAYS_S)
    _press(presenter)
    _quiet(qtbot, presenter)
    assert "notCreated" in news
    presenter.edit(renamed(DRAFT, "Something else by now"))
    presenter.create()
    _quiet(qtbot, presenter)
    assert len(cloud.made) == len(cloud.keys) == 1
    assert news["adopted"][1] is False
    assert presenter.draft.title == "Something else by now"
    cloud.answer = None
    presenter.create()
    _quiet(qtbot, presenter)
    assert len(cloud.made) == 2


def test_all_streams_of_one_press_are_shown(qtbot: QtBot, start: Callable[[], Run], cloud: Cloud) -> None:
    presenter, news = start()
    cloud.answer, cloud.hold = OutcomeUnknown(), asyncio.Event()
    _press(presenter)
    qtbot.waitUntil(lambda: cloud.keys != [])
    (intent,) = cloud.intents.values()
    first, second = cloud.made[0], cloud.seed(intent)
    cloud.hold.set()
    _quiet(qtbot, presenter)
    made = news["adopted"][0]
    assert isinstance(made, CreateResult)
    assert made.streams == (first, second)
    assert list(cloud.outcomes.values()) == [Outcome.CREATED], "any list reports the second one"


# FastPix asks to wait


def _looked_at(cloud: Cloud) -> float:
    """How many seconds after the create was sent the list was looked at first."""
    return cloud.look_times[0] - cloud.sent_at


def test_after_a_429_it_waits_before_it_looks(qtbot: QtBot, start: Callable[[], Run], cloud: Cloud) -> None:
    presenter, news = start()
    cloud.answer = OutcomeUnknown(0.4)
    _press(presenter)
    _quiet(qtbot, presenter)
    assert "adopted" in news
    assert _looked_at(cloud) > 0.3, "the looks themselves come after 0.01 s"


def test_a_look_that_is_asked_to_wait_waits(qtbot: QtBot, start: Callable[[], Run], cloud: Cloud) -> None:
    presenter, news = start()
    cloud.answer, cloud.deaf_looks = OutcomeUnknown(), [TooManyRequests(0.4)]
    _press(presenter)
    _quiet(qtbot, presenter)
    assert "adopted" in news
    assert cloud.look_times[1] - cloud.look_times[0] > 0.3


@pytest.mark.parametrize("deaf", [[TooManyRequests(61)], [TooManyRequests(0.01)] * 3])
def test_being_asked_to_wait_for_long_or_too_often_is_said(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud, deaf: list[AppError]
) -> None:
    presenter, news = start()
    cloud.answer, cloud.deaf_looks = OutcomeUnknown(), list(deaf)
    _press(presenter)
    _quiet(qtbot, presenter)
    assert news["unsettled"] == (deaf[-1],)
    assert cloud.looks == len(deaf)


# Another token of the same workspace


def _stray(state: IntentState, *neighbours: str) -> Stray:
    intent = Intent("a" * 32, "old token", DRAFT, datetime.now(UTC), state)
    return Stray(intent, frozenset(neighbours))


def test_what_another_token_of_the_workspace_left_open_is_found(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    stray = _stray(IntentState.SENT)
    cloud.strays = (stray,)
    stream = cloud.seed(stray.intent)
    _presenter, news = start()
    _quiet(qtbot, _presenter)
    made = news["adopted"][0]
    assert isinstance(made, CreateResult)
    assert (made.streams, made.intent.account) == ((stream,), "token")
    assert list(cloud.outcomes.values()) == [Outcome.CREATED]


def test_an_absent_stream_of_another_token_is_made_under_the_same_id(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    other = cloud.seed(Intent("b" * 32, "old token", DRAFT, datetime.now(UTC)))
    cloud.strays = (_stray(IntentState.SENT, other.id),)
    presenter, news = start()
    _quiet(qtbot, presenter)
    assert "notCreated" in news
    _press(presenter)
    _quiet(qtbot, presenter)
    assert launch_ids(cloud) == ["b" * 32, "a" * 32]


def test_what_another_workspace_has_left_open_is_left_alone(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    cloud.seed(Intent("b" * 32, "token", DRAFT, datetime.now(UTC)))
    cloud.strays = (_stray(IntentState.SENT, "elsewhere"),)
    presenter, news = start()
    _quiet(qtbot, presenter)
    assert cloud.intents == {}
    _press(presenter)
    _quiet(qtbot, presenter)
    assert "a" * 32 not in launch_ids(cloud)
    assert "created" in news


def test_a_stray_that_cannot_be_told_is_looked_for_before_each_press(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    stray = _stray(IntentState.SENT)
    cloud.strays = (stray,)
    presenter, news = start()
    _quiet(qtbot, presenter)
    assert news.names[-1] == "settlingChanged"
    assert not presenter.is_settling
    cloud.seed(stray.intent)  # late
    _press(presenter)
    _quiet(qtbot, presenter)
    assert cloud.keys == []
    assert "adopted" in news


def test_nothing_is_sent_before_the_workspace_was_looked_at(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    cloud.strays, cloud.deaf = (_stray(IntentState.SENT),), GONE
    presenter, news = start()
    _quiet(qtbot, presenter)
    assert news["unsettled"] == (GONE,)
    _press(presenter)
    _quiet(qtbot, presenter)
    assert cloud.keys == []
    presenter.create_anyway()
    _quiet(qtbot, presenter)
    assert len(cloud.keys) == 1, "the person may want it all the same"


def test_an_absent_stray_is_forgotten_after_a_day(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    stray = _stray(IntentState.ABSENT)
    old = replace(stray.intent, made_at=stray.intent.made_at - timedelta(days=2))
    cloud.strays = (replace(stray, intent=old),)
    presenter, _ = start()
    _quiet(qtbot, presenter)
    assert cloud.looks == 0


# Settling does not work out


def test_when_fastpix_cannot_be_asked_nothing_more_is_sent(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, news = start()
    cloud.answer, cloud.deaf = OutcomeUnknown(), GONE
    _press(presenter)
    _quiet(qtbot, presenter)
    assert news["unsettled"] == (GONE,)
    presenter.create()
    _quiet(qtbot, presenter)
    assert len(cloud.keys) == 1
    assert cloud.looks == 2 * len(SETTLE_DELAYS_S)
    cloud.deaf = None
    presenter.settle()
    _quiet(qtbot, presenter)
    assert "adopted" in news
    assert len(cloud.made) == 1


def test_a_token_that_is_refused_is_not_asked_again_and_again(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, _ = start()
    cloud.answer, cloud.deaf = OutcomeUnknown(), NotSignedIn()
    _press(presenter)
    _quiet(qtbot, presenter)
    assert cloud.looks == 1


def test_creating_anyway_is_another_intent_and_the_first_is_still_settled(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, news = start()
    cloud.answer, cloud.deaf = OutcomeUnknown(), GONE
    _press(presenter)
    _quiet(qtbot, presenter)
    cloud.answer, cloud.deaf = None, None
    presenter.create_anyway()
    _quiet(qtbot, presenter)
    assert len(set(launch_ids(cloud))) == 2
    assert news.names.count("created") == news.names.count("adopted") == 1
    assert set(cloud.outcomes.values()) == {Outcome.CREATED}


def test_while_it_is_settled_nothing_new_is_created(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, _ = start()
    cloud.takes, cloud.answer = False, OutcomeUnknown()
    _press(presenter)
    qtbot.waitUntil(lambda: presenter.is_settling)
    presenter.create()
    assert not presenter.is_busy
    _quiet(qtbot, presenter)
    assert len(cloud.keys) == 1


# Cancelled


def test_a_cancelled_create_that_came_true_is_kept(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, news = start()
    cloud.hold = asyncio.Event()
    _press(presenter)
    qtbot.waitUntil(lambda: cloud.keys != [])
    presenter.cancel()
    assert news["checking"] == (True,)
    assert presenter.is_settling, "from this moment on"
    _quiet(qtbot, presenter)
    made = news["decisionAsked"][0]
    assert isinstance(made, CreateResult)
    assert _open_states(cloud) == [IntentState.CANCELLED], "asked again if the program ends now"
    presenter.create()
    assert not presenter.is_busy, "first the decision"
    presenter.keep(made)
    _quiet(qtbot, presenter)
    assert news.names[-1] == "created"
    assert list(cloud.outcomes.values()) == [Outcome.CREATED]
    assert presenter.draft.title == ""


def test_a_cancelled_create_that_came_true_is_deleted(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, news = start()
    cloud.hold = asyncio.Event()
    _press(presenter)
    qtbot.waitUntil(lambda: cloud.keys != [])
    presenter.cancel()
    _quiet(qtbot, presenter)
    made = news["decisionAsked"][0]
    assert isinstance(made, CreateResult)
    cloud.deaf = GONE
    presenter.discard(made)
    _quiet(qtbot, presenter)
    assert news["discardFailed"] == (GONE, made)
    cloud.deaf = None
    presenter.discard(made)
    _quiet(qtbot, presenter)
    assert news.names[-1] == "discarded"
    assert cloud.made == []
    assert list(cloud.outcomes.values()) == [Outcome.DELETED]
    assert presenter.draft == DRAFT
    cloud.hold = None
    presenter.create()
    _quiet(qtbot, presenter)
    assert len(cloud.made) == 1


def test_the_answer_to_a_cancelled_create_is_taken(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, news = start()
    cloud.hold, cloud.hidden_looks = asyncio.Event(), 1000
    _press(presenter)
    qtbot.waitUntil(lambda: cloud.keys != [])
    presenter.cancel()
    qtbot.wait(int(sum(SETTLE_DELAYS_S) * 1500))
    assert presenter.is_settling, "as long as the request is under way, its stream may come"
    cloud.hold.set()
    qtbot.waitUntil(lambda: "decisionAsked" in news)


def test_a_cancelled_create_that_was_refused_in_the_end(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, news = start()
    cloud.hold, cloud.takes, cloud.answer = asyncio.Event(), False, Refused("no")
    _press(presenter)
    qtbot.waitUntil(lambda: cloud.keys != [])
    presenter.cancel()
    cloud.hold.set()
    _quiet(qtbot, presenter)
    assert "notCreated" in news
    assert list(cloud.outcomes.values()) == [Outcome.REFUSED]


def test_cancelling_before_anything_is_sent(qtbot: QtBot, start: Callable[[], Run], cloud: Cloud) -> None:
    presenter, news = start()
    _press(presenter)
    presenter.cancel()
    _quiet(qtbot, presenter)
    assert news.names == ["stopped"]
    assert cloud.keys == []


# The program ends


def _crashed(cloud: Cloud, state: IntentState, *, made: bool, age: timedelta = timedelta(0)) -> Intent:
    intent = Intent("a" * 32, "token", DRAFT, datetime.now(UTC) - age, state)
    cloud.intents[intent.request_id] = intent
    cloud.draft = DRAFT
    if made:
        cloud.seed(intent)
    return intent


def test_after_a_crash_the_stream_is_shown_and_the_form_cleared(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    _crashed(cloud, IntentState.SENT, made=True)
    presenter, news = start()
    _quiet(qtbot, presenter)
    assert news["adopted"][1] is True
    assert presenter.draft == cloud.draft == StreamDraft(dvr=True)
    assert list(cloud.outcomes.values()) == [Outcome.CREATED]


def test_after_a_crash_nothing_was_made(qtbot: QtBot, start: Callable[[], Run], cloud: Cloud) -> None:
    _crashed(cloud, IntentState.SENT, made=False)
    cloud.draft = StreamDraft()  # as if it could not be saved
    presenter, news = start()
    _quiet(qtbot, presenter)
    assert "notCreated" in news
    assert presenter.draft == DRAFT
    presenter.create()
    _quiet(qtbot, presenter)
    assert launch_ids(cloud) == ["a" * 32]


def test_after_a_crash_a_press_waits_for_what_is_open(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    _crashed(cloud, IntentState.SENT, made=True)
    presenter = cloud.presenter()
    news = News(presenter)
    presenter.load()
    presenter.sign_in("token")
    presenter.edit(DRAFT)
    presenter.create()
    _quiet(qtbot, presenter)
    assert len(cloud.made) == 1
    assert cloud.keys == []
    assert "adopted" in news


def test_after_a_crash_in_the_middle_of_a_cancel_it_asks(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    _crashed(cloud, IntentState.CANCELLED, made=True)
    presenter, news = start()
    _quiet(qtbot, presenter)
    assert "decisionAsked" in news
    assert "adopted" not in news


def test_what_is_absent_is_looked_for_quietly_for_a_day(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    intent = _crashed(cloud, IntentState.ABSENT, made=False, age=timedelta(hours=23))
    presenter, news = start()
    _quiet(qtbot, presenter)
    assert (news.names, cloud.looks) == ([], 1)
    assert _open_states(cloud) == [IntentState.ABSENT]
    cloud.deaf = GONE
    presenter, news = start()
    _quiet(qtbot, presenter)
    assert news.names == []
    cloud.deaf = None
    cloud.intents[intent.request_id] = replace(intent, made_at=intent.made_at - timedelta(hours=2))
    presenter, news = start()
    _quiet(qtbot, presenter)
    assert list(cloud.outcomes.values()) == [Outcome.GIVEN_UP]


def test_a_watched_intent_of_an_earlier_version_is_closed(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    _crashed(cloud, IntentState.WATCHED, made=True)
    presenter, news = start()
    _quiet(qtbot, presenter)
    assert news.names == []
    assert list(cloud.outcomes.values()) == [Outcome.CREATED]


def test_another_account_is_settled_by_itself(qtbot: QtBot, start: Callable[[], Run], cloud: Cloud) -> None:
    presenter, news = start()
    cloud.hold = asyncio.Event()
    _press(presenter)
    qtbot.waitUntil(lambda: cloud.keys != [])
    mine = dict(cloud.intents)
    cloud.intents.clear()
    presenter.sign_in("another")
    assert not presenter.is_busy
    _quiet(qtbot, presenter)
    assert news.names == []
    cloud.intents.update(mine)
    presenter.sign_in("token")
    _quiet(qtbot, presenter)
    assert "adopted" in news


# The store


def test_without_a_note_nothing_is_sent_unless_the_person_wants_it(
    qtbot: QtBot, start: Callable[[], Run], cloud: Cloud
) -> None:
    presenter, news = start()
    cloud.full = DISK_FULL
    _press(presenter)
    _quiet(qtbot, presenter)
    assert news["notRecorded"] == (DISK_FULL,)
    assert cloud.keys == []
    cloud.answer = OutcomeUnknown()
    presenter.create_unrecorded()
    _quiet(qtbot, presenter)
    assert "adopted" in news, "as long as the program runs, it knows"
    assert len(cloud.made) == 1


def test_a_store_that_cannot_be_read_is_said(qtbot: QtBot, start: Callable[[], Run], cloud: Cloud) -> None:
    cloud.full, cloud.set_aside = DISK_FULL, Path("damaged")
    presenter, news = start()
    assert news["storeFailed"] == (DISK_FULL,)
    presenter.sign_in("token")
    _quiet(qtbot, presenter)
    assert news.names.count("storeSetAside") == 1
