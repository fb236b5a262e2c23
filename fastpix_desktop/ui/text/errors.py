"""Texts of errors: what happened, what is safe, what to do."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.errors import (
    AppError,
    FileTrouble,
    KeyringLocked,
    KeyringMissing,
    KeyringTrouble,
    NoPermission,
    NotFound,
    NotSignedIn,
    Reason,
    RedirectRefused,
    Refused,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fastpix_desktop.ui.text.counted import duration
from fastpix_desktop.ui.text.direction import apart
from fastpix_desktop.ui.text.quoting import MESSAGE, quoted

translate = QCoreApplication.translate


class Act(StrEnum):
    """What the app was doing when an error occurred, which decides what is safe."""

    CONNECT = "connect"
    CREATE = "create"
    LIST = "list"
    OPEN = "open"
    CHANGE = "change"
    """A change to an existing stream; see ``ui/streams/text.py``."""


def error_text(error: AppError, doing: Act, fields: Sequence[str] = ()) -> str:
    """Return the text of an error; ``fields``: the labels of the fields that FastPix refused."""
    happened = _fields_refused(fields) if fields else _happened(error, doing)
    return " ".join(part for part in (happened, _safe(error, doing), _to_do(error)) if part)


def is_offline(error: AppError) -> bool:
    """Return whether FastPix can't be reached from here now, and nothing has to be set right first."""
    return isinstance(error, Unreachable) and error.reason not in (Reason.CERTIFICATE, Reason.PROXY)


def _fields_refused(fields: Sequence[str]) -> str:
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 800 constants that the first paint can do without

    named = QLocale().createSeparatedList([quoted(each) for each in fields])
    #: %1: the names of one or several fields, in quotes.
    return translate("Errors", "FastPix didn't accept %1.").replace("%1", named)


def _happened(error: AppError, doing: Act) -> str:
    match error:
        case NotSignedIn():
            if doing is Act.CONNECT:
                return translate("Errors", "FastPix doesn't accept this Access Token ID and Secret Key.")
            return translate("Errors", "FastPix no longer accepts this account's Access Token.")
        case NoPermission():
            return translate("Errors", "This Access Token isn't allowed to manage live streams.")
        case Refused():
            return _refusal(error)
        case NotFound():
            if doing in (Act.OPEN, Act.CHANGE):
                return translate("Errors", "This stream no longer exists on FastPix. Someone deleted it.")
            return translate("Errors", "There is no FastPix API at this address.")
        case TooManyRequests():
            return translate("Errors", "FastPix is getting too many requests from this account.")
        case Unreachable():
            return _unreachable(error)
        case ServerTrouble():
            #: %1: a number, “500”.
            return translate("Errors", "FastPix has a problem (error %1).").replace("%1", str(error.status))
        case RedirectRefused():
            return _redirected(error.host)
        case FileTrouble():
            #: %1: a file or folder. %2: why, in the system's words.
            text = translate("Errors", "%1 can't be used (%2).")
            return text.replace("%1", apart(str(error.path))).replace("%2", error.reason)
    return translate("Errors", "Something went wrong.")


def _redirected(host: str) -> str:
    if not host:
        return translate(
            "Errors",
            "The API address redirects to another one. The app didn't follow it, to protect your Secret Key.",
        )
    #: %1: a server's name.
    text = translate(
        "Errors", "The API address redirects to %1. The app didn't follow it, to protect your Secret Key."
    )
    return text.replace("%1", apart(host))


def _refusal(error: Refused) -> str:
    if error.fields:
        return translate("Errors", "FastPix didn't accept one of the fields.")
    if error.message:
        #: %1: FastPix's message in quotes, in English.
        return translate("Errors", "FastPix refused: %1.").replace("%1", quoted(error.message, MESSAGE))
    return translate("Errors", "FastPix refused the request.")


def _unreachable(error: Unreachable) -> str:
    host = error.host or "FastPix"
    match error.reason:
        case Reason.NAME:
            #: %1: a server's name.
            text = translate("Errors", "Can't find %1.")
        case Reason.CERTIFICATE:
            #: %1: a server's name.
            text = translate("Errors", "The certificate of %1 isn't trusted on this computer.")
        case Reason.PROXY:
            #: %1: a server's name.
            text = translate("Errors", "This computer's proxy blocked the connection to %1.")
        case Reason.TIME_OUT:
            #: %1: a server's name.
            text = translate("Errors", "%1 didn't answer in time.")
        case Reason.NOT_SENT:
            #: %1: a server's name.
            text = translate("Errors", "This wasn't sent: %1 hasn't answered earlier requests yet.")
        case _:
            #: %1: a server's name.
            text = translate("Errors", "Can't reach %1.")
    return text.replace("%1", apart(host))


def _safe(error: AppError, doing: Act) -> str:
    if doing is Act.CREATE:
        return translate("Errors", "Nothing was created. What you typed is still here.")
    if doing is Act.CONNECT:
        return translate("Errors", "Nothing was saved.")
    if doing is Act.CHANGE and not isinstance(error, NotFound):
        return translate("Errors", "Nothing was changed.")
    if doing is Act.OPEN and not isinstance(error, NotFound):
        return translate("Errors", "What you see may be out of date.")
    return ""


def _to_do(error: AppError) -> str:
    match error:
        case NotSignedIn():
            #: “Both” are the Access Token ID and the Secret Key.
            return translate("Errors", "Copy both again from the FastPix dashboard, under Access Tokens.")
        case NoPermission():
            #: “It” is the Access Token.
            return translate(
                "Errors",
                "Give it the permission “FastPix Video: Read and Write” in the dashboard, "
                "or use another token.",
            )
        case TooManyRequests():
            #: %1: “30 seconds” or “5 minutes”.
            text = translate("Errors", "Try again in %1.")
            return text.replace("%1", duration(round(error.retry_after)))
        case Unreachable(reason=Reason.CERTIFICATE):
            return translate("Errors", "Check this computer's date, or ask your network's administrator.")
        case Unreachable(reason=Reason.PROXY):
            return translate("Errors", "Check the proxy settings, then try again.")
        case Unreachable():
            return translate("Errors", "Check the internet connection, then try again.")
        case ServerTrouble():
            return translate("Errors", "Try again in a minute.")
        case RedirectRefused():
            return translate("Errors", "Check the API address in the settings.")
    return ""


def keyring_text(error: KeyringTrouble, *, kept: bool) -> str:
    """Return the text of a keyring's error; ``kept``: the secret was being read, not saved."""
    happened = _keyring_happened(error)
    if kept:
        then = translate(
            "Errors",
            "Your Secret Key is still in it. Unlock the keyring (look for its window), then try again.",
        )
    elif isinstance(error, KeyringMissing):
        then = translate(
            "Errors",
            "You'll be signed out when you close the app. To stay signed in, install and start "
            "GNOME Keyring, KWallet or KeePassXC.",
        )
    else:
        then = translate(
            "Errors",
            "You'll be signed out when you close the app. To stay signed in, unlock the keyring "
            "(look for its window), then try again.",
        )
    return f"{happened} {then}"


def sign_out_text(error: KeyringTrouble, name: str) -> str:
    """Return the text for a sign-out that failed because the secret couldn't be deleted."""
    #: %1: a workspace's name in quotes.
    then = translate(
        "Errors",
        "You're still signed in to %1, because its Secret Key may still be in the keyring. Your "
        "streams aren't affected.",
    ).replace("%1", quoted(name))
    if isinstance(error, KeyringMissing):
        todo = translate("Errors", "Start the keyring, then try again.")
    else:
        todo = translate("Errors", "Unlock the keyring (look for its window), then try again.")
    return f"{_keyring_happened(error)} {then} {todo}"


def _keyring_happened(error: KeyringTrouble) -> str:
    match error:
        case KeyringMissing():
            return translate("Errors", "This computer has no keyring that encrypts secrets.")
        case KeyringLocked():
            return translate("Errors", "Your keyring is locked or doesn't answer.")
        case _:
            return translate("Errors", "Your keyring reported an error.")
