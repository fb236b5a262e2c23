"""Accounts, and the keyring in all its moods."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from fastpix_desktop.bootstrap.adapters import pools
from fastpix_desktop.domain.errors import KeyringLocked, KeyringMissing, KeyringTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.accounts import SessionState
from fastpix_desktop.services.credentials.memory import Memory
from fastpix_desktop.simulator import Fault, Simulator
from tests.qt_fixtures import App
from tests.sayings import says

OpenApp = Callable[..., App]


class MoodyKeyring(Memory):
    """A keyring that fails as it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.mood: KeyringTrouble | None = None
        self.release = threading.Event()
        self.hangs = False
        self.waits = False

    def describe(self) -> str:
        self._feel()
        return "Moody Keyring"

    def save(self, name: str, secret: Secret) -> None:
        self._feel()
        super().save(name, secret)

    def load(self, name: str) -> Secret | None:
        self._feel()
        return super().load(name)

    def delete(self, name: str) -> None:
        self._feel()
        super().delete(name)

    def _feel(self) -> None:
        if self.hangs:
            self.waits = True
            self.release.wait(10)
        if self.mood is not None:
            raise self.mood


def _connect(app: App, token: str, secret: str, name: str = "") -> None:
    app.find(QLineEdit, "Access Token ID").setText(token)
    app.find(QLineEdit, "Secret Key").setText(secret)
    if name:
        app.find(QLineEdit, "Workspace name").setText(name)
    app.press("Connect")


def _ready(app: App) -> None:
    app.until(lambda: app.window.presenters.session.state is SessionState.READY)


@pytest.mark.parametrize(
    ("token", "secret", "sentence"),
    [
        ("wrong", "wrong", "doesn't accept this Access Token ID and Secret Key. Nothing was saved."),
        ("weak", "weak-secret", "isn't allowed to manage live streams. Nothing was saved."),
    ],
)
def test_a_wrong_pair_and_a_weak_token_are_told_apart(
    open_app: OpenApp, token: str, secret: str, sentence: str
) -> None:
    simulator = Simulator()
    simulator.add_account("weak", "weak-secret", permission=False)
    keeper = MoodyKeyring()
    app = open_app(signed_in=False, simulator=simulator, keeper=keeper)
    _connect(app, token, secret)
    app.until(lambda: app.window.connect_page.bar.text)
    assert sentence in app.window.connect_page.bar.text
    assert app.find(QLineEdit, "Access Token ID").text() == token
    assert keeper._secrets == {}
    assert app.window.presenters.session.accounts == ()


def test_empty_fields_are_said_beside_them(open_app: OpenApp) -> None:
    app = open_app(signed_in=False)
    app.press("Connect")
    assert "Paste it here" in app.find(QLineEdit, "Access Token ID").accessibleDescription()
    assert app.simulator.requests == []


def test_the_keyring_is_named_before_anything_is_typed(open_app: OpenApp) -> None:
    app = open_app(signed_in=False, keeper=MoodyKeyring())
    app.until(lambda: "Moody Keyring" in app.window.connect_page._where.text())


def test_connecting_can_be_cancelled(open_app: OpenApp) -> None:
    keeper = MoodyKeyring()
    simulator = Simulator()
    simulator.play(Fault.freeze())
    app = open_app(signed_in=False, simulator=simulator, keeper=keeper)
    _connect(app, simulator.token_id, simulator.secret)
    app.until(lambda: simulator.requests)
    app.press("Cancel")
    assert app.find(QAbstractButton, "Connect").isEnabled()
    app.press("Connect")
    _ready(app)


def test_several_accounts_switch_and_sign_out(open_app: OpenApp) -> None:
    simulator = Simulator()
    simulator.add_account("second", "second-secret")
    simulator.seed("Mine")
    simulator.seed("Theirs", token_id="second")
    keeper = MoodyKeyring()
    app = open_app(signed_in=False, simulator=simulator, keeper=keeper)
    session, streams = app.window.presenters.session, app.window.presenters.streams
    _connect(app, simulator.token_id, simulator.secret, "Parish")
    _ready(app)
    app.until(lambda: [each.title for each in streams.streams] == ["Mine"])
    app.window.sidebar.connectAsked.emit()
    _connect(app, "second", "second-secret")
    app.until(lambda: [each.title for each in streams.streams] == ["Theirs"])
    assert [each.name for each in session.accounts] == ["Parish", "Workspace 2"]
    session.switch(session.accounts[0])
    app.until(lambda: [each.title for each in streams.streams] == ["Mine"])
    session.sign_out(session.accounts[0])
    app.until(lambda: [each.title for each in streams.streams] == ["Theirs"])
    assert set(keeper._secrets) == {"second"}
    session.sign_out(session.accounts[0])
    app.until(app.window.connect_page.isVisible)
    assert keeper._secrets == {}


@pytest.mark.parametrize(
    ("mood", "sentence"),
    [
        (KeyringMissing(), "no keyring that encrypts secrets. You'll be signed out when you close the app"),
        (KeyringLocked(), "locked or doesn't answer. You'll be signed out when you close the app"),
        (KeyringTrouble(), "Your keyring reported an error. You'll be signed out when you close the app"),
    ],
)
def test_a_keyring_that_does_not_keep_is_said_and_can_be_tried_again(
    open_app: OpenApp, mood: KeyringTrouble, sentence: str
) -> None:
    keeper = MoodyKeyring()
    keeper.mood = mood
    app = open_app(signed_in=False, keeper=keeper)
    _connect(app, app.simulator.token_id, app.simulator.secret)
    _ready(app)
    bar = app.window.new_page.bar
    app.until(lambda: bar.text)
    assert sentence in bar.text
    keeper.mood = None
    app.press("Try again")
    session = app.window.presenters.session
    app.until(lambda: session.is_kept(session.accounts[0]))
    assert keeper._secrets


def test_a_keyring_locked_at_start_keeps_the_form_usable(open_app: OpenApp) -> None:
    keeper = MoodyKeyring()
    app = open_app(keeper=keeper)
    session = app.window.presenters.session
    assert session.accounts[0] not in session._preferences.accounts  # of this run only
    session.keep()
    app.until(lambda: session.is_kept(session.accounts[0]))
    keeper.mood = KeyringLocked()
    session.restore()
    app.until(lambda: session.state is SessionState.LOCKED)
    assert "Your Secret Key is still in it" in app.window.new_page.bar.text
    assert not app.find(QAbstractButton, "Create stream").isEnabled()
    app.find(QLineEdit, "Title").setText("typed meanwhile")
    keeper.mood = None
    app.press("Try again")
    _ready(app)
    assert app.find(QAbstractButton, "Create stream").isEnabled()
    assert app.find(QLineEdit, "Title").text() == "typed meanwhile"


def test_a_hanging_keyring_is_given_up_on(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "KEYRING_TIMEOUT_S", 0.2)
    keeper = MoodyKeyring()
    keeper.hangs = True
    app = open_app(signed_in=False, keeper=keeper)
    _connect(app, app.simulator.token_id, app.simulator.secret)
    app.until(lambda: "doesn't answer" in app.window.new_page.bar.text)
    keeper.hangs = False
    keeper.release.set()
    app.press("Try again")
    app.until(lambda: keeper._secrets)


def test_who_signs_out_while_the_keyring_is_waited_for_is_not_back_later(open_app: OpenApp) -> None:
    keeper = MoodyKeyring()
    app = open_app(signed_in=False, keeper=keeper)
    session = app.window.presenters.session
    app.until(lambda: not session._naming.is_running)
    keeper.hangs = True
    _connect(app, app.simulator.token_id, app.simulator.secret)
    _ready(app)
    app.until(lambda: keeper.waits)
    session.sign_out(session.accounts[0])
    keeper.hangs = False
    keeper.release.set()
    app.until(app.window.connect_page.isVisible)
    app.until(lambda: not session.accounts)
    assert keeper._secrets == {}
    assert session._preferences.accounts == ()


@pytest.mark.parametrize(
    ("mood", "sentence"),
    [
        (
            KeyringMissing(),
            says("no keyring that encrypts secrets. You're still signed in to “Parish”"),
        ),
        (KeyringLocked(), says("locked or doesn't answer. You're still signed in to “Parish”")),
        (KeyringTrouble(), says("Your keyring reported an error. You're still signed in to “Parish”")),
    ],
)
def test_an_account_that_could_not_be_left_is_said_and_left_on_another_try(
    open_app: OpenApp, mood: KeyringTrouble, sentence: str
) -> None:
    keeper = MoodyKeyring()
    app = open_app(signed_in=False, keeper=keeper)
    session = app.window.presenters.session
    _connect(app, app.simulator.token_id, app.simulator.secret, "Parish")
    _ready(app)
    app.until(lambda: session.is_kept(session.accounts[0]))
    keeper.mood = mood
    session.sign_out(session.accounts[0])
    bar = app.window.new_page.bar
    app.until(lambda: bar.text)
    assert sentence in bar.text
    assert "then try again." in bar.text
    keeper.mood = None
    app.press("Try again")
    app.until(lambda: not session.accounts)
    assert keeper._secrets == {}


def _first_start(app: App, keeper: MoodyKeyring) -> None:
    """Have an account in the keyring, which is then asked for it and keeps the program waiting."""
    session = app.window.presenters.session
    _connect(app, app.simulator.token_id, app.simulator.secret, "First")
    _ready(app)
    app.until(lambda: session.is_kept(session.accounts[0]))
    keeper.hangs = True
    session.restore()
    assert session.state is SessionState.OPENING


def test_whoever_types_while_the_keyring_opens_goes_on_typing(open_app: OpenApp) -> None:
    keeper = MoodyKeyring()
    app = open_app(signed_in=False, keeper=keeper)
    _first_start(app, keeper)
    description = app.find(QPlainTextEdit, "Description")
    description.setFocus()
    keeper.hangs = False
    keeper.release.set()
    _ready(app)
    assert app.window.focusWidget() is description


def test_a_stream_that_is_opened_while_the_keyring_opens_stays_open(open_app: OpenApp) -> None:
    keeper = MoodyKeyring()
    simulator = Simulator()
    simulator.seed("Mine")
    app = open_app(signed_in=False, keeper=keeper, simulator=simulator)
    streams, session = app.window.presenters.streams, app.window.presenters.session
    _first_start(app, keeper)
    app.until(lambda: streams.streams)
    streams.show(streams.streams[0].id)
    session.rename(session.accounts[0], "Parish")
    keeper.hangs = False
    keeper.release.set()
    _ready(app)
    assert streams.open is not None
    assert app.window.stream_page.isVisible()


def test_whoever_connects_another_account_is_left_to_it(open_app: OpenApp) -> None:
    keeper = MoodyKeyring()
    app = open_app(signed_in=False, keeper=keeper)
    _first_start(app, keeper)
    app.window.sidebar.connectAsked.emit()
    app.find(QLineEdit, "Access Token ID").setText("half typed")
    keeper.mood = KeyringLocked()
    keeper.hangs = False
    keeper.release.set()
    app.until(lambda: app.window.presenters.session.state is SessionState.LOCKED)
    assert app.window.connect_page.isVisible()
    assert app.find(QLineEdit, "Access Token ID").text() == "half typed"
    app.press("Back")
    assert "Your Secret Key is still in it" in app.window.new_page.bar.text
    app.window.sidebar.connectAsked.emit()
    keeper.mood = None
    app.window.presenters.session.sign_out(app.window.presenters.session.accounts[0])
    app.until(lambda: not app.window.presenters.session.accounts)
    app.press("Back")
    assert app.find(QAbstractButton, "Look around first").isVisible()


def test_the_account_is_not_changed_while_a_stream_is_made(open_app: OpenApp) -> None:
    """Its answer would come to another account's form, and the next press would make a second stream."""
    simulator = Simulator()
    simulator.add_account("second", "second-secret")
    app = open_app(signed_in=False, simulator=simulator)
    session = app.window.presenters.session
    _connect(app, simulator.token_id, simulator.secret, "Smith & Sons")
    _ready(app)
    first = session.current
    app.window.sidebar.connectAsked.emit()
    _connect(app, "second", "second-secret")
    _ready(app)
    app.until(lambda: session.current != first)
    app.until(lambda: not session.is_connecting)
    current, other = session.current, first
    app.simulator.play(Fault.slow_answer(0.3, method="POST"))
    app.find(QLineEdit, "Title").setText("Choir")
    app.press("Create stream")
    app.window.sidebar.switchAsked.emit(other)
    assert session.current == current
    assert "A stream is being created" in app.window._toast.text()
    app.until(app.window.stream_page.isVisible)
    app.window.sidebar.switchAsked.emit(other)
    assert session.current == other
