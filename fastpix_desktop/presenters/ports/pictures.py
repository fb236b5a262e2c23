"""Pictures of recordings."""

from typing import Protocol

from fastpix_desktop.domain.secret import Secret


class Pictures(Protocol):
    """Loads pictures as a viewer's browser would."""

    async def read(self, address: Secret) -> bytes:
        """Return the encoded picture at a web address, which may carry a token.

        Raises NotFound if there's none (yet), NoPermission if it isn't for us, and what else a read raises
        (see StreamsApi).
        """
