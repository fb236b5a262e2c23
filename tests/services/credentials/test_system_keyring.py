"""The keyring: a real Secret Service, and stand-ins for what it cannot be made to do."""

import base64
import gc
import os
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import keyring
import keyring.core
import pytest
from keyring import errors
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, chainer, fail, null

from fastpix_desktop.domain.errors import AppError, KeyringLocked, KeyringMissing, KeyringTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.credentials.memory import Memory, SecretKeeper
from fastpix_desktop.services.credentials.system_keyring import SERVICE, Keyring
from tests.services.conftest import KeyringSession

if sys.platform == "win32":
    pytest.skip("POSIX only: the Secret Service; Windows has its own test", allow_module_level=True)
else:
    import secretstorage.exceptions

pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")  # see session()

# keyring has no types.
SECRET_SERVICE: Callable[[], KeyringBackend] = SecretService.Keyring
FAIL: Callable[[], KeyringBackend] = fail.Keyring
NULL: Callable[[], KeyringBackend] = null.Keyring
CHAINER: Callable[[], KeyringBackend] = chainer.ChainerBackend
SECRET = "s3cret+/=% ü🎬\nof the account"


@pytest.fixture(autouse=True)
def _backend() -> Iterator[None]:
    """Leave keyring as it was, and let no test get at a real one by accident."""
    before = keyring.core._keyring_backend
    keyring.set_keyring(FAIL())
    yield
    keyring.core._keyring_backend = before


@pytest.fixture
def session(keyring_session: KeyringSession, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyringSession]:
    """A real Secret Service that this process uses."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring_session.bus)
    keyring.set_keyring(SECRET_SERVICE())
    yield keyring_session
    with warnings.catch_warnings():
        # keyring leaves its connection to the bus open where it raises: not to be found in a later test.
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


# The real one


def test_secret_is_saved_replaced_and_deleted(session: KeyringSession) -> None:
    kept = Keyring()
    assert kept.describe() == "GNOME Keyring"
    assert kept.load("token") is None
    kept.delete("token")

    kept.save("token", Secret(SECRET))
    assert kept.load("token") == Secret(SECRET)
    assert session.keyring.lookup(service=SERVICE, username="token") == SECRET
    kept.save("token", Secret("newer"))
    kept.save("other", Secret("another"))
    assert kept.load("token") == Secret("newer")
    assert len(session.keyring.items()) == 2

    kept.delete("token")
    assert kept.load("token") is None
    assert kept.load("other") == Secret("another")


def test_services_do_not_see_each_other(session: KeyringSession) -> None:
    Keyring("one").save("token", Secret(SECRET))
    assert Keyring("two").load("token") is None
    Keyring("two").delete("token")
    assert Keyring("one").load("token") == Secret(SECRET)


def test_nothing_of_it_can_be_read_on_disk(session: KeyringSession) -> None:
    Keyring().save("token", Secret(SECRET))
    forms = [
        SECRET.encode(),
        base64.b64encode(SECRET.encode()),
        quote(SECRET).encode(),
        SECRET.encode("utf-16-le"),
    ]
    files = [each for each in session.folder.rglob("*") if each.is_file()]
    assert any(each.suffix == ".keyring" and each.stat().st_size > 0 for each in files)
    for file in files:
        content = file.read_bytes()
        assert not any(form in content for form in forms), file
    assert Keyring().load("token") == Secret(SECRET)


def test_it_is_still_there_after_the_keyring_was_started_again(session: KeyringSession) -> None:
    Keyring().save("token", Secret(SECRET))
    session.keyring.stop()
    session.keyring.start()
    assert Keyring().load("token") == Secret(SECRET)


def test_a_locked_keyring_is_told(session: KeyringSession) -> None:
    Keyring().save("token", Secret(SECRET))
    session.keyring.lock()
    assert Keyring().describe() == "GNOME Keyring"
    _all_raise(KeyringLocked)


def _all_raise(kind: type[KeyringTrouble]) -> None:
    uses: list[Callable[[], object]] = [
        lambda: Keyring().load("token"),
        lambda: Keyring().save("token", Secret(SECRET)),
        lambda: Keyring().delete("token"),
    ]
    for use in uses:
        with pytest.raises(AppError) as trouble:
            use()
        assert type(trouble.value) is kind
        assert SECRET not in repr(trouble.value) + str(trouble.value)


def test_a_keyring_that_dies_while_it_is_asked_is_trouble(session: KeyringSession) -> None:
    Keyring().save("token", Secret(SECRET))
    raised: list[BaseException] = []

    def load() -> None:
        try:
            Keyring().load("token")
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is looked at below
            raised.append(error)

    session.keyring.freeze()
    asking = threading.Thread(target=load, daemon=True)
    asking.start()
    asking.join(0.3)
    assert asking.is_alive()  # it hangs: that is why it runs in a lane, with a time-out
    session.keyring._daemon.kill()
    asking.join(10)
    assert not asking.is_alive()
    (trouble,) = raised
    assert isinstance(trouble, KeyringTrouble)


def test_no_service_on_the_bus_is_a_missing_keyring(session: KeyringSession) -> None:
    session.keyring.stop()
    _all_raise(KeyringMissing)
    assert Keyring().describe() == "the system keyring"


@pytest.mark.parametrize("address", ["unix:path=/proc/nowhere", "nonsense", None])
def test_a_name_for_people_needs_no_bus(monkeypatch: pytest.MonkeyPatch, address: str | None) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    keyring.set_keyring(SECRET_SERVICE())
    assert Keyring().describe() == "the system keyring"
    with pytest.raises(KeyringTrouble):
        Keyring().load("token")


# What keyring finds by itself, in a process of its own

USE = """
import time
from fastpix_desktop.domain.errors import AppError
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.credentials.system_keyring import Keyring
kept = Keyring()
def load():
    secret = kept.load("token")
    return None if secret is None else secret.reveal()
for use in (kept.describe, lambda: kept.save("token", Secret("mine")), load, lambda: kept.delete("token")):
    try:
        print(use())
    except AppError as error:
        print(type(error).__name__)
"""


def use_in_a_process(env: dict[str, str], home: Path) -> list[str]:
    for name in ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
        env.setdefault(name, "")
    env = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home), **env}
    env = {name: value for name, value in env.items() if value}
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", USE], env=env, capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stderr == ""
    assert time.monotonic() - started < 15
    return done.stdout.splitlines()


def test_the_real_keyring_is_found(keyring_session: KeyringSession) -> None:
    found = use_in_a_process({"DBUS_SESSION_BUS_ADDRESS": keyring_session.bus}, keyring_session.home)
    assert found == ["GNOME Keyring", "None", "mine", "None"]


@pytest.mark.parametrize("bus", ["", "unix:path=/proc/nowhere", "nonsense"])
def test_without_a_bus_there_is_no_keyring(tmp_path: Path, bus: str) -> None:
    assert use_in_a_process({"DBUS_SESSION_BUS_ADDRESS": bus}, tmp_path) == ["KeyringMissing"] * 4
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []


PLAINTEXT = """
from keyring.backend import KeyringBackend
class PlaintextKeyring(KeyringBackend):
    priority = 0.5
    def get_password(self, service, username): raise AssertionError("asked")
    def set_password(self, service, username, password): raise AssertionError("asked")
    def delete_password(self, service, username): raise AssertionError("asked")
"""


@pytest.mark.parametrize(
    "backend",
    [
        "keyrings.alt.file.PlaintextKeyring",
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
        "not.installed.Keyring",
        "keyring.backends.null.NoSuchClass",
        "keyring.backends.Windows.WinVaultKeyring",
        "nonsense",
    ],
)
@pytest.mark.parametrize("by_file", [False, True])
def test_an_unfit_keyring_in_the_persons_settings_is_refused(
    tmp_path: Path, backend: str, by_file: bool
) -> None:
    # As keyrings.alt would be installed: a plain-text backend in that package's place.
    package = tmp_path / "packages" / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "file.py").write_text(PLAINTEXT)
    env = {"PYTHONPATH": str(tmp_path / "packages")}
    if by_file:
        folder = tmp_path / "python_keyring"
        folder.mkdir()
        (folder / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={backend}\n")
    else:
        env["PYTHON_KEYRING_BACKEND"] = backend
    assert use_in_a_process(env, tmp_path) == ["KeyringMissing"] * 4


# Stand-ins


class Backend(KeyringBackend):
    """A keyring in memory, that can be told to fail. It passes for one that encrypts."""

    priority = 1.0

    def __init__(self, error: Exception | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.error = error
        self.texts: dict[tuple[str, str], str] = {}

    def _fail(self) -> None:
        if self.error:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.texts.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.texts[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.texts[service, username]


Backend.__module__ = "keyring.backends.kwallet"


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (errors.KeyringLocked(SECRET), KeyringLocked),
        (errors.NoKeyringError(SECRET), KeyringMissing),
        (errors.InitError(SECRET), KeyringMissing),
        (errors.PasswordSetError(SECRET), KeyringTrouble),
        (errors.PasswordDeleteError(SECRET), KeyringTrouble),
        (errors.KeyringError(SECRET), KeyringTrouble),
        (ConnectionResetError(SECRET), KeyringTrouble),
        # What backends let through of the libraries below them
        (secretstorage.exceptions.SecretServiceNotAvailableException(SECRET), KeyringTrouble),
        (secretstorage.exceptions.PromptDismissedException(SECRET), KeyringTrouble),
        (UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, "why"), KeyringTrouble),
        (RuntimeError(SECRET), KeyringTrouble),
    ],
)
def test_every_error_of_a_keyring_becomes_one_of_ours(error: Exception, kind: type[KeyringTrouble]) -> None:
    keyring.set_keyring(Backend(error))
    _all_raise(kind)


def test_a_deletion_that_fails_is_trouble() -> None:
    class Stubborn(Backend):
        __module__ = Backend.__module__

        def delete_password(self, service: str, username: str) -> None:  # noqa: ARG002
            raise errors.PasswordDeleteError(SECRET)

    keyring.set_keyring(Stubborn())
    Keyring().delete("token")  # nothing there is fine
    Keyring().save("token", Secret(SECRET))
    with pytest.raises(KeyringTrouble, match=r"^PasswordDeleteError$"):
        Keyring().delete("token")


def made(module: str) -> Backend:
    """A backend whose class stands in ``module``."""
    kind: type[Backend] = type("Keyring", (Backend,), {"__module__": module})
    return kind()


@pytest.mark.parametrize(
    "unfit",
    [
        FAIL(),
        NULL(),
        made("keyrings.alt.file"),
        made("keyrings.alt.Windows"),
        made("keyrings.alt"),
        made("somebody.elses"),
        made("keyring.backends.SecretServiceInPlainText"),
        made("keyring.backends.chainer"),
    ],
)
def test_unfit_keyrings_are_refused_and_never_asked(unfit: KeyringBackend) -> None:
    if isinstance(unfit, Backend):
        unfit.error = AssertionError("asked")
    keyring.set_keyring(unfit)
    _all_raise(KeyringMissing)
    with pytest.raises(KeyringMissing):
        Keyring().describe()


def chain(monkeypatch: pytest.MonkeyPatch, *backends: KeyringBackend) -> None:
    """Have keyring use several, the first one first."""
    monkeypatch.setattr(chainer.ChainerBackend, "backends", list(backends))
    keyring.set_keyring(CHAINER())


def test_of_several_the_one_to_trust_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, good, second = made("keyrings.alt.file"), made("keyring.backends.kwallet"), made("another")
    chain(monkeypatch, plain, NULL(), good, second)
    Keyring().save("token", Secret(SECRET))
    assert Keyring().describe() == "KWallet"
    assert Keyring().load("token") == Secret(SECRET)
    assert (plain.texts, good.texts, second.texts) == ({}, {(SERVICE, "token"): SECRET}, {})
    Keyring().delete("token")
    assert good.texts == {}


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> tuple[Backend, Backend]:
    """Two keyrings in a chain."""
    first, second = made("keyring.backends.SecretService"), made("keyring.backends.kwallet")
    chain(monkeypatch, first, second)
    return first, second


@pytest.mark.parametrize("error", [errors.InitError("x"), errors.KeyringError("x"), RuntimeError("x")])
def test_where_the_first_keyring_fails_the_second_is_used(
    two: tuple[Backend, Backend], error: Exception
) -> None:
    first, second = two
    first.error = error
    Keyring().save("token", Secret(SECRET))
    assert second.texts == {(SERVICE, "token"): SECRET}
    assert Keyring().load("token") == Secret(SECRET)
    first.error = None
    assert Keyring().load("token") == Secret(SECRET)


def test_older_secret_in_the_second_keyring_is_renewed(two: tuple[Backend, Backend]) -> None:
    first = two[0]
    first.error = RuntimeError("x")
    Keyring().save("token", Secret("older"))
    first.error = None
    Keyring().save("token", Secret(SECRET))
    first.error = RuntimeError("x")
    assert Keyring().load("token") == Secret(SECRET)


def test_what_a_keyring_that_fails_may_hold_is_not_called_missing(two: tuple[Backend, Backend]) -> None:
    """An account without a secret is dropped: not because its keyring is out of order."""
    for broken in two:
        broken.error = RuntimeError("x")
        with pytest.raises(KeyringTrouble, match=r"^RuntimeError$"):
            Keyring().load("token")
        broken.error = None
    assert Keyring().load("token") is None


def test_deleted_from_each_keyring(two: tuple[Backend, Backend]) -> None:
    first, second = two
    for each in two:
        each.texts[SERVICE, "token"] = SECRET
    Keyring().delete("token")
    assert first.texts == second.texts == {}


@pytest.mark.parametrize("broken", [0, 1])
def test_deletion_goes_on_past_a_keyring_that_fails_and_says_so(
    two: tuple[Backend, Backend], broken: int
) -> None:
    two[1 - broken].texts[SERVICE, "token"] = SECRET
    two[broken].error = errors.KeyringError("x")
    with pytest.raises(KeyringTrouble):
        Keyring().delete("token")
    assert two[1 - broken].texts == {}


def test_keyring_that_is_not_there_keeps_no_deletion_from_counting(two: tuple[Backend, Backend]) -> None:
    two[0].error = errors.InitError("x")
    two[1].texts[SERVICE, "token"] = SECRET
    Keyring().delete("token")
    assert two[1].texts == {}
    two[1].error = errors.InitError("x")
    with pytest.raises(KeyringMissing):
        Keyring().delete("token")


def test_locked_keyring_ends_the_search(two: tuple[Backend, Backend]) -> None:
    """Its person has just been asked for the password; another backend may ask for the same one again."""
    two[0].error, two[1].error = errors.KeyringLocked("x"), AssertionError("asked")
    with pytest.raises(KeyringLocked):
        Keyring().load("token")
    with pytest.raises(KeyringLocked):
        Keyring().save("token", Secret(SECRET))


class Duplicates(Backend):
    """Holds several entries of one name, and gives the newest of another program's, as some keyrings do."""

    def __init__(self, *foreign: str) -> None:
        super().__init__()
        self.foreign = list(foreign)

    def get_password(self, service: str, username: str) -> str | None:
        return self.foreign[-1] if self.foreign else super().get_password(service, username)

    def delete_password(self, service: str, username: str) -> None:
        if self.foreign:
            self.foreign.pop()
        else:
            super().delete_password(service, username)


Duplicates.__module__ = Backend.__module__


def test_another_programs_entry_does_not_win_over_what_was_saved() -> None:
    backend = Duplicates("theirs", "another of theirs")
    keyring.set_keyring(backend)
    Keyring().save("token", Secret(SECRET))
    assert Keyring().load("token") == Secret(SECRET)
    assert backend.foreign == []


def test_none_of_several_entries_is_left() -> None:
    backend = Duplicates("theirs", "another of theirs")
    backend.texts[SERVICE, "token"] = SECRET
    keyring.set_keyring(backend)
    Keyring().delete("token")
    assert (backend.foreign, backend.texts) == ([], {})


class Pretending(Backend):
    """Neither saves nor deletes, and says nothing of it."""

    def set_password(self, service: str, username: str, password: str) -> None:  # noqa: ARG002
        self.texts[service, username] = "something else"

    def delete_password(self, service: str, username: str) -> None:
        pass


Pretending.__module__ = Backend.__module__


def test_keyring_that_only_pretends_is_trouble() -> None:
    keyring.set_keyring(Pretending())
    uses: list[Callable[[], object]] = [
        lambda: Keyring().save("token", Secret(SECRET)),
        lambda: Keyring().delete("token"),
    ]
    for use in uses:
        with pytest.raises(KeyringTrouble):
            use()


def test_a_newer_foreign_duplicate_in_a_real_keyring_is_replaced(session: KeyringSession) -> None:
    Keyring().save("token", Secret("older"))
    with session.keyring._collection() as collection:
        foreign = {"service": SERVICE, "username": "token", "made-by": "another program"}
        collection.create_item("theirs", foreign, b"theirs", replace=False)
    Keyring().save("token", Secret(SECRET))
    assert Keyring().load("token") == Secret(SECRET)
    Keyring().delete("token")
    assert Keyring().load("token") is None
    assert session.keyring.items() == []


def test_several_of_which_none_is_to_trust_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    chain(monkeypatch, made("keyrings.alt.file"), NULL())
    _all_raise(KeyringMissing)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("keyring.backends.Windows", "Windows Credential Manager"),
        ("keyring.backends.macOS", "the macOS Keychain"),
        ("keyring.backends.kwallet", "KWallet"),
        ("keyring.backends.libsecret", "the system keyring"),
    ],
)
def test_keyrings_have_names_for_people(module: str, name: str) -> None:
    keyring.set_keyring(made(module))
    assert Keyring().describe() == name


def test_elsewhere_than_on_linux_no_bus_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "freebsd14")
    keyring.set_keyring(made("keyring.backends.SecretService"))
    assert Keyring().describe() == "the system keyring"


# The stand-in for one run


def test_the_memory_keeps_for_this_run_and_says_so() -> None:
    kept = Memory()
    assert kept.describe() == ""
    assert kept.load("token") is None
    kept.delete("token")
    kept.save("token", Secret(SECRET))
    assert kept.load("token") == Secret(SECRET)
    assert Memory().load("token") is None
    assert SECRET not in repr(vars(kept))
    kept.delete("token")
    assert kept.load("token") is None


@pytest.mark.parametrize("keeper", [Memory, Keyring])
def test_both_can_stand_in_each_others_place(keeper: Callable[[], SecretKeeper]) -> None:
    keyring.set_keyring(Backend())
    kept = keeper()
    kept.save("token", Secret(SECRET))
    assert kept.load("token") == Secret(SECRET)
    kept.delete("token")
    kept.delete("token")
    assert kept.load("token") is None
