"""Keep the keys of streams created or opened here in the keyring, for when the API is down."""

from collections.abc import Collection
from contextlib import suppress

from fastpix_desktop.domain.errors import KeyringTrouble
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.streams.keys import entry_name, keys_entry, with_keys
from fastpix_desktop.domain.streams.stream import LiveStream
from fastpix_desktop.presenters.ports.credentials import Credentials
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter, Tasks


class StreamKeys(Presenter):
    """Tracks which streams' keys are in the keyring, because a keyring can't list its entries.

    The stream IDs, by account, are in the preferences, saved before the keyring is written and cleared after
    it's deleted: an entry without a record could never be deleted. Keyring failures aren't reported here:
    FastPix has the keys, and the account's own secret, which matters more, reports them anyway.
    """

    def __init__(self, credentials: Credentials, preferences: Preferences) -> None:
        super().__init__()
        self._credentials = credentials
        self._preferences = preferences
        self._keeping = Tasks(self, "keep")
        """By the stream's ID. Deleting replaces saving."""
        self._forgetting = Tasks(self, "forget")
        """By the account's ID."""
        self._saved: dict[str, Secret] = {}

    def keep(self, account_id: str, stream: LiveStream) -> None:
        """Save a stream's keys in the keyring, unless they are there.

        Keys of an account whose own secret isn't in the keyring aren't saved either.
        """
        entry = keys_entry(stream)
        is_kept = any(each.token_id == account_id for each in self._preferences.accounts)
        if entry and is_kept and self._saved.get(stream.id) != entry:
            self._saved[stream.id] = entry
            self._keeping.start(stream.id, self._save(account_id, stream.id, entry))

    async def fill(self, stream: LiveStream) -> LiveStream:
        """Return a stream with its keys from the keyring, if they are there."""
        if stream.stream_key and stream.srt_secret:
            return stream
        try:
            entry = await self._credentials.load(entry_name(stream.id))
        except KeyringTrouble:
            return stream
        return with_keys(stream, entry) if entry is not None else stream

    def forget(self, stream_id: str) -> None:
        """Delete the keys of a stream that no longer exists."""
        for account_id, ids in self._preferences.kept_keys.items():
            if stream_id in ids:
                self._keeping.start(stream_id, self._delete(account_id, (stream_id,)))

    def forget_others(self, account_ids: Collection[str]) -> None:
        """Delete the keys of all other accounts, which were signed out of."""
        for account_id, ids in self._preferences.kept_keys.items():
            if account_id not in account_ids and not self._forgetting.runs(account_id):
                self._forgetting.start(account_id, self._delete(account_id, ids))

    async def _save(self, account_id: str, stream_id: str, entry: Secret) -> None:
        kept = self._preferences.kept_keys
        if stream_id not in kept.get(account_id, ()):
            self._preferences.kept_keys = {**kept, account_id: (*kept.get(account_id, ()), stream_id)}
        # A refused one isn't tried again before the next start: each try may ask the person something.
        with suppress(KeyringTrouble):
            await self._credentials.save(entry_name(stream_id), entry)

    async def _delete(self, account_id: str, stream_ids: Collection[str]) -> None:
        """Delete entries, then all their records at once, because each write takes time."""
        deleted: set[str] = set()
        try:
            for stream_id in stream_ids:
                self._saved.pop(stream_id, None)
                await self._credentials.delete(entry_name(stream_id))
                deleted.add(stream_id)
        except KeyringTrouble:
            pass  # failed ones stay recorded; those of signed-out accounts are tried again
        finally:
            kept = dict(self._preferences.kept_keys)
            ids = tuple(each for each in kept.pop(account_id, ()) if each not in deleted)
            self._preferences.kept_keys = kept | ({account_id: ids} if ids else {})
