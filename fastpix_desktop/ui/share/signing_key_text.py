"""Texts about the workspace's signing key."""

from PySide6.QtCore import QCoreApplication

from fastpix_desktop.domain.errors import (
    AppError,
    KeyringLocked,
    KeyringMissing,
    KeyringTrouble,
    NoPermission,
    OutcomeUnknown,
    UnusableKey,
)
from fastpix_desktop.presenters.share.signing_keys import KeyState
from fastpix_desktop.ui.text.errors import Act, error_text

translate = QCoreApplication.translate


def state_text(state: KeyState) -> str:
    """Return what is known about the key, for the settings."""
    match state:
        case KeyState.NONE:
            return translate(
                "SigningKey",
                "No key yet. The app makes one with your first viewing link for a private stream.",
            )
        case KeyState.READY:
            return translate(
                "SigningKey",
                "This workspace has a key, made by FastPix Desktop. "
                "Its private part is only in your keyring.",
            )
        case KeyState.LOST:
            return translate(
                "SigningKey",
                "The key's private part is missing from your keyring. Viewing links you've already shared "
                "still work, but new ones need a new key.",
            )
        case KeyState.DELETED:
            return translate(
                "SigningKey", "The key was deleted at FastPix. Its viewing links have stopped working."
            )


def key_error_text(error: AppError) -> str:
    """Return the text for a key that wasn't made, used, replaced or removed."""
    match error:
        case NoPermission():
            return translate(
                "SigningKey",
                "This Access Token isn't allowed to manage signing keys. Give it the permission “System” in "
                "the FastPix dashboard, or use another token.",
            )
        case OutcomeUnknown():
            return translate(
                "SigningKey",
                "FastPix didn't answer, so that may not have worked. It's safe to try again: nothing is "
                "made twice.",
            )
        case KeyringMissing():
            return translate(
                "SigningKey",
                "This computer has no keyring that encrypts secrets, so the key can't be kept. "
                "Install and start GNOME Keyring, KWallet or KeePassXC, then try again.",
            )
        case KeyringLocked():
            return translate(
                "SigningKey",
                "Your keyring is locked or doesn't answer. Unlock it (look for its window), then try again.",
            )
        case KeyringTrouble() | UnusableKey():
            return translate(
                "SigningKey", "The key can't be read from your keyring or saved there. Try again."
            )
    return error_text(error, Act.CHANGE)
