"""Namespaces of the kernel, for tests: root makes them as it is, anyone else as root of a user namespace.

Containers often refuse user namespaces. Root needs none.
"""

import os


def unshare(*options: str) -> list[str]:
    """Return what to put before a command so that it has namespaces of its own, and root's rights in them.

    ``options`` are those of unshare(1): ``--net``, ``--mount``, ``--pid``. Without any: the rights.
    """
    if os.geteuid() == 0:
        return ["unshare", *options] if options else []
    return ["unshare", "--map-root-user", *options]


def enter(pid: int) -> list[str]:
    """Return what to put before a command so that it runs where a process does that unshare() put there.

    It gets that process's network, mounts and process numbers, its root and its current folder.
    """
    own_user = [] if os.geteuid() == 0 else ["--user", "--preserve-credentials"]
    places = ["--net", "--mount", "--pid", "--root", "--wd"]
    return ["nsenter", "--target", str(pid), *own_user, *places, "--"]
