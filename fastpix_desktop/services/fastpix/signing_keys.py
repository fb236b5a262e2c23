"""The workspace's signing keys, and signing with one."""

from typing import Final
from urllib.parse import quote

import requests

from fastpix_desktop.domain.errors import NotFound, OutcomeUnknown, ServerTrouble
from fastpix_desktop.domain.lenient import items
from fastpix_desktop.domain.share.signing_key import (
    ListedKey,
    SigningKey,
    UnreadableKey,
    parse_listed_key,
    parse_signing_key,
)
from fastpix_desktop.services.fastpix.calls import ApiCalls, pagination

_PATH: Final = "/iam/signing-keys"
_PAGE_SIZE: Final = 50
_MOST_PAGES: Final = 20
"""Number of pages after which a list counts as endless."""


class SigningKeyCalls(ApiCalls):
    """Makes, lists and deletes signing keys. Blocking; every method raises AppError."""

    def create_signing_key(self, idempotency_key: str) -> SigningKey:
        """Make a signing key; FastPix gives its private half in this answer only.

        FastPix answers a known ``idempotency_key`` with the key it made then: use a new one for each intent.
        Raises OutcomeUnknown if the request was sent but no reliable answer came.
        """
        answer = self._write_anew(_PATH, {}, {"Idempotency-Key": idempotency_key})
        try:
            return parse_signing_key(answer.get("data"))
        except UnreadableKey:
            raise OutcomeUnknown from None

    def signing_keys(self) -> tuple[ListedKey, ...]:
        """Return all signing keys of the workspace, without their private halves."""
        found: list[ListedKey] = []
        for page in range(1, _MOST_PAGES + 1):
            answer = self._read(_PATH, {"limit": _PAGE_SIZE, "offset": page})
            entries = answer.get("data")
            if not isinstance(entries, list):
                raise ServerTrouble(requests.codes.ok)
            found += filter(None, map(parse_listed_key, items(entries)))
            pages, _ = pagination(answer.get("pagination"))
            if len(entries) < _PAGE_SIZE or (pages is not None and page >= pages):
                break
        return tuple(found)

    def delete_signing_key(self, key_id: str) -> None:
        """Delete a signing key: everything that it signed stops working. It's fine if it's already gone."""
        try:
            self._write("DELETE", f"{_PATH}/{quote(key_id, safe='')}")
        except NotFound:
            return
