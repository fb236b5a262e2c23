"""A process of this user, described by its program's path: where the system gives no more than that."""

import os
from collections.abc import Callable

from fastpix_desktop.domain.obs.peer import Peer


def own_peer(path_of: Callable[[int], str], process: int) -> Peer:
    """Describe a process of this user; what can't be found out stays empty."""
    try:
        path = path_of(process)
    except OSError:
        return Peer(is_this_user=True)
    try:
        state = os.stat(path)  # noqa: PTH116 - an empty path is none, where Path makes it the current folder
    except OSError:
        return Peer(is_this_user=True, path=path)
    return Peer(is_this_user=True, path=path, file=(state.st_dev, state.st_ino), sees_our_files=True)
