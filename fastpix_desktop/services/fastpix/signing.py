"""Sign tokens for private streams."""

from fastpix_desktop.domain.errors import UnusableKey
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.domain.share.signing_key import SigningKey
from fastpix_desktop.domain.share.token import Grant, claims


def sign(key: SigningKey, grant: Grant) -> Secret:
    """Return the token for a grant; the same key and grant give the same token. Raises UnusableKey."""
    import jwt  # noqa: PLC0415 - slow to import, and for private streams only

    try:
        token: str = jwt.encode(
            claims(grant, key.id), key.pem.reveal(), algorithm="RS256", headers={"kid": key.id}
        )
    except (ValueError, TypeError, jwt.exceptions.PyJWTError):
        raise UnusableKey from None  # the library's words may contain the key
    return Secret(token)
