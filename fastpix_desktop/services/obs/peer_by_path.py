"""Describe a process of this user by its program's path, if the system reports nothing more."""

import os
import sys
from collections.abc import Callable

from fastpix_desktop.domain.obs.peer import Peer


def is_this_user(user: int) -> bool:
    """Return whether a number is this user's; Windows has no such numbers."""
    return sys.platform != "win32" and user == os.getuid()


def own_peer(path_of: Callable[[int], str], process: int) -> Peer:
    """Describe a process of this user; unknown values stay empty."""
    try:
        path = path_of(process)
    except OSError:
        return Peer(is_this_user=True)
    try:
        state = os.stat(path)  # noqa: PTH116 - Path would turn an empty path into the current folder
    except OSError:
        return Peer(is_this_user=True, path=path)
    return Peer(is_this_user=True, path=path, file=(state.st_dev, state.st_ino), sees_our_files=True)
